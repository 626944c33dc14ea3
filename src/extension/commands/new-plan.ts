/** "New AI Plan": an unsaved document with the template, its places to be filled in one after the other. */

import { SnippetString, window, workspace } from 'vscode';
import { planTemplate } from '../../present/plan-template.ts';

export async function newPlan(): Promise<void> {
  const document = await workspace.openTextDocument({ language: 'markdown' });
  const editor = await window.showTextDocument(document);
  await editor.insertSnippet(new SnippetString(planTemplate));
}
