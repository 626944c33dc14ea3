/** The browser that shows the server and web hosts: an installed one where there is one. */

import { accessSync, constants, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright-core';
import { temporaryFolder, undoAtEnd } from './cleanup.mjs';
import { run } from './processes.mjs';
import { Remedy, saying } from './say.mjs';

/** Finds a Chromium, or installs one. @returns {Promise<string>} The path of the program. */
export async function ensureChromium() {
  const found = findChromium();
  if (found !== undefined) return found;
  if (process.getuid?.() === 0 && isDebian()) {
    await saying('Installing Chromium with apt-get', async () => {
      const env = { DEBIAN_FRONTEND: 'noninteractive' };
      await run('apt-get', ['update', '-qq'], { env });
      await run('apt-get', ['install', '-y', '-qq', 'chromium'], { env });
    });
  } else {
    await saying('Downloading Chromium with Playwright', () => {
      const cli = join(createRequire(import.meta.url).resolve('playwright-core/package.json'), '..', 'cli.js');
      const withLibraries = process.platform === 'linux' && process.getuid?.() === 0 ? ['--with-deps'] : [];
      return run(process.execPath, [cli, 'install', ...withLibraries, 'chromium']);
    });
  }
  const installed = findChromium();
  if (installed !== undefined) return installed;
  throw new Remedy(
    'No Chromium could be found or installed: install Chrome, Chromium or Edge (on Debian: "apt-get install chromium"), or set CHROME_PATH to such a program, then run the same command again.',
  );
}

/**
 * Opens a browser with a profile of its own that is thrown away afterwards.
 * @param {object} [options]
 * @param {string} [options.window] Opens a window for people that shows this address and nothing around it.
 *   Otherwise there is no window, and no address beyond this machine resolves.
 * @param {{width: number, height: number} | null} [options.viewport]
 * @param {number} [options.scale] Pixels for each CSS pixel; needs a viewport.
 */
export async function openChromium({ window, viewport = null, scale } = {}) {
  const headless = window === undefined;
  const root = process.getuid?.() === 0;
  const context = await chromium.launchPersistentContext(profile(), {
    executablePath: await ensureChromium(),
    headless,
    viewport,
    ...(scale === undefined ? {} : { deviceScaleFactor: scale }),
    // Signals are the business of the program that opened it.
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
    args: [
      ...(root ? ['--no-sandbox'] : []),
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      ...(headless ? ['--disable-gpu', onlyThisMachine] : [`--app=${window}`]),
    ],
  });
  const close = undoAtEnd(() => context.close());
  return { context, page: context.pages()[0] ?? (await context.newPage()), close };
}

const onlyThisMachine =
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost, EXCLUDE *.localhost';

/** @returns {string | undefined} */
function findChromium() {
  const folders = (process.env.PATH ?? '').split(delimiter);
  const names = [
    'chromium',
    'chromium-browser',
    'google-chrome-stable',
    'google-chrome',
    'microsoft-edge-stable',
    'microsoft-edge',
  ];
  const programs = [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA];
  const candidates = [
    process.env.CHROME_PATH,
    ...names.flatMap((name) => folders.map((folder) => join(folder, name))),
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    ...programs.flatMap((folder) => [
      folder && join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe'),
      folder && join(folder, 'Microsoft', 'Edge', 'Application', 'msedge.exe'),
    ]),
    chromium.executablePath(),
  ];
  return candidates.find((path) => path && isProgram(path)) || undefined;
}

/** @param {string} path */
function isProgram(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** Debian itself: Ubuntu's package of that name needs snap, which containers lack. */
function isDebian() {
  const file = '/etc/os-release';
  return existsSync(file) && /^ID="?debian"?$/m.test(readFileSync(file, 'utf8'));
}

/** A fresh profile. Webviews live on hosts of their own and need storage there, which new browsers refuse to third parties. */
function profile() {
  const folder = temporaryFolder();
  mkdirSync(join(folder, 'Default'));
  writeFileSync(join(folder, 'Default', 'Preferences'), JSON.stringify({ profile: { cookie_controls_mode: 0 } }));
  return folder;
}
