/** What a document may read of the files around it. */

import type { OwnWords } from '../reading/own-words.ts';

export interface Neighbourhood {
  /** Path of the plan that the configuration names. */
  readonly plan: string | undefined;
  /** A plan is read with the words that the file itself is read with. */
  readonly vocabulary: OwnWords;
  readonly path: string;
  /** See `LintOptions.readNeighbour`. */
  readonly readNeighbour: ((path: string) => string | undefined) | undefined;
}
