/** Names the plan of a training job: one that lies near, or a new one from the template. */

import { l10n, Position, Range, SnippetString, Uri, WorkspaceEdit, window, workspace } from 'vscode';
import { planTemplate } from '../../present/plan-template.ts';
import { relativePath } from '../../read/paths.ts';
import type { ConfigFiles } from '../config-files.ts';
import { formatOf } from '../languages.ts';
import { plansNear } from '../plans-near.ts';
import { documentAt } from './target.ts';

export async function linkPlan(job: Uri, configs: ConfigFiles): Promise<void> {
  const near = await plansNear(job, configs);
  const items = near.map((uri) => ({ label: relativePath(job.path, uri.path), uri }));
  const fresh = { label: l10n.t('Start a new plan from the template'), uri: undefined };
  const choice =
    items.length === 0
      ? fresh
      : await window.showQuickPick([...items, fresh], { title: l10n.t('Which plan is this job part of?') });
  if (!choice) return;
  const plan = choice.uri ?? (await freePlace(job));
  await nameIn(job, relativePath(job.path, plan.path));
  if (!choice.uri) await startPlan(plan);
}

/** A first line that names the plan. */
async function nameIn(job: Uri, path: string): Promise<void> {
  const document = await documentAt(job);
  const mark = formatOf(document) === 'jsonc' ? '//' : '#';
  const edit = new WorkspaceEdit();
  edit.insert(job, new Position(0, 0), `${mark} ai-plan: ${path}\n`);
  await workspace.applyEdit(edit);
}

/** Beside the job, under a name that nobody has taken. */
async function freePlace(job: Uri): Promise<Uri> {
  for (let number = 1; ; number++) {
    const uri = Uri.joinPath(job, '..', number === 1 ? 'plan.md' : `plan-${number}.md`);
    try {
      await workspace.fs.stat(uri);
    } catch {
      return uri;
    }
  }
}

/** The template, its places to be filled in one after the other. */
async function startPlan(uri: Uri): Promise<void> {
  const edit = new WorkspaceEdit();
  edit.createFile(uri);
  await workspace.applyEdit(edit);
  const editor = await window.showTextDocument(await workspace.openTextDocument(uri));
  await editor.insertSnippet(new SnippetString(planTemplate), new Range(0, 0, 0, 0));
}
