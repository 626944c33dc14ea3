/** Path patterns fit what people expect, agree with git, and never hang. */

import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { compileGlob } from '../../../src/text/glob.ts';
import { PathRules, patternsOf } from '../../../src/text/path-rules.ts';

describe('compileGlob', () => {
  it.each([
    ['docs/*.md', ['docs/a.md'], ['a.md', 'docs/x/a.md', 'docs/a.mdx']],
    ['docs/**/*.md', ['docs/a.md', 'docs/x/y/a.md'], ['x/docs/a.md']],
    ['**/plan-?.md', ['plan-1.md', 'x/plan-é.md', 'x/plan-😀.md'], ['plan-12.md']],
    ['**', ['a', 'a/b'], []],
    ['{docs,rfcs}/*.{md,mdx}', ['docs/a.md', 'rfcs/b.mdx'], ['docs/a.txt']],
    ['{a,b{c,d}}.md', ['a.md', 'bc.md', 'bd.md'], ['b.md']],
    ['[a-c]*.md', ['a.md', 'cat.md'], ['dog.md']],
    ['[!a]b', ['cb'], ['ab']],
    ['a[', ['a['], ['a']],
    ['(draft) plan.md', ['(draft) plan.md'], ['draft plan.md']],
    ['./docs/a.md', ['docs/a.md'], []],
    ['\\*.md', ['*.md'], ['a.md']],
  ])('%s', (pattern, fitting, others) => {
    const fits = compileGlob(pattern);
    for (const path of fitting) expect([path, fits(path)]).toEqual([path, true]);
    for (const path of others) expect([path, fits(path)]).toEqual([path, false]);
  });

  it.each([
    ['stars', '*a'.repeat(2000), 'a'.repeat(4000)],
    ['folders', '**/a/'.repeat(1000), 'a/'.repeat(2000)],
    ['braces', '{a,b}'.repeat(40), 'ab'.repeat(40)],
    ['nested braces', `${'{a,'.repeat(500)}b${'}'.repeat(500)}`, 'b'],
    ['sets', '[a-z]*'.repeat(1000), `${'a'.repeat(3000)}!`],
  ])('never hangs: %s', (_title, pattern, path) => {
    const start = performance.now();
    compileGlob(pattern)(`${path}b`);
    expect(performance.now() - start).toBeLessThan(1500);
  });
});

describe('PathRules', () => {
  const folder = mkdtempSync(join(tmpdir(), 'path-rules-'));
  beforeAll(() => {
    execFileSync('git', ['init', '-q', folder]);
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const paths = [
    'a.md',
    'b.txt',
    'docs/a.md',
    'docs/x/a.md',
    'docs/x/y/b.md',
    'build/a.md',
    'x/build/a.md',
    'x/build',
    'a b.md',
    'foo/bar.md',
    'x/foo/bar.md',
    'foo/x/bar.md',
    '#a.md',
    '!a.md',
    'A.md',
    'temp1.md',
    'tempx.md',
    'docs/keep.md',
  ];

  it.each([
    ['*.md'],
    ['*.md\n!a.md'],
    ['/a.md\n/docs/*.md'],
    ['build/'],
    ['docs/**'],
    ['docs/**\n!docs/keep.md'],
    ['docs/*\n!docs/keep.md'],
    ['**/foo/bar.md'],
    ['foo/**/bar.md'],
    ['docs/'],
    ['# a comment\n\n\\#a.md\n\\!a.md'],
    ['a b.md   \ntemp[0-9].md'],
    ['x/**/a.md'],
    ['**/x/'],
    ['foo/bar.md'],
  ])('agrees with git on %j', (ignoreFile) => {
    writeFileSync(join(folder, '.gitignore'), ignoreFile);
    const rules = new PathRules(patternsOf(ignoreFile));
    expect(paths.filter((it) => rules.covers(it))).toEqual(ignoredByGit(folder, paths));
  });
});

function ignoredByGit(folder: string, paths: readonly string[]): string[] {
  const result = execFileSync('git', ['-C', folder, 'check-ignore', '--no-index', '--stdin', '-z', '-v', '-n'], {
    input: paths.join('\0'),
    encoding: 'utf8',
  });
  const fields = result.split('\0');
  return paths.filter((_, index) => {
    const pattern = fields[index * 4 + 2] ?? '';
    return pattern !== '' && !pattern.startsWith('!');
  });
}
