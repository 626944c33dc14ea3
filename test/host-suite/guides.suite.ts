/** The guide behind each finding opens, offline, in every host. */

import { commands, TabInputCustom, TabInputText, TabInputWebview, Uri, window, workspace } from 'vscode';
import { ok, same } from './assert.ts';
import { closeEverything, openUnsaved } from './documents.ts';
import { diagnosticOf, knowledgeStatement, planWith } from './findings.ts';
import { waitFor } from './wait.ts';

describe('guides', () => {
  afterEach(closeEverything);

  it('is linked from the code of a diagnostic, and the link opens it as a preview', async () => {
    const { document } = await openUnsaved(planWith(knowledgeStatement));
    const { code } = await diagnosticOf(document, 'knowledge-by-training');
    ok(typeof code === 'object', 'a code with a link');
    same(code.value, 'knowledge-by-training', 'code');
    const text = new TextDecoder().decode(await workspace.fs.readFile(code.target));
    ok(text.startsWith('# '), 'a guide with a title');
    await commands.executeCommand('vscode.open', code.target);
    await waitFor(`a preview of the guide; there is: ${tabs()}`, () => isPreview(code.target));
  });

  it('opens from the command that hovers and light bulbs use', async () => {
    await commands.executeCommand('aiPlanLint.openGuide', 'alternatives', 'retrieval');
    await waitFor(`a preview of the guide; there is: ${tabs()}`, () =>
      isPreview(Uri.parse('ai-plan-lint:/guides/alternatives/retrieval.md')),
    );
  });

  it('refuses paths outside the guides', async () => {
    for (const path of ['/guides/rules/../../../package.json', '/guides/rules/nothing.md', '/etc/passwd']) {
      let failed = false;
      try {
        await workspace.fs.readFile(Uri.from({ scheme: 'ai-plan-lint', path }));
      } catch {
        failed = true;
      }
      ok(failed, `no file at ${path}`);
    }
  });
});

function isPreview(uri: Uri): boolean {
  return window.tabGroups.all
    .flatMap((it) => it.tabs)
    .some(({ input }) => input instanceof TabInputCustom && input.uri.toString() === uri.toString());
}

function tabs(): string {
  const names = window.tabGroups.all
    .flatMap((it) => it.tabs)
    .map(({ label, input }) => {
      if (input instanceof TabInputText) return `text ${input.uri}`;
      if (input instanceof TabInputCustom) return `custom ${input.viewType} ${input.uri}`;
      return input instanceof TabInputWebview ? `webview ${input.viewType}` : label;
    });
  return names.join(', ') || 'no tab';
}
