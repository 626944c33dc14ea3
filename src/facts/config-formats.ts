/**
 * The files that start a fine-tune (and those that evaluate one, serve one or hold its result), told by their keys.
 *
 * Adding a format is one entry here and one fixture. A path such as `datasets.*.path` matches keys without regard to case,
 * hyphens and underscores, `*` stands for each item of a list; `a|b` needs one of them; `path~pattern` needs its value to fit.
 */

import type { PlatformId } from './providers.ts';

export type ConfigKind = 'training' | 'evaluation' | 'retrieval' | 'hosting' | 'result';

export type MethodName = 'supervised' | 'preference' | 'reinforcement' | 'distillation' | 'continued-pretraining';

/** Where the facts stand; the first path that has a value wins. */
export interface FactPaths {
  readonly base?: readonly string[];
  readonly datasets?: readonly string[];
  readonly evaluation?: readonly string[];
  readonly epochs?: readonly string[];
  readonly examples?: readonly string[];
  readonly adapter?: readonly string[];
}

export interface ConfigFormat {
  readonly id: string;
  readonly name: string;
  readonly kind: ConfigKind;
  readonly platform?: PlatformId;
  /** All of these keys must be there. */
  readonly all: readonly string[];
  /** At least one of these, where given. */
  readonly any?: readonly string[];
  readonly none?: readonly string[];
  /** The whole text must fit, where given. */
  readonly text?: RegExp;
  readonly facts: FactPaths;
  /** The first path with a fitting value tells the method; else the format's own, else supervised. */
  readonly methods?: readonly (readonly [path: string, method: MethodName])[];
}

const rlKinds: NonNullable<ConfigFormat['methods']> = [
  ['rl~^(?:grpo|gdpo|ebft)$', 'reinforcement'],
  ['rl~.', 'preference'],
];
const hyper = ['hyperparameters.n_epochs', 'n_epochs'];
const openaiFacts: FactPaths = {
  base: ['model'],
  datasets: ['training_file'],
  evaluation: ['validation_file', 'method.reinforcement.grader'],
  epochs: ['method.supervised.hyperparameters.n_epochs', 'method.dpo.hyperparameters.n_epochs', ...hyper],
};
const openaiMethods: ConfigFormat['methods'] = [
  ['method.type~dpo', 'preference'],
  ['method.type~reinforcement', 'reinforcement'],
];
const openaiKeys = {
  all: ['training_file', 'model'],
  any: ['method', 'hyperparameters', 'validation_file', 'suffix', 'training_file~^file-'],
  none: ['training_method', 'training_type', 'n_evals', 'from_hf_model', 'from_checkpoint', 'lora_r'],
};

export const configFormats: readonly ConfigFormat[] = [
  {
    id: 'azure-openai-job',
    name: 'Azure OpenAI fine-tuning job',
    kind: 'training',
    platform: 'azure-openai',
    ...openaiKeys,
    text: /\.openai\.azure\.com|\.services\.ai\.azure\.com|azure_endpoint|api[-_]version/i,
    facts: openaiFacts,
    methods: openaiMethods,
  },
  {
    id: 'openai-job',
    name: 'OpenAI fine-tuning job',
    kind: 'training',
    platform: 'openai',
    ...openaiKeys,
    facts: openaiFacts,
    methods: openaiMethods,
  },
  {
    id: 'together-job',
    name: 'Together fine-tuning job',
    kind: 'training',
    platform: 'together',
    all: ['training_file', 'model|from_hf_model|from_checkpoint'],
    any: ['training_method', 'training_type', 'n_evals', 'from_hf_model', 'lora_r'],
    facts: {
      base: ['from_hf_model', 'model', 'from_checkpoint'],
      datasets: ['training_file'],
      evaluation: ['validation_file', 'n_evals'],
      epochs: ['n_epochs'],
      adapter: ['training_type.type', 'training_type', 'lora_r'],
    },
    methods: [['training_method.method~dpo', 'preference']],
  },
  {
    id: 'bedrock-job',
    name: 'Amazon Bedrock customization job',
    kind: 'training',
    platform: 'amazon-bedrock',
    all: ['baseModelIdentifier', 'customModelName|jobName|trainingDataConfig'],
    facts: {
      base: ['baseModelIdentifier'],
      datasets: ['trainingDataConfig.s3Uri', 'trainingDataConfig.invocationLogsConfig'],
      evaluation: [
        'validationDataConfig.validators.*.s3Uri',
        'validationDataConfig',
        'customizationConfig.rftConfig.graderConfig',
      ],
      epochs: ['hyperParameters.epochCount', 'customizationConfig.rftConfig.hyperParameters.epochCount'],
    },
    methods: [
      ['customizationType~CONTINUED', 'continued-pretraining'],
      ['customizationType~DISTILLATION', 'distillation'],
      ['customizationType~REINFORCEMENT', 'reinforcement'],
    ],
  },
  {
    id: 'vertex-tuning-job',
    name: 'Vertex AI tuning job',
    kind: 'training',
    platform: 'google-vertex',
    all: [
      'supervisedTuningSpec|preferenceOptimizationSpec|distillationSpec|reinforcementTuningSpec|fullFineTuningSpec|partnerModelTuningSpec',
    ],
    facts: {
      base: ['baseModel', 'customBaseModel', 'distillationSpec.studentModel', 'preTunedModel'],
      datasets: specs('trainingDatasetUri'),
      evaluation: [...specs('validationDatasetUri'), 'evaluationConfig', 'evaluateDatasetRuns'],
      epochs: specs('hyperParameters.epochCount'),
      adapter: specs('hyperParameters.adapterSize'),
    },
    methods: [
      ['preferenceOptimizationSpec', 'preference'],
      ['distillationSpec', 'distillation'],
      ['reinforcementTuningSpec', 'reinforcement'],
    ],
  },
  {
    id: 'google-tuning-call',
    name: 'Google Gen AI tuning call',
    kind: 'training',
    platform: 'google-vertex',
    all: ['tunedModelDisplayName', 'epochCount', 'trainingDataset'],
    facts: {
      base: ['baseModel'],
      datasets: ['trainingDataset.gcsUri', 'trainingDataset.vertexDatasetResource'],
      evaluation: ['validationDataset'],
      epochs: ['epochCount'],
    },
  },
  {
    id: 'mistral-job',
    name: 'Mistral fine-tuning job',
    kind: 'training',
    platform: 'mistral',
    all: ['training_files', 'model', 'job_type|classifier_targets|auto_start'],
    facts: {
      base: ['model'],
      datasets: ['training_files.*.file_id', 'training_files.*'],
      evaluation: ['validation_files'],
      epochs: ['hyperparameters.epochs', 'hyperparameters.training_steps'],
    },
  },
  {
    id: 'llama-factory',
    name: 'LLaMA-Factory',
    kind: 'training',
    all: ['stage', 'finetuning_type', 'dataset|model_name_or_path'],
    facts: {
      base: ['model_name_or_path'],
      datasets: ['dataset'],
      evaluation: ['eval_dataset', 'val_size'],
      epochs: ['num_train_epochs'],
      examples: ['max_samples'],
      adapter: ['finetuning_type'],
    },
    methods: [
      ['stage~^pt$', 'continued-pretraining'],
      ['stage~^ppo$', 'reinforcement'],
      ['stage~^(?:dpo|kto|rm)$', 'preference'],
    ],
  },
  {
    id: 'axolotl',
    name: 'Axolotl',
    kind: 'training',
    all: ['base_model', 'datasets.*.path|pretraining_dataset', 'micro_batch_size|sequence_len|adapter|rl'],
    facts: {
      base: ['base_model'],
      datasets: ['datasets.*.path', 'pretraining_dataset.*.path', 'pretraining_dataset'],
      evaluation: ['test_datasets.*.path', 'val_set_size'],
      epochs: ['num_epochs'],
      adapter: ['adapter'],
    },
    methods: [...rlKinds, ['pretraining_dataset', 'continued-pretraining']],
  },
  {
    id: 'torchtune',
    name: 'torchtune',
    kind: 'training',
    all: ['model._component_~^torchtune\\.', 'checkpointer', 'dataset'],
    facts: {
      base: ['checkpointer.checkpoint_dir'],
      datasets: ['dataset.source', 'dataset.data_files', 'dataset._component_'],
      evaluation: ['dataset_val', 'run_val_every_n_steps'],
      epochs: ['epochs'],
      adapter: ['model._component_'],
    },
    methods: [['loss._component_~DPO', 'preference']],
  },
  {
    id: 'autotrain',
    name: 'Hugging Face AutoTrain',
    kind: 'training',
    all: ['task~^llm', 'base_model', 'project_name', 'data'],
    facts: {
      base: ['base_model'],
      datasets: ['data.path'],
      evaluation: ['data.valid_split'],
      epochs: ['params.epochs'],
      adapter: ['params.quantization', 'params.peft'],
    },
    methods: [['task~(?:dpo|orpo|reward)', 'preference']],
  },
  {
    id: 'nemo',
    name: 'NVIDIA NeMo',
    kind: 'training',
    all: ['model.restore_from_path', 'model.data.train_ds.file_names', 'model.peft'],
    facts: {
      base: ['model.restore_from_path'],
      datasets: ['model.data.train_ds.file_names.*', 'model.data.train_ds.file_names'],
      evaluation: ['model.data.validation_ds.file_names.*', 'model.data.validation_ds.file_names'],
      epochs: ['trainer.max_epochs'],
      adapter: ['model.peft.peft_scheme'],
    },
  },
  {
    id: 'nemo-automodel',
    name: 'NVIDIA NeMo Automodel',
    kind: 'training',
    all: ['model._target_~^nemo_automodel\\.', 'dataset', 'step_scheduler'],
    facts: {
      base: ['model.pretrained_model_name_or_path'],
      datasets: ['dataset.dataset_name', 'dataset.path_or_dataset', 'dataset._target_'],
      evaluation: ['validation_dataset'],
      epochs: ['step_scheduler.num_epochs'],
      adapter: ['peft._target_'],
    },
  },
  {
    id: 'nemo-rl',
    name: 'NVIDIA NeMo RL',
    kind: 'training',
    all: ['dpo|grpo|sft', 'policy.model_name', 'cluster'],
    facts: {
      base: ['policy.model_name'],
      datasets: ['data.train.dataset_name', 'data.train.data_path', 'data.dataset_name'],
      evaluation: ['data.validation', 'dpo.val_period', 'sft.val_period', 'grpo.val_period'],
      epochs: ['dpo.max_num_epochs', 'sft.max_num_epochs', 'grpo.max_num_epochs'],
    },
    methods: [
      ['dpo', 'preference'],
      ['grpo', 'reinforcement'],
    ],
  },
  {
    id: 'mistral-finetune',
    name: 'mistral-finetune',
    kind: 'training',
    all: ['model_id_or_path', 'data.instruct_data|data.data', 'lora.rank'],
    facts: {
      base: ['model_id_or_path'],
      datasets: ['data.instruct_data', 'data.data'],
      evaluation: ['data.eval_instruct_data'],
      adapter: ['lora.rank'],
    },
  },
  {
    id: 'unsloth-studio',
    name: 'Unsloth Studio',
    kind: 'training',
    all: ['training.training_type', 'data.dataset'],
    facts: {
      base: ['model'],
      datasets: ['data.dataset'],
      epochs: ['training.num_epochs'],
      adapter: ['training.training_type'],
    },
  },
  {
    id: 'ludwig',
    name: 'Ludwig',
    kind: 'training',
    all: ['model_type~^llm$', 'base_model', 'trainer'],
    facts: {
      base: ['base_model'],
      evaluation: ['preprocessing.split'],
      epochs: ['trainer.epochs'],
      adapter: ['adapter.type', 'adapter'],
    },
    methods: [
      ['trainer.type~^grpo$', 'reinforcement'],
      ['trainer.type~^(?:dpo|kto|orpo)$', 'preference'],
    ],
  },
  {
    id: 'mlx-lm',
    name: 'MLX-LM LoRA',
    kind: 'training',
    all: ['model', 'train', 'data|hf_dataset', 'fine_tune_type|lora_parameters'],
    none: ['train~false'],
    facts: {
      base: ['model'],
      datasets: ['hf_dataset.path', 'data'],
      evaluation: ['val_batches', 'test'],
      adapter: ['fine_tune_type'],
    },
  },
  {
    id: 'trl',
    name: 'TRL',
    kind: 'training',
    all: ['model_name_or_path', 'dataset_name|datasets.*.path'],
    any: [
      'num_train_epochs',
      'max_steps',
      'use_peft',
      'lora_r',
      'learning_rate',
      'per_device_train_batch_size',
      'dataset_train_split',
    ],
    none: ['stage', 'finetuning_type'],
    facts: {
      base: ['model_name_or_path'],
      datasets: ['dataset_name', 'datasets.*.path'],
      evaluation: ['dataset_test_split', 'eval_strategy'],
      epochs: ['num_train_epochs'],
      adapter: ['use_peft', 'lora_r'],
    },
    methods: [['reward_funcs', 'reinforcement']],
  },

  {
    id: 'bedrock-throughput',
    name: 'Bedrock Provisioned Throughput',
    kind: 'hosting',
    platform: 'amazon-bedrock',
    all: ['modelUnits', 'provisionedModelName', 'modelId'],
    facts: { base: ['modelId'] },
  },
  {
    id: 'bedrock-custom-deployment',
    name: 'Bedrock custom model deployment',
    kind: 'hosting',
    platform: 'amazon-bedrock',
    all: ['modelDeploymentName', 'modelArn'],
    facts: { base: ['modelArn'] },
  },
  {
    id: 'peft-adapter',
    name: 'PEFT adapter',
    kind: 'result',
    all: ['peft_type', 'base_model_name_or_path'],
    facts: { base: ['base_model_name_or_path'], adapter: ['peft_type'] },
  },

  {
    id: 'promptfoo',
    name: 'Promptfoo',
    kind: 'evaluation',
    all: ['prompts', 'providers|targets', 'tests|scenarios|$schema'],
    facts: {},
  },
  {
    id: 'openai-evals',
    name: 'OpenAI Evals registry',
    kind: 'evaluation',
    all: ['*.class~^evals\\.', '*.args.samples_jsonl'],
    facts: {},
  },
  {
    id: 'lm-eval',
    name: 'lm-evaluation-harness task',
    kind: 'evaluation',
    all: ['task', 'dataset_path', 'output_type', 'metric_list'],
    facts: {},
  },
  {
    id: 'github-models-prompt',
    name: 'GitHub Models prompt with tests',
    kind: 'evaluation',
    all: ['messages', 'model', 'testData|evaluators'],
    facts: {},
  },
  {
    id: 'haystack',
    name: 'Haystack pipeline',
    kind: 'retrieval',
    all: ['components', 'connections', 'components.*.type~retrievers'],
    facts: {},
  },
  {
    id: 'graphrag',
    name: 'GraphRAG settings',
    kind: 'retrieval',
    all: ['models', 'chunks', 'vector_store'],
    facts: {},
  },
];

/** Words without one of which no format above can match; looked for before a file is parsed. */
export const mayBeJob =
  /training_?file|baseModelIdentifier|base_model_identifier|TuningSpec|tuning_spec|tunedModelDisplayName|base_?model|finetuning_type|_component_|model_name_or_path|training_type|restore_from_path|model_id_or_path|fine_tune_type|lora_parameters|peft_type|_target_|policy|modelUnits|modelDeploymentName|ai-plan|providers|targets|evals\.|metric_list|evaluators|testData|retrievers|vector_store/i;

function specs(path: string): string[] {
  return [
    'supervisedTuningSpec',
    'preferenceOptimizationSpec',
    'distillationSpec',
    'reinforcementTuningSpec',
    'fullFineTuningSpec',
    'partnerModelTuningSpec',
  ].map((it) => `${it}.${path}`);
}
