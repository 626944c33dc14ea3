/** Where each dated provider fact was read, and when that copy was taken. */

export interface FactSource {
  readonly title: string;
  readonly url: string;
  /** Date of the copy that was read; the live page may have moved since. A year alone means an undated copy. */
  readonly asOf: string;
}

const azureDocs = 'https://learn.microsoft.com/en-us/azure/foundry/';
const googleDocs = 'https://docs.cloud.google.com/gemini-enterprise-agent-platform/';
const awsDocs = 'https://docs.aws.amazon.com/bedrock/latest/userguide/';

export const factSources = {
  'openai-june': source('OpenAI deprecations', 'https://developers.openai.com/api/docs/deprecations', '2026-06-27'),
  'openai-november': source(
    'OpenAI deprecations, translated index',
    'https://www.w3cschool.cn/openai_api/openai_api-docs-deprecations.html',
    '2026-11-05',
  ),
  'openai-pricing': source('OpenAI pricing, fine-tuning table', 'https://platform.openai.com/docs/pricing', '2026-09'),
  'openai-migration': source(
    'GPT-4o and GPT-4.1 API shutdown migration (report)',
    'https://codersera.com/blog/gpt-4o-gpt-4-1-api-shutdown-migration-2026/',
    '2026-10',
  ),
  'azure-schedule': source(
    'Model retirement schedule, Microsoft Foundry',
    `${azureDocs}openai/concepts/model-retirement-schedule`,
    '2026-09-02',
  ),
  'azure-models': source(
    'Fine-tuning models, Microsoft Foundry',
    'https://github.com/MicrosoftDocs/azure-ai-docs',
    '2026',
  ),
  'google-tuning': source(
    'About supervised fine-tuning for Gemini models',
    `${googleDocs}models/tuning/supervised-tuning`,
    '2026-09-25',
  ),
  'google-reference': source('Tuning API reference', `${googleDocs}reference/models/tuning`, '2026'),
  'google-versions': source('Model versions and lifecycle', `${googleDocs}models/model-versions`, '2026'),
  'gemini-2.5': source(
    'Gemini 2.5 retirement notice, relayed in open-chat-studio#4509',
    'https://github.com/dimagi/open-chat-studio/issues/4509',
    '2026-09-16',
  ),
  'gemini-2.0': source(
    'GoogleCloudPlatform/generative-ai#2603',
    'https://github.com/GoogleCloudPlatform/generative-ai/pull/2603',
    '2026-05-22',
  ),
  'gemini-1.5': source(
    'epam/ai-dial-adapter-vertexai#298',
    'https://github.com/epam/ai-dial-adapter-vertexai/issues/298',
    '2025-10-06',
  ),
  'gemini-api': source('Gemini API model tuning', 'https://ai.google.dev/gemini-api/docs/model-tuning', '2026-04-29'),
  'aws-lifecycle': source('awslabs/startups, AI model lifecycle', 'https://github.com/awslabs/startups', '2026-07-17'),
  'bedrock-models': source(
    'Customize a model with fine-tuning in Amazon Bedrock',
    `${awsDocs}custom-model-fine-tuning.html`,
    '2026',
  ),
  'bedrock-data': source('Prepare data for fine-tuning your models', awsDocs, '2026'),
  'bedrock-cohere': source(
    'epam/ai-dial-adapter-bedrock#310',
    'https://github.com/epam/ai-dial-adapter-bedrock/pull/310',
    '2025-09-19',
  ),
  'anthropic-haiku': source(
    'Claude 3 Haiku retirement reports',
    'https://dev.to/flarecanary/claude-3-haiku-20240307-just-started-returning-errors-heres-what-happened-57he',
    '2026-04-21',
  ),
  'anthropic-cookbook': source(
    'Finetuning Claude 3 Haiku on Bedrock',
    'https://platform.claude.com/cookbook/finetuning-finetuning-on-bedrock',
    '2026',
  ),
  'cohere-tuning': source('Cohere chat fine-tuning', 'https://docs.cohere.com/docs/chat-fine-tuning', '2025-09-18'),
} as const satisfies Record<string, FactSource>;

export type SourceId = keyof typeof factSources;

function source(title: string, url: string, asOf: string): FactSource {
  return { title, url, asOf };
}
