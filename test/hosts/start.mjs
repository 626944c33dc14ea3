/**
 * `npm start`: a real VS Code with the extension, on a copy of the sample plans, from a bare checkout.
 *
 * Sets up all that is missing first. Shows the desktop VS Code where one is installed, else the server host in a browser.
 * With AI_PLAN_LINT_START_CHECK=1 it looks for the inline warnings itself, in a browser without a window, and ends.
 */

import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { runProgram, temporaryFolder } from './cleanup.mjs';
import { findDesktopCommand, hasDisplay, profileArguments } from './desktop-host.mjs';
import { extensionsFolder } from './installed-extension.mjs';
import { prepare } from './prepare.mjs';
import { start } from './processes.mjs';
import { root, sampleWorkspace } from './project.mjs';
import { Remedy, say, seconds } from './say.mjs';
import { ensureServerHost, startServerHost, workspaceUrl } from './server-host.mjs';

const begin = Date.now();
const firstPlan = 'support-assistant-roadmap.md';

// Only what Node brings is imported above: the dependencies may have to be installed first.
await runProgram(async () => {
  await prepare();
  const workspace = join(temporaryFolder(), 'sample-plans');
  cpSync(sampleWorkspace, workspace, { recursive: true });
  if (process.env.AI_PLAN_LINT_START_CHECK === '1') return check(workspace);
  const desktop = findDesktopCommand();
  return desktop === undefined ? showServer(workspace) : showDesktop(desktop, workspace);
});

/**
 * @param {string} command
 * @param {string} workspace
 */
async function showDesktop(command, workspace) {
  say('Opening the sample plans in your VS Code, with a profile of its own.');
  const args = [`--extensionDevelopmentPath=${root}`, '--disable-workspace-trust', '--new-window', '--wait'];
  const { ended } = start(command, [...profileArguments(), ...args, workspace, join(workspace, firstPlan)]);
  announce('Close the window or press Ctrl+C to stop.');
  await ended;
  return 0;
}

/**
 * @param {string} workspace
 * @returns {Promise<number>}
 */
async function showServer(workspace) {
  const { url, ended } = await serve(workspace);
  if (hasDisplay()) {
    const { openChromium } = await import('./chromium.mjs');
    await openChromium({ window: url });
    announce(`The browser window shows VS Code. Its address is\n\n  ${url}\n\nPress Ctrl+C to stop.`);
  } else {
    announce(`VS Code is ready. Open this address in a browser:\n\n  ${url}\n\nPress Ctrl+C to stop.`);
  }
  await ended;
  throw new Remedy('The VS Code server ended by itself: run the same command again.');
}

/** @param {string} workspace */
async function check(workspace) {
  const { openChromium, ensureChromium } = await import('./chromium.mjs');
  await ensureServerHost();
  await ensureChromium();
  say(`Everything is set up after ${seconds(begin)}`);
  const opened = Date.now();
  const { url } = await serve(workspace);
  const { page } = await openChromium({ viewport: { width: 1280, height: 800 } });
  await page.goto(url);
  const warnings = page.locator('.monaco-editor .squiggly-warning');
  try {
    await warnings.first().waitFor({ state: 'attached', timeout: 60_000 });
  } catch {
    throw new Remedy('VS Code opened and showed no inline warning within 60 s: run "npm run test:host" to see why.');
  }
  say(`${await warnings.count()} inline warnings in ${firstPlan}, ${seconds(opened)} after VS Code was started`);
  return 0;
}

/** @param {string} workspace */
async function serve(workspace) {
  const server = await startServerHost({ extensionsFolder: extensionsFolder() });
  return { url: workspaceUrl(server, { workspace, openFile: join(workspace, firstPlan) }), ended: server.ended };
}

/** @param {string} text */
function announce(text) {
  say(`Ready after ${seconds(begin)}`);
  console.log(`\n${text}\n`);
}
