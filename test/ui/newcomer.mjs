/** The first five minutes: walkthrough, new plan, all plans of a folder. */

import { equal, ok } from './assert.mjs';

/** @type {readonly import('./run-user-tests.mjs').Scenario[]} */
export const newcomerScenarios = [
  {
    name: 'the walkthrough shows its steps with pictures',
    async run({ page, runCommand }) {
      await runCommand('Welcome: Open Walkthrough...');
      const input = page.locator('.quick-input-widget input[type=text]');
      await input.fill('AI Plan Lint');
      await page
        .locator('.quick-input-list .monaco-list-row', { hasText: 'Get started with AI Plan Lint' })
        .first()
        .click();
      const steps = page.locator('.getting-started-step');
      await steps.first().waitFor();
      equal(await steps.count(), 4, 'steps');
      const picture = page.locator('.getting-started-media img').first();
      await picture.waitFor();
      ok(
        await picture.evaluate((it) => /** @type {HTMLImageElement} */ (it).alt !== ''),
        'a picture with words for those who cannot see it',
      );
    },
  },
  {
    name: 'a new plan comes with places to fill in, and has no warning',
    async run({ page, runCommand }) {
      await runCommand('AI Plan Lint: New AI Plan');
      await page
        .locator('.view-line', { hasText: /Mail.desk.assistant/u })
        .first()
        .waitFor();
      await page.locator('.snippet-placeholder').first().waitFor();
      equal(await page.locator('.squiggly-warning').count(), 0, 'warnings');
    },
  },
  {
    name: 'all plans of the folder are reviewed into a tree',
    async run({ page, runCommand }) {
      await runCommand('AI Plan Lint: Review All AI Plans in Workspace');
      const tree = page.locator('[aria-label*="AI Plans"]');
      await tree.locator('.monaco-list-row', { hasText: 'Another tool first' }).first().waitFor();
      const row = tree.locator('.monaco-list-row', { hasText: 'claims-copilot-proposal.md' }).first();
      await row.click();
      await page.locator('.tab', { hasText: 'claims-copilot-proposal.md' }).waitFor();
      await runCommand('AI Plan Lint: Group Plans by Rule');
      await tree.locator('.monaco-list-row', { hasText: 'behavior-by-retrieval' }).first().waitFor();
      await runCommand('AI Plan Lint: Clear the Review of All AI Plans');
      await tree.first().waitFor({ state: 'hidden' });
    },
  },
];
