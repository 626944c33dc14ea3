/** Proposals that the document itself turns down elsewhere: whoever struck a clause is still warned about it if that is not seen. */

import { describe, expect, it } from 'vitest';
import { lint } from '../../../src/engine.ts';
import { defaultSettings } from '../../../src/settings.ts';

function specification(verdict: string): string {
  return `# Functional specification, booking desk

## 2 Functions

2.1 The language model is fine-tuned on the fare manual, so that it knows every fare.

2.2 The language model is fine-tuned on 900 letters of the desk, so that replies sound like the desk.

2.3 Opening hours are read from the calendar.

## 3 Running

Replies are checked by two clerks, thirty a month, and the result is kept with the log of the desk.

## 4 Changes by the steering group

${verdict}
`;
}

/** The clauses that a mismatch is found in. */
function flagged(verdict: string): string {
  const text = specification(verdict);
  const { findings } = lint({ path: 'docs/spec.md', text }, { settings: defaultSettings, today: '2026-11-24' });
  const mismatches = findings.filter((it) => /-by-training$|^stale-snapshot$/.test(it.rule));
  return mismatches.map((it) => text.slice(0, it.span.start).match(/2\.\d/g)?.at(-1) ?? '').join(' ');
}

describe('a clause that the document turns down', () => {
  it.each([
    ['None of the clauses was changed.', '2.1 2.2'],
    ['2.1 is cancelled, 2.2 stays.', '2.2'],
    ['Clause 2.2 is struck out. The letters are the clerks’ own.', '2.1'],
    ['2.1 and 2.2 are withdrawn.', ''],
    ['Clauses 2.1 to 2.3 stand.', '2.1 2.2'],
    ['Should 2.1 be cancelled, the desk is told.', '2.1 2.2'],
    ['2.1 was cancelled in October.\n\nIn November 2.1 was adopted again.', '2.1 2.2'],
    ['| Clause | Fate |\n|---|---|\n| 2.1 | unchanged |\n| 2.2 | cancelled |', '2.1'],
  ])('is not flagged: %s', (verdict, expected) => {
    expect(flagged(verdict)).toBe(expected);
  });
});
