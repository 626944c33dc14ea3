/** The card of a config or data file: what was read from it, shown at its first key. */

import type { KnownFile, TrainingJob } from '../claims/config/job.ts';
import type { DataRemark, TrainingData } from '../claims/data-file/training-data.ts';
import type { Report } from '../engine.ts';
import { refusedBelowExamples } from '../facts/bars.ts';
import type { MethodName } from '../facts/config-format.ts';
import type { ProviderTable } from '../facts/providers.ts';
import { serviceLife } from '../facts/service-life.ts';
import type { Span } from '../text/span.ts';
import { escapeMarkdown, shorten } from './markdown.ts';
import { counted, type Translate } from './translate.ts';

export interface FileCard {
  /** The first key, or the first answer of a data file. */
  readonly span: Span;
  readonly markdown: string;
}

/** Undefined for documents that are no known file. */
export function fileCard({ document, providers }: Report, today: string, translate: Translate): FileCard | undefined {
  const { file, job, data, namedPlan } = document;
  if (data) return { span: data.span, markdown: dataLines(data, translate).join('\n\n') };
  if (!file) return undefined;
  const lines = [headline(file, translate), ...(job ? jobLines(job, today, providers, translate) : [])];
  if (job) lines.push(line(translate('Plan'), namedPlan?.words ?? translate('none named')));
  return { span: file.key, markdown: lines.join('\n\n') };
}

const kindSentences: Readonly<Record<KnownFile['kind'], string>> = {
  training: 'Starts a fine-tune: {0}',
  evaluation: 'Evaluates prompts or models: {0}',
  prompt: 'Holds a prompt: {0}',
  retrieval: 'Sets up retrieval: {0}',
  hosting: 'Serves a tuned model: {0}',
  data: 'Lists training data: {0}',
  result: 'Comes from a fine-tune: {0}',
};

function headline({ kind, name, keys }: KnownFile, translate: Translate): string {
  const told = translate('recognised by {0}', keys.slice(0, 4).map(code).join(', '));
  return `**${translate(kindSentences[kind], escapeMarkdown(name))}** (${told})`;
}

function jobLines(job: TrainingJob, today: string, providers: ProviderTable, translate: Translate): string[] {
  const life = job.base && job.platform ? serviceLife(job.base.model, job.platform, today, providers) : undefined;
  const facts: readonly (readonly [label: string, value: string | undefined])[] = [
    ['Base model', job.base?.words],
    [
      life?.stops?.verified === false ? 'Served for, if the report holds' : 'Served for',
      life?.days === undefined ? undefined : counted(translate, life.days, '1 more day', '{0} more days'),
    ],
    ['Training data', job.datasets.map((it) => it.value).join(', ')],
    ['Method', job.method && translate(methodNames[job.method])],
    ['Adapter', adapterWords(job, translate)],
    ['Epochs', job.epochs?.value],
    ['Examples', job.examples?.value],
    ['Evaluation', job.evaluation?.value ?? translate('none stated')],
  ];
  return facts.flatMap(([label, value]) => (value ? [line(translate(label), value)] : []));
}

/** An adapter on a base in fewer bits is what people call QLoRA. */
function adapterWords({ adapter, bits }: TrainingJob, translate: Translate): string | undefined {
  const name = adapter === undefined || adapter.value === 'true' ? 'LoRA' : adapter.value;
  if (!bits) return adapter && name;
  return translate('{0}, on a base in fewer bits: {1}', name, bits.value);
}

const methodNames: Readonly<Record<MethodName, string>> = {
  supervised: 'supervised',
  preference: 'preferences',
  reinforcement: 'reinforcement',
  distillation: 'distillation',
  'continued-pretraining': 'continued pre-training',
};

function dataLines(
  { count, isSampled, read, facts, behaviour, unclear, remarks }: TrainingData,
  translate: Translate,
): string[] {
  const size = isSampled
    ? translate('Training data: about {0} examples, {1} of them read', String(count), String(read))
    : translate('Training data: {0} examples', String(count));
  return [
    `**${size}**`,
    line(translate('Answers that state facts'), String(facts)),
    line(translate('Answers that show a behaviour'), String(behaviour)),
    line(translate('Answers that could be either'), String(unclear)),
    ...remarks.map((it) => remarkLine(it, translate)),
  ];
}

const remarkLabels: Readonly<Record<DataRemark['kind'], string>> = {
  duplicate: 'Examples that repeat an earlier one',
  contradiction: 'Examples that answer a prompt differently from an earlier one',
  'empty-answer': 'Examples with an empty answer',
  broken: 'Lines that are not JSON',
  'few-examples': 'Few examples: most tunes need a few hundred, and hosted services refuse fewer than {0}',
  'no-held-out': 'No held-out file was found beside this one',
};

function remarkLine({ kind, count }: DataRemark, translate: Translate): string {
  const label = translate(remarkLabels[kind], String(refusedBelowExamples));
  return kind === 'few-examples' || kind === 'no-held-out' ? label : line(label, String(count));
}

function line(label: string, value: string): string {
  return `${label}: ${escapeMarkdown(shorten(value, 120))}`;
}

function code(key: string): string {
  return `\`${key.replace(/[`\n\r]/g, ' ').slice(0, 60)}\``;
}
