/** Reads TOML into a tree with places. A broken line is skipped and the rest is read. */

import { type AST, ParseError, parseTOML } from 'toml-eslint-parser';
import type { Span } from '../text/span.ts';
import { type ConfigEntry, type ConfigList, type ConfigMap, type ConfigNode, deepest } from './config-tree.ts';

/** The tree of a TOML text. Never throws. */
export function readToml(text: string): ConfigNode | undefined {
  const program = parse(text);
  if (!program) return undefined;
  const root = newMap({ start: 0, end: text.length });
  for (const item of program.body[0].body) {
    if (item.type === 'TOMLKeyValue') addEntry(root, item, 0);
    else addTable(root, item);
  }
  return root;
}

/** Each costs another parse. */
const mostSkipped = { small: 20, large: 3 };
const large = 100_000;

/** Blanks the line of each error, so that all offsets stay, and tries again. */
function parse(text: string): AST.TOMLProgram | undefined {
  let rest = text;
  const most = text.length > large ? mostSkipped.large : mostSkipped.small;
  for (let skipped = 0; skipped <= most; skipped++) {
    try {
      return parseTOML(rest);
    } catch (error) {
      const blanked = error instanceof ParseError ? blankLine(rest, error.index) : rest;
      if (blanked === rest) return undefined;
      rest = blanked;
    }
  }
  return undefined;
}

/** Blanks the line of an error; a line before it that opens a list and never closes it goes too. */
function blankLine(text: string, index: number): string {
  const at = Math.min(index, text.length - 1);
  const line = lineAround(text, at);
  const before = lineBefore(text, line.start);
  const wrong =
    before && isLeftOpen(text.slice(before.start, before.end)) ? { start: before.start, end: line.end } : line;
  const isBlank = text.slice(wrong.start, wrong.end).trim() === '';
  // An error can show at the line break behind its line.
  if (isBlank) return before ? blanked(text, before) : text;
  return blanked(text, wrong);
}

function blanked(text: string, { start, end }: Span): string {
  return text.slice(0, start) + text.slice(start, end).replace(/[^\r\n]/g, ' ') + text.slice(end);
}

function lineAround(text: string, at: number): Span {
  const end = text.indexOf('\n', at);
  // Asked from before the first character, the search would look at that character.
  return { start: at > 0 ? text.lastIndexOf('\n', at - 1) + 1 : 0, end: end === -1 ? text.length : end };
}

/** The nearest line before `start` that holds something. */
function lineBefore(text: string, start: number): Span | undefined {
  for (let at = start - 1; at >= 0; ) {
    const line = lineAround(text, at);
    if (text.slice(line.start, line.end).trim() !== '') return line;
    at = line.start - 1;
  }
  return undefined;
}

function isLeftOpen(line: string): boolean {
  const opened = line.match(/[[{]/g)?.length ?? 0;
  return /=\s*[[{]/.test(line) && opened > (line.match(/[\]}]/g)?.length ?? 0);
}

interface OpenMap extends ConfigMap {
  readonly entries: ConfigEntry[];
}

function newMap(span: Span): OpenMap {
  return { kind: 'map', span, entries: [] };
}

function addTable(root: OpenMap, table: AST.TOMLTable): void {
  const target = newMap(spanOf(table));
  let map = root;
  const keys = table.key.keys;
  if (keys.length > deepest) return;
  keys.forEach((key, index) => {
    const isLast = index === keys.length - 1;
    if (!isLast) map = mapOf(map, key);
    else if (table.kind === 'array') listOf(map, key).push(target);
    else map = joined(map, key, target);
  });
  const open = table.kind === 'array' ? target : map;
  for (const item of table.body) addEntry(open, item, keys.length);
}

type Key = AST.TOMLBare | AST.TOMLQuoted;

function nameOf(key: Key): string {
  return key.type === 'TOMLBare' ? key.name : key.value;
}

/** The map under `key`, the last one of a list of tables, or a new one. */
function mapOf(map: OpenMap, key: Key): OpenMap {
  return joined(map, key, newMap(spanOf(key)));
}

function joined(map: OpenMap, key: Key, fresh: OpenMap): OpenMap {
  const known = map.entries.find((it) => it.key === nameOf(key))?.value;
  const open = known?.kind === 'list' ? known.items.at(-1) : known;
  if (open?.kind === 'map') return open as OpenMap;
  map.entries.push({ key: nameOf(key), keySpan: spanOf(key), value: fresh });
  return fresh;
}

function listOf(map: OpenMap, key: Key): ConfigNode[] {
  const known = map.entries.find((it) => it.key === nameOf(key))?.value;
  if (known?.kind === 'list') return known.items as ConfigNode[];
  const items: ConfigNode[] = [];
  const list: ConfigList = { kind: 'list', span: spanOf(key), items };
  map.entries.push({ key: nameOf(key), keySpan: spanOf(key), value: list });
  return items;
}

function addEntry(map: OpenMap, { key, value }: AST.TOMLKeyValue, depth: number): void {
  const last = key.keys.at(-1);
  if (!last || depth + key.keys.length > deepest) return;
  let open = map;
  for (const it of key.keys.slice(0, -1)) open = mapOf(open, it);
  const node = toNode(value, depth + key.keys.length);
  if (node) open.entries.push({ key: nameOf(last), keySpan: spanOf(last), value: node });
}

function toNode(node: AST.TOMLContentNode, depth: number): ConfigNode | undefined {
  const span = spanOf(node);
  if (depth > deepest) return undefined;
  if (node.type === 'TOMLArray')
    return {
      kind: 'list',
      span,
      items: node.elements.map((it) => toNode(it, depth + 1)).filter((it) => it !== undefined),
    };
  if (node.type === 'TOMLInlineTable') {
    const map = newMap(span);
    for (const it of node.body) addEntry(map, it, depth + 1);
    return map;
  }
  return {
    kind: 'scalar',
    span,
    value: 'datetime' in node ? node.datetime : node.value,
    hasEscapes: node.kind === 'string' && node.style === 'basic',
  };
}

function spanOf({ range }: { readonly range: readonly [number, number] }): Span {
  return { start: range[0], end: range[1] };
}
