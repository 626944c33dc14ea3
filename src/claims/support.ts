/** Adds to the claims of a document what supports them: tasks, evidence and sequences. */

import type { Claim } from './claim.ts';
import type { Evidence, Sequence } from './document-claims.ts';
import { readEvidence } from './evidence/evidence.ts';
import { type Line, linesOf } from './evidence/lines.ts';
import { isEvaluation, isRetraining } from './evidence/upkeep.ts';
import type { Reader } from './reading.ts';
import { readSequences } from './sequence.ts';
import type { Statement } from './statements.ts';
import { Tasks } from './tasks.ts';

export interface Supported {
  readonly claims: readonly Claim[];
  readonly evidence: readonly Evidence[];
  readonly sequences: readonly Sequence[];
}

/** The claims with their task keys, the evidence and the sequences, in document order. */
export function supported(claims: readonly Claim[], statements: readonly Statement[], reader: Reader): Supported {
  const lines = claims.some(isLiveTraining) ? linesOf(statements) : [];
  const told = withoutUpkeep(claims, lines);
  const live = told.filter(isLiveTraining);
  const areLive: ReadonlySet<Claim> = new Set(live);
  const tasks = new Tasks(statements, live);
  return {
    claims: told.map((it) => (areLive.has(it) ? { ...it, task: tasks.keyOf(it) } : it)),
    evidence: readEvidence(statements, lines, live, tasks),
    sequences: readSequences(statements, live, tasks, reader),
  };
}

/** Restatements count too: a bare step is a training step of a sequence. */
function isLiveTraining({ mechanism, act, stance }: Claim): boolean {
  const isProposed = stance.value === 'proposed' || stance.value === 'tentative';
  return mechanism === 'training' && act.value !== 'mislabelled' && isProposed;
}

/** "Refreshed and retrained each quarter" keeps up a training that was proposed before; it proposes none. */
function withoutUpkeep(claims: readonly Claim[], lines: readonly Line[]): Claim[] {
  const live = claims.filter((it) => isLiveTraining(it) && !it.restates);
  if (live.length < 2) return [...claims];
  const places = lines.filter((it) => isRetraining(it) || isEvaluation(it)).map((it) => it.span);
  const areLive: ReadonlySet<Claim> = new Set(live);
  const isUpkeep = ({ act }: Claim) => places.some((it) => it.start <= act.span.start && act.span.end <= it.end);
  const first = live.find((it) => !isUpkeep(it) && isBehaviour(it));
  return claims.map((it) => {
    const isRepeat = first !== undefined && it.id > first.id && isAgain(it) && areLive.has(it) && isUpkeep(it);
    return isRepeat ? { ...it, restates: true } : it;
  });
}

function isBehaviour({ needs }: Claim): boolean {
  return needs.every((it) => !['knowledge', 'changing-knowledge', 'factuality'].includes(it.value));
}

/** Says nothing of its own: no fact to know, no manner, no shape. */
function isAgain({ needs }: Claim): boolean {
  return needs.every((it) => ['economics', 'classification', 'unstated', 'capability'].includes(it.value));
}
