/** Draws the review of `present/review` for the panel. */

import { env, Uri, type Webview } from 'vscode';
import type { BreakEvenInputs } from '../../present/review/break-even.ts';
import { renderReviewBody, renderReviewPage } from '../../present/review/html.ts';
import { reviewOf } from '../../present/review/model.ts';
import type { ReviewModel } from '../../present/review/shape.ts';
import type { View } from '../../present/review/view.ts';
import type { Reading } from '../manuscript-linter.ts';
import { translate } from '../names.ts';
import { today } from '../today.ts';

export type TypedInputs = Partial<BreakEvenInputs>;

/** The files of the extension that the panel may load. */
export function panelRoot(extensionUri: Uri): Uri {
  return Uri.joinPath(extensionUri, 'dist');
}

/** The review of one reading. */
export function modelOf({ report, manuscript }: Reading): ReviewModel {
  return reviewOf(report, manuscript.source, today(), translate);
}

/** The whole page, with a fresh nonce: no script and no style but ours runs. */
export function pageOf(
  reading: Reading,
  inputs: TypedInputs,
  { webview, extensionUri, plan }: { webview: Webview; extensionUri: Uri; plan: Uri },
): string {
  const script = Uri.joinPath(panelRoot(extensionUri), 'panel.js');
  return renderReviewPage(modelOf(reading), {
    view: viewOf(inputs),
    nonce: newNonce(),
    scriptUri: webview.asWebviewUri(script).toString(),
    language: env.language,
    plan: plan.toString(),
  });
}

/** The part of the page that follows the document. */
export function bodyOf(reading: Reading, inputs: TypedInputs): string {
  return renderReviewBody(modelOf(reading), viewOf(inputs));
}

function viewOf(inputs: TypedInputs): View {
  return { translate, surface: 'panel', inputs };
}

function newNonce(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return [...bytes].map((it) => it.toString(16).padStart(2, '0')).join('');
}
