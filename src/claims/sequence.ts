/** Sequences of work and what each step is: training, prompting, retrieval, evaluation or something else. */

import { joined } from '../text/lists.ts';
import { Kept } from '../text/remembered.ts';
import { movedBy } from '../text/span.ts';
import type { Chapter } from './document/chapter.ts';
import type { Paths } from './document/paths.ts';
import type { Sequence, Step } from './document-claims.ts';
import type { ChapterClaims } from './drafts/assemble.ts';
import { measuringStep, prompting, retrieving } from './lexicon/sequences.ts';
import type { Reader } from './reading/reader.ts';
import { type Statement, sourceSpan } from './reading/statements.ts';
import { bareAct, isOver } from './sequence-acts.ts';
import {
  type LowerTool,
  labelled,
  labelledTools,
  labelsOf,
  lowerSections,
  ownReferences,
  references,
} from './sequence-labels.ts';
import { isDone, type StepParts } from './sequence-marks.ts';
import { compareOrdered, type Ordered, sequencesIn } from './sequence-parts.ts';
import type { Tasks } from './tasks.ts';

/** All sequences in order. `claims` are the live training claims of each chapter: without one, a step is no training. */
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
    ...{ tasks, reader },
    labels: labelsOf(claims, paths.chapters),
    lower: lowerSections(tools),
    hasClaims: !tasks.isEmpty,
  };
  yield;
  const sequences: Sequence[] = [];
  for (const { chapter, at, own, more } of yield* sequencesIn(paths.chapters)) {
    const of = [own, namedBy(own, chapter, scene), scene.lower, scene.hasClaims, tasks.claimsKeyIn(at)];
    const known = given.known(chapter, of);
    const ids = (claims[at]?.all ?? []).map((it) => it.claim.id);
    const read =
      known ??
      given.keep(chapter, of, { offset: chapter.offset, ids, sequences: own.map((it) => sequenceOf(it.parts, scene)) });
    for (const it of inOrder(own, placed(read, chapter.offset, ids), more, scene)) if (it) sequences.push(it);
    if (!known) yield;
  }
  return sequences;
}

/** What the sequences of a chapter have given, one by one, the place where it stood, and the claims that it had. */
interface Given {
  offset: number;
  ids: readonly number[];
  sequences: readonly (Sequence | undefined)[];
}

const given = new Kept<Chapter, Given>();

/** An edit elsewhere mostly changes no more of a sequence than its offsets, and the numbers of its claims. */
function placed(read: Given, offset: number, ids: readonly number[]): readonly (Sequence | undefined)[] {
  const by = offset - read.offset;
  if ((by !== 0 || ids[0] !== read.ids[0]) && read.sequences.length > 0) {
    const numbers = new Map(read.ids.map((it, at) => [it, ids[at]]));
    read.sequences = read.sequences.map((it) => moved(it, by, numbers));
  }
  read.offset = offset;
  read.ids = ids;
  return read.sequences;
}

/** Those that reach over several chapters go where they begin. */
function inOrder(
  own: readonly Ordered[],
  known: readonly (Sequence | undefined)[],
  more: readonly Ordered[],
  scene: Scene,
): readonly (Sequence | undefined)[] {
  if (more.length === 0) return known;
  const all = own.map((it, at) => ({ ...it, sequence: known[at] }));
  const others = more.map((it) => ({ ...it, sequence: sequenceOf(it.parts, scene) }));
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

interface Scene {
  readonly tasks: Tasks;
  readonly reader: Reader;
  readonly labels: ReadonlyMap<string, number>;
  /** Sections without a training claim, by their number or letter: what they propose instead. */
  readonly lower: ReadonlyMap<string, LowerTool>;
  readonly hasClaims: boolean;
}

function stepOf(part: readonly Statement[], scene: Scene): Step | undefined {
  const [first] = part;
  if (!first) return undefined;
  const { words, isPrompting, isRetrieving, isMeasuring, labels } = signsOf(first, part);
  const whole = sourceSpan(first.passage, first.start, first.end);
  const step = (mechanism: Step['mechanism']): Step => ({ span: whole, words, mechanism, claim: undefined });
  if (isPrompting) return step('prompting');
  const training = scene.hasClaims ? trainingIn(part, scene) : undefined;
  const [named] = labels.flatMap((it) => (scene.labels.has(it) ? [] : (scene.lower.get(it) ?? [])));
  if (training && (!training.isNamed || named === undefined) && !(isRetrieving && isSearchedBefore(training, part)))
    return { span: training.span, words, mechanism: 'training', claim: training.claim };
  if (isRetrieving) return step('retrieval');
  return step(named ?? (isMeasuring ? 'evaluation' : 'other'));
}

/** A section that retrieves in one item and trains in a later one climbs in order. */
function isSearchedBefore({ span }: Training, part: readonly Statement[]): boolean {
  const lines = part.filter(({ passage, start, end }) => sourceSpan(passage, start, end).end <= span.start);
  return lines.some((it) => isDone(retrieving, it.text.toLowerCase()));
}

/** What the words of a step say by themselves. */
interface StepSigns {
  readonly part: readonly Statement[];
  readonly words: string;
  readonly isPrompting: boolean;
  readonly isRetrieving: boolean;
  readonly isMeasuring: boolean;
  readonly labels: readonly string[];
}

/** By their first statement: a step can be a whole section, and is mostly what it was at the last keystroke. */
const knownSteps = new WeakMap<Statement, StepSigns>();

function signsOf(first: Statement, part: readonly Statement[]): StepSigns {
  const known = knownSteps.get(first);
  const isSame = known?.part.length === part.length && known.part.every((it, index) => it === part[index]);
  if (isSame) return known;
  const words = part.map((it) => it.text).join(' ');
  const lower = words.toLowerCase();
  const signs: StepSigns = {
    part,
    words,
    isPrompting: isDone(prompting, lower),
    isRetrieving: isDone(retrieving, lower),
    isMeasuring: measuringStep.test(lower),
    labels: references(words).map((it) => it.label),
  };
  knownSteps.set(first, signs);
  return signs;
}

interface Training {
  readonly span: { readonly start: number; readonly end: number };
  /** Its id. */
  readonly claim: number | undefined;
  /** The step only names the claim's number or section. */
  readonly isNamed?: boolean;
}

/** The training of a step: a claim in it, a claim that it names, or a bare training act. */
function trainingIn(part: readonly Statement[], { tasks, reader, labels }: Scene): Training | undefined {
  for (const statement of part) {
    const [claim] = tasks.claimsIn(statement);
    if (claim) return { span: claim.act.span, claim: claim.id };
  }
  for (const statement of part) {
    if (part.some((it) => it.passage === statement.passage && isOver(it))) continue;
    const act = bareAct(statement, reader);
    if (act) return { span: sourceSpan(statement.passage, act.start, act.end), claim: undefined };
  }
  for (const statement of part) {
    const named = namedIn(statement, labels);
    if (named) return named;
  }
  return undefined;
}

const mentioned = new Kept<Chapter, readonly string[]>();

/** The claims that the sequences of a chapter name by their labels, as a text. */
function namedBy(own: readonly Ordered[], chapter: Chapter, { labels }: Scene): string {
  if (labels.size === 0 || own.length === 0) return '';
  const all = mentioned.recall(chapter, [own], () => [
    ...new Set(own.flatMap((it) => joined(it.parts).flatMap((one) => ownReferences(one).map((ref) => ref.label)))),
  ]);
  return all.map((it) => labels.get(it)).join();
}

function namedIn(statement: Statement, labels: ReadonlyMap<string, number>): Training | undefined {
  if (labels.size === 0) return undefined;
  for (const { label: named, start, end } of ownReferences(statement)) {
    const claim = labels.get(named);
    const isOwn = start === 0 && statement.passage.ordinal === undefined && statement.row.length === 0;
    if (claim !== undefined && !isOwn)
      return {
        span: sourceSpan(statement.passage, statement.start + start, statement.start + end),
        claim,
        isNamed: true,
      };
  }
  return undefined;
}
