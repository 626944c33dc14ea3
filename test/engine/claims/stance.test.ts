/** How the rules alone hold a statement towards its training, before the statistical reader is asked. */

import { expect, it } from 'vitest';
import { cutStatements } from '../../../src/claims/reading/statements.ts';
import { stanceOf } from '../../../src/claims/stance.ts';
import { readMarkdown } from '../../../src/read/markdown/markdown.ts';

it.each([
  ['proposed', 'Instead of retrieval we fine-tune the model on our docs.'],
  ['proposed', 'Rather than prompting, we fine-tune the model on our docs.'],
  ['proposed', 'We skip retrieval and fine-tune the model on our docs.'],
  ['proposed', 'The vendor shall fine-tune the model on our docs.'],
  ['proposed', 'Fine-tuning on our docs will not be finished before May.'],
  ['proposed', 'Vendor to fine-tune the model on our docs.'],
  ['proposed', 'We have the vendor fine-tune the model on our docs.'],
  ['proposed', 'The vendor is fine-tuning a model for us.'],
  ['tentative', 'We may fine-tune the model on our docs.'],
  ['conditional', 'On one condition fine-tuning starts: that the prompt stays worse.'],
  ['conditional', 'In case the letters are still too long, fine-tune a model.'],
  ['rejected', 'Instead of retrieval we will not fine-tune the model on our docs.'],
  ['rejected', 'We skip retrieval and fine-tuning for now.'],
  ['rejected', 'We add retrieval instead of fine-tuning.'],
  ['rejected', 'Fine-tuning on our docs was discussed and dropped.'],
  ['rejected', 'We prefer a good prompt to a fine-tune on old replies.'],
  ['rejected', 'Fine-tuning on our docs would be a mistake.'],
  ['reported', 'We tried fine-tuning on our docs last year; it failed.'],
  ['rejected', 'The works council vetoed fine-tuning on chats.'],
  ['rejected', 'The fine-tune of 2024 never paid off.'],
  ['rejected', 'The plan for fine-tuning has been given up.'],
  ['rejected', 'We looked hard at a fine-tuned model and said no.'],
  ['rejected', 'Drop fine-tuning.'],
  ['rejected', 'Fine-tuning a model was on the list. We dropped it.'],
  ['reported', 'Vendors fine-tune on the data of their clients.'],
  ['reported', 'According to the agency, fine-tuning ends this.'],
  ['done', 'We looked at fine-tuning on our docs.'],
])('%s: %s', (stance, text) => {
  const [statement] = cutStatements(readMarkdown(text, new Map()));
  const act = /fine-tun(?:ed?|ing)/i.exec(text);
  const at = { start: act?.index ?? 0, end: (act?.index ?? 0) + (act?.[0].length ?? 0) };
  expect(statement && stanceOf(statement, at).value).toBe(stance);
});
