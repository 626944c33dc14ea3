/**
 * Checks regular expressions that are not known yet for super-linear behaviour, with `recheck`, and records the verdicts:
 * `npm run check:patterns`. The checker takes seconds for a pattern, so tests only ask whether each pattern has a verdict.
 */

import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { collectPatterns } from './patterns.mjs';

const record = 'test/patterns.json';
const version = '4.5.0';

/** Fetched beside the project: it is large, and only this script needs it. @returns {string} */
function checker() {
  const home = join(tmpdir(), `ai-plan-lint-recheck-${version}`);
  if (!existsSync(join(home, 'node_modules', 'recheck'))) {
    mkdirSync(home, { recursive: true });
    writeFileSync(join(home, 'package.json'), '{"private":true}');
    const options = ['--no-audit', '--no-fund', '--ignore-scripts', '--omit=optional'];
    execFileSync('npm', ['install', ...options, `recheck@${version}`], { cwd: home, stdio: 'inherit' });
  }
  return join(home, 'package.json');
}

process.env.RECHECK_BACKEND = 'pure';
const { checkSync } = createRequire(checker())('recheck');
/** @type {Record<string, string>} */
const known = JSON.parse(readFileSync(record, 'utf8'));
const patterns = await collectPatterns();
let count = 0;
// Short ones first: most of them are done in no time.
const byLength = [...patterns].sort(([, a], [, b]) => a.source.length - b.source.length);
for (const [hash, { source, flags }] of byLength) {
  if (known[hash]) continue;
  known[hash] = verdictOf(source, flags);
  if (!known[hash]?.startsWith('safe')) console.log(`${known[hash]}: /${source.slice(0, 160)}/${flags}`);
  if (++count % 20 === 0) save();
}
save();
console.log(`${patterns.size} patterns, ${count} checked now.`);

/** @param {string} source @param {string} flags @returns {string} */
function verdictOf(source, flags) {
  const { status, complexity, error } = checkSync(source, flags.replace('d', ''), { timeout: 5000 });
  if (status === 'safe') return 'safe';
  if (status === 'vulnerable')
    return complexity.type === 'polynomial' ? `polynomial ${complexity.degree}` : complexity.type;
  return error?.kind === 'timeout' ? 'too large for the checker' : `unknown: ${error?.kind ?? status}`;
}

/** Patterns that are gone are forgotten. */
function save() {
  const kept = Object.entries(known).filter(([hash]) => patterns.has(hash));
  writeFileSync(record, `${JSON.stringify(Object.fromEntries(kept.sort()), undefined, 2)}\n`);
}
