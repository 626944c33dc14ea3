/** Offers that change the statement itself: towards the right tool, with a purpose, in other words, as a question. */

import type { Claim, Need } from '../claims/claim.ts';
import type { Fix } from './fix.ts';
import type { Offer, RemedyInput } from './offer.ts';
import { answersFor } from './rewrites/purposes.ts';
import { questionEdits } from './rewrites/question.ts';
import { rewriteRetrieval } from './rewrites/retrieval-rewrite.ts';
import { draftsTowards, isLoud, loud } from './rewrites/rewrite.ts';
import { splitOf } from './rewrites/split.ts';
import type { Tool } from './rewrites/tool.ts';
import { longPrompt, promptWithExamples, toolFor } from './rewrites/tools.ts';
import { wordingEdits } from './rewrites/wording.ts';

export function rewriteOffers({ text, finding }: RemedyInput, claim: Claim): Offer[] {
  const need = finding.need;
  const tool = need && toolFor(need);
  if (!need || !tool) return [];
  const split = splitOf(text, claim);
  const fitsPrompt = need === 'knowledge' && claim.material?.value === 'reference' && !isLarge(text, claim);
  return [
    ...(split ? [{ fix: rewriteFix(split.title, tool.alternative), drafts: split.drafts }] : []),
    { fix: towards(tool), drafts: draftsTowards(text, claim, tool, need) },
    ...(fitsPrompt ? [suggestion(text, claim, longPrompt, need)] : []),
  ];
}

export function purposeOffers({ text }: RemedyInput, claim: Claim): Offer[] {
  return answersFor(text, claim).map(({ title, alternative, drafts }) => ({
    fix: rewriteFix(title, alternative),
    drafts,
  }));
}

/** Retrieval that was to shape behaviour: the tool that does takes its place. */
export function behaviourOffers({ text, finding }: RemedyInput, claim: Claim): Offer[] {
  const tool = finding.need && toolFor(finding.need);
  const edit = finding.need && rewriteRetrieval(text, claim, finding.need);
  return tool && edit ? [{ fix: towards(tool), drafts: [{ edits: [edit], safe: false }] }] : [];
}

/** Too few calls or examples for training are plenty for a prompt. */
export function promptOffer({ text }: RemedyInput, claim: Claim): Offer {
  const need = claim.needs[0].value;
  return suggestion(text, claim, toolFor(need) ?? promptWithExamples, need);
}

/** Only the first tool of a rule is sure to be what is wanted: others are never safe. */
function suggestion(text: string, claim: Claim, tool: Tool, need: Need): Offer {
  return {
    fix: towards(tool),
    drafts: draftsTowards(text, claim, tool, need).map((it) => ({ ...it, safe: false })),
  };
}

function towards({ name, alternative }: Tool): Offer['fix'] {
  return rewriteFix(`Rewrite to use ${name}`, alternative);
}

export function wordingOffers({ text }: RemedyInput, claim: Claim): Offer[] {
  const edits = wordingEdits(text, claim);
  const fix = {
    title: 'Say "index" instead of "train"',
    kind: 'wording',
    snippet: false,
    alternative: 'retrieval',
  } as const;
  return edits ? [{ fix, drafts: [{ edits, safe: true }] }] : [];
}

export function questionOffer({ text }: RemedyInput, claim: Claim): Offer {
  const fix = {
    title: 'Turn into an open question',
    kind: 'question',
    snippet: false,
    alternative: 'ask-to-fix-what',
  } as const;
  const edits = questionEdits(text, claim);
  return { fix, drafts: [{ edits: isLoud(text, claim) ? edits.map(loud) : edits, safe: false }] };
}

/** A rewrite as it is shown, whatever its edits. */
export function rewriteFix(title: string, alternative: Fix['alternative']): Offer['fix'] {
  return { title, kind: 'rewrite', snippet: false, alternative };
}

/** "30,000 pages": more than a prompt holds. */
function isLarge(text: string, { statement }: Claim): boolean {
  return /\d{3}|thousand|\d+k\b/i.test(text.slice(statement.start, statement.end));
}
