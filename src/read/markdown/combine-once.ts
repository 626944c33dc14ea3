/**
 * Combines the syntax extensions of the parser once.
 *
 * The parser does so anew for every text, which takes a third of the time of a short block; and nobody changes what comes out.
 * Bundles put this in the place of `micromark-util-combine-extensions`.
 */

import { combineExtensions as combine } from '../../../node_modules/micromark-util-combine-extensions/index.js';

export { combineHtmlExtensions } from '../../../node_modules/micromark-util-combine-extensions/index.js';

type Extensions = Parameters<typeof combine>[0];
type Combined = ReturnType<typeof combine>;

let last: { readonly extensions: Extensions; readonly combined: Combined } | undefined;

/** All extensions as one; the same as before where they are the same. */
export function combineExtensions(extensions: Extensions): Combined {
  const isSame =
    last?.extensions.length === extensions.length && last.extensions.every((it, index) => it === extensions[index]);
  if (!last || !isSame) last = { extensions: [...extensions], combined: combine(extensions) };
  return last.combined;
}
