/** What is remembered is bounded: an editor is open for days, and each keystroke is another text. */

import { describe, expect, it } from 'vitest';
import { Memory } from '../../../src/text/remembered.ts';

/** How many of these texts are still known once all have been asked for. */
function known(memory: Memory<number>, texts: readonly string[]): number {
  for (const it of texts) memory.recall(it, () => 0);
  let count = 0;
  for (const it of texts.toReversed()) {
    let isNew = false;
    memory.recall(it, () => {
      isNew = true;
      return 0;
    });
    if (isNew) break;
    count++;
  }
  return count;
}

const texts = (count: number, length: number) =>
  Array.from({ length: count }, (_, at) => String(at).padStart(length, ' '));

describe('a memory by texts', () => {
  it.each([
    { what: 'so many short ones, and as many older ones', most: 10, longest: 10_000, length: 5, least: 10, beyond: 20 },
    { what: 'fewer where they are long', most: 10, longest: 1000, length: 500, least: 2, beyond: 4 },
  ])('knows $what', ({ most, longest, length, least, beyond }) => {
    const count = known(new Memory(most, longest), texts(100, length));
    expect(count).toBeGreaterThanOrEqual(least);
    expect(count).toBeLessThanOrEqual(beyond);
  });

  it('gives what was made at first as long as it is known', () => {
    const memory = new Memory<object>();
    const first = memory.recall('We will fine-tune a model.', () => ({}));
    expect(memory.recall('We will fine-tune a model.', () => ({}))).toBe(first);
  });
});
