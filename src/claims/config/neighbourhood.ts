/** What a document can see of the files around it. */

export interface Neighbourhood {
  /** Path of the plan that the configuration names. */
  readonly plan: string | undefined;
  readonly path: string;
  /** The text of a file; of a path that ends with a slash, the names in that folder, one a line. */
  readonly readNeighbour: ((path: string) => string | undefined) | undefined;
}
