/** Brings `node_modules` in step with package-lock.json, so that one command works on a fresh or an old checkout. */

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { npmRemedy } from './cache.mjs';
import { run } from './processes.mjs';
import { root } from './project.mjs';
import { Remedy, saying } from './say.mjs';

/** @typedef {{version?: string, optional?: boolean, devOptional?: boolean, link?: boolean}} LockEntry */

/** Fails where this Node is too old for the project. */
export function checkNodeVersion() {
  const wanted = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).engines.node.replace('>=', '');
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const [wantedMajor = 0, wantedMinor = 0] = wanted.split('.').map(Number);
  if (major > wantedMajor || (major === wantedMajor && minor >= wantedMinor)) return;
  throw new Remedy(
    `This needs Node ${wanted} or later and runs on ${process.versions.node}: install a newer Node.js first.`,
  );
}

/** Installs the dependencies if some are missing or of another version. */
export async function ensureDependencies() {
  const installed = join(root, 'node_modules', '.package-lock.json');
  const fresh = !existsSync(installed);
  if (!fresh && isInStep(readEntries(join(root, 'package-lock.json')), readEntries(installed))) return;
  // `npm ci` starts from nothing; for an old checkout, `--no-save` brings it up to date without touching the lock file.
  const command = fresh ? ['ci'] : ['install', '--no-save'];
  await saying(`${fresh ? 'Installing' : 'Updating'} the dependencies`, async () => {
    const { code, output } = await run('npm', [...command, '--include=dev', '--no-audit', '--no-fund'], { cwd: root });
    if (code !== 0) throw npmRemedy('the dependencies', output);
  });
}

/**
 * @param {Record<string, LockEntry>} wanted
 * @param {Record<string, LockEntry>} installed
 */
function isInStep(wanted, installed) {
  return Object.entries(wanted).every(([path, { version, optional, devOptional, link }]) => {
    if (path === '' || link || version === installed[path]?.version) return true;
    // Binaries for other systems stay away.
    return (optional || devOptional) && installed[path] === undefined;
  });
}

/**
 * @param {string} file
 * @returns {Record<string, LockEntry>}
 */
function readEntries(file) {
  return JSON.parse(readFileSync(file, 'utf8')).packages ?? {};
}
