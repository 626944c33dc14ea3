/** The fixes for one finding: rewrites, inserts, wording, order, questions. Each one offered has been tried on the text. */

import type { Claim } from '../claims/claim.ts';
import type { DocumentClaims } from '../claims/document-claims.ts';
import type { Finding } from '../findings/finding.ts';
import type { Format } from '../read/passage.ts';
import type { RuleId } from '../rules/rule.ts';
import type { Edit } from '../text/span.ts';
import type { Fix } from './fix.ts';
import { costRow, insertEdit } from './insert.ts';
import { insertTextFor } from './insert-texts.ts';
import { holds, type Judgement, type Trial } from './proof.ts';
import { answersFor } from './purposes.ts';
import { questionEdits } from './question.ts';
import { rewriteRetrieval } from './retrieval-rewrite.ts';
import { type Draft, draftsTowards } from './rewrite.ts';
import { reorderings } from './sequence-order.ts';
import { withDefaults } from './snippet.ts';
import { splitOf } from './split.ts';
import { longPrompt, promptWithExamples, toolFor } from './tools.ts';
import { wordingEdits } from './wording.ts';

export interface RemedyInput {
  readonly text: string;
  readonly format: Format;
  readonly document: DocumentClaims;
  readonly findings: readonly Finding[];
  readonly finding: Finding;
  /** Calls a day from which training for cost is left alone. */
  readonly callsPerDay: number;
  /** Judges another version of the text. */
  readonly judge: (text: string) => Judgement;
}

/** What a fix would be, with its ways to do it, best first. */
interface Offer {
  readonly fix: Omit<Fix, 'edits' | 'safe' | 'preferred'>;
  readonly drafts: readonly Draft[];
}

/** Best first; titles are unique, and at most one fix is preferred. */
export function remediesFor(input: RemedyInput): Fix[] {
  const trial: Trial = {
    text: input.text,
    before: { findings: input.findings, claims: input.document.claims },
    finding: input.finding,
    judge: input.judge,
  };
  const fixes = offersFor(input).flatMap(({ fix, drafts }) => {
    const draft = drafts.find((it) => holds(trial, fix.snippet ? filled(it.edits) : it.edits));
    return draft ? [{ ...fix, edits: draft.edits, safe: draft.safe, preferred: false }] : [];
  });
  return fixes.map((it, index) => ({ ...it, preferred: index === 0 && isPreferable(it.kind, input.finding.rule) }));
}

function filled(edits: readonly Edit[]): Edit[] {
  return edits.map((it) => ({ ...it, newText: withDefaults(it.newText) }));
}

/** A question that only the author can answer has no best answer. */
function isPreferable(kind: Fix['kind'], rule: RuleId): boolean {
  return kind !== 'question' && rule !== 'unstated-purpose';
}

function offersFor(input: RemedyInput): Offer[] {
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
      return claim ? [...rewrites(input, claim), question(input, claim)] : [];
    case 'unstated-purpose':
      return claim ? [...purposes(input, claim), question(input, claim)] : [];
    case 'behavior-by-retrieval':
      return claim ? [...behaviour(input, claim), question(input, claim)] : [];
    case 'retrieval-called-training':
      return claim ? wording(input, claim) : [];
    case 'volume-below-bar':
    case 'dataset-too-small':
      return claim ? [keepPrompt(input, claim), question(input, claim)] : [];
    case 'training-before-prompting':
      return [...order(input), ...inserts(input, claim)];
    default:
      return inserts(input, claim);
  }
}

function rewrites({ text, finding }: RemedyInput, claim: Claim): Offer[] {
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

/** "30,000 pages": more than a prompt holds. */
function isLarge(text: string, { statement }: Claim): boolean {
  return /\d{3}|thousand|\d+k\b/i.test(text.slice(statement.start, statement.end));
}

/** Only the first tool of a rule is sure to be what is wanted. */
function asSuggestion(draft: Draft): Draft {
  return { ...draft, safe: false };
}

function rewrite(title: string, alternative: Fix['alternative']): Offer['fix'] {
  return { title, kind: 'rewrite', snippet: false, alternative };
}

function purposes({ text }: RemedyInput, claim: Claim): Offer[] {
  return answersFor(text, claim).map(({ title, alternative, drafts }) => ({
    fix: rewrite(title, alternative),
    drafts,
  }));
}

function behaviour({ text, finding }: RemedyInput, claim: Claim): Offer[] {
  const tool = finding.need && toolFor(finding.need);
  const edit = finding.need && rewriteRetrieval(text, claim, finding.need);
  return tool && edit
    ? [{ fix: rewrite(`Rewrite towards ${tool.name}`, tool.alternative), drafts: [{ edits: [edit], safe: false }] }]
    : [];
}

function wording({ text }: RemedyInput, claim: Claim): Offer[] {
  const edits = wordingEdits(text, claim);
  const fix = {
    title: 'Say "index" instead of "train"',
    kind: 'wording',
    snippet: false,
    alternative: 'retrieval',
  } as const;
  return edits ? [{ fix, drafts: [{ edits, safe: true }] }] : [];
}

/** Too few calls or examples for training are plenty for a prompt. */
function keepPrompt({ text }: RemedyInput, claim: Claim): Offer {
  const need = claim.needs[0].value;
  const tool = toolFor(need) ?? promptWithExamples;
  return {
    fix: rewrite(`Rewrite towards ${tool.name}`, tool.alternative),
    drafts: draftsTowards(text, claim, tool, need).map(asSuggestion),
  };
}

function question({ text }: RemedyInput, claim: Claim): Offer {
  const fix = {
    title: 'Turn into an open question',
    kind: 'question',
    snippet: false,
    alternative: 'ask-to-fix-what',
  } as const;
  return { fix, drafts: [{ edits: questionEdits(text, claim), safe: false }] };
}

function order({ text, document, finding }: RemedyInput): Offer[] {
  return reorderings(text, document, finding.span).map(({ title, edits, snippet }) => ({
    fix: { title, kind: snippet ? 'insert' : 'rewrite', snippet, alternative: 'system-prompt-with-examples' },
    drafts: [{ edits, safe: false }],
  }));
}

function inserts({ text, format, document, finding, callsPerDay }: RemedyInput, claim: Claim | undefined): Offer[] {
  const what = insertTextFor(finding.rule, callsPerDay);
  const at = claim ?? document.claims.find((it) => it.statement.start <= finding.span.start);
  const edit = what && at && insertEdit({ text, format, claim: at }, what);
  if (!what || !edit) return [];
  const row = finding.rule === 'hosting-fee-missing' && format === 'markdown' ? costRow(text, finding.span) : undefined;
  const fix = { title: what.title, kind: 'insert', snippet: true, alternative: undefined } as const;
  return [{ fix, drafts: [...(row ? [row] : []), edit].map((it) => ({ edits: [it], safe: false })) }];
}
