/** The files of a run: from paths, from a list, or from the working directory. */

import { resolve } from 'node:path';
import type { RunError } from '../../present/formats/outcome.ts';
import { decode } from '../../text/decode.ts';
import type { Options } from '../call/options.ts';
import type { Host } from '../host.ts';
import { readTrouble } from '../trouble.ts';
import { type Found, findFiles, splitList } from './files.ts';

/** Finds the files that the options name; where they name none, or only what to leave out, those of the working directory. Tells of each that a walk finds. */
export async function findInputs(host: Host, { paths, filesFrom }: Options, onFile: () => void): Promise<Found> {
  const place = { cwd: host.cwd, fileSystem: host.files, onFile };
  if (filesFrom === undefined) {
    const isAll = paths.every((it) => it.startsWith('!'));
    return findFiles({ paths: isAll ? ['.', ...paths] : paths, names: [] }, place);
  }
  const errors: RunError[] = [];
  const listed = await readList(host, filesFrom, errors);
  const found = findFiles({ paths, names: listed }, place);
  return { files: found.files, errors: [...errors, ...found.errors] };
}

async function readList(host: Host, from: string, errors: RunError[]): Promise<readonly string[]> {
  try {
    const bytes = from === '-' ? await host.stdin() : host.files.read(resolve(host.cwd, from));
    return splitList(decode(bytes).text);
  } catch (error) {
    errors.push({ path: from, message: readTrouble(error, from) });
    return [];
  }
}
