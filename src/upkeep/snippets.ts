/** The snippets that the editor offers: a whole plan, and what the fixes insert, block by block. */
// biome-ignore-all lint/suspicious/noTemplateCurlyInString: snippets mark their places like this.

import { planKeys } from '../facts/plan-keys.ts';
import { planTemplate } from '../present/plan-template.ts';
import { insertTextFor } from '../remedies/inserts/insert-texts.ts';
import type { RuleId } from '../rules/rule.ts';
import { defaultThresholds } from '../settings.ts';

interface Snippet {
  readonly prefix: string;
  readonly description: string;
  readonly body: readonly string[];
}

/** What people type to get the text that a rule asks for. */
const prefixes: readonly { readonly prefix: string; readonly rule: RuleId }[] = [
  { prefix: 'ai-plan-volume', rule: 'volume-unstated' },
  { prefix: 'ai-plan-baseline', rule: 'no-prompt-baseline' },
  { prefix: 'ai-plan-evaluation', rule: 'no-eval-plan' },
  { prefix: 'ai-plan-retraining', rule: 'no-retraining-plan' },
  { prefix: 'ai-plan-exit', rule: 'no-deprecation-plan' },
  { prefix: 'ai-plan-hosting', rule: 'hosting-fee-missing' },
];

const facts: readonly string[] = [
  '```ai-plan',
  ...Object.entries(planKeys).map(([key, { example, values }], index) =>
    values ? `${key}: \${${index + 1}|${Object.keys(values).join(',')}|}` : `${key}: \${${index + 1}:${example}}`,
  ),
  '```',
];

/** The content of the snippet file. */
export function snippetFile(): Readonly<Record<string, Snippet>> {
  const blocks = prefixes.map(({ prefix, rule }) => {
    const text = insertTextFor(rule, defaultThresholds.volumeInformBelowPerDay);
    if (!text) throw new RangeError(`no text to insert for ${rule}`);
    const body = [`## ${text.heading}`, '', ...text.body.split('\n')];
    return [`AI Plan: ${text.heading}, ${prefix}`, { prefix, description: text.heading, body }];
  });
  return Object.fromEntries([
    ['AI Plan', { prefix: 'ai-plan', description: 'A new AI plan', body: planTemplate.trimEnd().split('\n') }],
    ...blocks,
    ['AI Plan: facts', { prefix: 'ai-plan-facts', description: 'The facts of a plan in one block', body: facts }],
  ]);
}
