/** Writes suppression comments: for a line, a section or a whole file, in the comment syntax of the file. */

import type { Format } from '../read/passage.ts';
import type { RuleId } from '../rules/rule.ts';
import type { Edit, Span } from '../text/span.ts';

export type SuppressionScope = 'line' | 'section' | 'file';
export type CommentStyle = 'html' | 'mdx' | 'hash' | 'slashes';

export interface Suppression {
  readonly rule: RuleId;
  readonly scope: SuppressionScope;
  /** Why; empty when the author gives none. */
  readonly reason: string;
}

/** How comments are written in a file; undefined where the format has none. */
export function commentStyleOf(path: string, format: Format): CommentStyle | undefined {
  if (format === 'yaml' || format === 'toml') return 'hash';
  if (format === 'jsonc') return 'slashes';
  if (format === 'json' || format === 'jsonl') return undefined;
  return path.toLowerCase().endsWith('.mdx') ? 'mdx' : 'html';
}

/** The scopes that can be written in a file of this format. */
export function suppressionScopes(path: string, format: Format): readonly SuppressionScope[] {
  const style = commentStyleOf(path, format);
  if (!style) return [];
  return style === 'html' || style === 'mdx' ? ['line', 'section', 'file'] : ['line', 'file'];
}

/** The edits that silence a rule at `place`. */
export function suppressionEdits(
  text: string,
  place: Span,
  style: CommentStyle,
  { rule, scope, reason }: Suppression,
): readonly Edit[] {
  const newline = text.includes('\r\n') ? '\r\n' : '\n';
  const why = cleanReason(reason);
  const words = (directive: string) => wrap(style, `${directive} ${rule}${why && ` -- ${why}`}`);
  if (scope === 'file') {
    const start = style === 'html' || style === 'mdx' ? frontMatterEnd(text) : 0;
    const gap = style === 'html' || style === 'mdx' ? newline + newline : newline;
    return [insert(start, words('ai-plan-disable') + gap)];
  }
  if (scope === 'section') {
    const section = sectionAround(text, place.start);
    const opening = insert(section.start, words('ai-plan-disable') + newline + newline);
    if (section.end >= text.length) return [opening];
    return [opening, insert(section.end, wrap(style, `ai-plan-enable ${rule}`) + newline + newline)];
  }
  return [suppressLine(text, place.start, style, rule, words('ai-plan-disable-line'))];
}

function suppressLine(text: string, offset: number, style: CommentStyle, rule: RuleId, comment: string): Edit {
  const start = lineStart(text, offset);
  const line = text.slice(start, lineEnd(text, offset));
  const known = /ai-plan-disable-line(?<rules>(?:[ ,]+(?!--)[a-z][a-z-]*)+)/u.exec(line);
  if (known) return insert(start + known.index + known[0].length, `, ${rule}`);
  const isRow = style === 'html' || style === 'mdx' ? /^\s*\|.*\|\s*$/u.test(line) : false;
  const body = isRow ? line.trimEnd().slice(0, -1).trimEnd() : line.trimEnd();
  return insert(start + body.length, ` ${comment}`);
}

/** From the line under the heading above `offset` to the next heading of the same or a higher rank. */
function sectionAround(text: string, offset: number): Span {
  let start = frontMatterEnd(text);
  let level = 0;
  let fence = '';
  for (const line of text.matchAll(/^.*$/gmu)) {
    if (line.index < start) continue;
    const mark = /^ {0,3}(?<mark>`{3,}|~{3,})/u.exec(line[0])?.groups?.mark ?? '';
    if (mark && (fence === '' || (mark.startsWith(fence) && line[0].trim() === mark))) fence = fence ? '' : mark;
    const hashes = fence ? undefined : /^ {0,3}(?<hashes>#{1,6})(?:\s|$)/u.exec(line[0])?.groups?.hashes;
    if (!hashes) continue;
    if (line.index > offset) {
      if (hashes.length <= level || level === 0) return { start, end: line.index };
    } else {
      level = hashes.length;
      start = nextLine(text, nextLine(text, line.index), 'blank');
    }
  }
  return { start, end: text.length };
}

/** The offset after the front matter, or 0 where there is none. */
function frontMatterEnd(text: string): number {
  const matter = /^(?<fence>---|\+\+\+)[ \t]*\r?\n(?:.*\r?\n)*?\k<fence>[ \t]*(?:\r?\n(?:[ \t]*\r?\n)?|$)/u.exec(text);
  return matter ? matter[0].length : 0;
}

function nextLine(text: string, offset: number, only?: 'blank'): number {
  const end = text.indexOf('\n', offset);
  if (end < 0) return only ? offset : text.length;
  return only && text.slice(offset, end).trim() !== '' ? offset : end + 1;
}

function lineStart(text: string, offset: number): number {
  return text.lastIndexOf('\n', offset - 1) + 1;
}

function lineEnd(text: string, offset: number): number {
  const end = text.indexOf('\n', offset);
  if (end < 0) return text.length;
  return text[end - 1] === '\r' ? end - 1 : end;
}

function insert(at: number, newText: string): Edit {
  return { span: { start: at, end: at }, newText };
}

/** A reason must not end the comment that holds it. */
function cleanReason(reason: string): string {
  return reason
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .replace(/--+>?|\*\//gu, ' ')
    .replace(/ {2,}/gu, ' ')
    .trim();
}

function wrap(style: CommentStyle, words: string): string {
  switch (style) {
    case 'html':
      return `<!-- ${words} -->`;
    case 'mdx':
      return `{/* ${words} */}`;
    case 'hash':
      return `# ${words}`;
    case 'slashes':
      return `// ${words}`;
  }
}
