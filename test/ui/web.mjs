/** The same in the browser, where the extension runs in a web worker: the review opens and goes to its statements. */

import { openChromium } from '../hosts/chromium.mjs';
import { root, sampleWorkspace } from '../hosts/project.mjs';
import { startWebHost } from '../hosts/web-host.mjs';

/** @type {import('./run-user-tests.mjs').Scenario} */
export const webScenario = {
  name: 'in the web host the review opens beside the plan and goes to its statements',
  async run() {
    const { url, stop } = await startWebHost({ extension: root, workspace: sampleWorkspace });
    const { page, close } = await openChromium({ viewport: { width: 1300, height: 850 } });
    try {
      await page.goto(url);
      await page.locator('.monaco-list-row', { hasText: 'support-assistant-roadmap.md' }).first().dblclick();
      await page.locator('.squiggly-warning').first().waitFor();
      await page.keyboard.press('F1');
      await page.locator('.quick-input-widget input[type=text]').fill('>AI Plan Lint: Review AI Plan');
      await page.locator('.quick-input-list .monaco-list-row.focused', { hasText: 'Review AI Plan' }).waitFor();
      await page.keyboard.press('Enter');
      const review = page.frameLocator('iframe.webview.ready').frameLocator('#active-frame');
      const statement = review.locator('button.place', { hasText: 'Fine-tune' }).first();
      const line = Number(await statement.locator('.line').evaluate((it) => it.lastChild?.textContent));
      await statement.click();
      await page
        .locator('.active-line-number', { hasText: new RegExp(`^${line}$`, 'u') })
        .first()
        .waitFor();
    } finally {
      await close();
      await stop();
    }
  },
};
