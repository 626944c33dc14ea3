/**
 * Runs `test/host-suite` inside real VS Code hosts: `npm run test:host -- [--only node|web] [--grep TEXT]`.
 *
 * First a Node extension host through `@vscode/test-electron`: the desktop program where one is installed or can be
 * downloaded and a window can be shown, else the server host behind the stand-in program. Then the web worker host.
 */

import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { runTests } from '@vscode/test-electron';
import { bundleSuite } from './bundle-suite.mjs';
import { ensureChromium } from './chromium.mjs';
import { runProgram, temporaryFolder } from './cleanup.mjs';
import { findDesktopProgram, profileArguments } from './desktop-host.mjs';
import { driveTests } from './drive-tests.mjs';
import { root, sampleWorkspace } from './project.mjs';
import { say, seconds } from './say.mjs';
import { ensureServerHost } from './server-host.mjs';
import { findCounts } from './suite-lines.mjs';
import { ensureWebHost, startWebHost } from './web-host.mjs';

/** @typedef {{host: string, ok: boolean, line: string}} Outcome */

await runProgram(async () => {
  const { values } = parseArgs({ options: { only: { type: 'string' }, grep: { type: 'string' } } });
  const tests = await bundleSuite(values.grep);
  /** @type {Outcome[]} */
  const outcomes = [];
  if (values.only !== 'web') outcomes.push(await runInNode(tests));
  if (values.only !== 'node') outcomes.push(await runInWeb(tests));
  console.log('\nExtension tests in real VS Code hosts');
  for (const { host, ok, line } of outcomes) console.log(`  ${ok ? '✓' : '✗'} ${host}: ${line}`);
  return outcomes.every(({ ok }) => ok) ? 0 : 1;
});

/** @param {string} tests */
async function runInNode(tests) {
  const desktop = await findDesktopProgram();
  if (desktop === undefined) {
    await ensureServerHost();
    await ensureChromium();
  }
  const host = desktop === undefined ? 'server host (Node extension host)' : 'desktop VS Code (Node extension host)';
  return report(host, () =>
    runTests({
      vscodeExecutablePath: desktop ?? fileURLToPath(new URL('stand-in.mjs', import.meta.url)),
      extensionDevelopmentPath: root,
      extensionTestsPath: tests,
      launchArgs: [copyOfSamples(), ...profileArguments()],
    }),
  );
}

/** @param {string} tests */
async function runInWeb(tests) {
  await ensureWebHost();
  await ensureChromium();
  return report('web host (web worker extension host)', async () => {
    const { url, stop } = await startWebHost({ extension: root, workspace: copyOfSamples(), tests });
    const code = await driveTests(url);
    await stop();
    return code;
  });
}

/**
 * Runs one host and takes its counts from what the suite prints. A run that counts no test has failed.
 * @param {string} host
 * @param {() => Promise<number>} work
 * @returns {Promise<Outcome>}
 */
async function report(host, work) {
  say(`Running the extension's tests in the ${host}`);
  const start = Date.now();
  const printed = listenToOutput();
  const code = await work().catch((error) => {
    console.error(error instanceof Error ? error.message : error);
    return 1;
  });
  const counts = findCounts(printed());
  if (counts === undefined) return { host, ok: false, line: `ended before its tests did, after ${seconds(start)}` };
  const { passed, failed, skipped } = counts;
  const line = `${passed} passed, ${failed} failed, ${skipped} skipped in ${seconds(start)}`;
  return { host, ok: code === 0 && failed === 0 && passed > 0, line };
}

/** Keeps what passes through standard output; `runTests` offers no other way to see it. Call the result to stop and read. */
function listenToOutput() {
  const write = process.stdout.write;
  /** @type {Buffer[]} */
  const chunks = [];
  process.stdout.write = /** @type {typeof write} */ (
    (/** @type {string | Uint8Array} */ chunk, /** @type {never[]} */ ...rest) => {
      chunks.push(Buffer.from(chunk));
      return write.call(process.stdout, chunk, ...rest);
    }
  );
  return () => {
    process.stdout.write = write;
    return Buffer.concat(chunks).toString('utf8');
  };
}

/** Tests may write into their workspace, so each run gets a copy. @returns {string} */
function copyOfSamples() {
  const copy = join(temporaryFolder(), 'sample-plans');
  cpSync(sampleWorkspace, copy, { recursive: true });
  return copy;
}
