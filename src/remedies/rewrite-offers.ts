/** Offers that change the statement itself: towards the right tool, with a purpose, in other words, as a question. */

import type { Claim } from '../claims/claim.ts';
import type { Fix } from './fix.ts';
import type { Offer, RemedyInput } from './offer.ts';
import { answersFor } from './rewrites/purposes.ts';
import { questionEdits } from './rewrites/question.ts';
import { rewriteRetrieval } from './rewrites/retrieval-rewrite.ts';
import { type Draft, draftsTowards, isLoud, loud } from './rewrites/rewrite.ts';
import { splitOf } from './rewrites/split.ts';
import { longPrompt, promptWithExamples, toolFor } from './rewrites/tools.ts';
import { wordingEdits } from './rewrites/wording.ts';

export function rewrites({ text, finding }: RemedyInput, claim: Claim): Offer[] {
  const need = finding.need;
  const tool = need && toolFor(need);
  if (!need || !tool) return [];
  const split = splitOf(text, claim);
  const towards = {
    fix: rewrite(`Rewrite towards ${tool.name}`, tool.alternative),
    drafts: draftsTowards(text, claim, tool, need),
  };
  const long = need === 'knowledge' && claim.material?.value === 'reference' && !isLarge(text, claim);
  return [
    ...(split ? [{ fix: rewrite(split.title, tool.alternative), drafts: split.drafts }] : []),
    towards,
    ...(long
      ? [
          {
            fix: rewrite(`Rewrite towards ${longPrompt.name}`, longPrompt.alternative),
            drafts: draftsTowards(text, claim, longPrompt, need).map(asSuggestion),
          },
        ]
      : []),
  ];
}

export function purposes({ text }: RemedyInput, claim: Claim): Offer[] {
  return answersFor(text, claim).map(({ title, alternative, drafts }) => ({
    fix: rewrite(title, alternative),
    drafts,
  }));
}

export function behaviour({ text, finding }: RemedyInput, claim: Claim): Offer[] {
  const tool = finding.need && toolFor(finding.need);
  const edit = finding.need && rewriteRetrieval(text, claim, finding.need);
  return tool && edit
    ? [{ fix: rewrite(`Rewrite towards ${tool.name}`, tool.alternative), drafts: [{ edits: [edit], safe: false }] }]
    : [];
}

/** Too few calls or examples for training are plenty for a prompt. */
export function keepPrompt({ text }: RemedyInput, claim: Claim): Offer {
  const need = claim.needs[0].value;
  const tool = toolFor(need) ?? promptWithExamples;
  return {
    fix: rewrite(`Rewrite towards ${tool.name}`, tool.alternative),
    drafts: draftsTowards(text, claim, tool, need).map(asSuggestion),
  };
}

export function wording({ text }: RemedyInput, claim: Claim): Offer[] {
  const edits = wordingEdits(text, claim);
  const fix = {
    title: 'Say "index" instead of "train"',
    kind: 'wording',
    snippet: false,
    alternative: 'retrieval',
  } as const;
  return edits ? [{ fix, drafts: [{ edits, safe: true }] }] : [];
}

export function question({ text }: RemedyInput, claim: Claim): Offer {
  const fix = {
    title: 'Turn into an open question',
    kind: 'question',
    snippet: false,
    alternative: 'ask-to-fix-what',
  } as const;
  const edits = questionEdits(text, claim);
  return { fix, drafts: [{ edits: isLoud(text, claim) ? edits.map(loud) : edits, safe: false }] };
}

export function rewrite(title: string, alternative: Fix['alternative']): Offer['fix'] {
  return { title, kind: 'rewrite', snippet: false, alternative };
}

/** "30,000 pages": more than a prompt holds. */
function isLarge(text: string, { statement }: Claim): boolean {
  return /\d{3}|thousand|\d+k\b/i.test(text.slice(statement.start, statement.end));
}

/** Only the first tool of a rule is sure to be what is wanted. */
function asSuggestion(draft: Draft): Draft {
  return { ...draft, safe: false };
}
