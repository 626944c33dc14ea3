/** Warnings come, follow the text and go. */

import { DiagnosticSeverity, languages, Position, Range, Selection, Uri, window, workspace } from 'vscode';
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

describe('diagnostics', () => {
  afterEach(closeEverything);

  it('shows a warning at the training words of an unsaved plan', async () => {
    const { document } = await openUnsaved(planWith(knowledgeStatement));
    const diagnostic = await diagnosticOf(document, 'knowledge-by-training');
    same(document.getText(diagnostic.range), 'fine-tune', 'flagged words');
    same(diagnostic.severity, DiagnosticSeverity.Warning, 'severity');
    ok(diagnostic.message.split(/[.!?](?:\s|$)/u).length <= 3, 'at most two sentences');
  });

  it('points at the right columns behind emoji, in CRLF text', async () => {
    const { document } = await openUnsaved(planWith(`🚢🛟 ${knowledgeStatement}`).replaceAll('\n', '\r\n'));
    const diagnostic = await diagnosticOf(document, 'knowledge-by-training');
    same(document.getText(diagnostic.range), 'fine-tune', 'flagged words');
  });

  it('flags each wrong tool under its own rule', async () => {
    const statements: Readonly<Record<string, string>> = {
      'knowledge-by-training': knowledgeStatement,
      'hallucination-by-training':
        'Phase 3: fine-tune the model on verified answers to stop the assistant from hallucinating.',
      'format-by-training': 'Fine-tune Llama 3.1 8B to return name, e-mail and intent as JSON, about 300 forms a day.',
      'tone-by-training': 'Fine-tune the model on five years of newsletters, so that replies sound like us.',
      'procedure-by-training': 'The intake assistant is fine-tuned on the intake SOP, so that it follows every step.',
      'decision-by-training':
        'Fine-tune the planner model on dispatcher logs; it picks the next tool from what the last one returned.',
      'capability-by-training': 'Fine-tune the model on olympiad solutions, so that the tutor reasons better.',
      'unstated-purpose': 'Fine-tune Mistral 7B on our data.',
      'behavior-by-retrieval': 'Past replies go into a vector store so that the bot picks up our friendly tone.',
      'stale-snapshot': 'Fine-tune the chatbot every night on the price list so that it always has the current prices.',
    };
    for (const [rule, statement] of Object.entries(statements)) {
      const { document } = await openUnsaved(planWith(statement));
      await diagnosticOf(document, rule);
    }
  });

  it('clears a warning when the words go, and brings it back with them', async () => {
    const text = planWith(knowledgeStatement);
    const { document } = await openUnsaved(text);
    await diagnosticOf(document, 'knowledge-by-training');
    await replaceAll(document, planWith('Phase 2: the assistant searches the passenger handbook.'));
    await waitFor('the warning to go', () => rulesOf(document).length === 0);
    await replaceAll(document, text);
    await diagnosticOf(document, 'knowledge-by-training');
  });

  it('moves a warning along with text inserted above it', async () => {
    const { document } = await openUnsaved(planWith(knowledgeStatement));
    const before = await diagnosticOf(document, 'knowledge-by-training');
    const editor = await window.showTextDocument(document);
    await editor.edit((it) => it.insert(new Position(0, 0), '<!-- reviewed in March -->\n\n'));
    await waitFor('the warning two lines below', () =>
      findingsIn(document).some((it) => it.range.start.line === before.range.start.line + 2),
    );
    same(findingsIn(document).length, 1, 'number of warnings');
  });

  it('holds a new warning back on the line that is being written, and shows it when the cursor leaves', async () => {
    const editor = await openUnsaved(planWith('Phase 2: '));
    const { document } = editor;
    await silence(document);
    const end = document.lineAt(6).range.end;
    const start = Date.now();
    // When it shows, told by the event: on a busy machine this test may look later than it means to.
    const shownAfter: number[] = [];
    const listener = languages.onDidChangeDiagnostics(() => {
      if (rulesOf(document).length > 0) shownAfter.push(Date.now() - start);
    });
    await editor.edit((it) => it.insert(end, 'fine-tune Mistral 7B on our data.'));
    editor.selection = new Selection(6, 12, 6, 12);
    await waitFor('the text to be read', () => document.getText().includes('our data'));
    await waitFor('one second to pass', () => Date.now() - start > 1000);
    listener.dispose();
    same(
      shownAfter.filter((it) => it <= 1000),
      [],
      'warnings while writing',
    );
    editor.selection = new Selection(0, 0, 0, 0);
    await diagnosticOf(document, 'unstated-purpose');
  });

  it('is gone when the document is closed', async () => {
    const { document } = await openUnsaved(planWith(knowledgeStatement));
    await diagnosticOf(document, 'knowledge-by-training');
    await closeEverything();
    await waitFor('no warnings', () => findingsIn(document).length === 0);
  });

  it('stays silent in a document that teaches', async () => {
    const { document } = await openUnsaved(
      '# How to fine-tune Llama\n\nThis tutorial shows how to fine-tune Llama on your own documents.\n\n' +
        '## Install\n\n```sh\npip install trl\n```\n\nFine-tune the model on your data with the script below.\n',
    );
    await silence(document);
  });

  it('leaves files alone that the editor merely calls plain text', async () => {
    const folder = workspace.workspaceFolders?.[0]?.uri;
    ok(folder, 'no workspace folder');
    const [log, text] = ['desk.log', 'desk.txt'].map((it) => Uri.joinPath(folder, it));
    ok(log && text, 'two files');
    for (const uri of [log, text])
      await workspace.fs.writeFile(uri, new TextEncoder().encode(planWith(knowledgeStatement)));
    const read = await workspace.openTextDocument(text);
    const unread = await workspace.openTextDocument(log);
    await diagnosticOf(read, 'knowledge-by-training');
    same([unread.languageId === 'markdown', rulesOf(unread)], [false, []], 'findings in a log');
    for (const uri of [log, text]) await workspace.fs.delete(uri);
  });

  it('takes severities from the settings', async () => {
    const { document } = await openUnsaved(planWith(knowledgeStatement));
    await diagnosticOf(document, 'knowledge-by-training');
    await withSetting('rules', { 'knowledge-by-training': 'error' }, async () => {
      await waitFor('an error', () => findingsIn(document).some((it) => it.severity === DiagnosticSeverity.Error));
    });
    await withSetting('rules', { 'knowledge-by-training': 'off' }, async () => {
      await waitFor('silence', () => findingsIn(document).length === 0);
    });
    await diagnosticOf(document, 'knowledge-by-training');
  });

  it('keeps every range inside the document when text is deleted quickly', async () => {
    const { document } = await openUnsaved(planWith(knowledgeStatement).repeat(3));
    await diagnosticOf(document, 'knowledge-by-training');
    const editor = await window.showTextDocument(document);
    await editor.edit((it) => it.delete(new Range(6, 20, document.lineCount, 0)));
    await waitFor('ranges inside', () =>
      findingsIn(document).every((it) => document.validateRange(it.range).isEqual(it.range)),
    );
  });
});
