/** The language server, asked by a real client over standard input and output. */

import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
  type CodeAction,
  createProtocolConnection,
  type ProtocolConnection,
  type PublishDiagnosticsParams,
  type RegistrationParams,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { build, program } from './built.ts';

const plan = `# 🛳️ Boarding assistant: project plan

## Roadmap

- Phase 1: fine-tune Qwen3-8B on the passenger handbook so that it knows every boarding rule.
`;

let folder = '';
let server: ChildProcess;
let client: ProtocolConnection;
let published: PublishDiagnosticsParams[] = [];
/** The files that the server wants to hear of. */
let watched: string[] = [];
/** What the server says to the user. */
let messages: string[] = [];
let waiting: ((params: PublishDiagnosticsParams) => void)[] = [];

beforeAll(build, 120_000);

beforeEach(async () => {
  folder = mkdtempSync(join(realpathSync(tmpdir()), 'ai-plan-lint-'));
  // As editors call any server.
  server = spawn(process.execPath, [program, 'lsp', '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'], cwd: folder });
  if (!server.stdout || !server.stdin) throw new Error('no pipes');
  client = createProtocolConnection(new StreamMessageReader(server.stdout), new StreamMessageWriter(server.stdin));
  published = [];
  watched = [];
  messages = [];
  waiting = [];
  client.onNotification('textDocument/publishDiagnostics', (params: PublishDiagnosticsParams) => {
    const next = waiting.shift();
    if (next) next(params);
    else published.push(params);
  });
  client.onNotification('window/showMessage', ({ message }: { message: string }) => void messages.push(message));
  client.onRequest('client/registerCapability', ({ registrations }: RegistrationParams) => {
    for (const { registerOptions } of registrations)
      watched.push(...registerOptions.watchers.map((it: { globPattern: string }) => it.globPattern));
    return null;
  });
  client.listen();
  const workspace = { didChangeWatchedFiles: { dynamicRegistration: true } };
  const result = await client.sendRequest('initialize', {
    processId: process.pid,
    rootUri: null,
    capabilities: { workspace },
  });
  expect(result).toMatchObject({ serverInfo: { name: 'ai-plan-lint' }, capabilities: { hoverProvider: true } });
  await client.sendNotification('initialized', {});
}, 30_000);

afterEach(async () => {
  const exited = new Promise<number | null>((resolve) => server.once('exit', resolve));
  await client.sendRequest('shutdown');
  await client.sendNotification('exit');
  expect(await exited).toBe(0);
  client.dispose();
  rmSync(folder, { recursive: true, force: true });
}, 30_000);

function diagnostics(): Promise<PublishDiagnosticsParams> {
  const first = published.shift();
  return first ? Promise.resolve(first) : new Promise((resolve) => waiting.push(resolve));
}

const uriOf = (name: string) => pathToFileURL(join(folder, name)).href;

async function open(name: string, text: string, languageId = 'markdown'): Promise<PublishDiagnosticsParams> {
  await client.sendNotification('textDocument/didOpen', {
    textDocument: { uri: uriOf(name), languageId, version: 1, text },
  });
  return diagnostics();
}

describe('the language server', () => {
  it('publishes findings with their guide, in the columns of the editor', async () => {
    const { diagnostics: found, version } = await open('plan.md', plan);
    const first = found.find((it) => it.code === 'knowledge-by-training');
    expect(version).toBe(1);
    expect(first).toMatchObject({ source: 'ai-plan-lint', severity: 2, range: { start: { line: 4, character: 11 } } });
    const guide = fileURLToPath(first?.codeDescription?.href ?? '');
    expect(guide).toMatch(/dist\/guides\/rules\/knowledge-by-training\.md$/u);
  }, 30_000);

  it('follows changes and clears what is closed', async () => {
    const uri = uriOf('plan.md');
    await open('plan.md', plan);
    const change = {
      range: { start: { line: 4, character: 0 }, end: { line: 5, character: 0 } },
      text: '- Phase 1: search the handbook.\n',
    };
    await client.sendNotification('textDocument/didChange', {
      textDocument: { uri, version: 2 },
      contentChanges: [change],
    });
    expect(await diagnostics()).toMatchObject({ uri, version: 2, diagnostics: [] });
    await client.sendNotification('textDocument/didClose', { textDocument: { uri } });
    expect(await diagnostics()).toMatchObject({ uri, diagnostics: [] });
  }, 30_000);

  it('follows a change also where the editor asks for something before it is read', async () => {
    const uri = uriOf('plan.md');
    await open('plan.md', plan);
    await client.sendNotification('textDocument/didChange', {
      textDocument: { uri, version: 2 },
      contentChanges: [{ text: '# Plan\n\n- Phase 1: search the handbook.\n' }],
    });
    const hover = { textDocument: { uri }, position: { line: 2, character: 4 } };
    expect(await client.sendRequest('textDocument/hover', hover)).toBeNull();
    expect(await diagnostics()).toMatchObject({ uri, version: 2, diagnostics: [] });
  }, 30_000);

  it('explains a finding under the mouse', async () => {
    await open('plan.md', plan);
    const hover = { textDocument: { uri: uriOf('plan.md') }, position: { line: 4, character: 13 } };
    const answer = await client.sendRequest('textDocument/hover', hover);
    expect(answer).toMatchObject({ contents: { kind: 'markdown', value: expect.stringContaining('**Why**') } });
    const elsewhere = { ...hover, position: { line: 0, character: 1 } };
    expect(await client.sendRequest('textDocument/hover', elsewhere)).toBeNull();
  }, 30_000);

  it('tells at the first key of a training job what was read from it', async () => {
    const job = 'model_name_or_path: Qwen/Qwen3-4B\ndataset_name: ferry/pairs\nnum_train_epochs: 2\n';
    await open('job.yaml', job, 'yaml');
    const hover = { textDocument: { uri: uriOf('job.yaml') }, position: { line: 0, character: 3 } };
    expect(await client.sendRequest('textDocument/hover', hover)).toMatchObject({
      contents: { value: expect.stringMatching(/^\*\*Starts a fine-tune: TRL\*\*[\s\S]*Epochs: 2/u) },
    });
  }, 30_000);

  it('points into the plan that a job departs from', async () => {
    writeFileSync(join(folder, 'plan.md'), '# Plan\n\n- We fine-tune Qwen3-8B to sort 9,000 mails a day.\n');
    const job = '# ai-plan: plan.md\nmodel_name_or_path: google/gemma-3-4b-it\ndataset_name: a/b\nmax_steps: 9\n';
    const { diagnostics: found } = await open('job.yaml', job, 'yaml');
    const related = found.find((it) => it.code === 'config-plan-mismatch')?.relatedInformation ?? [];
    expect(related.map(({ location }) => [location.uri, location.range.start])).toEqual([
      [uriOf('job.yaml'), { line: 0, character: 11 }],
      [uriOf('plan.md'), { line: 2, character: 15 }],
    ]);
  }, 30_000);

  it('mends a finding: the fixed text has it no more', async () => {
    const { diagnostics: found } = await open('plan.md', plan);
    const actions = await codeActions(found[0]?.range, { diagnostics: found });
    const fix = actions.find((it) => it.isPreferred);
    expect(fix?.kind).toBe('quickfix');
    const fixed = apply(plan, fix);
    expect(fixed).not.toContain('fine-tune');
    const after = await open('fixed.md', fixed);
    expect(after.diagnostics.filter((it) => it.code === 'knowledge-by-training')).toEqual([]);
  }, 30_000);

  it('tells of each fix which finding it is for, also where two of one rule are selected', async () => {
    const twice = `${plan}- Phase 2: fine-tune Qwen3-8B on the crew manual so that it knows every drill.\n`;
    const { diagnostics: found } = await open('plan.md', twice);
    const whole = { start: { line: 0, character: 0 }, end: { line: 6, character: 0 } };
    const fixes = (await codeActions(whole, { diagnostics: found })).filter((it) => it.title.includes('retrieval'));
    expect(fixes.map((it) => it.diagnostics?.map(({ range }) => range.start.line))).toEqual([[4], [5]]);
  }, 30_000);

  it('suppresses a finding in the comment syntax of the file', async () => {
    const { diagnostics: found } = await open('plan.md', plan);
    const actions = await codeActions(found[0]?.range, { diagnostics: found });
    const suppress = actions.find((it) => it.title === `Suppress ${found[0]?.code} on this line`);
    const after = await open('other.md', apply(plan, suppress));
    expect(after.diagnostics.map((it) => it.code)).not.toContain(found[0]?.code);
  }, 30_000);

  it('fixes all that is safe when asked on saving, and only then', async () => {
    await open('plan.md', plan);
    const whole = { start: { line: 0, character: 0 }, end: { line: 5, character: 0 } };
    const asked = await codeActions(whole, { diagnostics: [], only: ['source.fixAll'] });
    expect(asked.map((it) => it.kind)).toEqual(['source.fixAll.aiPlanLint']);
    const quick = await codeActions(whole, { diagnostics: [] });
    expect(quick.some((it) => it.kind?.startsWith('source'))).toBe(false);
  }, 30_000);

  it('reads the nearest configuration, and reads it again when it changes', async () => {
    const off = { rules: { 'knowledge-by-training': 'off', 'training-before-prompting': 'off' } };
    writeFileSync(join(folder, '.ai-plan-lint.json'), JSON.stringify(off));
    expect((await open('plan.md', plan)).diagnostics).toEqual([]);
    writeFileSync(join(folder, '.ai-plan-lint.json'), '{ "rules": { "training-before-prompting": "off" } }');
    const changes = [{ uri: uriOf('.ai-plan-lint.json'), type: 2 }];
    await client.sendNotification('workspace/didChangeWatchedFiles', { changes });
    expect((await diagnostics()).diagnostics.map((it) => it.code)).toEqual(['knowledge-by-training']);
  }, 30_000);

  it('tells of a broken configuration once, by its place, and shows the place where it is open', async () => {
    const config = join(folder, '.ai-plan-lint.json');
    const change = async (text: string) => {
      writeFileSync(config, text);
      const changes = [{ uri: uriOf('.ai-plan-lint.json'), type: 2 }];
      await client.sendNotification('workspace/didChangeWatchedFiles', { changes });
      return diagnostics();
    };
    await open('plan.md', plan);
    expect((await change('{"rules":{')).diagnostics.length).toBeGreaterThan(0);
    expect(messages).toEqual([
      expect.stringContaining('.ai-plan-lint.json: line 1, column 11: This is not valid JSON'),
    ]);
    await change('{"rules":{');
    expect(messages).toHaveLength(1);
    await change('{"rules":{}}');
    await change('{"rules":{');
    expect(messages).toHaveLength(2);
    const { diagnostics: shown } = await open('.ai-plan-lint.json', '{\n  "rules": { "tone": "off" }\n}\n', 'json');
    expect(shown).toMatchObject([
      { severity: 1, range: { start: { line: 1 } }, message: expect.stringContaining('tone') },
    ]);
  }, 30_000);

  it('answers nothing before it is initialized, and is so only once', async () => {
    const early = spawn(process.execPath, [program, 'lsp'], { stdio: ['pipe', 'pipe', 'inherit'], cwd: folder });
    const raw = createProtocolConnection(new StreamMessageReader(early.stdout), new StreamMessageWriter(early.stdin));
    raw.listen();
    const place = { textDocument: { uri: uriOf('plan.md') }, position: { line: 0, character: 0 } };
    const actions = { ...place, range: { start: place.position, end: place.position }, context: { diagnostics: [] } };
    await expect(raw.sendRequest('textDocument/hover', place)).rejects.toMatchObject({ code: -32002 });
    await expect(raw.sendRequest('textDocument/codeAction', actions)).rejects.toMatchObject({ code: -32002 });
    raw.dispose();
    early.kill();
    const again = client.sendRequest('initialize', { processId: process.pid, rootUri: null, capabilities: {} });
    await expect(again).rejects.toMatchObject({ code: -32600 });
    expect(await client.sendRequest('textDocument/hover', place)).toBeNull();
  }, 30_000);

  it('answers nothing more when it is shut down', async () => {
    await client.sendRequest('shutdown');
    const place = { textDocument: { uri: uriOf('plan.md') }, position: { line: 0, character: 0 } };
    await expect(client.sendRequest('textDocument/hover', place)).rejects.toMatchObject({ code: -32600 });
  }, 30_000);

  it('reads a job again when its plan changes on disk, as the editor is asked to tell', async () => {
    const job = '# ai-plan: plan.md\nbase_model: Qwen/Qwen3-8B\ndatasets:\n  - path: data.jsonl\nadapter: lora\n';
    const planOn = (base: string) => `# Plan\n\n- Fine-tune ${base} on 4,000 letters so that replies sound like us.\n`;
    writeFileSync(join(folder, 'plan.md'), planOn('Llama 3.1 8B'));
    const codes = (it: PublishDiagnosticsParams) => it.diagnostics.map(({ code }) => code);
    expect(codes(await open('axolotl.yaml', job))).toContain('config-plan-mismatch');
    expect(watched).toContainEqual(expect.stringMatching(/^\*\*\/\*\.\{md,/u));
    writeFileSync(join(folder, 'plan.md'), planOn('Qwen3-8B'));
    const changes = [{ uri: uriOf('plan.md'), type: 2 }];
    await client.sendNotification('workspace/didChangeWatchedFiles', { changes });
    expect(codes(await diagnostics())).not.toContain('config-plan-mismatch');
  }, 30_000);

  it('says nothing of documents that are excluded, and copes with documents that are in no file', async () => {
    writeFileSync(join(folder, '.ai-plan-lint.json'), '{ "exclude": ["drafts/"] }');
    expect((await open('drafts/plan.md', plan)).diagnostics).toEqual([]);
    const textDocument = { uri: 'untitled:Untitled-1', languageId: 'markdown', version: 1, text: plan };
    await client.sendNotification('textDocument/didOpen', { textDocument });
    expect((await diagnostics()).diagnostics.length).toBeGreaterThan(0);
  }, 30_000);

  it('reads a document that has no name yet in the language that the editor has for it', async () => {
    const text = 'base_model: acme/seven\nadapter: lora\ndatasets:\n  - path: a.jsonl\n';
    const textDocument = { uri: 'untitled:Untitled-1', languageId: 'yaml', version: 1, text };
    await client.sendNotification('textDocument/didOpen', { textDocument });
    const codes = (await diagnostics()).diagnostics.map((it) => it.code);
    expect(codes).toContain('training-config-without-plan');
  }, 30_000);
});

function codeActions(range: unknown, context: unknown): Promise<CodeAction[]> {
  return client.sendRequest('textDocument/codeAction', { textDocument: { uri: uriOf('plan.md') }, range, context });
}

function apply(text: string, action: CodeAction | undefined): string {
  const edits = action?.edit?.changes?.[uriOf('plan.md')];
  if (!edits) throw new Error(`no edits in ${JSON.stringify(action)}`);
  return TextDocument.applyEdits(TextDocument.create('file:///x.md', 'markdown', 1, text), edits);
}
