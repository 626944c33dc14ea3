/** What every part of the page is drawn with: the reader's language, the surface, and how to show a place of the document. */

import { inEnglish, type Translate } from '../translate.ts';
import type { BreakEvenInputs } from './break-even.ts';
import { html, type Markup } from './markup.ts';
import type { Quote } from './shape.ts';

export interface View {
  readonly translate: Translate;
  /** A `panel` lives beside the editor and can jump to lines; a `page` is a file on its own. */
  readonly surface: 'panel' | 'page';
  /** What the user typed into the calculator, where it differs from the plan. */
  readonly inputs: Partial<BreakEvenInputs>;
}

export const pageView: View = { translate: inEnglish, surface: 'page', inputs: {} };

/** The words of the document in isolation from the text around them, so that no direction or markup leaks. */
export function quoted({ before, words, after }: Quote): Markup {
  if (before === '' && after === '') return html`<bdi class="quote whole">${words}</bdi>`;
  return html`<bdi class="quote">${before}<strong>${words}</strong>${after}</bdi>`;
}

/** A place of the document with its words; in the panel a button that goes there. */
export function placed(quote: Quote, view: View): Markup {
  const line = html`<span class="line"><span class="hidden">${view.translate('Line')} </span>${quote.line}</span>`;
  if (view.surface === 'page') return html`<span class="place">${line} ${quoted(quote)}</span>`;
  return html`<button type="button" class="place" data-offset="${quote.offset}" data-end="${quote.end}">${line} ${quoted(quote)}</button>`;
}

/** Only the line of a place, where its words stand beside it already. */
export function lineLink({ line, offset, end }: Quote, view: View): Markup {
  const name = view.translate('line {0}', String(line));
  if (view.surface === 'page') return html`${name}`;
  return html`<button type="button" class="link" data-offset="${offset}" data-end="${end}">${name}</button>`;
}

/** A list of places; nothing where there are none. */
export function placedList(quotes: readonly Quote[], view: View): Markup {
  if (quotes.length === 0) return html``;
  return html`<ul class="places">${quotes.map((it) => html`<li>${placed(it, view)}</li>`)}</ul>`;
}

/** The name of a guide; in the panel a button that opens it. */
export function guideLink(id: string, name: string, view: View): Markup {
  if (view.surface === 'page') return html`<span class="guide">${name}</span>`;
  return html`<button type="button" class="guide link" data-guide="${id}">${name}</button>`;
}

/** A section of the report with its heading. */
export function section(id: string, heading: string, content: Markup): Markup {
  return html`<section id="${id}" aria-labelledby="${id}-heading"><h2 id="${id}-heading">${heading}</h2>${content}</section>`;
}
