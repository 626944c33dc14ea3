/** Request bodies that start a fine-tune at a hosted service. Adding one is one entry and one fixture. */

import type { ConfigFormat, FactPaths } from './config-format.ts';

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
  // In a translation these are words for people.
  all: ['training_file~^\\S*$|[{<$]', 'model'],
  any: ['method', 'hyperparameters', 'validation_file', 'suffix', 'training_file~^file-'],
  none: ['training_method', 'training_type', 'n_evals', 'from_hf_model', 'from_checkpoint', 'lora_r'],
};

export const hostedJobFormats: readonly ConfigFormat[] = [
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
];

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
