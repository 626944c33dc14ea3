/** Writes the findings of a run to the baseline; what other files have in it stays. */

import { dirname, resolve } from 'node:path';
import { type Baseline, type BaselineEntry, parseBaseline, renderBaseline } from '../../findings/baseline.ts';
import type { RunError } from '../../present/formats/outcome.ts';
import { decode } from '../../text/decode.ts';
import { keyInBaseline } from '../call/lint-plan.ts';
import type { Host } from '../host.ts';
import { writeTrouble } from '../trouble.ts';

/** `found` holds the findings of each file that was linted, by its absolute path. */
export function updateBaseline(
  { files, cwd }: Pick<Host, 'files' | 'cwd'>,
  path: string,
  found: ReadonlyMap<string, readonly BaselineEntry[]>,
): readonly RunError[] {
  const native = resolve(cwd, path);
  const fresh = new Map([...found].map(([file, entries]) => [keyInBaseline({ cwd }, path, file), entries]));
  const isThere = (file: string) => succeeds(() => files.stat(resolve(dirname(native), file)));
  const before = readOld(files, native);
  const kept = [...before].filter(([file]) => !fresh.has(file) && isThere(file));
  try {
    files.write(native, renderBaseline(new Map([...kept, ...fresh])));
    return [];
  } catch (error) {
    return [{ path, message: writeTrouble(error) }];
  }
}

/** A baseline that is missing or broken is written anew, with what is right in it. */
function readOld(files: Host['files'], path: string): Baseline {
  try {
    return parseBaseline(decode(files.read(path)).text).baseline;
  } catch {
    return new Map();
  }
}

function succeeds(call: () => unknown): boolean {
  try {
    call();
    return true;
  } catch {
    return false;
  }
}
