/** Adds to a config's claims what files beside it say: the plan that it names, an evaluation, held-out data. */

import { pathBeside } from '../../read/paths.ts';
import type { TrainingData } from '../data-file/training-data.ts';
import type { DocumentClaims } from '../document-claims.ts';
import { evaluationBeside } from './evaluations.ts';
import type { NamedPlan, Stated, TrainingJob } from './job.ts';
import { listedData } from './listed-data.ts';
import type { Neighbourhood } from './neighbourhood.ts';
import { inherited, type ReadPlan, readPlan } from './plan-digest.ts';
import type { ConfigFacts } from './read-config.ts';

/** The document with the facts of its keys and of the files beside it. */
export function withNeighbours(
  document: DocumentClaims,
  { file, job, plan, data }: ConfigFacts,
  around: Neighbourhood,
): DocumentClaims {
  const named = placeOf(plan, job, around);
  const read = named && readNamed(named.path, around);
  const namedPlan = named && { ...named, read: read?.digest, isMissing: !read && isMissing(named.path, around) };
  const own = job ? evaluationBeside(job, around) : [];
  const evidence = [...document.evidence, ...own, ...inherited(read?.evidence ?? [], named?.span)];
  return {
    ...document,
    evidence,
    ...(file ? { file } : {}),
    ...(job ? { job: { ...job, datasets: listedData(job, around), isSample: isSample(around.path) } } : {}),
    ...(namedPlan ? { namedPlan } : {}),
    ...(data ? { data: withHeldOut(data, around) } : {}),
  };
}

/** Tests and examples show how a job looks; nobody needs a plan for them. Folders further up are somebody's own order. */
function isSample(path: string): boolean {
  return /(?:^|\/)(?:__)?(?:tests?|fixtures?|examples?|samples?)(?:__)?\/(?:[^/]+\/)?[^/]+$/i.test(path);
}

/** The plan that the file names; else, for a job, the one that the configuration names. */
function placeOf(
  plan: Stated | undefined,
  job: TrainingJob | undefined,
  around: Neighbourhood,
): Omit<NamedPlan, 'read' | 'isMissing'> | undefined {
  if (plan) {
    const file = /^(?<file>[^#]+\.\w+)#/.exec(plan.value)?.groups?.file ?? plan.value;
    return { words: plan.value, path: pathBeside(around.path, file), span: plan.span, namedBy: 'file' };
  }
  if (!job || around.plan === undefined) return undefined;
  return { words: around.plan, path: around.plan, span: job.key, namedBy: 'configuration' };
}

function readNamed(path: string, { readNeighbour, vocabulary }: Neighbourhood): ReadPlan | undefined {
  const text = readNeighbour?.(path);
  return text === undefined ? undefined : readPlan({ path, text, vocabulary });
}

/** Whether a folder is known not to hold a file. An address on the web is no file. */
function isMissing(path: string, { readNeighbour }: Neighbourhood): boolean {
  const name = path.lastIndexOf('/') + 1;
  const names = path.includes('://') ? undefined : readNeighbour?.(path.slice(0, name) || './');
  return names !== undefined && !names.split('\n').includes(path.slice(name));
}

const heldOutNames = ['valid', 'validation', 'val', 'test', 'eval', 'dev', 'holdout'];
const heldOut =
  /(?:^|[._-])(?:valid|validation|val|tests?|evals?|evaluations?|dev(?=\.)|hold[-_]?out|held[-_]?out|gold(?:en)?|bench(?:marks?)?)(?=[._-]|$)/i;

/** Remarks where `train.jsonl` has no `valid.jsonl` or the like beside it; marks files that are held out by their name or folder. */
function withHeldOut(data: TrainingData, { path, readNeighbour }: Neighbourhood): TrainingData {
  const name = path.slice(path.lastIndexOf('/') + 1);
  if (!/train/i.test(name))
    return {
      ...data,
      isHeldOut: path
        .split('/')
        .slice(-2)
        .some((it) => heldOut.test(it)),
    };
  if (!readNeighbour) return data;
  const isThere = heldOutNames.some(
    (it) => readNeighbour(pathBeside(path, name.replace(/train(?:ing)?/i, it))) !== undefined,
  );
  return isThere ? data : { ...data, remarks: [...data.remarks, { kind: 'no-held-out', count: 1, span: undefined }] };
}
