/** A second look at statements that weights and company leave in doubt, by trees, which see what slots and figures mean together. */

import type { Model } from '../model/model.ts';
import { type FigureBar, leafOf, type SecondLook } from '../model/trees.ts';
import { companyScore } from './company.ts';

/** Finer leaves change no decision. */
export const stepsPerLogit = 50;

/** In logits, for odds of 0.12 to 0.98. Wider bounds gain next to nothing. */
const doubt = { above: -2, below: 4 };

export function isInDoubt(score: number): boolean {
  return doubt.above < score && score < doubt.below;
}

/** The odds that a statement with these figures is a live proposal. */
export function liveOdds({ company, secondLook }: Pick<Model, 'company' | 'secondLook'>, asked: Asked): number {
  const score = companyScore(company, asked.figures);
  const isAgain = asked.isAbout && isInDoubt(score);
  return 1 / (1 + Math.exp(-(isAgain ? score + corrected(secondLook, asked) : score)));
}

/** A statement that odds are asked for. */
interface Asked {
  readonly figures: readonly number[];
  /** Whether its document is about language models: in others the second look makes proposals of what is none. */
  readonly isAbout: boolean;
  /** Whether it holds a slot of the second look, by its number there. */
  readonly hasSlot: (slot: number) => boolean;
}

function corrected({ bars, slots, trees }: SecondLook, { figures, hasSlot }: Asked): number {
  const reached = bars.map((it) => reaches(figures, it));
  const slotCount = slots.length;
  const holds = (feature: number) => (feature < slotCount ? hasSlot(feature) : (reached[feature - slotCount] ?? false));
  return trees.reduce<number>((sum, it) => sum + leafOf(it, holds), 0) / stepsPerLogit;
}

export function reaches(figures: readonly number[], { figure, least }: FigureBar): boolean {
  return (figures[figure] ?? 0) >= least;
}
