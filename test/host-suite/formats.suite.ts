/** In every format that is read: a finding can be suppressed in the right comment syntax, and undo brings it back. */

import { commands, Uri, window, workspace } from 'vscode';
import { ok, same } from './assert.ts';
import { closeEverything, openUnsaved } from './documents.ts';
import { diagnosticOf, fixesAt, knowledgeStatement, planWith, rulesOf } from './findings.ts';
import { acceptInput } from './inputs.ts';
import { waitFor } from './wait.ts';

const wish = 'Fine-tune Qwen3-8B on the passenger handbook so that it knows every boarding rule.';
const prose = planWith(knowledgeStatement);
const json = `{\n  "title": "Harbour desk assistant: project plan",\n  "milestones": [\n    {\n      "name": "Phase 2",\n      "goal": "${wish}"\n    }\n  ]\n}\n`;
const notebook = JSON.stringify({
  cells: [{ cell_type: 'markdown', metadata: {}, source: [prose] }],
  metadata: {},
  nbformat: 4,
  nbformat_minor: 5,
});

/** By the ending of the file: what it holds, and how its comments begin. */
const formats: Readonly<Record<string, { readonly text: string; readonly comment: string | undefined }>> = {
  md: { text: prose, comment: '<!-- ai-plan-disable-line' },
  mdx: { text: prose, comment: '{/* ai-plan-disable-line' },
  txt: { text: prose, comment: '<!-- ai-plan-disable-line' },
  rst: { text: prose, comment: '.. ai-plan-disable-next-line' },
  adoc: { text: prose, comment: '// ai-plan-disable-next-line' },
  yaml: {
    text: `title: "Harbour desk assistant: project plan"\nmilestones:\n  - name: Phase 2\n    goal: ${wish}\n`,
    comment: '# ai-plan-disable-line',
  },
  toml: {
    text: `title = "Harbour desk assistant: project plan"\n\n[[milestones]]\nname = "Phase 2"\ngoal = "${wish}"\n`,
    comment: '# ai-plan-disable-line',
  },
  jsonc: { text: json, comment: '// ai-plan-disable-line' },
  json: { text: json, comment: undefined },
  ipynb: { text: notebook, comment: '<!-- ai-plan-disable-line' },
};

describe('formats: every one', () => {
  afterEach(closeEverything);

  for (const [ending, { text, comment }] of Object.entries(formats)) {
    const what = comment === undefined ? 'offers no comment, which it could not hold' : `suppresses with ${comment}`;
    it(`.${ending}: ${what}`, async () => {
      const uri = placeFor(`suppressed.${ending}`);
      await workspace.fs.writeFile(uri, new TextEncoder().encode(text));
      try {
        const document = await openAt(uri);
        const offer = async () =>
          (await fixesAt(document, 'knowledge-by-training')).find(
            (it) => it.title === 'Suppress knowledge-by-training on this line …',
          );
        if (comment === undefined) return same(await offer(), undefined, 'an offer to suppress');
        const action = await waitFor('an offer to suppress', offer);
        ok(action.command, 'a command');
        const before = document.getText();
        await acceptInput(commands.executeCommand(action.command.command, ...(action.command.arguments ?? [])));
        ok(document.getText().includes(`${comment} knowledge-by-training`), `a comment: ${document.getText()}`);
        await waitFor('the finding to go', () => !rulesOf(document).includes('knowledge-by-training'));
        ok(!rulesOf(document).includes('unused-suppression'), 'a suppression that works');
        // Undo goes to what has the focus, which a cell has only while somebody writes in it.
        if (ending === 'ipynb') return;
        await window.showTextDocument(document);
        await commands.executeCommand('undo');
        same(document.getText(), before, 'text after undo');
        await diagnosticOf(document, 'knowledge-by-training');
      } finally {
        await closeEverything();
        await workspace.fs.delete(uri);
      }
    });
  }
});

const sequences: Readonly<Record<string, { readonly from: string; readonly to: string }>> = {
  'a numbered list': {
    from: '1. Fine-tune Qwen3-8B on 4,000 letters so that it writes in our voice.\n2. Prompt the base model with six examples and measure it.\n',
    to: '1. Prompt the base model with six examples and measure it.\n2. Fine-tune Qwen3-8B on 4,000 letters so that it writes in our voice.\n',
  },
  'a list with dates': {
    from: '- January: fine-tune Qwen3-8B on 4,000 letters so that it writes in our voice.\n- March: write the system prompt with six examples.\n',
    to: '- January: write the system prompt with six examples.\n- March: fine-tune Qwen3-8B on 4,000 letters so that it writes in our voice.\n',
  },
  'a table': {
    from: '| When | What |\n|---|---|\n| January | Fine-tune Qwen3-8B on 4,000 letters so that it writes in our voice |\n| March | Write the system prompt with six examples |\n',
    to: '| When | What |\n|---|---|\n| January | Write the system prompt with six examples |\n| March | Fine-tune Qwen3-8B on 4,000 letters so that it writes in our voice |\n',
  },
};

describe('formats: a sequence that trains before it prompts', () => {
  afterEach(closeEverything);

  for (const [name, { from, to }] of Object.entries(sequences)) {
    it(`in ${name} is turned round; what stood at a date stays there, and undo restores the text`, async () => {
      const head = '# Harbour desk letters: project plan\n\n## Roadmap\n\n';
      const { document } = await openUnsaved(head + from);
      const fixes = await fixesAt(document, 'training-before-prompting');
      const swap = fixes.find((it) => it.title === 'Swap the steps: prompt first, then train');
      ok(swap?.edit, `a swap among ${fixes.map((it) => it.title).join(', ')}`);
      ok(await workspace.applyEdit(swap.edit), 'the swap to be applied');
      same(document.getText(), head + to, 'text');
      await waitFor('the order to be right', () => !rulesOf(document).includes('training-before-prompting'));
      await commands.executeCommand('undo');
      same(document.getText(), head + from, 'text after undo');
    });
  }
});

function placeFor(name: string): Uri {
  const folder = workspace.workspaceFolders?.[0]?.uri;
  ok(folder, 'no workspace folder');
  return Uri.joinPath(folder, name);
}

/** The document at a place; of a notebook its first cell. */
async function openAt(uri: Uri) {
  if (!uri.path.endsWith('.ipynb')) return (await window.showTextDocument(uri)).document;
  const notebook = await workspace.openNotebookDocument(uri);
  await window.showNotebookDocument(notebook);
  // A cell that is only shown has no text that providers could be asked about.
  await commands.executeCommand('notebook.cell.edit');
  return notebook.cellAt(0).document;
}
