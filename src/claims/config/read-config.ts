/** What a config file, script or training data file is: a job, a plan, data, or none of our business. */

import type { Format } from '../../read/passage.ts';
import type { ReadDocument } from '../../read/read.ts';
import type { Span } from '../../text/span.ts';
import { analyse } from '../data-file/analyse.ts';
import type { TrainingData } from '../data-file/training-data.ts';
import type { GenreVerdict } from '../plan.ts';
import { jobOf } from './facts.ts';
import type { Stated, TrainingJob } from './job.ts';
import { namedPlan } from './named-plan.ts';
import { planKeysOf } from './plan-keys.ts';
import { recognise } from './recognise.ts';
import { jobInCode } from './scripts.ts';

export interface ConfigFacts {
  /** Undefined where the prose decides, as in a notebook. */
  readonly verdict: GenreVerdict | undefined;
  readonly job: TrainingJob | undefined;
  readonly plan: Stated | undefined;
  readonly data: TrainingData | undefined;
  /** Lines or items of a data file that are no JSON. */
  readonly broken: readonly Span[];
}

/** The facts of a file that is no prose document; undefined for Markdown and plain text. */
export function readConfigFacts(read: ReadDocument, text: string, format: Format): ConfigFacts | undefined {
  if (format === 'markdown' || format === 'plaintext') return undefined;
  if (read.records) return dataFacts(read);
  const job = read.code ? jobInCode(read.code) : jobInKeys(read, text);
  const plan = job || read.config ? namedPlan(text, read.config) : undefined;
  return {
    verdict: format === 'notebook' ? undefined : verdictOf(read, job, plan),
    job,
    plan,
    data: undefined,
    broken: [],
  };
}

function dataFacts({ records }: ReadDocument): ConfigFacts {
  const data = records ? analyse(records) : undefined;
  return {
    verdict: data ? verdict('plan', 'training data') : other,
    job: undefined,
    plan: undefined,
    data,
    broken: data ? (records?.broken ?? []) : [],
  };
}

function jobInKeys({ config }: ReadDocument, text: string): TrainingJob | undefined {
  const recognised = config ? recognise(config, text) : undefined;
  return recognised ? jobOf(recognised, text) : undefined;
}

function verdictOf({ config }: ReadDocument, job: TrainingJob | undefined, plan: Stated | undefined): GenreVerdict {
  if (job) return verdict('plan', `it starts a fine-tune (${job.name})`);
  if (plan) return verdict('plan', 'it names a plan');
  const keys = planKeysOf(config);
  const named = keys.slice(0, 3).map((it) => `\`${it}\``);
  return keys.length >= 2 ? verdict('plan', `it has the keys of a plan: ${named.join(', ')}`) : other;
}

const other = verdict('other', 'a file of settings that neither plans nor starts a training');

function verdict(genre: GenreVerdict['genre'], reason: string): GenreVerdict {
  return { genre, reason, isPlan: genre !== 'other' };
}
