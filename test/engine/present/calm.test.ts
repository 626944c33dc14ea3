/** Findings that hold no longer vanish at once; new ones wait for a pause, longer near the cursor. */

import { describe, expect, it } from 'vitest';
import { revealAfter, revealNearCursorAfter, visibleFindings } from '../../../src/present/calm.ts';
import { shiftSpan } from '../../../src/text/shift.ts';
import { sampleFinding } from '../findings/sample-finding.ts';

describe('visibleFindings', () => {
  const one = sampleFinding('tone-by-training', 10, 14);
  const other = sampleFinding('stale-snapshot', 40, 44);
  const rested = { shown: [], quietFor: Number.POSITIVE_INFINITY, nearCursor: undefined };

  it('shows everything where nobody types', () => {
    expect(visibleFindings([one, other], rested)).toEqual({ findings: [one, other], nextIn: undefined });
  });

  it('holds new findings back until a pause', () => {
    expect(visibleFindings([one], { ...rested, quietFor: 100 })).toEqual({ findings: [], nextIn: revealAfter - 100 });
    expect(visibleFindings([one], { ...rested, quietFor: revealAfter }).findings).toEqual([one]);
  });

  it('waits longer near the cursor', () => {
    const moment = { shown: [], quietFor: 1000, nearCursor: { start: 5, end: 20 } };
    expect(visibleFindings([one, other], moment)).toEqual({
      findings: [other],
      nextIn: revealNearCursorAfter - 1000,
    });
  });

  it('knows a shown finding again by its fingerprint or by its place', () => {
    const moment = { ...rested, quietFor: 0 };
    const byPlace = [{ rule: one.rule, fingerprint: 'of the words before the edit', span: { start: 12, end: 20 } }];
    expect(visibleFindings([one], { ...moment, shown: byPlace }).findings).toEqual([one]);
    const byWords = [{ rule: one.rule, fingerprint: one.fingerprint, span: { start: 90, end: 94 } }];
    expect(visibleFindings([one], { ...moment, shown: byWords }).findings).toEqual([one]);
    const otherRule = [{ rule: other.rule, fingerprint: one.fingerprint, span: one.span }];
    expect(visibleFindings([one], { ...moment, shown: otherRule }).findings).toEqual([]);
  });
});

describe('shiftSpan', () => {
  const span = { start: 10, end: 20 };
  it.each([
    ['before it', { start: 0, end: 2 }, 'abcd', { start: 12, end: 22 }],
    ['behind it', { start: 20, end: 25 }, '', { start: 10, end: 20 }],
    ['inside it', { start: 12, end: 14 }, 'abcdef', { start: 10, end: 24 }],
    ['over its start', { start: 5, end: 15 }, 'ab', { start: 7, end: 12 }],
    ['over all of it', { start: 5, end: 25 }, '', { start: 5, end: 5 }],
    ['an insertion at its start', { start: 10, end: 10 }, 'ab', { start: 10, end: 22 }],
  ])('an edit %s', (_title, place, newText, expected) => {
    expect(shiftSpan(span, { span: place, newText })).toEqual(expected);
  });
});
