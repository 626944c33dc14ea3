/** Logistic regression with an L2 penalty, for sparse yes-or-no features. Deterministic: no random numbers, full passes. */

export interface Row {
  /** Indices of the features that hold. */
  readonly features: readonly number[];
  readonly isTrue: boolean;
  readonly weight: number;
}

export interface Fit {
  readonly bias: number;
  readonly weights: Float64Array;
}

export interface FitOptions {
  readonly featureCount: number;
  /** Inverse strength of the penalty, as in liblinear. */
  readonly c: number;
  readonly passes: number;
}

/** Minimises the penalised log loss by full-batch steps with a rate of its own for each weight (AdaGrad). */
export function fitLogistic(rows: readonly Row[], { featureCount, c, passes }: FitOptions): Fit {
  const weights = new Float64Array(featureCount);
  const history = new Float64Array(featureCount).fill(1e-8);
  const gradient = new Float64Array(featureCount);
  let bias = 0;
  let biasHistory = 1e-8;
  for (let pass = 0; pass < passes; pass++) {
    const rate = 0.5 / (1 + pass / passes);
    for (let index = 0; index < featureCount; index++) gradient[index] = (weights[index] ?? 0) / c;
    let biasGradient = 0;
    for (const row of rows) {
      const error = row.weight * (sigmoid(bias + sum(row.features, weights)) - (row.isTrue ? 1 : 0));
      biasGradient += error;
      for (const feature of row.features) gradient[feature] = (gradient[feature] ?? 0) + error;
    }
    for (let index = 0; index < featureCount; index++) {
      const slope = gradient[index] ?? 0;
      history[index] = (history[index] ?? 0) + slope * slope;
      weights[index] = (weights[index] ?? 0) - (rate * slope) / Math.sqrt(history[index] ?? 1);
    }
    biasHistory += biasGradient * biasGradient;
    bias -= (rate * biasGradient) / Math.sqrt(biasHistory);
  }
  return { bias, weights };
}

export function sigmoid(score: number): number {
  return 1 / (1 + Math.exp(-score));
}

export function sum(features: readonly number[], weights: Float64Array): number {
  let total = 0;
  for (const feature of features) total += weights[feature] ?? 0;
  return total;
}
