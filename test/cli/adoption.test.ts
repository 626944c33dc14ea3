/** Teams with old findings: changed lines by a real git, baselines that survive edits, runs split over machines. */

import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { build, program } from './built.ts';

const old = '- Phase 1: fine-tune Qwen3-8B on the passenger handbook so that it knows every boarding rule.';
const fresh = '- Phase 2: fine-tune Qwen3-8B on our newsletters so that replies sound like us.';
const plan = `# Assistant: project plan\n\n## Roadmap\n\n${old}\n`;

let folder = '';

beforeAll(build, 120_000);
beforeEach(() => {
  folder = mkdtempSync(join(realpathSync(tmpdir()), 'ai-plan-lint-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function write(path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}

function git(...args: string[]): string {
  const identity = ['-c', 'user.name=Test', '-c', 'user.email=test@example.org', '-c', 'commit.gpgsign=false'];
  return execFileSync('git', [...identity, ...args], { cwd: folder, encoding: 'utf8', stdio: 'pipe' });
}

function lint(args: readonly string[], options: { readonly cwd?: string; readonly input?: string } = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, '--today', '2026-11-22', ...args], {
    cwd: join(folder, options.cwd ?? '.'),
    input: options.input ?? '',
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

/** "path rule line" of each finding. */
function found(stdout: string): string[] {
  const files: { path: string; findings: { rule: string; range: { start: { line: number } } }[] }[] =
    JSON.parse(stdout).files;
  return files.flatMap(({ path, findings }) => findings.map((it) => `${path} ${it.rule} ${it.range.start.line}`));
}

const quietOrder = ['--rule', 'training-before-prompting=off', '--format', 'json'];

describe('--changed-since', () => {
  beforeEach(() => {
    git('init', '-q', '-b', 'main');
    write('docs/plan.md', plan);
    write('docs/ünused "name".md', plan);
    git('add', '.');
    git('commit', '-qm', 'first');
    git('tag', 'first');
  });

  it('reports what was added and leaves what was there', () => {
    write('docs/plan.md', `${plan}${fresh}\n`);
    const { status, stdout } = lint(['--changed-since', 'first', ...quietOrder, '.']);
    expect(found(stdout)).toEqual(['docs/plan.md tone-by-training 6']);
    expect(status).toBe(1);
  });

  it('passes when nothing was touched, also from a folder below', () => {
    expect(lint(['--changed-since', 'HEAD', '.']).status).toBe(0);
    expect(lint(['--changed-since', 'HEAD', '.'], { cwd: 'docs' }).status).toBe(0);
  });

  it('follows commits, staged changes, odd names and new files', () => {
    write('docs/ünused "name".md', `${plan}${fresh}\n`);
    git('commit', '-qam', 'second');
    write('docs/staged.md', plan);
    git('add', '.');
    write('docs/untracked.md', plan);
    const { stdout } = lint(['--changed-since', 'first', ...quietOrder, '.']);
    expect(found(stdout)).toEqual([
      'docs/staged.md knowledge-by-training 5',
      'docs/untracked.md knowledge-by-training 5',
      'docs/ünused "name".md tone-by-training 6',
    ]);
  });

  it('reports nothing of a file that only moved, and of one that moved and grew only what is new', () => {
    git('mv', 'docs/plan.md', 'docs/moved.md');
    git('mv', 'docs/ünused "name".md', 'docs/grown.md');
    write('docs/grown.md', `${plan}${fresh}\n`);
    const { stdout } = lint(['--changed-since', 'first', ...quietOrder, '.']);
    expect(found(stdout)).toEqual(['docs/grown.md tone-by-training 6']);
  });

  it('compares with where the branches parted, so that the work of others is none of ours', () => {
    git('checkout', '-qb', 'ours');
    write('docs/ours.md', plan);
    git('add', '.');
    git('commit', '-qm', 'ours');
    git('checkout', '-q', 'main');
    write('docs/plan.md', `# Assistant: project plan\n`);
    git('commit', '-qam', 'theirs');
    git('checkout', '-q', 'ours');
    const { stdout } = lint(['--changed-since', 'main', ...quietOrder, '.']);
    expect(found(stdout)).toEqual(['docs/ours.md knowledge-by-training 5']);
  });

  it('rewrites nothing with --fix but what it reports, wherever that has moved to', () => {
    const idle = '<!-- ai-plan-disable-next-line stale-snapshot -- old -->';
    write('docs/plan.md', `${idle}\n${plan}${fresh}\n`);
    expect(lint(['--changed-since', 'HEAD', '--fix', 'docs']).stderr).toBe('ai-plan-lint: 2 places rewritten.\n');
    const fixed = readFileSync(join(folder, 'docs/plan.md'), 'utf8');
    expect(fixed.startsWith(plan)).toBe(true);
    expect(fixed).not.toContain('fine-tune Qwen3-8B on our newsletters');
    expect(readFileSync(join(folder, 'docs/ünused "name".md'), 'utf8')).toBe(plan);
  });

  it('rewrites nothing with --fix where git cannot tell what has changed', () => {
    expect(lint(['--changed-since', 'nowhere', '--fix', '.']).status).toBe(2);
    expect(readFileSync(join(folder, 'docs/plan.md'), 'utf8')).toBe(plan);
  });

  it('names a ref that git does not know, and lints all the same', () => {
    const { status, stdout, stderr } = lint(['--changed-since', 'origin/nowhere', '.']);
    expect(status).toBe(2);
    expect(stderr).toContain('git has no commit origin/nowhere');
    expect(stdout).toContain('knowledge-by-training');
  });
});

describe('--changed-since before the first commit', () => {
  beforeEach(() => {
    git('init', '-q', '-b', 'main');
    write('.gitignore', 'out.md\n');
    for (const name of ['staged.md', 'untracked.md', 'out.md']) write(name, plan);
    git('add', 'staged.md');
  });

  it.each(['HEAD', 'main'])('takes everything for changed since %s', (ref) => {
    const { status, stdout } = lint(['--changed-since', ref, ...quietOrder, 'staged.md', 'untracked.md', 'out.md']);
    expect(found(stdout)).toEqual(['staged.md knowledge-by-training 5', 'untracked.md knowledge-by-training 5']);
    expect(status).toBe(1);
  });

  it('of a new branch, too', () => {
    git('commit', '-qm', 'first');
    git('checkout', '-q', '--orphan', 'pages');
    expect(lint(['--changed-since', 'HEAD', 'staged.md']).status).toBe(1);
    expect(lint(['--changed-since', 'nowhere', 'staged.md']).stderr).toContain('git has no commit nowhere');
  });
});

describe('--baseline', () => {
  const accept = () => lint(['--baseline', 'ci/baseline.json', '--update-baseline', '.']);

  it('keeps accepted findings quiet while the text around them moves, and reports new ones', () => {
    write('docs/plan.md', plan);
    expect(accept().status).toBe(0);
    write('docs/plan.md', plan.replace('## Roadmap', 'Some words of introduction.\n\n> A quotation.\n\n## Roadmap'));
    expect(lint(['--baseline', 'ci/baseline.json', '.'])).toMatchObject({ status: 0, stderr: '' });
    write('docs/plan.md', `${plan}${fresh}\n`);
    const { status, stdout } = lint(['--baseline', 'ci/baseline.json', ...quietOrder, '.']);
    expect([status, found(stdout)]).toEqual([1, ['docs/plan.md tone-by-training 6']]);
  });

  it('rewrites nothing with --fix that is accepted', () => {
    write('docs/plan.md', plan);
    accept();
    write('docs/plan.md', `${plan}${fresh}\n`);
    expect(lint(['--baseline', 'ci/baseline.json', '--fix', '.']).stderr).toBe('ai-plan-lint: 1 place rewritten.\n');
    expect(readFileSync(join(folder, 'docs/plan.md'), 'utf8').startsWith(plan)).toBe(true);
  });

  it('reports an accepted finding that was reworded', () => {
    write('docs/plan.md', plan);
    accept();
    write('docs/plan.md', plan.replace('passenger handbook', 'crew handbook'));
    expect(lint(['--baseline', 'ci/baseline.json', '.']).status).toBe(1);
  });

  it('counts the same words twice when they stand there twice', () => {
    write('docs/plan.md', plan);
    accept();
    write('docs/other.md', plan);
    const { stdout } = lint(['--baseline', 'ci/baseline.json', ...quietOrder, '.']);
    expect(found(stdout)).toEqual(['docs/other.md knowledge-by-training 5']);
  });

  it('works from any folder, and tells of what it keeps quiet', () => {
    write('docs/plan.md', plan);
    accept();
    const { status, stdout } = lint(['--baseline', '../ci/baseline.json', '.'], { cwd: 'docs' });
    expect(status).toBe(0);
    expect(stdout).toMatch(/in the baseline\)/u);
  });

  it('keeps the entries of files that were not linted, and drops those of files that are gone', () => {
    write('a.md', plan);
    write('b.md', plan);
    write('c.md', plan);
    accept();
    rmSync(join(folder, 'c.md'));
    write('a.md', '# Assistant: project plan\n');
    lint(['--baseline', 'ci/baseline.json', '--update-baseline', 'a.md']);
    const { files } = JSON.parse(readFileSync(join(folder, 'ci/baseline.json'), 'utf8'));
    expect(Object.keys(files)).toEqual(['../b.md']);
  });

  it('is written the same way whatever the order', () => {
    write('a.md', plan);
    write('b.md', `${plan}${fresh}\n`);
    lint(['--baseline', 'x.json', '--update-baseline', 'a.md', 'b.md']);
    lint(['--baseline', 'y.json', '--update-baseline', 'b.md', 'a.md']);
    expect(readFileSync(join(folder, 'x.json'), 'utf8')).toBe(readFileSync(join(folder, 'y.json'), 'utf8'));
  });
});

describe('runs that are split', () => {
  it('as the README shows for a CI matrix: the parts of a list, one after the other', () => {
    const names = Array.from({ length: 9 }, (_, index) => `docs/${index} ä.md`);
    for (const name of names) write(name, plan);
    write('files.txt', names.map((it) => `${it}\n`).join(''));
    const whole = lint(['--format', 'jsonl', '--files-from', 'files.txt']).stdout;
    const part = (shard: number) =>
      `split -n l/${shard}/4 files.txt | "${process.execPath}" "${program}" --today 2026-11-22 --files-from - --format jsonl --output part-${shard}.jsonl`;
    const script = `${[1, 2, 3, 4].map(part).join('\n')}\ncat part-*.jsonl`;
    const { stdout } = spawnSync('sh', ['-c', script], { cwd: folder, encoding: 'utf8' });
    expect(whole.trim().split('\n')).toHaveLength(9);
    expect(stdout).toBe(whole);
  }, 30_000);

  it('give by concatenation what one run gives', () => {
    const names = Array.from({ length: 12 }, (_, index) => `docs/${String(index).padStart(2, '0')}.md`);
    for (const [index, name] of names.entries()) write(name, index % 3 === 0 ? plan : `# Notes ${index}\n`);
    const whole = lint(['--format', 'jsonl', '--files-from', '-'], { input: names.join('\n') });
    const shards = [names.slice(0, 5), names.slice(5, 6), names.slice(6)].map((it) =>
      lint(['--format', 'jsonl', '--files-from', '-'], { input: it.join('\0') }),
    );
    expect(shards.map((it) => it.stdout).join('')).toBe(whole.stdout);
    expect(Math.max(...shards.map((it) => it.status ?? 9))).toBe(whole.status);
    expect(lint(['--format', 'jsonl', 'docs']).stdout).toBe(whole.stdout);
  }, 30_000);
});
