/** A training job and the plan that it names are read together, whichever of them changes. */

import { commands, type TextDocument, Uri, window, workspace } from 'vscode';
import { ok, same } from './assert.ts';
import { closeEverything } from './documents.ts';
import { diagnosticOf, fixesAt, replaceAll, rulesOf } from './findings.ts';
import { waitFor } from './wait.ts';

const job = `# ai-plan: ../docs/plan.md
base_model: google/gemma-3-4b-it
adapter: qlora
datasets:
  - path: data/mails.jsonl
    type: chat_template
sequence_len: 2048
micro_batch_size: 2
num_epochs: 3
output_dir: ./out
`;

const plan = (base: string) =>
  `# Mail desk: project plan\n\n## Milestones\n\n- May: fine-tune ${base} on data/mails.jsonl to sort 9,000 mails a day at low cost.\n`;

describe('files that belong together', () => {
  const folder = () => {
    const root = workspace.workspaceFolders?.[0]?.uri;
    ok(root, 'no workspace folder');
    return Uri.joinPath(root, 'together');
  };

  afterEach(async () => {
    await closeEverything();
    await workspace.fs.delete(folder(), { recursive: true });
  });

  it('tells where a job departs from its plan, in both files', async () => {
    await write('docs/plan.md', plan('Qwen2.5-3B-Instruct'));
    const config = await show('train/job.yaml', job);
    const diagnostic = await diagnosticOf(config, 'config-plan-mismatch');
    const places = diagnostic.relatedInformation?.map(({ location }) => location.uri.path.split('/').at(-1));
    same(places, ['job.yaml', 'plan.md'], 'places');
  });

  it('follows the plan while it is edited', async () => {
    await write('docs/plan.md', plan('Qwen2.5-3B-Instruct'));
    const config = await show('train/job.yaml', job);
    await diagnosticOf(config, 'config-plan-mismatch');
    const document = await workspace.openTextDocument(Uri.joinPath(folder(), 'docs/plan.md'));
    await replaceAll(document, plan('Gemma 3 4B'));
    await waitFor('the mismatch to go', () => !rulesOf(config).includes('config-plan-mismatch'));
    await document.save();
  });

  it('links a job without a plan to one that lies near, or starts one', async () => {
    const alone = job.replace(/^#.*\n/u, '');
    // Below everything that the workspace plans.
    const config = await show('a/b/c/d/job.yaml', alone);
    const fixes = await fixesAt(config, 'training-config-without-plan');
    const link = fixes.find((it) => it.title.startsWith('Name the plan of this job'));
    ok(link?.command, 'no action that links a plan');
    // No plan lies near: one is started, and named.
    await commands.executeCommand(link.command.command, ...(link.command.arguments ?? []));
    await waitFor('the new plan', () => window.activeTextEditor?.document.uri.path.endsWith('/a/b/c/d/plan.md'));
    ok(window.activeTextEditor?.document.getText().includes('## Milestones'), 'the template');
    same(config.lineAt(0).text, '# ai-plan: plan.md', 'first line');
    await waitFor('silence', () => !rulesOf(config).includes('training-config-without-plan'));
    await window.activeTextEditor?.document.save();
    await config.save();
  });

  it('offers the plans that lie near, the nearest first', async () => {
    await write('docs/plan.md', plan('Gemma 3 4B'));
    await write('docs/how-to.md', '# How to bake\n\nMix flour and water.\n');
    const config = await show('train/job.yaml', job.replace(/^#.*\n/u, ''));
    let isOpen = false;
    const open = async () => {
      isOpen = true;
      await commands.executeCommand('aiPlanLint.linkPlan', config.uri);
      isOpen = false;
    };
    await waitFor('the choice to be taken', async () => {
      // A list that loses the focus closes by itself.
      if (!isOpen) void open();
      await commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
      return config.lineAt(0).text === '# ai-plan: ../docs/plan.md';
    });
    await config.save();
  });

  async function write(path: string, text: string): Promise<Uri> {
    const uri = Uri.joinPath(folder(), path);
    await workspace.fs.writeFile(uri, new TextEncoder().encode(text));
    return uri;
  }

  async function show(path: string, text: string): Promise<TextDocument> {
    const document = await workspace.openTextDocument(await write(path, text));
    await window.showTextDocument(document);
    return document;
  }
});
