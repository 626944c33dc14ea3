/** What is linted: paths, patterns, lists, standard input, links. */

import { type Case, paths, plan, same, tutorial } from './case.ts';

/** A text as Windows programs like to save it. */
function utf16(text: string, order: 'little' | 'big'): Uint8Array {
  const bytes = Buffer.from(text, 'utf16le');
  return order === 'little' ? bytes : bytes.swap16();
}

/** "rule line" of each finding in a line of JSON. */
function toRules(line: string): string {
  const { findings }: { findings: { rule: string; range: { start: { line: number } } }[] } = JSON.parse(line);
  return findings.map((it) => `${it.rule} ${it.range.start.line}`).join();
}

export const inputs: readonly Case[] = [
  {
    title: 'a folder, in the order of names',
    args: ['--format', 'jsonl', '.'],
    files: { 'b/z.md': tutorial, 'a.md': tutorial, 'b/a.yaml': 'a: 1\n', 'b/c.png': 'x' },
    status: 0,
    check: ({ stdout }) => paths(stdout, ['a.md', 'b/a.yaml', 'b/z.md']),
  },
  {
    title: 'the working directory without any path',
    args: ['--format', 'jsonl'],
    files: { 'a.md': tutorial },
    status: 0,
    check: ({ stdout }) => paths(stdout, ['a.md']),
  },
  {
    title: 'a pattern',
    args: ['--format', 'jsonl', 'docs/**/*.md'],
    files: { 'docs/a.md': tutorial, 'docs/x/b.md': tutorial, 'docs/c.txt': 'x', 'd.md': tutorial },
    status: 0,
    check: ({ stdout }) => paths(stdout, ['docs/a.md', 'docs/x/b.md']),
  },
  {
    title: 'a pattern that leaves out',
    args: ['--format', 'jsonl', '.', '!drafts/**'],
    files: { 'a.md': tutorial, 'drafts/b.md': tutorial },
    status: 0,
    check: ({ stdout }) => paths(stdout, ['a.md']),
  },
  {
    title: 'what is left out, in every way that people write a folder or a file',
    args: ['--format', 'jsonl', '.', '!drafts', '!./old/', '!/repo/gone/**', '!./b.md'],
    files: {
      'a.md': tutorial,
      'b.md': tutorial,
      'drafts/x/c.md': tutorial,
      'old/d.md': tutorial,
      'gone/e.md': tutorial,
    },
    status: 0,
    check: ({ stdout }) => paths(stdout, ['a.md']),
    onlyInMemory: 'the folder has another name',
  },
  {
    title: 'nothing but what to leave out of the working directory',
    args: ['--format', 'jsonl', '!drafts/**'],
    files: { 'a.md': tutorial, 'drafts/b.md': tutorial },
    status: 0,
    check: ({ stdout }) => paths(stdout, ['a.md']),
  },
  {
    title: 'a name with the signs of a pattern',
    args: ['--format', 'jsonl', '(draft) [1].md'],
    files: { '(draft) [1].md': tutorial },
    status: 0,
    check: ({ stdout }) => paths(stdout, ['(draft) [1].md']),
  },
  {
    title: 'the same file named twice',
    args: ['--format', 'jsonl', 'a.md', './a.md', '.'],
    files: { 'a.md': tutorial },
    status: 0,
    check: ({ stdout }) => paths(stdout, ['a.md']),
  },
  {
    title: 'what .gitignore leaves out',
    args: ['--format', 'jsonl', '.'],
    files: {
      '.gitignore': 'out/\n*.draft.md\n!keep.draft.md\n',
      'out/a.md': tutorial,
      'b.draft.md': tutorial,
      'keep.draft.md': tutorial,
      'x/.gitignore': '/c.md\n',
      'x/c.md': tutorial,
      'x/d.md': tutorial,
      'node_modules/e.md': tutorial,
    },
    status: 0,
    check: ({ stdout }) => paths(stdout, ['keep.draft.md', 'x/d.md']),
  },
  {
    title: 'an ignored file that is named all the same',
    args: ['--format', 'jsonl', 'out/a.md'],
    files: { '.gitignore': 'out/\n', 'out/a.md': tutorial },
    status: 0,
    check: ({ stdout }) => paths(stdout, ['out/a.md']),
  },
  {
    title: 'a list of files, one a line',
    args: ['--format', 'jsonl', '--files-from', 'list.txt'],
    files: { 'list.txt': 'b.md\r\na.md\n', 'a.md': tutorial, 'b.md': tutorial, 'c.md': tutorial },
    status: 0,
    check: ({ stdout }) => paths(stdout, ['b.md', 'a.md']),
  },
  {
    title: 'a NUL-separated list from standard input',
    args: ['--format', 'jsonl', '--files-from', '-'],
    stdin: 'a\nb.md\0c*.md\0',
    files: { 'a\nb.md': tutorial, 'c*.md': tutorial, 'c1.md': tutorial },
    status: 0,
    check: ({ stdout }) => paths(stdout, ['a\nb.md', 'c*.md']),
  },
  {
    title: 'an empty list',
    args: ['--files-from', '-'],
    stdin: '',
    files: { 'plan.md': plan },
    status: 0,
    says: ['0 files read'],
  },
  {
    title: 'standard input that the configuration leaves out, which whoever piped it has to hear of',
    args: ['--stdin', '--format', 'jsonl'],
    files: { '.ai-plan-lint.json': '{ "include": ["docs/"] }' },
    stdin: plan,
    status: 0,
    tells: ['1 file left out by the configuration.'],
  },
  { title: 'standard input', args: ['--stdin'], stdin: plan, status: 1, says: ['stdin.md', 'knowledge-by-training'] },
  {
    title: 'standard input with a name',
    args: ['--stdin', '--stdin-filename', 'docs/notes.yaml', '--format', 'json'],
    stdin: 'a: 1\n',
    status: 0,
    says: ['"path": "docs/notes.yaml"', '"format": "yaml"'],
  },
  {
    title: 'UTF-16, with and without its mark',
    args: ['--format', 'jsonl', '.'],
    files: {
      'big-marked.md': utf16(`\ufeff${plan}`, 'big'),
      'big.md': utf16(plan, 'big'),
      'little-marked.md': utf16(`\ufeff${plan}`, 'little'),
      'little.md': utf16(plan, 'little'),
    },
    status: 1,
    check: ({ stdout }) => {
      const files = stdout.trim().split('\n').map(toRules);
      same(new Set(files).size, 1);
      same(files[0]?.startsWith('knowledge-by-training 5'), true);
    },
  },
  {
    title: 'links: to a file, to a folder inside',
    args: ['--format', 'jsonl', '.'],
    files: { 'docs/a.md': tutorial, 'b.md': { link: 'docs/a.md' }, again: { link: 'docs' } },
    status: 0,
    check: ({ stdout }) => paths(stdout, ['b.md', 'docs/a.md']),
  },
  {
    title: 'links on the way that hold nothing to read: in a circle, to a folder above, to nowhere',
    args: ['--format', 'jsonl', '.'],
    files: {
      'docs/a.md': tutorial,
      'docs/up': { link: '..' },
      'circle.md': { link: 'circle.md' },
      'gone.md': { link: 'no.md' },
    },
    status: 0,
    check: ({ stdout }) => paths(stdout, ['docs/a.md']),
  },
  {
    title: 'a folder that is named by a link to the one above it',
    args: ['--format', 'jsonl', 'docs/up'],
    files: { 'docs/a.md': tutorial, 'docs/up': { link: '..' } },
    status: 0,
    check: ({ stdout }) => paths(stdout, ['docs/up/docs/a.md']),
  },
];
