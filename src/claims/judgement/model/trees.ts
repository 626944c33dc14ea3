/** The boosted trees of the second look: small decision trees over features that hold or do not. */

/** A leaf is what it adds; a split asks whether a feature holds. */
export type Tree = number | Split;

interface Split {
  readonly feature: number;
  readonly held: Tree;
  readonly missing: Tree;
}

/** Its features are slots, which hold or not, and behind them bars, which a figure of the company reaches or not. */
export interface SecondLook {
  /** By their names. */
  readonly slots: readonly string[];
  readonly bars: readonly FigureBar[];
  /** Leaves in steps, see `stepsPerLogit` there. */
  readonly trees: readonly Tree[];
}

/** Whether a figure of `Companies.figuresOf` is at least so large. */
export interface FigureBar {
  readonly figure: number;
  readonly least: number;
}

/** The leaf of a tree for a statement of which `holds` knows the features. */
export function leafOf(tree: Tree, holds: (feature: number) => boolean): number {
  let at = tree;
  while (typeof at !== 'number') at = holds(at.feature) ? at.held : at.missing;
  return at;
}
