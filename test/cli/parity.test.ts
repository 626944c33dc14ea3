/** One verdict everywhere: the command line, threads, other editors and assistants say the same of every fixture. */

import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { disk } from '../../src/cli/disk.ts';
import { OpenTexts } from '../../src/cli/open-text.ts';
import { build, program } from './built.ts';
import { today } from './memory-host.ts';

interface JsonFile {
  readonly path: string;
  readonly findings: readonly {
    readonly rule: string;
    readonly severity: string;
    readonly message: string;
    readonly range: { readonly start: { readonly offset: number }; readonly end: { readonly offset: number } };
  }[];
}

let folder = '';
/** What one run over everything says. */
let whole: readonly JsonFile[] = [];

beforeAll(async () => {
  await build();
  folder = mkdtempSync(join(realpathSync(tmpdir()), 'ai-plan-lint-'));
  cpSync('test/fixtures', join(folder, 'fixtures'), { recursive: true });
  cpSync('test/workspaces', join(folder, 'workspaces'), { recursive: true });
  cpSync('test/corpus/dev', join(folder, 'dev'), { recursive: true, filter: (it) => !/\/[abd]-[^/]+$/u.test(it) });
  writeFileSync(
    join(folder, 'dev/.ai-plan-lint.yaml'),
    'extends: ../base.json\nrules: { volume-unstated: "off" }\nexclude: [c-28*]\nthresholds: { minimumExamples: 300 }\n',
  );
  writeFileSync(
    join(folder, 'base.json'),
    '{ "rules": { "tone-by-training": "error" }, "vocabulary": { "assets": ["tide tables"] } }',
  );
  whole = lint(['.']);
}, 120_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

function lint(args: readonly string[], input = ''): readonly JsonFile[] {
  const options = ['--today', today, '--format', 'jsonl', '--fail-on', 'never'];
  const { stdout } = spawnSync(process.execPath, [program, ...options, ...args], {
    cwd: folder,
    encoding: 'utf8',
    input,
    maxBuffer: 2 ** 28,
  });
  return stdout
    .split('\n')
    .filter((it) => it !== '')
    .map((it) => JSON.parse(it) as JsonFile);
}

describe('every fixture', () => {
  it('has the same verdict on threads and on one thread', () => {
    // Few files stay on one thread; all of them together do not.
    expect(whole.length).toBeGreaterThan(100);
    const names = whole.map((it) => it.path);
    const shards = [names.slice(0, 50), names.slice(50, 90), names.slice(90)];
    expect(shards.flatMap((it) => lint(['--files-from', '-'], it.join('\0')))).toEqual(whole);
  }, 120_000);

  it('has the same verdict in other editors and for assistants', async () => {
    const texts = new OpenTexts(disk);
    for (const { path, findings } of whole) {
      const native = join(folder, path);
      const opened = await texts.lint({
        path: native,
        text: readFileSync(native, 'utf8').replace(/^\ufeff/u, ''),
        today,
      });
      const told = opened?.report.findings.map(({ rule, severity, message, span }) => ({
        rule,
        severity,
        message,
        span,
      }));
      const expected = findings.map(({ rule, severity, message, range }) => ({
        rule,
        severity,
        message,
        span: { start: range.start.offset, end: range.end.offset },
      }));
      expect({ path, told }).toEqual({ path, told: expected });
    }
  }, 120_000);

  it('is left out alike', async () => {
    const left = readdirSync(join(folder, 'dev')).filter((it) => it.startsWith('c-28') && !it.endsWith('.json'));
    expect(left.length).toBeGreaterThan(0);
    for (const name of left) {
      expect(whole.map((it) => it.path)).not.toContain(`dev/${name}`);
      expect(await new OpenTexts(disk).lint({ path: join(folder, 'dev', name), text: '', today })).toBeUndefined();
    }
  });
});
