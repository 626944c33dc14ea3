/** Fixes that keep the training and add what it needs first: enough examples, enough volume, a named plan. */

import type { Claim } from '../../claims/claim.ts';
import type { DocumentClaims } from '../../claims/document-claims.ts';
import type { Format } from '../../read/passage.ts';
import { eolOf } from '../../text/line-break.ts';
import type { Edit } from '../../text/span.ts';
import { inWords } from '../../text/wording.ts';
import { insertion } from '../edits.ts';
import { endOfText } from '../rewrites/statement-end.ts';
import { tabStop } from '../snippet.ts';
import { commentStyleOf } from '../suppression-comments.ts';
import { codeStart } from '../suppression-drafts.ts';

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

/** A first line that names the plan of a training job; undefined where the format has no comments of its own. */
export function planComment(text: string, format: Format): Edit | undefined {
  const style = commentStyleOf('', format);
  if (style !== 'hash' && style !== 'slashes') return undefined;
  const mark = style === 'hash' ? '#' : '//';
  return insertion(codeStart(text), `${mark} ai-plan: ${tabStop(1, 'path/to/plan.md')}${eolOf(text)}`);
}
