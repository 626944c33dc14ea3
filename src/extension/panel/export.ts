/** Writes the review to a file of the user's choice. */

import { env, l10n, Uri, window, workspace } from 'vscode';
import { version } from '../../../package.json';
import { fixesFor } from '../../engine.ts';
import { renderJson } from '../../present/formats/json.ts';
import { type Outcome, toFileOutcome } from '../../present/formats/outcome.ts';
import { renderReviewHtml } from '../../present/review/html.ts';
import { renderReviewMarkdown } from '../../present/review/markdown.ts';
import type { ExportFormat } from '../../present/review/messages.ts';
import { pageView } from '../../present/review/view.ts';
import { translate } from '../names.ts';
import type { Reading } from '../reports.ts';
import { modelOf, type TypedInputs } from './page.ts';

const endings: Readonly<Record<ExportFormat, string>> = {
  markdown: 'md',
  html: 'html',
  json: 'json',
  sarif: 'sarif',
};

/** Asks where, writes, and shows what was written. */
export async function exportReview(
  reading: Reading,
  plan: Uri,
  inputs: TypedInputs,
  format: ExportFormat,
): Promise<Uri | undefined> {
  const target = await window.showSaveDialog({
    title: l10n.t('Export the review'),
    defaultUri: besides(plan, endings[format]),
    filters: { [endings[format].toUpperCase()]: [endings[format]] },
  });
  if (!target) return undefined;
  await workspace.fs.writeFile(target, new TextEncoder().encode(renderExport(reading, plan, inputs, format)));
  await window.showTextDocument(target, { preview: true });
  return target;
}

/** The review in one of the formats. */
export function renderExport(reading: Reading, plan: Uri, inputs: TypedInputs, format: ExportFormat): string {
  const model = { ...modelOf(reading), path: workspace.asRelativePath(plan) };
  switch (format) {
    case 'markdown':
      return renderReviewMarkdown(model, translate, inputs);
    case 'html':
      return renderReviewHtml(model, { ...pageView, translate, inputs }, env.language);
    case 'json':
      return renderJson(outcomeOf(reading, model.path));
    case 'sarif':
      return renderJson(outcomeOf(reading, model.path));
  }
}

function outcomeOf({ report, manuscript }: Reading, path: string): Outcome {
  const fixes = (finding: Parameters<typeof fixesFor>[2]) => fixesFor(manuscript.source, report, finding);
  const file = toFileOutcome(manuscript.source.text, { ...report, path }, fixes);
  return { tool: { name: 'ai-plan-lint', version }, files: [file], errors: [] };
}

/** Beside the plan; an unsaved plan has no such place, and the dialog proposes one. */
function besides(plan: Uri, ending: string): Uri {
  const name = `${(plan.path.split('/').at(-1) ?? 'plan').replace(/\.[^.]+$/u, '')}.review.${ending}`;
  const folder = workspace.workspaceFolders?.[0]?.uri;
  if (plan.scheme !== 'untitled') return Uri.joinPath(plan, '..', name);
  return folder ? Uri.joinPath(folder, name) : Uri.file(`/${name}`);
}
