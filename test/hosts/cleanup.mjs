/** Whatever a program here started or wrote to a temporary place is undone when it ends, however it ends. */

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Remedy } from './say.mjs';

/** @typedef {() => void | Promise<unknown>} Undo */

/** @type {Set<Undo>} */
const pending = new Set();

/** What must still happen when there is no time left to wait. @type {Set<() => void>} */
const lastResorts = new Set();

process.once('exit', () => {
  for (const lastResort of lastResorts) lastResort();
});

/**
 * Runs a program to its exit code: a `Remedy` is told in one sentence, anything else with its stack.
 * @param {() => Promise<number>} program
 */
export async function runProgram(program) {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, () => void finish(130));
  try {
    await finish(await program());
  } catch (error) {
    console.error(error instanceof Remedy ? `\n${error.message}` : error);
    await finish(1);
  }
}

/**
 * Registers what has to be undone; the result undoes it early.
 * @param {Undo} undo
 * @returns {() => Promise<void>}
 */
export function undoAtEnd(undo) {
  pending.add(undo);
  return async () => {
    if (pending.delete(undo)) await undo();
  };
}

/**
 * For what must not outlive the program even if it is cut short; has to work at once.
 * @param {() => void} lastResort
 * @returns {() => void} Takes the registration back.
 */
export function undoAtLast(lastResort) {
  lastResorts.add(lastResort);
  return () => lastResorts.delete(lastResort);
}

/** A new empty folder that is gone when the program ends. @returns {string} */
export function temporaryFolder() {
  const folder = mkdtempSync(join(tmpdir(), 'ai-plan-lint-'));
  undoAtLast(() => rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 }));
  return folder;
}

/** @param {number} code */
async function finish(code) {
  // A signal during a clean-up must not start a second one; a second signal ends the program at once.
  for (const undo of [...pending].reverse()) {
    pending.delete(undo);
    await Promise.resolve(undo()).catch(() => {});
  }
  process.exit(code);
}
