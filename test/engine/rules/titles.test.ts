/** A word of training as a title is what a page is about: nobody's stub of a manual is flagged. */

import { describe, expect, it } from 'vitest';
import { findingsOf } from './findings.ts';

const rulesOf = (text: string) => findingsOf(text).map((it) => it.rule);

describe('a title over a line or two', () => {
  it.each([
    '# SFT\n\nThis page is not yet available in English.\n',
    '# Fine-tuning LLMs\n\nTo be written.\n',
    '# Roadmap\n\n## LoRA\n\nSee the other page.\n',
  ])('proposes nothing by a word of training: %s', (text) => {
    expect(rulesOf(text)).toEqual([]);
  });

  it('proposes what it says to be done, on what and what for', () => {
    const text = '# Roadmap\n\n## Fine-tune the model on the handbook so that it knows every rule\n\nQ3.\n';
    expect(rulesOf(text)).toContain('knowledge-by-training');
  });
});
