/** Writes the review to a file of the user's choice. */

import { env, l10n, Uri, window, workspace } from 'vscode';
import { version } from '../../../package.json';
import { renderJson } from '../../present/formats/json.ts';
import { type Outcome, toFileOutcome } from '../../present/formats/outcome.ts';
import { renderSarif } from '../../present/formats/sarif.ts';
import { renderReviewHtml } from '../../present/review/html.ts';
import { renderReviewMarkdown } from '../../present/review/markdown.ts';
import type { ExportFormat } from '../../present/review/messages.ts';
import { pageView } from '../../present/review/view.ts';
import { allRules } from '../../rules/list.ts';
import type { RuleId } from '../../rules/rule.ts';
import { fixesOf } from '../fixes.ts';
import { guideUri, readGuide } from '../guides.ts';
import type { Reading } from '../manuscript-linter.ts';
import { translate } from '../names.ts';
import { modelOf, type TypedInputs } from './page.ts';

export interface Export {
  readonly reading: Reading;
  readonly plan: Uri;
  /** What was typed into the calculator. */
  readonly inputs: TypedInputs;
  readonly format: ExportFormat;
}

const endings: Readonly<Record<ExportFormat, string>> = {
  markdown: 'md',
  html: 'html',
  json: 'json',
  sarif: 'sarif',
};

/** The report quotes the plan; it is not to be read as one itself. */
const notAPlan = '---\nai-plan: false\n---\n\n';

/** Asks where, writes, and shows what was written. */
export async function exportReview(wanted: Export): Promise<void> {
  const ending = endings[wanted.format];
  const target = await window.showSaveDialog({
    title: l10n.t('Export the review'),
    defaultUri: besides(wanted.plan, ending),
    filters: { [ending.toUpperCase()]: [ending] },
  });
  if (!target) return;
  const content = new TextEncoder().encode(await render(wanted));
  try {
    await workspace.fs.writeFile(target, content);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    void window.showErrorMessage(
      l10n.t(
        'The review could not be written to {0} ({1}). Export it to a folder that you may write to and that has room.',
        workspace.asRelativePath(target),
        reason,
      ),
    );
    return;
  }
  await window.showTextDocument(target, { preview: true });
}

async function render({ reading, plan, inputs, format }: Export): Promise<string> {
  const model = { ...modelOf(reading), path: workspace.asRelativePath(plan) };
  switch (format) {
    case 'markdown':
      return notAPlan + renderReviewMarkdown(model, translate, inputs);
    case 'html':
      return renderReviewHtml(model, { ...pageView, translate, inputs }, env.language);
    case 'json':
      return renderJson(outcomeOf(reading, model.path));
    case 'sarif': {
      const guides = new Map(
        await Promise.all(allRules().map(async ({ id }) => [id as string, await guideText(id)] as const)),
      );
      return renderSarif(outcomeOf(reading, model.path), { rules: allRules(), guide: (id) => guides.get(id) ?? '' });
    }
  }
}

function guideText(id: RuleId): Promise<string> {
  return readGuide(guideUri('rules', id));
}

function outcomeOf(reading: Reading, path: string): Outcome {
  const { report, manuscript } = reading;
  const file = toFileOutcome(
    manuscript.source.text,
    { ...report, path },
    {
      fixesFor: (it) => fixesOf(reading, it),
      textOf: () => undefined,
    },
  );
  return { tool: { name: 'ai-plan-lint', version }, files: [file], errors: [] };
}

/** Beside the plan; an unsaved plan has no such place, and the first folder of the workspace is proposed. */
function besides(plan: Uri, ending: string): Uri {
  const name = `${(plan.path.split('/').at(-1) ?? 'plan').replace(/\.[^.]+$/u, '')}.review.${ending}`;
  const folder = workspace.workspaceFolders?.[0]?.uri;
  if (plan.scheme !== 'untitled') return Uri.joinPath(plan, '..', name);
  return folder ? Uri.joinPath(folder, name) : Uri.file(`/${name}`);
}
