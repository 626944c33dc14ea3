/** A fix: what a code action or `--fix` does to the text. */

import type { Alternative } from '../rules/rule.ts';
import type { Edit } from '../text/span.ts';
import { withDefaults } from './snippet.ts';

export type FixKind = 'rewrite' | 'insert' | 'wording' | 'question' | 'suppress';

export interface Fix {
  /** Plain imperative, e.g. "Rewrite to use retrieval". Unique among the fixes of one finding. */
  readonly title: string;
  readonly kind: FixKind;
  /** Safe fixes keep the author's meaning; only they run in bulk. */
  readonly safe: boolean;
  /** The one fix that the light bulb offers first. */
  readonly preferred: boolean;
  readonly edits: readonly Edit[];
  /** True where `newText` holds snippet tab stops (`${1:…}`); hosts without snippets show their defaults. */
  readonly snippet: boolean;
  readonly alternative: Alternative | undefined;
}

/** The edits as text that can stand in the document at once: every tab stop at its default. */
export function plainEdits({ edits, snippet }: Pick<Fix, 'edits' | 'snippet'>): readonly Edit[] {
  return snippet ? edits.map((it) => ({ ...it, newText: withDefaults(it.newText) })) : edits;
}
