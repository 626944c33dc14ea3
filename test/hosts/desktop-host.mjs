/** The desktop host: a VS Code that is installed on this machine and can show a window, or one that can be downloaded. */

import { existsSync, mkdirSync, realpathSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { cacheFolder } from './cache.mjs';
import { temporaryFolder } from './cleanup.mjs';
import { quietSettings } from './quiet-settings.mjs';
import { say } from './say.mjs';

/** Whether a program could show a window here. */
export function hasDisplay() {
  if (process.platform !== 'linux') return true;
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

/** The `code` command of an installed desktop VS Code, where a window can be shown. @returns {string | undefined} */
export function findDesktopCommand() {
  if (!hasDisplay()) return undefined;
  const name = process.platform === 'win32' ? 'code.cmd' : 'code';
  const folders = (process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  return folders.map((folder) => join(folder, name)).find((path) => existsSync(path));
}

/** Arguments that give the desktop program a quiet profile of its own, without the user's settings and extensions. */
export function profileArguments() {
  const profile = temporaryFolder();
  mkdirSync(join(profile, 'User'), { recursive: true });
  writeFileSync(join(profile, 'User', 'settings.json'), JSON.stringify(quietSettings, null, 2));
  return [`--user-data-dir=${profile}`, `--extensions-dir=${temporaryFolder()}`];
}

/**
 * The program of a desktop VS Code that can run tests: the installed one, or one that `@vscode/test-electron` downloads.
 * @returns {Promise<string | undefined>} Nothing where no window can be shown or the download server is out of reach.
 */
export async function findDesktopProgram() {
  return findInstalledProgram() ?? (hasDisplay() ? download() : undefined);
}

/** The program behind the `code` command, which itself does not wait for tests. */
function findInstalledProgram() {
  const command = findDesktopCommand();
  if (command === undefined) return undefined;
  const folder = dirname(realpathSync(command));
  return ['../code', '../Code.exe', '../../../MacOS/Electron', '../../../MacOS/Code']
    .map((path) => join(folder, path))
    .find((path) => existsSync(path));
}

async function download() {
  try {
    // The library's own patience is longer than a network that refuses deserves.
    await fetch('https://update.code.visualstudio.com/api/releases/stable', { signal: AbortSignal.timeout(5000) });
    const { downloadAndUnzipVSCode } = await import('@vscode/test-electron');
    return await downloadAndUnzipVSCode({ cachePath: join(cacheFolder(), 'desktop'), timeout: 15_000 });
  } catch (error) {
    say(`The desktop VS Code cannot be downloaded here (${error instanceof Error ? error.message : error}).`);
    return undefined;
  }
}
