/** Scripts and infrastructure code that start a fine-tune, told by the call or resource they hold. Adding one is one entry and one fixture. */

import type { MethodName } from './config-format.ts';
import type { PlatformId } from './providers.ts';

/** Patterns with a group `value`; the first match counts. */
export interface ScriptFormat {
  readonly id: string;
  readonly name: string;
  readonly platform?: PlatformId;
  readonly fits: RegExp;
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
    dataset: /\bload_dataset\(\s*["'](?<value>[^"'\n]+)["']/,
    evaluation: /\b(?<value>eval_dataset|eval_strategy)\s*=/,
    epochs: /\bnum_train_epochs\s*=\s*(?<value>\d+)/,
    adapter: /\b(?<value>r\s*=\s*\d+)/,
    bits: /\b(?<value>load_in_4bit)\s*=\s*True/,
  },
];

/** Scripts that evaluate: they start nothing, and what they measure counts for the job beside them. */
export const evaluationScripts: readonly { readonly id: string; readonly name: string; readonly fits: RegExp }[] = [
  { id: 'deepeval', name: 'DeepEval', fits: /^(?:from deepeval\b|import deepeval\b)|\bdeepeval test run\b/m },
];

/** `--name value` or `--name=value`. */
function flag(name: string): RegExp {
  return new RegExp(String.raw`--(?:${name})(?:[ \t]+|=)["']?(?<value>[^\s"'\\]+)`);
}
