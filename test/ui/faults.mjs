/** What a user keeps when something goes away underneath: the extension host, a configuration, one of two windows. */

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ok } from './assert.mjs';

const plan = 'support-assistant-roadmap.md';

/** @type {readonly import('./run-user-tests.mjs').Scenario[]} */
export const faultScenarios = [
  {
    name: 'when the extension host crashes and another one starts, the warnings come back and the figures that were typed are kept',
    async run({ page, openFile, runCommand, webview, clickOn, killExtensionHost }) {
      await openFile(plan, 16);
      const warnings = page.locator('.squiggly-warning');
      await warnings.first().waitFor();
      await runCommand('AI Plan Lint: Review AI Plan');
      const calls = webview().locator('#break-even input[name=callsPerDay]');
      await calls.fill('8765');
      await webview().locator('#break-even-result', { hasText: /./u }).waitFor();
      killExtensionHost();
      // Warnings of a host that is gone would stay where they are: these follow the text.
      await warnings.first().waitFor({ state: 'detached' });
      await warnings.first().waitFor();
      const before = await warnings.count();
      await clickOn('Fine-tune a small model on our help');
      await page.keyboard.press('Control+Shift+k');
      await page.waitForFunction((count) => document.querySelectorAll('.squiggly-warning').length < count, before);
      await page.keyboard.press('Control+z');
      await page.waitForFunction((count) => document.querySelectorAll('.squiggly-warning').length === count, before);
      const tab = page.locator('.tab', { hasText: 'Review:' });
      if ((await tab.count()) > 0) {
        await tab.click({ button: 'middle' });
        await tab.waitFor({ state: 'detached' });
      }
      await runCommand('AI Plan Lint: Review AI Plan');
      await calls.waitFor();
      ok((await calls.inputValue()) === '8765', 'the figure that was typed');
    },
  },
  {
    name: 'a review that is open follows the configuration of its folder',
    async run({ folder, openFile, runCommand, webview }) {
      await openFile(plan);
      await runCommand('AI Plan Lint: Review AI Plan');
      const errors = webview().locator('#head .counts', { hasText: /error/u });
      await webview()
        .locator('#head .counts', { hasText: /warning/u })
        .waitFor();
      ok((await errors.count()) === 0, 'no error before');
      const config = join(folder, '.ai-plan-lint.json');
      writeFileSync(config, '{ "rules": { "tone-by-training": "error" } }');
      await errors.waitFor();
      writeFileSync(config, '{}');
      await errors.waitFor({ state: 'detached' });
    },
  },
];
