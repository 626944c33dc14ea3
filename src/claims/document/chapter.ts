/** Chapters: runs of sections. What the sections of one come to together is kept with it, until an edit replaces one of them. */

import type { Section } from '../../read/section.ts';
import type { Keeper } from '../../text/kept.ts';
import type { Statement } from '../reading/statements.ts';
import type { SectionReading } from './section-reading.ts';

const shortest = 8;

/**
 * How many sections make a chapter in a document of `count` sections. An edit costs a look at each section of its chapter and at
 * each chapter: the sum is smallest where there are as many of the one as of the other.
 */
export function chapterSize(count: number): number {
  return Math.max(shortest, Math.round(Math.sqrt(count)));
}

export class Chapter implements Keeper {
  readonly kept: unknown[] = [];
  readonly sections: readonly SectionReading[];
  readonly statementCount: number;
  /** What was read, section by section. */
  readonly source: readonly Section[];
  readonly #first: Statement | undefined;
  #index = -1;

  constructor(sections: readonly SectionReading[]) {
    this.sections = sections;
    this.source = sections.map((it) => it.section);
    this.statementCount = sections.reduce((sum, it) => sum + it.statements.length, 0);
    this.#first = sections.find((it) => it.statements.length > 0)?.statements[0];
  }

  /** Index of the first statement in the document. */
  get index(): number {
    return this.#index;
  }

  /** Where its first statement stands in the text. An edit elsewhere moves all of a chapter by the same distance. */
  get offset(): number {
    return this.#first?.passage.origin.start ?? 0;
  }

  /** Numbers its statements from `index` on; tells whether they had other numbers. */
  number(index: number): boolean {
    if (this.#index === index) return false;
    this.#index = index;
    let first = index;
    for (const { statements } of this.sections) {
      if (statements[0]?.index !== first) numberAll(statements, first);
      first += statements.length;
    }
    return true;
  }

  /** Whether it holds the same sections as stand at `from` in a list. */
  isAt(from: number, sections: readonly Section[]): boolean {
    for (let at = 0; at < this.source.length; at++) if (this.source[at] !== sections[from + at]) return false;
    return true;
  }
}

function numberAll(statements: readonly Statement[], first: number): void {
  let index = first;
  for (const it of statements) it.index = index++;
}

/** Sections cut into chapters of about `size` sections each. */
export function chaptersOf(sections: readonly SectionReading[], size: number): Chapter[] {
  const count = Math.max(Math.round(sections.length / size), sections.length > 0 ? 1 : 0);
  return Array.from({ length: count }, (_, at) => {
    const [from, to] = [at, at + 1].map((it) => Math.floor((it * sections.length) / count));
    return new Chapter(sections.slice(from, to));
  });
}

/** Whether sections are too few for a chapter of their own. */
export function areFew(sections: readonly unknown[], size: number): boolean {
  return sections.length < size / 2;
}
