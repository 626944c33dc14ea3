/** Fits the heads of the statistical reader to labelled rows. */

import { type FirstOdds, weighedFigures } from '../../claims/judgement/company/company.ts';
import { type Company, type Head, type Model, needHeads, oddsBy, scoreOf } from '../../claims/judgement/model/model.ts';
import { type FittedHead, readModel, writeModel } from '../../claims/judgement/model/model-text.ts';
import { fitCompany, type Judged } from './company.ts';
import { fitLogistic, type Row } from './logistic.ts';
import { byDocument, isLive, type LearningRow, type RetrievalRow } from './rows.ts';
import { fitSecondLook, noSecondLook } from './second-look.ts';

/** How a head is fitted. Strengths are inverse strengths of the penalty. */
interface Fitting {
  /** So many rows hold a feature that is tried: fewer say nothing reliable. */
  readonly rows: number;
  /** With all features: which of them count is told here. */
  readonly strength: number;
  /** What a weight must be worth by its size and by how often it counts (weight x root of the rows), and its size. */
  readonly least: { readonly worth: number; readonly weight: number };
  /** With those that are kept: they take over what the others have said. */
  readonly again: number;
}

/**
 * Small weights change little one by one and cost bytes, but leaving thousands of them out shifts every score. So each head is
 * fitted a second time with the features that are kept. On documents that were left out, live proposals: F1 0.880 with all
 * 257,000 weights, 0.870 with 21,000 as they were cut, 0.874 with 17,000 fitted again; main need right: 0.908 with all weights,
 * 0.893 with 7,900 as they were cut, 0.902 with 11,400 fitted again (three and four parts, scikit-learn's fits, 2026-11-29).
 * With documents in the manner of public repositories: F1 on the exams 0.917 with 12,600 weights and with 10,600; with those built
 * like real ones, F1 of the findings for the wrong tool 0.877 on the older exams and 0.882 with a tenth of the text less (2026-11-30).
 * Retrieval and indexing learn from few rows, cannot do without the rare ones, and hold few weights.
 */
const fittings = {
  live: { rows: 4, strength: 0.15, least: { worth: 0.58, weight: 0.067 }, again: 0.3 },
  training: { rows: 4, strength: 0.15, least: { worth: 0.95, weight: 0.1 }, again: 0.3 },
  held: { rows: 4, strength: 0.1, least: { worth: 0.58, weight: 0.067 }, again: 0.2 },
  restates: { rows: 4, strength: 0.1, least: { worth: 0.7, weight: 0.067 }, again: 0.1 },
  retrieval: { rows: 3, strength: 1, least: { worth: 0, weight: 0.067 }, again: 1 },
  indexing: { rows: 3, strength: 1, least: { worth: 0, weight: 0.067 }, again: 1 },
  need: { rows: 4, strength: 1, least: { worth: 0.9, weight: 0.12 }, again: 1 },
} as const satisfies Readonly<Record<string, Fitting>>;

/** Lone statements say less about stance than statements in their documents, and much about what training is called. */
const loneWeight = 0.3;
const loneTrainingWeight = 0.5;
const loneHeldWeight = 0.05;
const loneNeedWeight = 0.3;
/** Of statements on which readers could differ, only part is as it was noted. In sets that count once this changes nothing. */
const doubtWeight = 0.25;
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

interface Labelled {
  readonly features: readonly string[];
  readonly isTrue: boolean;
  readonly weight: number;
}

const folds = 5;
/** Takes every statement as it stands. */
const alone: Company = Array.from({ length: weighedFigures }, (_, at) => Number(at === 1));

/** The model's text; the same rows give the same text. */
export function learn(rows: readonly LearningRow[], retrieval: readonly RetrievalRow[]): string {
  const judged = judgedUnseen(rows);
  const company = fitCompany(judged);
  return writeModel(
    [
      ...fitStance(rows),
      fitHead('restates', fittings.restates, rows.filter((it) => it.relations !== undefined).map(restatingRow)),
      fitHead(
        'retrieval',
        fittings.retrieval,
        retrieval.map((it) => ({ ...it, weight: 1 })),
      ),
      fitHead('indexing', fittings.indexing, indexingRows(rows)),
      ...needHeads.map((need) => fitHead(need, fittings.need, needRows(rows, need))),
    ],
    company,
    fitSecondLook(judged, company),
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
      fittings.live,
      own.map((it) => labelled(it, isLive(it), farWords, loneWeight)),
    ),
    fitHead('training', fittings.training, training),
    fitHead('held', fittings.held, held),
  ];
}

function labelled(row: LearningRow, isTrue: boolean, without: RegExp, lone: number): Labelled {
  return {
    features: [...row.words, ...row.slots].filter((it) => !without.test(it) && !ofSenses.test(it)),
    isTrue,
    weight: row.isLone ? lone : weightOf(row),
  };
}

function weightOf({ times, isInDoubt }: LearningRow): number {
  return isInDoubt && times > 1 ? times * doubtWeight : times;
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
    const model = readModel(
      writeModel(fitStance(rows.filter((it) => foldOf.get(it.doc) !== fold)), alone, noSecondLook),
    );
    return [...documents]
      .filter(([doc]) => foldOf.get(doc) === fold)
      .flatMap(([, own]) => {
        const judged = {
          odds: own.map((it) => firstOddsOf(model, it)),
          slots: own.map((it) => it.slots.filter((slot) => !ofSenses.test(slot))),
          isLive: own.map((it) => (isLive(it) && it.restates ? undefined : isLive(it))),
        };
        return Array.from({ length: own[0]?.times ?? 1 }, () => judged);
      });
  });
}

function restatingRow({ words, slots, relations = [], restates, times }: LearningRow): Labelled {
  return {
    features: [...words, ...slots.filter((it) => !ofSenses.test(it)), ...relations],
    isTrue: restates,
    weight: times,
  };
}

/** What training is called does not depend on how far the plan around it is one. */
function indexingRows(rows: readonly LearningRow[]): Labelled[] {
  return rows.flatMap((it) => (it.fillsIndex === undefined ? [] : [labelled(it, it.fillsIndex, ofOthers, 1)]));
}

/** Statements that propose nothing, and those that only restate, name their needs in passing or not at all. */
function needRows(rows: readonly LearningRow[], need: string): Labelled[] {
  return rows
    .filter((it) => it.train === 'lm' && it.needs.length > 0 && (it.isLone || (isLive(it) && !it.restates)))
    .map(({ words, slots, needs, isLone, times }) => ({
      features: [...words, ...slots].filter((it) => !ofPlaces.test(it)),
      isTrue: needs.includes(need),
      weight: isLone ? loneNeedWeight : times,
    }));
}

function fitHead(head: Head, { rows, strength, least, again }: Fitting, labelled: readonly Labelled[]): FittedHead {
  const counts = countsOf(labelled);
  const known = [...counts.keys()].filter((it) => (counts.get(it) ?? 0) >= rows).toSorted();
  const { weights } = fitNamed(labelled, known, strength);
  const kept = [...weights]
    .filter(([, weight]) => Math.abs(weight) >= least.weight)
    .filter(([it, weight]) => Math.abs(weight) * Math.sqrt(counts.get(it) ?? 0) >= least.worth)
    .map(([it]) => it);
  return { head, ...fitNamed(labelled, kept, again) };
}

function countsOf(labelled: readonly Labelled[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { features } of labelled) for (const it of new Set(features)) counts.set(it, (counts.get(it) ?? 0) + 1);
  return counts;
}

/** Fits weights for the features of these names. */
function fitNamed(labelled: readonly Labelled[], names: readonly string[], c: number): Omit<FittedHead, 'head'> {
  const index = new Map(names.map((it, at) => [it, at]));
  const data = labelled.map(({ features, ...rest }): Row => {
    const held = new Set(features.map((it) => index.get(it)).filter((it) => it !== undefined));
    return { ...rest, features: [...held] };
  });
  const { bias, weights } = fitLogistic(data, { featureCount: names.length, c, passes });
  return { bias, weights: new Map(names.map((it, at) => [it, weights[at] ?? 0])) };
}
