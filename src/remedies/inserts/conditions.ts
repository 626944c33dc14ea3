/** Fixes that keep the training and add what it needs first: enough examples, enough volume, a named plan. */

import type { Claim } from '../../claims/claim.ts';
import type { DocumentClaims } from '../../claims/document-claims.ts';
import type { Format } from '../../read/passage.ts';
import type { Edit } from '../../text/span.ts';
import { inWords } from '../../text/wording.ts';
import { eolOf, insertion } from '../edits.ts';
import { endOfText } from '../rewrites/statement-end.ts';
import { tabStop } from '../snippet.ts';

/** Puts a number that is enough in the place of each that is too small. */
export function enoughExamples({ evidence }: DocumentClaims, claim: Claim, minimum: number): Edit[] {
  return evidence
    .filter((it) => it.kind === 'dataset-size' && it.detail.examples < minimum)
    .filter((it) => it.task === undefined || claim.task === undefined || it.task === claim.task)
    .map(({ span }, index) => ({ span, newText: tabStop(index + 1, String(minimum * 2)) }));
}

/** "…, but only once the volume reaches 8,000 calls a day and the measured prompt baseline falls short". */
export function onlyAtVolume(text: string, claim: Claim, callsPerDay: number): Edit {
  return insertion(
    endOfText(text, claim.statement.end),
    `, but only once the volume reaches ${inWords(callsPerDay)} calls a day and the measured prompt baseline falls short`,
  );
}

/** A first line that names the plan of a training config; undefined where the format has no comments. */
export function planComment(text: string, format: Format): Edit | undefined {
  const mark = format === 'yaml' || format === 'toml' ? '#' : format === 'jsonc' ? '//' : undefined;
  if (!mark) return undefined;
  const start = text.startsWith('\uFEFF') ? 1 : 0;
  return insertion(start, `${mark} ai-plan: ${tabStop(1, 'path/to/plan.md')}${eolOf(text)}`);
}
