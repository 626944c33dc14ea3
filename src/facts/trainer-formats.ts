/** Configs of open-source trainers, the more particular ones first. Adding one is one entry and one fixture. */

import type { ConfigFormat } from './config-format.ts';

const rlKinds: NonNullable<ConfigFormat['methods']> = [
  ['rl~^(?:grpo|gdpo|ebft)$', 'reinforcement'],
  ['rl~.', 'preference'],
];

const torchtuneData = ['dataset.source|dataset.data_files', 'dataset._component_', 'datasets.*.source'];

function nemoBlocks(key: string): string[] {
  return ['dpo', 'grpo', 'ppo', 'sft', 'rm', 'distillation'].map((it) => `${it}.${key}`);
}

export const trainerFormats: readonly ConfigFormat[] = [
  {
    id: 'llama-factory',
    name: 'LLaMA-Factory',
    kind: 'training',
    all: ['stage', 'finetuning_type', 'dataset'],
    none: ['do_train~^false$'],
    facts: {
      base: ['model_name_or_path'],
      datasets: ['dataset'],
      evaluation: ['eval_dataset', 'val_size'],
      epochs: ['num_train_epochs'],
      examples: ['max_samples'],
      adapter: ['finetuning_type'],
      bits: ['quantization_bit'],
    },
    // As in hiyouga/LLaMA-Factory data/README.md and data_args.py.
    dataFolder: { path: 'dataset_dir', otherwise: 'data' },
    methods: [
      ['stage~^pt$', 'continued-pretraining'],
      ['stage~^ppo$', 'reinforcement'],
      ['stage~^(?:dpo|kto|rm)$', 'preference'],
    ],
  },
  {
    id: 'llama-factory-v1',
    name: 'LLaMA-Factory v1',
    kind: 'training',
    all: ['model', 'model_class~llm', 'train_dataset'],
    facts: {
      base: ['model'],
      datasets: ['train_dataset'],
      evaluation: ['eval_dataset'],
      epochs: ['num_train_epochs'],
      adapter: ['peft_config.name'],
      bits: ['quant_config.quantization_bit'],
    },
  },
  {
    id: 'axolotl',
    name: 'Axolotl',
    kind: 'training',
    all: ['base_model', 'datasets.*.path|pretraining_dataset', 'micro_batch_size|sequence_len|adapter|rl'],
    facts: {
      base: ['base_model'],
      datasets: ['datasets.*.path|datasets.*.data_files', 'pretraining_dataset.*.path', 'pretraining_dataset'],
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
    all: ['model._component_~^torchtune\\.', 'checkpointer|base_model_path', 'dataset|datasets'],
    facts: {
      base: ['checkpointer.checkpoint_dir', 'base_model_path'],
      datasets: torchtuneData,
      evaluation: ['dataset_val', 'run_val_every_n_steps'],
      epochs: ['epochs'],
      adapter: ['model._component_'],
    },
    methods: [
      ['loss._component_~DPO', 'preference'],
      ['loss._component_~GRPO', 'reinforcement'],
      ['dataset._component_~grpo', 'reinforcement'],
    ],
  },
  {
    id: 'torchtune-ppo',
    name: 'torchtune',
    kind: 'training',
    all: ['policy_model._component_~^torchtune\\.', 'checkpointer', 'dataset'],
    facts: {
      base: ['checkpointer.checkpoint_dir'],
      datasets: torchtuneData,
      epochs: ['epochs', 'num_epochs'],
      adapter: ['policy_model._component_'],
    },
    methods: [['policy_model', 'reinforcement']],
  },
  {
    id: 'autotrain',
    name: 'Hugging Face AutoTrain',
    kind: 'training',
    all: ['task~^(?:llm|seq2seq|vlm)', 'base_model', 'project_name', 'data'],
    facts: {
      base: ['base_model'],
      datasets: ['data.path'],
      evaluation: ['data.valid_split'],
      epochs: ['params.epochs'],
      adapter: ['params.peft'],
      bits: ['params.quantization'],
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
      base: ['model.pretrained_model_name_or_path', 'model.config.pretrained_model_name_or_path'],
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
    all: ['dpo|grpo|ppo|sft|rm|distillation', 'policy.model_name', 'cluster|checkpointing|defaults'],
    facts: {
      base: ['policy.model_name'],
      datasets: ['data.train.dataset_name', 'data.train.data_path', 'data.dataset_name'],
      evaluation: ['data.validation', ...nemoBlocks('val_period')],
      epochs: nemoBlocks('max_num_epochs'),
      adapter: ['policy.dtensor_cfg.lora_cfg.enabled'],
    },
    methods: [
      ['dpo', 'preference'],
      ['rm', 'preference'],
      ['grpo', 'reinforcement'],
      ['ppo', 'reinforcement'],
      ['distillation', 'distillation'],
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
      bits: ['training.load_in_4bit'],
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
      bits: ['quantization.bits'],
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
      datasets: ['dataset_name', 'datasets.*.path|datasets.*.data_files'],
      evaluation: ['dataset_test_split', 'eval_strategy'],
      epochs: ['num_train_epochs'],
      adapter: ['use_peft', 'lora_r'],
      bits: ['load_in_4bit', 'load_in_8bit'],
    },
    // The subcommand decides; some files quote it.
    methods: [['reward_funcs', 'reinforcement']],
    methodWords: [
      [/\btrl\s+sft\b/i, 'supervised'],
      [/\btrl\s+(?:dpo|kto|reward)\b/i, 'preference'],
      [/\btrl\s+(?:grpo|rloo)\b/i, 'reinforcement'],
    ],
  },
];
