/** Small decision trees over features that hold or do not. */

/** A leaf is what it adds; a split asks whether a feature holds. */
export type Tree = number | Split;

interface Split {
  readonly feature: number;
  readonly held: Tree;
  readonly missing: Tree;
}

/** What a tree adds for a statement whose features `holds` knows. */
export function leafOf(tree: Tree, holds: (feature: number) => boolean): number {
  let at = tree;
  while (typeof at !== 'number') at = holds(at.feature) ? at.held : at.missing;
  return at;
}
