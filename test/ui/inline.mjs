/** Squiggle, hover, guide, light bulb: from a warning to a better statement in two keystrokes. */

import { equal, ok } from './assert.mjs';

const plan = 'support-assistant-roadmap.md';

/** @type {readonly import('./run-user-tests.mjs').Scenario[]} */
export const inlineScenarios = [
  {
    name: 'the card under the mouse says why, and its code opens the guide as a page',
    async run({ page, openFile, hover }) {
      await openFile(plan, 16);
      await page.locator('.squiggly-warning').first().waitFor();
      const card = await hover('Fine-tune');
      await card.filter({ hasText: 'Read as' }).first().waitFor();
      await page.locator('.monaco-hover a.code-link', { hasText: 'knowledge-by-training' }).first().click();
      await page.locator('.tab.active', { hasText: 'knowledge-by-training.md' }).waitFor();
      const guide = page.frameLocator('iframe.webview.ready').last().frameLocator('#active-frame');
      await guide.locator('h1', { hasText: 'Training so that the model knows facts' }).waitFor();
    },
  },
  {
    name: 'two keystrokes rewrite the statement, and undo brings it back',
    async run({ page, openFile, openLightBulb }) {
      await openFile(plan, 22);
      await page.locator('.squiggly-warning').first().waitFor();
      const before = await lineText(page, 22);
      const menu = await openLightBulb('Train the');
      await menu.locator('.monaco-list-row.focused', { hasText: 'Rewrite to use structured outputs' }).waitFor();
      await page.keyboard.press('Enter');
      await page.waitForFunction(
        (old) => ![...document.querySelectorAll('.view-line')].some((it) => it.textContent === old),
        before,
      );
      await page
        .locator('.view-line', { hasText: /structured.output/u })
        .first()
        .waitFor();
      await page.keyboard.press('Control+z');
      await page.waitForFunction(
        (old) => [...document.querySelectorAll('.view-line')].some((it) => it.textContent === old),
        before,
      );
    },
  },
  {
    name: 'a suppression asks for its reason and writes it',
    async run({ page, openFile, openLightBulb }) {
      await openFile(plan, 22);
      await page.locator('.squiggly-warning').first().waitFor();
      const menu = await openLightBulb('Train the');
      await menu.locator('.monaco-list-row', { hasText: 'Suppress format-by-training on this line' }).click();
      const input = page.locator('.quick-input-widget input[type=text]');
      await input.fill('agreed with the desk until March');
      await page.keyboard.press('Enter');
      await page
        .locator('.view-line', { hasText: /agreed.with.the.desk.until.March/u })
        .first()
        .waitFor();
    },
  },
  {
    name: 'the status item says what the document was taken for',
    async run({ page, openFile }) {
      await openFile('how-fine-tuning-works.md');
      await page.locator('#status\\.languageStatus').hover();
      const row = page.locator('.hover-language-status .element', { hasText: 'Not read as an AI plan' });
      await row.first().waitFor();
      ok(await row.locator('a', { hasText: 'Review anyway' }).count(), 'a way to review it anyway');
      equal(await page.locator('.squiggly-warning').count(), 0, 'warnings in a document that teaches');
    },
  },
];

/** @param {import('playwright-core').Page} page @param {number} line 1-based, on the screen. */
async function lineText(page, line) {
  const text = await page.evaluate((wanted) => {
    const numbers = [...document.querySelectorAll('.margin-view-overlays .line-numbers')];
    const top = numbers.find((it) => it.textContent === String(wanted))?.getBoundingClientRect().top;
    const found = [...document.querySelectorAll('.view-line')].find((it) => it.getBoundingClientRect().top === top);
    return found?.textContent ?? '';
  }, line);
  ok(text !== '', `line ${line} on the screen`);
  return text;
}
