/** Writing an `ai-plan` block: completion, checks and their correction, in the real editor. */

import * as vscode from 'vscode';
import { ok, same } from './assert.ts';
import { closeEverything, diagnosticsOf, openUnsaved } from './documents.ts';
import { actionsAt } from './findings.ts';
import { waitFor } from './wait.ts';

async function labelsAt(document: vscode.TextDocument, position: vscode.Position): Promise<string[]> {
  const list = await vscode.commands.executeCommand<vscode.CompletionList>(
    'vscode.executeCompletionItemProvider',
    document.uri,
    position,
  );
  return list.items.map((it) => (typeof it.label === 'string' ? it.label : it.label.label));
}

describe('ai-plan blocks', () => {
  afterEach(closeEverything);

  it('offer their keys and values while they are written', async () => {
    const { document } = await openUnsaved('# Plan\n\n```ai-plan\ngoal: quick mail\n\nneed: \n```\n');
    await waitFor('the keys', async () => (await labelsAt(document, new vscode.Position(4, 0))).includes('volume'));
    ok(
      !(await labelsAt(document, new vscode.Position(4, 0))).includes('goal'),
      'a key that is stated is offered again',
    );
    ok((await labelsAt(document, new vscode.Position(5, 6))).includes('tone'), 'the values of need');
  });

  it('offer ai-plan in the front matter', async () => {
    const { document } = await openUnsaved('---\n\n---\n\n# Plan\n');
    await waitFor('the choices', async () =>
      (await labelsAt(document, new vscode.Position(1, 0))).includes('ai-plan: false'),
    );
  });

  it('say which key is wrong and mend it', async () => {
    const { document } = await openUnsaved('# Plan\n\n```ai-plan\nvolum: 9,000 mails a day\n```\n');
    const [found] = await diagnosticsOf(document, (all) => all.some((it) => it.code === 'ai-plan'));
    ok(found, 'a diagnostic');
    const actions = await actionsAt(document, found.range);
    const mend = actions.find((it) => it.title.includes('volume'));
    ok(mend?.edit, 'a correction');
    await vscode.workspace.applyEdit(mend.edit);
    same(document.lineAt(3).text, 'volume: 9,000 mails a day');
    await waitFor('the diagnostic to go', () =>
      vscode.languages.getDiagnostics(document.uri).every((it) => it.code !== 'ai-plan'),
    );
  });
});
