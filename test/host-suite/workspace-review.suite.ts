/** The review of a whole workspace: files that no editor has open show their findings; open, changed and gone ones keep in step. */

import { commands, type Diagnostic, languages, Uri, WorkspaceEdit, window, workspace } from 'vscode';
import { ok, same } from './assert.ts';
import { closeEverything } from './documents.ts';
import { knowledgeStatement, planWith, replaceAll, ruleOf } from './findings.ts';
import { waitFor } from './wait.ts';

describe('Review All AI Plans in Workspace', () => {
  let folder: Uri;

  before(async () => {
    const root = workspace.workspaceFolders?.[0]?.uri;
    ok(root, 'The host has opened no workspace folder');
    folder = Uri.joinPath(root, 'review-all');
    await write('plan.md', planWith(knowledgeStatement));
    await write('moved.md', planWith(knowledgeStatement));
    await write('how-to.md', '# How to fine-tune\n\nThis tutorial shows how to fine-tune Llama on your documents.\n');
    await write('ignored/plan.md', planWith(knowledgeStatement));
    await write('.gitignore', 'ignored/\n');
    await write('binary.md', 'fine-tune it on our data\0\0');
    await write(
      'train.py',
      'job = client.fine_tuning.jobs.create(training_file="file-abc", model="gpt-4o-mini-2024-07-18")\n',
    );
    // As UTF-16 without its mark, which Windows programs write.
    await write('utf16.md', planWith(knowledgeStatement).replace(/./gsu, '$&\0'));
    await commands.executeCommand('aiPlanLint.reviewAll');
  });

  afterEach(closeEverything);

  after(async () => {
    await commands.executeCommand('aiPlanLint.clearReview');
    await workspace.fs.delete(folder, { recursive: true });
  });

  it('shows the findings of files that are not open', () => {
    same(at('plan.md').map(ruleOf), ['knowledge-by-training'], 'findings in plan.md');
    same(at('utf16.md').map(ruleOf), ['knowledge-by-training'], 'findings in UTF-16');
    same(at('how-to.md'), [], 'findings in how-to.md');
    same(at('ignored/plan.md'), [], 'findings in an ignored file');
    same(at('binary.md'), [], 'findings in a binary file');
    same(at('train.py'), [], 'findings in a script, which would go when it is opened');
  });

  it('keeps the findings of a file that is opened as something that is not read', async () => {
    await write('style.md', planWith(knowledgeStatement));
    await commands.executeCommand('aiPlanLint.reviewAll');
    const document = await workspace.openTextDocument(Uri.joinPath(folder, 'style.md'));
    await window.showTextDocument(document);
    const style = await languages.setTextDocumentLanguage(document, 'css');
    await waitFor('the finding of the file', () => at('style.md').length === 1);
    await new Promise((resolve) => setTimeout(resolve, 500));
    same(at('style.md').length, 1, `findings in ${style.languageId}`);
  });

  it('leaves open documents to their own diagnostics, and takes them back when they are closed', async () => {
    const document = await workspace.openTextDocument(Uri.joinPath(folder, 'plan.md'));
    await window.showTextDocument(document);
    await waitFor('one finding, not two', () => at('plan.md').length === 1);
    await replaceAll(document, planWith('Phase 2: the assistant searches the passenger handbook.'));
    await waitFor('no finding while the text has none', () => at('plan.md').length === 0);
    await closeEverything();
    await waitFor('the finding of the file on disk', () => at('plan.md').length === 1);
  });

  it('follows a file that changes on disk', async () => {
    await write('plan.md', planWith('Phase 2: the assistant searches the passenger handbook.'));
    await waitFor('no finding', () => at('plan.md').length === 0);
  });

  it('follows a file that is renamed, and forgets one that is deleted', async () => {
    same(at('moved.md').length, 1, 'findings in moved.md');
    const edit = new WorkspaceEdit();
    edit.renameFile(Uri.joinPath(folder, 'moved.md'), Uri.joinPath(folder, 'here.md'));
    ok(await workspace.applyEdit(edit), 'The file was not renamed');
    await waitFor('the finding at the new name', () => at('moved.md').length === 0 && at('here.md').length === 1);
    const removal = new WorkspaceEdit();
    removal.deleteFile(Uri.joinPath(folder, 'here.md'));
    ok(await workspace.applyEdit(removal), 'The file was not deleted');
    await waitFor('no finding', () => at('here.md').length === 0);
  });

  it('takes a plan back that was another text for a while, or was gone', async () => {
    const uri = Uri.joinPath(folder, 'back.md');
    await write('back.md', planWith(knowledgeStatement));
    await commands.executeCommand('aiPlanLint.reviewAll');
    await waitFor('the finding', () => at('back.md').length === 1);
    await write('back.md', '# Nothing\n\nAbout the weather.\n');
    await waitFor('no finding in another text', () => at('back.md').length === 0);
    await write('back.md', planWith(knowledgeStatement));
    await waitFor('the finding of the text from before', () => at('back.md').length === 1);
    await workspace.fs.delete(uri);
    await waitFor('no finding in a file that is gone', () => at('back.md').length === 0);
    await write('back.md', planWith(knowledgeStatement));
    await waitFor('the finding of the file that is back', () => at('back.md').length === 1);
    await workspace.fs.delete(uri);
  });

  it('shows nothing more once it is cleared, also while it runs', async () => {
    const names = Array.from({ length: 40 }, (_, index) => `cleared-${index}.md`);
    for (const name of names) await write(name, planWith(knowledgeStatement));
    const running = commands.executeCommand('aiPlanLint.reviewAll');
    await waitFor('the first finding', () => names.some((it) => at(it).length > 0));
    await commands.executeCommand('aiPlanLint.clearReview');
    await running;
    same(
      names.flatMap((it) => at(it)),
      [],
      'findings after clearing',
    );
    for (const name of names) await workspace.fs.delete(Uri.joinPath(folder, name));
  });

  it('bears files that go, change and are opened while it runs', async () => {
    const names = Array.from({ length: 24 }, (_, index) => `many-${index}.md`);
    for (const name of names) await write(name, planWith(knowledgeStatement));
    const running = commands.executeCommand('aiPlanLint.reviewAll');
    const edit = new WorkspaceEdit();
    for (const name of names.slice(0, 8)) edit.deleteFile(Uri.joinPath(folder, name));
    await workspace.applyEdit(edit);
    await write('many-9.md', '# Nothing\n\nAbout the weather.\n');
    const document = await workspace.openTextDocument(Uri.joinPath(folder, 'many-10.md'));
    await window.showTextDocument(document);
    await running;
    await waitFor('files that are gone or changed to have no finding, the open one to have one', () => {
      const counts = names.map((it) => at(it).length);
      const isGone = counts.slice(0, 8).every((it) => it === 0);
      return isGone && counts[9] === 0 && counts[10] === 1 && counts[11] === 1;
    });
  });

  function at(path: string): Diagnostic[] {
    return languages.getDiagnostics(Uri.joinPath(folder, path)).filter((it) => it.source === 'AI Plan Lint');
  }

  async function write(path: string, text: string): Promise<void> {
    await workspace.fs.writeFile(Uri.joinPath(folder, path), new TextEncoder().encode(text));
  }
});
