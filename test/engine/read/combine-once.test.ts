/** Combining the parser's extensions once changes nothing of what is parsed. */

import { gfmTable } from 'micromark-extension-gfm-table';
import { gfmTaskListItem } from 'micromark-extension-gfm-task-list-item';
import { describe, expect, it } from 'vitest';
import { combineExtensions as original } from '../../../node_modules/micromark-util-combine-extensions/index.js';
import { combineExtensions } from '../../../src/read/markdown/combine-once.ts';

describe('extensions of the parser', () => {
  const [table, task] = [gfmTable(), gfmTaskListItem()];

  it('are combined as the parser combines them', () => {
    expect(combineExtensions([table, task])).toEqual(original([table, task]));
    expect(combineExtensions([task])).toEqual(original([task]));
    expect(combineExtensions([])).toEqual(original([]));
  });

  it('are combined once, as long as they are the same', () => {
    const first = combineExtensions([table, task]);
    expect(combineExtensions([table, task])).toBe(first);
    expect(combineExtensions([task, table])).not.toBe(first);
  });
});
