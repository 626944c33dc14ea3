/** The remark plugin: in a pipeline, and loaded by remark's own command line from an installed package. */

import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { remark } from 'remark';
import { VFile } from 'vfile';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import aiPlanLint from '../../src/cli/remark/plugin.ts';
import { build } from './built.ts';

const plan =
  '# Assistant: project plan\n\n## Roadmap\n\n- Phase 1: fine-tune Qwen3-8B on the passenger handbook so that it knows every rule.\n';

let folder = '';

beforeAll(build, 120_000);
beforeEach(() => {
  folder = mkdtempSync(join(realpathSync(tmpdir()), 'ai-plan-lint-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('the remark plugin', () => {
  it('puts findings on the file as messages, by the conventions of the field', async () => {
    const rules = { 'training-before-prompting': 'off', 'knowledge-by-training': 'error' } as const;
    const file = await remark()
      .use(aiPlanLint, { today: '2026-11-22', rules })
      .process(new VFile({ path: 'docs/plan.md', value: plan, cwd: folder }));
    expect(String(file)).toContain('Phase 1: fine-tune');
    expect(
      file.messages.map(({ ruleId, source, line, column, fatal }) => ({ ruleId, source, line, column, fatal })),
    ).toEqual([{ ruleId: 'knowledge-by-training', source: 'ai-plan-lint', line: 5, column: 12, fatal: true }]);
  });

  it('tells warnings and information apart', async () => {
    const rules = { 'training-before-prompting': 'off', 'knowledge-by-training': 'information' } as const;
    const fatal = async (options: object) =>
      (
        await remark()
          .use(aiPlanLint, options)
          .process(new VFile({ path: 'plan.md', value: plan, cwd: folder }))
      ).messages.map((it) => it.fatal);
    expect(await fatal({ rules })).toEqual([null]);
    expect(await fatal({ rules: { 'training-before-prompting': 'off' } })).toEqual([false]);
  });

  it('reads the nearest configuration', async () => {
    writeFileSync(
      join(folder, '.ai-plan-lint.yaml'),
      'rules: { knowledge-by-training: "off", training-before-prompting: "off" }\n',
    );
    const file = await remark()
      .use(aiPlanLint)
      .process(new VFile({ path: 'plan.md', value: plan, cwd: folder }));
    expect(file.messages).toEqual([]);
  });

  const messagesIn = async (path: string, options?: Parameters<typeof aiPlanLint>[0]) => {
    const file = new VFile({ path, value: plan, cwd: folder });
    return (await remark().use(aiPlanLint, options).process(file)).messages;
  };

  it('links each message to the guide of its rule', async () => {
    const [first] = await messagesIn('plan.md');
    expect(first?.url).toMatch(/^file:.*\/guides\/rules\/knowledge-by-training\.md$/u);
  });

  it('leaves out what the configuration leaves out, and tells of what is wrong in it', async () => {
    writeFileSync(join(folder, '.ai-plan-lint.json'), '{ "exclude": ["drafts/"], "rules": { "tone": "off" } }');
    const told = (await messagesIn('drafts/plan.md')).map((it) => it.message);
    expect(told).toEqual([
      expect.stringMatching(/^\.ai-plan-lint\.json: line 1, column 38: "rules" has no key "tone"/u),
    ]);
    expect((await messagesIn('plan.md')).map((it) => it.ruleId)).toContain('knowledge-by-training');
  });

  it.each([
    [{ rules: { 'knowledge-by-training': 'eror' } }, /"knowledge-by-training" is "eror"\. Use one of: off/u],
    [{ rules: { knowledge: 'off' } }, /"rules" has no key "knowledge"/u],
    [{ rules: null }, /"rules" must be a map/u],
    [{ today: 'tomorrow' }, /Write it as YYYY-MM-DD/u],
  ])('says what means nothing in its options', async (options, message) => {
    await expect(messagesIn('plan.md', options as never)).rejects.toThrow(message);
  });

  it('takes null for no options, as other plugins do', async () => {
    expect((await messagesIn('plan.md', null)).length).toBeGreaterThan(0);
  });

  it('works with remark-cli', () => {
    writeFileSync(join(folder, 'plan.md'), plan);
    writeFileSync(join(folder, 'package.json'), '{ "name": "docs", "type": "module" }');
    mkdirSync(join(folder, 'node_modules'));
    symlinkSync(resolve('.'), join(folder, 'node_modules/ai-plan-lint'));
    const cli = resolve('node_modules/remark-cli/cli.js');
    const args = [cli, 'plan.md', '--use', 'ai-plan-lint/remark', '--frail', '--no-stdout', '--no-color'];
    const { status, stderr } = spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8' });
    expect(stderr).toMatch(/5:12-5:\d+ +warning +The plan trains .* knowledge-by-training +ai-plan-lint/u);
    expect(status).toBe(1);
  }, 60_000);
});
