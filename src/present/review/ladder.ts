/** The ladder prompting → retrieval → fine-tuning: where the plan stands, and what it has to add to climb. */

import type { Translate } from '../translate.ts';
import { asksForFacts, proposedTrainings } from './checks.ts';
import type { BillItem, Ladder, Level, Quote, Rung, RungId } from './shape.ts';
import { type Reviewed, wrongToolRules } from './statements.ts';

const order: readonly RungId[] = ['prompting', 'retrieval', 'fine-tuning'];
const names: Readonly<Record<RungId, string>> = {
  prompting: 'Prompting',
  retrieval: 'Retrieval',
  'fine-tuning': 'Fine-tuning',
};
const mostQuotes = 2;

/** The ladder of a plan, given what its bill leaves open. */
export function ladderOf(reviewed: Reviewed, bill: readonly BillItem[], translate: Translate): Ladder {
  const seen = whatIsSeen(reviewed);
  const missing = seen.training.length === 0 ? [] : missingFor(reviewed, seen, bill, translate);
  const reached = new Set<RungId>();
  if (seen.measured.length + seen.prompting.length > 0) reached.add('prompting');
  if (seen.retrieval.length > 0) reached.add('retrieval');
  if (seen.training.length > 0 && missing.length === 0) reached.add('fine-tuning');
  const stands = order.findLast((it) => reached.has(it));
  return {
    rungs: order.map((id) => rungOf(id, stands, seen, reached, translate)),
    sentence: sentenceOf(stands, seen, translate),
    missing,
  };
}

interface Seen {
  readonly measured: readonly Quote[];
  readonly prompting: readonly Quote[];
  readonly retrieval: readonly Quote[];
  readonly training: readonly Quote[];
  readonly wantsFacts: boolean;
}

function whatIsSeen(reviewed: Reviewed): Seen {
  const { report, statements, quote } = reviewed;
  const live = statements.filter((it) => it.state !== 'aside');
  const steps = report.document.sequences.flatMap((it) => it.steps);
  const said = (...mechanisms: readonly string[]): Quote[] => [
    ...live.filter((it) => mechanisms.includes(it.mechanism)).map((it) => it.quote),
    ...steps.filter((it) => it.claim === undefined && mechanisms.includes(it.mechanism)).map((it) => quote(it.span)),
  ];
  return {
    measured: report.document.evidence.filter((it) => it.kind === 'prompt-baseline').map((it) => quote(it.span)),
    prompting: said('prompting', 'structured-output', 'agent'),
    retrieval: said('retrieval'),
    training: proposedTrainings(statements).map((it) => it.quote),
    wantsFacts: live.some(asksForFacts),
  };
}

function rungOf(
  id: RungId,
  stands: RungId | undefined,
  seen: Seen,
  reached: ReadonlySet<RungId>,
  translate: Translate,
): Rung {
  const quotes = {
    prompting: [...seen.measured, ...seen.prompting],
    retrieval: seen.retrieval,
    'fine-tuning': seen.training,
  }[id];
  const state = id === stands ? 'stands' : reached.has(id) ? 'climbed' : quotes.length > 0 ? 'wanted' : 'unused';
  return {
    id,
    name: translate(names[id]),
    state,
    note: translate(noteOf(id, state, seen)),
    quotes: distinctLines(quotes).slice(0, mostQuotes),
  };
}

function noteOf(id: RungId, state: Rung['state'], seen: Seen): string {
  switch (id) {
    case 'prompting':
      if (seen.measured.length > 0) return 'A prompted baseline is measured, or planned before any training.';
      return state === 'unused' ? 'Not in the plan yet. This is where to start.' : 'No measurement of it yet.';
    case 'retrieval':
      if (state !== 'unused') return 'Facts are looked up when they are asked for.';
      return seen.wantsFacts ? 'Not in the plan, though the plan wants facts.' : 'Not in the plan; it wants no facts.';
    case 'fine-tuning':
      if (state === 'unused') return 'Not wanted, and nothing here asks for it.';
      return state === 'wanted' ? 'Proposed, not yet earned.' : 'Earned.';
  }
}

function sentenceOf(stands: RungId | undefined, { training }: Seen, translate: Translate): string {
  if (stands === 'fine-tuning') return translate('The plan stands on the highest rung and has earned it.');
  if (stands === undefined)
    return training.length > 0
      ? translate('The plan reaches for fine-tuning from the ground: it has no rung below.')
      : translate('The plan stands on the ground: it names no tool yet.');
  const rung = translate(stands);
  return training.length > 0
    ? translate('The plan stands on {0} and reaches for fine-tuning.', rung)
    : translate('The plan stands on {0} and wants no higher rung.', rung);
}

function missingFor(reviewed: Reviewed, seen: Seen, bill: readonly BillItem[], translate: Translate): string[] {
  const missing: string[] = [];
  const add = (isMissing: boolean, sentence: string, ...values: string[]) => {
    if (isMissing) missing.push(translate(sentence, ...values));
  };
  const misplaced = reviewed.findings.filter((it) => wrongToolRules.has(it.rule)).length;
  const open = (level: Level) => level === 'open';
  add(misplaced === 1, 'Another tool for the one statement that the wish table marks.');
  add(misplaced > 1, 'Another tool for the {0} statements that the wish table marks.', String(misplaced));
  add(seen.measured.length === 0, 'A prompted baseline with its figure, measured before the training.');
  add(
    reviewed.found('training-before-prompting').length > 0,
    'A prompting or retrieval step before the training step.',
  );
  add(!reviewed.report.document.evidence.some((it) => it.kind === 'volume'), 'A volume in calls a day.');
  add(reviewed.found('volume-below-bar').length > 0, 'A volume, or a break-even, that pays for it.');
  add(
    reviewed.found('dataset-too-small').length > 0,
    'More examples: hundreds of clean ones, and someone who keeps them.',
  );
  add(
    reviewed.found('provider-winding-down', 'model-not-tunable', 'base-model-retiring').length > 0,
    'A base model and a platform that stay available.',
  );
  for (const item of bill) if (open(item.level)) missing.push(`${item.name}: ${lowerFirst(item.question)}`);
  return missing;
}

function lowerFirst(sentence: string): string {
  return sentence.charAt(0).toLowerCase() + sentence.slice(1);
}

function distinctLines(quotes: readonly Quote[]): Quote[] {
  return quotes.filter((it, index) => quotes.findIndex((other) => other.line === it.line) === index);
}
