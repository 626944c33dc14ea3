/** A training job that does something else than the plan it names. */

import { isForFacts } from '../claims/claim.ts';
import {
  isFilledInLater,
  isOfAnotherJob,
  type NamedPlan,
  type PlanDigest,
  type Stated,
  type TrainingJob,
} from '../claims/config/job.ts';
import type { DocumentClaims } from '../claims/document-claims.ts';
import { isLive } from '../claims/live.ts';
import { isSameBase } from '../facts/model-names.ts';
import type { ProviderTable } from '../facts/providers.ts';
import { findBase } from '../facts/service-life.ts';
import { withoutEnd } from '../text/ends.ts';
import { phrase, type Wording } from '../text/wording.ts';
import { defineRule, type Signal } from './rule.ts';

export default defineRule({
  id: 'config-plan-mismatch',
  family: 'data',
  severity: 'warning',
  title: 'Training job that departs from its plan',
  alternative: undefined,
  mechanism: 'training',
  messages: {
    base: 'This job tunes {own}; the plan it names ({plan}) says {planned}. Bring the two in line, or name another plan.',
    data: 'This job trains on {own}; the plan it names ({plan}) says {planned}. Bring the two in line, or name another plan.',
    need: 'This job aims at {own}; the plan it names ({plan}) trains for {planned}. Bring the two in line, or name another plan.',
  },
  *check({ document, providers }) {
    const { job, namedPlan } = document;
    if (!job || !namedPlan?.read) return;
    const base = baseMismatch(job, namedPlan.read, providers);
    const data = dataMismatch(job, namedPlan.read);
    if (base) yield signalFor('base', base, namedPlan);
    if (data) yield signalFor('data', data, namedPlan);
    const need = base || data ? undefined : needMismatch(job, document, namedPlan.read);
    if (need) yield signalFor('need', need, namedPlan);
  },
});

const namedWords: Readonly<Record<NamedPlan['namedBy'], string>> = {
  file: 'The plan is named here.',
  configuration: 'The configuration names the plan of this job.',
};

interface Mismatch {
  readonly own: { readonly value: Wording; readonly span: Stated['span'] };
  readonly planned: { readonly value: Wording; readonly span?: Stated['span'] };
}

function signalFor(
  message: 'base' | 'data' | 'need',
  { own, planned }: Mismatch,
  plan: NamedPlan,
): Signal<typeof message> {
  const inPlan = planned.span
    ? [{ message: phrase('The plan: {words}.', { words: planned.value }), span: planned.span, path: plan.path }]
    : [];
  return {
    message,
    span: own.span,
    facts: { own: own.value, planned: planned.value, plan: plan.words },
    related: [{ message: phrase(namedWords[plan.namedBy]), span: plan.span }, ...inPlan],
  };
}

/** The plan tunes another model, and does not speak of this one anywhere. */
function baseMismatch({ base }: TrainingJob, plan: PlanDigest, providers: ProviderTable): Mismatch | undefined {
  const planned = plan.bases[0];
  if (!base || !planned || plan.models.some((it) => isSame(it, base.model, providers))) return undefined;
  return { own: { value: base.words, span: base.span }, planned };
}

/** By their ids, since a user's own fact about one name of a base stands beside the entry of the others. */
function isSame(a: string, b: string, providers: ProviderTable): boolean {
  const known = findBase(a, providers);
  return (known !== undefined && known.id === findBase(b, providers)?.id) || isSameBase(a, b);
}

/** None of the job's data sets is one that the plan names. */
function dataMismatch({ datasets }: TrainingJob, plan: PlanDigest): Mismatch | undefined {
  const [own] = datasets;
  const planned = plan.datasets.find(isTelling);
  if (!own || !planned || !datasets.every(isTelling)) return undefined;
  const isPlanned = datasets.some((it) => plan.datasets.some((other) => isSameData(it.value, other.value)));
  return isPlanned ? undefined : { own, planned };
}

/** A path or an address. The id of an upload, or a name in a registry of data sets, does not tell which data it is. */
function isTelling({ value }: Stated): boolean {
  const name = partsOf(value).at(-1) ?? '';
  return /[\\/]|\.\w+$/.test(value) && !value.startsWith('file-') && !isFilledInLater(name);
}

/** The same name, or a folder and what lies in it. */
function isSameData(a: string, b: string): boolean {
  const [one, other] = [partsOf(a), partsOf(b)];
  return one.includes(other.at(-1) ?? '') || other.includes(one.at(-1) ?? '');
}

function partsOf(path: string): readonly string[] {
  const name = withoutEnd(path.toLowerCase(), '/\\').replace(/\.(?:jsonl?|ndjson|parquet|arrow|csv)$/, '');
  return name.split(/[\\/]+/);
}

/** One side wants facts and the other behaviour. */
function needMismatch(job: TrainingJob, { claims }: DocumentClaims, plan: PlanDigest): Mismatch | undefined {
  const mismatch = (own: Wording, planned: Wording): Mismatch => ({
    own: { value: own, span: job.base?.span ?? job.key },
    planned: { value: planned },
  });
  const own = claims
    .filter((it) => it.mechanism === 'training' && isLive(it.stance) && !isOfAnotherJob(it))
    .flatMap((it) => it.needs.map((need) => need.value))
    .filter((it) => it !== 'unstated');
  if (own.length === 0 || plan.needs.length === 0) return undefined;
  if (own.every(isForFacts) && !plan.needs.some(isForFacts)) return mismatch(phrase('facts'), phrase('a behaviour'));
  return !own.some(isForFacts) && plan.needs.every(isForFacts)
    ? mismatch(phrase('a behaviour'), phrase('facts'))
    : undefined;
}
