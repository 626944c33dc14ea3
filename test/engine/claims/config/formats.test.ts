/** Every known config format is told by its keys, and its facts are read; look-alikes are left alone. */

import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { KnownFile, TrainingJob } from '../../../../src/claims/config/job.ts';
import { readConfigFacts } from '../../../../src/claims/config/read-config.ts';
import { recognise } from '../../../../src/claims/config/recognise.ts';
import { configFormats } from '../../../../src/facts/config-formats.ts';
import { promptFileFormats } from '../../../../src/facts/prompt-file-formats.ts';
import { evaluationScripts, scriptFormats } from '../../../../src/facts/script-formats.ts';
import { formatOfPath } from '../../../../src/read/formats.ts';
import { readDocument } from '../../../../src/read/read.ts';
import { type Expected, jobs } from './expected-jobs.ts';

const folder = 'test/fixtures/configs';

describe('training jobs', () => {
  it.each(Object.entries(jobs))('%s', (file, expected) => {
    const { job, text } = jobOf(file);
    expect(job?.format).toBe(stemOf(file));
    expect(summary(job)).toEqual(expected);
    for (const stated of [job?.base, ...(job?.datasets ?? [])]) {
      if (!stated) continue;
      const words = 'words' in stated ? stated.words : stated.value;
      expect(text.slice(stated.span.start, stated.span.end)).toBe(words);
    }
  });
});

describe('jobs that say things once and mean them twice', () => {
  it.each([
    ['a value', 'x: &m acme/seven\nbase_model: *m\nadapter: lora\ndatasets: [{ path: a.jsonl }]'],
    ['a map', 'x: &x\n  base_model: acme/seven\n  adapter: lora\ndatasets: [{ path: a.jsonl }]\n<<: *x'],
    [
      'maps',
      'x: [&x { base_model: acme/seven }, &y { base_model: z, rl: dpo }]\ndatasets: [{ path: a.jsonl }]\n<<: [*x, *y]',
    ],
    [
      'its own word',
      'x: &x { base_model: z, adapter: lora }\njob:\n  <<: *x\n  base_model: acme/seven\n  datasets: [{ path: a.jsonl }]',
    ],
  ])('%s', (_, text) => {
    const { job } = readConfigFacts(readDocument(text, 'yaml'), text, 'yaml', 10);
    expect(job?.format).toBe('axolotl');
    expect(text.slice(job?.base?.span.start, job?.base?.span.end)).toBe('acme/seven');
  });
});

const companions = [
  'bedrock-throughput.json',
  'bedrock-custom-deployment.json',
  'peft-adapter.json',
  'llama-factory-data.json',
  'promptfoo.yaml',
  'openai-evals.yaml',
  'lm-eval.yaml',
  'github-models-prompt.yml',
  'haystack.yaml',
  'graphrag.yaml',
  'bedrock-knowledge-base.yaml',
  'promptflow.yaml',
  'promptflow-evaluation.yaml',
  'dspy-program.json',
  'structured-output.json',
];

describe('files that start nothing', () => {
  it.each(companions)('%s', (file) => {
    const text = readFileSync(`${folder}/${file}`, 'utf8');
    const { config } = readDocument(text, formatOfPath(file));
    expect(recognise(config, text)?.format.id).toBe(stemOf(file));
    expect(jobOf(file).job).toBeUndefined();
  });

  it.each([
    ['prompty.prompty', 'Prompty', 'prompt'],
    ['dotprompt.prompt', 'Dotprompt', 'prompt'],
    ['deepeval.py', 'DeepEval', 'evaluation'],
  ])('%s', (file, name, kind) => {
    expect(jobOf(file)).toMatchObject({ job: undefined, file: { name, kind } });
  });

  it('takes a LLaMA-Factory file that only predicts for none', () => {
    const text = 'stage: sft\ndo_predict: true\nfinetuning_type: lora\neval_dataset: letters\nmodel_name_or_path: q\n';
    expect(recognise(readDocument(text, 'yaml').config, text)).toBeUndefined();
  });

  it('takes a zero-shot Ludwig config for none', () => {
    expect(jobOf('ludwig-zero-shot.yaml').job).toBeUndefined();
  });
});

it.each([
  ['BAAI/bge-reranker-base', false],
  ['sentence-transformers/all-MiniLM-L6-v2', false],
  ['intfloat/multilingual-e5-large', false],
  ['Qwen/Qwen3-Embedding-0.6B', false],
  ['openai/whisper-small', false],
  ['FacebookAI/xlm-roberta-base', false],
  ['google/vit-base-patch16-224-in21k', false],
  ['facebook/dinov2-base', false],
  ['black-forest-labs/FLUX.1-dev', false],
  ['"The model to tune"', false],
  ['"{{ base model }}"', true],
  ['"GPT-4.1 mini"', true],
  ['google/flan-t5-base', true],
  ['openai-community/gpt2', true],
  ['HuggingFaceTB/SmolLM2-1.7B', true],
  ['Qwen/Qwen2-VL-7B-Instruct', true],
])('asks for the plan only of a job that may tune a model which writes: %s', (base, isJob) => {
  const text = `model_name_or_path: ${base}\ndataset_name: acme/pairs\nlearning_rate: 2e-5\n`;
  const { job, file } = readConfigFacts(readDocument(text, 'yaml'), text, 'yaml', 0);
  expect([job !== undefined, file !== undefined]).toEqual([isJob, isJob]);
});

describe('look-alikes', () => {
  it.each([
    ['a chat request', '{"model": "gpt-4.1-mini", "messages": [{"role": "user", "content": "train me"}]}'],
    ['an inference profile', '{"modelId": "amazon.nova-lite-v1:0", "training": false, "temperature": 0.2}'],
    ['a model card entry', '{"base_model": "Qwen/Qwen3-4B", "license": "apache-2.0", "tags": ["trained"]}'],
    [
      'a DeepSpeed file',
      '{"train_batch_size": "auto", "zero_optimization": {"stage": 2}, "bf16": {"enabled": "auto"}}',
    ],
    [
      'an API description',
      '{"baseModelIdentifier": {"type": "string"}, "customModelName": {"type": "string"}, "trainingDataConfig": {}}',
    ],
    ['a translation', '{"training_file": "Training file", "model": "Model", "suffix": "Suffix"}'],
    ['a data loader', '{"dataset_name": "rota", "stage": "dev", "train": true}'],
    [
      'an image trainer',
      '{"task": "image-classification", "base_model": "vit", "project_name": "x", "data": {"path": "p"}}',
    ],
  ])('%s', (_, text) => {
    expect(recognise(readDocument(text, 'json').config, text)?.format.kind).not.toBe('training');
  });
});

it('has a fixture for every format', () => {
  const ids = [...configFormats, ...scriptFormats, ...promptFileFormats, ...evaluationScripts]
    .map((it) => it.id)
    .sort();
  const stems = new Set(readdirSync(folder).map(stemOf));
  expect(ids.filter((it) => !stems.has(it))).toEqual([]);
  expect(new Set(ids).size).toBe(ids.length);
});

describe('the method of a TRL file', () => {
  const trl = 'model_name_or_path: Qwen/Qwen3-4B\ndataset_name: ferry/pairs\nlearning_rate: 1e-5\n';

  it.each<[string, string, TrainingJob['method']]>([
    ['is unknown where only the subcommand tells it', trl, undefined],
    ['is read from the quoted command', `# trl dpo --config job.yaml\n${trl}`, 'preference'],
    ['is read from a reward', `${trl}reward_funcs: accuracy\n`, 'reinforcement'],
  ])('%s', (_, text, method) => {
    expect(readConfigFacts(readDocument(text, 'yaml'), text, 'yaml', 0)?.job?.method).toBe(method);
  });
});

it('reads the flags of the tuning command, not those of another one above it', () => {
  const text =
    'together evals create --model other --training-file x\ntogether fine-tuning create --model own --training-file y\n';
  const job = readConfigFacts(readDocument(text, 'script'), text, 'script', 0)?.job;
  expect([job?.base?.words, job?.datasets.map((it) => it.value)]).toEqual(['own', ['y']]);
});

it.each([
  ['load_dataset("acme/mails", split="train")', 'acme/mails'],
  ['load_dataset("json", data_files="data/mails.jsonl")', 'data/mails.jsonl'],
  ['load_dataset(\n    "csv",\n    data_files={"train": "mails.csv", "test": "t.csv"},\n)', 'mails.csv'],
  ['load_dataset("json", data_files=FILES)', undefined],
])('reads the data that a script loads, not what loads it: %s', (call, data) => {
  const text = `trainer = SFTTrainer(model="Qwen/Qwen3-4B", train_dataset=data)\ndata = ${call}\n`;
  const job = readConfigFacts(readDocument(text, 'script'), text, 'script', 0)?.job;
  expect(job?.datasets[0]?.value).toBe(data);
});

describe('scripts that start nothing', () => {
  it.each([
    ['a comment', '# Later: trainer = SFTTrainer(model="Qwen/Qwen3-4B")\n'],
    ['a comment on a line of its own', '# SFTTrainer(model="Qwen/Qwen3-4B")\nprint(1)\n'],
    ['a manual in a string', '"""\nUsage:\n  trainer = SFTTrainer(model="Qwen/Qwen3-4B")\n"""\n'],
    ['words in a string', 'print("we call client.fine_tuning.jobs.create(training_file=f) then")\n'],
    ['a comment in a shell', '# curl https://api.openai.com/v1/fine_tuning/jobs -d training_file\n'],
    ['a list of the jobs', 'curl https://api.openai.com/v1/fine_tuning/jobs -H "Authorization: Bearer $KEY"\n'],
    ['the state of a job', 'curl https://api.openai.com/v1/fine_tuning/jobs/ftjob-1 -d training_file\n'],
    ['an import', 'from trl import SFTTrainer\n'],
    ['a class of that name', 'class SFTTrainer(Trainer):\n    pass\n'],
    ['a trainer of other models', 'trainer = Trainer(model=model, train_dataset=data)\n'],
    ["another provider's client", 'client.fine_tuning.jobs.create(model="m", training_files=[{"file_id": f}])\n'],
    ['another address', 'client = OpenAI(base_url=url)\nclient.fine_tuning.jobs.create(training_file=f, model="m")\n'],
    ['a word that is no command', 'echo trl sft --model m\n'],
  ])('%s', (_, text) => {
    expect(readConfigFacts(readDocument(text, 'script'), text, 'script', 200)?.job).toBeUndefined();
  });

  it('but a call behind such words does', () => {
    const text = '# SFTTrainer(model="a/b")\nreturn SFTTrainer("Qwen/Qwen3-4B")\n';
    const job = readConfigFacts(readDocument(text, 'script'), text, 'script', 200)?.job;
    expect([job?.format, job?.key.start]).toEqual(['trl-script', text.indexOf('return')]);
    expect(jobOf('openai-request.sh').job?.keys).toEqual(['https://api.openai.com/v1/fine_tuning/jobs']);
  });
});

function jobOf(file: string): { job: TrainingJob | undefined; file: KnownFile | undefined; text: string } {
  const text = readFileSync(`${folder}/${file}`, 'utf8');
  const format = formatOfPath(file);
  const facts = readConfigFacts(readDocument(text, format), text, format, 0);
  return { job: facts?.job, file: facts?.file, text };
}

function summary(job: TrainingJob | undefined): Expected {
  return Object.fromEntries(
    Object.entries({
      base: job?.base?.model,
      datasets: job?.datasets.map((it) => it.value),
      method: job?.method,
      epochs: job?.epochs?.value,
      evaluation: job?.evaluation?.value,
      adapter: job?.adapter?.value,
      bits: job?.bits?.value,
      examples: job?.examples?.value,
      platform: job?.platform,
    }).filter(([, value]) => value !== undefined),
  );
}

function stemOf(file: string): string {
  return file.replace(/\.\w+$/, '');
}
