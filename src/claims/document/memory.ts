/** The memory of an open document, from one text to the next: its sections as they were read, and what was made of them. */

import type { Passage } from '../../read/passage.ts';
import type { Section } from '../../read/section.ts';
import { joined } from '../../text/lists.ts';
import { Assembler } from '../drafts/assemble.ts';
import { Restatements } from '../drafts/restatements.ts';
import { Judge } from '../judgement/judge.ts';
import { entriesOf, type OwnWords } from '../reading/own-words.ts';
import { Reader } from '../reading/reader.ts';
import { Fates } from '../resolutions/fates.ts';
import { areFew, type Chapter, chapterSize, chaptersOf } from './chapter.ts';
import { SectionReading } from './section-reading.ts';

export class DocumentMemory {
  readonly judge = new Judge();
  readonly fates = new Fates();
  readonly restatements = new Restatements();
  readonly assembler = new Assembler();
  #outline: readonly Passage[] = [];
  #outlineParts: readonly (readonly Passage[])[] = [];
  #own = '';
  #reader = new Reader([]);
  #readings = new WeakMap<Section, SectionReading>();
  #chapters: readonly Chapter[] = [];

  get reader(): Reader {
    return this.#reader;
  }

  /** The outline as one list: the same object as long as its parts, which are given by chapter, say the same. */
  outline(parts: readonly (readonly Passage[])[]): readonly Passage[] {
    const known = this.#outlineParts;
    const isKnown = parts.length === known.length && parts.every((it, at) => areSame(it, known[at] ?? []));
    if (!isKnown) this.#outline = joined(parts);
    this.#outlineParts = parts;
    return this.#outline;
  }

  /** All sections of `text` in chapters, their statements numbered in order; with a step for each section that is read anew. */
  *read(sections: readonly Section[], text: string, own: OwnWords | undefined): Generator<void, readonly Chapter[]> {
    this.#useWords(own);
    const { before, behind, from, to } = unchanged(this.#chapters, sections);
    const fresh: SectionReading[] = [];
    for (const section of sections.slice(from, to)) {
      let reading = this.#readings.get(section);
      if (!reading) {
        reading = new SectionReading(section, text.slice(section.start, section.end), this.#reader, own);
        this.#readings.set(section, reading);
        yield;
      }
      fresh.push(reading);
    }
    const size = chapterSize(sections.length);
    const last = fresh.length > 0 && areFew(fresh, size) ? before.pop() : undefined;
    this.#chapters = [...before, ...chaptersOf(last ? [...last.sections, ...fresh] : fresh, size), ...behind];
    let index = 0;
    for (const it of this.#chapters) {
      if (it.number(index)) yield;
      index += it.statementCount;
    }
    return this.#chapters;
  }

  /** With other words of the user, another reader has to read everything anew. */
  #useWords(own: OwnWords | undefined): void {
    const words = own ? JSON.stringify(own) : '';
    if (words === this.#own) return;
    this.#own = words;
    this.#reader = new Reader(entriesOf(own));
    this.#readings = new WeakMap();
    this.#chapters = [];
  }
}

/** The known chapters at the start and at the end of which all sections are still there, and the range of the sections between them. */
function unchanged(known: readonly Chapter[], sections: readonly Section[]) {
  let count = 0;
  let from = 0;
  for (; count < known.length && known[count]?.isAt(from, sections); count++)
    from += known[count]?.sections.length ?? 0;
  let last = known.length;
  let to = sections.length;
  for (; last > count; last--) {
    const start = to - (known[last - 1]?.sections.length ?? 0);
    if (start < from || !known[last - 1]?.isAt(start, sections)) break;
    to = start;
  }
  return { before: known.slice(0, count), behind: known.slice(last), from, to };
}

function areSame(some: readonly Passage[], others: readonly Passage[]): boolean {
  return some === others || (some.length === others.length && some.every((it, at) => isSame(it, others[at])));
}

function isSame(one: Passage, other: Passage | undefined): boolean {
  return one === other || (one.kind === other?.kind && one.text === other.text);
}
