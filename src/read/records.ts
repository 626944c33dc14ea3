/** Reads the records of a training data file (JSONL, or a JSON array) in bounded time: large files are sampled evenly. */

import type { Span } from '../text/span.ts';
import { readJsonLines } from './jsonl.ts';

/** A record a line, or all in one array. */
export type RecordFormat = 'jsonl' | 'json';

export interface DataRecord {
  readonly value: Readonly<Record<string, unknown>>;
  readonly span: Span;
  /** The record as the file writes it. */
  readonly source: string;
}

export interface Records {
  readonly records: readonly DataRecord[];
  /** Places of lines or items that are no JSON objects. */
  readonly broken: readonly Span[];
  /** How many records the file holds: counted, or estimated where only a sample was read. */
  readonly count: number;
  readonly isSampled: boolean;
  /** Up to here places are those of the file; behind it a host's sample has gaps. */
  readonly placedUpTo: number;
}

/** Bytes to read of a large file: its start, and even steps through the rest, each cut at line ends by the reader. */
export function sampleRanges(size: number): Span[] {
  if (size <= wholeUpTo) return [{ start: 0, end: size }];
  const step = Math.floor((size - window) / (windows - 1));
  return Array.from({ length: windows }, (_, index) => ({ start: index * step, end: index * step + window }));
}

const wholeUpTo = 8_000_000;
const window = 125_000;
const windows = 64;
const mostRecords = 4000;
/** More broken lines than this, and it is no data file; each costs an exception. */
const mostBroken = 2000;

/** The records of `text`. `size` is given where the host itself read a sample only: the size of the whole file. */
export function readRecords(text: string, format: RecordFormat, size = text.length): Records {
  const whole = Math.max(size, text.length);
  const found = format === 'jsonl' ? fromLines(text) : fromArray(text);
  const isSampled = found.read < whole;
  const perRecord = found.records.length === 0 ? 1 : found.read / (found.records.length + found.broken.length);
  const count = isSampled ? Math.round(whole / perRecord) : found.records.length;
  const placedUpTo = size > text.length ? Math.min(window, text.length) : text.length;
  return { records: thinned(found.records), broken: found.broken, count, isSampled, placedUpTo };
}

interface Found {
  readonly records: readonly DataRecord[];
  readonly broken: readonly Span[];
  /** Characters that were looked at. */
  readonly read: number;
}

function fromLines(text: string): Found {
  const records: DataRecord[] = [];
  const broken: Span[] = [];
  let read = 0;
  for (const range of sampleRanges(text.length)) {
    const from = range.start === 0 ? 0 : text.indexOf('\n', range.start) + 1;
    if (range.start > 0 && (from === 0 || from >= range.end)) continue;
    for (const { span, value } of readJsonLines(text, from)) {
      if (isRecord(value)) records.push({ value, span, source: text.slice(span.start, span.end) });
      else broken.push(span);
      if (span.end >= range.end || broken.length > mostBroken) break;
    }
    read += range.end - range.start;
    if (broken.length > mostBroken) break;
  }
  return { records, broken, read };
}

/** The objects of the outermost array, each parsed on its own, so that a broken one costs only itself. */
function fromArray(text: string): Found {
  const records: DataRecord[] = [];
  const broken: Span[] = [];
  const end = Math.min(text.length, wholeUpTo);
  let at = 0;
  // Wrappers are one or two deep; more would be read again and again.
  let wrappers = 0;
  while (at < end && wrappers < 3 && records.length + broken.length < mostRecords * 4) {
    const start = text.indexOf('{', at);
    if (start === -1 || start >= end) break;
    const close = closingBrace(text, start, end);
    if (close === -1) {
      // A wrapper such as {"data": [ … ]}: its records lie inside.
      at = start + 1;
      wrappers++;
      if (records.length > 0) break;
      continue;
    }
    const source = text.slice(start, close + 1);
    const value = parse(source);
    const inner = isRecord(value) ? listIn(value) : false;
    if (inner) {
      at = start + 1;
      wrappers++;
    } else {
      if (isRecord(value)) records.push({ value, span: { start, end: close + 1 }, source });
      else broken.push({ start, end: close + 1 });
      at = close + 1;
    }
  }
  return { records, broken, read: at < end && records.length + broken.length >= mostRecords * 4 ? at : end };
}

/** `{"data": [{…}, …]}` holds the records rather than being one. */
function listIn(value: Readonly<Record<string, unknown>>): boolean {
  return Object.entries(value).some(
    ([key, it]) =>
      /^(?:data|examples|records|rows|train|items|samples)$/.test(key) && Array.isArray(it) && isRecord(it[0]),
  );
}

function closingBrace(text: string, start: number, end: number): number {
  let depth = 0;
  let isString = false;
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (isString) {
      if (code === 92) at++;
      else if (code === 34) isString = false;
    } else if (code === 34) isString = true;
    else if (code === 123 || code === 91) depth++;
    else if ((code === 125 || code === 93) && --depth === 0) return at;
  }
  return -1;
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Every n-th, where there are too many. */
function thinned(records: readonly DataRecord[]): readonly DataRecord[] {
  if (records.length <= mostRecords) return records;
  const step = records.length / mostRecords;
  return Array.from({ length: mostRecords }, (_, index) => records[Math.floor(index * step)]).filter(
    (it) => it !== undefined,
  );
}

const head = 20_000;

/** Lines with nothing but a text: what a model is trained on as it stands. */
const onlyText = /^\s*\{\s*"text"\s*:\s*"(?:[^"\\\n]|\\.)*(?:"\s*\}\s*(?:\n|$)|$)/;

/** An array of objects, or one in a wrapper. */
const listOfObjects =
  /^[\s\uFEFF]*(?:\[[\s\r\n]*\{|\{\s*"(?:data|examples|records|rows|train|items|samples)"\s*:\s*\[\s*\{)/;

/** Whether a text looks like training data: the keys of one known shape stand in its head. */
export function looksLikeRecords(text: string, format: RecordFormat): boolean {
  const start = text.slice(0, head);
  const isLines = format === 'jsonl';
  if (!isLines && !listOfObjects.test(start)) return false;
  const has = (key: string) => start.includes(`"${key}"`);
  return (
    (has('messages') && has('role') && has('content')) ||
    (has('conversations') && (has('from') || has('role'))) ||
    (has('contents') && has('parts')) ||
    (has('instruction') && has('output')) ||
    (has('prompt') && (has('completion') || has('chosen') || has('response'))) ||
    has('preferred_output') ||
    (has('chosen') && has('rejected')) ||
    // Lists of questions with their answers are what websites show and quizzes ask.
    (isLines && ((has('input') && has('output')) || (has('question') && has('answer')) || onlyText.test(start)))
  );
}
