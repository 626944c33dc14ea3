/** Finds the training claims of one statement. */

import { remembered } from '../text/remembered.ts';
import { type FoundLearner, learnerAround, learnerOf } from './learner.ts';
import { hints, manyExamples } from './lexicon/hints.ts';
import { isLive } from './live.ts';
import { type FoundMaterial, materialOf, materialRegion } from './material.ts';
import { type FoundNeed, needsOf } from './need.ts';
import type { ActTagged, Reader, Reading } from './reading.ts';
import { type FoundStance, stanceOf } from './stance.ts';
import { quietAt, type Statement } from './statements.ts';
import type { Word } from './words.ts';

/** A claim about training before the document as a whole has been asked. */
export interface TrainingDraft {
  readonly statement: Statement;
  readonly act: ActTagged;
  readonly learner: FoundLearner;
  readonly material: FoundMaterial | undefined;
  readonly needs: readonly [FoundNeed, ...FoundNeed[]];
  readonly stance: FoundStance;
  /** A step that names neither material nor purpose ("training run"). */
  readonly isBare: boolean;
}

/** What the document says about models as a whole. */
export interface ModelTalk {
  readonly languageModels: number;
  readonly otherModels: number;
  /** Plain words for what may be a language model: helper, machine, AI. */
  readonly helpers: number;
}

/** What the rules of reading ask of the talk: as long as the signs are the same, they read every statement the same way. */
export function talkSigns(talk: ModelTalk): string {
  return [isMostlyOther(talk, 2), isMostlyOther(talk, 4), isAboutModels(talk)].join();
}

function isMostlyOther({ languageModels, otherModels }: ModelTalk, times: number): boolean {
  return otherModels > times * languageModels;
}

function isAboutModels({ helpers, languageModels, otherModels }: ModelTalk): boolean {
  return languageModels > 0 || (helpers > 0 && otherModels <= helpers);
}

/** A statement with words of training, and what the rules of reading make of it. */
export interface Candidate {
  readonly statement: Statement;
  readonly act: ActTagged;
  /** Absent where the rules see no training of a language model. */
  readonly draft: TrainingDraft | undefined;
}

/** The place in a statement that may speak of training, if there is one: a word of training, else a model with what may change it. */
export function candidateIn(statement: Statement, reader: Reader, talk: ModelTalk): Candidate | undefined {
  const draft = trainingIn(statement, reader, talk);
  const act = draft?.act ?? mentionIn(reader.read(statement));
  return act && { statement, act, draft };
}

/** Whether a statement is a candidate; its own words decide that. */
export function isCandidate(statement: Statement, reader: Reader): boolean {
  return mentionIn(reader.read(statement)) !== undefined;
}

function mentionIn(reading: Reading): ActTagged | undefined {
  return reading.acts.find((it) => it.tag === 'act-strong') ?? reading.acts[0] ?? hint(reading);
}

/** "A second run takes the model through …", "own LLM out of …": a model is named, the act is in no lexicon. */
function hint(reading: Reading): ActTagged | undefined {
  const { passage } = reading.statement;
  const isTitle = (it: Word) => quietAt(passage, it.start, it.end) === 'title';
  const word = reading.words.findIndex((it) => hints.test(it.norm) && !isTitle(it));
  const named = reading.words[word];
  if (!named) return undefined;
  const isModelNamed = reading.learners.some((it) => it.tag === 'language-model' || it.tag === 'some-model');
  return isModelNamed || reading.words.some((it) => manyExamples.test(it.norm))
    ? { tag: 'act-shape', from: word, to: word + 1, start: named.start, end: named.end }
    : undefined;
}

/** The claim of a candidate that is taken for a training of a language model although the rules see none. */
export function assumedTraining({ statement, act }: Candidate, reader: Reader): TrainingDraft {
  const reading = reader.read(statement);
  const region = materialRegion(act, reading);
  const material = materialOf(act, reading, region);
  const needs = needsOf({ act, reading, region, material, reader });
  return {
    statement,
    act,
    learner: { value: 'unnamed', at: undefined },
    material,
    needs,
    stance: stanceOf(statement, act),
    isBare: material === undefined && needs[0].value === 'unstated',
  };
}

/** The claim that a statement makes about training, if it makes one. */
export function trainingIn(statement: Statement, reader: Reader, talk: ModelTalk): TrainingDraft | undefined {
  const reading = reader.read(statement);
  const candidates = reading.acts.map((act) => candidate(act, reading, reader, talk)).filter((it) => it !== undefined);
  const main =
    candidates.find((it) => !isLive(it.stance) && sharesClause(it.act, candidates, reading)) ?? preferred(candidates);
  return main;
}

/** A silent act silences its statement unless a live one stands in a clause of its own. */
function sharesClause(act: ActTagged, candidates: readonly TrainingDraft[], reading: Reading): boolean {
  return !candidates.some(
    (it) => isLive(it.stance) && /;|—|–|\.\s|\bbut\b|\bhowever\b|\binstead\b/.test(between(it.act, act, reading)),
  );
}

function between(a: ActTagged, b: ActTagged, reading: Reading): string {
  const [first, second] = a.start < b.start ? [a, b] : [b, a];
  return reading.statement.passage.text.slice(first.end, second.start);
}

function preferred(candidates: readonly TrainingDraft[]): TrainingDraft | undefined {
  const live = candidates.filter((it) => isLive(it.stance));
  return live.find((it) => !it.isBare) ?? live[0];
}

function candidate(act: ActTagged, reading: Reading, reader: Reader, talk: ModelTalk): TrainingDraft | undefined {
  const { statement } = reading;
  if (isDataNoun(act, reading) || isReference(act, reading)) return undefined;
  const learner = resolved(withoutAudience(learnerOf(act, reading), act), act, reading, reader, talk);
  if (learner.value === 'human' || learner.value === 'other-model' || learner.value === 'not-a-model') return undefined;
  if (learner.at === undefined && isCourse(act, reading)) return undefined;
  const region = materialRegion(act, reading);
  const material = materialOf(act, reading, region);
  if (!isTraining(act, reading, learner, material, talk)) return undefined;
  const needs = needsOf({ act, reading, region, material, reader });
  const isBare =
    material === undefined &&
    act.tag !== 'act-teach' &&
    (needs[0].value === 'unstated' ||
      needs.every((it) => it.isFar === true || it.isFirm !== true || isDatedRow(it.in, statement)));
  return { statement, act, learner, material, needs, stance: stanceOf(statement, act), isBare };
}

/** Hours, sessions and tills: people are trained. */
function isCourse(act: ActTagged, reading: Reading): boolean {
  if (act.tag !== 'act-train' && act.tag !== 'act-bake' && act.tag !== 'act-teach') return false;
  const isPeople =
    /\b(?:sessions?|hours?|minutes?|half[- ]days?|afternoons?|evenings?|workshops?|courses?|e-learning|refreshers?|certificates?|classroom|seminars?|induction|onboarding|safe use|use of the|on the new|till|screen|tablet|l&d|coaching|empathy)\b/i;
  return (
    isPeople.test(reading.statement.text) &&
    !reading.learners.some((it) => it.tag === 'language-model' || it.tag === 'some-model')
  );
}

/** A purpose that stands in another cell of a row with a date is that of another step. */
function isDatedRow(place: Statement | undefined, statement: Statement): boolean {
  if (!place || place === statement || place.row.length === 0 || place.row !== statement.row) return false;
  return (
    statement.row.some(
      (it) =>
        /^(?:when|date|month|week|quarter|due|start)/i.test(it.passage.cell?.header ?? '') &&
        it.passage.text.length < 24,
    ) && place.passage.text.length > 80
  );
}

/** "training data", "tuning set", "the fine-tuning API" only mention training. */
function isDataNoun(act: ActTagged, reading: Reading): boolean {
  const next = reading.words[act.to]?.norm ?? '';
  const last = reading.words[act.to - 1]?.norm ?? '';
  const before = reading.words[act.from - 1]?.norm ?? '';
  if (before === 'as' || (/^an?$/.test(before) && next === 'set')) return false;
  if (
    /^(?:data|set|sets|dataset|datasets|examples?|pairs|samples?|material|materials|corpus|corpora|rows|records|file|files|images|split|loss|steps?|epochs?|cost|costs|budget|fee|fees|charges?|price|time|logs?|stack|library|licen[cs]e|guide|article|page|paper|course|day|days|session|sessions|hours?|evening|evenings|contract|contracts|provider|vendor|expert|team|question|questions|debate|decision|trick|buttons?|menu|wizard|tab|cut-?off|schedule|schedules|plan|plans|calendar|cadence|owner|policy|rota)$/.test(
      next,
    )
  ) {
    return /ing$|^sft$|^rlhf$|^tune$/.test(last);
  }
  return false;
}

/** "the tuned model", "any trained model": speaks of a model that is proposed elsewhere. */
function isReference(act: ActTagged, reading: Reading): boolean {
  const last = reading.words[act.to - 1]?.norm ?? '';
  const before = reading.words[act.from - 1]?.norm ?? '';
  const next = reading.words[act.to]?.norm ?? '';
  if (!/(?:ed|taught)$/.test(last)) return false;
  if (/^(?:or|and) (?:not|untuned|un)/.test(`${next} ${reading.words[act.to + 1]?.norm ?? ''}`)) return true;
  return (
    /^(?:the|this|that|any|every|each|no|whose|same|present|current|existing|old)$/.test(before) &&
    /^(?:model|models|one|ones|version|answers?|bot|chatbot|assistant|weights|deployment|small|open|llm|system)$/.test(
      next,
    )
  );
}

/** Weights are not changed in people: a person beside "LoRA" or "distilled" is an author or an audience. */
function withoutAudience(learner: FoundLearner, act: ActTagged): FoundLearner {
  const isWeights = act.tag === 'act-strong' || act.tag === 'act-adapter' || act.tag === 'act-distil';
  return isWeights && learner.value === 'human' ? { value: 'unnamed', at: undefined } : learner;
}

/** Where the statement itself is silent, its row, parent, heading and at last the document name the learner. */
function resolved(own: FoundLearner, act: ActTagged, reading: Reading, reader: Reader, talk: ModelTalk): FoundLearner {
  if (
    own.value === 'language-model' ||
    own.value === 'human' ||
    own.value === 'other-model' ||
    own.value === 'not-a-model'
  )
    return own;
  const { statement } = reading;
  if (otherModelTalk(statement.passage.text)) return { value: 'other-model', at: own.at };
  const inStatement = reading.learners;
  if (inStatement.some((it) => it.tag === 'language-model')) return { value: 'language-model', at: own.at };
  if (inStatement.some((it) => it.tag === 'other-model') && act.tag !== 'act-strong')
    return { value: 'other-model', at: own.at };
  for (const near of surroundings(statement, reader)) {
    const found = learnerAround(reader.read(near));
    if (found.value === 'other-model' || found.value === 'language-model') return { value: found.value, at: own.at };
    if (found.value === 'human' && own.at === undefined && act.tag === 'act-train')
      return { value: 'human', at: undefined };
  }
  const isTextual =
    act.tag === 'act-strong' &&
    /^(?:sft|dpo|grpo|rlhf|orpo|instruct|supervised|continu|domain|in |into )/i.test(
      statement.passage.text.slice(act.start, act.end),
    );
  const times = act.tag === 'act-strong' ? 4 : 2;
  return !isTextual && isMostlyOther(talk, times) ? { value: 'other-model', at: own.at } : own;
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

/** Two or more marks of other machine learning near the act. */
const otherModelTalk = remembered((text) => {
  const marks = text
    .toLowerCase()
    .match(
      /\b(?:epochs?|frames?|bounding box\w*|map\b|mape|ndcg|backbone|augmentation|sensors?|audio|tabular|features|hyperparameter\w*|validation loss|checkpoint path|kaggle|pixels?|labelled (?:frames|images|pictures|clips)|click(?:s| pairs| logs)|wake word|acoustic|noise|dialect recordings|dials?)\b/g,
    );
  return new Set(marks).size >= 2;
});

/** Whether the act means changing a model's weights here. */
function isTraining(
  act: ActTagged,
  reading: Reading,
  learner: FoundLearner,
  material: FoundMaterial | undefined,
  talk: ModelTalk,
): boolean {
  const namesModel =
    learner.value === 'language-model' ||
    learner.at !== undefined ||
    reading.learners.some((it) => it.tag === 'some-model' || it.tag === 'language-model');
  const isAbout = isAboutModels(talk);
  switch (act.tag) {
    case 'act-strong':
      return isAbout || namesModel || material !== undefined;
    case 'act-adapter':
      return (
        isAbout &&
        !/\b(?:api|driver|connector|gateway|provider|protocol|plug|interface|cable|pattern|class|database|vendor|upload|upstream|downstream|wrapper)\b/i.test(
          reading.statement.text,
        )
      );
    case 'act-train':
    case 'act-tune':
      return isAbout && (namesModel || (material !== undefined && isNounOrBack(act, reading)) || isStep(act, reading));
    case 'act-distil':
      return (
        isAbout &&
        (namesModel || /\b(?:into|teacher|student|smaller?)\b/i.test(reading.statement.text)) &&
        !/\b(?:notes?|chapter|meeting|report|memory|summary|summaries) (?:in)?to\b/i.test(reading.statement.text)
      );
    case 'act-teach':
      return learner.at !== undefined && isAbout && !isPrompting(reading);
    case 'act-shape':
      return namesModel && isAbout && material !== undefined && !isPrompting(reading);
    case 'act-bake':
      return isAbout && (namesModel || material !== undefined) && !isPrompting(reading);
    case 'act-build':
      return isAbout && buildsOnMaterial(act, reading, material);
  }
}

/** Without a model in sight, only a noun ("training on letters") or a participle says enough; "they train on Fridays" does not. */
function isNounOrBack(act: ActTagged, reading: Reading): boolean {
  return (
    !/^(?:train|trains|tune|tunes|retrain|retrains)$/.test(reading.words[act.to - 1]?.norm ?? '') || act.from === 0
  );
}

/** "teach the model our schema in the prompt" is prompting. */
function isPrompting(reading: Reading): boolean {
  return /\b(?:in|into|to|via|by|through|with) (?:the|a|its|their|our|his|one) (?:system )?(?:prompt|instructions?|context|system message)\b|\bat (?:question|query|run|request) time\b|\bfew-?shot\b/i.test(
    reading.statement.text,
  );
}

/** A bare step of work: "training run", "tuning", "2. RL run". */
function isStep(act: ActTagged, reading: Reading): boolean {
  const next = reading.words[act.to]?.norm ?? '';
  if (/^(?:run|runs|job|jobs|round|rounds|phase|pipeline|loop|attempts?)$/.test(next)) return true;
  const last = reading.words[act.to - 1]?.norm ?? '';
  return act.tag === 'act-tune' && /^(?:tuning|tune|tuned|retune)$/.test(last) && reading.words.length <= 12;
}

/** "a private model made out of our letters", "custom LLM built on district data". */
function buildsOnMaterial(act: ActTagged, reading: Reading, material: FoundMaterial | undefined): boolean {
  if (!material && !/\b(?:on|from|out of) (?:them|these|those|it|this|that)\b/i.test(reading.statement.text))
    return false;
  const model = reading.learners.find(
    (it) => (it.tag === 'language-model' || it.tag === 'some-model') && Math.abs(it.from - act.to) < 7,
  );
  if (!model) return false;
  const around = reading.statement.text.toLowerCase();
  return (
    /\b(?:own|custom|bespoke|private|in-house|proprietary|house|dedicated)\b[^.;]{0,40}\b(?:llm|slm|model|gpt|ai|language model)\b/.test(
      around,
    ) && /\b(?:on|from|out of)\b/.test(around)
  );
}
