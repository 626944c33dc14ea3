/** The right tools, in words that fit into the author's sentence. The material always comes last, so that what follows it can stay. */

import type { MaterialKind, Need } from '../../claims/claim.ts';
import type { Tool, VerbForms } from './tool.ts';

export const give: VerbForms = { base: 'give', s: 'gives', ing: 'giving', past: 'gave' };
export const replace: VerbForms = { base: 'replace', s: 'replaces', ing: 'replacing', past: 'replaced' };
const add: VerbForms = { base: 'add', s: 'adds', ing: 'adding', past: 'added' };
const write: VerbForms = { base: 'write', s: 'writes', ing: 'writing', past: 'wrote' };
const use: VerbForms = { base: 'use', s: 'uses', ing: 'using', past: 'used' };
const make: VerbForms = { base: 'make', s: 'makes', ing: 'making', past: 'made' };
const read: VerbForms = { base: 'read', s: 'reads', ing: 'reading', past: 'read' };
const put: VerbForms = { base: 'put', s: 'puts', ing: 'putting', past: 'put' };
const build: VerbForms = { base: 'build', s: 'builds', ing: 'building', past: 'built' };

const facts: readonly MaterialKind[] = [
  'reference',
  'changing-reference',
  'conversations',
  'procedure',
  'empty',
  'style',
];
const everything: readonly MaterialKind[] = [...facts, 'labelled', 'traces'];

export const retrieval: Tool = {
  alternative: 'retrieval',
  name: 'retrieval',
  part: 'retrieval for facts',
  stored: 'made searchable',
  store: { verb: make, rest: 'searchable' },
  short: 'retrieval index',
  link: ' over ',
  over: 'retrieval{for} over ',
  tested: 'retrieval{for} over our sources, with tests on ',
  bare: 'retrieval{for} over our sources',
  after: 'with ',
  add,
  purpose: 'so that it answers from the sources',
  uses: facts,
};

export const liveRetrieval: Tool = {
  ...retrieval,
  name: 'retrieval from the live source',
  stored: 'read from the live source',
  store: { verb: read, rest: 'from the live source' },
  short: 'live retrieval index',
  link: ' that reads the live source of ',
  over: 'retrieval{for} that reads the live source of ',
  tested: 'retrieval{for} that reads the live source, with tests on ',
  bare: 'retrieval{for} that reads the live source',
  purpose: 'so that the answers stay current',
};

const citedRetrieval: Tool = {
  ...retrieval,
  name: 'retrieval with citations',
  short: 'retrieval index with sources',
  link: ' over ',
  over: 'retrieval with citations (and permission to say that it does not know){for} over ',
  tested: 'retrieval with citations (and permission to say that it does not know){for}, with tests on ',
  bare: 'retrieval with citations (and permission to say that it does not know){for}',
  after: 'backed by ',
  purpose: 'so that each answer has a source',
};

export const longPrompt: Tool = {
  alternative: 'long-context-prompt',
  name: 'a long-context prompt',
  part: 'long prompt for facts',
  stored: 'put into a long-context prompt',
  store: { verb: put, rest: 'into a long-context prompt' },
  short: 'long-context prompt',
  link: ' that holds ',
  over: 'a long-context prompt{for} that holds ',
  tested: 'a long-context prompt{for} that holds our sources, with tests on ',
  bare: 'a long-context prompt{for} that holds our sources',
  after: 'with ',
  add: write,
  purpose: 'so that it answers from the sources',
  uses: facts,
};

export const promptWithExamples: Tool = {
  alternative: 'system-prompt-with-examples',
  name: 'a prompt with examples',
  part: 'prompt for tone',
  stored: 'put into the system prompt as a few good examples',
  store: { verb: put, rest: 'into the system prompt as a few good examples' },
  short: 'prompt with examples',
  link: ' from ',
  over: 'a system prompt{for} with a few good examples from ',
  tested: 'a system prompt{for} with a few good examples and tests on ',
  bare: 'a system prompt{for} with a few good examples',
  after: '',
  shortOver: 'prompted{for} with a few good examples from ',
  shortBare: 'prompted{for} with a few good examples',
  add: write,
  purpose: 'so that it sounds like us',
  uses: everything,
};

const structuredOutputs: Tool = {
  alternative: 'structured-outputs',
  name: 'structured outputs',
  part: 'schema for structure',
  short: 'output schema',
  link: ' drawn from ',
  over: 'a structured-output schema{for} drawn from ',
  tested: 'a structured-output schema{for} with tests on ',
  bare: 'a structured-output schema{for}',
  after: 'with ',
  add: use,
  purpose: 'so that every answer has the same fields',
  uses: everything,
};

const sopInPrompt: Tool = {
  alternative: 'sop-in-prompt',
  name: 'the SOP in the prompt',
  part: 'prompt for steps',
  stored: 'put into the prompt with a checking step',
  store: { verb: put, rest: 'into the prompt with a checking step' },
  short: 'prompt with a checking step',
  link: ' and tests on ',
  over: 'a checking step and a prompt{for} that holds ',
  tested: 'a prompt{for} that holds the procedure, a checking step and tests on ',
  bare: 'a checking step and a prompt{for} that holds the procedure',
  after: 'with ',
  shortBare: 'prompted{for} with the procedure and a checking step',
  shortOver: 'prompted{for} with a checking step and ',
  add: write,
  purpose: 'so that no step is left out',
  uses: ['procedure', 'reference'],
};

const agentDesign: Tool = {
  alternative: 'agent-design',
  name: 'agent design',
  part: 'agent loop for decisions',
  short: 'agent loop',
  link: ' with tests on ',
  over: 'an agent loop{for} with described tools, a step limit and tests on ',
  tested: 'an agent loop{for} with described tools, a step limit and tests on ',
  bare: 'an agent loop{for} with described tools and a step limit',
  after: 'in ',
  add: build,
  purpose: 'so that it chooses the next step from the last result',
  uses: [],
};

const strongerModel: Tool = {
  alternative: 'stronger-base-model',
  name: 'a stronger base model',
  part: 'stronger model for quality',
  short: 'model change',
  link: ' with tests on ',
  over: 'a stronger base model{for}, a better prompt and tests on ',
  tested: 'a stronger base model{for}, a better prompt and tests on ',
  bare: 'a stronger base model{for} and a better prompt',
  after: 'on ',
  add: use,
  purpose: 'so that it answers harder cases',
  uses: [],
};

/** The tool for a need; undefined where training may be right or nobody has said what for. */
export function toolFor(need: Need): Tool | undefined {
  switch (need) {
    case 'knowledge':
      return retrieval;
    case 'changing-knowledge':
      return liveRetrieval;
    case 'factuality':
      return citedRetrieval;
    case 'tone':
      return promptWithExamples;
    case 'format':
      return structuredOutputs;
    case 'procedure':
      return sopInPrompt;
    case 'decision':
      return agentDesign;
    case 'capability':
      return strongerModel;
    case 'economics':
    case 'classification':
    case 'unstated':
      return undefined;
  }
}
