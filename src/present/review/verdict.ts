/** The verdict on a plan in one sentence. */

import { isOtherLanguage } from '../../claims/reading/own-prose.ts';
import type { RuleId } from '../../rules/rule.ts';
import { inWords } from '../../text/wording.ts';
import { counted, type Translate } from '../translate.ts';
import { asksForFacts, proposedTrainings } from './checks.ts';
import type { Ladder, ReviewFinding, Statement, Verdict } from './shape.ts';
import { type Reviewed, wrongToolRules } from './statements.ts';

/** They find no missing step: the plan may take every step, and still not pay. */
const figureRules: readonly RuleId[] = [
  'volume-below-bar',
  'volume-unstated',
  'dataset-too-small',
  'hosting-fee-missing',
];
const providerRules: readonly RuleId[] = ['provider-winding-down', 'model-not-tunable', 'base-model-retiring'];

/** The verdict; the ladder says what is missing. */
export function verdictOf(reviewed: Reviewed, ladder: Ladder, translate: Translate): Verdict {
  const { statements } = reviewed;
  const wrong = statements.filter((it) => it.state === 'wrong');
  if (wrong.length > 0) return { level: 'wrong', sentence: misplaced(wrong, statements, translate) };
  const serious = reviewed.findings.filter((it) => isSerious(it) && !wrongToolRules.has(it.rule));
  return proposedTrainings(statements).length > 0
    ? verdictOnTraining(reviewed, ladder, serious, translate)
    : verdictWithoutTraining(reviewed, serious, translate);
}

/** By what was found, where the user's own severity would say more about the user than about the plan. */
function isSerious({ rule, severity, messageId }: ReviewFinding): boolean {
  return rule === 'volume-below-bar' ? messageId !== 'grey' : severity !== 'information';
}

/** Enough characters to tell which language a text is in. */
const examined = 12_000;

/** Nothing is to be trained. */
function verdictWithoutTraining(reviewed: Reviewed, serious: readonly ReviewFinding[], translate: Translate): Verdict {
  if (serious.length > 0) return { level: 'open', sentence: countedBy(serious, openBesides, translate) };
  const has = (state: Statement['state']) => reviewed.statements.some((it) => it.state === state);
  if (has('hint'))
    return { level: 'open', sentence: translate('The tools are right, but the word for one of them misleads.') };
  if (has('fine'))
    return {
      level: 'good',
      sentence: translate('The tools fit what the plan asks for, and nothing is to be trained.'),
    };
  return verdictWithoutProposal(reviewed, translate);
}

/** No tool is proposed: the plan is in order, or what was read is no plan, or could not be read. */
function verdictWithoutProposal({ report, text, statements }: Reviewed, translate: Translate): Verdict {
  const isProse = report.format === 'markdown' || report.format === 'plaintext';
  if (statements.length === 0 && isProse && isOtherLanguage(text.slice(0, examined)))
    return { level: 'none', sentence: translate('This was not read: it is not in English.') };
  const { plan } = report.document;
  return plan.isPlan
    ? { level: 'good', sentence: translate('Nothing here asks training for what another tool handles.') }
    : {
        level: 'none',
        sentence: translate('This does not read as the plan of an AI feature: {0}.', inWords(plan.reason, translate)),
      };
}

/** Trainings that no rule calls the wrong tool for certain: what stands between them and a start. */
function verdictOnTraining(
  reviewed: Reviewed,
  ladder: Ladder,
  serious: readonly ReviewFinding[],
  translate: Translate,
): Verdict {
  const hinted = proposedTrainings(reviewed.statements).filter((it) => it.state === 'hint');
  if (hinted.length > 0) return { level: 'open', sentence: countedBy(hinted, undecided, translate) };
  const early = serious.filter((it) => !providerRules.includes(it.rule));
  const steps = early.filter((it) => !figureRules.includes(it.rule));
  if (steps.length > 0) return { level: 'wrong', sentence: countedBy(steps, tooEarly, translate) };
  if (early.length > 0)
    return {
      level: 'wrong',
      sentence: translate("Fine-tuning has not earned its place: the plan's figures do not support it."),
    };
  if (serious.length > 0)
    return {
      level: serious.some((it) => it.severity === 'error') ? 'wrong' : 'open',
      sentence: translate(
        'Fine-tuning may earn its place here, though not on a base model or platform that is about to end.',
      ),
    };
  if (ladder.missing.length > 0) return { level: 'open', sentence: countedBy(ladder.missing, incomplete, translate) };
  return {
    level: 'good',
    sentence: translate(
      'Fine-tuning has earned its place: the need is behaviour, a prompt was measured, and the volume is stated.',
    ),
  };
}

/** A sentence about one of something, and about several. */
interface Counted {
  readonly one: string;
  readonly many: string;
}

const openBesides: Counted = {
  one: 'No statement picks the wrong tool, though 1 finding is open.',
  many: 'No statement picks the wrong tool, though {0} findings are open.',
};
const undecided: Counted = {
  one: 'Before you decide: 1 training idea asks for what another tool handles.',
  many: 'Before you decide: {0} training ideas ask for what another tool handles.',
};
const tooEarly: Counted = {
  one: 'Fine-tuning has not earned its place yet: 1 step before it is missing or out of order.',
  many: 'Fine-tuning has not earned its place yet: {0} steps before it are missing or out of order.',
};
const incomplete: Counted = {
  one: 'Fine-tuning may earn its place here; 1 thing is still missing from the plan.',
  many: 'Fine-tuning may earn its place here; {0} things are still missing from the plan.',
};

function countedBy(some: readonly unknown[], { one, many }: Counted, translate: Translate): string {
  return counted(translate, some.length, one, many);
}

function misplaced(wrong: readonly Statement[], statements: readonly Statement[], translate: Translate): string {
  const trainings = wrong.filter((it) => it.mechanism === 'training');
  if (trainings.length === 0)
    return counted(
      translate,
      wrong.length,
      'Start with a prompt: 1 statement asks retrieval for behaviour.',
      'Start with a prompt: {0} statements ask retrieval for behaviour.',
    );
  const all = proposedTrainings(statements).length;
  const { only, one, many } = misplacedSentences[kindOf(trainings)];
  return all === 1 ? translate(only) : counted(translate, trainings.length, one, many, String(all));
}

type Kind = 'facts' | 'unstated' | 'behaviour' | 'facts-and-more' | 'several';

function kindOf(trainings: readonly Statement[]): Kind {
  if (trainings.every(asksForFacts)) return 'facts';
  if (trainings.every((it) => it.need === 'unstated')) return 'unstated';
  if (trainings.some((it) => it.need === 'unstated')) return 'several';
  return trainings.some(asksForFacts) ? 'facts-and-more' : 'behaviour';
}

/** For the only training statement of a plan, for one of several ({1}), and for several of them. */
const misplacedSentences: Readonly<Record<Kind, Counted & { readonly only: string }>> = {
  facts: {
    only: 'Start elsewhere: the training is meant for knowledge, which retrieval handles and training does not.',
    one: 'Start elsewhere: 1 of {1} training statements asks for knowledge, which retrieval handles and training does not.',
    many: 'Start elsewhere: {0} of {1} training statements ask for knowledge, which retrieval handles and training does not.',
  },
  unstated: {
    only: 'Ask first: the training does not say what should change.',
    one: 'Ask first: 1 of {1} training statements does not say what should change.',
    many: 'Ask first: {0} of {1} training statements do not say what should change.',
  },
  'facts-and-more': {
    only: 'Start elsewhere: the training is meant for what retrieval or a prompt handles and training does not.',
    one: 'Start elsewhere: 1 of {1} training statements asks for what retrieval or a prompt handles and training does not.',
    many: 'Start elsewhere: {0} of {1} training statements ask for what retrieval or a prompt handles and training does not.',
  },
  several: {
    only: 'Start elsewhere: the training names no need that training handles.',
    one: 'Start elsewhere: 1 of {1} training statements names no need that training handles.',
    many: 'Start elsewhere: {0} of {1} training statements name no need that training handles.',
  },
  behaviour: {
    only: 'Start with a prompt: the training is meant for behaviour that a lighter tool handles.',
    one: 'Start with a prompt: 1 of {1} training statements asks for behaviour that a lighter tool handles.',
    many: 'Start with a prompt: {0} of {1} training statements ask for behaviour that a lighter tool handles.',
  },
};
