/** In a German VS Code the extension speaks German: warnings, cards, fixes, status, the review and the walkthrough. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openChromium } from '../hosts/chromium.mjs';
import { root, sampleWorkspace } from '../hosts/project.mjs';
import { startWebHost } from '../hosts/web-host.mjs';
import { hover, openLightBulb, runCommand } from '../hosts/workbench.mjs';
import { equal, ok } from './assert.mjs';

/** @type {Readonly<Record<string, string>>} */
const bundle = JSON.parse(readFileSync(join(root, 'src', 'extension', 'l10n', 'bundle.l10n.de.json'), 'utf8'));
const manifest = JSON.parse(readFileSync(join(root, 'package.nls.json'), 'utf8'));
const germanManifest = JSON.parse(readFileSync(join(root, 'package.nls.de.json'), 'utf8'));

/** @type {import('./run-user-tests.mjs').Scenario} */
export const germanScenario = {
  name: 'in a German VS Code no sentence of the extension is in English',
  async run() {
    const { url, stop } = await startWebHost({ extension: root, workspace: sampleWorkspace, language: 'de' });
    const { page, close } = await openChromium({ viewport: { width: 1400, height: 900 } });
    const picture = (/** @type {string} */ name) =>
      page.screenshot({ path: join(root, 'test', 'artefacts', 'ui', `german-${name}.png`), animations: 'disabled' });
    try {
      await page.goto(url);
      await page.locator('.monaco-list-row', { hasText: 'tender-writer-decision.md' }).first().dblclick();
      await page.locator('.squiggly-warning').first().waitFor();
      await hover(page, 'fine-tune');
      const card = page.locator('.monaco-hover:visible', { hasText: 'Gelesen als' }).first();
      await card.waitFor();
      equal(englishIn((await card.textContent()) ?? ''), [], 'English in the card');
      await picture('card');

      const fixes = await fixesAt(page, 'fine-tune');
      equal(englishIn(fixes), [], 'English in the fixes');
      ok(fixes !== '', 'a rewrite among the fixes');
      await picture('fixes');
      await page.keyboard.press('Escape');

      // This host reads the manifest's English texts only, whatever the language.
      await runCommand(page, `AI Plan Lint: ${manifest['commands.review']}`);
      const review = page.frameLocator('iframe.webview.ready').frameLocator('#active-frame');
      await review.locator('#map').waitFor();
      equal(englishIn((await review.locator('#review').textContent()) ?? ''), [], 'English in the review');
      await picture('review');

      await page.locator('#status\\.languageStatus').hover();
      const status = page.locator('.hover-language-status');
      await status.first().waitFor();
      equal(englishIn((await status.first().textContent()) ?? ''), [], 'English in the status');
      await picture('status');
    } finally {
      await close();
      await stop();
    }
  },
};

/**
 * The titles of the fixes at a place; a menu that new warnings close is opened again.
 * @param {import('playwright-core').Page} page
 * @param {string} text
 */
async function fixesAt(page, text) {
  for (let attempt = 0; attempt < 4; attempt++) {
    const menu = await openLightBulb(page, text);
    const titles = (await menu.locator('.monaco-list-row').allTextContents()).join('\n');
    if (titles.includes('Umformulieren')) return titles;
    await page.keyboard.press('Escape');
  }
  return '';
}

/**
 * The English sentences of the extension that stand in a text; words that are the same in both languages do not count.
 * @param {string} text
 * @returns {string[]}
 */
function englishIn(text) {
  const said = text.replace(/\s+/gu, ' ');
  /** @type {(readonly [string, string])[]} */
  const pairs = [
    ...Object.entries(bundle),
    ...Object.keys(manifest).map((key) => /** @type {const} */ ([String(manifest[key]), String(germanManifest[key])])),
  ];
  const english = pairs
    .filter(([one, other]) => one !== other && /^\p{Lu}.*[a-z]{3,} [a-z]/u.test(one))
    .map(([one]) => one);
  const isSaid = (/** @type {string} */ part) => part.trim().length > 14 && said.includes(part.trim());
  return english.filter((it) => it.split(/\{\w+\}/u).some(isSaid));
}
