/** The wish table: which tool meets which need, and which rule speaks when a plan picks another. */

import type { Mechanism, Need } from '../claims/claim.ts';
import type { Alternative, RuleId } from './rule.ts';

export interface Wish {
  /** The wish in plain words, as the review prints it. */
  readonly wish: string;
  /** The right tool in plain words. */
  readonly tool: string;
  readonly alternative: Alternative;
  /** The rule that flags a mechanism which cannot meet the need; mechanisms without an entry are fine. */
  readonly mismatch: Readonly<Partial<Record<Mechanism, RuleId>>>;
}

export const wishTable: Readonly<Record<Need, Wish>> = {
  format: {
    wish: 'The same fixed structure every time',
    tool: 'structured outputs, or a schema-constrained prompt',
    alternative: 'structured-outputs',
    mismatch: { training: 'format-by-training', retrieval: 'behavior-by-retrieval' },
  },
  knowledge: {
    wish: 'Know current facts, policies, documents',
    tool: 'retrieval, or a long-context prompt kept current',
    alternative: 'retrieval',
    mismatch: { training: 'knowledge-by-training' },
  },
  'changing-knowledge': {
    wish: 'Know facts that change',
    tool: 'retrieval that reads the live source',
    alternative: 'retrieval',
    mismatch: { training: 'stale-snapshot' },
  },
  factuality: {
    wish: 'State only what is true, with sources',
    tool: 'retrieval with citations, and permission to say "I don\'t know"',
    alternative: 'retrieval',
    mismatch: { training: 'hallucination-by-training' },
  },
  tone: {
    wish: 'Sound like us',
    tool: 'a system prompt with a few good examples',
    alternative: 'system-prompt-with-examples',
    mismatch: { training: 'tone-by-training', retrieval: 'behavior-by-retrieval' },
  },
  procedure: {
    wish: 'Follow a long procedure',
    tool: 'the procedure in the prompt, plus a checking step',
    alternative: 'sop-in-prompt',
    mismatch: { training: 'procedure-by-training', retrieval: 'behavior-by-retrieval' },
  },
  decision: {
    wish: 'Choose the next step from the last result',
    tool: 'agent design, not training',
    alternative: 'agent-design',
    mismatch: { training: 'decision-by-training', retrieval: 'behavior-by-retrieval' },
  },
  economics: {
    wish: 'One narrow task, very high volume, cheaply',
    tool: 'a small fine-tuned model, once a prompt has proven the behaviour',
    alternative: 'distilling-a-proven-behaviour',
    mismatch: {},
  },
  classification: {
    wish: 'Label, sort or extract',
    tool: 'a prompt; a small fine-tuned model only at very high volume',
    alternative: 'distilling-a-proven-behaviour',
    mismatch: {},
  },
  capability: {
    wish: 'Be smarter in general',
    tool: 'a stronger base model and a better prompt',
    alternative: 'stronger-base-model',
    mismatch: { training: 'capability-by-training' },
  },
  unstated: {
    wish: 'Not said what should change',
    tool: 'first say what to fix: facts or behaviour',
    alternative: 'ask-to-fix-what',
    mismatch: { training: 'unstated-purpose' },
  },
};
