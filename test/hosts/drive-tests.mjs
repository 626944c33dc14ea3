/** Shows a page that runs a test suite, passes the suite's lines on and ends with its exit code. */

import { openChromium } from './chromium.mjs';
import { Remedy } from './say.mjs';
import { isSuiteLine } from './suite-lines.mjs';

/** How long a suite may print nothing; a single test's own patience is far shorter. */
const patience = 90_000;

/**
 * @param {string} url
 * @returns {Promise<number>}
 */
export async function driveTests(url) {
  const { page, close } = await openChromium();
  /** @type {string[]} */
  const other = [];
  const code = await new Promise((resolve, reject) => {
    const timer = setTimeout(
      () =>
        reject(
          new Remedy(`The tests went silent for ${patience / 1000} s. The host said:\n${other.slice(-40).join('\n')}`),
        ),
      patience,
    );
    const end = (/** @type {number} */ result) => {
      clearTimeout(timer);
      resolve(result);
    };
    const log = (/** @type {string} */ type, /** @type {unknown[]} */ args) => {
      const line = args.map((it) => (typeof it === 'string' ? it : JSON.stringify(it))).join(' ');
      timer.refresh();
      if (isSuiteLine(line)) console.log(line);
      else other.push(`[${type}] ${line}`);
    };
    page.on('crash', () => {
      other.push('The page crashed.');
      end(1);
    });
    void (async () => {
      // VS Code calls these two when it runs an extension's tests in a page.
      await page.exposeFunction('codeAutomationLog', log);
      await page.exposeFunction('codeAutomationExit', end);
      await page.goto(url);
    })().catch(reject);
  });
  const errors = other.filter((line) => line.startsWith('[error]') && !line.includes('[Service Worker] registration'));
  if (code !== 0) console.log(errors.join('\n'));
  await close();
  return code;
}
