/** Adds to the claims of a document what supports them: tasks, evidence and sequences. */

import { rememberedOf } from '../text/remembered.ts';
import type { StatedClaim } from './assemble.ts';
import type { Claim } from './claim.ts';
import type { Evidence, Sequence } from './document-claims.ts';
import { readEvidence } from './evidence/evidence.ts';
import { upkeepLines } from './evidence/signs.ts';
import { type BySection, Paths } from './paths.ts';
import type { Reader } from './reading.ts';
import { readSequences } from './sequence.ts';
import { Tasks } from './tasks.ts';

export interface Supported {
  readonly claims: readonly Claim[];
  readonly evidence: readonly Evidence[];
  readonly sequences: readonly Sequence[];
}

/** The claims with their task keys, the evidence and the sequences, in document order. */
export function* supported(
  stated: readonly StatedClaim[],
  sections: BySection,
  reader: Reader,
): Generator<void, Supported> {
  const paths = new Paths(sections);
  yield;
  const told = withoutUpkeep(stated, paths);
  const live = told.filter((it) => isLiveTraining(it.claim));
  const tasks = new Tasks(paths, live);
  yield;
  let next = 0;
  const keyed = tasks.claims;
  const claims = told.map(({ claim }) => (claim === live[next]?.claim ? (keyed[next++] ?? claim) : claim));
  const evidence = live.length > 0 ? yield* readEvidence(sections, tasks) : [];
  yield;
  return { claims, evidence, sequences: yield* readSequences(sections, live, tasks, reader) };
}

/** Restatements count too: a bare step is a training step of a sequence. */
function isLiveTraining({ mechanism, act, stance }: Claim): boolean {
  const isProposed = stance.value === 'proposed' || stance.value === 'tentative';
  return mechanism === 'training' && act.value !== 'mislabelled' && isProposed;
}

/** "Refreshed and retrained each quarter" keeps up a training that was proposed before; it proposes none. */
function withoutUpkeep(stated: readonly StatedClaim[], paths: Paths): readonly StatedClaim[] {
  const live = stated.filter(({ claim }) => isLiveTraining(claim) && !claim.restates);
  if (live.length < 2) return stated;
  const isUpkeep = ({ claim: { act }, statement }: StatedClaim) => {
    const part = paths.partOf(paths.sectionOf(statement));
    const place =
      part && upkeepLines(part.statements).find((it) => it.statement === (statement.row[0] ?? statement))?.span;
    return place !== undefined && place.start <= act.span.start && act.span.end <= place.end;
  };
  const first = live.find((it) => !isUpkeep(it) && isBehaviour(it.claim));
  if (!first) return stated;
  const repeats = new Set(live.filter((it) => it.claim.id > first.claim.id && isAgain(it.claim) && isUpkeep(it)));
  if (repeats.size === 0) return stated;
  return stated.map((it) => (repeats.has(it) ? { ...it, claim: restating(it.claim) } : it));
}

const restating = rememberedOf((claim: Claim): Claim => ({ ...claim, restates: true }));

function isBehaviour({ needs }: Claim): boolean {
  return needs.every((it) => !['knowledge', 'changing-knowledge', 'factuality'].includes(it.value));
}

/** Says nothing of its own: no fact to know, no manner, no shape. */
function isAgain({ needs }: Claim): boolean {
  return needs.every((it) => ['economics', 'classification', 'unstated', 'capability'].includes(it.value));
}
