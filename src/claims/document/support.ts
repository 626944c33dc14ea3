/** Adds to the claims of a document what supports them: tasks, evidence and sequences. */

import { joined } from '../../text/lists.ts';
import { type Keeper, Kept, rememberedOf } from '../../text/remembered.ts';
import { type Claim, isForFacts } from '../claim.ts';
import type { Evidence, Sequence } from '../document-claims.ts';
import type { ChapterClaims, StatedClaim } from '../drafts/assemble.ts';
import { readEvidence } from '../evidence/evidence.ts';
import type { Line } from '../evidence/lines.ts';
import { upkeepLines } from '../evidence/signs.ts';
import { keepsExamples } from '../evidence/upkeep.ts';
import { isLiveTraining } from '../live.ts';
import type { Reader } from '../reading/reader.ts';
import { readSequences } from '../sequence.ts';
import { Tasks } from '../tasks.ts';
import type { Chapter } from './chapter.ts';
import { Paths } from './paths.ts';

export interface Supported {
  readonly claims: readonly Claim[];
  readonly evidence: readonly Evidence[];
  readonly sequences: readonly Sequence[];
}

/** The claims with their task keys, the evidence and the sequences, in document order. */
export function* supported(
  stated: readonly ChapterClaims[],
  chapters: readonly Chapter[],
  reader: Reader,
): Generator<void, Supported> {
  const paths = yield* Paths.of(chapters);
  yield;
  const told = yield* withoutUpkeep(stated, paths);
  // Restatements count too: a bare step is a training step of a sequence.
  const live = told.map(({ all, key }, at) => ({ all: wanted(liveOf, chapters[at], all, isLiveTraining), key }));
  const tasks = yield* Tasks.of(paths, live);
  yield;
  const claims: Claim[] = [];
  for (const [at, { all }] of told.entries()) {
    const own = live[at]?.all ?? [];
    const keyed = tasks.claimsOf(at);
    let next = 0;
    for (const { claim } of all) claims.push(claim === own[next]?.claim ? (keyed[next++] ?? claim) : claim);
  }
  yield;
  const evidence = tasks.isEmpty ? [] : yield* readEvidence(paths, tasks);
  yield;
  return { claims, evidence, sequences: yield* readSequences(paths, live, tasks, reader) };
}

const liveOf = new Kept<Chapter, readonly StatedClaim[]>();
const firstOf = new Kept<Chapter, readonly StatedClaim[]>();

function wanted(
  kept: Kept<Chapter, readonly StatedClaim[]>,
  chapter: Chapter | undefined,
  claims: readonly StatedClaim[],
  isWanted: (claim: Claim) => boolean,
): readonly StatedClaim[] {
  if (claims.length === 0) return claims;
  const all = () => claims.filter((it) => isWanted(it.claim));
  return chapter ? kept.recall(chapter, [claims], all) : all();
}

/** "Refreshed and retrained each quarter" keeps up a training that was proposed before; it proposes none. */
function* withoutUpkeep(stated: readonly ChapterClaims[], paths: Paths): Generator<void, readonly ChapterClaims[]> {
  const isFirst = (claim: Claim) => isLiveTraining(claim) && !claim.restates;
  const live = joined(stated.map(({ all }, at) => wanted(firstOf, paths.chapters[at], all, isFirst)));
  if (live.length < 2) return stated;
  for (const { statement } of live) {
    const section = paths.placeOf(statement)?.section;
    if (!section || knownLines.known(section, [])) continue;
    knownLines.keep(section, [], upkeepLines(section.statements));
    yield;
  }
  const upkeepOf = ({ claim: { act }, statement }: StatedClaim) => {
    const section = paths.placeOf(statement)?.section;
    const lines = section && knownLines.known(section, []);
    const line = lines?.find((it) => it.statement === (statement.row[0] ?? statement));
    return line && line.span.start <= act.span.start && act.span.end <= line.span.end ? line : undefined;
  };
  const first = live.find((it) => isBehaviour(it.claim) && !upkeepOf(it));
  if (!first) return stated;
  const isRepeat = (it: StatedClaim) => {
    const line = upkeepOf(it);
    return line !== undefined && (isAgain(it.claim) || (keepsExamples(line) && namesNoFacts(it.claim)));
  };
  const repeats = new Set(live.filter((it) => it.claim.id > first.claim.id && isRepeat(it)));
  if (repeats.size === 0) return stated;
  return stated.map(({ all, key }, at) => {
    const own = all.flatMap((it, place) => (repeats.has(it) ? [place] : []));
    const chapter = paths.chapters[at];
    if (own.length === 0 || !chapter) return { all, key };
    const restated = all.map((it) => (repeats.has(it) ? { ...it, claim: restating(it.claim) } : it));
    return { all: restated, key: keyOf.recall(chapter, [key, ...own], () => ({})) };
  });
}

const keyOf = new Kept<Chapter, object>();
const knownLines = new Kept<Keeper, readonly Line[]>();
const restating = rememberedOf((claim: Claim): Claim => ({ ...claim, restates: true }));

function isBehaviour({ needs }: Claim): boolean {
  return !needs.some((it) => isForFacts(it.value));
}

/** Facts are only concluded: no words ask for them, and it is not trained on what holds them. */
function namesNoFacts({ needs, act, material }: Claim): boolean {
  const isConcluded = needs.every(({ span }) => span === undefined || span.start === act.span.start);
  return isConcluded && material?.value !== 'reference' && material?.value !== 'changing-reference';
}

/** Says nothing of its own: no fact to know, no manner, no shape. */
function isAgain({ needs }: Claim): boolean {
  return needs.every((it) => ['economics', 'classification', 'unstated', 'capability'].includes(it.value));
}
