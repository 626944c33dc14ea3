/** Where a suppression comment can go: on a line, around a section, or at the head of a file. */

import { child, nodesAt } from '../read/config-tree.ts';
import { isConfigFormat } from '../read/formats.ts';
import type { Format } from '../read/passage.ts';
import { scalarAt, treeOf } from '../read/structure.ts';
import type { RuleId } from '../rules/rule.ts';
import { eolOf } from '../text/line-break.ts';
import { frontMatterEnd, sectionAround } from '../text/section.ts';
import type { Edit, Span } from '../text/span.ts';
import { insertion, lineEnd, lineStart } from './edits.ts';
import { commentStyleOf, SuppressionComments } from './suppression-comments.ts';

export type SuppressionScope = 'line' | 'section' | 'file';

export interface Suppression {
  readonly rules: readonly RuleId[];
  readonly scope: SuppressionScope;
  /** Why; empty when the author gives none. */
  readonly reason: string;
}

/** Where findings are to be suppressed. */
export interface SuppressionSite {
  readonly path: string;
  readonly text: string;
  readonly format: Format;
  /** The finding. */
  readonly place: Span;
  /** The statement that holds it. */
  readonly statement: Span;
}

/** The ways to suppress rules, best first. Nothing here has been tried on the text yet. */
export function suppressionDrafts(site: SuppressionSite, suppression: Suppression): readonly (readonly Edit[])[] {
  const style = commentStyleOf(site.path, site.format);
  if (!style) return [];
  const comments = new SuppressionComments(style, suppression.rules, suppression.reason);
  switch (suppression.scope) {
    case 'file':
      return [[inFile(site, comments)]].filter(isWhole);
    case 'section':
      return site.format === 'markdown' ? [inSection(site, comments)] : [];
    case 'line':
      return [...onLine(site, comments), ...aroundBlock(site, comments)];
  }
}

function isWhole(edits: readonly (Edit | undefined)[]): edits is Edit[] {
  return edits.every((it) => it !== undefined);
}

function inFile({ text, format }: SuppressionSite, comments: SuppressionComments): Edit | undefined {
  const eol = eolOf(text);
  if (format === 'notebook') return inFirstCell(text, comments);
  const isCode = format === 'script' || isConfigFormat(format);
  return insertion(isCode ? codeStart(text) : frontMatterEnd(text), comments.disable('') + (isCode ? eol : eol + eol));
}

/** Who runs a script and how it is encoded stands in its first lines; a comment goes below. */
export function codeStart(text: string): number {
  return /^\uFEFF?(?:#![^\n]*\n)?(?:#(?=[^\n]*coding[:=])[^\n]*\n)?/u.exec(text)?.[0].length ?? 0;
}

/** Into the first Markdown cell that says anything, as part of its string. */
function inFirstCell(text: string, comments: SuppressionComments): Edit | undefined {
  for (const cell of nodesAt(treeOf(text, 'json'), 'cells.*')) {
    const kind = child(cell, 'cell_type');
    const source = child(cell, 'source');
    const [line] = source?.kind === 'list' ? source.items : [source];
    if (kind?.kind === 'scalar' && kind.value === 'markdown' && line?.kind === 'scalar' && line.hasEscapes)
      return insertion(line.span.start + 1, inString(`${comments.disable('')}\n\n`));
  }
  return undefined;
}

/** Before the heading: a comment below it would not cover the heading itself. */
function inSection({ text, place }: SuppressionSite, comments: SuppressionComments): Edit[] {
  const gap = eolOf(text).repeat(2);
  const section = sectionAround(text, place.start);
  const opening = insertion(Math.min(section.start, lineStart(text, place.start)), comments.disable('') + gap);
  return section.end >= text.length ? [opening] : [opening, insertion(section.end, comments.enable() + gap)];
}

function onLine(site: SuppressionSite, comments: SuppressionComments): Edit[][] {
  const { text, format, place, statement } = site;
  const eol = eolOf(text);
  const above = (start: number, gap: string) => [
    insertion(start, indentAt(text, start) + comments.disable('-next-line') + eol + gap),
  ];
  const plainly = () =>
    behind(text, { start: lineStart(text, place.start), end: lineEnd(text, place.start) }, comments);
  switch (format) {
    case 'asciidoc':
      return [above(lineStart(text, statement.start), '')];
    case 'restructuredtext':
      return [above(paragraphAround(text, statement).start, eol)];
    case 'notebook': {
      const string = scalarAt(treeOf(text, 'json'), place.start, place.start);
      if (!string) return [];
      const rest = /^(?:[^\\]|\\[^n])*/u.exec(text.slice(place.start, string.span.end - 1))?.[0].length ?? 0;
      return [[behind(text, { start: string.span.start + 1, end: place.start + rest }, comments, inString)]];
    }
    case 'markdown':
    case 'plaintext':
      return [[plainly()]];
    default:
      // A line that ends in a comment takes no second one: it would be part of the first.
      return [[plainly()], above(lineStart(text, statement.start), '')];
  }
}

/** At the end of a line; for a table row, in its last cell. */
function behind(
  text: string,
  { start, end }: Span,
  comments: SuppressionComments,
  write = (words: string) => words,
): Edit {
  const line = text.slice(start, end);
  const known = /ai-plan-disable-line(?<rules>(?:[ ,]+(?!--)[a-z][a-z-]*)+)/u.exec(line);
  if (known) return insertion(start + known.index + known[0].length, `, ${comments.names}`);
  const isRow = /^\s*\|.*\|\s*$/u.test(line);
  const body = isRow ? line.trimEnd().slice(0, -1).trimEnd() : line.trimEnd();
  return insertion(start + body.length, write(` ${comments.disable('-line')}`));
}

/** For a value or paragraph of several lines that can hold no comment: one above it and one below. */
function aroundBlock({ text, format, place, statement }: SuppressionSite, comments: SuppressionComments): Edit[][] {
  const eol = eolOf(text);
  const around = (block: Span, gap: string) => {
    const indent = indentAt(text, block.start);
    const last = block.start + text.slice(block.start, block.end).trimEnd().length;
    return [
      [
        insertion(block.start, indent + comments.disable('') + eol + gap),
        insertion(last, eol + gap + indent + comments.enable()),
      ],
    ];
  };
  if (format === 'restructuredtext') return around(paragraphAround(text, statement), eol);
  if (format === 'asciidoc') return around(paragraphAround(text, statement), '');
  const value = isConfigFormat(format) ? scalarAt(treeOf(text, format), place.start, place.start) : undefined;
  return value ? around({ start: lineStart(text, value.span.start), end: value.span.end }, '') : [];
}

/** The lines between the blank ones around a statement. */
function paragraphAround(text: string, { start, end }: Span): Span {
  const above = [...text.slice(0, start).matchAll(/\n(?:[ \t]*\r?\n)+/gu)].at(-1);
  const below = text.slice(end).search(/\n[ \t]*\r?\n/u);
  return { start: above ? above.index + above[0].length : 0, end: below === -1 ? text.length : end + below };
}

function indentAt(text: string, start: number): string {
  return /^[ \t]*/u.exec(text.slice(start, lineEnd(text, start)))?.[0] ?? '';
}

function inString(words: string): string {
  return JSON.stringify(words).slice(1, -1);
}
