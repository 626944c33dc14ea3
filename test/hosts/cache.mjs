/** What is fetched once and kept outside git: `~/.cache/ai-plan-lint`, or the folder that AI_PLAN_LINT_CACHE names. */

import { existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import { undoAtLast } from './cleanup.mjs';
import { run } from './processes.mjs';
import { Remedy, saying } from './say.mjs';

/** @returns {string} */
export function cacheFolder() {
  return resolve(process.env.AI_PLAN_LINT_CACHE || join(homedir(), '.cache', 'ai-plan-lint'));
}

/**
 * The folder `name` in the cache, filled by `fill` if it is not there yet. It is filled under another name and
 * renamed when complete, so that an interrupted or a parallel set-up never leaves half a folder.
 * @param {string} name Names the version too: another version is another folder.
 * @param {string} what What people read while it is fetched.
 * @param {(folder: string) => Promise<void>} fill
 * @returns {Promise<string>}
 */
export async function cached(name, what, fill) {
  const folder = join(cacheFolder(), name);
  if (existsSync(folder)) return folder;
  mkdirSync(cacheFolder(), { recursive: true });
  removeLeftovers();
  const unfinished = mkdtempSync(join(cacheFolder(), `.unfinished-${name}-`));
  const remove = () => rmSync(unfinished, { recursive: true, force: true });
  const forget = undoAtLast(remove);
  await saying(`Fetching ${what} into ${folder}`, () => fill(unfinished));
  try {
    renameSync(unfinished, folder);
  } catch (error) {
    // Somebody else finished first.
    if (!existsSync(folder)) throw error;
    remove();
  }
  forget();
  return folder;
}

/** A set-up that was killed leaves its unfinished folder; one that still runs is younger than an hour. */
function removeLeftovers() {
  for (const name of readdirSync(cacheFolder())) {
    const folder = join(cacheFolder(), name);
    if (name.startsWith('.unfinished-') && Date.now() - statSync(folder).mtimeMs > 3_600_000) {
      rmSync(folder, { recursive: true, force: true });
    }
  }
}

/**
 * Unpacks one package of the npm registry without running any of its scripts; npm checks its integrity.
 * @param {string} spec `name@version`
 * @param {string} folder
 * @param {{only?: readonly string[], without?: readonly string[]}} [options] Paths inside the package, as `tar` patterns.
 */
export async function unpackPackage(spec, folder, { only = [], without = [] } = {}) {
  const packed = await run('npm', ['pack', spec, '--ignore-scripts', '--pack-destination', folder], { cwd: folder });
  const archive = readdirSync(folder).find((name) => name.endsWith('.tgz'));
  if (packed.code !== 0 || archive === undefined) throw npmRemedy(spec, packed.output);
  const patterns = [...without.map((path) => `--exclude=package/${path}`), ...only.map((path) => `package/${path}`)];
  const unpacked = await run('tar', ['-xzf', archive, '--strip-components=1', ...patterns], { cwd: folder });
  if (unpacked.code !== 0) {
    throw new Remedy(
      `Could not unpack ${spec}: make sure that tar is installed and the disk has room. ${unpacked.output}`,
    );
  }
  rmSync(join(folder, archive));
}

/**
 * @param {string} what
 * @param {string} output
 */
export function npmRemedy(what, output) {
  const reason =
    /npm (?:error|ERR!) (?!code |errno |syscall |type |A complete log)(?<reason>.+)/.exec(output)?.groups?.reason ??
    'npm failed';
  return new Remedy(
    `Could not fetch ${what} (${reason.trim()}): check with "npm ping" that the npm registry can be reached, then run the same command again.`,
  );
}
