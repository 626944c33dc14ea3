/** Flattens the inline content of Markdown to plain prose that knows where each of its characters came from. */

import type { PhrasingContent } from 'mdast';
import { OffsetRuns, type Offsets } from '../../text/offsets.ts';
import { isPaper, isTitle } from '../papers.ts';
import type { QuietRange } from '../passage.ts';

/** Prose under construction. */
export class Prose {
  text = '';
  readonly quiet: QuietRange[] = [];
  readonly #offsets = new OffsetRuns();
  /** The last two characters; asking the growing text for them would cost its whole length each time. */
  #tail = '';

  /** Appends `value`, whose characters stand at `offsetOf`; white space is folded and soft hyphens are dropped. */
  add(value: string, offsetOf: (index: number) => number): void {
    this.#fold(value, (from, to) => {
      for (let index = from; index < to; index++) this.#offsets.add(offsetOf(index), 1);
    });
  }

  /** The same for a value whose characters follow each other in the source, from `start` on. */
  addRun(value: string, start: number): void {
    this.#fold(value, (from, to) => this.#offsets.add(start + from, to - from));
  }

  /** Appends what is kept of `value`, and tells of each stretch that is kept. */
  #fold(value: string, keep: (from: number, to: number) => void): void {
    let plain = '';
    /** From here on nothing is written yet. */
    let from = 0;
    const write = (to: number, next: number) => {
      if (to > from) {
        const stretch = value.slice(from, to);
        plain += stretch;
        this.#tail = to - from > 1 ? value.slice(to - 2, to) : this.#tail.slice(-1) + stretch;
        keep(from, to);
      }
      from = next;
    };
    for (let index = 0; index < value.length; index++) {
      const code = value.charCodeAt(index);
      if (code > space && code < firstBeyondAscii) continue;
      const isAfterSpace = index > from ? value.charCodeAt(index - 1) === space : /^$| $/.test(this.#tail);
      if (code === space && !isAfterSpace) continue;
      const own = value.charAt(index);
      const char = plainChar(code, own);
      if (char === own && char !== ' ') continue;
      write(index, index + 1);
      if (char === '' || (char === ' ' && (isAfterSpace || this.#breaksWord(value, index)))) continue;
      plain += char;
      this.#tail = this.#tail.slice(-1) + char;
      keep(index, index + 1);
    }
    write(value.length, value.length);
    this.text += plain;
  }

  /** Keeps words on both sides of markup apart. */
  space(offset: number): void {
    if (this.#tail === '' || this.#tail.endsWith(' ')) return;
    this.text += ' ';
    this.#tail = `${this.#tail.slice(-1)} `;
    this.#offsets.add(offset, 1);
  }

  hush(start: number, why: QuietRange['why']): void {
    if (this.text.length > start) this.quiet.push({ start, end: this.text.length, why });
  }

  /** The offsets of all characters, and of the end: nothing may be added afterwards. */
  offsetsTo(end: number): Offsets {
    this.#offsets.add(end, 1);
    return this.#offsets;
  }

  /** A line that ends in "fine-" goes on with "tuning": no space between them. */
  #breaksWord(value: string, index: number): boolean {
    return (
      value.charAt(index) === '\n' &&
      /[a-z]-$/i.test(this.#tail) &&
      /[a-z]/.test(
        value
          .slice(index + 1)
          .trimStart()
          .charAt(0),
      )
    );
  }
}

const space = 32;
const firstBeyondAscii = 127;

/** Folds typographic variants to plain characters, one for one; an empty string drops the character. */
function plainChar(code: number, char: string): string {
  if (code < 128) return code === 10 || code === 13 || code === 9 ? ' ' : char;
  switch (code) {
    case 0x00ad:
    case 0x200b:
    case 0x200c:
    case 0x2060:
    case 0xfeff:
      return '';
    case 0x00a0:
    case 0x2007:
    case 0x2009:
    case 0x202f:
    case 0x2028:
      return ' ';
    case 0x2010:
    case 0x2011:
      return '-';
    case 0x2018:
    case 0x2019:
    case 0x02bc:
      return "'";
    default:
      return char;
  }
}

/** Adds `nodes` to `prose`. Offsets in the nodes are relative to `source`; `base` is where `source` starts in the document. */
export function flatten(nodes: readonly PhrasingContent[], source: string, base: number, prose: Prose): void {
  for (const node of nodes) flattenOne(node, source, base, prose);
}

function flattenOne(node: PhrasingContent, source: string, base: number, prose: Prose): void {
  const start = node.position?.start.offset ?? 0;
  const end = node.position?.end.offset ?? start;
  switch (node.type) {
    case 'text':
      if (end - start === node.value.length) prose.addRun(node.value, base + start);
      else prose.add(node.value, aligned(node.value, source, start, end, base));
      return;
    case 'inlineCode': {
      const from = prose.text.length;
      const inner = Math.max(source.indexOf(node.value, start), start);
      prose.add(node.value, (index) => base + Math.min(inner + index, end));
      prose.hush(from, 'code');
      return;
    }
    case 'emphasis':
    case 'strong':
    case 'linkReference':
      flatten(node.children, source, base, prose);
      return;
    case 'link': {
      const from = prose.text.length;
      flatten(node.children, source, base, prose);
      if (isPaper(node.url) && isTitle(prose.text.slice(from))) prose.hush(from, 'title');
      return;
    }
    case 'delete': {
      const from = prose.text.length;
      flatten(node.children, source, base, prose);
      prose.hush(from, 'struck');
      return;
    }
    case 'break':
      prose.space(base + start);
      return;
    case 'html':
      if (/^<br\b/i.test(node.value)) prose.space(base + start);
      return;
    default:
      return;
  }
}

/** Maps indices of a decoded value to source offsets, through escapes, entities and the markers of continued lines. */
function aligned(value: string, source: string, start: number, end: number, base: number): (index: number) => number {
  const map = new Array<number>(value.length);
  let at = start;
  for (let index = 0; index < value.length; index++) {
    const char = value.charAt(index);
    if (source.charAt(at) !== char) at = nextMatch(source, at, end, char);
    map[index] = base + Math.min(at, end - 1);
    at = source.charAt(at) === '&' && char !== '&' ? afterEntity(source, at) : at + 1;
  }
  return (index) => map[index] ?? base + end;
}

function nextMatch(source: string, at: number, end: number, char: string): number {
  for (let next = at; next < end; next++) {
    const here = source.charAt(next);
    if (here === char) return next;
    if (here === '&' && /^&(?:#x?)?\w{1,31};/.test(source.slice(next, next + 36))) return next;
    if (here === '\r' && char === '\n') return next;
  }
  return at;
}

function afterEntity(source: string, at: number): number {
  const end = source.indexOf(';', at);
  return end === -1 ? at + 1 : end + 1;
}
