/** What statements say by themselves, grouped so that they can bear each other out: documents propose, or they tell. */

import type { Passage } from '../../../read/passage.ts';
import { addUnder } from '../../../text/lists.ts';
import type { Proposal } from '../../resolutions/resolutions.ts';
import type { Company } from '../model/model.ts';

/** Where a statement stands among the others of its document. */
export interface Standing {
  readonly section: string;
  /** The same for all statements of one list or column. */
  readonly list: string;
}

export function standingOf({ section }: Proposal, { kind, cell }: Passage): Standing {
  return { section, list: [section, kind, cell?.header ?? ''].join('\n') };
}

/** What a statement says by itself, as odds from 0 to 1. */
export interface FirstOdds extends Standing {
  /** That it is a live proposal to train a language model. */
  readonly live: number;
  /** That it speaks of training a language model at all. */
  readonly training: number;
  /** That such a training is proposed rather than told, asked, refused or done. */
  readonly held: number;
}

/** How many of the first figures of a statement have a weight; the rest serve the second look alone. */
export const weighedFigures = 11;
/** Indexes of figures that may speak for a statement and never against it: a list of wishes is no less of a plan for its length. */
export const bearingOut: ReadonlySet<number> = new Set([7, 9, 10]);

/** How far the figures of a statement speak for a live proposal, as a logit. */
export function companyScore(company: Company, figures: readonly number[]): number {
  return company.reduce((sum, it, at) => sum + it * (figures[at] ?? 0), 0);
}

/** Statements that stand together in a document, with their odds by section and by list. */
export class Group {
  readonly statements: readonly FirstOdds[];
  /** For each statement the odds that it speaks of training and proposes it. */
  readonly joint: readonly number[];
  readonly totals: Totals;
  readonly bySection: ReadonlyMap<string, readonly number[]>;
  readonly byList: ReadonlyMap<string, readonly number[]>;

  constructor(statements: readonly FirstOdds[]) {
    this.statements = statements;
    this.joint = statements.map((it) => it.training * it.held);
    this.totals = {
      joint: total(this.joint),
      training: total(statements.map((it) => it.training)),
      likely: this.joint.filter((it) => it > half).length,
    };
    this.bySection = this.#by((it) => it.section);
    this.byList = this.#by((it) => it.list);
  }

  #by(keyOf: (it: FirstOdds) => string): Map<string, number[]> {
    const all = new Map<string, number[]>();
    for (const [at, it] of this.statements.entries()) addUnder(all, keyOf(it), this.joint[at] ?? 0);
    return all;
  }
}

/** What the odds of some statements add up to, and how many are more likely than not. */
export interface Totals {
  readonly joint: number;
  readonly training: number;
  readonly likely: number;
}

const half = 0.5;

export function total(numbers: readonly number[]): number {
  return numbers.reduce((sum, it) => sum + it, 0);
}
