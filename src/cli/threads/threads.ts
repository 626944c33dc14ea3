/** Linters on threads of their own, which look at files, too: the same program, started as a worker. */

import { dirname } from 'node:path';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { disk } from '../disk.ts';
import { FileConfigs } from '../file-configs.ts';
import { FirstLook } from '../inputs/first-look.ts';
import type { FileAnswer, LintPlan } from '../lint-files.ts';
import { loadLinter } from './load-linter.ts';
import type { ConfiguredFile, RemoteLinter, RemoteLook } from './remote-linter.ts';

interface Request {
  readonly kind: 'lint' | 'look';
  readonly files: readonly ConfiguredFile[];
}

/** The answer to a request: one of the two. */
type Answer = FileAnswer | readonly RemoteLook[];

/** Starts `program` as a worker that lints by `plan`. */
export function startLinter(program: URL, plan: LintPlan): RemoteLinter {
  const worker = new Worker(program, { workerData: { plan } });
  // Requests are answered in order; what fails the worker fails all of them.
  const waiting: { resolve(answer: Answer): void; reject(error: Error): void }[] = [];
  // What holds for a folder is told once.
  const told = new Set<string>();
  let failure: Error | undefined;
  const fail = (error: Error) => {
    failure = error;
    for (const { reject } of waiting.splice(0)) reject(error);
  };
  worker.on('message', (answer: Answer) => waiting.shift()?.resolve(answer));
  worker.on('error', fail);
  worker.on('exit', () => fail(new Error('it ended early')));
  const ask = (kind: Request['kind'], files: readonly ConfiguredFile[]) =>
    new Promise<Answer>((resolve, reject) => {
      if (failure) return reject(failure);
      waiting.push({ resolve, reject });
      const request: Request = { kind, files: files.map((it) => withoutTold(it, told)) };
      worker.postMessage(request);
    });
  return {
    lint: async (file, resolved) => (await ask('lint', [{ file, resolved }])) as FileAnswer,
    look: async (files) => (await ask('look', files)) as readonly RemoteLook[],
    end: () => void worker.terminate(),
  };
}

function withoutTold({ file, resolved }: ConfiguredFile, told: Set<string>): ConfiguredFile {
  const folder = dirname(file.path);
  if (told.has(folder)) return { file };
  told.add(folder);
  return { file, resolved };
}

/** Whether this program runs as such a worker; then it answers until it is ended. */
export function answersAsWorker(): boolean {
  const port = parentPort;
  if (isMainThread || !port) return false;
  const { plan } = workerData as { readonly plan: LintPlan };
  const configs = new FileConfigs(disk, plan);
  const firstLook = new FirstLook(disk, plan, configs);
  const linter = loadLinter(disk, plan, configs);
  const answer = async ({ kind, files }: Request): Promise<Answer | undefined> => {
    for (const { file, resolved } of files) if (resolved) configs.hold(file.path, resolved);
    if (kind === 'look') return lookAt(files, firstLook);
    const [first] = files;
    return first && (await linter()).file(first.file);
  };
  let last: Promise<unknown> = Promise.resolve();
  port.on('message', (request: Request) => {
    last = last.then(async () => port.postMessage(await answer(request)));
  });
  return true;
}

async function lookAt(files: readonly ConfiguredFile[], firstLook: FirstLook): Promise<RemoteLook[]> {
  const looks: RemoteLook[] = [];
  for (const { file } of files) {
    const answer = firstLook.answer(file);
    looks.push(toRemote(answer instanceof Promise ? await answer : answer));
  }
  return looks;
}

function toRemote(answer: FileAnswer | undefined): RemoteLook {
  if (!answer) return 'to-lint';
  if (!answer.linted || answer.errors.length > 0) return 'rare';
  return answer.linted.outcome.plan ? 'plan' : 'no-plan';
}
