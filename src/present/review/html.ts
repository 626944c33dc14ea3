/** The review as HTML: the body of the panel, the panel's page, and a page that stands alone and prints. */

import { breakEvenSection } from './break-even-view.ts';
import { headerView } from './header-view.ts';
import { ladderSection } from './ladder-view.ts';
import { mapSection } from './map-view.ts';
import { html, type Markup } from './markup.ts';
import { billSection, checksSection, clockSection, findingsSection } from './sections.ts';
import type { ReviewModel } from './shape.ts';
import { reviewStyle } from './style.ts';
import { pageView, type View } from './view.ts';
import { wishSection } from './wish-view.ts';

/** The body that the panel shows and replaces when the document changes. */
export function renderReviewBody(model: ReviewModel, view: View = pageView): string {
  return bodyOf(model, view).text;
}

export interface PanelPage {
  readonly view: View;
  /** Fresh for each page; only scripts and styles that carry it run. */
  readonly nonce: string;
  /** Address of the bundled `panel.js`. */
  readonly scriptUri: string;
  /** BCP 47 tag of the language that `view` translates to. */
  readonly language: string;
  /** The address of the document; the panel keeps it, so that it can be brought back with its window. */
  readonly plan: string;
}

/** The whole page of the panel. Nothing is loaded from outside, nothing runs without the nonce. */
export function renderReviewPage(model: ReviewModel, { view, nonce, scriptUri, language, plan }: PanelPage): string {
  const policy = `default-src 'none'; style-src 'nonce-${nonce}'; script-src 'nonce-${nonce}'; base-uri 'none'; form-action 'none'`;
  return pageOf(
    model,
    language,
    policy,
    html`<style nonce="${nonce}">${reviewStyle}</style>`,
    html`${bodyOf(model, view)}<script nonce="${nonce}" src="${scriptUri}" data-plan="${plan}"></script>`,
  );
}

// The page has no script, and its policy allows none; the style is known by a fixed nonce.
const pageNonce = 'review-style';

/** The review as one self-contained, printable file. */
export function renderReviewHtml(model: ReviewModel, view: View = pageView, language = 'en'): string {
  const policy = `default-src 'none'; style-src 'nonce-${pageNonce}'; base-uri 'none'; form-action 'none'`;
  return pageOf(
    model,
    language,
    policy,
    html`<style nonce="${pageNonce}">${reviewStyle}</style>`,
    bodyOf(model, { ...view, surface: 'page' }),
  );
}

function pageOf(model: ReviewModel, language: string, policy: string, style: Markup, body: Markup): string {
  return html`<!DOCTYPE html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${model.name}: AI plan review</title>
${style}
</head>
<body>
${body}
</body>
</html>
`.text;
}

function bodyOf(model: ReviewModel, view: View): Markup {
  return html`<div class="review" id="review">
${headerView(model, view)}
<main>
${mapSection(model.map, view)}
${checksSection(model.checks, view)}
${wishSection(model.wishes, view)}
${ladderSection(model.ladder, view)}
${billSection(model.bill, view)}
${clockSection(model.clock, view)}
${breakEvenSection(model.breakEven, view)}
${findingsSection(model, view)}
</main>
</div>`;
}
