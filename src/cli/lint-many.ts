/**
 * Lints many files; answers come in the order of the files.
 *
 * A first look settles ordinary files at once. What is left is linted on threads where there are enough files to pay for them.
 */

import { FileConfigs } from './file-configs.ts';
import type { FoundFile } from './files.ts';
import { FirstLook } from './first-look.ts';
import type { Host } from './host.ts';
import type { FileAnswer, LintPlan } from './lint-files.ts';
import { LinterPool } from './linter-pool.ts';
import { loadLinter } from './load-linter.ts';

/** Below this number of files one thread is done before the others have started. */
const fewest = 100;
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
  if (!startLinter || threads <= 1 || files.length < fewest) {
    const linter = loadLinter(host.files, plan, configs);
    for (const [index, file] of files.entries()) {
      if (index % lookUp === lookUp - 1) await nextTurn();
      yield (await firstLook.answer(file)) ?? (await linter()).file(file);
    }
    return;
  }
  const pool = new LinterPool(() => startLinter(plan), threads);
  try {
    yield* lintInPool(files, firstLook, (file) => pool.lint(file, configs.known(file.path)?.resolved));
  } finally {
    pool.end();
  }
}

async function* lintInPool(
  files: readonly FoundFile[],
  firstLook: FirstLook,
  lint: (file: FoundFile) => Promise<FileAnswer>,
): AsyncGenerator<FileAnswer> {
  const waiting: (FileAnswer | Promise<FileAnswer>)[] = [];
  for (const [index, file] of files.entries()) {
    if (index % lookUp === lookUp - 1) await nextTurn();
    const looked = firstLook.answer(file);
    waiting.push((looked instanceof Promise ? await looked : looked) ?? lint(file));
    while (waiting.length > 0 && (waiting.length > mostWaiting || !(waiting[0] instanceof Promise))) {
      const answer = waiting.shift();
      if (answer) yield answer;
    }
  }
  yield* waiting;
}

function nextTurn(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
