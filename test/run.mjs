/**
 * All tests, from a bare checkout: `npm test`. Sets itself up, stops at the first stage that fails, and ends with the
 * plain line `N passed, N failed`.
 */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runProgram, temporaryFolder } from './hosts/cleanup.mjs';
import { prepare } from './hosts/prepare.mjs';
import { run } from './hosts/processes.mjs';
import { root } from './hosts/project.mjs';
import { Remedy, say, seconds } from './hosts/say.mjs';

/**
 * @typedef {{passed: number, failed: number}} Counts
 * @typedef {{name: string, command: readonly string[], remedy: string, count?: (output: string) => Counts}} Stage
 */

const start = Date.now();
const report = join(temporaryFolder(), 'tests.json');
const total = { passed: 0, failed: 0 };

await runProgram(async () => {
  const failure = await runAll().catch((error) =>
    error instanceof Remedy ? error.message : String(error.stack ?? error),
  );
  // A failure that is no single test still counts, or the last line would look like success.
  if (failure !== undefined && total.failed === 0) total.failed = 1;
  console.log(failure === undefined ? `\nAll stages passed in ${seconds(start)}.` : `\n${failure}`);
  console.log(`${total.passed} passed, ${total.failed} failed`);
  return failure === undefined ? 0 : 1;
});

/** Runs the stages in order. @returns {Promise<string | undefined>} What failed and what to do about it. */
async function runAll() {
  await prepare();
  for (const [index, stage] of stages().entries()) {
    const begun = Date.now();
    const name = `Stage ${index + 1} of ${stages().length}: ${stage.name}`;
    say(`${name} ...`);
    const [program = '', ...args] = stage.command;
    const { code, output } = await run(program, args, { cwd: root, show: true });
    const { passed, failed } = stage.count?.(output) ?? { passed: 0, failed: 0 };
    total.passed += passed;
    total.failed += failed;
    if (code !== 0 || failed > 0) return `${name} failed. ${stage.remedy}`;
    if (stage.count && passed === 0) return `${name} ran no test. ${stage.remedy}`;
    say(`${name}: done in ${seconds(begun)}${stage.count ? `, ${passed} passed` : ''}`);
  }
  return undefined;
}

/** @returns {readonly Stage[]} */
function stages() {
  return [
    {
      name: 'types',
      command: ['npm', 'run', '--silent', 'check:types'],
      remedy: 'Mend the types that are named above; "npm run check:types" checks them alone.',
    },
    {
      name: 'lint, format and import law',
      command: ['npm', 'run', '--silent', 'check:style'],
      remedy: 'Mend what is named above; "npm run fix:style" mends format by itself.',
    },
    {
      name: 'engine, command line, review and generated files',
      command: ['npx', 'vitest', 'run', '--reporter=dot', '--reporter=json', `--outputFile.json=${report}`],
      remedy: 'See the first failing test above; "npx vitest run FILE" runs one file.',
      count: countReport,
    },
    {
      name: 'accuracy on the labelled documents',
      command: ['npm', 'run', '--silent', 'accuracy'],
      remedy: 'A figure fell below the recorded one; "npm run accuracy -- --misses" shows where.',
    },
    {
      name: 'the extension in real VS Code hosts',
      command: [process.execPath, join('test', 'hosts', 'run-extension-tests.mjs')],
      remedy: 'See the first failing test above; "npm run test:host" runs this stage alone.',
      count: countHosts,
    },
    {
      name: 'the extension as its users drive it',
      command: [process.execPath, join('test', 'ui', 'run-user-tests.mjs')],
      remedy: 'See the first failing scenario above, and its picture in test/artefacts/ui.',
      count: countHosts,
    },
  ];
}

/** The counts of the test runner's report. @returns {Counts} */
function countReport() {
  const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(report, 'utf8'));
  return { passed: numPassedTests, failed: numFailedTests };
}

/** The sum over the hosts' closing lines. @param {string} output @returns {Counts} */
function countHosts(output) {
  const lines = [...output.matchAll(/^ {2}[✓✗] .*: (?<passed>\d+) passed, (?<failed>\d+) failed, \d+ skipped in /gmu)];
  const sum = (/** @type {'passed' | 'failed'} */ key) => lines.reduce((all, it) => all + Number(it.groups?.[key]), 0);
  return { passed: sum('passed'), failed: sum('failed') };
}
