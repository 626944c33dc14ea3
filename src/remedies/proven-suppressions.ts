/** Suppressions proven on the text: each suppresses its findings and leaves the file as sound as it was. */

import type { Finding, SuppressedFinding } from '../findings/finding.ts';
import { isConfigFormat } from '../read/formats.ts';
import type { Format } from '../read/passage.ts';
import { structureOf, valuesOf } from '../read/structure.ts';
import { applyEdits, type Edit } from '../text/span.ts';
import { runsAs } from './fit-format.ts';
import { type SuppressionScope, type SuppressionSite, suppressionDrafts } from './suppression-drafts.ts';

/** A way to suppress findings that works. */
export interface ProvenSuppression {
  readonly scope: SuppressionScope;
  readonly edits: readonly Edit[];
}

/** The findings of a text, and those that its comments suppress. */
export interface Told {
  readonly findings: readonly Finding[];
  readonly suppressed: readonly SuppressedFinding[];
}

export interface SuppressionTrial extends SuppressionSite {
  readonly told: Told;
  /** The findings to suppress; `place` is that of the first. */
  readonly wanted: readonly Finding[];
  readonly reason: string;
  /** Judges another version of the text. */
  readonly judge: (text: string) => Told;
}

const scopes: readonly SuppressionScope[] = ['line', 'section', 'file'];

/** By scope, the smallest first. */
export function waysToSuppress(input: SuppressionTrial): ProvenSuppression[] {
  const rules = [...new Set(input.wanted.map((it) => it.rule))];
  return scopes.flatMap((scope) => {
    const drafts = suppressionDrafts(input, { rules, scope, reason: input.reason });
    const edits = drafts.find((it) => isProven(input, it));
    return edits ? [{ scope, edits }] : [];
  });
}

function isProven({ format, judge, text, told, wanted }: SuppressionTrial, edits: readonly Edit[]): boolean {
  const changed = applyEdits(text, edits);
  if (!isAsSound(text, changed, format)) return false;
  const { findings, suppressed } = judge(changed);
  const count = (among: readonly Finding[], rule: string) => among.filter((it) => it.rule === rule).length;
  return (
    suppressed.length >= told.suppressed.length + wanted.length &&
    [...findings, ...wanted].every(
      ({ rule }) => count(findings, rule) <= count(told.findings, rule) - count(wanted, rule) || isAboutReasons(rule),
    )
  );
}

/** The new comment itself may bring this finding, where a team wants reasons and none is given. */
function isAboutReasons(rule: string): boolean {
  return rule === 'suppression-without-reason';
}

/** A config or script says the same as before; a notebook, whose cells hold the comment, is still one. */
function isAsSound(before: string, after: string, format: Format): boolean {
  if (format === 'script') return runsAs(after, before);
  if (format === 'notebook') return structureOf(after, 'json').errors <= structureOf(before, 'json').errors;
  if (!isConfigFormat(format)) return true;
  const errors = (text: string) => structureOf(text, format).errors;
  return errors(after) <= errors(before) && valuesOf(after, format) === valuesOf(before, format);
}
