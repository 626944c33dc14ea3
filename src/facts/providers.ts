/**
 * Which base model can be tuned where, and when each stops: one dated table.
 *
 * `verified` keeps apart what was read in an official page, a published package or two agreeing reports from what one
 * report says; the latter is worded with "reported" and never makes an error. A date is the first day without service.
 */

import type { FactSource, SourceId } from './sources.ts';

export type PlatformId =
  | 'openai'
  | 'azure-openai'
  | 'google-vertex'
  | 'google-ai-studio'
  | 'amazon-bedrock'
  | 'anthropic'
  | 'mistral'
  | 'cohere'
  | 'together'
  | 'fireworks';

export interface DatedFact {
  /** ISO date; undefined where the event is certain and its day is not. */
  readonly date: string | undefined;
  readonly verified: boolean;
  readonly source: SourceId | FactSource;
}

/** What one platform says about one base model. */
export interface Offer {
  readonly platform: PlatformId;
  readonly tunable: boolean;
  /** Where the platform says that it can (or cannot) be tuned. */
  readonly listed: { readonly verified: boolean; readonly source: SourceId | FactSource };
  /** Tuned only by those whom the platform lets in. */
  readonly isPrivatePreview?: boolean;
  /** From then on requests to the base fail. */
  readonly shutdown?: DatedFact;
  /** From then on new or inactive projects are refused, though existing ones go on. */
  readonly closedToNew?: DatedFact;
  /** From then on tuned models fail, where that is not the day of the base. */
  readonly tunedShutdown?: DatedFact;
  /** A lower bound ("not before"), which is no date to warn about. */
  readonly notBefore?: string;
}

export interface Base {
  /** The dated snapshot where the provider has one. */
  readonly id: string;
  /** Fits canonical names (see `canonicalName`), unversioned ones included. */
  readonly fits: RegExp;
  readonly offers: readonly Offer[];
}

export interface Platform {
  readonly id: PlatformId;
  readonly name: string;
  /** Canonical names of the models whose absence from the table means "not offered for tuning" here. */
  readonly closedList?: { readonly fits: RegExp; readonly verified: boolean; readonly source: SourceId };
  /** The steps in which the platform ends its tuning service as a whole. */
  readonly closing?: readonly (DatedFact & { readonly who: string })[];
  /** Where it was read that a tuned model is paid for by its calls alone. */
  readonly noHostingFee?: { readonly source: SourceId };
}

export interface ProviderTable {
  readonly platforms: readonly Platform[];
  readonly bases: readonly Base[];
}

const platforms: readonly Platform[] = [
  {
    id: 'openai',
    name: 'OpenAI',
    closedList: { fits: /^(?:gpt-(?!oss)|o\d|davinci|babbage)/, verified: false, source: 'openai-migration' },
    closing: [
      { ...on('2026-05-07', 'openai-june'), who: 'organisations that never ran a job' },
      { ...on('2026-07-02', 'openai-june'), who: 'organisations without recent use of a tuned model' },
      { ...on('2027-01-06', 'openai-june'), who: 'everyone' },
    ],
    noHostingFee: { source: 'openai-pricing' },
  },
  {
    id: 'azure-openai',
    name: 'Azure OpenAI',
    closedList: { fits: /^(?:gpt-(?!oss)|o\d)/, verified: true, source: 'azure-models' },
  },
  {
    id: 'google-vertex',
    name: 'Vertex AI',
    closedList: { fits: /^gemini-\d/, verified: true, source: 'google-tuning' },
    noHostingFee: { source: 'google-tuning' },
  },
  {
    id: 'google-ai-studio',
    name: 'the Gemini API',
    closedList: { fits: /^gemini/, verified: true, source: 'gemini-api' },
  },
  {
    id: 'amazon-bedrock',
    name: 'Amazon Bedrock',
    closedList: { fits: /^(?:claude|nova-)/, verified: true, source: 'bedrock-models' },
  },
  {
    id: 'anthropic',
    name: 'the Claude API',
    closedList: { fits: /^claude/, verified: false, source: 'anthropic-cookbook' },
  },
  { id: 'mistral', name: 'Mistral La Plateforme' },
  {
    id: 'cohere',
    name: 'Cohere',
    closedList: { fits: /^command/, verified: true, source: 'cohere-tuning' },
    closing: [{ ...on('2025-09-15', 'cohere-tuning'), who: 'everyone' }],
  },
  { id: 'together', name: 'Together AI' },
  { id: 'fireworks', name: 'Fireworks AI' },
];

const gpt4Tuned = { shutdown: on('2027-01-14', 'openai-november') };
const october = { shutdown: on('2026-10-23', 'openai-june') };
const september = { shutdown: on('2026-09-28', 'openai-june') };
const azureApril = on('2027-04-14', 'azure-schedule');
const azure4o = { shutdown: azureApril, tunedShutdown: on('2027-10-01', 'azure-schedule') };
const azure41 = { shutdown: azureApril, tunedShutdown: on('2027-10-14', 'azure-schedule') };
const gemini25 = { closedToNew: on('2026-10-20', 'gemini-2.5') };
const llama = { shutdown: on('2026-07-07', 'aws-lifecycle') };

const bases: readonly Base[] = [
  base('gpt-4.1-2025-04-14', /^gpt-4\.1(?:-2025-04-14)?$/, openai(gpt4Tuned), azure(azure41)),
  base('gpt-4.1-mini-2025-04-14', /^gpt-4\.1-mini(?:-2025-04-14)?$/, openai(gpt4Tuned), azure(azure41)),
  base('gpt-4.1-nano-2025-04-14', /^gpt-4\.1-nano(?:-2025-04-14)?$/, openai(october), azure(azure41)),
  base('gpt-4o-2024-08-06', /^gpt-4o(?:-2024-08-06)?$/, openai(gpt4Tuned), azure(azure4o)),
  base(
    'gpt-4o-2024-11-20',
    /^gpt-4o-2024-11-20$/,
    { ...openai(gpt4Tuned), tunable: false },
    { ...azure({ shutdown: azureApril }), tunable: false },
  ),
  base('gpt-4o-mini-2024-07-18', /^gpt-4o-mini(?:-2024-07-18)?$/, openai(gpt4Tuned), azure(azure4o)),
  base(
    'o4-mini-2025-04-16',
    /^o4-mini(?:-2025-04-16)?$/,
    openai(october),
    azure({ shutdown: on('2026-10-16', 'azure-schedule'), tunedShutdown: on('2027-10-16', 'azure-schedule') }),
  ),
  base('gpt-3.5-turbo-1106', /^gpt-3\.5-turbo-1106$/, openai(september)),
  base('gpt-3.5-turbo-0125', /^gpt-3\.5(?:-turbo)?(?:-0125)?$/, openai(october)),
  base('gpt-4-0613', /^gpt-4(?:-0613)?$/, openai(october)),
  base('babbage-002', /^babbage-002$/, openai({ ...september, tunedShutdown: october.shutdown })),
  base('davinci-002', /^davinci-002$/, openai({ ...september, tunedShutdown: october.shutdown })),
  base('gpt-5-2025-08-07', /^gpt-5(?:-2025-08-07)?$/, { ...azure({}), isPrivatePreview: true }),

  base('gemini-3.5-flash', /^gemini-3\.5-flash$/, vertex({ notBefore: '2027-05-19' })),
  base('gemini-3.5-flash-lite', /^gemini-3\.5-flash-lite$/, {
    ...vertex({ notBefore: '2027-07-21' }),
    listed: { verified: true, source: 'google-reference' },
  }),
  base('gemini-3.1-flash-lite', /^gemini-3\.1-flash-lite$/, vertex({ notBefore: '2027-05-07' })),
  base(
    'gemini-2.5-flash-lite',
    /^gemini-2\.5-flash-lite/,
    vertex({ ...gemini25, shutdown: reported('2027-01-28', 'gemini-2.5') }),
  ),
  base(
    'gemini-2.5-flash',
    /^gemini-2\.5-flash(?!-lite)/,
    vertex({ ...gemini25, shutdown: reported('2027-03-31', 'gemini-2.5') }),
  ),
  base('gemini-2.5-pro', /^gemini-2\.5-pro/, vertex({ ...gemini25, shutdown: reported('2027-03-31', 'gemini-2.5') })),
  base('gemini-2.5', /^gemini-2\.5$/, vertex(gemini25)),
  base('gemini-2.0', /^gemini-2(?:\.0)?(?:-flash.*)?$/, vertex({ shutdown: on('2026-06-01', 'gemini-2.0') })),
  base('gemini-1.5', /^gemini-1\.5/, vertex({ shutdown: on('2025-09-24', 'gemini-1.5') })),
  base('gemini-1.0', /^gemini-1(?:\.0)?(?:-pro.*)?$/, vertex({ shutdown: on(undefined, 'google-versions') })),

  base('amazon.nova-2-lite-v1:0', /^nova-(?:2-lite|lite-2)/, bedrock({})),
  base('amazon.nova-micro-v1:0', /^nova-micro/, bedrock({})),
  base('amazon.nova-lite-v1:0', /^nova-lite(?!-2)/, bedrock({})),
  base('amazon.nova-pro-v1:0', /^nova-pro/, bedrock({})),
  base('amazon.nova-canvas-v1:0', /^nova-canvas/, bedrock({ shutdown: on('2026-09-30', 'aws-lifecycle') })),
  base(
    'amazon.titan-image-generator-v2:0',
    /^titan-image-generator/,
    bedrock({ shutdown: on('2026-06-30', 'aws-lifecycle') }),
  ),
  base(
    'anthropic.claude-3-haiku-20240307-v1:0',
    /^claude-(?:3-haiku|haiku-3)(?:-20240307)?$/,
    bedrock({ shutdown: on('2026-09-10', 'aws-lifecycle') }),
    {
      platform: 'anthropic',
      tunable: false,
      listed: { verified: false, source: 'anthropic-cookbook' },
      shutdown: on('2026-04-20', 'anthropic-haiku'),
    },
  ),
  base('meta.llama3-2-instruct-v1:0', /^llama-3\.2/, bedrock(llama)),
  base('meta.llama3-1-405b-instruct-v1:0', /^llama-3\.1-405b/, bedrock(llama)),
  base('meta.llama3-1-instruct-v1:0', /^llama-3\.1(?!-405b)/, bedrock({})),
  base('meta.llama3-3-70b-instruct-v1:0', /^llama-3\.3/, {
    ...bedrock({}),
    listed: { verified: false, source: 'bedrock-data' },
  }),
  base(
    'cohere.command-text-v14',
    /^command(?:-light)?(?:-text)?(?:-v14)?$/,
    bedrock({ shutdown: on('2025-08-12', 'bedrock-cohere') }),
  ),
];

export const providerTable: ProviderTable = { platforms, bases };

function base(id: string, fits: RegExp, ...offers: readonly Offer[]): Base {
  return { id, fits, offers };
}

type Dates = Pick<Offer, 'shutdown' | 'closedToNew' | 'tunedShutdown' | 'notBefore'>;

function openai(dates: Dates): Offer {
  return { platform: 'openai', tunable: true, listed: { verified: true, source: 'openai-pricing' }, ...dates };
}

function azure(dates: Dates): Offer {
  return { platform: 'azure-openai', tunable: true, listed: { verified: true, source: 'azure-models' }, ...dates };
}

function vertex(dates: Dates): Offer {
  return { platform: 'google-vertex', tunable: true, listed: { verified: true, source: 'google-tuning' }, ...dates };
}

function bedrock(dates: Dates): Offer {
  return { platform: 'amazon-bedrock', tunable: true, listed: { verified: true, source: 'bedrock-models' }, ...dates };
}

function on(date: string | undefined, source: SourceId): DatedFact {
  return { date, verified: true, source };
}

function reported(date: string, source: SourceId): DatedFact {
  return { date, verified: false, source };
}
