/** What is remembered of a document from one text to the next: its sections as they were read, by the reader that read them. */

import type { Passage } from '../read/passage.ts';
import type { Section } from '../read/section.ts';
import { Assembler } from './assemble.ts';
import { Fates } from './fates.ts';
import { Judge } from './judgement/judge.ts';
import { entriesOf, type OwnWords } from './own-words.ts';
import { Reader } from './reading.ts';
import { Restatements } from './restatements.ts';
import { SectionReading } from './section-reading.ts';

export class DocumentMemory {
  readonly judge = new Judge();
  readonly fates = new Fates();
  readonly restatements = new Restatements();
  readonly assembler = new Assembler();
  #outline: readonly Passage[] = [];
  #own = '';
  #reader = new Reader([]);
  #readings = new WeakMap<Section, SectionReading>();

  get reader(): Reader {
    return this.#reader;
  }

  /** The opening and the headings: the same object as long as they are the same passages. */
  outline(passages: readonly Passage[]): readonly Passage[] {
    const isSame =
      passages.length === this.#outline.length && passages.every((it, index) => it === this.#outline[index]);
    if (!isSame) this.#outline = passages;
    return this.#outline;
  }

  /** The readings of all sections of `text`, their statements numbered in order; with a step for each that was read anew. */
  *read(sections: readonly Section[], text: string, own: OwnWords | undefined): Generator<void, SectionReading[]> {
    this.#useWords(own);
    const readings: SectionReading[] = [];
    let index = 0;
    for (const section of sections) {
      let reading = this.#readings.get(section);
      if (!reading) {
        reading = new SectionReading(section, text.slice(section.start, section.end), this.#reader, own);
        this.#readings.set(section, reading);
        yield;
      }
      readings.push(reading);
      number(reading, index);
      index += reading.statements.length;
    }
    return readings;
  }

  /** Other words are another reader, to whom everything is new. */
  #useWords(own: OwnWords | undefined): void {
    const words = own ? JSON.stringify(own) : '';
    if (words === this.#own) return;
    this.#own = words;
    this.#reader = new Reader(entriesOf(own));
    this.#readings = new WeakMap();
  }
}

function number({ statements }: SectionReading, first: number): void {
  if (statements[0]?.index === first) return;
  for (const [at, statement] of statements.entries()) statement.index = first + at;
}
