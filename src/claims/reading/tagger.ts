/** Finds lexicon phrases in words: one pass, longest match for each tag at each word. */

import { isNumeral } from '../../text/numerals.ts';
import type { Span } from '../../text/span.ts';
import type { Entry } from '../lexicon/phrases.ts';
import type { Word } from './words.ts';

/** A phrase that was found; `from` and `to` count words, `start` and `end` are offsets in the passage's text. */
export interface Tagged<Tag extends string> extends Span {
  readonly tag: Tag;
  readonly from: number;
  readonly to: number;
}

interface Node {
  readonly exact: Map<string, Node>;
  /** By the first two letters of the prefix. */
  readonly prefixes: Map<string, { readonly prefix: string; readonly node: Node }[]>;
  any: Node | undefined;
  number: Node | undefined;
  readonly tags: string[];
  /** Phrases that go on from here. They are made nodes when a text first gets here: most phrases are never begun. */
  rests: Rest[];
}

/** The words of a phrase that are still to come; empty at its end. */
interface Rest {
  readonly words: string;
  readonly tag: string;
}

export class Tagger<Tag extends string> {
  readonly #root = newNode();

  constructor(entries: readonly Entry<Tag>[]) {
    for (const { tag, phrases } of entries) for (const words of phrases) this.#root.rests.push({ words, tag });
  }

  /** All matches in order of their start, the longest for each tag at each start. */
  tag(words: readonly Word[]): Tagged<Tag>[] {
    const found: Tagged<Tag>[] = [];
    // One map for all words, since at most of them nothing starts.
    const longest = new Map<string, number>();
    for (let from = 0; from < words.length; from++) {
      walk(this.#root, words, from, longest, false);
      if (longest.size === 0) continue;
      for (const [tag, to] of longest) {
        found.push({ tag: tag as Tag, from, to, start: words[from]?.start ?? 0, end: words[to - 1]?.end ?? 0 });
      }
      longest.clear();
    }
    return found;
  }
}

function newNode(): Node {
  return { exact: new Map(), prefixes: new Map(), any: undefined, number: undefined, tags: [], rests: [] };
}

/** Makes nodes for the next word of each phrase that goes on from here. */
function grow(node: Node): void {
  const { rests, tags } = node;
  node.rests = [];
  for (const { words, tag } of rests) {
    const space = words.indexOf(' ');
    const first = space === -1 ? words : words.slice(0, space);
    const rest = { words: space === -1 ? '' : words.slice(space + 1), tag };
    if (first !== '') for (const it of first.split('|').flatMap(forms)) step(node, it).rests.push(rest);
    else if (!tags.includes(tag)) tags.push(tag);
  }
}

/** "field+" is "field" and "fields". */
function forms(part: string): string[] {
  return part.endsWith('+') ? [part.slice(0, -1), `${part.slice(0, -1)}s`] : [part];
}

function step(node: Node, part: string): Node {
  if (part === '_') {
    node.any ??= newNode();
    return node.any;
  }
  if (part === '#') {
    node.number ??= newNode();
    return node.number;
  }
  if (!part.endsWith('*')) return getOrAdd(node.exact, part, newNode);
  const prefix = part.slice(0, -1);
  const bucket = getOrAdd(node.prefixes, prefix.slice(0, 2), () => []);
  const known = bucket.find((it) => it.prefix === prefix);
  if (known) return known.node;
  const fresh = newNode();
  bucket.push({ prefix, node: fresh });
  return fresh;
}

function getOrAdd<Key, Value>(map: Map<Key, Value>, key: Key, make: () => Value): Value {
  const known = map.get(key);
  if (known !== undefined) return known;
  const fresh = make();
  map.set(key, fresh);
  return fresh;
}

function walk(node: Node, words: readonly Word[], at: number, longest: Map<string, number>, isInside: boolean): void {
  if (node.rests.length > 0) grow(node);
  for (const tag of node.tags) if (at > (longest.get(tag) ?? 0)) longest.set(tag, at);
  const word = words[at];
  if (!word || (isInside && word.breaks)) return;
  const exact = node.exact.get(word.norm);
  if (exact) walk(exact, words, at + 1, longest, true);
  const bucket = node.prefixes.get(word.norm.slice(0, 2));
  if (bucket)
    for (const { prefix, node: next } of bucket)
      if (word.norm.startsWith(prefix)) walk(next, words, at + 1, longest, true);
  if (node.any) walk(node.any, words, at + 1, longest, true);
  if (node.number && isNumber(word.norm)) walk(node.number, words, at + 1, longest, true);
}

/** "14", "2,600", "10k", "seven". */
function isNumber(norm: string): boolean {
  const first = norm.charCodeAt(0);
  return (first >= 48 && first <= 57) || isNumeral(norm);
}
