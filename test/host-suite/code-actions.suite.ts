/** The light bulb: every fix clears its finding, leaves the rest alone and can be undone. */

import { CodeActionKind, commands, Range, TabInputCustom, window, workspace } from 'vscode';
import { ok, same } from './assert.ts';
import { closeEverything, openUnsaved } from './documents.ts';
import {
  actionsAt,
  diagnosticOf,
  findingsIn,
  fixesAt,
  knowledgeStatement,
  planWith,
  rulesOf,
  silence,
} from './findings.ts';
import { acceptInput } from './inputs.ts';
import { waitFor } from './wait.ts';

const statements: Readonly<Record<string, string>> = {
  'knowledge-by-training': knowledgeStatement,
  'format-by-training': 'Fine-tune Llama 3.1 8B to return name, e-mail and intent as JSON, about 300 forms a day.',
  'tone-by-training': 'Fine-tune the model on five years of newsletters, so that replies sound like us.',
  'procedure-by-training': 'The intake assistant is fine-tuned on the intake SOP, so that it follows every step.',
};

describe('code actions', () => {
  afterEach(closeEverything);

  for (const [rule, statement] of Object.entries(statements)) {
    it(`offers fixes for ${rule}; each clears it, and undo restores the text`, async () => {
      const text = planWith(statement);
      const { document } = await openUnsaved(text);
      const count = (await fixesAt(document, rule)).filter((it) => it.edit).length;
      ok(count > 0, 'a fix with an edit');
      for (let index = 0; index < count; index++) {
        const fix = (await fixesAt(document, rule)).filter((it) => it.edit)[index];
        ok(fix?.edit, `fix ${index}`);
        ok(await workspace.applyEdit(fix.edit), `"${fix.title}" to be applied`);
        ok(document.getText().startsWith(text.slice(0, text.indexOf('- '))), 'the text before to stay');
        await waitFor(`"${fix.title}" to clear ${rule}`, () => !rulesOf(document).includes(rule));
        await window.showTextDocument(document);
        await commands.executeCommand('undo');
        same(document.getText(), text, `text after undoing "${fix.title}"`);
        await diagnosticOf(document, rule);
      }
    });
  }

  it('marks one fix as preferred and names the finding it is for', async () => {
    const { document } = await openUnsaved(planWith(knowledgeStatement));
    const fixes = await fixesAt(document, 'knowledge-by-training');
    same(fixes.filter((it) => it.isPreferred).length, 1, 'preferred fixes');
    same(new Set(fixes.map((it) => it.title)).size, fixes.length, 'distinct titles');
  });

  it('opens the guide of what fits', async () => {
    const { document } = await openUnsaved(planWith(knowledgeStatement));
    const fixes = await fixesAt(document, 'knowledge-by-training');
    const guide = fixes.find((it) => it.title === 'Open the guide: Retrieval');
    ok(guide?.command, 'an action that opens the guide');
    await commands.executeCommand(guide.command.command, ...(guide.command.arguments ?? []));
    await waitFor('the guide', () =>
      window.tabGroups.all
        .flatMap((it) => it.tabs)
        .some(({ input }) => input instanceof TabInputCustom && input.uri.path.endsWith('/alternatives/retrieval.md')),
    );
  });

  for (const scope of ['on this line', 'in this section', 'in this file']) {
    it(`suppresses ${scope} with a comment; undo brings the finding back`, async () => {
      const text = planWith(knowledgeStatement);
      const { document } = await openUnsaved(text);
      const fixes = await fixesAt(document, 'knowledge-by-training');
      const action = fixes.find((it) => it.title === `Suppress knowledge-by-training ${scope} …`);
      ok(action?.command, `an action that suppresses ${scope}`);
      const running = commands.executeCommand(action.command.command, ...(action.command.arguments ?? []));
      await acceptInput(running);
      ok(document.getText().includes('<!-- ai-plan-disable'), 'a comment');
      await silence(document);
      await window.showTextDocument(document);
      await commands.executeCommand('undo');
      same(document.getText(), text, 'text after undo');
      await diagnosticOf(document, 'knowledge-by-training');
    });
  }

  it('inserts what is missing as a snippet, which clears the finding', async () => {
    const text = planWith('Fine-tune a small model to sort 9,000 mails a day into twelve queues at low cost.');
    const { document } = await openUnsaved(text);
    const fixes = await fixesAt(document, 'no-prompt-baseline');
    const insert = fixes.find((it) => it.title.startsWith('Insert a prompt baseline'));
    ok(insert?.edit, 'an action that inserts a baseline');
    ok(await workspace.applyEdit(insert.edit), 'the insert to be applied');
    const after = document.getText();
    ok(after.includes('## Prompt baseline') && !after.includes('${'), 'a section with its places filled in');
    await waitFor('no-prompt-baseline to go', () => !rulesOf(document).includes('no-prompt-baseline'));
    await commands.executeCommand('undo');
    same(document.getText(), text, 'text after undo');
  });

  it('offers each thing once where several findings meet, and suppresses all of them in one comment', async () => {
    const text = `# Desk: project plan\n\nAbout 300 calls a day.\n\n## Roadmap\n\n- January: ${knowledgeStatement}\n- March: write the system prompt.\n`;
    const { document } = await openUnsaved(text);
    const { range } = await diagnosticOf(document, 'knowledge-by-training');
    await waitFor(
      'two findings at one place',
      () => findingsIn(document).filter((it) => it.range.isEqual(range)).length > 1,
    );
    const fixes = await fixesAt(document, 'knowledge-by-training');
    same(new Set(fixes.map((it) => it.title)).size, fixes.length, 'distinct titles');
    const actions = fixes.filter((it) => it.title.endsWith('rules on this line …'));
    const [action] = actions;
    ok(actions.length === 1 && action?.command, 'one action that suppresses them all');
    await acceptInput(commands.executeCommand(action.command.command, ...(action.command.arguments ?? [])));
    ok(/disable-line .+, .+/u.test(document.getText()), 'a comment that names several rules');
    await waitFor(
      'silence at the place',
      () => !findingsIn(document).some((it) => it.range.start.isEqual(range.start)),
    );
  });

  it('asks "To fix what?" and applies the rewrite that fits the answer', async () => {
    const { document } = await openUnsaved(planWith('Fine-tune Mistral 7B on our data.'));
    const fixes = await fixesAt(document, 'unstated-purpose');
    const ask = fixes.find((it) => it.title === 'To fix what? …');
    ok(ask?.command, 'the question');
    const running = commands.executeCommand(ask.command.command, ...(ask.command.arguments ?? []));
    await acceptInput(running);
    await waitFor('unstated-purpose to go', () => !rulesOf(document).includes('unstated-purpose'));
    ok(/retriev/iu.test(document.getText()), 'a rewrite towards retrieval');
  });

  it('applies all safe fixes at once, as a command and as a source action; one undo takes them back', async () => {
    const tone = statements['tone-by-training'] ?? '';
    const text = planWith(`${knowledgeStatement}\n- ${tone}`);
    const { document } = await openUnsaved(text);
    await diagnosticOf(document, 'knowledge-by-training');
    await diagnosticOf(document, 'tone-by-training');
    const kind = CodeActionKind.SourceFixAll.append('aiPlanLint');
    const whole = new Range(document.positionAt(0), document.positionAt(text.length));
    const [action] = await actionsAt(document, whole, kind);
    ok(action?.edit, 'a source action');
    await workspace.applyEdit(action.edit);
    const fixed = document.getText();
    await waitFor('no findings', () => rulesOf(document).length === 0);
    await commands.executeCommand('undo');
    same(document.getText(), text, 'text after undo');
    await commands.executeCommand('aiPlanLint.fixAll', document.uri);
    same(document.getText(), fixed, 'text after the command');
  });

  it('offers nothing where there is no finding', async () => {
    const { document } = await openUnsaved(planWith(knowledgeStatement));
    await diagnosticOf(document, 'knowledge-by-training');
    const actions = await actionsAt(document, document.lineAt(2).range);
    same(actions.filter((it) => it.title.includes('knowledge-by-training')).length, 0, 'actions');
  });
});
