/** The style of the review: the editor's own colours and fonts, with fallbacks where there is no editor. */

import { Markup } from './markup.ts';
import { partStyle } from './style-parts.ts';
import { pictureStyle } from './style-pictures.ts';

const baseStyle = `
:root {
  color-scheme: light dark;
  --text: var(--vscode-foreground, light-dark(#3b3b3b, #cccccc));
  --muted: var(--vscode-descriptionForeground, light-dark(#5c5c5c, #9d9d9d));
  --ground: var(--vscode-editor-background, light-dark(#ffffff, #1f1f1f));
  --edge: var(--vscode-contrastBorder, var(--vscode-widget-border, light-dark(#e5e5e5, #313131)));
  --hover: var(--vscode-list-hoverBackground, light-dark(#f2f2f2, #2a2d2e));
  --link: var(--vscode-textLink-foreground, light-dark(#005fb8, #4daafc));
  --focus: var(--vscode-focusBorder, light-dark(#005fb8, #0078d4));
  --good: var(--vscode-charts-green, light-dark(#388a34, #89d185));
  --open: var(--vscode-charts-yellow, light-dark(#bf8803, #cca700));
  --wrong: var(--vscode-charts-red, light-dark(#e51400, #f14c4c));
  --large: var(--vscode-charts-blue, light-dark(#0063d3, #59a4f9));
  --tuned: var(--vscode-charts-purple, light-dark(#652d90, #b180d7));
  --sans: var(--vscode-font-family, system-ui, 'Segoe UI', Roboto, Ubuntu, sans-serif);
  --mono: var(--vscode-editor-font-family, ui-monospace, Consolas, monospace);
}
:root:has(> .vscode-light, > .vscode-high-contrast-light) { color-scheme: light; }
:root:has(> .vscode-dark, > .vscode-high-contrast:not(.vscode-high-contrast-light)) { color-scheme: dark; }
* { box-sizing: border-box; }
html { font-size: var(--vscode-font-size, 13px); }
body { margin: 0; padding: 0; color: var(--text); background: var(--ground); font-family: var(--sans); font-size: 1rem; line-height: 1.45; }
.review { container: review / inline-size; max-width: 1180px; margin: 0 auto; padding: 0 clamp(10px, 3vw, 24px) 32px; overflow-wrap: anywhere; }
h1, h2, h3, p, ul, ol, figure { margin: 0; padding: 0; }
ul, ol { list-style: none; }
h2 { font-size: 1.12rem; font-weight: 600; margin-bottom: 10px; }
h3 { font-size: 1rem; font-weight: 600; }
section { padding: 20px 0 22px; border-top: 1px solid var(--edge); min-width: 0; }
.muted, .example, .source, .file, .counts { color: var(--muted); }
.hidden { position: absolute; width: 1px; height: 1px; margin: -1px; padding: 0; overflow: hidden; clip-path: inset(50%); white-space: nowrap; border: 0; }
.icon { flex: none; width: 16px; height: 16px; fill: none; stroke: currentColor; stroke-width: 1.4; stroke-linecap: round; stroke-linejoin: round; margin-top: 0.1em; }
.icon.good { color: var(--good); }
.icon.open, .icon.warning { color: var(--open); }
.icon.wrong, .icon.error { color: var(--wrong); }
.icon.information { color: var(--large); }
.icon.none { color: var(--muted); }
a { color: var(--link); }
.across { position: fixed; inset: 0 0 auto 0; height: 1px; visibility: hidden; pointer-events: none; }
button { font: inherit; color: inherit; background: none; border: 0; padding: 0; margin: 0; text-align: start; cursor: pointer; }
button.link { color: var(--link); }
button.link:hover, a:hover { text-decoration: underline; }
button:focus-visible, a:focus-visible, summary:focus-visible, input:focus-visible { outline: 1px solid var(--focus); outline-offset: 2px; border-radius: 2px; }
@media (forced-colors: active) {
  :root { --text: CanvasText; --muted: CanvasText; --ground: Canvas; --edge: CanvasText; --link: LinkText; --focus: Highlight; --good: CanvasText; --open: CanvasText; --wrong: CanvasText; --large: CanvasText; --tuned: CanvasText; }
}
@page { margin: 16mm 15mm; }
@media print {
  :root { color-scheme: light; }
  .review { max-width: none; padding: 0; }
  #head, section:first-of-type { padding-top: 0; }
  li, tr, figure, .rung, .ladder, #break-even { break-inside: avoid; }
  /* Pages break between blocks; grids are moved as a whole, away from their heading. */
  .review .checks, .review .statements, .review .places { display: block; }
  .checks > li, .statement { margin-bottom: 12px; }
  h2, h3, section > p:not(:last-child) { break-after: avoid; }
  .bill { columns: 2; column-gap: 36px; }
  details::details-content { content-visibility: visible; block-size: auto; }
  .review summary { list-style: none; color: inherit; font-weight: 600; }
}
`;

/** Markup already: a style sheet's `>` is no text. */
export const reviewStyle = new Markup(`${baseStyle}${partStyle}${pictureStyle}`);
