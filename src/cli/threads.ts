/** Linters on threads of their own: the same program, started as a worker. */

import { dirname } from 'node:path';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import type { ResolvedConfig } from '../config/resolve.ts';
import { disk } from './disk.ts';
import { FileConfigs } from './file-configs.ts';
import type { FoundFile } from './files.ts';
import type { FileAnswer, LintPlan } from './lint-files.ts';
import { loadLinter } from './load-linter.ts';
import type { RemoteLinter } from './remote-linter.ts';

interface Request {
  readonly file: FoundFile;
  readonly resolved?: ResolvedConfig | undefined;
}

/** Starts `program` as a worker that lints by `plan`. */
export function startLinter(program: URL, plan: LintPlan): RemoteLinter {
  const worker = new Worker(program, { workerData: { plan } });
  // Requests are answered in order; what fails the worker fails all of them.
  const waiting: { resolve(answer: FileAnswer): void; reject(error: Error): void }[] = [];
  // What holds for a folder is told once.
  const told = new Set<string>();
  let failure: Error | undefined;
  const fail = (error: Error) => {
    failure = error;
    for (const { reject } of waiting.splice(0)) reject(error);
  };
  worker.on('message', (answer: FileAnswer) => waiting.shift()?.resolve(answer));
  worker.on('error', fail);
  worker.on('exit', () => fail(new Error('it ended early')));
  return {
    lint: (file, resolved) =>
      new Promise((resolve, reject) => {
        if (failure) return reject(failure);
        waiting.push({ resolve, reject });
        const folder = dirname(file.path);
        const request: Request = told.has(folder) ? { file } : { file, resolved };
        told.add(folder);
        worker.postMessage(request);
      }),
    end: () => void worker.terminate(),
  };
}

/** Whether this program runs as such a worker; then it answers until it is ended. */
export function answersAsWorker(): boolean {
  const port = parentPort;
  if (isMainThread || !port) return false;
  const { plan } = workerData as { readonly plan: LintPlan };
  const configs = new FileConfigs(disk, plan);
  const linter = loadLinter(disk, plan, configs);
  let last: Promise<unknown> = Promise.resolve();
  port.on('message', ({ file, resolved }: Request) => {
    if (resolved) configs.hold(file.path, resolved);
    last = last.then(async () => port.postMessage(await (await linter()).file(file)));
  });
  return true;
}
