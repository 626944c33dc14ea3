/** Words by which two statements about language models are not told to speak of the same thing. In lower case. */

import { wordsIn } from './patterns.ts';

/** They say nothing of what a statement is about. */
export const hollow = wordsIn(`
  that this with from into onto upon over model models assistant train trained training tuned tuning fine tune
  which their there they them then than have been will shall must should would could more most much many some such
  each every also only just very when what where while data examples example after before about other these those
  same first second third house our own its`);

/** They do, but any two such statements share them. Without the endings of plurals. */
export const common = wordsIn('fine adapter lora language data');
