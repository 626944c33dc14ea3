/** The break-even calculator: its figures with where they come from, its result, plot and table. */

import type { Translate } from '../translate.ts';
import { type BreakEven, type BreakEvenInputs, breakEven } from './break-even.ts';
import { html, type Markup } from './markup.ts';
import { figure, money } from './numbers.ts';
import { renderPlot } from './plot.ts';
import type { BreakEvenStart, FigureSource } from './shape.ts';
import { lineLink, section, type View } from './view.ts';

interface Field {
  readonly key: keyof BreakEvenInputs;
  readonly label: string;
  /** Sums of money show their currency. */
  readonly unit: 'money' | 'count';
}

/** The calculator's figures, in the order in which they are asked for. */
export const fields: readonly Field[] = [
  { key: 'callsPerDay', label: 'Calls a day', unit: 'count' },
  { key: 'largePerThousand', label: '1,000 calls, prompted large model', unit: 'money' },
  { key: 'tunedPerThousand', label: '1,000 calls, tuned small model', unit: 'money' },
  { key: 'hostingPerMonth', label: 'Hosting a month', unit: 'money' },
  { key: 'trainingRun', label: 'A training run', unit: 'money' },
  { key: 'curation', label: 'Data and evaluation, once', unit: 'money' },
  { key: 'upkeepPerMonth', label: 'Data upkeep a month', unit: 'money' },
  { key: 'moveToNextBase', label: 'Moving to the next base model', unit: 'money' },
  { key: 'monthsToFirstRetirement', label: 'Months until the base model retires', unit: 'count' },
  { key: 'monthsPerBase', label: 'Months that each later base model serves', unit: 'count' },
];

/** The calculator with the plan's figures, or with what the user put in their place. */
export function breakEvenSection(start: BreakEvenStart, view: View): Markup {
  const { translate, surface, inputs } = view;
  const current = { ...start.inputs, ...inputs };
  const rows = fields.map((it) =>
    surface === 'panel' ? inputOf(it, start, current, view) : factOf(it, start, current, view),
  );
  return section(
    'break-even',
    translate('Break-even'),
    html`<p class="muted">${translate('A prompted large model against a tuned small one, with a new tune whenever the base model retires.')}</p>
<div class="calculator" data-currency="${start.currency}" data-words="${wordsFor(translate)}">
<form class="figures" aria-label="${translate('Figures of the calculator')}"><p class="muted">${translate(surface === 'panel' ? 'Amounts in {0}. Any figure can be changed.' : 'Amounts in {0}.', start.currency)}</p>${rows}${
      surface === 'panel' &&
      html`<button type="button" class="link" data-reset>${translate('Back to the figures of the plan')}</button>`
    }</form>
<div class="result" id="break-even-result">${renderResult(breakEven(current), start.currency, translate)}</div>
</div>`,
  );
}

/** The sentences of the result, which the panel's script draws anew while figures are typed. */
export const resultSentences: readonly string[] = [
  'The tuned model pays from month {0}.',
  'The tuned model is ahead from month {0}, until a new tune sets it back.',
  'The tuned model does not pay within {0} months.',
  'It saves {0} a month and costs {1} a month to keep.',
  'The two cost the same at {0} calls a day.',
  'Prompted large model',
  'Tuned small model',
  'Base retires',
  'As a table',
  'Cumulative cost by month',
  'Month',
  'months',
  'month {0}',
  'After {0} months the prompted large model has cost {1} and the tuned small one {2}.',
  'The lines do not cross for good.',
  'The tuned model stays cheaper from month {0}.',
  'The base retires in months {0}.',
];

/** Their translations as JSON; empty where there are none. */
function wordsFor(translate: Translate): string {
  const translated = resultSentences.map((it) => [it, translate(it)] as const).filter(([it, other]) => it !== other);
  return translated.length === 0 ? '' : JSON.stringify(Object.fromEntries(translated));
}

/** The outcome for the figures: one sentence, the plot, and the same as a table. */
export function renderResult(result: BreakEven, currency: string, translate: Translate): Markup {
  const { headline, sums } = outcomeOf(result, currency, translate);
  const everySixth = result.months.filter((it) => it.month % 6 === 0);
  const cell = (amount: number) => html`<td>${figure(amount, translate)}</td>`;
  return html`<p class="outcome" role="status"><strong>${headline}</strong> ${sums}</p>
<figure>${renderPlot(result, currency, translate)}<figcaption class="legend"><span class="key large">${translate('Prompted large model')}</span><span class="key tuned">${translate('Tuned small model')}</span><span class="key retirement">${translate('Base retires')}</span></figcaption></figure>
<details id="break-even-table"><summary>${translate('As a table')}</summary><table class="months"><caption class="hidden">${translate('Cumulative cost by month')} (${currency})</caption><thead><tr><th scope="col">${translate('Month')}</th><th scope="col">${translate('Prompted large model')}</th><th scope="col">${translate('Tuned small model')}</th></tr></thead><tbody>${everySixth.map(
    (it) => html`<tr><th scope="row">${it.month}</th>${cell(it.large)}${cell(it.tuned)}</tr>`,
  )}</tbody></table></details>`;
}

/** The outcome in words: what it comes to, and the sums behind it. */
export function outcomeOf(
  { breakEvenMonth, firstLead, savingPerMonth, standingPerMonth, callsPerDayToPay, months }: BreakEven,
  currency: string,
  translate: Translate,
): { headline: string; sums: string } {
  const headline =
    breakEvenMonth !== undefined
      ? translate('The tuned model pays from month {0}.', String(breakEvenMonth))
      : firstLead !== undefined
        ? translate('The tuned model is ahead from month {0}, until a new tune sets it back.', String(firstLead))
        : translate('The tuned model does not pay within {0} months.', String(months.length - 1));
  const sums = [
    translate(
      'It saves {0} a month and costs {1} a month to keep.',
      money(savingPerMonth, currency, translate),
      money(standingPerMonth, currency, translate),
    ),
    ...(callsPerDayToPay === undefined
      ? []
      : [translate('The two cost the same at {0} calls a day.', figure(Math.ceil(callsPerDayToPay), translate))]),
  ];
  return { headline, sums: sums.join(' ') };
}

function inputOf({ key, label }: Field, start: BreakEvenStart, current: BreakEvenInputs, view: View): Markup {
  const id = `figure-${key}`;
  return html`<div class="figure"><span><label for="${id}">${view.translate(label)}</label> <span class="source" id="${id}-source">${sourceOf(start.sources[key], view)}</span></span><input id="${id}" name="${key}" type="number" min="0" step="any" inputmode="decimal" value="${current[key]}" data-start="${start.inputs[key]}" aria-describedby="${id}-source"></div>`;
}

function factOf({ key, label }: Field, start: BreakEvenStart, current: BreakEvenInputs, view: View): Markup {
  const isTyped = view.inputs[key] !== undefined;
  const source = isTyped ? view.translate('changed by hand') : sourceOf(start.sources[key], view);
  return html`<div class="figure"><span>${view.translate(label)} <span class="source">${source}</span></span><strong>${figure(current[key], view.translate)}</strong></div>`;
}

function sourceOf({ quote, note }: FigureSource, view: View): Markup {
  if (!quote) return html`${note}`;
  return html`${lineLink(quote, view)}${note !== '' && html`, ${note}`}`;
}
