/** Weighing words and slots by their numbers must give what weighing their features by name gives, or the editor and `npm run learn` part ways. */

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { judgeTasks } from '../../../../src/claims/document/judge-tasks.ts';
import { genreOf } from '../../../../src/claims/genre/genre.ts';
import { wordFeatures } from '../../../../src/claims/judgement/features/features.ts';
import { placeFeatures, slotFeatures } from '../../../../src/claims/judgement/features/slots.ts';
import { model, placeScores, slotMarks, wordScores } from '../../../../src/claims/judgement/model/known-model.ts';
import { scoreOf } from '../../../../src/claims/judgement/model/model.ts';
import { readDocument } from '../../../../src/read/read.ts';

const folder = 'test/corpus/voices';

it('weighs every labelled statement as the names of its features are weighed', () => {
  let count = 0;
  for (const name of readdirSync(folder).filter((it) => it.endsWith('.md'))) {
    const path = join(folder, name);
    const text = readFileSync(path, 'utf8');
    const { sections, passages, frontMatter } = readDocument(text, 'markdown');
    const input = { path, text, sections, frontMatter, assumePlan: false };
    for (const { candidate, fate, frame } of judgeTasks(input, genreOf({ ...input, passages }))) {
      const { statement, act, draft } = candidate;
      const named = scoreOf(model(), new Set(wordFeatures(statement, act, frame.title)));
      expect(wordScores().scoreOf(statement, act, frame.title)).toEqual(named);
      const slots = scoreOf(model(), new Set(placeFeatures(statement, act, draft, frame)));
      const place = placeScores().scoreOf(statement, act, draft, frame);
      const senses = placeScores().sensesOf(statement, act, frame.reader);
      expect(place.map((it, at) => it + (senses[at] ?? 0))).toEqual(slots);
      const held = new Set(slotFeatures(statement, act, draft, fate, frame));
      const marks = model().secondLook.slots.map((it) => Number(held.has(it)));
      expect([...slotMarks().of(statement, act, draft, fate, frame)].slice(0, -1)).toEqual(marks);
      count++;
    }
  }
  expect(count).toBeGreaterThan(100);
});
