/** A language model rewrites a section: asked for, shown as a difference, applied only when told to. */

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ok } from './assert.mjs';

const plan = 'support-assistant-roadmap.md';
const proposal = /The.assistant.searches.the/u;

/**
 * Asks for a rewrite and waits for the question whether to apply it.
 * @param {import('./run-user-tests.mjs').Workbench} workbench
 */
async function propose({ page, openFile, clickOn, openLightBulb }) {
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
  return question;
}

/** @type {readonly import('./run-user-tests.mjs').Scenario[]} */
export const modelScenarios = [
  {
    name: 'a language model proposes a section, and nothing changes before it is applied',
    async run(workbench) {
      const { page, openFile } = workbench;
      const question = await propose(workbench);
      ok(/[1-9] before, 0 after/u.test((await question.textContent()) ?? ''), 'a proposal without findings');
      await question.locator('.monaco-list-row', { hasText: 'Apply' }).click();
      await openFile(plan, 16);
      await page.locator('.monaco-diff-editor').waitFor({ state: 'hidden' });
      await page.locator('.view-line', { hasText: proposal }).first().waitFor();
    },
  },
  {
    name: 'a proposal for a text that has changed since is never applied',
    async run(workbench) {
      const { page, folder, openFile, runCommand } = workbench;
      const question = await propose(workbench);
      const file = join(folder, plan);
      const written = readFileSync(file, 'utf8');
      writeFileSync(file, written.replace('learns our world', 'was written elsewhere'));
      await page
        .locator('.monaco-diff-editor .view-line', { hasText: /written.elsewhere/u })
        .first()
        .waitFor();
      await question.locator('.monaco-list-row', { hasText: 'Apply' }).click();
      await page.locator('.notification-toast', { hasText: 'nothing was applied' }).waitFor();
      await openFile(plan, 16);
      ok((await page.locator('.view-line', { hasText: proposal }).count()) === 0, 'the old words');
      ok(!proposal.test(readFileSync(file, 'utf8')), 'the file as it was written elsewhere');
      writeFileSync(file, written);
      await runCommand('Notifications: Clear All Notifications');
    },
  },
];
