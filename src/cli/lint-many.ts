/**
 * Lints many files; answers come in the order of the files.
 *
 * A first look settles ordinary files at once. What is left is linted behind it, on threads where it is enough to pay for them.
 */

import { FileConfigs } from './file-configs.ts';
import type { FoundFile } from './files.ts';
import { FirstLook } from './first-look.ts';
import type { Host } from './host.ts';
import type { FileAnswer, LintPlan } from './lint-files.ts';
import { LinterPool } from './linter-pool.ts';
import { loadLinter } from './load-linter.ts';

/** Answers that wait for one before them: enough that one long document holds nobody up, few enough that they do not pile up. */
const mostWaiting = 2000;
/** So often the process looks up, or it would not hear that it is to end. */
const lookUp = 64;

/** The answers for all files. */
export async function* lintMany(
  host: Pick<Host, 'files' | 'threads' | 'startLinter'>,
  plan: LintPlan,
  files: readonly FoundFile[],
): AsyncGenerator<FileAnswer> {
  const { startLinter, threads } = host;
  // One for all: a configuration that changes during the run still holds as it was first read.
  const configs = new FileConfigs(host.files, plan);
  const firstLook = new FirstLook(host.files, plan, configs);
  const linter = loadLinter(host.files, plan, configs);
  if (!startLinter || threads <= 1) {
    for (const [index, file] of files.entries()) {
      if (index % lookUp === lookUp - 1) await nextTurn();
      yield (await firstLook.answer(file)) ?? (await linter()).file(file);
    }
    return;
  }
  const pool = new LinterPool({
    start: () => startLinter(plan),
    mostThreads: threads,
    here: linter,
    resolvedFor: (file) => configs.known(file.path)?.resolved,
  });
  try {
    yield* lintInPool(files, firstLook, pool);
  } finally {
    pool.end();
  }
}

async function* lintInPool(
  files: readonly FoundFile[],
  firstLook: FirstLook,
  pool: LinterPool,
): AsyncGenerator<FileAnswer> {
  const waiting: (FileAnswer | Promise<FileAnswer>)[] = [];
  for (const [index, file] of files.entries()) {
    if (index % lookUp === lookUp - 1) await nextTurn();
    const looked = firstLook.answer(file);
    waiting.push((looked instanceof Promise ? await looked : looked) ?? pool.lint(file));
    if (waiting.length > mostWaiting) for await (const _ of pool.settle()) await nextTurn();
    while (waiting.length > 0 && (waiting.length > mostWaiting || !(waiting[0] instanceof Promise))) {
      const answer = waiting.shift();
      if (answer) yield answer;
    }
  }
  const settling = pool.settle();
  for (const answer of waiting) {
    // What is held for this thread is held in this order.
    if (answer instanceof Promise) await settling.next();
    await nextTurn();
    yield answer;
  }
}

function nextTurn(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
