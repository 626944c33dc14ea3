/** Writes suppression comments: for a line, a section or a whole file, in the comment syntax of the file. */

import type { Format } from '../read/passage.ts';
import type { RuleId } from '../rules/rule.ts';
import { frontMatterEnd, sectionAround } from '../text/section.ts';
import type { Edit, Span } from '../text/span.ts';

export type SuppressionScope = 'line' | 'section' | 'file';
export type CommentStyle = 'html' | 'mdx' | 'hash' | 'slashes';

export interface Suppression {
  readonly rules: readonly RuleId[];
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

/** The edits that silence rules at `place`. */
export function suppressionEdits(
  text: string,
  place: Span,
  style: CommentStyle,
  { rules, scope, reason }: Suppression,
): readonly Edit[] {
  const newline = text.includes('\r\n') ? '\r\n' : '\n';
  const why = cleanReason(reason);
  const names = rules.join(', ');
  const words = (directive: string) => wrap(style, `${directive} ${names}${why && ` -- ${why}`}`);
  if (scope === 'file') {
    const start = style === 'html' || style === 'mdx' ? frontMatterEnd(text) : 0;
    const gap = style === 'html' || style === 'mdx' ? newline + newline : newline;
    return [insert(start, words('ai-plan-disable') + gap)];
  }
  if (scope === 'section') {
    const section = sectionAround(text, place.start);
    const opening = insert(section.start, words('ai-plan-disable') + newline + newline);
    if (section.end >= text.length) return [opening];
    return [opening, insert(section.end, wrap(style, `ai-plan-enable ${names}`) + newline + newline)];
  }
  return [suppressLine(text, place.start, style, names, words('ai-plan-disable-line'))];
}

function suppressLine(text: string, offset: number, style: CommentStyle, names: string, comment: string): Edit {
  const start = lineStart(text, offset);
  const line = text.slice(start, lineEnd(text, offset));
  const known = /ai-plan-disable-line(?<rules>(?:[ ,]+(?!--)[a-z][a-z-]*)+)/u.exec(line);
  if (known) return insert(start + known.index + known[0].length, `, ${names}`);
  const isRow = style === 'html' || style === 'mdx' ? /^\s*\|.*\|\s*$/u.test(line) : false;
  const body = isRow ? line.trimEnd().slice(0, -1).trimEnd() : line.trimEnd();
  return insert(start + body.length, ` ${comment}`);
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
