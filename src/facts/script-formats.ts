/** Scripts and infrastructure code that start a fine-tune, told by the call or resource they hold. Adding one is one entry and one fixture. */

import type { MethodName } from './config-format.ts';
import type { PlatformId } from './providers.ts';

/** Patterns with a group `value`; the first match counts. */
export interface ScriptFormat {
  readonly id: string;
  readonly name: string;
  readonly platform?: PlatformId;
  readonly fits: RegExp;
  /** The whole code must fit, where given. */
  readonly text?: RegExp;
  /** Words that follow it, in their order. */
  readonly followedBy?: readonly string[];
  /** How many characters behind the call belong to it; the whole file where absent. */
  readonly reach?: number;
  readonly base: RegExp;
  readonly dataset: RegExp;
  readonly evaluation: RegExp;
  readonly epochs: RegExp;
  readonly adapter: RegExp;
  readonly bits?: RegExp;
  readonly methods?: readonly (readonly [pattern: RegExp, method: MethodName])[];
}

const never = /$^(?<value>)/;

/** Of calls and of JSON bodies, which a shell may want escaped. */
const openaiFacts = {
  base: said('model'),
  dataset: said('training_file'),
  evaluation: /\b(?<value>validation_file)\b/,
  epochs: /\bn_epochs\W{1,6}(?<value>\d+)/,
  adapter: never,
  methods: [
    [/\btype\W{1,6}dpo/, 'preference'],
    [/\btype\W{1,6}reinforcement/, 'reinforcement'],
  ],
} as const;

/** A statement that begins with the call; Mistral's client has one of the same name for `training_files`. */
const openaiCall =
  /^[ \t]*(?:(?:\w+(?:[ \t]*:[ \t]*[\w.]+)?[ \t]*=|return)[ \t]*)?(?:await[ \t]+)?[\w.]*\bfine_tuning\.jobs\.create\((?=[\s\S]{0,1000}?\btraining_file\b)/m;

const huggingFaceFacts = {
  dataset:
    /\bload_dataset\((?:\s*["'](?:json|csv|parquet|text)["']\s*,\s*data_files\s*=[\s{]*(?:["']train["']\s*:)?)?\s*["'](?!(?:json|csv|parquet|text)["'])(?<value>[^"'\n]+)["']/,
  evaluation: /\b(?<value>eval_dataset|eval_strategy)\s*=/,
  epochs: /\bnum_train_epochs\s*=\s*(?<value>\d+)/,
  adapter: /\b(?<value>r\s*=\s*\d+)/,
  bits: /\b(?<value>load_in_4bit)\s*=\s*True/,
} as const;

export const scriptFormats: readonly ScriptFormat[] = [
  {
    id: 'together-cli',
    name: 'Together fine-tuning command',
    platform: 'together',
    fits: /\b(?:together|tg) fine-tuning create\b/,
    reach: 2000,
    base: flag('model|from-hf-model'),
    dataset: flag('training-file'),
    evaluation: flag('validation-file|n-evals'),
    epochs: flag('n-epochs'),
    adapter: /--(?<value>lora)\b/,
    methods: [[/--training-method[= ]dpo/, 'preference']],
  },
  {
    id: 'fireworks-cli',
    name: 'Fireworks tuning command',
    platform: 'fireworks',
    fits: /\bfirectl (?:sftj|dpo-job|reinforcement-fine-tuning-job) create\b/,
    reach: 2000,
    base: flag('base-model|warm-start-from'),
    dataset: flag('dataset'),
    evaluation: flag('evaluation-dataset|evaluator'),
    epochs: flag('epochs'),
    adapter: flag('lora-rank'),
    methods: [
      [/firectl dpo-job/, 'preference'],
      [/firectl reinforcement/, 'reinforcement'],
    ],
  },
  {
    id: 'terraform-bedrock',
    name: 'Terraform aws_bedrock_custom_model',
    platform: 'amazon-bedrock',
    fits: /\bresource\s+"aws_bedrock_custom_model"/,
    reach: 6000,
    base: /\bbase_model_identifier\s*=\s*"(?<value>[^"\n]+)"/,
    dataset: /\btraining_data_config\s*\{[^{}]{0,2000}?s3_uri\s*=\s*"(?<value>[^"\n]+)"/,
    evaluation: /\bvalidation_data_config\s*\{[\s\S]{0,200}?s3_uri\s*=\s*"(?<value>[^"\n]+)"/,
    epochs: /"?epochCount"?\s*=\s*"?(?<value>\d+)/,
    adapter: never,
    methods: [[/CONTINUED_PRE_TRAINING/, 'continued-pretraining']],
  },
  {
    id: 'unsloth-script',
    name: 'Unsloth notebook or script',
    fits: /\bFastLanguageModel\.from_pretrained\b/,
    followedBy: ['.get_peft_model', 'SFTTrainer'],
    base: /\bmodel_name\s*=\s*["'](?<value>[^"'\n]+)["']/,
    ...huggingFaceFacts,
  },
  // Trainers and subcommands as in huggingface/trl docs/source/clis.md and examples/, read on 2026-07-24.
  {
    id: 'trl-script',
    name: 'TRL script',
    fits: /^[ \t]*(?:(?:\w+[ \t]*=|return)[ \t]*)?(?:\w+\.)?(?:SFT|DPO|OnlineDPO|KTO|ORPO|CPO|GRPO|RLOO)Trainer\(/m,
    base: /(?:\b(?:base_)?model(?:_name|_id|_name_or_path)?\s*=|\bfrom_pretrained\()\s*["'](?<value>[^"'\n]+)["']/i,
    ...huggingFaceFacts,
    methods: [
      [/\b(?:Online)?(?:DPO|KTO|ORPO|CPO)Trainer\(/, 'preference'],
      [/\b(?:GRPO|RLOO)Trainer\(/, 'reinforcement'],
    ],
  },
  {
    id: 'trl-cli',
    name: 'TRL command',
    fits: /^[ \t]*(?:\w+=\S*[ \t]+)*trl[ \t]+(?:sft|dpo|kto|orpo|cpo|grpo|rloo)[ \t]+(?=--|\\)/m,
    reach: 2000,
    base: flag('model_name_or_path|model'),
    dataset: flag('dataset_name'),
    evaluation: flag('eval_strategy|dataset_test_split'),
    epochs: flag('num_train_epochs'),
    adapter: flag('lora_r'),
    methods: [
      [/trl[ \t]+(?:dpo|kto|orpo|cpo)/, 'preference'],
      [/trl[ \t]+(?:grpo|rloo)/, 'reinforcement'],
    ],
  },
  // Names as in openai/openai-openapi openapi.yaml (2026-08-21) and npm openai 6.49.0 (2026-07-24).
  {
    id: 'azure-openai-script',
    name: 'Azure OpenAI fine-tuning call',
    platform: 'azure-openai',
    fits: openaiCall,
    text: /\bAzureOpenAI\b|\bazure_endpoint\b/,
    reach: 2000,
    ...openaiFacts,
  },
  {
    id: 'openai-script',
    name: 'OpenAI fine-tuning call',
    platform: 'openai',
    fits: openaiCall,
    // With another address the client speaks to somebody else.
    text: /^(?![\s\S]*\bbase_url\b)/,
    reach: 2000,
    ...openaiFacts,
  },
  {
    id: 'openai-request',
    name: 'OpenAI fine-tuning request',
    platform: 'openai',
    fits: /(?:\bcurl\b(?:[^\n\\]|\\[\s\S]){0,400}?|\.post\(\s*["'])\b(?:https?:\/\/api\.openai\.com|\$\{?\w+\}?)\/v1\/fine_tuning\/jobs(?![\w/])(?=[\s\S]{0,1000}?\btraining_file\b)/,
    reach: 2000,
    ...openaiFacts,
  },
];

/** Scripts that evaluate: they start nothing, and what they measure counts for the job beside them. */
export const evaluationScripts: readonly { readonly id: string; readonly name: string; readonly fits: RegExp }[] = [
  { id: 'deepeval', name: 'DeepEval', fits: /^(?:from deepeval\b|import deepeval\b)|\bdeepeval test run\b/m },
];

/** `name="value"`, `"name": "value"` or `\\"name\\": \\"value\\"`. */
function said(name: string): RegExp {
  return new RegExp(String.raw`\b${name}\\?["']?\s*[:=]\s*\\?["'](?<value>[^"'\\\n]+)`);
}

/** `--name value` or `--name=value`. */
function flag(name: string): RegExp {
  return new RegExp(String.raw`--(?:${name})(?:[ \t]+|=)["']?(?<value>[^\s"'\\]+)`);
}
