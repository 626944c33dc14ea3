/** What words have to do with: a purpose in words that no cue knows is told by them alone. */

import { describe, expect, it } from 'vitest';
import { sensesOfText } from '../../../../src/claims/judgement/features/senses.ts';

describe('senses of words', () => {
  it.each([
    ['so that a widow hears him again', ['likeness']],
    ['letters that read as Aunt Mary wrote', ['likeness']],
    ['in a gruff, unhurried way', ['manner']],
    ['the fourteen boxes of the slip', ['parts']],
    ['14 numbered fields', ['parts']],
    ['all eleven questions, none is skipped', ['points', 'diligence']],
    ['whom to page next', ['choice']],
    ['the crew recites it by heart', ['knowing']],
    ['with each revision anew', ['change']],
    ['so it stops inventing sources', ['truth']],
    ['a true connoisseur', ['mind']],
    ['for a tenth of the bill', ['cost']],
    ['one tray per letter', ['sorting']],
    ['for reasons to be specified', ['vague']],
  ])('are told of: %s', (text, expected) => {
    expect(sensesOfText(text)).toEqual(expect.arrayContaining(expected));
  });

  it('take a number in figures and in words, and no other word', () => {
    expect(sensesOfText('12 verifications')).toContain('points');
    expect(sensesOfText('twelve verifications')).toContain('points');
    expect(sensesOfText('careful verifications')).not.toContain('points');
  });

  it('do not run across punctuation', () => {
    expect(sensesOfText('whom to ask. Next year')).not.toContain('likeness');
    expect(sensesOfText('step by step')).toContain('diligence');
    expect(sensesOfText('a step, by step')).not.toContain('diligence');
  });
});
