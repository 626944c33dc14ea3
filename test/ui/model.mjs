/** A language model rewrites a section: asked for, shown as a difference, applied only when told to. */

import { ok } from './assert.mjs';

const plan = 'support-assistant-roadmap.md';
const proposal = /The.assistant.searches.the/u;

/** @type {readonly import('./run-user-tests.mjs').Scenario[]} */
export const modelScenarios = [
  {
    name: 'a language model proposes a section, and nothing changes before it is applied',
    async run({ page, openFile, clickOn, openLightBulb }) {
      await openFile(plan, 16);
      await page.locator('.squiggly-warning').first().waitFor();
      // The first light bulb starts looking for a model; a later one offers it.
      const ask = page.locator('.action-widget .monaco-list-row', { hasText: 'Ask the language model' });
      await openLightBulb('Fine-tune');
      for (let attempt = 0; attempt < 10 && (await ask.count()) === 0; attempt++) {
        await page.keyboard.press('Escape');
        await page.locator('.action-widget').waitFor({ state: 'hidden' });
        await clickOn('## Roadmap');
        await openLightBulb('Fine-tune');
      }
      await ask.first().click();
      await page.locator('.monaco-diff-editor .view-line', { hasText: proposal }).first().waitFor();
      const question = page.locator('.quick-input-widget', { hasText: 'Findings in this section' });
      await question.waitFor();
      ok(/[1-9] before, 0 after/u.test((await question.textContent()) ?? ''), 'a proposal without findings');
      await question.locator('.monaco-list-row', { hasText: 'Apply' }).click();
      await openFile(plan, 16);
      await page.locator('.monaco-diff-editor').waitFor({ state: 'hidden' });
      await page.locator('.view-line', { hasText: proposal }).first().waitFor();
    },
  },
];
