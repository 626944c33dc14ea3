/** When documents are checked, and what can be switched on besides. */

import { type CodeLens, commands, NotebookEdit, NotebookRange, Uri, WorkspaceEdit, window, workspace } from 'vscode';
import { ok, same } from './assert.ts';
import { closeEverything, openUnsaved } from './documents.ts';
import {
  diagnosticOf,
  findingsIn,
  knowledgeStatement,
  planWith,
  replaceAll,
  rulesOf,
  silence,
  withSetting,
} from './findings.ts';
import { waitFor } from './wait.ts';

const clean = planWith('Phase 2: the assistant searches the passenger handbook.');

describe('modes', () => {
  afterEach(closeEverything);

  it('manual: checks when asked to, and only then', async () => {
    await withSetting('run', 'manual', async () => {
      const { document } = await openUnsaved(planWith(knowledgeStatement));
      await commands.executeCommand('vscode.executeHoverProvider', document.uri, document.positionAt(0));
      same(rulesOf(document), [], 'findings before the check');
      await commands.executeCommand('aiPlanLint.check', document.uri);
      same(rulesOf(document), ['knowledge-by-training'], 'findings after the check');
    });
  });

  it('onSave: checks on opening and on saving', async () => {
    const folder = workspace.workspaceFolders?.[0]?.uri;
    ok(folder, 'no workspace folder');
    const uri = Uri.joinPath(folder, 'on-save.md');
    await workspace.fs.writeFile(uri, new TextEncoder().encode(clean));
    await withSetting('run', 'onSave', async () => {
      const document = await workspace.openTextDocument(uri);
      await window.showTextDocument(document);
      await replaceAll(document, planWith(knowledgeStatement));
      await commands.executeCommand('vscode.executeHoverProvider', document.uri, document.positionAt(0));
      same(rulesOf(document), [], 'findings before saving');
      await document.save();
      await diagnosticOf(document, 'knowledge-by-training');
    });
    await closeEverything();
    await workspace.fs.delete(uri);
  });

  it('code lenses show what fits, for those who want them', async () => {
    const { document } = await openUnsaved(planWith(knowledgeStatement));
    await diagnosticOf(document, 'knowledge-by-training');
    const titles = async () => {
      const lenses = await commands.executeCommand<CodeLens[]>('vscode.executeCodeLensProvider', document.uri, 10);
      return lenses.map((it) => it.command?.title);
    };
    same(await titles(), [], 'lenses by default');
    await withSetting('codeLens', true, async () => {
      await waitFor('a lens', async () => (await titles()).includes('$(lightbulb) Retrieval'));
    });
  });

  it('reads the Markdown cells of a notebook as one document', async () => {
    const folder = workspace.workspaceFolders?.[0]?.uri;
    ok(folder, 'no workspace folder');
    const uri = Uri.joinPath(folder, 'plan.ipynb');
    const cell = (type: string, source: string) => ({
      cell_type: type,
      metadata: {},
      source: [source],
      ...(type === 'code' && { execution_count: null, outputs: [] }),
    });
    const cells = [
      cell('markdown', '# Harbour desk assistant: project plan\n\n## Roadmap'),
      cell('code', 'fine_tune(model, our_data)'),
      cell('markdown', `- ${knowledgeStatement}`),
    ];
    const content = JSON.stringify({ cells, metadata: {}, nbformat: 4, nbformat_minor: 5 });
    await workspace.fs.writeFile(uri, new TextEncoder().encode(content));
    const notebook = await workspace.openNotebookDocument(uri);
    const [first, second, third] = notebook.getCells().map((it) => it.document);
    ok(first && second && third, 'three cells');
    const diagnostic = await diagnosticOf(third, 'knowledge-by-training');
    same(third.getText(diagnostic.range), 'fine-tune', 'flagged words');
    same([findingsIn(first).length, findingsIn(second).length], [0, 0], 'findings in the other cells');
    await workspace.fs.delete(uri);
  });

  it('reads a notebook that begins with code as a plan when it is told to', async () => {
    const folder = workspace.workspaceFolders?.[0]?.uri;
    ok(folder, 'no workspace folder');
    const uri = Uri.joinPath(folder, 'tutorial.ipynb');
    const tutorial = `# How to tune a model\n\nThis tutorial shows how it is done.\n\n- ${knowledgeStatement}\n`;
    const cells = [
      { cell_type: 'code', metadata: {}, source: ['import torch'], execution_count: null, outputs: [] },
      { cell_type: 'markdown', metadata: {}, source: [tutorial] },
    ];
    const content = JSON.stringify({ cells, metadata: {}, nbformat: 4, nbformat_minor: 5 });
    await workspace.fs.writeFile(uri, new TextEncoder().encode(content));
    const notebook = await workspace.openNotebookDocument(uri);
    await window.showNotebookDocument(notebook);
    const text = notebook.cellAt(1).document;
    await silence(text);
    await commands.executeCommand('aiPlanLint.reviewAnyway', text.uri);
    await diagnosticOf(text, 'knowledge-by-training');
    await closeEverything();
    await workspace.fs.delete(uri);
  });

  it('reads what is left of a notebook when a cell goes', async () => {
    const folder = workspace.workspaceFolders?.[0]?.uri;
    ok(folder, 'no workspace folder');
    const uri = Uri.joinPath(folder, 'shorter.ipynb');
    const cells = ['---\nai-plan: false\n---', planWith(knowledgeStatement)].map((it) => ({
      cell_type: 'markdown',
      metadata: {},
      source: [it],
    }));
    const content = JSON.stringify({ cells, metadata: {}, nbformat: 4, nbformat_minor: 5 });
    await workspace.fs.writeFile(uri, new TextEncoder().encode(content));
    const notebook = await workspace.openNotebookDocument(uri);
    await window.showNotebookDocument(notebook);
    const plan = notebook.cellAt(1).document;
    await silence(plan);
    const edit = new WorkspaceEdit();
    edit.set(uri, [NotebookEdit.deleteCells(new NotebookRange(0, 1))]);
    ok(await workspace.applyEdit(edit), 'The cell was not deleted');
    await diagnosticOf(plan, 'knowledge-by-training');
    await notebook.save();
    await closeEverything();
    await workspace.fs.delete(uri);
  });

  it('reads YAML, and keeps quiet in ordinary config files', async () => {
    const plan = await openUnsaved(
      'milestones:\n  - name: x\n    goal: "Fine-tune the model on our handbook so that it knows our policies."\n',
      'yaml',
    );
    const config = await openUnsaved('services:\n  web:\n    image: nginx\n', 'yaml');
    await commands.executeCommand('aiPlanLint.check', config.document.uri);
    await commands.executeCommand('aiPlanLint.check', plan.document.uri);
    same(rulesOf(config.document), [], 'findings in an ordinary config');
  });
});
