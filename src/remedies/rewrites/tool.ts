/** A right tool: the phrases with which it takes the place of a training, whatever the grammar around it. */

import type { MaterialKind } from '../../claims/claim.ts';
import type { Alternative } from '../../rules/rule.ts';

export interface Tool {
  readonly alternative: Alternative;
  /** Ends the titles "Rewrite to use …". */
  readonly name: string;
  /** Noun phrase before the material; `{for}` takes "for the model" or "on Bedrock". */
  readonly over: string;
  /** Noun phrase before material that can only serve to try the tool out. */
  readonly tested: string;
  /** Noun phrase where no material is named. */
  readonly bare: string;
  /** What stands between a model's name and the noun phrase: "a model with retrieval over …". */
  readonly after: string;
  /** What the noun phrase becomes after `after`, where it differs. */
  readonly shortOver?: string;
  readonly shortBare?: string;
  /** What it does, for the title of a split: "retrieval for facts". */
  readonly part: string;
  /** After "shall be", for material that was to go into the model; undefined where that makes no sense. */
  readonly stored?: string;
  /** The same with the material between: "make … searchable". */
  readonly store?: { readonly verb: VerbForms; readonly rest: string };
  /** Head of a compound: "planner tune" becomes "planner agent loop"; `link` leads on to the material. */
  readonly short: string;
  readonly link: string;
  /** Imperative where no model is named: "add retrieval over …". */
  readonly add: VerbForms;
  /** Purpose to state where the author named none. */
  readonly purpose: string;
  /** Kinds of material that the tool can use as they are. */
  readonly uses: readonly MaterialKind[];
}

export const verbForms = ['base', 's', 'ing', 'past'] as const;
export type VerbForms = Readonly<Record<(typeof verbForms)[number], string>>;
