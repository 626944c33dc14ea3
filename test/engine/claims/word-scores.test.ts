/** Weighing words by their numbers must give what weighing their features by name gives, or the editor and `npm run learn` part ways. */

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { judgeTasks } from '../../../src/claims/document.ts';
import { wordFeatures } from '../../../src/claims/judgement/features.ts';
import { model, wordScores } from '../../../src/claims/judgement/judge.ts';
import { scoreOf } from '../../../src/claims/judgement/model.ts';
import { genreOf } from '../../../src/claims/plan.ts';
import { readDocument } from '../../../src/read/read.ts';

const folder = 'test/corpus/voices';

it('weighs the words of every labelled statement as their names are weighed', () => {
  let count = 0;
  for (const name of readdirSync(folder).filter((it) => it.endsWith('.md'))) {
    const path = join(folder, name);
    const text = readFileSync(path, 'utf8');
    const { sections, passages, frontMatter } = readDocument(text, 'markdown');
    const input = { path, text, sections, frontMatter, assumePlan: false };
    for (const { candidate, frame } of judgeTasks(input, genreOf({ ...input, passages }))) {
      const { statement, act } = candidate;
      const named = scoreOf(model(), new Set(wordFeatures(statement, act, frame.title)));
      expect(wordScores().scoreOf(statement, act, frame.title)).toEqual(named);
      count++;
    }
  }
  expect(count).toBeGreaterThan(100);
});
