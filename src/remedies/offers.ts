/** Which fixes a rule's finding calls for, each with its ways to do it. Nothing here has been tried on the text yet. */

import type { Claim } from '../claims/claim.ts';
import { readDirectives } from '../read/directives.ts';
import { contains, overlaps } from '../text/span.ts';
import { dropSuppression } from './drop-suppression.ts';
import { blockInsert } from './inserts/block-insert.ts';
import { enoughExamples, onlyAtVolume, planComment } from './inserts/conditions.ts';
import { costRow, insertEdit } from './inserts/insert.ts';
import { insertTextFor } from './inserts/insert-texts.ts';
import { reorderings } from './inserts/sequence-order.ts';
import type { Offer, RemedyInput } from './offer.ts';
import {
  behaviourOffers,
  promptOffer,
  purposeOffers,
  questionOffer,
  rewriteFix,
  rewriteOffers,
  wordingOffers,
} from './rewrite-offers.ts';

/** The offers for the finding, best first. */
export function offersFor(input: RemedyInput): Offer[] {
  const claim = input.document.claims.find((it) => it.id === input.finding.claim);
  switch (input.finding.rule) {
    case 'knowledge-by-training':
    case 'stale-snapshot':
    case 'hallucination-by-training':
    case 'format-by-training':
    case 'tone-by-training':
    case 'procedure-by-training':
    case 'decision-by-training':
    case 'capability-by-training':
      return claim ? [...rewriteOffers(input, claim), questionOffer(input, claim)] : [];
    case 'unstated-purpose':
      return claim ? [...purposeOffers(input, claim), questionOffer(input, claim)] : [];
    case 'behavior-by-retrieval':
      return claim ? [...behaviourOffers(input, claim), questionOffer(input, claim)] : [];
    case 'retrieval-called-training':
      return claim ? wordingOffers(input, claim) : [];
    case 'volume-below-bar':
      return claim ? [promptOffer(input, claim), ...volumeConditions(input, claim), questionOffer(input, claim)] : [];
    case 'dataset-too-small':
      return claim ? [promptOffer(input, claim), examplesOffer(input, claim), questionOffer(input, claim)] : [];
    case 'training-config-without-plan':
      return planNameOffers(input);
    case 'unused-suppression':
    case 'unknown-rule':
      return idleSuppressionOffers(input);
    case 'training-before-prompting':
      return [...orderOffers(input), ...insertOffers(input, claim)];
    default:
      return insertOffers(input, claim);
  }
}

/** Volume can only make a training right that is about cost or labels. */
function volumeConditions({ text, thresholds }: RemedyInput, claim: Claim): Offer[] {
  if (!claim.needs.some((it) => it.value === 'economics' || it.value === 'classification')) return [];
  const edit = onlyAtVolume(text, claim, thresholds.volumeInformBelowPerDay);
  const fix = rewriteFix('Train only once the volume is there', 'distilling-a-proven-behaviour');
  return [{ fix, drafts: [{ edits: [edit], safe: false }] }];
}

function examplesOffer({ document, thresholds }: RemedyInput, claim: Claim): Offer {
  const fix = { title: 'Ask for enough examples', kind: 'insert', snippet: true, alternative: undefined } as const;
  return { fix, drafts: [{ edits: enoughExamples(document, claim, thresholds.minimumExamples), safe: false }] };
}

function planNameOffers({ text, format, document }: RemedyInput): Offer[] {
  // Another name beside a wrong one would only hide it.
  if (document.namedPlan?.namedBy === 'file') return [];
  const edit = planComment(text, format);
  const fix = { title: 'Name the plan of this job', kind: 'insert', snippet: true, alternative: undefined } as const;
  return edit ? [{ fix, drafts: [{ edits: [edit], safe: false }] }] : [];
}

/** Takes the idle name, or the whole comment, out of the text. */
function idleSuppressionOffers({ text, format, finding }: RemedyInput): Offer[] {
  const directive = readDirectives(text, format).find((it) => contains(it.span, finding.span));
  if (!directive) return [];
  const named = directive.names.find((it) => overlaps(it.span, finding.span));
  const title = named ? 'Remove the name from the suppression' : 'Remove the suppression';
  const fix = { title, kind: 'suppress', snippet: false, alternative: undefined } as const;
  return [
    {
      fix,
      drafts: [{ edits: [dropSuppression(text, directive, named)], safe: finding.rule === 'unused-suppression' }],
    },
  ];
}

function orderOffers({ text, document, finding }: RemedyInput): Offer[] {
  return reorderings(text, document, finding.span).map(({ title, edits, snippet }) => ({
    fix: { title, kind: snippet ? 'insert' : 'rewrite', snippet, alternative: 'system-prompt-with-examples' },
    drafts: [{ edits, safe: false }],
  }));
}

function insertOffers({ text, format, document, finding, thresholds }: RemedyInput, claim: Claim | undefined): Offer[] {
  const missing = insertTextFor(finding.rule, thresholds.volumeInformBelowPerDay);
  const at = claim ?? document.claims.find((it) => it.statement.start <= finding.span.start);
  const edit = missing && at && insertEdit({ text, format, claim: at }, missing);
  if (!missing || !edit) return [];
  const row = finding.rule === 'hosting-fee-missing' && format === 'markdown' ? costRow(text, finding.span) : undefined;
  const fix = { title: missing.title, kind: 'insert', snippet: true, alternative: undefined } as const;
  const inBlock = format === 'markdown' ? blockInsert(text, finding.rule) : undefined;
  const edits = [inBlock, row, edit].filter((it) => it !== undefined);
  return [{ fix, drafts: edits.map((it) => ({ edits: [it], safe: false })) }];
}
