/** A training job and the plan that it names are read together, whichever of them changes. */

import { type TextDocument, Uri, window, workspace } from 'vscode';
import { ok, same } from './assert.ts';
import { closeEverything } from './documents.ts';
import { diagnosticOf, replaceAll, rulesOf } from './findings.ts';
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
