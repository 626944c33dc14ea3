/** The review is exported as Markdown, HTML, JSON and SARIF, to a place that the user picks. */

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { equal, ok } from './assert.mjs';

const plan = 'support-assistant-roadmap.md';

/** @type {Readonly<Record<string, {ending: string, check: (text: string) => void}>>} */
const formats = {
  Markdown: {
    ending: 'md',
    check: (text) => ok(/^---\nai-plan: false\n---\n\n# AI plan review: /u.test(text), 'a heading, and no plan'),
  },
  HTML: {
    ending: 'html',
    check: (text) => ok(/^<!DOCTYPE html>/u.test(text) && !/<script/u.test(text), 'a page without scripts'),
  },
  JSON: { ending: 'json', check: (text) => equal(JSON.parse(text).files[0].path, plan, 'path in the JSON') },
  SARIF: {
    ending: 'sarif',
    check: (text) =>
      ok(JSON.parse(text).runs[0].results.length > 0 && /# Training so that/u.test(text), 'results and guides'),
  },
};

/**
 * The field of the dialog, once it offers `name`: what is typed before is written over.
 * @param {import('playwright-core').Page} page
 * @param {string} name
 */
async function nameField(page, name) {
  const field = page.locator('.quick-input-widget input[type=text]');
  await field.waitFor();
  await page.waitForFunction(
    (wanted) =>
      /** @type {HTMLInputElement | null} */ (
        document.querySelector('.quick-input-widget input[type=text]')
      )?.value.endsWith(wanted),
    name,
  );
  return field;
}

/** @type {import('./run-user-tests.mjs').Scenario} */
const refusedScenario = {
  name: 'an export that fails says where and what to do',
  async run({ page, openFile, runCommand, webview }) {
    await openFile(plan);
    await runCommand('AI Plan Lint: Review AI Plan');
    await webview().locator('[data-export]', { hasText: 'Markdown' }).click();
    const field = await nameField(page, 'support-assistant-roadmap.review.md');
    await field.fill('/proc/review.md');
    // The dialog takes the key only once it has listed the folder.
    for (let tries = 0; tries < 20 && (await field.isVisible()); tries++) {
      await page.keyboard.press('Enter');
      await page.waitForTimeout(500);
    }
    await page.locator('.notification-list-item', { hasText: 'could not be written to /proc/review.md (' }).waitFor();
  },
};

/** @type {readonly import('./run-user-tests.mjs').Scenario[]} */
const writtenScenarios = Object.entries(formats).map(([format, { ending, check }]) => ({
  name: `the review is exported as ${format}`,
  async run({ page, folder, openFile, runCommand, webview }) {
    await openFile(plan);
    await runCommand('AI Plan Lint: Review AI Plan');
    await webview().locator('[data-export]', { hasText: format }).click();
    const name = `support-assistant-roadmap.review.${ending}`;
    await nameField(page, name);
    await page.keyboard.press('Enter');
    await page.locator('.tab', { hasText: name }).waitFor();
    const file = join(folder, name);
    ok(existsSync(file), `the file ${name}`);
    check(readFileSync(file, 'utf8'));
  },
}));

export const exportScenarios = [...writtenScenarios, refusedScenario];
