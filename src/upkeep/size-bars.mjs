/** How large what users fetch may be, in bytes. Tests hold it; `npm run sizes` prints it. */

import { fileOf, parts } from './late-parts.mjs';

/** Each file of code that an extension host loads, on the desktop and in a browser. */
export const bundles = ['dist/extension.cjs', ...Object.keys(parts).map(fileOf)];

export const largestBundle = 400_000;
export const largestPackage = 600_000;
