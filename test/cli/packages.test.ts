/** The packages hold what is needed and nothing else, and work where they are installed: npm, pre-commit, GitHub Action, .vsix. */

import { type SpawnSyncReturns, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import manifest from '../../package.json' with { type: 'json' };
import { formatsByEnding } from '../../src/read/formats.ts';
import { rules } from '../../src/rules/index.ts';
import { bundles, largestBundle, largestPackage } from '../../src/upkeep/size-bars.mjs';
import { build } from './built.ts';

const plan =
  '# Assistant: project plan\n\n## Roadmap\n\n- Phase 1: fine-tune Qwen3-8B on the passenger handbook so that it knows every rule.\n';

let folder = '';
let tarball = '';

function run(
  command: string,
  args: readonly string[],
  options: { cwd?: string; env?: object } = {},
): SpawnSyncReturns<string> {
  const env = { ...process.env, npm_config_audit: 'false', npm_config_fund: 'false', ...options.env };
  return spawnSync(command, args, { encoding: 'utf8', cwd: options.cwd ?? folder, env });
}

function mustRun(command: string, args: readonly string[], options: { cwd?: string } = {}): string {
  const { status, stdout, stderr } = run(command, args, options);
  if (status !== 0) throw new Error(`${command} ${args.join(' ')}: ${stdout}\n${stderr}`);
  return stdout;
}

beforeAll(async () => {
  await build();
  folder = mkdtempSync(join(realpathSync(tmpdir()), 'ai-plan-lint-'));
  const packed = mustRun('npm', ['pack', '--ignore-scripts', '--json', '--pack-destination', folder], {
    cwd: resolve('.'),
  });
  tarball = join(folder, JSON.parse(packed)[0].filename);
}, 120_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the npm package', () => {
  const allowed = [
    /^package\.json$/u,
    /^(?:README|CHANGELOG)\.md$/u,
    /^LICENSE$/u,
    /^dist\/THIRD-PARTY-NOTICES\.txt$/u,
    /^dist\/remark\.js$/u,
    /^dist\/cli\/(?:[a-z]+(?:-[a-z]+)?|[\w-]+-[A-Z0-9]{8})\.js$/u,
    /^dist\/(?:cli|lsp|mcp)\.cjs$/u,
    /^dist\/guides\/(?:(?:rules|alternatives)\/[a-z-]+|skills\/ai-plan-review\/SKILL)\.md$/u,
    /^syntaxes\/(?:config|manifest)\.schema\.json$/u,
  ];

  it('holds what the command line needs and nothing else', () => {
    const files = mustRun('tar', ['-tzf', tarball])
      .trim()
      .split('\n')
      .map((it) => it.replace(/^package\//u, ''));
    expect(files.filter((file) => !allowed.some((it) => it.test(file)))).toEqual([]);
    expect(allowed.filter((it) => !files.some((file) => it.test(file)))).toEqual([]);
  });

  it('works from a clean folder, without any dependency', () => {
    const clean = join(folder, 'clean');
    mkdirSync(join(clean, 'docs'), { recursive: true });
    writeFileSync(join(clean, 'package.json'), '{ "private": true }');
    writeFileSync(join(clean, 'docs/plan.md'), plan);
    mustRun('npm', ['install', '--offline', tarball], { cwd: clean });
    const lint = (...args: string[]) => run('npx', ['--no-install', 'ai-plan-lint', ...args], { cwd: clean });
    expect(lint('--version').stdout).toBe(`${manifest.version}\n`);
    expect(lint('docs')).toMatchObject({ status: 1, stdout: expect.stringContaining('knowledge-by-training') });
    for (const { id } of rules)
      expect(readFileSync(join(clean, `node_modules/ai-plan-lint/dist/guides/rules/${id}.md`), 'utf8')).toMatch(/^# /u);
    expect(lint('--explain', 'tone-by-training').stdout).toMatch(/^# /u);
    expect(lint('init').status).toBe(0);
    const { $schema } = JSON.parse(readFileSync(join(clean, '.ai-plan-lint.json'), 'utf8'));
    expect(JSON.parse(readFileSync(join(clean, $schema), 'utf8')).title).toBe('AI Plan Lint');
  }, 120_000);
});

describe('the pre-commit hooks', () => {
  it('want the files that are read', () => {
    const hooks = parse(readFileSync('.pre-commit-hooks.yaml', 'utf8'));
    for (const { files } of hooks) {
      const fits = new RegExp(files, 'u');
      for (const ending of Object.keys(formatsByEnding))
        expect([ending, fits.test(`docs/a.${ending}`)]).toEqual([ending, true]);
      expect(fits.test('a.png')).toBe(false);
    }
  });

  it('stop a commit with a finding, and let one pass whose old findings are on other lines', () => {
    const preCommit: string[] = JSON.parse(
      mustRun(process.execPath, [resolve('test/hosts/pre-commit.mjs')], { cwd: resolve('.') })
        .trim()
        .split('\n')
        .at(-1) ?? '',
    );
    const git = (cwd: string, ...args: string[]) =>
      run('git', ['-c', 'user.name=Test', '-c', 'user.email=test@example.org', ...args], {
        cwd,
        env: { PRE_COMMIT_HOME: join(folder, 'pre-commit') },
      });
    // The package as it is published: what pre-commit builds from the sources would be the same and take a minute.
    const hooks = join(folder, 'hooks');
    mkdirSync(hooks);
    mustRun('tar', ['-xzf', tarball, '--strip-components=1', '-C', hooks]);
    writeFileSync(join(hooks, '.pre-commit-hooks.yaml'), readFileSync('.pre-commit-hooks.yaml'));
    writeFileSync(join(hooks, 'package.json'), JSON.stringify({ ...manifest, scripts: {}, devDependencies: {} }));
    git(hooks, 'init', '-q');
    git(hooks, 'add', '-A', '-f');
    git(hooks, 'commit', '-qm', 'package');
    const rev = git(hooks, 'rev-parse', 'HEAD').stdout.trim();

    const docs = join(folder, 'docs');
    mkdirSync(docs);
    git(docs, 'init', '-q');
    writeFileSync(
      join(docs, '.pre-commit-config.yaml'),
      `repos:\n  - repo: ${hooks}\n    rev: ${rev}\n    hooks: [{ id: ai-plan-lint-changed }]\n`,
    );
    writeFileSync(join(docs, 'old.md'), plan);
    git(docs, 'add', '.');
    git(docs, 'commit', '-qm', 'before the hook');
    const [python = '', ...module] = preCommit;
    mustRun(python, [...module, 'install'], { cwd: docs });

    writeFileSync(join(docs, 'old.md'), `${plan}\nA harmless word.\n`);
    git(docs, 'add', '.');
    expect(git(docs, 'commit', '-m', 'harmless')).toMatchObject({ status: 0 });
    writeFileSync(join(docs, 'new.md'), plan);
    git(docs, 'add', '.');
    const stopped = git(docs, 'commit', '-m', 'a plan');
    expect(stopped.status).toBe(1);
    expect(stopped.stdout + stopped.stderr).toContain('knowledge-by-training');
    expect(git(docs, 'log', '--format=%s').stdout).toBe('harmless\nbefore the hook\n');
  }, 300_000);
});

describe('the GitHub Action', () => {
  const action = parse(readFileSync('action.yml', 'utf8'));
  const [step] = action.runs.steps;

  /** Runs the step's script as the runner does: inputs as variables, the package from this build. */
  function runStep(cwd: string, inputs: Readonly<Record<string, string>>): SpawnSyncReturns<string> {
    const given: Record<string, string> = {
      ...Object.fromEntries(Object.entries<{ default: string }>(action.inputs).map(([name, it]) => [name, it.default])),
      package: tarball,
      ...inputs,
    };
    const env = Object.fromEntries(
      Object.entries<string>(step.env).map(([name, value]) => {
        const input = /^\$\{\{ inputs\.(?<name>[a-z-]+) \}\}$/u.exec(value)?.groups?.name;
        return [name, input === undefined ? resolve('.') : (given[input] ?? '')];
      }),
    );
    return run('bash', ['--noprofile', '--norc', '-e', '-o', 'pipefail', '-c', step.run], {
      cwd,
      env: { ...env, GITHUB_STEP_SUMMARY: join(cwd, 'summary.md') },
    });
  }

  it('passes inputs as variables only', () => {
    expect(step.run).not.toContain('${{');
    const used = Object.values<string>(step.env).flatMap(
      (it) => /inputs\.(?<name>[a-z-]+)/u.exec(it)?.groups?.name ?? [],
    );
    expect(used.toSorted()).toEqual(Object.keys(action.inputs).toSorted());
  });

  it('annotates, sums up, writes SARIF, and fails as asked', () => {
    const cwd = join(folder, 'action');
    mkdirSync(join(cwd, 'my docs'), { recursive: true });
    writeFileSync(join(cwd, 'my docs/plan $(touch pwned).md'), plan);
    writeFileSync(join(cwd, 'other.md'), plan);
    const failed = runStep(cwd, { paths: 'my docs\n', sarif: 'out/r.sarif' });
    expect(failed.stderr).not.toContain('ai-plan-lint:');
    expect(failed.status).toBe(1);
    expect(failed.stdout).toMatch(/^::warning file=my docs\/plan \$\(touch pwned\)\.md,line=5/mu);
    expect(failed.stdout).not.toContain('other.md');
    expect(readFileSync(join(cwd, 'summary.md'), 'utf8')).toContain('### AI plans');
    const { runs } = JSON.parse(readFileSync(join(cwd, 'out/r.sarif'), 'utf8'));
    expect(runs[0].results.length).toBeGreaterThan(0);
    expect(runStep(cwd, { 'fail-on': 'never' }).status).toBe(0);
    expect(runStep(cwd, { 'changed-since': 'main' })).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('not a git repository'),
    });
  }, 120_000);
});

describe('the .vsix', () => {
  const allowed = [
    /^package\.json$/u,
    /^package\.nls(?:\.[a-z]{2})?\.json$/u,
    /^(?:README|CHANGELOG)\.md$/u,
    /^LICENSE$/u,
    /^dist\/extension\.cjs$/u,
    /^dist\/(?:engine|model|markdown|configs|more)\.cjs$/u,
    /^dist\/panel\.js$/u,
    /^dist\/THIRD-PARTY-NOTICES\.txt$/u,
    /^dist\/l10n\/[a-z0-9.-]+\.json$/u,
    /^dist\/guides\.json$/u,
    /^dist\/guides\/skills\/ai-plan-review\/SKILL\.md$/u,
    /^media\/icon\.png$/u,
    /^media\/walkthrough-[a-z]+\.webp$/u,
    /^syntaxes\/[a-z.-]+\.json$/u,
  ];
  const vsce = resolve('node_modules/@vscode/vsce/vsce');

  it('holds what the extension needs and nothing else', () => {
    const files = mustRun(process.execPath, [vsce, 'ls', '--no-dependencies'], { cwd: resolve('.') })
      .trim()
      .split('\n');
    expect(files.filter((file) => !allowed.some((it) => it.test(file)))).toEqual([]);
    expect(allowed.filter((it) => !files.some((file) => it.test(file)))).toEqual([]);
  }, 60_000);

  it.each(bundles)('has a bundle %s within its bar', (path) => {
    expect(statSync(path).size).toBeLessThanOrEqual(largestBundle);
  });

  it('can be packed, within its bar', () => {
    // In a copy of its own, without the build that packing starts: other tests run what lies in dist/ at the same time.
    const copy = join(folder, 'extension');
    const files = mustRun(process.execPath, [vsce, 'ls', '--no-dependencies'], { cwd: resolve('.') })
      .trim()
      .split('\n');
    // What packing itself reads.
    const read = ['.vscodeignore', 'dist/extension-notices.txt'];
    for (const file of [...files, ...read]) cpSync(file, join(copy, file));
    writeFileSync(join(copy, 'package.json'), JSON.stringify({ ...manifest, scripts: {} }));
    const vsix = join(folder, 'extension.vsix');
    mustRun(process.execPath, [resolve('src/upkeep/package.mjs'), '--out', vsix], { cwd: copy });
    expect(statSync(vsix).size).toBeLessThanOrEqual(largestPackage);
  }, 120_000);

  it('has what galleries want', () => {
    const icon = readFileSync(manifest.icon);
    expect(icon.subarray(1, 4).toString('latin1')).toBe('PNG');
    expect(Math.min(icon.readUInt32BE(16), icon.readUInt32BE(20))).toBeGreaterThanOrEqual(128);
    expect(manifest.keywords.length).toBeLessThanOrEqual(10);
    expect(manifest).toMatchObject({
      license: 'MIT',
      publisher: expect.any(String),
      galleryBanner: { color: expect.stringMatching(/^#/u) },
    });
  });
});
