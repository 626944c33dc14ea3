/** Adds to the claims of a document what supports them: tasks, evidence and sequences. */

import type { StatedClaim } from './assemble.ts';
import type { Claim } from './claim.ts';
import type { Evidence, Sequence } from './document-claims.ts';
import { readEvidence } from './evidence/evidence.ts';
import type { Line } from './evidence/lines.ts';
import { upkeepLines } from './evidence/signs.ts';
import type { BySection } from './paths.ts';
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
export function* supported(
  stated: readonly StatedClaim[],
  sections: BySection,
  reader: Reader,
): Generator<void, Supported> {
  const told = yield* withoutUpkeep(stated, sections);
  const live = told.filter((it) => isLiveTraining(it.claim));
  const areLive: ReadonlySet<Claim> = new Set(live.map((it) => it.claim));
  const tasks = new Tasks(sections, live);
  yield;
  const claims = told.map(({ claim }) => (areLive.has(claim) ? { ...claim, task: tasks.keyOf(claim) } : claim));
  const evidence = live.length > 0 ? yield* readEvidence(sections, tasks) : [];
  yield;
  return { claims, evidence, sequences: yield* readSequences(sections, live, tasks, reader) };
}

/** Restatements count too: a bare step is a training step of a sequence. */
function isLiveTraining({ mechanism, act, stance }: Claim): boolean {
  const isProposed = stance.value === 'proposed' || stance.value === 'tentative';
  return mechanism === 'training' && act.value !== 'mislabelled' && isProposed;
}

/** So many sections make a step. */
const stride = 16;

/** "Refreshed and retrained each quarter" keeps up a training that was proposed before; it proposes none. */
function* withoutUpkeep(stated: readonly StatedClaim[], sections: BySection): Generator<void, readonly StatedClaim[]> {
  const live = stated.filter(({ claim }) => isLiveTraining(claim) && !claim.restates);
  if (live.length < 2) return stated;
  const areLive = new Set(live);
  const upkeep = new Map<Statement, Line>();
  for (const [number, statements] of sections.entries()) {
    for (const it of upkeepLines(statements)) upkeep.set(it.statement, it);
    if (number % stride === 0) yield;
  }
  const isUpkeep = ({ claim, statement }: StatedClaim) => {
    const place = upkeep.get(statement.row[0] ?? statement)?.span;
    return place !== undefined && place.start <= claim.act.span.start && claim.act.span.end <= place.end;
  };
  const first = live.find((it) => !isUpkeep(it) && isBehaviour(it.claim));
  return stated.map((it) => {
    const isRepeat =
      first !== undefined && it.claim.id > first.claim.id && isAgain(it.claim) && areLive.has(it) && isUpkeep(it);
    return isRepeat ? { ...it, claim: { ...it.claim, restates: true } } : it;
  });
}

function isBehaviour({ needs }: Claim): boolean {
  return needs.every((it) => !['knowledge', 'changing-knowledge', 'factuality'].includes(it.value));
}

/** Says nothing of its own: no fact to know, no manner, no shape. */
function isAgain({ needs }: Claim): boolean {
  return needs.every((it) => ['economics', 'classification', 'unstated', 'capability'].includes(it.value));
}
