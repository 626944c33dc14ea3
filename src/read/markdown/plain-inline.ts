/**
 * Reads the inline content that most sentences of a plan are made of: plain words, bold, emphasis, simple code and links.
 *
 * Gives exactly what the parser gives, or gives up; a property test holds it to that.
 */

import { isPaper } from '../papers.ts';
import { sideOf, sideOfUnderscore } from './flanking.ts';
import type { Prose } from './inline.ts';
import { PlainWriter, type Stretch } from './plain-writer.ts';

/** Markup that only the parser may judge: escapes, entities, HTML, references. */
const beyond = /\\|&#?\w+;|<(?!https?:\/\/[^\s<>`]+>)[a-z/!?]|\]\[|\[\^|~[^~]*~|\*\*\*|___|[\t\u2028\u2029]|\r(?!\n)/i;

const token = /`|\*{1,2}|_{1,2}|!?\[|\]|</g;
const target = String.raw`\([^\s()<>"'[\]\`*]+\)`;
const link = new RegExp(String.raw`\[(?<text>(?:[^[\]\`\n]|\`[^[\]\`\n]+\`)+)\]${target}`, 'y');
const image = new RegExp(String.raw`!\[[^[\]\`*_\n]*\]${target}`, 'y');
const address = /<(?<text>https?:\/\/[^\s<>`]+)>/iy;
/** A link that holds a picture and nothing else. */
const badge = new RegExp(String.raw`\[!\[[^[\]\`*_\n]*\]${target}\]${target}`, 'y');

/** The prose of a stretch; undefined where the parser has to be asked. */
export function plainInline(stretch: Stretch): Prose | undefined {
  const content = stretch.source.slice(stretch.start, stretch.end);
  if (content.includes('``') || content.includes('\0')) return undefined;
  // What stands in code is no markup.
  if (beyond.test(content.includes('`') ? content.replace(/`[^`\n]+`/g, (it) => '"'.repeat(it.length)) : content)) {
    return undefined;
  }
  const reader = new InlineReader(stretch, content);
  return reader.read() ? reader.writer.prose : undefined;
}

class InlineReader {
  readonly writer: PlainWriter;
  readonly #stretch: Stretch;
  readonly #content: string;
  /** How far the content has been written, as an offset in the source. */
  #from: number;
  /** The asterisks or underscores that wait for their partner. */
  #open = '';
  #nextClosing = -1;
  #link: { readonly at: number; readonly end: number; readonly open: string } | undefined;

  constructor(stretch: Stretch, content: string) {
    this.writer = new PlainWriter(stretch);
    this.#stretch = stretch;
    this.#content = content;
    this.#from = stretch.start;
  }

  /** Whether everything could be read. */
  read(): boolean {
    token.lastIndex = 0;
    for (let found = token.exec(this.#content); found; found = token.exec(this.#content)) {
      if (!this.#mark(found[0], found.index)) return false;
    }
    this.writer.text(this.#from, this.#stretch.end);
    return this.#open === '';
  }

  #mark(mark: string, index: number): boolean {
    switch (mark) {
      case '`':
        return this.#code(index);
      case '[':
        return this.#opening(index);
      case '![':
        return this.#picture(image, index);
      case ']':
        return this.#closing(index);
      case '<':
        return this.#address(index);
      default:
        return this.#emphasis(mark, index);
    }
  }

  #code(index: number): boolean {
    const close = this.#content.indexOf('`', index + 1);
    const code = this.#content.slice(index + 1, close);
    if (close === -1 || /^\s|\s$|^$|\n/.test(code)) return false;
    const { start } = this.#stretch;
    this.writer.text(this.#from, start + index);
    this.writer.code(start + index + 1, start + close);
    this.#goOn(close + 1);
    return true;
  }

  #opening(index: number): boolean {
    if (this.#content.startsWith('[![', index)) return this.#link === undefined && this.#picture(badge, index);
    link.lastIndex = index;
    const found = link.exec(this.#content);
    // Brackets without a target are plain words, as long as nothing like a target follows.
    if (!found) return !this.#content.startsWith('](', this.#closingBehind(index));
    if (this.#link) return false;
    const at = index + 1 + (found.groups?.text?.length ?? 0);
    if (isPaper(found[0].slice(at + 2 - index, -1))) return false;
    this.writer.text(this.#from, this.#stretch.start + index);
    this.#link = { at, end: index + found[0].length, open: this.#open };
    this.#goOn(index + 1);
    return true;
  }

  /** The next closing bracket; looked for once, however many brackets open before it. */
  #closingBehind(index: number): number {
    if (this.#nextClosing < index) {
      const found = this.#content.indexOf(']', index);
      this.#nextClosing = found === -1 ? Number.POSITIVE_INFINITY : found;
    }
    return this.#nextClosing;
  }

  #closing(index: number): boolean {
    if (this.#link?.at !== index) return !this.#content.startsWith('](', index);
    if (this.#link.open !== this.#open) return false;
    this.writer.text(this.#from, this.#stretch.start + index);
    this.#goOn(this.#link.end);
    this.#link = undefined;
    return true;
  }

  /** What is written in angle brackets is a link to itself, else the bracket is a plain sign. */
  #address(index: number): boolean {
    address.lastIndex = index;
    const text = address.exec(this.#content)?.groups?.text;
    if (text === undefined) return true;
    if (this.#link) return false;
    const start = this.#stretch.start + index;
    this.writer.text(this.#from, start);
    this.writer.text(start + 1, start + 1 + text.length);
    this.#goOn(index + text.length + 2);
    return true;
  }

  /** A picture says nothing. */
  #picture(pattern: RegExp, index: number): boolean {
    pattern.lastIndex = index;
    const found = pattern.exec(this.#content);
    if (!found) return false;
    this.writer.text(this.#from, this.#stretch.start + index);
    this.#goOn(index + found[0].length);
    return true;
  }

  #emphasis(mark: string, index: number): boolean {
    const after = index + mark.length;
    const [left, right] = [this.#content.charAt(index - 1), this.#content.charAt(after)];
    const side = mark.startsWith('_') ? sideOfUnderscore(left, right) : sideOf(left, right);
    // An underscore within a word is part of it, and an asterisk that stands apart is one.
    if (side === 'neither') return true;
    if (this.#open !== '' && this.#open !== mark) return false;
    if (side !== 'both' && side !== (this.#open === '' ? 'open' : 'close')) return false;
    this.writer.text(this.#from, this.#stretch.start + index);
    this.#open = this.#open === '' ? mark : '';
    this.#goOn(after);
    return true;
  }

  #goOn(index: number): void {
    this.#from = this.#stretch.start + index;
    token.lastIndex = index;
  }
}
