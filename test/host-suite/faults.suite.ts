/** Whatever changes under the extension, no warning is left that no longer holds, and none is lost. */

import {
  commands,
  type Diagnostic,
  DiagnosticSeverity,
  languages,
  Range,
  type TextDocument,
  Uri,
  ViewColumn,
  window,
  workspace,
} from 'vscode';
import { ok, same } from './assert.ts';
import { closeEverything, openUnsaved } from './documents.ts';
import { diagnosticOf, findingsIn, knowledgeStatement, planWith, ruleOf, rulesOf, withSetting } from './findings.ts';
import { ownFolder } from './own-folder.ts';
import { waitFor } from './wait.ts';

const silent = planWith('Phase 2: the assistant searches the passenger handbook.');

describe('two editors on one document', () => {
  afterEach(closeEverything);

  it('show each finding once, and the same after an edit in either', async () => {
    const { document } = await openUnsaved(planWith(knowledgeStatement));
    const left = await window.showTextDocument(document, ViewColumn.One);
    const right = await window.showTextDocument(document, ViewColumn.Two);
    await diagnosticOf(document, 'knowledge-by-training');
    same(rulesOf(document), ['knowledge-by-training'], 'findings with two editors');
    await right.edit((it) => it.replace(whole(document), silent));
    await waitFor('no finding after an edit on the right', () => rulesOf(document).length === 0);
    await window.showTextDocument(document, left.viewColumn);
    await commands.executeCommand('undo');
    await diagnosticOf(document, 'knowledge-by-training');
    same(rulesOf(document), ['knowledge-by-training'], 'findings after an undo on the left');
  });

  it('keep the findings while one of them is closed', async () => {
    const { document } = await openUnsaved(planWith(knowledgeStatement));
    await window.showTextDocument(document, ViewColumn.One);
    await window.showTextDocument(document, ViewColumn.Two);
    await diagnosticOf(document, 'knowledge-by-training');
    await commands.executeCommand('workbench.action.closeEditorsInGroup');
    await commands.executeCommand('aiPlanLint.check', document.uri);
    same(rulesOf(document), ['knowledge-by-training'], 'findings with one editor left');
  });
});

describe('a configuration that changes', () => {
  const names = Array.from({ length: 30 }, (_, index) => `plan-${index}.md`);
  afterEach(() => commands.executeCommand('aiPlanLint.clearReview'));
  const folder = ownFolder('changing');

  beforeEach(async () => {
    for (const name of names) await write(name, planWith(knowledgeStatement));
  });

  it('in the middle of a review of the workspace holds for all files in the end', async () => {
    const running = commands.executeCommand('aiPlanLint.reviewAll');
    await waitFor('the first files to be read', () => found().length > 0);
    await write('.ai-plan-lint.json', '{ "rules": { "knowledge-by-training": "error" } }');
    await running;
    await waitFor('every finding to be an error', () => {
      const all = found();
      return all.length === names.length && all.every((it) => it.severity === DiagnosticSeverity.Error);
    });
  });

  it('after a review of the workspace takes findings of closed files away and brings them back', async () => {
    await commands.executeCommand('aiPlanLint.reviewAll');
    await waitFor('the findings of all files', () => found().length === names.length);
    await write('.ai-plan-lint.json', '{ "exclude": ["plan-1*.md"] }');
    await waitFor(
      'those that are excluded to go',
      () => found().length === names.filter((it) => !/-1/u.test(it)).length,
    );
    await write('.ai-plan-lint.json', '{ "rules": { "knowledge-by-training": "off" } }');
    await waitFor('no finding', () => found().length === 0);
    await workspace.fs.delete(Uri.joinPath(folder(), '.ai-plan-lint.json'));
    await waitFor('all findings again', () => found().length === names.length);
  });

  it('in the settings counts for closed files, too', async () => {
    await commands.executeCommand('aiPlanLint.reviewAll');
    await waitFor('the findings of all files', () => found().length === names.length);
    await withSetting('rules', { 'knowledge-by-training': 'off' }, async () => {
      await waitFor('no finding', () => found().length === 0);
    });
    await waitFor('all findings again', () => found().length === names.length);
  });

  it('leaves no finding in any cell of a notebook that it excludes', async () => {
    const tone = '- Phase 3: fine-tune Qwen3-8B on five years of newsletters, so that replies sound like us.\n';
    const cellOf = (source: string) => ({ cell_type: 'markdown', metadata: {}, source });
    const uri = Uri.joinPath(folder(), 'plan.ipynb');
    const file = {
      cells: [cellOf(planWith(knowledgeStatement)), cellOf(tone)],
      metadata: {},
      nbformat: 4,
      nbformat_minor: 5,
    };
    await write('plan.ipynb', JSON.stringify(file));
    const notebook = await workspace.openNotebookDocument(uri);
    await window.showNotebookDocument(notebook);
    const documents = notebook.getCells().map((it) => it.document);
    await waitFor('a finding in each cell', () => documents.every((it) => findingsIn(it).length > 0));
    await write('.ai-plan-lint.json', '{ "exclude": ["*.ipynb"] }');
    await waitFor('no finding in any cell', () => documents.every((it) => findingsIn(it).length === 0));
  });

  it('takes the findings of an open file away when it no longer wants it, and gives them back', async () => {
    const document = await workspace.openTextDocument(Uri.joinPath(folder(), 'plan-0.md'));
    await window.showTextDocument(document);
    await diagnosticOf(document, 'knowledge-by-training');
    await write('.ai-plan-lint.json', '{ "exclude": ["plan-0.md"] }');
    await waitFor('no finding', () => findingsIn(document).length === 0);
    await workspace.fs.delete(Uri.joinPath(folder(), '.ai-plan-lint.json'));
    await diagnosticOf(document, 'knowledge-by-training');
  });

  function found(): Diagnostic[] {
    return names
      .flatMap((it) => languages.getDiagnostics(Uri.joinPath(folder(), it)))
      .filter((it) => it.source === 'AI Plan Lint' && ruleOf(it) === 'knowledge-by-training');
  }

  async function write(path: string, text: string): Promise<void> {
    await workspace.fs.writeFile(Uri.joinPath(folder(), path), new TextEncoder().encode(text));
  }
});

describe('a file that is gone', () => {
  afterEach(closeEverything);

  it('while its editor holds changes keeps its findings, and loses them with the editor', async () => {
    const root = workspace.workspaceFolders?.[0]?.uri;
    ok(root, 'The host has opened no workspace folder');
    const uri = Uri.joinPath(root, 'going.md');
    await workspace.fs.writeFile(uri, new TextEncoder().encode(planWith(knowledgeStatement)));
    // As people open it: what an extension opens stays for a while after its editor.
    await commands.executeCommand('vscode.open', uri);
    const editor = await waitFor('the editor', () => window.activeTextEditor);
    const { document } = editor;
    await diagnosticOf(document, 'knowledge-by-training');
    await editor.edit((it) => it.insert(document.positionAt(0), '\n'));
    await workspace.fs.delete(uri);
    await commands.executeCommand('aiPlanLint.check', uri);
    same(rulesOf(document), ['knowledge-by-training'], 'findings of the text that is still on screen');
    await closeEverything();
    await waitFor('no finding', () => languages.getDiagnostics(uri).length === 0);
  });
});

function whole(document: TextDocument): Range {
  return new Range(document.positionAt(0), document.positionAt(document.getText().length));
}
