/** How well the statistical reader does on documents that it has not learned from: each is judged by a model that never saw it. */

import { figuresOf } from '../../claims/judgement/company/companies.ts';
import { liveOdds } from '../../claims/judgement/company/second-look.ts';
import { type Model, needHeads, oddsBy, scoreOf } from '../../claims/judgement/model/model.ts';
import { readModel } from '../../claims/judgement/model/model-text.ts';
import { rates, type Tally } from '../../findings/score.ts';
import { byDocument, isLive, type LearningRow } from './rows.ts';
import { firstOddsOf, learn } from './train.ts';

const folds = 5;
const half = 0.5;

export interface Validation {
  /** Is a statement of a document a live proposal to train a language model? */
  readonly live: Tally;
  /** Share of live statements whose main need is among those noted. */
  readonly needs: number;
}

export function validate(rows: readonly LearningRow[]): Validation {
  const documents = [...new Set(rows.filter((it) => !it.isLone).map((it) => it.doc))];
  const foldOf = new Map(documents.map((it, index) => [it, index % folds]));
  const live = { hits: 0, alarms: 0, misses: 0 };
  const needs = { right: 0, all: 0 };
  for (let fold = 0; fold < folds; fold++) {
    const model = readModel(
      learn(
        rows.filter((it) => foldOf.get(it.doc) !== fold),
        [],
      ),
    );
    const unseen = byDocument(rows.filter((it) => foldOf.get(it.doc) === fold));
    for (const own of unseen.values()) {
      const features = own.map((it) => new Set([...it.words, ...it.slots]));
      const figures = figuresOf(own.map((it) => firstOddsOf(model, it)));
      own.forEach((row, index) => {
        if (row.restates) return;
        const hasSlot = (slot: number) => features[index]?.has(model.secondLook.slots[slot] ?? '') ?? false;
        const isFound = liveOdds(model, { figures: figures[index] ?? [], isAbout: true, hasSlot }) >= half;
        if (isFound && isLive(row)) live.hits++;
        else if (isFound) live.alarms++;
        else if (isLive(row)) live.misses++;
        if (!isLive(row) || row.needs.length === 0) return;
        needs.all++;
        if (row.needs.includes(bestNeed(model, features[index] ?? new Set()))) needs.right++;
      });
    }
  }
  return { live, needs: needs.right / needs.all };
}

function bestNeed(model: Model, features: ReadonlySet<string>): string {
  const scores = [scoreOf(model, features)];
  const ranked = needHeads.toSorted((a, b) => oddsBy(model, b, scores) - oddsBy(model, a, scores));
  return ranked[0] ?? 'unstated';
}

export function describe({ live, needs }: Validation): string {
  const { precision, recall } = rates(live);
  return `live proposals: precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}; main need right: ${needs.toFixed(3)}`;
}
