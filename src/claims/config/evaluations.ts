/** Finds an evaluation beside a training job, by its keys or its calls: it counts as an evaluation plan. */

import { knownFormatOf } from '../../read/formats.ts';
import { pathBeside } from '../../read/paths.ts';
import { readDocument } from '../../read/read.ts';
import type { Evidence } from '../document-claims.ts';
import type { KnownFile, TrainingJob } from './job.ts';
import type { Neighbourhood } from './neighbourhood.ts';
import { recognise } from './recognise.ts';
import { evaluationInCode } from './scripts.ts';

const folders = ['', 'eval/', 'evals/', 'evaluation/', 'evaluations/', 'tests/'];
const mostFiles = 40;
const longest = 200_000;

/** The first evaluation in the folder of the job, or in one of `folders` below it, as evidence. */
export function evaluationBeside(job: TrainingJob, { path, readNeighbour }: Neighbourhood): Evidence[] {
  if (!readNeighbour) return [];
  for (const name of namesBeside(path, readNeighbour)) {
    const file = evaluationIn(name, readNeighbour(pathBeside(path, name)));
    if (!file) continue;
    const words = `${file.name} (${name})`;
    return [{ kind: 'evaluation', span: job.key, words, task: undefined, detail: undefined }];
  }
  return [];
}

/** Names of files that may hold an evaluation; those that say so come first. */
function namesBeside(path: string, list: (folder: string) => string | undefined): readonly string[] {
  const own = path.slice(path.lastIndexOf('/') + 1);
  const names = folders.flatMap((folder) => {
    const place = pathBeside(path, `./${folder}`);
    const listed = list(place === '' ? './' : `${place}/`)?.split('\n') ?? [];
    return listed.filter((it) => /\.(?:ya?ml|jsonc?|py|sh)$/i.test(it) && it !== own).map((it) => folder + it);
  });
  const isTelling = (name: string) => /eval|promptfoo|test|flow\.dag|\.prompt\./i.test(name);
  return [...names.filter(isTelling), ...names.filter((it) => !isTelling(it))].slice(0, mostFiles);
}

function evaluationIn(name: string, text: string | undefined): KnownFile | undefined {
  const format = knownFormatOf(name);
  if (text === undefined || text.length > longest || !format) return undefined;
  if (format === 'script') return evaluationInCode({ text, offsets: [] });
  const known = recognise(readDocument(text, format).config, text);
  return known?.format.kind === 'evaluation'
    ? { name: known.format.name, kind: 'evaluation', keys: known.keys, key: known.key }
    : undefined;
}
