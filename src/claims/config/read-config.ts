/** Tells what a config file, script or training data file is: a job, a plan, data, or nothing to review. */

import type { ConfigNode } from '../../read/config-tree.ts';
import type { Format } from '../../read/passage.ts';
import type { ReadDocument } from '../../read/read.ts';
import type { Records } from '../../read/records.ts';
import type { Span } from '../../text/span.ts';
import { phrase } from '../../text/wording.ts';
import { analyse } from '../data-file/analyse.ts';
import type { TrainingData } from '../data-file/training-data.ts';
import { type GenreVerdict, genreVerdict } from '../genre/verdict.ts';
import { jobOf } from './facts.ts';
import type { KnownFile, Stated, TrainingJob } from './job.ts';
import { namedPlan } from './named-plan.ts';
import { planKeysOf } from './plan-keys.ts';
import { type Recognised, recognise, recognisePrompt } from './recognise.ts';
import { evaluationInCode, jobInCode, placed } from './scripts.ts';

export interface ConfigFacts {
  /** Undefined where the prose decides, as in a notebook. */
  readonly verdict: GenreVerdict | undefined;
  readonly file: KnownFile | undefined;
  readonly job: TrainingJob | undefined;
  readonly plan: Stated | undefined;
  readonly data: TrainingData | undefined;
  /** Lines or items of a data file that are no JSON. */
  readonly broken: readonly Span[];
}

const none = { verdict: undefined, file: undefined, job: undefined, plan: undefined, data: undefined, broken: [] };

/** The facts of a file that is no prose document. */
export function readConfigFacts(
  read: ReadDocument,
  text: string,
  format: Format,
  minimumExamples: number,
): ConfigFacts {
  if (read.records) return dataFacts(read.records, minimumExamples);
  const { file, job } = factsIn(read, text);
  // A notebook has its comments inside strings.
  const { code = { text, offsets: [] } } = read;
  const named = job || read.config ? namedPlan(code.text, read.config) : undefined;
  const plan = named && { ...named, span: placed(named.span, code) };
  return { ...none, verdict: format === 'notebook' ? undefined : verdictOf(read, job, plan), file, job, plan };
}

function dataFacts(records: Records, minimumExamples: number): ConfigFacts {
  const data = analyse(records, minimumExamples);
  if (!data) return { ...none, verdict: other };
  return { ...none, verdict: genreVerdict('plan', phrase('training data')), data, broken: records.broken };
}

function factsIn(read: ReadDocument, text: string): Found {
  if (!read.code) return inKeys(read, text);
  return read.config ? inFrontMatter(read.config, text) : inCode(read.code);
}

type Found = Pick<ConfigFacts, 'file' | 'job'>;

function inCode(code: NonNullable<ReadDocument['code']>): Found {
  const job = jobInCode(code);
  const file = job
    ? { name: job.name, kind: 'training' as const, keys: job.keys, key: job.key }
    : evaluationInCode(code);
  return { job, file };
}

/** A prompt in a file of its own starts nothing. */
function inFrontMatter(config: ConfigNode, text: string): Found {
  const known = recognisePrompt(config, text);
  return { job: undefined, file: known && fileOf(known) };
}

function fileOf({ format, keys, key }: Recognised): KnownFile {
  return { name: format.name, kind: format.kind, keys, key };
}

function inKeys({ config }: ReadDocument, text: string): Found {
  const known = recognise(config, text);
  if (!known) return { file: undefined, job: undefined };
  return { file: fileOf(known), job: jobOf(known, text) };
}

function verdictOf({ config }: ReadDocument, job: TrainingJob | undefined, plan: Stated | undefined): GenreVerdict {
  if (job) return genreVerdict('plan', phrase('it starts a fine-tune ({name})', { name: job.name }));
  if (plan) return genreVerdict('plan', phrase('it names a plan'));
  const keys = planKeysOf(config);
  const named = keys.slice(0, 3).map((it) => `\`${it}\``);
  return keys.length >= 2
    ? genreVerdict('plan', phrase('it has the keys of a plan: {keys}', { keys: named.join(', ') }))
    : other;
}

const other = genreVerdict('other', phrase('a file of settings that neither plans nor starts a training'));
