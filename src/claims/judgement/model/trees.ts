/** Small decision trees over features that hold or do not: how a second look is written down. */

/** A leaf is what it adds; a split asks whether a feature holds. */
export type Tree = number | Split;

interface Split {
  readonly feature: number;
  readonly held: Tree;
  readonly missing: Tree;
}

/** Boosted trees (`second-look.ts`). Their features are slots that a statement may hold, and then figures of its company that reach a bar. */
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

/** What a tree adds for a statement whose features `holds` knows. */
export function leafOf(tree: Tree, holds: (feature: number) => boolean): number {
  let at = tree;
  while (typeof at !== 'number') at = holds(at.feature) ? at.held : at.missing;
  return at;
}
