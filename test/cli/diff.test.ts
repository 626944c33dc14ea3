/** What --fix-dry-run shows can be applied, and gives what --fix writes. */

import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { build, program } from './built.ts';

const plan =
  '# Assistant: project plan\n\n## Roadmap\n\n- Phase 1: fine-tune Qwen3-8B on the handbook so that it knows every rule.\n';

let folder = '';

beforeAll(build, 120_000);
beforeEach(() => {
  folder = mkdtempSync(join(realpathSync(tmpdir()), 'ai-plan-lint-'));
  mkdirSync(join(folder, 'here'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function run(...args: string[]): string {
  const { stdout } = spawnSync(process.execPath, [program, ...args], { cwd: join(folder, 'here'), encoding: 'utf8' });
  return stdout;
}

function place(name: string, text: string): { path: string; text: () => string } {
  const path = join(folder, 'here', name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
  return { path, text: () => readFileSync(path, 'utf8') };
}

it.each([
  ['a plain name', 'docs/plan.md', plan],
  ['a name with spaces', 'our docs/my plan.md', plan],
  ['a name with quotes', 'the "plan".md', plan],
  ['a name in another script', 'план.md', plan],
  ['a byte order mark', 'plan.md', `\ufeff${plan}`],
  ['the line ends of Windows', 'plan.md', plan.replaceAll('\n', '\r\n')],
  ['no end of line', 'plan.md', plan.trimEnd()],
])('%s', (_, name, text) => {
  const file = place(name, text);
  const diff = run('--fix-dry-run', name);
  execFileSync('git', ['apply', '-'], { cwd: join(folder, 'here'), input: diff, stdio: ['pipe', 'pipe', 'pipe'] });
  const applied = file.text();
  place(name, text);
  run('--fix', name);
  expect(applied).toBe(file.text());
  expect(applied).not.toBe(text);
});

it('a file elsewhere, named from the root of the disk', () => {
  const { path } = place('../there/plan.md', plan);
  expect(run('--fix-dry-run', path)).toContain(`--- a${path}\n+++ b${path}\n`);
});

it('a name with spaces, which GNU patch takes to end at the first of them where no tab follows', () => {
  place('my plan.md', plan);
  expect(run('--fix-dry-run', 'my plan.md')).toContain('--- a/my plan.md\t\n+++ b/my plan.md\t\n');
});
