/** Finds the candidate in a statement: the place that may speak of training, with the draft of a claim where the rules see one. */

import type { ModelTalk } from './genre/model-talk.ts';
import { mayBeLanguageModel, unnamed } from './learner/found-learner.ts';
import { hints, manyExamples, serving } from './lexicon/hints.ts';
import type { ActTagged, Reader, Reading } from './reading/reader.ts';
import { quietAt, type Statement } from './reading/statements.ts';
import type { Word } from './reading/words.ts';
import { stanceOf } from './stance.ts';
import { aimOf, draftIn, type TrainingDraft } from './training/draft.ts';

export type { TrainingDraft } from './training/draft.ts';

/** A place that may speak of training, and what the rules of reading make of it. */
export interface Candidate {
  readonly statement: Statement;
  readonly act: ActTagged;
  /** Absent where the rules see no training of a language model. */
  readonly draft: TrainingDraft | undefined;
}

/** The candidate of a statement, if it has one: the act of its draft, else a word of training, else a hint at one. */
export function candidateIn(statement: Statement, reader: Reader, talk: ModelTalk): Candidate | undefined {
  const reading = reader.read(statement);
  const draft = draftIn(reading, reader, talk);
  const act = draft?.act ?? mentionIn(reading);
  return act && { statement, act, draft };
}

/** Whether a statement holds a candidate, as its own words decide. */
export function isCandidate(statement: Statement, reader: Reader): boolean {
  return mentionIn(reader.read(statement)) !== undefined;
}

/** The draft of a candidate that the statistical reader takes for a training although the rules see none. */
export function assumedTraining({ statement, act }: Candidate, reader: Reader): TrainingDraft {
  const { material, needs } = aimOf(act, reader.read(statement), reader);
  return {
    statement,
    act,
    learner: unnamed,
    material,
    needs,
    stance: stanceOf(statement, act),
    isBare: material === undefined && needs[0].value === 'unstated',
  };
}

function mentionIn(reading: Reading): ActTagged | undefined {
  return reading.acts.find((it) => it.tag === 'act-strong') ?? reading.acts[0] ?? hint(reading);
}

/** "A second run takes the model through …", "own LLM out of …": a model is named, the act is in no lexicon. */
function hint(reading: Reading): ActTagged | undefined {
  const { passage, end } = reading.statement;
  const isTitle = (it: Word) => quietAt(passage, it.start, it.end) === 'title';
  const word = reading.words.findIndex((it) => hints.test(it.norm) && !isTitle(it));
  const named = reading.words[word];
  if (!named || serving.test(passage.text.slice(named.start, end))) return undefined;
  const isModelNamed = reading.learners.some(mayBeLanguageModel);
  return isModelNamed || reading.words.some((it) => manyExamples.test(it.norm))
    ? { tag: 'act-shape', from: word, to: word + 1, start: named.start, end: named.end }
    : undefined;
}
