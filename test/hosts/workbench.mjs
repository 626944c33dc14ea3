/**
 * A real VS Code window in a browser, for screenshots and for tests that act as a user does:
 *
 *     const workbench = await openWorkbench({ theme: 'Default Dark Modern', viewport: { width: 1280, height: 720 } });
 *     await workbench.openFile('support-assistant-roadmap.md', 16);
 *     await workbench.hover('Fine-tune a small model');
 *     await workbench.screenshot('hover.png');
 *     await workbench.close();
 *
 * `workbench.page` is the playwright page, for anything else; wait with locators, never by time.
 */

import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { openChromium } from './chromium.mjs';
import { temporaryFolder } from './cleanup.mjs';
import { extensionsFolder } from './installed-extension.mjs';
import { sampleWorkspace } from './project.mjs';
import { startServerHost, workspaceUrl } from './server-host.mjs';

/** @typedef {import('playwright-core').Page} Page */
/** @typedef {Awaited<ReturnType<typeof openWorkbench>>} Workbench */

/** Nothing moves or blinks in a picture. */
const still = {
  'editor.cursorBlinking': 'solid',
  'editor.smoothScrolling': false,
  'workbench.list.smoothScrolling': false,
  'workbench.reduceMotion': 'on',
};

/**
 * Opens VS Code with the extension on a copy of `workspace`; the build must be there.
 * @param {object} [options]
 * @param {string} [options.workspace] A folder; the sample plans by default.
 * @param {string} [options.workspaceFile] A `.code-workspace` in that folder, to open in its place.
 * @param {string} [options.theme] The name of a colour theme.
 * @param {Readonly<Record<string, unknown>>} [options.settings] User settings.
 * @param {{width: number, height: number}} [options.viewport] In CSS pixels at zoom 1.
 * @param {number} [options.zoom] As the browser's own zoom: everything that much larger in the same window.
 * @param {number} [options.scale] Picture pixels for each CSS pixel.
 * @param {readonly string[]} [options.extensions] Folders of extensions besides this one.
 * @param {string} [options.installed] A folder of installed extensions, to use in place of this project's own files.
 */
export async function openWorkbench({
  workspace = sampleWorkspace,
  workspaceFile,
  theme,
  settings = {},
  viewport = { width: 1280, height: 800 },
  zoom = 1,
  scale = 1,
  extensions = [],
  installed,
} = {}) {
  const copy = join(temporaryFolder(), basename(workspace));
  cpSync(workspace, copy, { recursive: true });
  const server = await startServerHost({
    extensionsFolder: installed ?? extensionsFolder(extensions),
    settings: { ...still, ...(theme === undefined ? {} : { 'workbench.colorTheme': theme }), ...settings },
  });
  const { page, close } = await openChromium({
    viewport: { width: Math.round(viewport.width / zoom), height: Math.round(viewport.height / zoom) },
    scale: zoom * scale,
  });
  await page.goto(workspaceUrl(server, { workspace: workspaceFile ? join(copy, workspaceFile) : copy }));
  await page.locator('.monaco-workbench .explorer-folders-view .monaco-list-row').first().waitFor();
  return {
    page,
    /** The copy that is open, to read what was saved. */
    folder: copy,
    openFile: (/** @type {string} */ path, /** @type {number} */ line = 1) => openFile(page, path, line),
    runCommand: (/** @type {string} */ title) => runCommand(page, title),
    hover: (/** @type {string} */ text) => hover(page, text),
    clickOn: (/** @type {string} */ text) => clickOn(page, text),
    openLightBulb: (/** @type {string} */ text) => openLightBulb(page, text),
    webview: () => page.frameLocator('iframe.webview.ready').frameLocator('#active-frame'),
    screenshot: (/** @type {string} */ file) => screenshot(page, file),
    killExtensionHost: () => killExtensionHost(server.pid),
    close: async () => {
      await close();
      await server.stop();
    },
  };
}

/**
 * Opens a file through quick open, as a user would.
 * @param {Page} page
 * @param {string} path Inside the workspace.
 * @param {number} line 1-based.
 */
async function openFile(page, path, line) {
  // The row that Enter takes: another one may still stand first while the list is filtered.
  const chosen = page.locator('.quick-input-list .monaco-list-row.focused', { hasText: basename(path) });
  const input = await findFile(page, path, chosen);
  await input.fill(`${path}:${line}`);
  await chosen.waitFor();
  await page.keyboard.press('Enter');
  await page.locator('.tab.active', { hasText: basename(path) }).waitFor();
  await page.locator('.quick-input-widget').waitFor({ state: 'hidden' });
  await page.locator('.monaco-editor.focused .view-line').first().waitFor();
}

const mostSearches = 4;

/**
 * Looks for a file in quick open. A search that began before the file was there never finds it, and a new one does.
 * @param {Page} page
 * @param {string} path
 * @param {import('playwright-core').Locator} chosen Its row.
 */
async function findFile(page, path, chosen) {
  for (let search = 1; ; search++) {
    const input = await openQuickInput(page, 'Control+P');
    await input.fill(path);
    const wait = search < mostSearches ? { timeout: 5000 } : {};
    const isListed = await chosen.waitFor(wait).then(
      () => true,
      (error) => {
        if (search === mostSearches) throw error;
        return false;
      },
    );
    if (isListed) return input;
    await page.keyboard.press('Escape');
    await page.locator('.quick-input-widget').waitFor({ state: 'hidden' });
  }
}

/**
 * Runs a command through the palette.
 * @param {Page} page
 * @param {string} title As the palette shows it.
 */
export async function runCommand(page, title) {
  const input = await openQuickInput(page, 'F1');
  await input.fill(`>${title}`);
  await page.locator('.quick-input-list .monaco-list-row.focused', { hasText: title }).waitFor();
  await page.keyboard.press('Enter');
}

/**
 * A window that has just been opened does not listen to keys yet, so the key is pressed until it answers.
 * @param {Page} page
 * @param {string} key
 */
async function openQuickInput(page, key) {
  const input = page.locator('.quick-input-widget input[type=text]');
  for (let attempts = 5; attempts > 0 && !(await input.isVisible()); attempts--) {
    await page.keyboard.press(key);
    await input.waitFor({ timeout: 3000 }).catch(() => {});
  }
  return input;
}

/**
 * Rests the mouse on the first place where the visible text of an editor holds `text`, until a hover card shows.
 * @param {Page} page
 * @param {string} text Within one line on the screen.
 */
export async function hover(page, text) {
  const { x, y } = await findText(page, text);
  await page.mouse.move(x, y);
  const card = page.locator('.monaco-hover:visible .hover-contents');
  await card.first().waitFor();
  return card;
}

/**
 * Puts the cursor into the first visible `text`.
 * @param {Page} page
 * @param {string} text
 */
async function clickOn(page, text) {
  // A hover card that still shows may lie over the text.
  await page.mouse.move(1, 1);
  await page.locator('.monaco-hover:visible').first().waitFor({ state: 'hidden' });
  const { x, y } = await findText(page, text);
  await page.mouse.click(x, y);
}

/**
 * Puts the cursor into the first visible `text` and opens its menu of code actions.
 * @param {Page} page
 * @param {string} text
 */
export async function openLightBulb(page, text) {
  await clickOn(page, text);
  const menu = page.locator('.action-widget');
  // A question that new warnings interrupt is dropped by the editor; a user would press again, too.
  for (let attempt = 1; (await menu.locator('.monaco-list-row').count()) === 0; attempt++) {
    await page.keyboard.press('Control+.');
    const opened = menu.locator('.monaco-list-row').first().waitFor({ timeout: 5000 });
    await (attempt < 4 ? opened.catch(() => {}) : opened);
  }
  return menu;
}

/**
 * Ends the extension host of a server as a crash would; the window starts another one.
 * @param {number} server
 */
function killExtensionHost(server) {
  const lines = execFileSync('ps', ['-A', '-o', 'pid=,ppid=,args='], { encoding: 'utf8' }).split('\n');
  const found = lines
    .map((it) => /^\s*(?<pid>\d+)\s+(?<parent>\d+)\s+(?<command>.*)$/u.exec(it)?.groups)
    .find((it) => Number(it?.parent) === server && it?.command?.includes('--type=extensionHost'));
  if (!found) throw new Error(`There is no extension host below process ${server}.`);
  process.kill(Number(found.pid), 'SIGKILL');
}

/**
 * @param {Page} page
 * @param {string} file
 */
async function screenshot(page, file) {
  mkdirSync(dirname(file), { recursive: true });
  await page.evaluate(() => document.fonts.ready);
  await page.screenshot({ path: file, animations: 'disabled' });
}

/**
 * The middle of `text` on the screen, as soon as an editor shows it.
 * @param {Page} page
 * @param {string} text
 * @returns {Promise<{x: number, y: number}>}
 */
async function findText(page, text) {
  const place = await page.waitForFunction((wanted) => {
    for (const line of document.querySelectorAll('.monaco-editor .view-line')) {
      const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
      /** @type {{node: Node, offset: number}[]} */
      const letters = [];
      let shown = '';
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        // Editors draw spaces as no-break spaces.
        const part = (node.textContent ?? '').replaceAll('\u00a0', ' ');
        for (let offset = 0; offset < part.length; offset++) letters.push({ node, offset });
        shown += part;
      }
      const middle = letters[shown.indexOf(wanted) + Math.floor(wanted.length / 2)];
      if (!shown.includes(wanted) || middle === undefined) continue;
      const range = document.createRange();
      range.setStart(middle.node, middle.offset);
      range.setEnd(middle.node, middle.offset + 1);
      const box = range.getBoundingClientRect();
      return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    }
    return undefined;
  }, text);
  return /** @type {{x: number, y: number}} */ (await place.jsonValue());
}
