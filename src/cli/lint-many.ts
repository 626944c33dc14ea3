/** Lints many files, on several threads where there are enough of them to pay for it; answers come in the order of the files. */

import type { FoundFile } from './files.ts';
import type { Host } from './host.ts';
import { type FileAnswer, FileLinter, type LintPlan } from './lint-files.ts';
import type { RemoteLinter } from './remote-linter.ts';

/** Below this number of files one thread is done before the others have started. */
const fewest = 100;
const chunkSize = 16;
/** Chunks under way for each thread: enough that one long document holds nobody up, few enough that answers do not pile up. */
const ahead = 6;

/** The answers for all files. */
export async function* lintMany(
  host: Pick<Host, 'files' | 'threads' | 'startLinter'>,
  plan: LintPlan,
  files: readonly FoundFile[],
): AsyncGenerator<FileAnswer> {
  const { startLinter } = host;
  if (startLinter && host.threads > 1 && files.length >= fewest) {
    yield* onThreads(
      Array.from({ length: host.threads }, () => startLinter(plan)),
      files,
    );
    return;
  }
  const linter = new FileLinter(host.files, plan);
  for (const [index, file] of files.entries()) {
    // Now and then the process looks up, or it would not hear that it is to end.
    if (index % chunkSize === chunkSize - 1) await new Promise((resolve) => setImmediate(resolve));
    yield linter.file(file);
  }
}

interface Thread {
  readonly linter: RemoteLinter;
  busy: number;
}

async function* onThreads(linters: readonly RemoteLinter[], files: readonly FoundFile[]): AsyncGenerator<FileAnswer> {
  const threads: readonly Thread[] = linters.map((linter) => ({ linter, busy: 0 }));
  const underWay: Promise<readonly FileAnswer[]>[] = [];
  let sent = 0;
  const send = () => {
    const chunk = files.slice(sent, sent + chunkSize);
    sent += chunkSize;
    if (chunk.length > 0) underWay.push(lintOn(leastBusy(threads), chunk));
  };
  try {
    for (let count = 0; count < threads.length * ahead; count++) send();
    for (let answers = underWay.shift(); answers; answers = underWay.shift()) {
      yield* await answers;
      send();
    }
  } finally {
    for (const { linter } of threads) linter.end();
  }
}

async function lintOn(thread: Thread, chunk: readonly FoundFile[]): Promise<readonly FileAnswer[]> {
  thread.busy++;
  try {
    return await thread.linter.lint(chunk);
  } catch (error) {
    const words = error instanceof Error ? error.message : String(error);
    const message = `It could not be linted, because a thread failed (${words}). Lint it by itself.`;
    return chunk.map(({ shown }) => ({ linted: undefined, errors: [{ path: shown, message }] }));
  } finally {
    thread.busy--;
  }
}

function leastBusy(threads: readonly Thread[]): Thread {
  return threads.reduce((least, it) => (it.busy < least.busy ? it : least));
}
