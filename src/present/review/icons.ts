/** Small pictures drawn in the text colour of their level; told apart by shape as well as by colour. */

import { html, type Markup } from './markup.ts';
import type { Level, ReviewFinding } from './shape.ts';

const shapes: Readonly<Record<Level, Markup>> = {
  good: html`<circle cx="8" cy="8" r="6.5"/><path d="M5 8.2l2.1 2.1L11 6.2"/>`,
  open: html`<path d="M8 2l6.4 11.6H1.6z"/><path d="M8 6.4v3.2M8 11.5v.2"/>`,
  wrong: html`<circle cx="8" cy="8" r="6.5"/><path d="M5.7 5.7l4.6 4.6M10.3 5.7l-4.6 4.6"/>`,
  none: html`<path d="M4 8h8"/>`,
};

/** Decoration only: what it says is also said in words. */
export function levelIcon(level: Level): Markup {
  return html`<svg class="icon ${level}" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">${shapes[level]}</svg>`;
}

const severityShapes: Readonly<Record<ReviewFinding['severity'], Markup>> = {
  error: shapes.wrong,
  warning: shapes.open,
  information: html`<circle cx="8" cy="8" r="6.5"/><path d="M8 7.4v3.8M8 4.9v.2"/>`,
};

/** As the editor draws a problem of that severity. */
export function severityIcon(severity: ReviewFinding['severity']): Markup {
  return html`<svg class="icon ${severity}" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">${severityShapes[severity]}</svg>`;
}
