/** The prose of a config file: sentences in values and comments, each under its keys as headings. */

import type { Span } from '../text/span.ts';
import { align } from './align.ts';
import { collectComments } from './comments.ts';
import {
  type ConfigEntry,
  type ConfigList,
  type ConfigMap,
  type ConfigNode,
  type ConfigScalar,
  plainKey,
} from './config-tree.ts';
import { type BlockCache, readMarkdown } from './markdown/markdown.ts';
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
    if (decision) this.passages.push({ ...decision, headings: around.headings, keys: around.keys });
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
}

/** More sentences than this are data, not a plan. */
const mostPassages = 5000;

const markup = /[`*<[~|]|^#{1,6} |^\s*(?:[-+]|\d+[.)]) |^\s*>|\n\s*\n|__/m;

/** Lines of a value without markup stand alone, as people mean them; with markup it is Markdown. */
function readParts(value: string, cache: BlockCache): Passage[] {
  return markup.test(value) ? readMarkdown(value, cache) : readPlainText(value);
}

/** A passage of a decoded value, moved to its place in the source. */
export function moved(passage: Passage, offsets: readonly number[]): Passage {
  const to = (offset: number) => offsets[offset] ?? offsets.at(-1) ?? 0;
  return {
    ...passage,
    offsets: passage.offsets.map(to),
    span: {
      start: to(passage.span.start),
      end: passage.span.end > passage.span.start ? to(passage.span.end - 1) + 1 : to(passage.span.start),
    },
  };
}

const decisionKeys: ReadonlySet<string> = new Set(
  'approach strategy method technique adaptation customization customisation modelstrategy mechanism solution'.split(
    ' ',
  ),
);
const needKeys: ReadonlySet<string> = new Set('need needs goal purpose objective aim why problem wish'.split(' '));

/** `approach: fine-tune` beside `need: answer from the fare table` is one sentence in two keys. */
function decisionIn(
  entries: readonly ConfigEntry[],
  source: string,
): (Passage & { entries: readonly ConfigEntry[] }) | undefined {
  const decision = entries.find((it) => decisionKeys.has(plainKey(it.key)));
  const need = entries.find((it) => needKeys.has(plainKey(it.key)));
  const [how, what] = [wordsOf(decision?.value), wordsOf(need?.value)];
  if (!decision || !need || how === undefined || what === undefined || how.length > 60 || what.length > 300)
    return undefined;
  const [first, second] = [decision, need].map((it) => it.value).filter((it) => it.kind === 'scalar');
  if (!first || !second) return undefined;
  const [howAt, whatAt] = [align(how, source, first), align(what, source, second)];
  const link = ' in order to: ';
  // Offsets may not fall: where the need stands above the decision, its words stay in front.
  const isAbove = first.span.start > second.span.start;
  const text = isAbove ? `${what}: ${how}` : how + link + what;
  const middle = (isAbove ? whatAt : howAt).at(-1) ?? 0;
  const offsets = isAbove
    ? [...whatAt.slice(0, -1), middle, middle, ...howAt]
    : [...howAt.slice(0, -1), ...[...link].map(() => middle), ...whatAt];
  const span = { start: offsets[0] ?? 0, end: offsets.at(-1) ?? 0 };
  return { ...plainPassage(text, offsets, span), entries: [decision, need] };
}

function wordsOf(node: ConfigNode | undefined): string | undefined {
  return node?.kind === 'scalar' && typeof node.value === 'string' && node.value !== '' ? node.value : undefined;
}

function plainPassage(text: string, offsets: readonly number[], span: Span): Passage {
  return {
    text,
    offsets,
    kind: 'value',
    span,
    headings: [],
    level: 0,
    depth: 0,
    leadIn: '',
    ordinal: undefined,
    task: undefined,
    cell: undefined,
    keys: [],
    quiet: [],
    quoted: false,
  };
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

/** Values under these keys are for machines, or somebody else's words. */
const silentKeys: ReadonlySet<string> = new Set(
  `run script scripts command commands cmd entrypoint args env environment image pattern regex sql query url uri href src
   path paths file files include exclude license author authors email keywords example examples sample samples fixture
   fixtures expected assert asserts test tests testcases translations i18n locale strings testimonials seed seeds messages
   chattemplate schema $schema dependencies devdependencies integrity resolved`
    .split(/\s+/u)
    .map(plainKey),
);

function isSilentKey(key: string): boolean {
  return silentKeys.has(plainKey(key));
}

/** At least two words in a row; no path, code or template. */
function isProse(value: string): boolean {
  if (value.length < 8 || !/\p{L}{2,}[,;:]? +["'(]?[\p{L}\d]/u.test(value)) return false;
  return !/^\s*(?:[$./~]|https?:|[\w-]+\(|<[a-z!]|\{\{?[%{]|function\b|import\b|SELECT\b)/u.test(value);
}

/** `non_goals` → "non goals", `doneWhen` → "done when". */
function inWords(key: string): string {
  return key
    .replace(/(?<=[\p{Ll}\d])(?=\p{Lu})/gu, ' ')
    .replace(/[_.-]+/g, ' ')
    .trim()
    .toLowerCase();
}

interface CommentLine {
  readonly span: Span;
  readonly body: Span;
}

function commentPassages({ text, format, root }: ConfigSource): Passage[] {
  const comments = collectComments(text, format).filter((it) => {
    const body = text.slice(it.body.start, it.body.end);
    return !isDirective(body) && !isCommand(body);
  });
  return groupComments(comments, text).flatMap((group) => readComments(group, text, root));
}

/** "start with: trl sft --config job.yaml" is a command, not prose. */
function isCommand(body: string): boolean {
  return /\s--?[a-z][\w-]*(?:[\s=]|$)|^\s*\$\s/iu.test(body);
}

function isDirective(body: string): boolean {
  return /^[\s*!]*(?:ai-plan|yaml-language-server|eslint|prettier|biome|yamllint|shellcheck|vim?:|-\*-|\$schema)/iu.test(
    body,
  );
}

/** Comments on lines of their own that follow each other are one text; a comment behind a value stands alone. */
function groupComments(comments: readonly CommentLine[], text: string): CommentLine[][] {
  const groups: CommentLine[][] = [];
  for (const comment of comments) {
    const last = groups.at(-1)?.at(-1);
    const isNext =
      last &&
      isOwnLine(comment, text) &&
      isOwnLine(last, text) &&
      isBreak(text.slice(last.span.end, comment.span.start));
    if (isNext) groups.at(-1)?.push(comment);
    else groups.push([comment]);
  }
  return groups;
}

function isBreak(between: string): boolean {
  return /^[ \t]*\r?\n[ \t]*$/.test(between);
}

function isOwnLine({ span }: CommentLine, text: string): boolean {
  const start = text.lastIndexOf('\n', span.start - 1) + 1;
  return text.slice(start, span.start).trim() === '';
}

function readComments(group: readonly CommentLine[], text: string, root: ConfigNode | undefined): Passage[] {
  let value = '';
  const offsets: number[] = [];
  for (const { body } of group) {
    if (value !== '') {
      value += '\n';
      offsets.push(body.start - 1);
    }
    const lead = /^[*!#/]*[ \t]?/.exec(text.slice(body.start, body.end))?.[0].length ?? 0;
    for (let at = body.start + lead; at < body.end; at++) offsets.push(at);
    value += text.slice(body.start + lead, body.end);
  }
  offsets.push(group.at(-1)?.body.end ?? 0);
  const keys = root ? keysAt(root, group[0]?.span.start ?? 0) : [];
  return readPlainText(value)
    .filter((it) => isProse(it.text))
    .map((it) => ({
      ...moved(it, offsets),
      kind: it.kind === 'item' ? 'item' : 'comment',
      headings: [...keys.map(inWords), ...it.headings],
      keys,
    }));
}

/** The keys that a place in the file lies under. */
function keysAt(root: ConfigNode, offset: number): string[] {
  const keys: string[] = [];
  let node: ConfigNode | undefined = root;
  while (node) {
    const entry: ConfigEntry | undefined =
      node.kind === 'map'
        ? node.entries.findLast((it) => it.keySpan.start <= offset && offset < it.value.span.end)
        : undefined;
    const item: ConfigNode | undefined =
      node.kind === 'list' ? node.items.find((it) => it.span.start <= offset && offset < it.span.end) : undefined;
    if (entry) keys.push(entry.key);
    node = entry?.value ?? item;
  }
  return keys;
}
