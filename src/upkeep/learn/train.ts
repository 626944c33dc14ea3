/** Fits the heads of the statistical reader to labelled rows. */

import { type Company, type FirstOdds, figureCount } from '../../claims/judgement/company.ts';
import { type Head, type Model, needHeads, oddsBy, scoreOf } from '../../claims/judgement/model.ts';
import { type FittedHead, readModel, writeModel } from '../../claims/judgement/model-text.ts';
import { fitCompany, type Judged } from './company.ts';
import { fitLogistic, type Row } from './logistic.ts';
import { byDocument, isLive, type LearningRow, type RetrievalRow } from './rows.ts';

/** Features that fewer rows hold say nothing reliable. */
const leastRows = 4;
/** Heads that learn from few rows cannot do without the rare ones, and hold few weights. */
const ofFewRows: ReadonlySet<Head> = new Set(['restates', 'retrieval']);
const leastOfFewRows = 3;
/** Inverse strengths of the penalty: the live head sees more rows and needs more holding back. */
const liveStrength = 0.15;
const heldStrength = 0.1;
const needStrength = 1;
const retrievalStrength = 1;
/** Lone statements say less about stance than statements in their documents, and much about what training is called. */
const loneWeight = 0.3;
const loneTrainingWeight = 0.5;
const loneHeldWeight = 0.05;
const loneNeedWeight = 0.3;
const passes = 250;
/** Where a word stands beside the act, and what document it stands in, say how the statement is held, not what it is for. */
const ofPlaces =
  /^(?:[lrasbto]\d?:|(?:genre|score|lm|om|omlm|stance|kind|depth|first|length|acts|colon|quotes|asks|task|quoted|ordinal|bare|commitment)=|act@|style@|fate:)/;
/** Words of the title, of the headings above the nearest and of the sentence before say nothing reliable about a proposal. */
const farWords = /^[bto]:/;
/** Whether a statement speaks of training does not depend on what is said elsewhere. */
const ofOthers = /^(?:[bto]:|fate:|genre=|score=|style@)/;
/** What words have to do with tells needs, and hardly how a statement is held. */
const ofSenses = /^\w+[<>]?~/;
/**
 * What a weight is worth by its size and by how often it counts (weight x root of the rows), and its size; less changes next
 * to nothing and costs bytes. The needs, eleven heads of many small weights, are as often right with two fifths of them:
 * on sets left out, 0.95 with 31,000 and with 12,000 weights. The head for training at all does with three quarters of what
 * the others would keep: on the exams, wrong tool 0.89, 0.85 either way.
 */
const least = { worth: 0.35, weight: 0.067 };
const leastOfTraining = { worth: 0.5, weight: 0.067 };
const leastOfNeeds = { worth: 1.05, weight: 0.17 };
const ofNeeds: ReadonlySet<Head> = new Set(needHeads);

interface Labelled {
  readonly features: readonly string[];
  readonly isTrue: boolean;
  readonly weight: number;
}

const folds = 5;
/** Takes every statement as it stands. */
const alone: Company = Array.from({ length: figureCount }, (_, at) => Number(at === 1));

/** The model's text; the same rows give the same text. */
export function learn(rows: readonly LearningRow[], retrieval: readonly RetrievalRow[]): string {
  return writeModel(
    [
      ...fitStance(rows),
      fitHead('restates', liveStrength, rows.filter((it) => it.relations !== undefined).map(restatingRow)),
      fitHead(
        'retrieval',
        retrievalStrength,
        retrieval.map((it) => ({ ...it, weight: 1 })),
      ),
      ...needHeads.map((need) => fitHead(need, needStrength, needRows(rows, need))),
    ],
    fitCompany(judgedUnseen(rows)),
  );
}

/** The heads that say whether a statement is a live proposal: outright, and in two halves that each learn from more rows. */
function fitStance(rows: readonly LearningRow[]): FittedHead[] {
  const own = rows.filter((it) => !(isLive(it) && it.restates));
  const training = own.map((it) => labelled(it, it.train === 'lm', ofOthers, loneTrainingWeight));
  const held = own.filter((it) => it.train === 'lm').map((it) => labelled(it, isLive(it), farWords, loneHeldWeight));
  return [
    fitHead(
      'live',
      liveStrength,
      own.map((it) => labelled(it, isLive(it), farWords, loneWeight)),
    ),
    fitHead('training', liveStrength, training),
    fitHead('held', heldStrength, held),
  ];
}

function labelled(row: LearningRow, isTrue: boolean, without: RegExp, lone: number): Labelled {
  return {
    features: [...row.words, ...row.slots].filter((it) => !without.test(it) && !ofSenses.test(it)),
    isTrue,
    weight: row.isLone ? lone : 1,
  };
}

/** What a model that has not learned from a row makes of it. */
export function firstOddsOf(model: Model, { words, slots, section, list }: LearningRow): FirstOdds {
  const scores = [scoreOf(model, new Set([...words, ...slots]))];
  return {
    live: oddsBy(model, 'live', scores),
    training: oddsBy(model, 'training', scores),
    held: oddsBy(model, 'held', scores),
    section,
    list,
  };
}

/** Documents with the odds that a model gives which has not learned from them. */
function judgedUnseen(rows: readonly LearningRow[]): Judged[] {
  const documents = byDocument(rows.filter((it) => !it.isLone));
  const foldOf = new Map([...documents.keys()].map((it, index) => [it, index % folds]));
  return Array.from({ length: folds }, (_, fold) => fold).flatMap((fold) => {
    const model = readModel(writeModel(fitStance(rows.filter((it) => foldOf.get(it.doc) !== fold)), alone));
    return [...documents]
      .filter(([doc]) => foldOf.get(doc) === fold)
      .map(([, own]) => ({
        odds: own.map((it) => firstOddsOf(model, it)),
        isLive: own.map((it) => (isLive(it) && it.restates ? undefined : isLive(it))),
      }));
  });
}

function restatingRow({ slots, relations = [], restates }: LearningRow): Labelled {
  return { features: [...slots.filter((it) => !ofSenses.test(it)), ...relations], isTrue: restates, weight: 1 };
}

/** Statements that propose nothing, and those that only restate, name their needs in passing or not at all. */
function needRows(rows: readonly LearningRow[], need: string): Labelled[] {
  return rows
    .filter((it) => it.train === 'lm' && it.needs.length > 0 && (it.isLone || (isLive(it) && !it.restates)))
    .map(({ words, slots, needs, isLone }) => ({
      features: [...words, ...slots].filter((it) => !ofPlaces.test(it)),
      isTrue: needs.includes(need),
      weight: isLone ? loneNeedWeight : 1,
    }));
}

function fitHead(head: Head, c: number, labelled: readonly Labelled[]): FittedHead {
  const counts = new Map<string, number>();
  for (const { features } of labelled) for (const it of new Set(features)) counts.set(it, (counts.get(it) ?? 0) + 1);
  const known = [...counts]
    .filter(([, count]) => count >= (ofFewRows.has(head) ? leastOfFewRows : leastRows))
    .map(([feature]) => feature)
    .toSorted();
  const index = new Map(known.map((it, at) => [it, at]));
  const data = labelled.map(({ features, ...rest }): Row => {
    const held = new Set(features.map((it) => index.get(it)).filter((it) => it !== undefined));
    return { ...rest, features: [...held] };
  });
  const { bias, weights } = fitLogistic(data, { featureCount: known.length, c, passes });
  const kept = known
    .map((it, at): [string, number] => [it, weights[at] ?? 0])
    .filter(([feature, weight]) => isWorthKeeping(Math.abs(weight), counts.get(feature) ?? 0, head));
  return { head, bias, weights: new Map(kept) };
}

function isWorthKeeping(size: number, rows: number, head: Head): boolean {
  const { worth, weight } = ofNeeds.has(head) ? leastOfNeeds : head === 'training' ? leastOfTraining : least;
  return size >= weight && (ofFewRows.has(head) || size * Math.sqrt(rows) >= worth);
}
