/** The wish table as HTML. Roles are spelled out, since a narrow column lays the rows out as cards. */

import { levelIcon } from './icons.ts';
import { html, type Markup } from './markup.ts';
import { levelOfState, type Statement, type StatementState, type WishRow } from './shape.ts';
import { guideLink, placed, section, type View } from './view.ts';

/** The wish table with the plan's statements. */
export function wishSection(wishes: readonly WishRow[], view: View): Markup {
  const { translate } = view;
  const heading = (name: string) => html`<th scope="col" role="columnheader">${translate(name)}</th>`;
  return section(
    'wishes',
    translate('What the plan wishes for'),
    html`<table class="wishes" role="table" aria-labelledby="wishes-heading">
<thead role="rowgroup"><tr role="row">${['The wish', 'The right tool', 'This plan'].map(heading)}</tr></thead>
<tbody role="rowgroup">${wishes.map((it) => rowOf(it, view))}</tbody>
</table>`,
  );
}

function rowOf({ wish, example, tool, alternative, statements }: WishRow, view: View): Markup {
  const { translate } = view;
  return html`<tr role="row"${statements.length === 0 && html` class="absent"`}>
<th scope="row" role="rowheader">${wish}${statements.length > 0 && html`<span class="example">“${example}”</span>`}</th>
<td role="cell">${guideLink(`alternatives/${alternative}`, tool, view)}</td>
<td role="cell">${
    statements.length === 0
      ? html`<span class="muted">${translate('Not in this plan')}</span>`
      : html`<ul class="statements">${statements.map((it) => statementView(it, view))}</ul>`
  }</td>
</tr>`;
}

const stateNames: Readonly<Record<StatementState, string>> = {
  wrong: 'Wrong tool',
  hint: 'Check',
  fine: 'Fits',
  aside: 'Not proposed',
};

const asideNames: Readonly<Partial<Record<Statement['stance'], string>>> = {
  rejected: 'Ruled out',
  asked: 'Asked',
  conditional: 'On a condition',
  reported: 'Reported',
  done: 'In the past',
};

/** The icon tells whether it fits, so those words are for ears only; why a statement stands aside is for all to read. */
function statementView({ state, stance, finding, quote }: Statement, view: View): Markup {
  const name = view.translate((state === 'aside' && asideNames[stance]) || stateNames[state]);
  return html`<li class="statement ${state}">${levelIcon(levelOfState[state])}<div><span class="${state === 'aside' ? 'state' : 'hidden'}">${name}: </span>${placed(quote, view)}${
    finding && html`<p class="message">${finding.message} ${guideLink(`rules/${finding.rule}`, finding.rule, view)}</p>`
  }</div></li>`;
}
