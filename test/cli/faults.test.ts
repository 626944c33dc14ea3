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
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { disk, processHost } from '../../src/cli/disk.ts';
import { FileConfigs } from '../../src/cli/file-configs.ts';
import type { Host } from '../../src/cli/host.ts';
import { FileLinter } from '../../src/cli/lint-files.ts';
import { main } from '../../src/cli/run.ts';
import { build, program } from './built.ts';

const plan =
  '# Assistant: project plan\n\n## Roadmap\n\n- Phase 1: fine-tune Qwen3-8B on the handbook so that it knows every rule.\n';
let folder = '';

beforeAll(async () => {
  await build();
  folder = mkdtempSync(join(realpathSync(tmpdir()), 'ai-plan-lint-'));
}, 60_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A run in this process, in a world that does something of its own. */
async function runHere(
  args: readonly string[],
  host: Partial<Host>,
): Promise<{ status: number; out: string; err: string }> {
  const [out, err]: [string[], string[]] = [[], []];
  const status = await main({
    ...processHost(args, { home: 'dist', serve: async () => {} }),
    stdout: { isTerminal: false, columns: 80, write: (text) => void out.push(text) },
    stderr: { isTerminal: false, columns: 80, write: (text) => void err.push(text) },
    ...host,
  });
  return { status, out: out.join(''), err: err.join('') };
}

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

  it.runIf(process.platform === 'linux')(
    'is given up where its folder can never be made',
    () => {
      const { status, stderr } = spawnSync(process.execPath, [program, '--stdin', '--output', '/proc/none/out'], {
        input: plan,
        encoding: 'utf8',
        timeout: 20_000,
      });
      expect(stderr).toContain('/proc/none/out: The result is lost. It may not be written. Give this user permission');
      expect(status).toBe(2);
    },
    30_000,
  );
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

  it('that is interrupted leaves a whole result in the file, and nothing half written beside it', async () => {
    const place = mkdtempSync(join(folder, 'stopped-'));
    const output = join(place, 'out.json');
    writeFileSync(output, 'old');
    const run = spawn(process.execPath, [
      program,
      join(folder, 'many'),
      '--format',
      'json',
      '--output',
      output,
      '--fix-dry-run',
    ]);
    let errors = '';
    // The diff goes to standard error as it is found: by then the run is in its middle.
    run.stderr.on('data', (data) => {
      if (errors === '') run.kill('SIGINT');
      errors += data;
    });
    const status = await new Promise((resolve) => run.on('close', resolve));
    expect(errors).toContain('Interrupted');
    expect(status).toBe(130);
    const { files } = JSON.parse(readFileSync(output, 'utf8'));
    expect(files.length).toBeGreaterThan(0);
    expect(files.length).toBeLessThan(3000);
    expect(readdirSync(place)).toEqual(['out.json']);
  }, 60_000);

  it('that is interrupted on a terminal clears its bar, and tells what it left out, before it says so', async () => {
    const place = mkdtempSync(join(folder, 'barred-'));
    writeFileSync(join(place, '.ai-plan-lint.json'), '{ "exclude": ["0.md"] }');
    for (let index = 0; index < 9; index++) writeFileSync(join(place, `${index}.md`), plan);
    const err: string[] = [];
    let [ticks, asked] = [0, 0];
    const { status } = await runHere([place], {
      threads: 1,
      clock: () => ticks++ * 1000,
      stderr: { isTerminal: true, columns: 80, write: (text) => void err.push(text) },
      listenForEnd: () => () => asked++ >= 5,
    });
    expect(status).toBe(130);
    expect(err.some((it) => it.includes('░'))).toBe(true);
    expect(err.slice(-3)).toEqual([
      '\r\u001b[2K',
      'ai-plan-lint: 1 file left out by the configuration.\n',
      'ai-plan-lint: Interrupted; this is what was found so far.\n',
    ]);
  });

  it('goes on where nobody reads its remarks', () => {
    const output = join(folder, 'quiet.json');
    const { status } = spawnSync(
      'bash',
      [
        '-c',
        `set -o pipefail; "${process.execPath}" "${program}" "${join(folder, 'no.md')}" "${join(folder, 'many', '0000.md')}" --output "${output}" 2>&1 >/dev/null | true`,
      ],
      { encoding: 'utf8' },
    );
    expect(status).toBe(2);
    expect(readFileSync(output, 'utf8')).toContain('knowledge-by-training');
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

// Other systems refuse such names.
describe.runIf(process.platform === 'linux')('a name that is not UTF-8', () => {
  it.each(['.', 'caf*.md'])('is named with what to do, and costs nothing else, in %s', (paths) => {
    const place = mkdtempSync(join(folder, 'latin-'));
    writeFileSync(Buffer.from(`${place}/caf\xe9.md`, 'latin1'), plan);
    writeFileSync(join(place, 'cafe.md'), plan);
    const { status, stdout, stderr } = spawnSync('sh', ['-c', `"${process.execPath}" "${program}" ${paths}`], {
      cwd: place,
      encoding: 'utf8',
    });
    expect(stdout).toContain('cafe.md');
    expect(stderr).toBe(
      'ai-plan-lint: caf\ufffd.md: Its name is not valid UTF-8, so it cannot be opened. Rename it, or exclude it.\n',
    );
    expect(status).toBe(2);
  });
});

describe('a disk without space', () => {
  let place = '';
  beforeEach(() => {
    place = mkdtempSync(join(folder, 'full-'));
    mkdirSync(join(place, 'docs'));
    for (let index = 0; index < 150; index++) writeFileSync(join(place, 'docs', `${index}.md`), plan);
  });

  /** No file of this process may grow above so many kilobytes, as on a disk that has no more. */
  const runWith = (kilobytes: number, command: string) =>
    spawnSync('bash', ['-c', `ulimit -f ${kilobytes}; "$NODE" "$PROGRAM" ${command}`], {
      cwd: place,
      encoding: 'utf8',
      env: { ...process.env, NODE: process.execPath, PROGRAM: program },
    });

  it.each(['json', 'jsonl', 'sarif'])(
    'leaves the old result of --output as it was, in %s',
    (format) => {
      writeFileSync(join(place, 'out'), 'old');
      const { status, stderr } = runWith(16, `--format ${format} --output out docs`);
      expect(stderr).toContain('out: The result is lost. There is no space left for it.');
      expect(status).toBe(2);
      expect(readFileSync(join(place, 'out'), 'utf8')).toBe('old');
      expect(readdirSync(place).sort()).toEqual(['docs', 'out']);
    },
    60_000,
  );

  it('is told where standard output goes to a file', () => {
    const { status, stderr } = runWith(16, '--format json docs > out');
    expect(stderr).toContain('The result is lost. There is no space left for it.');
    expect(stderr).not.toContain('    at ');
    expect(status).toBe(2);
  }, 60_000);

  it('costs no word of a plan that is to be fixed', () => {
    const long = `${plan}\n${'The harbour office opens at eight.\n\n'.repeat(200)}`;
    writeFileSync(join(place, 'long.md'), long);
    const { status, stderr } = runWith(2, '--fix long.md');
    expect(stderr).toContain('long.md: There is no space left for it.');
    expect(status).toBe(2);
    expect(readFileSync(join(place, 'long.md'), 'utf8')).toBe(long);
  }, 60_000);
});

describe('a folder that changes while it is linted', () => {
  let place = '';
  beforeEach(() => {
    place = mkdtempSync(join(folder, 'changing-'));
    for (const name of ['a.md', 'b.md', 'c.md']) writeFileSync(join(place, name), plan);
  });

  const run = (args: readonly string[], host: Partial<Host>) => runHere(args, { cwd: place, ...host });

  it('costs only the file that went between listing and reading, and names it', async () => {
    const list: typeof disk.list = (path) => {
      const entries = disk.list(path);
      rmSync(join(place, 'b.md'), { force: true });
      return entries;
    };
    const { status, out, err } = await run(['--format', 'jsonl', '.'], { files: { ...disk, list } });
    expect(out.match(/"path":"[^"]+"/gu)).toEqual(['"path":"a.md"', '"path":"c.md"']);
    expect(err).toContain('b.md: It is gone since its folder was read.');
    expect(status).toBe(2);
  });

  it('costs only the folder that went before it was entered, and names it', async () => {
    mkdirSync(join(place, 'inner'));
    writeFileSync(join(place, 'inner', 'd.md'), plan);
    const list: typeof disk.list = (path) => {
      const entries = disk.list(path);
      rmSync(join(place, 'inner'), { recursive: true, force: true });
      return entries;
    };
    const { status, out, err } = await run(['--format', 'jsonl', '.'], { files: { ...disk, list } });
    expect(out.match(/"path":"[^"]+"/gu)).toEqual(['"path":"a.md"', '"path":"b.md"', '"path":"c.md"']);
    expect(err).toContain('inner: ');
    expect(status).toBe(2);
  });

  it('is judged by the configuration as it was first read, on every thread', async () => {
    const config = join(place, '.ai-plan-lint.json');
    for (let index = 0; index < 150; index++) writeFileSync(join(place, `${index}.md`), plan);
    writeFileSync(config, '{ "rules": { "knowledge-by-training": "error" } }');
    const readInto: typeof disk.readInto = (path, into) => {
      writeFileSync(config, '{ "rules": { "knowledge-by-training": "off" } }');
      return disk.readInto(path, into);
    };
    const startLinter: Host['startLinter'] = (plan) => {
      // What a thread of its own has: nothing but the plan and what it is told.
      const configs = new FileConfigs(disk, plan);
      const linter = new FileLinter(disk, plan, configs);
      return {
        lint: (file, resolved) => {
          if (resolved) configs.hold(file.path, structuredClone(resolved));
          return linter.file(file);
        },
        look: () => Promise.reject(new Error('So few files are looked at here.')),
        end: () => {},
      };
    };
    for (const threads of [1, 3]) {
      writeFileSync(config, '{ "rules": { "knowledge-by-training": "error" } }');
      const { out } = await run(['--format', 'jsonl', '.'], { files: { ...disk, readInto }, threads, startLinter });
      expect(out.match(/"rule":"knowledge-by-training","severity":"error"/gu)?.length).toBe(153);
    }
  }, 60_000);

  it('keeps what somebody else wrote into a plan while it was fixed', async () => {
    const suppressed = plan.replace('- Phase', '<!-- ai-plan-disable-line tone-by-training -- old -->\n- Phase');
    writeFileSync(join(place, 'a.md'), suppressed);
    let reads = 0;
    const read: typeof disk.read = (path) => {
      const bytes = disk.read(path);
      if (path.endsWith('a.md') && reads++ === 0) writeFileSync(path, `${suppressed}\nOwner: Ines\n`);
      return bytes;
    };
    const { status, err } = await run(['--fix', 'a.md'], { files: { ...disk, read } });
    expect(err).toContain('a.md: It was not fixed, because it changed in the meantime.');
    expect(status).toBe(2);
    expect(readFileSync(join(place, 'a.md'), 'utf8')).toBe(`${suppressed}\nOwner: Ines\n`);
  });
});
