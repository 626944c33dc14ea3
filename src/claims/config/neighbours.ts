/** Adds to a config's claims what files beside it say: the plan that it names, an evaluation, held-out data. */

import { knownFormatOf } from '../../read/formats.ts';
import { pathBeside } from '../../read/paths.ts';
import { readDocument } from '../../read/read.ts';
import type { TrainingData } from '../data-file/training-data.ts';
import type { DocumentClaims, Evidence } from '../document-claims.ts';
import type { NamedPlan, TrainingJob } from './job.ts';
import { inherited, type ReadPlan, readPlan } from './plan-digest.ts';
import type { ConfigFacts } from './read-config.ts';
import { recognise } from './recognise.ts';

export interface Neighbourhood {
  readonly path: string;
  readonly readNeighbour: ((path: string) => string | undefined) | undefined;
}

/** The document with the facts of its keys and of the files beside it. */
export function withNeighbours(
  document: DocumentClaims,
  { file, job, plan, data }: ConfigFacts,
  around: Neighbourhood,
): DocumentClaims {
  const read = plan ? readNamed(plan.value, around) : undefined;
  const namedPlan: NamedPlan | undefined = plan && {
    words: plan.value,
    path: pathBeside(around.path, plan.value),
    span: plan.span,
    read: read?.digest,
  };
  const own = job ? evaluationOf(job, around) : [];
  const evidence = [...document.evidence, ...own, ...inherited(read?.evidence ?? [], plan?.span)];
  return {
    ...document,
    evidence,
    ...(file ? { file } : {}),
    ...(job ? { job } : {}),
    ...(namedPlan ? { namedPlan } : {}),
    ...(data ? { data: withHeldOut(data, around) } : {}),
  };
}

function readNamed(words: string, { path, readNeighbour }: Neighbourhood): ReadPlan | undefined {
  const planPath = pathBeside(path, words);
  const text = readNeighbour?.(planPath);
  return text === undefined ? undefined : readPlan(planPath, text);
}

const evaluationFiles = [
  'promptfooconfig.yaml',
  'promptfooconfig.yml',
  'promptfooconfig.json',
  'evals/promptfooconfig.yaml',
];

/** An evaluation config beside the job counts as an evaluation plan. */
function evaluationOf(job: TrainingJob, { path, readNeighbour }: Neighbourhood): Evidence[] {
  for (const name of readNeighbour ? evaluationFiles : []) {
    const text = readNeighbour?.(pathBeside(path, name));
    const format = knownFormatOf(name);
    if (text === undefined || format === undefined) continue;
    const found = recognise(readDocument(text, format).config, text);
    if (found?.format.kind === 'evaluation')
      return [
        {
          kind: 'evaluation',
          span: job.key,
          words: `${found.format.name} (${name})`,
          task: undefined,
          amount: undefined,
          name: undefined,
        },
      ];
  }
  return [];
}

const heldOutNames = ['valid', 'validation', 'val', 'test', 'eval', 'dev', 'holdout'];

/** `train.jsonl` wants a `valid.jsonl` or the like beside it; other names say nothing about their splits. */
function withHeldOut(data: TrainingData, { path, readNeighbour }: Neighbourhood): TrainingData {
  const name = path.slice(path.lastIndexOf('/') + 1);
  if (!readNeighbour || !/train/i.test(name)) return data;
  const isThere = heldOutNames.some(
    (it) => readNeighbour(pathBeside(path, name.replace(/train(?:ing)?/i, it))) !== undefined,
  );
  return isThere ? data : { ...data, remarks: [...data.remarks, { kind: 'no-held-out', count: 1, span: undefined }] };
}
