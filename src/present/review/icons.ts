/** Small pictures drawn in the text colour of their level; told apart by shape as well as by colour. */

import { html, type Markup } from './markup.ts';
import type { Level, StatementState } from './shape.ts';

const shapes: Readonly<Record<Level, Markup>> = {
  good: html`<circle cx="8" cy="8" r="6.5"/><path d="M5 8.2l2.1 2.1L11 6.2"/>`,
  open: html`<circle cx="8" cy="8" r="6.5"/><path d="M8 4.6v4M8 11v.4"/>`,
  wrong: html`<path d="M8 1.5L14.5 8 8 14.5 1.5 8z"/><path d="M6 6l4 4M10 6l-4 4"/>`,
  none: html`<path d="M4 8h8"/>`,
};

/** Decoration only: what it says is also said in words. */
export function levelIcon(level: Level): Markup {
  return html`<svg class="icon ${level}" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">${shapes[level]}</svg>`;
}

/** How a statement's state looks. */
export function levelOfState(state: StatementState): Level {
  return { wrong: 'wrong', hint: 'open', fine: 'good', aside: 'none' }[state] as Level;
}
