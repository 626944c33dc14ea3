/**
 * Logistic regression with an L2 penalty, for sparse yes-or-no features that count by how well each tells true rows from
 * false ones by itself (Wang and Manning, "Baselines and Bigrams", 2012). Deterministic: no random numbers, full passes.
 */

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

/** The larger, the more a feature that tells nothing by itself is held back; at 0 all count alike. */
const sharpness = 0.6;
/** Beyond this a feature does not count more, however plainly it tells. */
const plainest = 2;

/** Minimises the penalised log loss by full-batch steps with a rate of its own for each weight (AdaGrad). */
export function fitLogistic(rows: readonly Row[], { featureCount, c, passes }: FitOptions): Fit {
  const scales = scalesOf(rows, featureCount);
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
      const error = row.weight * (sigmoid(bias + scaledSum(row.features, weights, scales)) - (row.isTrue ? 1 : 0));
      biasGradient += error;
      for (const it of row.features) gradient[it] = (gradient[it] ?? 0) + error * (scales[it] ?? 0);
    }
    for (let index = 0; index < featureCount; index++) {
      const slope = gradient[index] ?? 0;
      history[index] = (history[index] ?? 0) + slope * slope;
      weights[index] = (weights[index] ?? 0) - (rate * slope) / Math.sqrt(history[index] ?? 1);
    }
    biasHistory += biasGradient * biasGradient;
    bias -= (rate * biasGradient) / Math.sqrt(biasHistory);
  }
  return { bias, weights: weights.map((it, feature) => it * (scales[feature] ?? 0)) };
}

/** How much each feature counts: the logarithm of how much more often it stands in true rows than in false ones, or less often. */
function scalesOf(rows: readonly Row[], featureCount: number): Float64Array {
  const [inTrue, inFalse] = [new Float64Array(featureCount).fill(1), new Float64Array(featureCount).fill(1)];
  for (const { features, isTrue } of rows) {
    const counts = isTrue ? inTrue : inFalse;
    for (const it of features) counts[it] = (counts[it] ?? 0) + 1;
  }
  const [allTrue, allFalse] = [total(inTrue), total(inFalse)];
  return inTrue.map((it, feature) => {
    const ratio = Math.log(it / allTrue / ((inFalse[feature] ?? 1) / allFalse));
    return Math.min(Math.abs(ratio), plainest) ** sharpness;
  });
}

function total(counts: Float64Array): number {
  return counts.reduce((sum, it) => sum + it, 0);
}

export function sigmoid(score: number): number {
  return 1 / (1 + Math.exp(-score));
}

function scaledSum(features: readonly number[], weights: Float64Array, scales: Float64Array): number {
  let score = 0;
  for (const it of features) score += (weights[it] ?? 0) * (scales[it] ?? 0);
  return score;
}
