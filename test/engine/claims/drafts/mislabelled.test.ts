/** Where the statistical reader is asked whether "train" means an index: asked of every training, it would cost hits of other rules. */

import { describe, expect, it } from 'vitest';
import { judgeTasks } from '../../../../src/claims/document/judge-tasks.ts';
import { mayFillIndex } from '../../../../src/claims/drafts/mislabelled.ts';
import { genreOf } from '../../../../src/claims/genre/genre.ts';
import { readDocument } from '../../../../src/read/read.ts';

/** Whether any place of a plan may fill an index. */
function mayFill(body: string): boolean {
  const text = `# Plan for the assistant\n\n${body}\n`;
  const { passages, sections, frontMatter } = readDocument(text, 'markdown');
  const document = {
    path: 'plan.md',
    text,
    sections,
    frontMatter,
    assumePlan: true,
    job: undefined,
  };
  return judgeTasks(document, genreOf({ ...document, passages })).some(({ candidate }) => mayFillIndex(candidate));
}

describe('a training that may be an index', () => {
  it.each([
    ['names it', '- Train the Bear: drag the room sheets into its folder'],
    ['is followed by a sentence that does', 'Pip is trained nightly. Changed articles are embedded.'],
    ['stands in a row with it', '| Step | How |\n|---|---|\n| Train Pip | upload of the leaflets |'],
    ['stands over items that do', '- Train the bot\n  - connector crawls the library\n'],
  ])('%s', (_, body) => {
    expect(mayFill(body)).toBe(true);
  });

  it.each([
    ['names nothing of the kind', '- Train the bot on the handbook so that it knows the leave rules'],
    ['names weights', '- Fine-tune the bot on the uploaded handbook'],
  ])('is none where it %s', (_, body) => {
    expect(mayFill(body)).toBe(false);
  });
});
