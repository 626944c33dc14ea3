/**
 * Property tests try the same inputs in each run, so that nobody's change is held up by a fault that was there before.
 *
 * `npm run fuzz` tries new ones; what it finds is kept in `test/fuzz/failures.json`.
 */

import fc from 'fast-check';

fc.configureGlobal({ seed: 20_261_129 });
