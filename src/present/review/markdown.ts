/** The review as Markdown, for export, virtual documents, search and print. */

import { inEnglish, type Translate } from '../translate.ts';
import { type BreakEvenInputs, breakEven } from './break-even.ts';
import { fields, outcomeOf } from './break-even-view.ts';
import { daysLeft, figure, money } from './numbers.ts';
import { plainQuote } from './quote.ts';
import { type Level, levelOfState, type Quote, type ReviewModel, type Statement } from './shape.ts';

const marks: Readonly<Record<Level, string>> = { good: '✓', open: '!', wrong: '✗', none: '–' };

/** The review as one Markdown document. */
export function renderReviewMarkdown(
  model: ReviewModel,
  translate: Translate = inEnglish,
  typed: Partial<BreakEvenInputs> = {},
): string {
  const head = [
    `# ${translate('AI plan review')}: ${inline(model.name)}`,
    `**${inline(model.verdict.sentence)}**`,
    translate('As of {0}', model.today),
  ];
  // Of what was not read nothing else can be said.
  const parts =
    model.verdict.level === 'none'
      ? head
      : [
          ...head,
          ...wishPart(model, translate),
          ...checkPart(model, translate),
          ...ladderPart(model, translate),
          ...billPart(model, translate),
          ...clockPart(model, translate),
          ...breakEvenPart(model, translate, typed),
          ...findingPart(model, translate),
        ];
  return `${parts.join('\n\n')}\n`;
}

function wishPart({ wishes }: ReviewModel, translate: Translate): string[] {
  const rows = wishes.map(({ wish, tool, statements }) => [
    inline(wish),
    inline(tool),
    statements.length === 0 ? '–' : statements.map((it) => statementText(it, translate)).join('<br>'),
  ]);
  return [
    `## ${translate('What the plan wishes for')}`,
    table([translate('The wish'), translate('The right tool'), translate('This plan')], rows),
  ];
}

function statementText({ state, quote, finding }: Statement, translate: Translate): string {
  return `${marks[levelOfState[state]]} ${place(quote, translate)}${finding ? ` (${finding.rule})` : ''}`;
}

function checkPart({ checks }: ReviewModel, translate: Translate): string[] {
  const items = checks.map(
    (it, index) =>
      `${index + 1}. ${marks[it.level]} **${inline(it.question)}** ${inline(it.answer)}${places(it.quotes, translate)}`,
  );
  return [`## ${translate('Three checks')}`, items.join('\n')];
}

function ladderPart({ ladder }: ReviewModel, translate: Translate): string[] {
  const rungs = ladder.rungs.map(
    (it, index) =>
      `${index + 1}. ${it.state === 'stands' ? `**${inline(it.name)}** ←` : inline(it.name)} ${inline(it.note)}`,
  );
  const missing =
    ladder.missing.length > 0
      ? [`${translate('Missing before fine-tuning')}:`, ladder.missing.map((it) => `- ${inline(it)}`).join('\n')]
      : [];
  return [`## ${translate('The ladder')}`, inline(ladder.sentence), rungs.join('\n'), ...missing];
}

function billPart({ bill }: ReviewModel, translate: Translate): string[] {
  const rows = bill.map((it) => [
    `${marks[it.level]} ${inline(it.name)}`,
    inline(it.question),
    `${inline(it.answer)}${places(it.quotes, translate)}`,
  ]);
  return [
    `## ${translate('The bill that arrives later')}`,
    table([translate('Item'), translate('Question'), translate('This plan')], rows),
  ];
}

function clockPart({ clock }: ReviewModel, translate: Translate): string[] {
  if (clock.length === 0) return [];
  const rows = clock.map((it) => [
    `${marks[it.level]} ${inline(it.name)}`,
    it.days === undefined ? '–' : `${it.date} (${daysLeft(it.days, translate)})`,
    [inline(it.note), it.source ? `(${inline(it.source.title)}, ${inline(it.source.age)})` : ''].join(' ').trim(),
  ]);
  return [
    `## ${translate('Provider clock')}`,
    table([translate('Base model'), translate('Service left'), translate('Source')], rows),
  ];
}

/** The calculator's figures; one that the user typed (`typed`) stands in place of the plan's. */
function breakEvenPart(
  { breakEven: start }: ReviewModel,
  translate: Translate,
  typed: Partial<BreakEvenInputs>,
): string[] {
  const inputs = { ...start.inputs, ...typed };
  const rows = fields.map(({ key, label, unit }) => {
    const { quote, note } = start.sources[key];
    const line = quote ? [translate('line {0}', String(quote.line))] : [];
    const from = typed[key] === undefined ? [...line, inline(note)] : [translate('changed by hand')];
    return [
      inline(translate(label)),
      unit === 'money' ? money(inputs[key], start.currency, translate) : figure(inputs[key], translate),
      from.filter((it) => it !== '').join(', '),
    ];
  });
  const { headline, sums } = outcomeOf(breakEven(inputs), start.currency, translate);
  return [
    `## ${translate('Break-even')}`,
    `**${inline(headline)}** ${inline(sums)}`,
    table([translate('Figure'), translate('Value'), translate('From')], rows),
  ];
}

function findingPart({ findings }: ReviewModel, translate: Translate): string[] {
  if (findings.length === 0) return [];
  const items = findings.map((it) => `- ${place(it.quote, translate)}: ${inline(it.message)} (${it.rule})`);
  return [`## ${translate('Findings')}`, items.join('\n')];
}

function place(quote: Quote, translate: Translate): string {
  return `${translate('line {0}', String(quote.line))} “${isolated(plainQuote(quote))}”`;
}

function places(quotes: readonly Quote[], translate: Translate): string {
  return quotes.length === 0 ? '' : ` ${quotes.map((it) => place(it, translate)).join('; ')}`;
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

/** Text as text: nothing in it is read as Markdown or HTML, not even inside a table. */
function inline(text: string): string {
  return text
    .replace(/[\\`*_{}[\]()#+!|~$<>&]/gu, (it) =>
      it === '<' ? '&lt;' : it === '>' ? '&gt;' : it === '&' ? '&amp;' : `\\${it}`,
    )
    .replace(/\p{Surrogate}|\p{Cc}/gu, ' ');
}

const turnsDirection = /[\u0590-\u08ff\u200e\u200f\u202a-\u202e\u2066-\u2069\ufb1d-\ufdff\ufe70-\ufeff]/u;

/** Words of another direction are kept from turning the text around them. */
function isolated(text: string): string {
  return turnsDirection.test(text) ? `\u2068${inline(text)}\u2069` : inline(text);
}
