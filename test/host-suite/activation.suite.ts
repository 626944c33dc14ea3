/** The extension is there, starts by itself when a Markdown document opens, and starts fast. */

import * as vscode from 'vscode';
import { ok } from './assert.ts';
import { closeEverything, openSample } from './documents.ts';
import { print } from './line-reporter.ts';
import { waitFor } from './wait.ts';

const nodeProcess = (globalThis as { process?: { cpuUsage(): { user: number; system: number } } }).process;

/** What our own code may take, in milliseconds. */
const bar = 20;

describe('activation', () => {
  after(closeEverything);

  it('finds the extension in the host', () => {
    ok(extension(), 'ai-plan-lint.ai-plan-lint is not installed');
  });

  it('takes the host little time', async () => {
    const it = extension();
    ok(it, 'ai-plan-lint.ai-plan-lint is not installed');
    // A file of the window may have started it before the first test.
    const isFirst = !it.isActive;
    const start = performance.now();
    await it.activate();
    const whole = performance.now() - start;
    const bundle = await timeOfBundle(it);
    const [own] = performance.getEntriesByName('aiPlanLint.activate');
    ok(own, 'activate() left no measure of itself');
    print(`activation: ${inWords(own.duration)} in our activate(), ${bundle} to load its bundle (bar ${bar} ms)`);
    if (isFirst) print(`activation: ${inWords(whole)} with what the host does about it`);
  });

  it('starts when a Markdown document opens', async () => {
    await openSample('support-assistant-roadmap.md');
    await waitFor('the extension to be active', () => extension()?.isActive);
  });
});

function extension() {
  return vscode.extensions.getExtension('ai-plan-lint.ai-plan-lint');
}

/** Milliseconds to compile and to run the bundle once more, as the host did. */
async function timeOfBundle({ extensionUri }: vscode.Extension<unknown>): Promise<string> {
  const source = new TextDecoder().decode(
    await vscode.workspace.fs.readFile(vscode.Uri.joinPath(extensionUri, 'dist/extension.cjs')),
  );
  const runs = Array.from({ length: 9 }, (_, count) => {
    const [start, processor] = [performance.now(), processorTime()];
    // Another text each time, so that nothing is taken from a cache.
    const run = new Function('module', 'exports', 'require', `${source}\n//${count}`);
    const module = { exports: {} };
    run(module, module.exports, () => vscode);
    return { time: performance.now() - start, processor: processorTime() - processor };
  });
  const middle = (figure: 'time' | 'processor') => runs.map((it) => it[figure]).toSorted((a, b) => a - b)[4] ?? 0;
  return `${inWords(middle('time'))} (of the processor ${inWords(middle('processor'))})`;
}

/** Milliseconds of the processor that this host has used; others use it, too. Always 0 in a browser, which does not tell. */
function processorTime(): number {
  const { user, system } = nodeProcess?.cpuUsage() ?? { user: 0, system: 0 };
  return (user + system) / 1000;
}

function inWords(milliseconds: number): string {
  return `${milliseconds.toFixed(1)} ms`;
}
