/** A wish in plain words leads to the tool that moves it. */

import { describe, expect, it } from 'vitest';
import { decideTool, renderDecisions } from '../../../src/present/decide-tool.ts';
import { guideNamed } from '../../../src/rules/list.ts';

describe('decideTool', () => {
  it.each([
    ['know our current price list', 'retrieval'],
    ['answer questions from the handbook', 'retrieval'],
    ['sound like our team', 'system-prompt-with-examples'],
    ['always return name, e-mail and intent as JSON', 'structured-outputs'],
    ['follow our 14-step intake SOP', 'sop-in-prompt'],
    ['decide which tool to call next from what the last one returned', 'agent-design'],
    ['stop hallucinating', 'retrieval'],
    ['reason better', 'stronger-base-model'],
    ['Fine-tune the model on our newsletters so that replies sound like us.', 'system-prompt-with-examples'],
  ])('%s', (wish, alternative) => {
    expect(decideTool(wish, '2026-11-24').map((it) => it.alternative)).toContain(alternative);
  });

  it.each(['', 'be on our data', '\n\n'])('asks first where nothing is said: %j', (wish) => {
    expect(decideTool(wish, '2026-11-24').map((it) => it.alternative)).toEqual(['ask-to-fix-what']);
  });

  it.each(['', 'asdf'])('says in a sentence that %j says nothing', (wish) => {
    expect(renderDecisions(decideTool(wish, '2026-11-24'))).toBe(
      '- The wish does not say what should get better, so no tool can be named. Ask that first: the guide `alternatives/ask-to-fix-what` has the questions.',
    );
  });

  it('points to guides that open', () => {
    for (const wish of ['', 'sound like our team', 'answer from our handbook'])
      for (const [, name] of renderDecisions(decideTool(wish, '2026-11-24')).matchAll(/`(alternatives\/[^`]+)`/gu))
        expect(guideNamed(name)).toBe(name);
  });

  it('reads as a sentence for people and models', () => {
    expect(renderDecisions(decideTool('sound like our team', '2026-11-24'))).toContain('system prompt');
  });
});
