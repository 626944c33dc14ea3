/** Nobody loses a finding because the cheap looks at a text know fewer words for training than the lexicon does. */

import { describe, expect, it } from 'vitest';
import { mayHoldClaim } from '../../../../src/claims/genre/may-claim.ts';
import { acts } from '../../../../src/claims/lexicon/acts.ts';
import { mayHoldClaimsInBytes } from '../../../../src/read/markdown/byte-gate.ts';
import { mayHoldClaims } from '../../../../src/read/markdown/gate.ts';

/** Also the name of a law and of a set of metrics, and an invitation to tender: neither is looked for by itself. */
const ambiguous = new Set(['dora', 'rft']);

/** Every way to say a phrase of the lexicon. */
function spelled(phrase: string): string[] {
  const ways = phrase.split(' ').map((word) =>
    word.split('|').map((it) => {
      if (it === '_') return 'new';
      if (it === 'fine') return 'fine-tuning';
      return it.endsWith('*') ? `${it.slice(0, -1)}ing` : it.replace('+', 's');
    }),
  );
  return ways.reduce((all, words) => all.flatMap((it) => words.map((word) => `${it} ${word}`.trim())), ['']);
}

const certain = acts()
  .filter(({ tag }) => ['act-strong', 'act-train', 'act-tune', 'act-distil', 'act-adapter'].includes(tag))
  .flatMap(({ phrases }) => phrases.flatMap(spelled))
  .filter((it) => !ambiguous.has(it));

describe('words that mean a training wherever they stand', () => {
  it('are heard in a sentence', () => {
    expect(certain.filter((it) => !mayHoldClaim(`We plan ${it} this year.`, undefined))).toEqual([]);
  });

  it.each(['KTO on reviewer thumbs', 'ORPO on 3,000 pairs', 'RLAIF', 'Continued pretraining on the manuals'])(
    'have a document read that names a language model: %s',
    (act) => {
      const text = `Our LLM answers mails.\n\n- ${act}, so that it sounds like us\n`;
      expect(mayHoldClaims(text)).toBe(true);
      expect(mayHoldClaimsInBytes(new TextEncoder().encode(text))).toBe(true);
    },
  );
});
