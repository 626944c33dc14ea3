/** Finds what a document states about itself: a fenced `ai-plan` block, and `ai-plan:` with keys below it in the front matter. */

import { frontMatterIn } from '../text/front-matter.ts';
import type { Span } from '../text/span.ts';

/** One `key: value` of a block. */
export interface BlockEntry {
  /** As written, in lower case. */
  readonly key: string;
  readonly keySpan: Span;
  /** Without quotes and comment; lines that go on are joined by spaces. Empty where nothing is said. */
  readonly value: string;
  /** From the value's first character to its last; empty behind the colon where nothing is said. */
  readonly span: Span;
}

export interface PlanBlock {
  readonly where: 'fence' | 'front-matter';
  /** The lines between the fences, or below `ai-plan:`. */
  readonly span: Span;
  readonly entries: readonly BlockEntry[];
}

/** All blocks in order. Never throws; what is no `key: value` is passed over. */
export function findPlanBlocks(text: string): PlanBlock[] {
  if (!text.includes('ai-plan')) return [];
  return [frontMatterBlock(text), ...fencedBlocks(text)].filter((it) => it !== undefined);
}

function frontMatterBlock(text: string): PlanBlock | undefined {
  const matter = frontMatterIn(text);
  if (matter?.mark !== '---') return undefined;
  const { start, end } = matter.body;
  const body = text.slice(start, end);
  const opening = /^ai-plan:[ \t]*(?:#.*)?\r?(?:\n|$)/mu.exec(body);
  if (!opening) return undefined;
  const from = start + opening.index + opening[0].length;
  const rest = /^(?:[ \t]+\S.*(?:\r?\n|$)|[ \t]*\r?(?:\n|$)(?!$))*/u.exec(text.slice(from, end))?.[0] ?? '';
  return block('front-matter', text, { start: from, end: from + rest.length });
}

const fence = /^ {0,3}(?<mark>`{3,}|~{3,}(?!~))(?<info>[^\n\r\u2028\u2029`]*)\r?$/gmu;

/** Fence after fence, so that one inside of another block is text. */
function fencedBlocks(text: string): PlanBlock[] {
  const blocks: PlanBlock[] = [];
  let open: { readonly mark: string; readonly start: number; readonly isOurs: boolean } | undefined;
  for (const found of text.matchAll(fence)) {
    const { mark = '', info = '' } = found.groups ?? {};
    if (!open) {
      const start = Math.min(found.index + found[0].length + 1, text.length);
      open = { mark, start, isOurs: /^ai-plan(?:[ \t]|$)/u.test(info.trim()) };
    } else if (mark[0] === open.mark[0] && mark.length >= open.mark.length && info.trim() === '') {
      if (open.isOurs) blocks.push(block('fence', text, { start: open.start, end: found.index }));
      open = undefined;
    }
  }
  if (open?.isOurs) blocks.push(block('fence', text, { start: open.start, end: text.length }));
  return blocks;
}

const entry = /^(?<lead>[ \t]*)(?<key>[A-Za-z][\w -]{0,30}?)(?<colon>[ \t]*:)(?=[ \t]|$)/u;

function block(where: PlanBlock['where'], text: string, span: Span): PlanBlock {
  const entries: BlockEntry[] = [];
  let depth: number | undefined;
  let offset = span.start;
  for (const line of text.slice(span.start, span.end).split('\n')) {
    const plain = line.replace(/\r$/u, '');
    const found = entry.exec(plain);
    const lead = found?.groups?.lead?.length ?? 0;
    depth ??= found ? lead : undefined;
    if (found?.groups && lead === depth) {
      const { key = '', colon = '' } = found.groups;
      const keyStart = offset + lead;
      const keySpan = { start: keyStart, end: keyStart + key.length };
      entries.push({
        key: key.toLowerCase(),
        keySpan,
        ...valueBehind(plain, offset, lead + key.length + colon.length),
      });
    } else if (plain.trim() !== '' && !/^\s*#/u.test(plain)) continueValue(entries, plain, offset);
    offset += line.length + 1;
  }
  return { where, span, entries };
}

/** The value behind the colon, without quotes, block marks and comment. */
function valueBehind(line: string, offset: number, from: number): Pick<BlockEntry, 'value' | 'span'> {
  const raw = line.slice(from);
  const quoted = /^[ \t]*(?<quote>["'])(?<inner>.*?)\k<quote>[ \t]*(?:#.*)?$/su.exec(raw)?.groups?.inner;
  const value = quoted ?? raw.replace(/(?:^|[ \t])#.*/su, '').trim();
  const plain = quoted === undefined && /^[|>][+-]?\d?$/u.test(value) ? '' : value;
  const start = plain === '' ? offset + from : offset + line.indexOf(plain, from);
  return { value: plain, span: { start, end: start + plain.length } };
}

function continueValue(entries: BlockEntry[], line: string, offset: number): void {
  const last = entries.at(-1);
  if (!last) return;
  const value = line.trim().replace(/^- /u, '');
  const start = offset + line.indexOf(value);
  const span = { start: last.value === '' ? start : last.span.start, end: start + value.length };
  entries[entries.length - 1] = { ...last, value: `${last.value} ${value}`.trim(), span };
}
