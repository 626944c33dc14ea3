/** Files that start no fine-tune and still say something about one: evaluations, retrieval, hosting, results. Adding one is one entry and one fixture. */

import type { ConfigFormat } from './config-format.ts';

export const companionFormats: readonly ConfigFormat[] = [
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
    id: 'llama-factory-data',
    name: 'LLaMA-Factory data sets',
    kind: 'data',
    all: [
      '*.file_name|*.hf_hub_url|*.ms_hub_url|*.script_url|*.cloud_file_name',
      '*.columns|*.formatting|*.ranking|*.hf_hub_url',
    ],
    facts: {},
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
