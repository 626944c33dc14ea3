/** What can be missing from a plan, in words to fill in; lines end with `\n`. */

import type { RuleId } from '../../rules/rule.ts';
import { inWords } from '../../text/wording.ts';
import { tabStop } from '../snippet.ts';

export interface InsertText {
  readonly title: string;
  /** Sections that are a good place, by their heading. */
  readonly home: RegExp;
  /** Heading of the section to add where there is none. */
  readonly heading: string;
  readonly body: string;
  /** The same in one line, for comments in config files and for plain text. */
  readonly line: string;
}

const measuring = /\b(?:evaluation|evals?|metrics|quality|acceptance|success|measur\w+|tests?|testing|verification)\b/i;
const running = /\b(?:operations?|maintenance|upkeep|life ?cycle|ownership|governance|running|support)\b/i;
const money = /\b(?:budget|costs?|economics|finance|financing|money|price|prices|spend)\b/i;

const baseline: InsertText = {
  title: 'Insert a prompt baseline to measure first',
  home: /\b(?:baseline|evaluation|evals?|metrics|quality|acceptance)\b/i,
  heading: 'Prompt baseline',
  body: [
    `The prompted baseline is measured first, on ${tabStop(1, '200')} held-out cases. Only a score below ${tabStop(2, '90 %')} is a reason to go further.`,
    '',
    '| Set-up | Cases | Score | Measured on |',
    '|---|---|---|---|',
    `| ${tabStop(3, 'current model')}, prompt with ${tabStop(4, 'six')} examples | ${tabStop(1, '200')} | ${tabStop(5, 'to be measured')} | ${tabStop(6, 'date')} |`,
  ].join('\n'),
  line: `Prompt baseline: the prompted model is measured first, on ${tabStop(1, '200')} held-out cases; only a score below ${tabStop(2, '90 %')} is a reason to go further.`,
};

const evaluation: InsertText = {
  title: 'Insert an evaluation plan',
  home: measuring,
  heading: 'Evaluation',
  body: [
    `- Test set: ${tabStop(1, '300')} held-out cases, labelled by ${tabStop(2, 'two people')}.`,
    `- Bar: ${tabStop(3, 'share of correct answers')} of at least ${tabStop(4, '95 %')}.`,
    `- The test set is scored before each release, and again ${tabStop(5, 'every month')}.`,
  ].join('\n'),
  line: `Evaluation: ${tabStop(1, '300')} held-out cases are scored before each release, and again ${tabStop(2, 'every month')}; bar ${tabStop(3, '95 %')}.`,
};

const retraining: InsertText = {
  title: 'Insert who keeps the data and when to retrain',
  home: running,
  heading: 'Upkeep',
  body: `- Training data: kept by ${tabStop(1, 'name or role')}, who adds new examples ${tabStop(2, 'every quarter')}. The model is retrained when its score drops below ${tabStop(3, '95 %')}.`,
  line: `Upkeep: the training data is kept by ${tabStop(1, 'name or role')}, who adds new examples ${tabStop(2, 'every quarter')}; the model is retrained when its score drops below ${tabStop(3, '95 %')}.`,
};

const deprecation: InsertText = {
  title: 'Insert what happens when the base model retires',
  home: running,
  heading: 'Upkeep',
  body: `- Base model: ${tabStop(1, 'name and version')}. When the provider retires it, ${tabStop(2, 'name or role')} retunes its successor and scores it on the test set; until then the prompted model is the way back.`,
  line: `Base model: when the provider retires it, ${tabStop(1, 'name or role')} retunes its successor and scores it on the test set; until then the prompted model is the way back.`,
};

const hosting: InsertText = {
  title: 'Insert the cost of hosting and inference',
  home: money,
  heading: 'Running costs',
  body: `Hosting and inference of the tuned model: USD ${tabStop(1, '0')} a month (${tabStop(2, 'to be priced: price list and date')}).`,
  line: `Hosting and inference of the tuned model: USD ${tabStop(1, '0')} a month (${tabStop(2, 'to be priced: price list and date')}).`,
};

/** `calls` is a volume at which training can pay. */
function volume(calls: string): InsertText {
  const line = `Volume: ${tabStop(1, calls)} ${tabStop(2, 'calls')} a day (${tabStop(3, 'where the figure comes from')}).`;
  return {
    title: 'Insert the volume of the task',
    home: /\b(?:volumes?|loads?|scale|economics|break-?even)\b/i,
    heading: 'Volume',
    body: line,
    line,
  };
}

/** The text that makes the rule fall silent; undefined for rules that miss nothing. */
export function insertTextFor(rule: RuleId, callsPerDay: number): InsertText | undefined {
  switch (rule) {
    case 'no-prompt-baseline':
    case 'training-before-prompting':
      return baseline;
    case 'no-eval-plan':
      return evaluation;
    case 'no-retraining-plan':
      return retraining;
    case 'no-deprecation-plan':
      return deprecation;
    case 'hosting-fee-missing':
      return hosting;
    case 'volume-unstated':
      return volume(inWords(callsPerDay));
    default:
      return undefined;
  }
}
