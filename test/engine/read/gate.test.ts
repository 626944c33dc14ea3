/** The look at a text finds what it says wherever that stands: nobody loses a finding because a plan is long. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mayHoldClaims } from '../../../src/read/markdown/gate.ts';

/** Names a model in every line, so that all of it overlaps. */
const overlapping = (lines: number) => 'The assistant opens the gate of the depot at seven.\n'.repeat(lines);

describe('a look at a long text that overlaps from end to end', () => {
  it('finds nothing where nothing is said', () => {
    expect(mayHoldClaims(overlapping(2000))).toBe(false);
  });

  it('finds a training wherever it stands', () => {
    fc.assert(
      fc.property(fc.nat({ max: 600 }), fc.nat({ max: 600 }), (before, behind) => {
        expect(mayHoldClaims(`${overlapping(before)}We fine-tune it.\n${overlapping(behind + 1)}`)).toBe(true);
      }),
    );
  });

  it('takes no end of a look for the end of a word', () => {
    fc.assert(
      fc.property(fc.nat({ max: 600 }), (before) => {
        expect(mayHoldClaims(`${overlapping(before)}The assistant shows rlx pages of the depot.\n`.repeat(2))).toBe(
          false,
        );
      }),
    );
  });
});

describe('a look at a short plan that names no model', () => {
  it.each([
    '- [ ] SFT on merged PR threads so the reviewer follows our checklist',
    'Bosun is fine-tuned on the letters of the harbour office.',
    'Tuning run two, on pairs, cures that.',
    'We specialise Gemini Flash with 50,000 readings.',
  ])('has it read where the act is said of models alone: %s', (it) => expect(mayHoldClaims(it)).toBe(true));

  it.each(['Fine-tune the carburettor in spring.', 'Our guides specialise in castles.'])(
    'passes over what is said of other things: %s',
    (it) => expect(mayHoldClaims(it)).toBe(false),
  );
});
