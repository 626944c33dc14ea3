/** A second look at statements that weights and company leave in doubt: trees, which see what slots and figures mean together. */

import { companyScore } from './company.ts';
import type { Model } from './model.ts';
import { leafOf, type Tree } from './trees.ts';

/** Boosted trees. Their features are slots that a statement may hold, and then figures of its company that reach a bar. */
export interface SecondLook {
  /** By their names. */
  readonly slots: readonly string[];
  readonly bars: readonly FigureBar[];
  /** Leaves in steps, see `stepsPerLogit`. */
  readonly trees: readonly Tree[];
}

/** Whether a figure of `Companies.figuresOf` is at least so large. */
export interface FigureBar {
  readonly figure: number;
  readonly least: number;
}

/** Finer leaves change no decision. */
export const stepsPerLogit = 50;

/** Farther from even odds (odds below 0.02 or above 0.98), as a logit, nothing is in doubt. */
const doubt = 4;

export function isInDoubt(score: number): boolean {
  return Math.abs(score) < doubt;
}

/** The odds that a statement with these figures is a live proposal; `hasSlot` is asked for the slots of the second look by number. */
export function liveOdds(
  { company, secondLook }: Pick<Model, 'company' | 'secondLook'>,
  figures: readonly number[],
  hasSlot: (slot: number) => boolean,
): number {
  const score = companyScore(company, figures);
  return 1 / (1 + Math.exp(-(isInDoubt(score) ? score + corrected(secondLook, figures, hasSlot) : score)));
}

function corrected(
  { bars, slots, trees }: SecondLook,
  figures: readonly number[],
  hasSlot: (slot: number) => boolean,
): number {
  const holds = (feature: number) => {
    const bar = bars[feature - slots.length];
    return bar ? reaches(figures, bar) : hasSlot(feature);
  };
  return trees.reduce<number>((sum, it) => sum + leafOf(it, holds), 0) / stepsPerLogit;
}

export function reaches(figures: readonly number[], { figure, least }: FigureBar): boolean {
  return (figures[figure] ?? 0) >= least;
}
