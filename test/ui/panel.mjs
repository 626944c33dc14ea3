/** The review beside the plan: it jumps to lines, follows the document and keeps what was typed. */

import { copyFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../hosts/project.mjs';
import { openWorkbench } from '../hosts/workbench.mjs';
import { equal, ok } from './assert.mjs';

const plan = 'support-assistant-roadmap.md';

/** @type {readonly import('./run-user-tests.mjs').Scenario[]} */
export const panelScenarios = [
  {
    name: 'a statement of the review goes to its words in the plan',
    async run({ page, openFile, runCommand, webview }) {
      await openFile(plan);
      await runCommand('AI Plan Lint: Review AI Plan');
      const button = webview().locator('button.place', { hasText: 'Fine-tune' }).first();
      const line = Number(await button.locator('.line').evaluate((it) => it.lastChild?.textContent));
      await button.click();
      await page
        .locator('.line-numbers.active-line-number', { hasText: new RegExp(`^${line}$`, 'u') })
        .first()
        .waitFor();
      await page.locator('.monaco-editor.focused').waitFor();
    },
  },
  {
    name: 'the review follows the plan while it is written',
    async run({ page, openFile, runCommand, webview, clickOn }) {
      await openFile(plan, 22);
      await runCommand('AI Plan Lint: Review AI Plan');
      const statement = webview()
        .locator('#wishes, section')
        .locator('button.place', { hasText: 'Train the model to return' });
      await statement.first().waitFor();
      await clickOn('Train the model to return');
      await page.keyboard.press('Control+Shift+k');
      await statement.first().waitFor({ state: 'detached' });
    },
  },
  {
    name: 'a window that is opened again brings its review back',
    async run({ page, openFile, runCommand, webview }) {
      await openFile(plan);
      await runCommand('AI Plan Lint: Review AI Plan');
      await webview().locator('#map').waitFor();
      const opened = page.waitForEvent('load');
      // A window that is told to saves where it stands.
      await runCommand('Developer: Reload Window');
      await opened;
      await page.locator('.tab', { hasText: 'Review: support-assistant-roadmap.md' }).waitFor();
      await webview().locator('button.place', { hasText: 'Fine-tune' }).first().waitFor();
    },
  },
  {
    name: 'a figure that is typed into the calculator is there again when the review is opened again',
    async run({ page, openFile, runCommand, webview }) {
      await openFile(plan);
      await runCommand('AI Plan Lint: Review AI Plan');
      const calls = webview().locator('#break-even input[name=callsPerDay]');
      await calls.fill('4321');
      await webview().locator('#break-even-result', { hasText: /./u }).waitFor();
      await page.locator('.tab', { hasText: 'Review:' }).click({ button: 'middle' });
      await page.locator('.tab', { hasText: 'Review:' }).waitFor({ state: 'detached' });
      await runCommand('AI Plan Lint: Review AI Plan');
      await calls.waitFor();
      ok((await calls.inputValue()) === '4321', 'the figure that was typed');
    },
  },
  {
    name: 'the review of a plan that was deleted says so when one of its statements is clicked, and stays',
    async run({ page, folder, openFile, runCommand, webview }) {
      const copy = 'a-plan-to-delete.md';
      copyFileSync(join(folder, plan), join(folder, copy));
      await openFile(copy);
      await runCommand('AI Plan Lint: Review AI Plan');
      const statement = webview().locator('button.place', { hasText: 'Fine-tune' }).first();
      await statement.waitFor();
      await page
        .locator('.tab', { hasText: new RegExp(`^${copy}`, 'u') })
        .first()
        .click({ button: 'middle' });
      rmSync(join(folder, copy));
      await statement.click();
      const note = page.locator('.notification-toast', { hasText: `${copy} is no longer there.` });
      await note.waitFor();
      await statement.waitFor();
      await runCommand('Notifications: Clear All Notifications');
    },
  },
  ...['with the explorer beside it', 'alone'].map((company) => ({
    name: `at 300 % zoom, ${company}, no word of the review is cut off`,
    async run() {
      const workbench = await openWorkbench({
        viewport: { width: 1400, height: 900 },
        zoom: 3,
        settings: { 'editor.minimap.enabled': false },
      });
      const { page, openFile, runCommand, webview, screenshot, close } = workbench;
      try {
        if (company === 'alone') await page.keyboard.press('Control+b');
        await openFile(plan);
        await runCommand('AI Plan Lint: Review AI Plan');
        // The window has no room for two columns: the review moves over its plan.
        const frame = page.locator('iframe.webview.ready');
        await page.waitForFunction(() => {
          const box = document.querySelector('iframe.webview.ready')?.getBoundingClientRect();
          return box !== undefined && box.width > 0 && box.right <= window.innerWidth;
        });
        await webview().locator('#map').waitFor();
        equal(await frame.count(), 1, 'panels');
        equal(await webview().locator('body').evaluate(wordsOutside), [], 'words outside of the panel');
        await screenshot(join(root, 'test', 'artefacts', 'ui', `zoom-${company === 'alone' ? 'alone' : 'beside'}.png`));
      } finally {
        await close();
      }
    },
  })),
];

/** The texts of a page that reach out of its width. @param {Element} body @returns {string[]} */
function wordsOutside(body) {
  const walker = document.createTreeWalker(body, NodeFilter.SHOW_TEXT);
  const outside = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const range = document.createRange();
    range.selectNodeContents(node);
    const isHidden = node.parentElement?.closest('.hidden, thead, details:not([open]), script, style');
    const isOut = [...range.getClientRects()].some(
      (it) => it.width > 0 && (it.left < -0.5 || it.right > innerWidth + 0.5),
    );
    if (!isHidden && isOut) outside.push(node.textContent ?? '');
  }
  return outside;
}
