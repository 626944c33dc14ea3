/** The head of a review: the verdict, what was counted, and the exports. */

import { counted } from '../translate.ts';
import { levelIcon } from './icons.ts';
import { html, type Markup } from './markup.ts';
import type { ExportFormat } from './messages.ts';
import type { ReviewModel } from './shape.ts';
import type { View } from './view.ts';

const exports: readonly { readonly format: ExportFormat; readonly name: string }[] = [
  { format: 'markdown', name: 'Markdown' },
  { format: 'html', name: 'HTML' },
  { format: 'json', name: 'JSON' },
  { format: 'sarif', name: 'SARIF' },
];

/** The head of the review. */
export function headerView(model: ReviewModel, view: View): Markup {
  const { verdict } = model;
  return html`<header id="head">
<p class="file"><bdi>${model.name}</bdi></p>
<h1 class="verdict">${levelIcon(verdict.level)}<span>${verdict.sentence}</span></h1>
<p class="counts">${countsOf(model, view).join(' · ')}</p>
${view.surface === 'panel' && exportBar(view)}
</header>`;
}

function countsOf({ counts, today }: ReviewModel, { translate }: View): string[] {
  const some = (count: number, one: string, many: string) =>
    count === 0 ? [] : [counted(translate, count, one, many)];
  const all = [
    ...some(counts.error, '1 error', '{0} errors'),
    ...some(counts.warning, '1 warning', '{0} warnings'),
    ...some(counts.information, '1 hint', '{0} hints'),
    ...some(counts.suppressed, '1 suppressed', '{0} suppressed'),
  ];
  return [...(all.length > 0 ? all : [translate('No findings')]), translate('As of {0}', today)];
}

function exportBar({ translate }: View): Markup {
  return html`<div class="exports" role="group" aria-label="${translate('Export')}"><span aria-hidden="true">${translate('Export')}</span>${exports.map(
    ({ format, name }) => html`<button type="button" class="link" data-export="${format}">${name}</button>`,
  )}</div>`;
}
