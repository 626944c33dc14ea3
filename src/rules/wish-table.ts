/** The wish table: which tool moves which need, and which rule speaks when a plan picks another. */

import type { Mechanism, Need } from '../claims/claim.ts';
import type { Alternative, RuleId } from './rule.ts';

export interface Wish {
  readonly need: Need;
  /** The wish in plain words, as the review prints it. */
  readonly wish: string;
  /** The right tool in plain words. */
  readonly tool: string;
  readonly alternative: Alternative;
  /** Rule that flags a mechanism which does not move the need; mechanisms without an entry are fine. */
  readonly mismatch: Readonly<Partial<Record<Mechanism, RuleId>>>;
}

export const wishTable: readonly Wish[] = [
  {
    need: 'format',
    wish: 'The same fixed structure every time',
    tool: 'structured outputs, or a schema-constrained prompt',
    alternative: 'structured-outputs',
    mismatch: { training: 'format-by-training', retrieval: 'behavior-by-retrieval' },
  },
  {
    need: 'knowledge',
    wish: 'Know documents, policies and products',
    tool: 'retrieval, or a long-context prompt kept current',
    alternative: 'retrieval',
    mismatch: { training: 'knowledge-by-training' },
  },
  {
    need: 'changing-knowledge',
    wish: 'Know facts that change',
    tool: 'retrieval that reads the live source',
    alternative: 'retrieval',
    mismatch: { training: 'stale-snapshot' },
  },
  {
    need: 'factuality',
    wish: 'State only what is true, with sources',
    tool: 'retrieval with citations, and permission to say "I don\'t know"',
    alternative: 'retrieval',
    mismatch: { training: 'hallucination-by-training' },
  },
  {
    need: 'tone',
    wish: 'Sound like us',
    tool: 'a system prompt with a few good examples',
    alternative: 'system-prompt-with-examples',
    mismatch: { training: 'tone-by-training', retrieval: 'behavior-by-retrieval' },
  },
  {
    need: 'procedure',
    wish: 'Follow a long procedure',
    tool: 'the procedure in the prompt, plus a checking step',
    alternative: 'sop-in-prompt',
    mismatch: { training: 'procedure-by-training', retrieval: 'behavior-by-retrieval' },
  },
  {
    need: 'decision',
    wish: 'Choose the next step from the last result',
    tool: 'agent design, not training',
    alternative: 'agent-design',
    mismatch: { training: 'decision-by-training', retrieval: 'behavior-by-retrieval' },
  },
  {
    need: 'economics',
    wish: 'One narrow task, very high volume, cheaply',
    tool: 'a small fine-tuned model, once a prompt has proven the behaviour',
    alternative: 'distilling-a-proven-behaviour',
    mismatch: {},
  },
  {
    need: 'classification',
    wish: 'Label, sort or extract',
    tool: 'a prompt; a small fine-tuned model only at very high volume',
    alternative: 'distilling-a-proven-behaviour',
    mismatch: {},
  },
  {
    need: 'capability',
    wish: 'Be smarter in general',
    tool: 'a stronger base model and a better prompt',
    alternative: 'stronger-base-model',
    mismatch: { training: 'capability-by-training' },
  },
  {
    need: 'unstated',
    wish: 'Not said',
    tool: 'first say what should change',
    alternative: 'ask-to-fix-what',
    mismatch: { training: 'unstated-purpose' },
  },
];

const byNeed: ReadonlyMap<Need, Wish> = new Map(wishTable.map((it) => [it.need, it]));

/** The row of a need. */
export function wishFor(need: Need): Wish {
  const wish = byNeed.get(need);
  if (!wish) throw new RangeError(`no wish for need ${need}`);
  return wish;
}
