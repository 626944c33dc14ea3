/** The prose of a config file: sentences in values and comments, each under its keys as headings. */

import type { Span } from '../text/span.ts';
import { align } from './align.ts';
import { commentPassages } from './config-comments.ts';
import { decisionIn } from './config-decision.ts';
import {
  type ConfigEntry,
  type ConfigList,
  type ConfigMap,
  type ConfigNode,
  type ConfigScalar,
  plainKey,
} from './config-tree.ts';
import { inWords, isProse, isSilentKey } from './config-words.ts';
import { type BlockCache, readMarkdown } from './markdown/markdown.ts';
import { moved } from './moved.ts';
import type { Format, Passage } from './passage.ts';
import { readPlainText } from './plain-text.ts';

export interface ConfigSource {
  readonly text: string;
  readonly format: Format;
  readonly root: ConfigNode | undefined;
  readonly cache: BlockCache;
}

/** All passages in document order. Never throws. */
export function proseOf(source: ConfigSource): Passage[] {
  const reader = new ProseReader(source);
  if (source.root) reader.visit(source.root, { keys: [], headings: [], leadIn: '', ordinal: undefined });
  const passages = [...reader.passages, ...commentPassages(source)];
  return passages.sort((a, b) => a.span.start - b.span.start);
}

interface Surroundings {
  readonly keys: readonly string[];
  readonly headings: readonly string[];
  readonly leadIn: string;
  /** Place among the steps of a list of maps, from 1. */
  readonly ordinal: number | undefined;
}

class ProseReader {
  readonly passages: Passage[] = [];
  readonly #source: ConfigSource;
  /** Where values start that have been read: an alias stands for one of them, and says nothing new. */
  readonly #read = new Set<number>();

  constructor(source: ConfigSource) {
    this.#source = source;
  }

  visit(node: ConfigNode, around: Surroundings): void {
    if (node.kind === 'map') this.#visitMap(node, around);
    else if (node.kind === 'list') this.#visitList(node, around);
    else this.#add(node, around, 'value');
  }

  #visitMap({ entries }: ConfigMap, around: Surroundings): void {
    const decision = decisionIn(entries, this.#source.text);
    if (decision && this.#isNew(decision))
      this.passages.push({ ...decision, headings: around.headings, keys: around.keys });
    const title = titleOf(entries);
    const above = title ? [...around.headings, title.words] : around.headings;
    for (const entry of entries) {
      const { key, value } = entry;
      if (isSilentKey(key) || decision?.entries.includes(entry)) continue;
      const headings = entry === title?.entry ? around.headings : [...above, inWords(key)];
      this.visit(value, { ...around, keys: [...around.keys, key], headings, leadIn: inWords(key) });
    }
  }

  #visitList({ items }: ConfigList, around: Surroundings): void {
    const areSteps = items.some((it) => it.kind === 'map');
    items.forEach((item, index) => {
      const place = { ...around, keys: [...around.keys, String(index)] };
      if (item.kind === 'scalar') this.#add(item, place, 'item');
      else this.visit(item, areSteps ? { ...place, ordinal: index + 1 } : place);
    });
  }

  #add(node: ConfigScalar, around: Surroundings, kind: 'value' | 'item'): void {
    const { value } = node;
    if (typeof value !== 'string' || !isProse(value) || this.passages.length > mostPassages) return;
    if (!this.#isNew(node)) return;
    const offsets = align(value, this.#source.text, node);
    const parts = readParts(value, this.#source.cache);
    for (const part of parts) {
      const own = kind === 'item' || part.kind === 'item' ? 'item' : 'value';
      this.passages.push({
        ...moved(part, offsets),
        kind: own,
        headings: [...around.headings, ...part.headings],
        depth: own === 'item' ? Math.max(part.depth, 1) : 0,
        leadIn: part.leadIn === '' && kind === 'item' ? around.leadIn : part.leadIn,
        ordinal: around.ordinal ?? part.ordinal,
        keys: around.keys,
      });
    }
  }

  #isNew({ span }: { readonly span: Span }): boolean {
    const before = this.#read.size;
    return this.#read.add(span.start).size > before;
  }
}

/** More sentences than this are data, not a plan. */
const mostPassages = 5000;

const markup = /[`*<[~|]|^#{1,6} |^[^\S\n\r\u2028\u2029]*(?:>|(?:[-+]|\d+[.)]) )|\n[^\S\n]*\n|__/m;

/** Lines of a value without markup stand alone, as people mean them; with markup it is Markdown. */
function readParts(value: string, cache: BlockCache): Passage[] {
  return markup.test(value) ? readMarkdown(value, cache) : readPlainText(value);
}

/** A step's name, which stands above its other values like a heading. */
function titleOf(entries: readonly ConfigEntry[]): { entry: ConfigEntry; words: string } | undefined {
  const entry = entries.find((it) => titleKeys.has(plainKey(it.key)) && it.value.kind === 'scalar');
  const words = entry?.value.kind === 'scalar' ? entry.value.value : undefined;
  return entry && typeof words === 'string' && words !== '' ? { entry, words } : undefined;
}

const titleKeys: ReadonlySet<string> = new Set(
  'name title heading milestone phase epic feature initiative workstream'.split(' '),
);
