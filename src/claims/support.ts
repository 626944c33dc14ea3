/** Adds to the claims of a document what supports them: tasks, evidence and sequences. */

import type { Claim } from './claim.ts';
import type { Evidence, Sequence } from './document-claims.ts';
import { readEvidence } from './evidence/evidence.ts';
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
  const live = claims.filter(isLiveTraining);
  const tasks = new Tasks(statements, live);
  return {
    claims: claims.map((it) => (live.includes(it) ? { ...it, task: tasks.keyOf(it) } : it)),
    evidence: readEvidence(statements, live, tasks),
    sequences: readSequences(statements, live, tasks, reader),
  };
}

/** Restatements count too: a bare step is a training step of a sequence. */
function isLiveTraining({ mechanism, act, stance }: Claim): boolean {
  const isProposed = stance.value === 'proposed' || stance.value === 'tentative';
  return mechanism === 'training' && act.value !== 'mislabelled' && isProposed;
}
