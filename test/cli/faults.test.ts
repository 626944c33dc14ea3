/** What happens when the world fails under the command line: nothing that was there is lost, and what was found is told. */

import { spawn, spawnSync } from 'node:child_process';
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { disk } from '../../src/cli/disk.ts';
import { build, program } from './built.ts';

const plan =
  '# Assistant: project plan\n\n## Roadmap\n\n- Phase 1: fine-tune Qwen3-8B on the handbook so that it knows every rule.\n';
let folder = '';

beforeAll(async () => {
  await build();
  folder = mkdtempSync(join(realpathSync(tmpdir()), 'ai-plan-lint-'));
}, 60_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('a file that is written', () => {
  it('keeps its old words where the new ones cannot be written whole', () => {
    const path = join(folder, 'report.json');
    writeFileSync(path, 'old');
    // A draft that is there already stands for a disk that takes no more.
    mkdirSync(`${path}.${process.pid}.tmp`);
    expect(() => disk.write(path, 'new')).toThrow();
    expect(readFileSync(path, 'utf8')).toBe('old');
    rmSync(`${path}.${process.pid}.tmp`, { recursive: true, force: true });
  });

  it('keeps its mode and its link, and leaves no draft', () => {
    const path = join(folder, 'kept.json');
    const link = join(folder, 'link.json');
    writeFileSync(path, 'old');
    chmodSync(path, 0o640);
    symlinkSync(path, link);
    disk.write(link, 'new');
    expect(readFileSync(path, 'utf8')).toBe('new');
    expect(statSync(path).mode & 0o777).toBe(0o640);
    expect(readdirSync(folder).filter((it) => it.endsWith('.tmp'))).toEqual([]);
  });

  it('may be a device', () => expect(() => disk.write('/dev/null', 'new')).not.toThrow());
});

describe('a run', () => {
  it('that is interrupted prints what it found so far and ends with 130', async () => {
    const many = join(folder, 'many');
    mkdirSync(many);
    for (let index = 0; index < 3000; index++) writeFileSync(join(many, `${String(index).padStart(4, '0')}.md`), plan);
    const run = spawn(process.execPath, [program, many, '--format', 'jsonl']);
    let [output, errors] = ['', ''];
    run.stdout.on('data', (data) => {
      if (output === '') run.kill('SIGINT');
      output += data;
    });
    run.stderr.on('data', (data) => {
      errors += data;
    });
    const status = await new Promise((resolve) => run.on('close', resolve));
    expect(status).toBe(130);
    expect(errors).toContain('Interrupted');
    const lines = output.trim().split('\n');
    expect(lines.length).toBeLessThan(3000);
    for (const line of lines) expect(() => JSON.parse(line)).not.toThrow();
  }, 60_000);

  it('whose reader stops early ends quietly', () => {
    const { status, stderr } = spawnSync(
      'sh',
      ['-c', `"${process.execPath}" "${program}" "${join(folder, 'many')}" | head -n 1`],
      { encoding: 'utf8' },
    );
    expect(stderr).not.toContain('EPIPE');
    expect(status).toBe(0);
  }, 60_000);

  it('names a file that is gone before it is read, and lints the others', () => {
    const here = join(folder, 'here.md');
    writeFileSync(here, plan);
    const { status, stdout, stderr } = spawnSync(process.execPath, [program, here, join(folder, 'gone.md')], {
      encoding: 'utf8',
    });
    expect(stdout).toContain('knowledge-by-training');
    expect(stderr).toContain('gone.md');
    expect(status).toBe(2);
  });
});
