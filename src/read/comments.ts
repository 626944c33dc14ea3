/**
 * Finds the comments of a text, in the syntax of its format: in YAML, TOML and JSON all of them, for their prose is read, too;
 * elsewhere those that start with `ai-plan-`.
 */

import { frontMatterIn } from '../text/front-matter.ts';
import type { Span } from '../text/span.ts';
import { cutBlocks } from './markdown/blocks.ts';
import type { Format } from './passage.ts';
import { yamlCommentSpans } from './yaml-comments.ts';

export interface Comment {
  /** The comment with its marks, without the line break behind it. */
  readonly span: Span;
  /** What stands between the marks. */
  readonly body: Span;
}

/** The comments that may speak to this tool, in order. Never throws; linear in the length of the text. */
export function collectComments(text: string, format: Format): readonly Comment[] {
  switch (format) {
    case 'markdown':
      return markdownComments(text);
    case 'plaintext':
      return [...markedComments(text, { start: 0, end: text.length }, []), ...lineComments(text)].sort(byStart);
    case 'notebook':
      return markedComments(text, { start: 0, end: text.length }, []);
    case 'yaml':
      return yamlComments(text, 0);
    case 'toml':
      return tomlComments(text, 0);
    case 'json':
    case 'jsonc':
      return jsonComments(text);
    case 'script':
      return lineComments(text);
    case 'jsonl':
      return [];
  }
}

function byStart(a: Comment, b: Comment): number {
  return a.span.start - b.span.start;
}

/** HTML and MDX comments outside code, and the comments of the front matter. */
function markdownComments(text: string): Comment[] {
  return cutBlocks(text).flatMap((block) => {
    if (block.kind === 'fence' || block.kind === 'code') return [];
    const source = text.slice(block.start, block.end);
    if (!source.includes('ai-plan-')) return [];
    if (block.kind === 'front-matter')
      return (frontMatterIn(text)?.mark === '+++' ? tomlComments : yamlComments)(source, block.start);
    return markedComments(text, block, codeSpans(source, block.start));
  });
}

const markedOpening = /(?<mark><!--|\{\s*\/\*)\s*(?=ai-plan-)/gu;

function markedComments(text: string, within: Span, code: readonly Span[]): Comment[] {
  const source = text.slice(within.start, within.end);
  const comments: Comment[] = [];
  let codeIndex = 0;
  for (const match of source.matchAll(markedOpening)) {
    const start = within.start + match.index;
    while ((code[codeIndex]?.end ?? Number.POSITIVE_INFINITY) <= start) codeIndex++;
    if ((code[codeIndex]?.start ?? Number.POSITIVE_INFINITY) <= start) continue;
    const isHtml = match.groups?.mark === '<!--';
    const bodyStart = start + match[0].length;
    const bodyEnd = text.indexOf(isHtml ? '-->' : '*/', bodyStart);
    // An unclosed comment is none, and neither is what follows it in the same syntax: looking on would cost a scan each.
    if (bodyEnd === -1) break;
    const close = isHtml ? bodyEnd + 3 : closingBrace(text, bodyEnd + 2);
    comments.push({ span: { start, end: close }, body: { start: bodyStart, end: bodyEnd } });
  }
  return comments;
}

function closingBrace(text: string, from: number): number {
  const brace = /^\s{0,20}\}/u.exec(text.slice(from, from + 21));
  return from + (brace ? brace[0].length : 0);
}

/** Code spans (and fences of backticks inside list items), paired as CommonMark pairs runs of backticks. */
function codeSpans(source: string, offset: number): Span[] {
  const runs = [...source.matchAll(/`+/gu)].map((it) => ({ at: it.index, length: it[0].length }));
  const partner = nextOfSameLength(runs.map((it) => it.length));
  const spans: Span[] = [];
  let index = 0;
  while (index < runs.length) {
    const open = runs[index];
    const close = runs[partner[index] ?? -1];
    if (open && close && source[open.at - 1] !== '\\') {
      spans.push({ start: offset + open.at, end: offset + close.at + close.length });
      index = partner[index] ?? index;
    }
    index++;
  }
  return spans;
}

/** For each run the index of the next run of the same length. */
function nextOfSameLength(lengths: readonly number[]): readonly (number | undefined)[] {
  const latest = new Map<number, number>();
  const next: (number | undefined)[] = [];
  for (let index = lengths.length - 1; index >= 0; index--) {
    next[index] = latest.get(lengths[index] ?? 0);
    latest.set(lengths[index] ?? 0, index);
  }
  return next;
}

/** reStructuredText, AsciiDoc and plain notes: a comment is a line of its own. */
function lineComments(text: string): Comment[] {
  return [...text.matchAll(/^[ \t]*(?<mark>\.\.|\/\/|#)[ \t]*(?=ai-plan-)/gmu)].map(({ 0: lead, index, groups }) => {
    const start = index + lead.indexOf(groups?.mark ?? '');
    const end = lineEnd(text, index);
    return { span: { start, end }, body: { start: index + lead.length, end } };
  });
}

/** Strings are skipped, basic and literal ones, on one line or on many; an unclosed one ends with its line or the text. */
const tomlToken = /"""(?:[^\\]|\\[\s\S])*?(?:"""|$)|'''[\s\S]*?(?:'''|$)|"(?:[^"\\\n]|\\.)*"?|'[^'\n]*'?|#[^\n]*/gu;

function tomlComments(text: string, offset: number): Comment[] {
  return [...text.matchAll(tomlToken)].flatMap(({ 0: token, index }) =>
    token.startsWith('#') ? [toLineComment(offset + index, token.trimEnd(), 1)] : [],
  );
}

const jsonToken = /"(?:[^"\\\n]|\\.)*"?|\/\/[^\n]*|\/\*[\s\S]*?(?:\*\/|$)/gu;

function jsonComments(text: string): Comment[] {
  return [...text.matchAll(jsonToken)].flatMap(({ 0: token, index }) => {
    if (token.startsWith('//')) return [toLineComment(index, token.trimEnd(), 2)];
    if (!token.startsWith('/*')) return [];
    const end = index + token.length;
    return [{ span: { start: index, end }, body: { start: index + 2, end: Math.max(index + 2, end - 2) } }];
  });
}

function yamlComments(text: string, offset: number): Comment[] {
  return yamlCommentSpans(text).map(({ start, end }) => toLineComment(offset + start, text.slice(start, end), 1));
}

function toLineComment(start: number, comment: string, markLength: number): Comment {
  const end = start + comment.length;
  return { span: { start, end }, body: { start: Math.min(start + markLength, end), end } };
}

function lineEnd(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  if (end === -1) return text.length;
  return text[end - 1] === '\r' ? end - 1 : end;
}
