/**
 * Lints many files; answers come in the order of the files.
 *
 * A first look settles ordinary files at once. What is left is linted behind it, on threads where it is enough to pay for them.
 */

import { FileConfigs } from '../file-configs.ts';
import type { Host } from '../host.ts';
import type { FoundFile } from '../inputs/files.ts';
import { FirstLook } from '../inputs/first-look.ts';
import type { FileAnswer, LintPlan } from '../lint-files.ts';
import { LinterPool } from './linter-pool.ts';
import { loadLinter } from './load-linter.ts';
import { Looking } from './looking.ts';
import { Waiting } from './waiting.ts';

/** Answers that wait for one before them: enough that one long document holds nobody up, few enough that they do not pile up. */
const mostWaiting = 20_000;
/** So often the process looks up, or it would not hear that it is to end. */
const lookUp = 64;

/** The answers for all files, as many at a time as are there. */
export async function* lintMany(
  host: Pick<Host, 'files' | 'threads' | 'startLinter'>,
  plan: LintPlan,
  files: readonly FoundFile[],
): AsyncGenerator<readonly FileAnswer[]> {
  const { startLinter, threads } = host;
  // One for all: a configuration that changes during the run still holds as it was first read.
  const configs = new FileConfigs(host.files, plan);
  const firstLook = new FirstLook(host.files, plan, configs);
  const linter = loadLinter(host.files, plan, configs);
  if (!startLinter || threads <= 1) {
    for (const [index, file] of files.entries()) {
      if (index % lookUp === lookUp - 1) await nextTurn();
      yield [(await firstLook.answer(file)) ?? (await (await linter()).file(file))];
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
    const looking = new Looking(firstLook, pool, configs, pool.helpers(files.length));
    yield* lintInPool(files, firstLook, pool, looking);
  } finally {
    pool.end();
  }
}

async function* lintInPool(
  files: readonly FoundFile[],
  firstLook: FirstLook,
  pool: LinterPool,
  looking: Looking,
): AsyncGenerator<readonly FileAnswer[]> {
  const waiting = new Waiting();
  for (let at = 0; at < files.length; ) {
    await nextTurn();
    const ready = waiting.ready();
    if (ready.length > 0) yield ready;
    const elsewhere = await looking.elsewhere(files, at);
    for (const it of elsewhere) {
      waiting.addShare(it);
      at += it.count;
    }
    for (const file of files.slice(at, at + lookUp)) {
      const looked = looking.hasHelp ? firstLook.glance(file) : firstLook.answer(file);
      const answer = looked instanceof Promise ? await looked : looked;
      waiting.add(answer === 'again' ? looking.again(file) : (answer ?? pool.lint(file)));
    }
    at += lookUp;
    if (waiting.count <= mostWaiting) continue;
    for await (const _ of pool.settle()) await nextTurn();
    while (waiting.count > mostWaiting) yield await waiting.first();
  }
  const settling = pool.settle();
  while (waiting.count > 0) {
    const ready = waiting.ready();
    if (ready.length > 0) yield ready;
    if (waiting.count === 0) break;
    // What is held for this thread is held in this order.
    await settling.next();
    await nextTurn();
    yield await waiting.first();
  }
}

function nextTurn(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
