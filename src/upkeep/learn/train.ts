/** Fits the heads of the statistical reader to labelled rows. */

import type { Company } from '../../claims/judgement/company.ts';
import {
  type FittedHead,
  type Head,
  needHeads,
  probability,
  readModel,
  writeModel,
} from '../../claims/judgement/model.ts';
import { fitCompany, type Judged } from './company.ts';
import { fitLogistic, type Row } from './logistic.ts';
import { byDocument, isLive, type LearningRow } from './rows.ts';

/** Features that fewer rows hold say nothing reliable. */
const leastRows = 3;
/** Inverse strengths of the penalty: the live head sees more rows and needs more holding back. */
const liveStrength = 0.15;
const needStrength = 0.3;
/** Lone statements say less about stance than statements in their documents. */
const loneWeight = 0.3;
const passes = 250;
/** Where a word stands beside the act says how the statement is held, not what it is for. */
const ofPlaces = /^[lras]\d?:/;
/** Smaller weights change nothing and cost bytes. */
const leastWeight = 0.09;

interface Labelled {
  readonly features: readonly string[];
  readonly isTrue: boolean;
  readonly weight: number;
}

const folds = 5;
/** Takes every statement as it stands. */
const alone: Company = [0, 1, 0, 0, 0, 0, 0];

/** The model's text; the same rows give the same text. */
export function learn(rows: readonly LearningRow[]): string {
  return writeModel(
    [
      fitLive(rows),
      fitHead('restates', liveStrength, rows.filter((it) => it.relations !== undefined).map(restatingRow)),
      ...needHeads.map((need) => fitHead(need, needStrength, needRows(rows, need))),
    ],
    fitCompany(judgedUnseen(rows)),
  );
}

function fitLive(rows: readonly LearningRow[]): FittedHead {
  return fitHead('live', liveStrength, rows.filter((it) => !(isLive(it) && it.restates)).map(liveRow));
}

/** Documents with the odds that a model gives which has not learned from them. */
function judgedUnseen(rows: readonly LearningRow[]): Judged[] {
  const documents = byDocument(rows.filter((it) => !it.isLone));
  const foldOf = new Map([...documents.keys()].map((it, index) => [it, index % folds]));
  return Array.from({ length: folds }, (_, fold) => fold).flatMap((fold) => {
    const model = readModel(writeModel([fitLive(rows.filter((it) => foldOf.get(it.doc) !== fold))], alone));
    return [...documents]
      .filter(([doc]) => foldOf.get(doc) === fold)
      .map(([, own]) => ({
        odds: own.map((it) => probability(model, 'live', new Set([...it.words, ...it.slots]))),
        isLive: own.map((it) => (isLive(it) && it.restates ? undefined : isLive(it))),
      }));
  });
}

function liveRow(row: LearningRow): Labelled {
  return { features: [...row.words, ...row.slots], isTrue: isLive(row), weight: row.isLone ? loneWeight : 1 };
}

function restatingRow({ slots, relations = [], restates }: LearningRow): Labelled {
  return { features: [...slots, ...relations], isTrue: restates, weight: 1 };
}

function needRows(rows: readonly LearningRow[], need: string): Labelled[] {
  return rows
    .filter((it) => it.train === 'lm' && it.needs.length > 0)
    .map(({ words, slots, needs }) => ({
      features: [...words.filter((it) => !ofPlaces.test(it)), ...slots],
      isTrue: needs.includes(need),
      weight: 1,
    }));
}

function fitHead(head: Head, c: number, labelled: readonly Labelled[]): FittedHead {
  const counts = new Map<string, number>();
  for (const { features } of labelled) for (const it of new Set(features)) counts.set(it, (counts.get(it) ?? 0) + 1);
  const known = [...counts]
    .filter(([, count]) => count >= leastRows)
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
    .filter(([, weight]) => Math.abs(weight) >= leastWeight);
  return { head, bias, weights: new Map(kept) };
}
