/** The hover card, the review panel and the way out for documents that are no plan. */

import {
  commands,
  type Hover,
  MarkdownString,
  Position,
  TabInputWebview,
  Uri,
  WorkspaceEdit,
  window,
  workspace,
} from 'vscode';
import { ok, same } from './assert.ts';
import { closeEverything, openUnsaved } from './documents.ts';
import { diagnosticOf, knowledgeStatement, planWith, silence } from './findings.ts';
import { ownFolder } from './own-folder.ts';
import { waitFor } from './wait.ts';

describe('hover', () => {
  afterEach(closeEverything);

  it('says what was read, why, and where to read on', async () => {
    const { document } = await openUnsaved(planWith(knowledgeStatement));
    const card = await cardAt(document);
    for (const words of ['Read as', 'fine\\-tune', 'Why', 'aiPlanLint.openGuide']) {
      ok(card.includes(words), `"${words}" in the card: ${card}`);
    }
  });

  it('shows text of the document as text', async () => {
    const { document } = await openUnsaved(
      planWith(
        'Fine-tune the model on the <img src=x onerror=alert(1)> handbook [x](command:evil) so that it knows it.',
      ),
    );
    const card = await cardAt(document);
    ok(!/<img|\]\(command:evil/u.test(card), `no markup of the document in the card: ${card}`);
  });

  async function cardAt(document: Parameters<typeof diagnosticOf>[0]): Promise<string> {
    const { range } = await diagnosticOf(document, 'knowledge-by-training');
    const hovers = await commands.executeCommand<Hover[]>('vscode.executeHoverProvider', document.uri, range.start);
    return hovers
      .flatMap((it) => it.contents)
      .map((it) => (it instanceof MarkdownString ? it.value : typeof it === 'string' ? it : it.value))
      .join('\n');
  }
});

describe('Review AI Plan', () => {
  const folder = ownFolder('review');

  it('opens one panel beside the editor, and leaves the focus in the text', async () => {
    const { document } = await openUnsaved(planWith(knowledgeStatement));
    await commands.executeCommand('aiPlanLint.review');
    await waitFor('the panel', () => reviews() === 1);
    await commands.executeCommand('aiPlanLint.review', document.uri);
    same(reviews(), 1, 'panels');
    same(window.activeTextEditor?.document.uri.toString(), document.uri.toString(), 'active document');
  });

  it('reviews a document that is no plan, without warnings in its text', async () => {
    const { document } = await openUnsaved('# Lunch\n\nThere is soup on Monday.\n');
    await commands.executeCommand('aiPlanLint.review');
    await waitFor('the panel', () => reviews() === 1);
    await silence(document);
  });

  it('reads a document as a plan when asked to, and stops when asked to', async () => {
    const { document } = await openUnsaved(
      '# How to fine-tune Llama\n\nThis tutorial shows how to fine-tune Llama on your own documents.\n\n' +
        '## Install\n\n```sh\npip install trl\n```\n\nWe fine-tune the model on our handbook so that it knows our opening hours.\n',
    );
    await silence(document);
    await commands.executeCommand('aiPlanLint.reviewAnyway', document.uri);
    await diagnosticOf(document, 'knowledge-by-training');
    await commands.executeCommand('aiPlanLint.stopReviewing', document.uri);
    await silence(document);
  });

  it('goes on where its document is saved for the first time, and where the file moves', async () => {
    const place = (name: string) => Uri.joinPath(folder(), name);
    const document = await workspace.openTextDocument(place('draft.md').with({ scheme: 'untitled' }));
    const editor = await window.showTextDocument(document);
    await editor.edit((it) => it.insert(new Position(0, 0), planWith(knowledgeStatement)));
    await commands.executeCommand('aiPlanLint.review');
    await waitFor('the panel', () => titles().join() === 'Review: draft.md');
    ok(await document.save(), 'The document was not saved');
    await window.showTextDocument(place('draft.md'));
    await commands.executeCommand('aiPlanLint.review');
    same(titles(), ['Review: draft.md'], 'panels of the saved document');
    const edit = new WorkspaceEdit();
    edit.renameFile(place('draft.md'), place('agreed.md'));
    ok(await workspace.applyEdit(edit), 'The file was not renamed');
    await waitFor('the review of the file that moved', () => titles().join() === 'Review: agreed.md');
    await commands.executeCommand('aiPlanLint.review', place('agreed.md'));
    same(reviews(), 1, 'panels of the file that moved');
  });

  function titles(): string[] {
    return window.tabGroups.all
      .flatMap((it) => it.tabs)
      .filter(({ input }) => input instanceof TabInputWebview && input.viewType.includes('aiPlanLint.review'))
      .map((it) => it.label);
  }

  function reviews(): number {
    return titles().length;
  }
});
