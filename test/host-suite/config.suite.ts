/** Configuration files of the workspace hold in the editor, as they do on the command line. */

import { commands, languages, type TextDocument, Uri, window, workspace } from 'vscode';
import { matches, ok, same } from './assert.ts';
import { diagnosticOf, findingsIn, fixesAt, knowledgeStatement, planWith, withSetting } from './findings.ts';
import { ownFolder } from './own-folder.ts';
import { waitFor } from './wait.ts';

describe('configuration files', () => {
  const folder = ownFolder('configured');

  it('turn a rule off, and let go of it when the file changes', async () => {
    await write('.ai-plan-lint.json', '{ "rules": { "knowledge-by-training": "off" } }');
    const document = await show('docs/plan.md');
    await waitFor('silence', async () => {
      await commands.executeCommand('aiPlanLint.check', document.uri);
      return findingsIn(document).length === 0;
    });
    await write('.ai-plan-lint.json', '{ "rules": { "knowledge-by-training": "error" } }');
    await diagnosticOf(document, 'knowledge-by-training');
  });

  it('are overruled by the settings of the user', async () => {
    await write('.ai-plan-lint.json', '{ "rules": { "knowledge-by-training": "off" } }');
    const document = await show('plan.md');
    await withSetting('rules', { 'knowledge-by-training': 'warning' }, async () => {
      await diagnosticOf(document, 'knowledge-by-training');
    });
  });

  it('leave out what they exclude', async () => {
    await write('.ai-plan-lint.json', '{ "exclude": ["drafts/"] }');
    const draft = await show('drafts/plan.md');
    const plan = await show('plan.md');
    await diagnosticOf(plan, 'knowledge-by-training');
    ok(findingsIn(draft).length === 0, 'a finding in an excluded file');
  });

  it('tell their mistakes at their place, and the rest goes on', async () => {
    await write('.ai-plan-lint.json', '{\n  "rules": { "knowlege-by-training": "off" }\n}\n');
    const document = await show('plan.md');
    await diagnosticOf(document, 'knowledge-by-training');
    const problem = await waitFor('the mistake', () =>
      languages.getDiagnostics(Uri.joinPath(folder(), '.ai-plan-lint.json')).find((it) => it.range.start.line === 1),
    );
    matches(problem.message, /knowledge-by-training/u, 'message');
  });

  it('take their mistakes along when their folder is deleted', async () => {
    await write('sub/.ai-plan-lint.json', '{ "rules": { "knowlege-by-training": "off" } }\n');
    const document = await show('sub/plan.md');
    const config = Uri.joinPath(folder(), 'sub/.ai-plan-lint.json');
    await diagnosticOf(document, 'knowledge-by-training');
    await waitFor('the mistake', () => languages.getDiagnostics(config).length > 0);
    await workspace.fs.delete(Uri.joinPath(folder(), 'sub'), { recursive: true });
    await waitFor('no mistake in a file that is gone', () => languages.getDiagnostics(config).length === 0);
  });

  it('take a rule that is turned off from the light bulb', async () => {
    await write('.ai-plan-lint.yaml', '# ours\nrules:\n  stale-snapshot: error\n');
    const document = await show('plan.md');
    await turnOff(document);
    const bytes = await workspace.fs.readFile(Uri.joinPath(folder(), '.ai-plan-lint.yaml'));
    matches(
      new TextDecoder().decode(bytes),
      /^# ours\nrules:\n {2}stale-snapshot: error\n {2}knowledge-by-training: off\n$/u,
    );
  });

  it('take a rule that is turned off also where the settings of the user name it', async () => {
    await write('.ai-plan-lint.json', '{}');
    const document = await show('plan.md');
    await withSetting('rules', { 'knowledge-by-training': 'error', 'stale-snapshot': 'error' }, () =>
      turnOff(document),
    );
    const settings = workspace.getConfiguration('aiPlanLint');
    const own = settings.inspect('rules')?.workspaceValue;
    await settings.update('rules', undefined, false);
    same(JSON.stringify(own), '{"knowledge-by-training":"off"}', 'settings of the workspace');
  });

  it('can be shown as they hold', async () => {
    await write('.ai-plan-lint.json', '{ "rules": { "stale-snapshot": "off" } }');
    const document = await show('plan.md');
    await commands.executeCommand('aiPlanLint.showConfig', document.uri);
    const shown = await waitFor('the configuration', () => window.activeTextEditor?.document.languageId === 'json');
    ok(shown, 'no JSON document');
    matches(window.activeTextEditor?.document.getText() ?? '', /"stale-snapshot": "off"/u, 'configuration');
  });

  async function turnOff(document: TextDocument): Promise<void> {
    const fixes = await fixesAt(document, 'knowledge-by-training');
    const off = fixes.find((it) => it.title.startsWith('Turn knowledge-by-training off'));
    ok(off?.command, 'no action that turns the rule off');
    await commands.executeCommand(off.command.command, ...(off.command.arguments ?? []));
    await waitFor('silence', () => findingsIn(document).length === 0);
  }

  async function write(path: string, text: string): Promise<void> {
    await workspace.fs.writeFile(Uri.joinPath(folder(), path), new TextEncoder().encode(text));
  }

  async function show(path: string): Promise<TextDocument> {
    await write(path, planWith(knowledgeStatement));
    const document = await workspace.openTextDocument(Uri.joinPath(folder(), path));
    await window.showTextDocument(document);
    return document;
  }
});
