/** Tells what a step is (training, prompting, retrieval, evaluation or something else) by its words and by the claims in it. */

import type { Step } from '../document-claims.ts';
import { measuringStep, prompting, retrieving } from '../lexicon/sequences.ts';
import type { Reader } from '../reading/reader.ts';
import { type Statement, sourceSpan } from '../reading/statements.ts';
import type { Tasks } from '../tasks.ts';
import { bareAct, isOver } from './bare-acts.ts';
import { type LowerTool, ownReferences, references } from './labels.ts';
import { isDone } from './marks.ts';

/** What the steps of a document are read by. */
export interface Scene {
  readonly tasks: Tasks;
  readonly reader: Reader;
  readonly labels: ReadonlyMap<string, number>;
  /** What sections without a training claim propose instead, by their label. */
  readonly lower: ReadonlyMap<string, LowerTool>;
  readonly hasClaims: boolean;
}

export function stepOf(part: readonly Statement[], scene: Scene): Step | undefined {
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

/** By the first statement of a step: a step can be a whole section, and is mostly the same as at the last keystroke. */
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
    const [claim] = tasks.claims.actingIn(statement);
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
