/** Writes the words of a stretch of Markdown, and folds its line breaks as the parser does. */

import { Prose } from './inline.ts';

/** A stretch of source to read, without white space at its ends. */
export interface Stretch {
  readonly source: string;
  readonly start: number;
  readonly end: number;
  /** Passages of several lines: white space around a line break is no content. */
  readonly hasLines: boolean;
  /** Each further line starts with the mark of a quotation. */
  readonly isQuoted?: boolean;
}

const lineBreak = /(?<! ) *(?<end>\r?\n) */g;
const quotedBreak = /(?<! ) *(?<end>\r?\n) {0,3}> */g;
/** A line break with white space around it. */
const foldedBreak = /[ \r]\n|\n /;

/** Writes stretches of the source into prose. */
export class PlainWriter {
  readonly prose = new Prose();
  readonly #stretch: Stretch;

  constructor(stretch: Stretch) {
    this.#stretch = stretch;
  }

  code(from: number, to: number): void {
    const start = this.prose.text.length;
    this.prose.addRun(this.#stretch.source.slice(from, to), from);
    this.prose.hush(start, 'code');
  }

  /** Plain words, with their line breaks. */
  text(from: number, to: number): void {
    const { source, hasLines, isQuoted } = this.#stretch;
    const words = source.slice(from, to);
    const isFolded = hasLines && words.includes('\n') && (isQuoted === true || foldedBreak.test(words));
    if (isFolded) this.#folded(words, from, to);
    else this.prose.addRun(words, from);
  }

  /** A line break takes the white space around it along; two spaces before it make it a hard one. */
  #folded(words: string, from: number, to: number): void {
    const { source, isQuoted } = this.#stretch;
    let value = '';
    let offsets: number[] = [];
    const keep = (start: number, end: number) => {
      value += source.slice(start, end);
      for (let at = start; at < end; at++) offsets.push(at);
    };
    const flush = () => {
      const kept = offsets;
      if (value !== '') this.prose.add(value, (index) => kept[index] ?? to);
      value = '';
      offsets = [];
    };
    let at = from;
    for (const found of words.matchAll(isQuoted ? quotedBreak : lineBreak)) {
      const start = from + found.index;
      const end = found.groups?.end ?? '\n';
      const spaces = found[0].indexOf(end);
      keep(at, start);
      at = start + found[0].length;
      if (spaces >= 2) {
        flush();
        this.prose.space(start);
      } else keep(start + spaces, start + spaces + end.length);
    }
    keep(at, to);
    flush();
  }
}
