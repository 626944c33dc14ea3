/** Prompts kept in files of their own: told by the keys of the front matter above the prompt. Adding one is one entry and one fixture. */

import type { ConfigFormat } from './config-format.ts';

export const promptFileFormats: readonly ConfigFormat[] = [
  {
    id: 'prompty',
    name: 'Prompty',
    kind: 'prompt',
    all: ['model.configuration', 'inputs|sample|template|model.api'],
    facts: {},
  },
  {
    id: 'dotprompt',
    name: 'Dotprompt',
    kind: 'prompt',
    all: ['model', 'input.schema|output.format|output.schema'],
    facts: {},
  },
];
