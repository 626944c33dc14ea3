/** Fits how far the statements of a document bear each other out, from odds that each document got from a model that never saw it. */

import { bearingOut, type Company, type FirstOdds, figureCount, figuresOf } from '../../claims/judgement/company.ts';
import { sigmoid } from './logistic.ts';

export interface Judged {
  /** First odds of the statements of one document, in order. */
  readonly odds: readonly FirstOdds[];
  /** Whether each is a live proposal; undefined where it only restates one. */
  readonly isLive: readonly (boolean | undefined)[];
}

const passes = 3000;
const rate = 0.3;

/** Logistic regression over a handful of figures: full steps with a rate of its own for each weight. */
export function fitCompany(documents: readonly Judged[]): Company {
  const rows = documents.flatMap(({ odds, isLive }) => {
    const figures = figuresOf(odds);
    return isLive.flatMap((it, index) => (it === undefined ? [] : [{ figures: figures[index] ?? [], isTrue: it }]));
  });
  const weights = new Array<number>(figureCount).fill(0);
  const history = new Array<number>(figureCount).fill(1e-8);
  for (let pass = 0; pass < passes; pass++) {
    const gradient = new Array<number>(figureCount).fill(0);
    for (const { figures, isTrue } of rows) {
      const score = figures.reduce((sum, it, at) => sum + it * (weights[at] ?? 0), 0);
      const error = sigmoid(score) - (isTrue ? 1 : 0);
      figures.forEach((it, at) => {
        gradient[at] = (gradient[at] ?? 0) + error * it;
      });
    }
    gradient.forEach((slope, at) => {
      history[at] = (history[at] ?? 0) + slope * slope;
      const weight = (weights[at] ?? 0) - (rate * slope) / Math.sqrt(history[at] ?? 1);
      weights[at] = bearingOut.has(at) ? Math.max(weight, 0) : weight;
    });
  }
  return weights;
}
