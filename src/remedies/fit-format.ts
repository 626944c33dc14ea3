/** Fits fixes into the syntax of config files, notebooks and scripts: values that need quotes get them, and what would break the file is not offered. */

import { codeOf } from '../read/comments.ts';
import { type ConfigTextFormat, isConfigFormat } from '../read/formats.ts';
import type { Format } from '../read/passage.ts';
import { type Structure, scalarAt, structureOf, treeOf } from '../read/structure.ts';
import { applyEdits, type Edit } from '../text/span.ts';
import { type Fix, plainEdits } from './fix.ts';

/** The fixes that leave the file's keys and syntax as they are, quoted where they have to be. */
export function fitFormat(fixes: readonly Fix[], text: string, file: Format): readonly Fix[] {
  if (file === 'script') return fixes.filter((it) => runsAs(applyEdits(text, plainEdits(it)), text));
  const format = file === 'notebook' ? 'json' : file;
  if (!isConfigFormat(format) || fixes.length === 0) return fixes;
  const before = structureOf(text, format);
  return fixes.flatMap((fix) => {
    if (keepsStructure(fix, text, format, before)) return [fix];
    const edits = format === 'yaml' ? quoted(text, fix.edits) : escaped(text, fix.edits, format);
    const fitted = edits && { ...fix, edits };
    return fitted && keepsStructure(fitted, text, format, before) ? [fitted] : [];
  });
}

/** Whether two scripts differ in their comments alone. */
export function runsAs(one: string, other: string): boolean {
  const [first, second] = [one, other].map((it) => codeOf(it).replace(/\s+/gu, ' ').trim());
  return first === second;
}

function keepsStructure(fix: Fix, text: string, format: ConfigTextFormat, before: Structure): boolean {
  const after = structureOf(applyEdits(text, plainEdits(fix)), format);
  // What is inserted may bring keys of its own.
  const isWhole = after.keys === before.keys && after.comments === before.comments;
  return after.errors <= before.errors && (fix.kind === 'insert' || fix.kind === 'suppress' || isWhole);
}

/** A plain value with a colon in it must be quoted: the whole value becomes a double-quoted one. */
function quoted(text: string, edits: readonly Edit[]): Edit[] | undefined {
  const start = Math.min(...edits.map((it) => it.span.start));
  const end = Math.max(...edits.map((it) => it.span.end));
  const scalar = scalarAt(treeOf(text, 'yaml'), start, end);
  if (!scalar || /["'|>]/.test(text.charAt(scalar.span.start))) return undefined;
  const inside = edits.map(({ span, newText }) => ({
    span: { start: span.start - scalar.span.start, end: span.end - scalar.span.start },
    newText,
  }));
  const value = applyEdits(text.slice(scalar.span.start, scalar.span.end), inside).replace(/(?<!\s)\s*\n\s*/g, ' ');
  return [{ span: scalar.span, newText: JSON.stringify(value) }];
}

/** Quotes and backslashes of new words inside a string. */
function escaped(text: string, edits: readonly Edit[], format: ConfigTextFormat): Edit[] | undefined {
  const root = treeOf(text, format);
  const isInside = edits.every((it) => scalarAt(root, it.span.start, it.span.end)?.hasEscapes === true);
  return isInside ? edits.map((it) => ({ ...it, newText: JSON.stringify(it.newText).slice(1, -1) })) : undefined;
}
