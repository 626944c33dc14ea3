/** What is read from each fixture of a training job. */

import type { TrainingJob } from '../../../../src/claims/config/job.ts';

export interface Expected {
  readonly base?: string;
  readonly datasets?: readonly string[];
  readonly method?: TrainingJob['method'];
  readonly epochs?: string;
  readonly evaluation?: string;
  readonly adapter?: string;
  readonly bits?: string;
  readonly examples?: string;
  readonly platform?: TrainingJob['platform'];
}

export const jobs: Readonly<Record<string, Expected>> = {
  'openai-job.json': {
    base: 'gpt-4.1-mini-2025-04-14',
    datasets: ['file-9tHarbourNotices'],
    method: 'preference',
    epochs: '2',
    evaluation: 'file-9tHarbourHeldOut',
    platform: 'openai',
  },
  'azure-openai-job.yaml': {
    base: 'gpt-4o-mini-2024-07-18',
    datasets: ['file-4aQueueLabels'],
    method: 'supervised',
    epochs: '3',
    platform: 'azure-openai',
  },
  'together-job.json': {
    base: 'llama-3.1-8b-instruct',
    datasets: ['file-bb71'],
    method: 'supervised',
    epochs: '2',
    evaluation: '4',
    adapter: 'Lora',
    platform: 'together',
  },
  'bedrock-job.yaml': {
    base: 'nova-lite',
    datasets: ['s3://returns/train.jsonl'],
    method: 'reinforcement',
    epochs: '2',
    evaluation: 'given',
    platform: 'amazon-bedrock',
  },
  'vertex-tuning-job.json': {
    base: 'gemini-3.5-flash-lite',
    datasets: ['gs://meter-mail/train.jsonl'],
    method: 'supervised',
    epochs: '3',
    evaluation: 'gs://meter-mail/valid.jsonl',
    adapter: 'ADAPTER_SIZE_FOUR',
    platform: 'google-vertex',
  },
  'google-tuning-call.yaml': {
    base: 'gemini-2.5-flash',
    datasets: ['gs://bus-notices/train.jsonl'],
    method: 'supervised',
    epochs: '4',
    platform: 'google-vertex',
  },
  'mistral-job.json': {
    base: 'ministral-8b-latest',
    datasets: ['0f3a-berths'],
    method: 'supervised',
    epochs: '120',
    evaluation: '1 given',
    platform: 'mistral',
  },
  'axolotl.yaml': {
    base: 'gemma-3-4b-it',
    datasets: ['data/labels.jsonl', 'data/more.jsonl'],
    method: 'preference',
    epochs: '3',
    evaluation: '0.05',
    adapter: 'qlora',
  },
  'axolotl.toml': { base: 'qwen-3-4b', datasets: ['data/labels.jsonl'], method: 'supervised', adapter: 'lora' },
  'llama-factory-v1.yaml': {
    base: 'qwen-3-4b',
    datasets: ['data/letters.yaml'],
    method: 'supervised',
    adapter: 'lora',
  },
  'llama-factory.yaml': {
    base: 'qwen-3-8b',
    datasets: ['berth_pairs'],
    method: 'preference',
    epochs: '2',
    evaluation: '0.1',
    adapter: 'lora',
    examples: '900',
  },
  'torchtune.yaml': {
    base: 'llama-3.1-8b-instruct',
    datasets: ['data/rota.json'],
    method: 'supervised',
    epochs: '1',
    adapter: 'torchtune.models.llama3_1.lora_llama3_1_8b',
  },
  'torchtune-ppo.yaml': {
    base: 'mistral-7b-instruct-v0.2',
    datasets: ['ferry/notices'],
    method: 'reinforcement',
    epochs: '2',
    adapter: 'torchtune.models.mistral.mistral_7b',
  },
  'autotrain.yml': {
    base: 'ministral-8b-instruct-2410',
    datasets: ['ferry/pairs'],
    method: 'preference',
    epochs: '2',
    adapter: 'true',
    bits: 'int4',
  },
  'trl.yaml': {
    base: 'qwen-2.5-7b-instruct',
    datasets: ['clinic/letters'],
    epochs: '3',
    evaluation: 'test',
    adapter: 'true',
  },
  'unsloth-studio.yaml': {
    base: 'gemma-3-12b-it',
    datasets: ['shop/tickets'],
    method: 'supervised',
    epochs: '2',
    adapter: 'lora',
  },
  'ludwig.yaml': { base: 'llama-3.1-8b', method: 'supervised', epochs: '3', adapter: 'lora', datasets: [] },
  'nemo.yaml': {
    base: 'llama-3.1-8b.nemo',
    datasets: ['data/train.jsonl'],
    method: 'supervised',
    epochs: '2',
    evaluation: 'data/valid.jsonl',
    adapter: 'lora',
  },
  'nemo-automodel.yaml': {
    base: 'llama-3.2-1b',
    datasets: ['harbour/qa'],
    method: 'supervised',
    epochs: '1',
    evaluation: 'given',
    adapter: 'nemo_automodel.components._peft.lora.PeftConfig',
  },
  'nemo-rl.yaml': { base: 'qwen-3-4b', datasets: ['data/prompts.jsonl'], method: 'reinforcement', epochs: '1' },
  'mistral-finetune.yaml': {
    base: 'mistral-7b-v0.3',
    datasets: ['data/train.jsonl'],
    method: 'supervised',
    evaluation: 'data/eval.jsonl',
    adapter: '64',
  },
  'mlx-lm.yaml': {
    base: 'qwen-2.5-7b-instruct-4bit',
    datasets: ['data/quay'],
    method: 'supervised',
    evaluation: '25',
    adapter: 'dora',
  },
  'together-cli.sh': {
    base: 'llama-3.1-8b-instruct-reference',
    datasets: ['file-3fQuay'],
    method: 'supervised',
    epochs: '2',
    evaluation: 'file-3fHeld',
    adapter: 'lora',
    platform: 'together',
  },
  'fireworks-cli.sh': {
    base: 'llama-3.1-8b-instruct',
    datasets: ['berth-pairs'],
    method: 'preference',
    epochs: '1',
    platform: 'fireworks',
  },
  'terraform-bedrock.tf': {
    base: 'nova-micro',
    datasets: ['s3://returns/train.jsonl'],
    method: 'supervised',
    epochs: '2',
    platform: 'amazon-bedrock',
  },
  'unsloth-script.py': {
    base: 'qwen-3-8b',
    datasets: ['ferry/replies'],
    method: 'supervised',
    epochs: '2',
    adapter: 'r=16',
    bits: 'load_in_4bit',
  },
  'openai-script.py': {
    base: 'gpt-4.1-mini-2025-04-14',
    datasets: ['file-3fQuay'],
    method: 'preference',
    epochs: '2',
    evaluation: 'validation_file',
    platform: 'openai',
  },
  'azure-openai-script.py': {
    base: 'gpt-4o-mini-2024-07-18',
    datasets: ['file-3fQuay'],
    method: 'supervised',
    platform: 'azure-openai',
  },
  'openai-request.sh': {
    base: 'gpt-4.1-nano-2025-04-14',
    datasets: ['file-3fQuay'],
    method: 'supervised',
    epochs: '3',
    platform: 'openai',
  },
  'trl-script.py': {
    base: 'qwen-3-4b',
    datasets: ['ferry/replies'],
    method: 'reinforcement',
    epochs: '2',
    evaluation: 'eval_strategy',
    adapter: 'r=16',
  },
  'trl-cli.sh': {
    base: 'qwen-3-4b',
    datasets: ['ferry/pairs'],
    method: 'preference',
    epochs: '2',
    evaluation: 'test',
    adapter: '16',
  },
};
