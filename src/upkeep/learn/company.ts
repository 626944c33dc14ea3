/** Fits how far the statements of a document bear each other out, from odds that each document got from a model that never saw it. */

import { figuresOf } from '../../claims/judgement/company/companies.ts';
import { bearingOut, companyScore, type FirstOdds, weighedFigures } from '../../claims/judgement/company/company.ts';
import type { Company } from '../../claims/judgement/model/model.ts';
import { sigmoid } from './logistic.ts';

export interface Judged {
  /** First odds of the statements of one document, in order. */
  readonly odds: readonly FirstOdds[];
  readonly slots: readonly (readonly string[])[];
  /** Whether each is a live proposal; undefined where it only restates one. */
  readonly isLive: readonly (boolean | undefined)[];
}

/** A statement as its document bears it out. */
export interface JudgedStatement {
  /** See `figuresOf`. */
  readonly figures: readonly number[];
  readonly slots: readonly string[];
  readonly isTrue: boolean;
}

/** Those of a document; what only restates a proposal says nothing here. */
export function judgedStatements({ isLive, odds, slots }: Judged): JudgedStatement[] {
  const figures = figuresOf(odds);
  return isLive.flatMap((isTrue, at) =>
    isTrue === undefined ? [] : [{ figures: figures[at] ?? [], slots: slots[at] ?? [], isTrue }],
  );
}

const passes = 3000;
const rate = 0.3;

/** Logistic regression over a handful of figures: full steps with a rate of its own for each weight. */
export function fitCompany(documents: readonly Judged[]): Company {
  const rows = documents.flatMap(judgedStatements);
  const weights = new Array<number>(weighedFigures).fill(0);
  const history = new Array<number>(weighedFigures).fill(1e-8);
  for (let pass = 0; pass < passes; pass++) {
    const gradient = new Array<number>(weighedFigures).fill(0);
    for (const { figures, isTrue } of rows) {
      const error = sigmoid(companyScore(weights, figures)) - (isTrue ? 1 : 0);
      for (let at = 0; at < weighedFigures; at++) gradient[at] = (gradient[at] ?? 0) + error * (figures[at] ?? 0);
    }
    gradient.forEach((slope, at) => {
      history[at] = (history[at] ?? 0) + slope * slope;
      const weight = (weights[at] ?? 0) - (rate * slope) / Math.sqrt(history[at] ?? 1);
      weights[at] = bearingOut.has(at) ? Math.max(weight, 0) : weight;
    });
  }
  return weights;
}
