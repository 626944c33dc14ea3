/** Chat and agent mode can call the review, the guides and the wish table; no model is needed to try them. */

import { LanguageModelTextPart, lm, workspace } from 'vscode';
import { matches, ok } from './assert.ts';
import { closeEverything, openUnsaved } from './documents.ts';
import { knowledgeStatement, planWith } from './findings.ts';

describe('language model tools', () => {
  afterEach(closeEverything);

  it('are there, with names that can be used in a prompt', () => {
    for (const name of ['aiPlanLint_reviewPlan', 'aiPlanLint_explainRule', 'aiPlanLint_decideTool']) {
      ok(
        lm.tools.some((it) => it.name === name),
        `${name} in ${lm.tools.map((it) => it.name).join(', ')}`,
      );
    }
  });

  it('review the document that is being edited', async () => {
    await openUnsaved(planWith(knowledgeStatement));
    const review = await call('aiPlanLint_reviewPlan', {});
    matches(review, /knowledge-by-training/u, 'review');
    matches(review, /line 7/u, 'review');
  });

  it('review a file of the workspace', async () => {
    matches(
      await call('aiPlanLint_reviewPlan', { path: 'support-assistant-roadmap.md' }),
      /^# AI plan review/u,
      'review',
    );
  });

  it('review a file by its path on the machine', async () => {
    const name = 'support-assistant-roadmap.md';
    const path = `${workspace.workspaceFolders?.[0]?.uri.path}/${name}`;
    matches(await call('aiPlanLint_reviewPlan', { path }), /^# AI plan review/u, 'review');
  });

  it('explain a rule', async () => {
    matches(await call('aiPlanLint_explainRule', { rule: 'tone-by-training' }), /^# /u, 'guide');
  });

  it('decide the tool for a wish', async () => {
    matches(
      await call('aiPlanLint_decideTool', { wish: 'sound like our team' }),
      /system-prompt-with-examples/u,
      'answer',
    );
  });

  it('tell the model what to do when something is wrong', async () => {
    matches(
      await failure('aiPlanLint_reviewPlan', { path: 'no-such-plan.md' }),
      /path relative to the workspace/u,
      'error',
    );
    matches(await failure('aiPlanLint_explainRule', { rule: 'no-such-rule' }), /The rules are: /u, 'error');
  });
});

async function call(name: string, input: object): Promise<string> {
  const { content } = await lm.invokeTool(name, { input, toolInvocationToken: undefined });
  return content.map((it) => (it instanceof LanguageModelTextPart ? it.value : '')).join('');
}

async function failure(name: string, input: object): Promise<string> {
  try {
    await call(name, input);
  } catch (error) {
    return String(error);
  }
  throw new Error('It did not fail');
}
