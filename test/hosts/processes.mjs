/** Starts other programs and makes sure that none of them outlives this one. */

import { spawn } from 'node:child_process';
import { undoAtEnd, undoAtLast } from './cleanup.mjs';

const windows = process.platform === 'win32';

/**
 * Runs a program to its end and collects what it printed.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{cwd?: string, env?: NodeJS.ProcessEnv, show?: boolean}} [options] `show` passes the output on to the terminal as well.
 * @returns {Promise<{code: number, output: string}>}
 */
export function run(command, args, options = {}) {
  return new Promise((resolve) => {
    const { child } = start(command, args, options);
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text) => {
        output += text;
        if (options.show) process.stdout.write(text);
      });
    }
    child.on('error', (error) => resolve({ code: 127, output: `${output}${error.message}` }));
    child.on('close', (code) => resolve({ code: code ?? 1, output }));
  });
}

/**
 * Starts a program that runs until `stop` is called or this program ends.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{cwd?: string, env?: NodeJS.ProcessEnv}} [options]
 */
export function start(command, args, { cwd, env } = {}) {
  const child = spawn(command, args, {
    cwd,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
    // A group of its own, so that its children end with it; on Windows, `npm` and `code` are scripts that only a shell runs.
    detached: !windows,
    shell: windows && !command.endsWith('.exe'),
  });
  // What nobody listens to must flow all the same, or the program stalls on a full pipe.
  for (const stream of [child.stdout, child.stderr]) stream.resume();
  const ended = new Promise((resolve) => {
    child.once('close', resolve);
    child.once('error', resolve);
  });
  const forget = undoAtLast(() => kill(child, 'SIGKILL'));
  void ended.then(forget);
  const stop = undoAtEnd(async () => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    kill(child, 'SIGTERM');
    const timer = setTimeout(() => kill(child, 'SIGKILL'), 3000);
    await ended;
    clearTimeout(timer);
  });
  return { child, ended, stop };
}

/**
 * @param {import('node:child_process').ChildProcess} child
 * @param {NodeJS.Signals} signal
 */
function kill(child, signal) {
  if (child.pid === undefined) return;
  try {
    process.kill(windows ? child.pid : -child.pid, signal);
  } catch {
    // It has ended already.
  }
}
