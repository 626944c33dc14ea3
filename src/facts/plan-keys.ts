/** The keys of an `ai-plan` block: what each states, with an example. One source for evidence, completion, checks and schema. */

export type PlanKey =
  | 'goal'
  | 'need'
  | 'volume'
  | 'baseline'
  | 'eval'
  | 'owner'
  | 'provider'
  | 'base-model'
  | 'hosting'
  | 'exit';

export interface PlanKeyFacts {
  readonly about: string;
  readonly example: string;
  /** Where only these values make sense. */
  readonly values?: Readonly<Record<string, string>>;
}

/** What `need` may be, in the words of the wish table. */
export const needValues = {
  knowledge: 'Know facts, policies, documents: retrieval, or a long prompt.',
  format: 'The same fixed structure every time: structured outputs.',
  tone: 'Sound like us: a system prompt with a few good examples.',
  procedure: 'Follow a long procedure: the SOP in the prompt, with a checking step.',
  decision: 'Choose the next step from the last result: agent design.',
  economics: 'One narrow task at very high volume: a small tuned model, once a prompt has proven it.',
} as const;

/** In the order in which a plan states them. */
export const planKeys: Readonly<Record<PlanKey, PlanKeyFacts>> = {
  goal: { about: 'What is better for whom when this works.', example: 'a mail is in the right queue within a minute' },
  need: { about: 'What the model has to do.', example: 'economics', values: needValues },
  volume: { about: 'Calls of the model, with their unit of time.', example: '9,000 mails a day' },
  baseline: {
    about: 'What a prompted model scores, on how many cases, or when that is measured.',
    example: 'prompt v3 scores 0.91 on 400 labelled mails',
  },
  eval: {
    about: 'How quality is measured, and measured again.',
    example: '500 held-out mails, before each release and every Monday',
  },
  owner: {
    about: 'Who keeps the training data, and when it is renewed.',
    example: 'the mail team, adds corrected labels every month',
  },
  provider: { about: 'Where the model is tuned and served.', example: 'Amazon Bedrock' },
  'base-model': { about: 'The model that is tuned or prompted.', example: 'Qwen2.5-7B' },
  hosting: { about: 'What it costs to keep the model served.', example: 'EUR 300 a month' },
  exit: {
    about: 'What happens when the base model is retired.',
    example: 'back to the prompted model; ten days are reserved',
  },
};

export function isPlanKey(key: string): key is PlanKey {
  return Object.hasOwn(planKeys, key);
}

export function isNeedValue(value: string): value is keyof typeof needValues {
  return Object.hasOwn(needValues, value);
}

/** `base model`, `base_model` and `Base-Model` are one key; `evaluation` is `eval`. */
export function planKeyOf(written: string): PlanKey | undefined {
  const key = written.toLowerCase().replace(/[ _]/gu, '-');
  const known = key === 'evaluation' ? 'eval' : key === 'basemodel' ? 'base-model' : key;
  return isPlanKey(known) ? known : undefined;
}
