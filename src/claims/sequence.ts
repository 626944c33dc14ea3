/** Reads the sequences of work in a document, and what each step is: training, prompting, retrieval, evaluation or something else. */

import { Kept } from '../text/kept.ts';
import { joined } from '../text/lists.ts';
import { movedBy } from '../text/span.ts';
import type { Chapter } from './document/chapter.ts';
import type { Paths } from './document/paths.ts';
import type { Sequence, Step } from './document-claims.ts';
import type { ChapterClaims } from './drafts/assemble.ts';
import type { Reader } from './reading/reader.ts';
import { sequencesIn } from './sequence/chapter-sequences.ts';
import { labelled, labelledTools, labelsOf, lowerSections, ownReferences } from './sequence/labels.ts';
import type { StepParts } from './sequence/marks.ts';
import { compareOrdered, type Ordered } from './sequence/ordered.ts';
import { type Scene, stepOf } from './sequence/step.ts';
import type { Tasks } from './tasks.ts';

/** All sequences in order. `claims` are the live training claims of each chapter: without any, no step is a training. */
export function* readSequences(
  paths: Paths,
  claims: readonly ChapterClaims[],
  tasks: Tasks,
  reader: Reader,
): Generator<void, Sequence[]> {
  const tools = yield* labelled.recallAll(paths.chapters, (it) =>
    it.sections.flatMap((one) => labelledTools(one.statements)),
  );
  const scene: Scene = {
    tasks,
    reader,
    labels: labelsOf(claims, paths.chapters),
    lower: lowerSections(tools),
    hasClaims: !tasks.claims.isEmpty,
  };
  yield;
  const sequences: Sequence[] = [];
  for (const { chapter, at, own, more } of yield* sequencesIn(paths.chapters)) {
    const inputs = [own, namedBy(own, chapter, scene), scene.lower, scene.hasClaims, tasks.claims.keyOf(at)];
    const ids = (claims[at]?.all ?? []).map((it) => it.claim.id);
    const read = (): Read => ({
      offset: chapter.offset,
      ids,
      sequences: own.map((it) => sequenceOf(it.parts, scene)),
    });
    const known = yield* knownRead.recallInStep(chapter, inputs, read);
    for (const it of inOrder(own, placed(known, chapter.offset, ids), more, scene)) if (it) sequences.push(it);
  }
  return sequences;
}

/** The sequences read of a chapter, with its offset then, and the ids of its claims then. */
interface Read {
  offset: number;
  ids: readonly number[];
  sequences: readonly (Sequence | undefined)[];
}

const knownRead = new Kept<Chapter, Read>();

/** An edit elsewhere mostly changes no more of a sequence than its offsets, and the numbers of its claims. */
function placed(read: Read, offset: number, ids: readonly number[]): readonly (Sequence | undefined)[] {
  const by = offset - read.offset;
  if ((by !== 0 || ids[0] !== read.ids[0]) && read.sequences.length > 0) {
    const numbers = new Map(read.ids.map((it, at) => [it, ids[at]]));
    read.sequences = read.sequences.map((it) => moved(it, by, numbers));
  }
  read.offset = offset;
  read.ids = ids;
  return read.sequences;
}

/** The sequences of a chapter with those that begin in it and reach further, in order. */
function inOrder(
  own: readonly Ordered[],
  known: readonly (Sequence | undefined)[],
  more: readonly Ordered[],
  scene: Scene,
): readonly (Sequence | undefined)[] {
  if (more.length === 0) return known;
  const all = own.map(({ parts, rank }, at) => ({ parts, rank, sequence: known[at] }));
  const others = more.map(({ parts, rank }) => ({ parts, rank, sequence: sequenceOf(parts, scene) }));
  return [...all, ...others].sort(compareOrdered).map((it) => it.sequence);
}

/** `numbers` are the new ones of the chapter's own claims. */
function moved(
  sequence: Sequence | undefined,
  by: number,
  numbers: ReadonlyMap<number, number | undefined>,
): Sequence | undefined {
  if (!sequence) return undefined;
  const steps = sequence.steps.map(({ span, words, mechanism, claim }): Step => {
    const number = claim === undefined ? undefined : (numbers.get(claim) ?? claim);
    return { span: movedBy(span, by), words, mechanism, claim: number };
  });
  return { span: movedBy(sequence.span, by), steps };
}

function sequenceOf(parts: StepParts, scene: Scene): Sequence | undefined {
  const steps = parts.map((it) => stepOf(it, scene)).filter((it) => it !== undefined);
  const [first, last] = [steps[0], steps.at(-1)];
  if (!first || !last) return undefined;
  return { span: { start: first.span.start, end: Math.max(last.span.end, first.span.end) }, steps };
}

const mentioned = new Kept<Chapter, readonly string[]>();

/** The ids of the claims that the sequences of a chapter name by labels, as a text to compare. */
function namedBy(own: readonly Ordered[], chapter: Chapter, { labels }: Scene): string {
  if (labels.size === 0 || own.length === 0) return '';
  const all = mentioned.recall(chapter, [own], () => [
    ...new Set(own.flatMap((it) => joined(it.parts).flatMap((one) => ownReferences(one).map((ref) => ref.label)))),
  ]);
  return all.map((it) => labels.get(it)).join();
}
