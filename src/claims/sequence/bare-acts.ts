/** Finds the training act of a step that makes no claim of its own. */

import { rememberedOf } from '../../text/remembered.ts';
import { mayBeLanguageModel } from '../learner/found-learner.ts';
import { otherModels } from '../lexicon/evidence.ts';
import { rejectedCell, setAside } from '../lexicon/headings.ts';
import {
  adjustedBehind,
  dataNoun,
  notDone,
  notTheStep,
  ofPeople,
  overWords,
  trainingStep,
} from '../lexicon/sequences.ts';
import { quotationsIn } from '../reading/quotations.ts';
import type { ActTagged, Reader, Reading } from '../reading/reader.ts';
import { quietAt, type Statement } from '../reading/statements.ts';

/** Whether a step is not going to be done: "tuning idea dropped", a ticked item. */
export const isOver = rememberedOf(({ passage, row, text }: Statement): boolean => {
  const told = [text, ...row.map((it) => it.text)];
  return (
    passage.task === 'done' ||
    told.some((it) => rejectedCell.test(it.toLowerCase()) || overWords.test(it)) ||
    passage.headings.some((it) => setAside.test(it.toLowerCase()))
  );
});

interface BareAct {
  readonly start: number;
  readonly end: number;
}

const knownActs = new WeakMap<Statement, BareAct | null>();

/** "Tuning, two attempts", "RL run", "Launch the job": not about people, other models or the data. */
export function bareAct(statement: Statement, reader: Reader): BareAct | undefined {
  const known = knownActs.get(statement);
  const act = known === undefined ? findBareAct(statement, reader) : (known ?? undefined);
  knownActs.set(statement, act ?? null);
  return act;
}

function findBareAct(statement: Statement, reader: Reader): BareAct | undefined {
  const lower = statement.text.toLowerCase();
  const reading = reader.read(statement);
  const isOthers = otherModels.test(lower) || reading.learners.some((it) => it.tag === 'other-model');
  const words = trainingStep.exec(lower);
  const clause = words ? lower.slice(lower.lastIndexOf(';', words.index) + 1).split(';')[0] : undefined;
  if (words && clause !== undefined && !otherModels.test(clause)) {
    const start = statement.start + words.index;
    return isQuoted(statement, start) ? undefined : { start, end: start + words[0].length };
  }
  const hasPeople = reading.learners.some((it) => it.tag === 'human');
  return reading.acts.find(
    (it) => isBare(it, statement, { isOthers, hasPeople }) && (namesModel(it, reading) || !isAdjusting(it, reading)),
  );
}

/** Who or what else may learn in the statement of an act. */
interface Others {
  readonly isOthers: boolean;
  readonly hasPeople: boolean;
}

function isBare(act: ActTagged, statement: Statement, { isOthers, hasPeople }: Others): boolean {
  const { passage } = statement;
  if (isQuoted(statement, act.start)) return false;
  const behind = passage.text.slice(act.end, statement.end).toLowerCase();
  const before = passage.text.slice(statement.start, act.start).toLowerCase();
  if (dataNoun.test(behind) || notDone.test(before) || notTheStep.test(before)) return false;
  if (act.tag === 'act-strong') return !otherModels.test(statement.text.toLowerCase());
  return (
    (act.tag === 'act-train' || act.tag === 'act-tune' || act.tag === 'act-distil' || act.tag === 'act-adapter') &&
    !isOthers &&
    !hasPeople &&
    !ofPeople.test(statement.text)
  );
}

/** "Fine-tune the push timing", "UI fine-tuning": said of thresholds as much as of models. */
function isAdjusting({ from, start, end }: ActTagged, { statement, learners }: Reading): boolean {
  const { text } = statement.passage;
  const act = text.slice(start, end);
  if (!/^fine/i.test(act)) return false;
  const hasObject = /tune$/i.test(act) && adjustedBehind.test(text.slice(end, statement.end).toLowerCase());
  return hasObject || learners.some((it) => it.tag === 'adjustable' && it.to === from);
}

/** The "tune" in "fine-tune" names none. */
function namesModel({ from, to }: ActTagged, { learners }: Reading): boolean {
  return learners.some((it) => mayBeLanguageModel(it) && !(it.from < to && from < it.to));
}

/** Somebody's words, or struck through: named in the step, and not its work. */
function isQuoted({ passage, start, text }: Statement, at: number): boolean {
  return (
    quietAt(passage, at, at + 1) !== undefined ||
    quotationsIn(text).some((it) => it.start <= at - start && at - start < it.end)
  );
}
