/** The ladder as three steps that rise, with the one that the plan stands on. */

import { levelIcon } from './icons.ts';
import { html, type Markup } from './markup.ts';
import type { Ladder, Level, Rung } from './shape.ts';
import { placedList, section, type View } from './view.ts';

const levels: Readonly<Record<Rung['state'], Level>> = {
  climbed: 'good',
  stands: 'good',
  wanted: 'open',
  unused: 'none',
};
const stateNames: Readonly<Record<Rung['state'], string>> = {
  climbed: 'In the plan',
  stands: 'The plan stands here',
  wanted: 'Wanted',
  unused: 'Not used',
};

/** The ladder and what is missing to climb it. */
export function ladderSection({ rungs, sentence, missing }: Ladder, view: View): Markup {
  const { translate } = view;
  return section(
    'ladder',
    translate('The ladder'),
    html`<p>${sentence}</p>
<ol class="ladder">${rungs.map((it) => rungView(it, view))}</ol>
${
  missing.length > 0 &&
  html`<h3>${translate('Missing before fine-tuning')}</h3><ul class="missing">${missing.map((it) => html`<li>${it}</li>`)}</ul>`
}`,
  );
}

function rungView({ state, name, note, quotes }: Rung, view: View): Markup {
  return html`<li class="rung ${state}"${state === 'stands' && html` aria-current="step"`}><h3>${levelIcon(levels[state])}${name}</h3><p class="state">${view.translate(stateNames[state])}</p><p>${note}</p>${placedList(quotes, view)}</li>`;
}
