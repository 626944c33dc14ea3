/** What a plan writes down before training earns its place, block by block: for snippets, and for fixes that insert what is missing. */
// biome-ignore-all lint/suspicious/noTemplateCurlyInString: snippets mark their places like this.

import type { RuleId } from '../rules/rule.ts';

export interface EvidenceBlock {
  /** What people type to get it as a snippet. */
  readonly prefix: string;
  /** Names the block: "Prompt baseline". */
  readonly name: string;
  /** The rule that asks for it; undefined for blocks that no rule misses. */
  readonly rule: RuleId | undefined;
  /** Markdown lines with tab stops `${1:…}`. */
  readonly lines: readonly string[];
}

export const evidenceBlocks: readonly EvidenceBlock[] = [
  {
    prefix: 'ai-plan-baseline',
    name: 'Prompt baseline',
    rule: 'no-prompt-baseline',
    lines: [
      '## ${1:Prompt baseline}',
      '',
      '| date | model | prompt | cases | metric | score |',
      '| --- | --- | --- | --- | --- | --- |',
      '| ${2:2026-11-20} | ${3:large, hosted} | ${4:v4} | ${5:400 labelled mails} | ${6:macro-F1} | ${7:0.91} |',
      '',
      'Training is worth it below ${8:0.90}, and a tuned model must keep ${9:0.90} on the same cases.',
    ],
  },
  {
    prefix: 'ai-plan-volume',
    name: 'Volume',
    rule: 'volume-unstated',
    lines: ['Volume: ${1:9,000} calls a day for ${2:sorting mails}, counted from ${3:the last quarter}.'],
  },
  {
    prefix: 'ai-plan-evaluation',
    name: 'Evaluation plan',
    rule: 'no-eval-plan',
    lines: [
      '## ${1:Evaluation}',
      '',
      'Set: ${2:500 held-out mails}, labelled by ${3:two people}, never trained on. Metric: ${4:macro-F1}. Bar: ${5:0.92}.',
      'When: before each release; ${6:each Monday on 50 fresh mails}. Below the bar: ${7:back to the prompted model}.',
    ],
  },
  {
    prefix: 'ai-plan-data-owner',
    name: 'Data owner and retraining',
    rule: 'no-retraining-plan',
    lines: [
      '## ${1:Data and retraining}',
      '',
      'Owner: ${2:mail team}. New examples: ${3:300 corrected labels a month}. Retrained: ${4:each quarter}, from the base, or below ${5:0.90}.',
    ],
  },
  {
    prefix: 'ai-plan-exit',
    name: 'Base model exit',
    rule: 'no-deprecation-plan',
    lines: [
      '## ${1:When the base model retires}',
      '',
      'Base: ${2:model and version}, served until ${3:the date that its provider gives}. Then: ${4:re-tune its successor on the stored examples}; ${5:ten} days are reserved, and ${6:the prompted model} takes over meanwhile.',
    ],
  },
  {
    prefix: 'ai-plan-hosting',
    name: 'Hosting and inference',
    rule: 'hosting-fee-missing',
    lines: [
      'Hosting: ${1:USD 1,241} a month (${2:provider, price of 2026}). Inference: ${3:USD 300} a month at ${4:9,000 calls a day}.',
    ],
  },
  {
    prefix: 'ai-plan-facts',
    name: 'The plan in nine lines, for people and for the linter',
    rule: undefined,
    lines: [
      '```ai-plan',
      'goal: ${1:each mail is in the right queue within a minute}',
      'need: ${2|format,knowledge,tone,procedure,decision,economics|}',
      'volume: ${3:9000} # calls a day',
      'baseline: ${4:prompt v4 on a large model, 0.91 macro-F1 on 400 labelled mails}',
      'eval: ${5:500 held-out mails, before each release and every Monday}',
      'owner: ${6:mail team}',
      'provider: ${7:own card}',
      'base-model: ${8:Qwen3-4B}',
      '```',
    ],
  },
];

/** The block that a rule asks for. */
export function evidenceBlockFor(rule: RuleId): EvidenceBlock | undefined {
  return evidenceBlocks.find((it) => it.rule === rule);
}
