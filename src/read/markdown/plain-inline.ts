/**
 * Reads the inline content that most sentences of a plan are made of: plain words, bold, emphasis, simple code and links.
 *
 * Gives exactly what the parser gives, or gives up; a property test holds it to that.
 */

import { Prose } from './inline.ts';

/** A stretch of source to read, without white space at its ends. */
export interface Stretch {
  readonly source: string;
  readonly start: number;
  readonly end: number;
  /** Passages of several lines: white space around a line break is no content. */
  readonly hasLines: boolean;
}

/** Markup that only the parser may judge: escapes, entities, HTML, images, references, underscores at the edge of a word. */
const beyond =
  /\\|&#?\w|<[a-z/!?]|!\[|\]\[|\[\^|~[^~]*~|(?:^|[^A-Za-z0-9])_|_(?:$|[^A-Za-z0-9])|``|\*\*\*|[\t\u2028\u2029]|\r(?!\n)/i;

const token = /`|\*{1,2}|\[|\]/g;
const link = /\[(?<text>[^[\]`*<>\n]+)\]\([^\s()<>"'[\]`*]+\)/y;

/** The prose of a stretch; undefined where the parser has to be asked. */
export function plainInline(stretch: Stretch): Prose | undefined {
  const { source, start, end } = stretch;
  const content = source.slice(start, end);
  if (beyond.test(content) || content.includes('\0')) return undefined;
  const writer = new Writer(stretch);
  let open: { readonly mark: string } | undefined;
  let from = start;
  token.lastIndex = 0;
  for (let found = token.exec(content); found; found = token.exec(content)) {
    const mark = found[0];
    const at = start + found.index;
    const after = at + mark.length;
    if (mark === '`') {
      const close = content.indexOf('`', after - start);
      const code = content.slice(after - start, close);
      if (close === -1 || /^\s|\s$|^$|\n/.test(code)) return undefined;
      writer.text(from, at);
      writer.code(after, start + close);
      from = start + close + 1;
      token.lastIndex = close + 1;
    } else if (mark === '[') {
      link.lastIndex = found.index;
      const target = link.exec(content);
      if (!target) {
        if (mayLink(content, found.index)) return undefined;
        continue;
      }
      writer.text(from, at);
      writer.text(after, after + (target.groups?.text?.length ?? 0));
      from = at + target[0].length;
      token.lastIndex = found.index + target[0].length;
    } else if (mark === ']') {
      if (content.charAt(found.index + 1) === '(') return undefined;
    } else {
      const side = sideOf(source.charAt(at - 1), source.charAt(after), at === start, after === end);
      if (side !== (open ? 'close' : 'open') || (open && open.mark !== mark)) return undefined;
      writer.text(from, at);
      open = open ? undefined : { mark };
      from = after;
    }
  }
  if (open) return undefined;
  writer.text(from, end);
  return writer.prose;
}

/** Brackets without a target are plain words, as long as nothing like a target follows. */
function mayLink(content: string, index: number): boolean {
  const close = content.indexOf(']', index);
  return close !== -1 && content.charAt(close + 1) === '(';
}

/** Whether a run of asterisks can only open or only close. */
function sideOf(before: string, after: string, isFirst: boolean, isLast: boolean): 'open' | 'close' | 'unclear' {
  const left = isFirst ? 'space' : classOf(before);
  const right = isLast ? 'space' : classOf(after);
  const opens = right === 'word' || (right === 'mark' && left !== 'word');
  const closes = left === 'word' || (left === 'mark' && right !== 'word');
  if (right === 'space') return left === 'space' ? 'unclear' : 'close';
  if (left === 'space') return 'open';
  return opens === closes ? 'unclear' : opens ? 'open' : 'close';
}

function classOf(char: string): 'space' | 'mark' | 'word' {
  if (/\s/.test(char)) return 'space';
  // Half of a surrogate pair is what the parser sees, too.
  return /[\p{P}\p{S}]/u.test(char) ? 'mark' : 'word';
}

class Writer {
  readonly prose = new Prose();
  readonly #stretch: Stretch;

  constructor(stretch: Stretch) {
    this.#stretch = stretch;
  }

  code(from: number, to: number): void {
    const start = this.prose.text.length;
    this.prose.add(this.#stretch.source.slice(from, to), (index) => from + index);
    this.prose.hush(start, 'code');
  }

  /** Plain words; a line break takes the white space around it along, and two spaces before it are a hard break. */
  text(from: number, to: number): void {
    const { source, hasLines } = this.#stretch;
    const words = source.slice(from, to);
    if (!hasLines || !words.includes('\n')) {
      this.prose.add(words, (index) => from + index);
      return;
    }
    let value = '';
    let offsets: number[] = [];
    const flush = () => {
      const kept = offsets;
      if (value !== '') this.prose.add(value, (index) => kept[index] ?? to);
      value = '';
      offsets = [];
    };
    const keep = (start: number, end: number) => {
      value += source.slice(start, end);
      for (let at = start; at < end; at++) offsets.push(at);
    };
    let at = from;
    for (const found of words.matchAll(/ *(?<end>\r?\n) */g)) {
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
