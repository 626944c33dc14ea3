/** The model context protocol server, asked by the SDK's own client over standard input and output. */

import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import manifest from '../../package.json' with { type: 'json' };
import { build, program } from './built.ts';

const plan =
  '# Assistant: project plan\n\n## Roadmap\n\n- Phase 1: fine-tune Qwen3-8B on the passenger handbook so that it knows every rule.\n';

let folder = '';
const client = new Client({ name: 'test', version: '1' });

beforeAll(async () => {
  await build();
  folder = mkdtempSync(join(realpathSync(tmpdir()), 'ai-plan-lint-'));
  mkdirSync(join(folder, 'project/docs'), { recursive: true });
  writeFileSync(join(folder, 'project/docs/plan.md'), plan);
  writeFileSync(join(folder, 'secret.md'), plan);
  symlinkSync('../secret.md', join(folder, 'project/link.md'));
  await client.connect(
    new StdioClientTransport({ command: process.execPath, args: [program, 'mcp'], cwd: join(folder, 'project') }),
  );
}, 120_000);

afterAll(async () => {
  await client.close();
  rmSync(folder, { recursive: true, force: true });
});

async function call(name: string, args: Record<string, unknown>): Promise<{ text: string; isError: boolean }> {
  const { content, isError } = await client.callTool({ name, arguments: args });
  const [first] = content as { type: string; text: string }[];
  return { text: first?.text ?? '', isError: isError === true };
}

describe('the model context protocol server', () => {
  it('has a tool for each of the editor, all of them read-only', async () => {
    const { tools } = await client.listTools();
    const plain = (name: string) =>
      name.replace(/^aiPlanLint_/u, '').replace(/[A-Z]/gu, (it) => `_${it.toLowerCase()}`);
    expect(tools.map((it) => it.name)).toEqual(manifest.contributes.languageModelTools.map((it) => plain(it.name)));
    for (const { annotations, description } of tools) {
      expect(annotations?.readOnlyHint).toBe(true);
      expect(description?.length).toBeGreaterThan(100);
    }
  });

  it('reviews a file by its path', async () => {
    const { text, isError } = await call('review_plan', { path: 'docs/plan.md' });
    expect(isError).toBe(false);
    expect(text).toMatch(/^# AI plan review: plan\.md/u);
    expect(text).toContain('line 5');
  });

  it('reviews a text that is in no file', async () => {
    // Patterns are about files: a project that reads one folder only still has texts reviewed.
    writeFileSync(join(folder, 'project/.ai-plan-lint.json'), '{ "include": ["docs/"] }');
    expect((await call('review_plan', { text: plan })).text).toMatch(/^# AI plan review/u);
    rmSync(join(folder, 'project/.ai-plan-lint.json'));
  });

  it.each([
    ['# Projektplan\n\n- Wir trainieren Qwen3-8B auf dem Handbuch, damit das Modell alles kennt.\n', 'not in English'],
    ['\0\u0001\u0002'.repeat(20), 'not a text'],
  ])('says of what it cannot read that it did not', async (text, why) => {
    expect((await call('review_plan', { text })).text).toContain(`it is ${why}.`);
  });

  it('explains a rule', async () => {
    const guide = readFileSync('src/guides/rules/tone-by-training.md', 'utf8');
    expect(await call('explain_rule', { rule: 'tone-by-training' })).toEqual({ text: guide, isError: false });
  });

  it.each(['alternatives/retrieval', 'retrieval'])(
    'explains an alternative as a decision names it: %s',
    async (rule) => {
      const guide = readFileSync('src/guides/alternatives/retrieval.md', 'utf8');
      expect(await call('explain_rule', { rule })).toEqual({ text: guide, isError: false });
    },
  );

  it('decides the tool for a wish', async () => {
    expect((await call('decide_tool', { wish: 'answer from our handbook' })).text).toContain('alternatives/retrieval');
  });

  it.each([
    ['review_plan', { path: 'docs/none.md' }, /no such file/u],
    ['review_plan', { path: '../secret.md' }, /inside the working folder/u],
    ['review_plan', { path: 'link.md' }, /inside the working folder/u],
    ['review_plan', { path: 'docs' }, /inside the working folder/u],
    ['review_plan', {}, /either "path" or "text"/u],
    ['explain_rule', { rule: 'nonsense' }, /The rules are: knowledge-by-training/u],
    ['decide_tool', {}, /wish/u],
  ])('answers a wrong call of %s %j in words', async (name, args, words) => {
    const { text, isError } = await call(name, args);
    expect(isError).toBe(true);
    expect(text).toMatch(words);
  });
});
