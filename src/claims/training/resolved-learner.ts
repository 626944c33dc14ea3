/** What an act trains, also where its statement alone does not say. */

import type { Passage } from '../../read/passage.ts';
import { rememberedOf } from '../../text/remembered.ts';
import { isMostlyOther, type ModelTalk } from '../genre/model-talk.ts';
import { isOfWeights } from '../learner/form.ts';
import { type FoundLearner, unnamed } from '../learner/found-learner.ts';
import { learnerAround, learnerOf } from '../learner.ts';
import { otherMachineLearning, trainingOfTexts } from '../lexicon/trainings.ts';
import type { ActTagged, Reader, Reading } from '../reading/reader.ts';
import type { Statement } from '../reading/statements.ts';

/** Where the statement itself is silent, its row, parent, heading and at last the document name the learner. */
export function resolvedLearner(act: ActTagged, reading: Reading, reader: Reader, talk: ModelTalk): FoundLearner {
  const own = withoutAudience(learnerOf(act, reading), act);
  if (own.value !== 'unnamed') return own;
  return (
    inStatement(own, act, reading) ?? inSurroundings(own, act, reading, reader) ?? inDocument(own, act, reading, talk)
  );
}

/** People have no weights: a person beside "LoRA" or "distilled" is an author or an audience. */
function withoutAudience(learner: FoundLearner, act: ActTagged): FoundLearner {
  return isOfWeights(act) && learner.value === 'human' ? unnamed : learner;
}

function inStatement({ at }: FoundLearner, act: ActTagged, { learners, statement }: Reading): FoundLearner | undefined {
  if (speaksOfOtherLearning(statement.passage)) return { value: 'other-model', at };
  if (learners.some((it) => it.tag === 'language-model')) return { value: 'language-model', at };
  const isOther = act.tag !== 'act-strong' && learners.some((it) => it.tag === 'other-model');
  return isOther ? { value: 'other-model', at } : undefined;
}

/** Two or more marks of other machine learning. Kept by passage: a long one has many acts, each of which asks. */
const speaksOfOtherLearning = rememberedOf(({ text }: Passage) => {
  const marks = text.toLowerCase().match(otherMachineLearning);
  return new Set(marks).size >= 2;
});

function inSurroundings(
  { at }: FoundLearner,
  act: ActTagged,
  { statement }: Reading,
  reader: Reader,
): FoundLearner | undefined {
  for (const near of surroundings(statement, reader)) {
    const { value } = learnerAround(reader.read(near));
    if (value === 'other-model' || value === 'language-model') return { value, at };
    if (value === 'human' && at === undefined && act.tag === 'act-train') return { value, at };
  }
  return undefined;
}

function surroundings(statement: Statement, reader: Reader): Statement[] {
  const row = statement.row.filter((it) => it.passage !== statement.passage);
  const heading = statement.passage.headings.at(-1);
  const parent = statement.parent && statement.parent !== statement ? [statement.parent] : [];
  const lead = earlierSentences(statement);
  return [...row, ...parent, ...lead, ...(heading ? [reader.headingStatement(heading, statement)] : [])];
}

/** Up to three sentences before in the same paragraph, nearest first. */
function earlierSentences(statement: Statement): Statement[] {
  const found: Statement[] = [];
  for (let at = statement.before; at && at.passage === statement.passage && found.length < 3; at = at.before)
    found.push(at);
  return found;
}

/** In a document that is mostly about other models an act trains one of those, unless it is only done to language models. */
function inDocument(own: FoundLearner, act: ActTagged, { statement }: Reading, talk: ModelTalk): FoundLearner {
  const isOfTexts = act.tag === 'act-strong' && trainingOfTexts.test(statement.passage.text.slice(act.start, act.end));
  return !isOfTexts && isMostlyOther(talk, act.tag) ? { value: 'other-model', at: own.at } : own;
}
