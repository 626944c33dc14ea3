/** What a text is about decides how plainly it must say that a model is trained. */

import { expect, it } from 'vitest';
import { countTalk, isAboutLanguageModels } from '../../../../src/claims/genre/talk.ts';

const filler = 'The scheduler places the pods of a job on nodes of one rack. ';
const long = filler.repeat(200);

it.each([
  ['a page that names a chatbot', `${filler}The chatbot answers.`, true],
  ['a page on pods', filler, false],
  ['a long proposal that says AI in passing', `${long}AI and ML jobs gain most.`, false],
  ['a long proposal that names an assistant and AI', `${long}The AI assistant answers.`, true],
])('%s is read as what it is', (_, text, expected) =>
  expect(isAboutLanguageModels(countTalk(text), text.length)).toBe(expected),
);
