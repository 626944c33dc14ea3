/** A training job and the plan that it names are read together, whichever of them changes. */

import {
  commands,
  Disposable,
  EventEmitter,
  type FileChangeEvent,
  type FileStat,
  FileSystemError,
  type FileSystemProvider,
  FileType,
  type Hover,
  languages,
  Position,
  Range,
  type TextDocument,
  Uri,
  WorkspaceEdit,
  window,
  workspace,
} from 'vscode';
import { ok, same } from './assert.ts';
import { closeEverything } from './documents.ts';
import { diagnosticOf, fixesAt, replaceAll, ruleOf, rulesOf, withSetting } from './findings.ts';
import { ownFolder } from './own-folder.ts';
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

const alone = job.replace(/^#.*\n/u, '');

/** Reading it takes longer than an edit elsewhere. */
const longJob = `${job.replace('plan.md', 'changing.md')}notes:\n${'  - We sort 9,000 mails a day by hand.\n'.repeat(4000)}`;

const plan = (base: string) =>
  `# Mail desk: project plan\n\n## Milestones\n\n- May: fine-tune ${base} on data/mails.jsonl to sort 9,000 mails a day at low cost.\n`;

/** The files of one folder; what has no text cannot be read. */
class PlanFiles implements FileSystemProvider {
  readonly #texts: Readonly<Record<string, string | undefined>>;
  readonly onDidChangeFile = new EventEmitter<FileChangeEvent[]>().event;

  constructor(texts: Readonly<Record<string, string | undefined>>) {
    this.#texts = texts;
  }

  stat({ path }: Uri): FileStat {
    if (path === '/') return { type: FileType.Directory, ctime: 0, mtime: 0, size: 0 };
    if (!(path.slice(1) in this.#texts)) throw FileSystemError.FileNotFound(path);
    return { type: FileType.File, ctime: 0, mtime: 0, size: 1 };
  }

  readDirectory({ path }: Uri): [string, FileType][] {
    if (path !== '/') throw FileSystemError.FileNotFound(path);
    return Object.keys(this.#texts).map((it) => [it, FileType.File]);
  }

  readFile(uri: Uri): Uint8Array {
    this.stat(uri);
    const text = this.#texts[uri.path.slice(1)];
    if (text === undefined) throw FileSystemError.NoPermissions(uri);
    return new TextEncoder().encode(text);
  }

  watch = () => new Disposable(() => undefined);
  writeFile = () => undefined;
  createDirectory = () => undefined;
  delete = () => undefined;
  rename = () => undefined;
}

describe('files that belong together', () => {
  const folder = ownFolder('together');

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

  it('follows a plan that changes again and again while its job is still being read', async () => {
    const uri = await write('docs/changing.md', plan('Qwen2.5-3B-Instruct'));
    const document = await workspace.openTextDocument(uri);
    const config = await show('train/job.yaml', longJob);
    await diagnosticOf(config, 'config-plan-mismatch');
    for (const base of ['Llama 3.2 3B', 'Mistral 7B', 'Phi-4-mini', 'Gemma 3 4B']) {
      const edit = new WorkspaceEdit();
      edit.replace(uri, new Range(0, 0, document.lineCount, 0), plan(base));
      await workspace.applyEdit(edit);
    }
    await waitFor('the mismatch to go', () => !rulesOf(config).includes('config-plan-mismatch'));
    await document.save();
  });

  it('warns in a job that is opened while its plan, a long one, is open', async () => {
    await show('docs/long.md', plan('Qwen2.5-3B-Instruct') + '\nPeople sort the mails by hand today.\n'.repeat(4000));
    const config = await show('train/late.yaml', job.replace('plan.md', 'long.md'));
    await diagnosticOf(config, 'config-plan-mismatch');
  });

  it('lets go of a plan whose folder is deleted, and tells that it is not there', async () => {
    await write('plans/going.md', plan('Qwen2.5-3B-Instruct'));
    const config = await show('train/job.yaml', job.replace('docs/plan.md', 'plans/going.md'));
    await diagnosticOf(config, 'config-plan-mismatch');
    await workspace.fs.delete(Uri.joinPath(folder(), 'plans'), { recursive: true });
    await waitFor('the mismatch to go', () => !rulesOf(config).includes('config-plan-mismatch'));
    const { message } = await diagnosticOf(config, 'training-config-without-plan');
    ok(message.includes('not found: ../plans/going.md'), message);
  });

  it('tells and follows it in the review of a workspace, where no editor has either open', async () => {
    await write('docs/closed.md', plan('Qwen2.5-3B-Instruct'));
    const uri = await write('train/closed.yaml', job.replace('plan.md', 'closed.md'));
    const isTold = () => languages.getDiagnostics(uri).some((it) => ruleOf(it) === 'config-plan-mismatch');
    await commands.executeCommand('aiPlanLint.reviewAll');
    await waitFor('the mismatch', isTold);
    await write('docs/closed.md', plan('Gemma 3 4B'));
    await waitFor('the mismatch to go', () => !isTold());
    await write('docs/closed.md', plan('Qwen2.5-3B-Instruct'));
    await waitFor('the mismatch again', isTold);
    await commands.executeCommand('aiPlanLint.clearReview');
  });

  it('shows nothing by itself where documents are checked on request, when the plan comes', async () => {
    await withSetting('run', 'manual', async () => {
      const config = await show('train/silent.yaml', job.replace('plan.md', 'late.md'));
      const hoverAt = async (column: number) => {
        const place = new Position(1, column);
        const cards = await commands.executeCommand<Hover[]>('vscode.executeHoverProvider', config.uri, place);
        return cards.flatMap((it) => it.contents.map((part) => (typeof part === 'string' ? part : part.value)));
      };
      // The first one to ask for parts of the extension loads them.
      await commands.executeCommand('aiPlanLint.showConfig', config.uri);
      await waitFor('a hover on the key', async () => (await hoverAt(0)).length > 0);
      await write('docs/late.md', plan('Qwen2.5-3B-Instruct'));
      await waitFor('a hover on the value', async () => (await hoverAt(14)).some((it) => it.includes('Qwen2.5')));
      same(rulesOf(config), [], 'findings that nobody asked for');
    });
  });

  it('links a job without a plan to one that lies near, or starts one', async () => {
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
    const config = await show('train/job.yaml', alone);
    await takes(config, '../docs/plan.md');
  });

  it('offers a plan once, also where the job lies in a folder for plans itself', async () => {
    await write('docs/plan.md', plan('Gemma 3 4B'));
    const config = await show('docs/job.yaml', alone);
    await takes(config, '../../claims-copilot-proposal.md', 'the second');
  });

  it("knows a plan by the team's own words", async () => {
    await write('docs/plan.md', plan('Gemma 3 4B').replace('fine-tune', 'school'));
    await write('docs/.ai-plan-lint.json', '{ "vocabulary": { "training": ["school"] } }');
    const config = await show('train/job.yaml', alone);
    await takes(config, '../docs/plan.md');
  });

  it('offers the others where one cannot be read', async () => {
    const files = new PlanFiles({ 'job.yaml': alone, 'a.md': undefined, 'b.md': plan('Gemma 3 4B') });
    const registration = workspace.registerFileSystemProvider('half-readable', files);
    const config = await workspace.openTextDocument(Uri.parse('half-readable:/job.yaml'));
    await window.showTextDocument(config);
    await takes(config, 'b.md');
    await closeEverything();
    registration.dispose();
  });

  /** Takes what the list offers at that place. */
  async function takes(config: TextDocument, expected: string, place: 'the first' | 'the second' = 'the first') {
    let isOpen = false;
    const open = async () => {
      isOpen = true;
      await commands.executeCommand('aiPlanLint.linkPlan', config.uri);
      isOpen = false;
    };
    await waitFor(`${place} in the list to be ${expected}`, async () => {
      // A list that loses the focus closes by itself.
      if (!isOpen) void open();
      if (place === 'the second') await commands.executeCommand('workbench.action.quickOpenSelectNext');
      await commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
      if (config.lineAt(0).text === `# ai-plan: ${expected}`) return true;
      // The list may have come between the two commands.
      if (config.lineAt(0).text.startsWith('#')) await replaceAll(config, alone);
      return false;
    });
    await config.save();
  }

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
