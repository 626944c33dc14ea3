/** What a document can see of the files around it. */

import type { OwnWords } from '../reading/own-words.ts';

export interface Neighbourhood {
  /** Path of the plan that the configuration names. */
  readonly plan: string | undefined;
  /** A plan is read with the words that the file itself is read with. */
  readonly vocabulary: OwnWords;
  readonly path: string;
  /** The text of a file; of a path that ends with a slash, the names in that folder, one a line, and none where there is no such folder. */
  readonly readNeighbour: ((path: string) => string | undefined) | undefined;
}
