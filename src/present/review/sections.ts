/** The plainer parts of the review: the three checks, the bill, the provider clock and the list of findings. */

import { levelIcon, severityIcon } from './icons.ts';
import { html, type Markup } from './markup.ts';
import { daysLeft } from './numbers.ts';
import type { BillItem, Check, ClockEntry, Level, ReviewFinding, ReviewModel } from './shape.ts';
import { guideLink, lineLink, placed, placedList, section, type View } from './view.ts';

/** The three checks with their answers. */
export function checksSection(checks: readonly Check[], view: View): Markup {
  const items = checks.map(
    ({ level, question, answer, quotes }) =>
      html`<li>${levelIcon(level)}<div><h3>${question}</h3><p>${answer}</p>${placedList(quotes, view)}</div></li>`,
  );
  return section('checks', view.translate('Three checks'), html`<ol class="checks">${items}</ol>`);
}

/** The bill that arrives later. */
export function billSection(bill: readonly BillItem[], view: View): Markup {
  const items = bill.map(
    ({ level, name, question, answer, quotes }) =>
      html`<li>${levelIcon(level)}<div><h3>${name}</h3><p class="muted">${question}</p><p>${answer}</p>${placedList(quotes, view)}</div></li>`,
  );
  return section('bill', view.translate('The bill that arrives later'), html`<ul class="checks bill">${items}</ul>`);
}

/** Base models with their end dates. */
export function clockSection(clock: readonly ClockEntry[], view: View): Markup {
  const { translate } = view;
  if (clock.length === 0)
    return section(
      'clock',
      translate('Provider clock'),
      html`<p class="muted">${translate('The plan names no base model.')}</p>`,
    );
  const heading = (name: string) => html`<th scope="col" role="columnheader">${translate(name)}</th>`;
  return section(
    'clock',
    translate('Provider clock'),
    html`<table class="clock" role="table" aria-labelledby="clock-heading">
<thead role="rowgroup"><tr role="row">${['Base model', 'Service left', 'Source'].map(heading)}</tr></thead>
<tbody role="rowgroup">${clock.map((it) => clockRow(it, view))}</tbody>
</table>`,
  );
}

function clockRow({ name, quote, date, days, level, note, source }: ClockEntry, view: View): Markup {
  return html`<tr role="row">
<th scope="row" role="rowheader">${levelIcon(level)}<span><bdi>${name}</bdi> ${lineLink(quote, view)}</span></th>
<td role="cell">${date !== undefined && days !== undefined && html`<strong>${daysLeft(days, view.translate)}</strong> <span class="date">${date}</span>`}${serviceBar(days, level)}<p>${note}</p></td>
<td role="cell" class="muted">${source && html`<a href="${source.url}">${source.title}</a>, ${source.age}`}</td>
</tr>`;
}

const barWidth = 120;
const fullYear = 365;

function serviceBar(days: number | undefined, level: Level): Markup {
  if (days === undefined) return html``;
  const width = Math.round((Math.min(Math.max(days, 0), fullYear) / fullYear) * barWidth);
  return html`<svg class="bar ${level}" viewBox="0 0 ${barWidth} 4" width="${barWidth}" height="4" aria-hidden="true" focusable="false"><rect class="track" width="${barWidth}" height="4" rx="2"/><rect class="left" width="${width}" height="4" rx="2"/></svg>`;
}

const severityNames: Readonly<Record<ReviewFinding['severity'], string>> = {
  error: 'Error',
  warning: 'Warning',
  information: 'Hint',
};

/** The findings that the wish table does not show already, in the order of the document. */
export function findingsSection({ findings, wishes }: ReviewModel, view: View): Markup {
  const { translate } = view;
  const shown = new Set(wishes.flatMap((it) => it.statements).map((it) => it.finding));
  const others = findings.filter((it) => !shown.has(it));
  if (others.length === 0)
    return section('findings', translate('Other findings'), html`<p class="muted">${translate('None.')}</p>`);
  const items = others.map(
    ({ severity, rule, message, quote }) =>
      html`<li class="statement">${severityIcon(severity)}<div><span class="hidden">${translate(severityNames[severity])}: </span>${placed(quote, view)}<p class="message">${message} ${guideLink(`rules/${rule}`, rule, view)}</p></div></li>`,
  );
  return section('findings', translate('Other findings'), html`<ul class="statements">${items}</ul>`);
}
