/** Adds to the claims of a document what the rest of it says about them: tasks, evidence and sequences. */

import { Kept } from '../../text/kept.ts';
import { rememberedOf } from '../../text/remembered.ts';
import { type Claim, isForFacts } from '../claim.ts';
import type { Evidence, Sequence } from '../document-claims.ts';
import { type ChapterClaims, noClaims, type StatedClaim } from '../drafts/assemble.ts';
import { readEvidence } from '../evidence/evidence.ts';
import type { Line } from '../evidence/lines.ts';
import { upkeepLines } from '../evidence/signs.ts';
import { keepsExamples } from '../evidence/upkeep.ts';
import { isLiveTraining } from '../live.ts';
import type { Reader } from '../reading/reader.ts';
import type { Statement } from '../reading/statements.ts';
import { readSequences } from '../sequence.ts';
import { Tasks } from '../tasks.ts';
import type { Chapter } from './chapter.ts';
import { Paths } from './paths.ts';

interface Supported {
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
  const live = told.map(({ all, key }, at) => ({ all: liveIn(all, chapters[at]), key }));
  const tasks = yield* Tasks.of(paths, live);
  yield;
  const claims: Claim[] = [];
  for (const [at, { all }] of told.entries()) {
    const own = live[at]?.all ?? [];
    const keyed = tasks.claims.of(at);
    let next = 0;
    for (const { claim } of all) claims.push(claim === own[next]?.claim ? (keyed[next++] ?? claim) : claim);
  }
  yield;
  const evidence = tasks.claims.isEmpty ? [] : yield* readEvidence(paths, tasks);
  yield;
  return { claims, evidence, sequences: yield* readSequences(paths, live, tasks, reader) };
}

const liveOf = new Kept<Chapter, readonly StatedClaim[]>();

function liveIn(claims: readonly StatedClaim[], chapter: Chapter | undefined): readonly StatedClaim[] {
  if (claims.length === 0) return claims;
  const all = () => claims.filter((it) => isLiveTraining(it.claim));
  return chapter ? liveOf.recall(chapter, [claims], all) : all();
}

/** Marks claims that only keep up a training proposed before, as restatements: "refreshed and retrained each quarter". */
function* withoutUpkeep(stated: readonly ChapterClaims[], paths: Paths): Generator<void, readonly ChapterClaims[]> {
  const found: Upkeep[] = [];
  for (const [at, chapter] of paths.chapters.entries()) {
    const { all, key } = stated[at] ?? noClaims;
    found.push(yield* upkeepOf.recallInSteps(chapter, [key], () => upkeepIn(all, paths)));
  }
  const place = found.findIndex(({ first }) => first !== -1);
  if (place === -1) return stated;
  return stated.map(({ all, key }, at) => {
    const { first, repeats } = found[at] ?? noUpkeep;
    const own = at < place ? [] : at > place ? repeats : repeats.filter((it) => it > first);
    const chapter = paths.chapters[at];
    if (own.length === 0 || !chapter) return { all, key };
    const restated = all.map((it, index) => (own.includes(index) ? { ...it, claim: restating(it.claim) } : it));
    return { all: restated, key: keyOf.recall(chapter, [key, ...own], () => ({})) };
  });
}

/** Claims of a chapter, by their index in it, that propose or keep up a training for a behaviour. */
interface Upkeep {
  /** The first that proposes one and is no upkeep itself; -1 without one. */
  readonly first: number;
  /** Those that only keep one up, where it stands before them. */
  readonly repeats: readonly number[];
}

const noUpkeep: Upkeep = { first: -1, repeats: [] };
const upkeepOf = new Kept<Chapter, Upkeep>();

function* upkeepIn(all: readonly StatedClaim[], paths: Paths): Generator<void, Upkeep> {
  const repeats: number[] = [];
  let first = -1;
  for (const [at, { claim, statement }] of all.entries()) {
    if (!isLiveTraining(claim) || claim.restates) continue;
    const line = upkeepAt(claim, statement, paths);
    if (line && (isAgain(claim) || (keepsExamples(line) && namesNoFacts(claim)))) repeats.push(at);
    if (first === -1 && !line && isBehaviour(claim)) first = at;
    yield;
  }
  return { first, repeats };
}

/** The line of upkeep that a claim stands in. */
function upkeepAt({ act }: Claim, statement: Statement, paths: Paths): Line | undefined {
  const lines = upkeepLines(paths.placeOf(statement)?.section.statements ?? []);
  const line = lines.find((it) => it.statement === (statement.row[0] ?? statement));
  return line && line.span.start <= act.span.start && act.span.end <= line.span.end ? line : undefined;
}

const keyOf = new Kept<Chapter, object>();
const restating = rememberedOf((claim: Claim): Claim => ({ ...claim, restates: true }));

function isBehaviour({ needs }: Claim): boolean {
  return !needs.some((it) => isForFacts(it.value));
}

/** Needs for facts are only concluded: no words of the statement name them, nor does it train on what holds facts. */
function namesNoFacts({ needs, act, material }: Claim): boolean {
  const isConcluded = needs.every(({ span }) => span === undefined || span.start === act.span.start);
  return isConcluded && material?.value !== 'reference' && material?.value !== 'changing-reference';
}

/** Names no need that would make it a proposal of its own: nothing to know, no manner, no format. */
function isAgain({ needs }: Claim): boolean {
  return needs.every((it) => ['economics', 'classification', 'unstated', 'capability'].includes(it.value));
}
