/** Formats and outputs. */

import { type Case, contains, paths, plan, same, tutorial } from './case.ts';

export const outputs: readonly Case[] = [
  {
    title: '--output',
    args: ['--format', 'json', '--output', 'out.json', 'plan.md'],
    files: { 'plan.md': plan },
    status: 1,
    check: ({ stdout, text }) => {
      contains(text('out.json'), '"schemaVersion": 1');
      same(stdout, '');
    },
  },
  {
    title: '--output of lines',
    args: ['--format', 'jsonl', '-o', 'out.json', 'a.md', 'b.md'],
    files: { 'a.md': tutorial, 'b.md': tutorial, 'out.json': 'old\n' },
    status: 0,
    check: ({ text }) => paths(text('out.json') ?? '', ['a.md', 'b.md']),
  },
  {
    title: 'the review of a plan',
    args: ['--format', 'markdown', 'plan.md'],
    files: { 'plan.md': plan },
    status: 1,
    says: ['# AI plan review: plan.md'],
  },
  {
    title: 'the review of a document that is named, plan or not',
    args: ['--review', 'a.md'],
    files: { 'a.md': tutorial },
    status: 0,
    says: ['# AI plan review: a.md'],
  },
  {
    title: 'reviews as data',
    args: ['--review', '--format', 'json', '.'],
    files: { 'a.md': tutorial, 'plan.md': plan },
    status: 1,
    check: ({ stdout }) =>
      same(
        JSON.parse(stdout).reviews.map((it: { path: string }) => it.path),
        ['plan.md'],
      ),
  },
  {
    title: 'a page',
    args: ['--format', 'html', 'plan.md'],
    files: { 'plan.md': plan },
    status: 1,
    says: ['<!DOCTYPE html>', 'handbook'],
  },
  {
    title: 'several pages need a folder',
    args: ['--format', 'html', 'a.md', 'b.md'],
    files: { 'a.md': plan, 'b.md': plan },
    status: 2,
    tells: ['--output FOLDER'],
  },
  {
    title: '--list-rules',
    args: ['--list-rules'],
    status: 0,
    says: [/^knowledge-by-training +warning +wrong-tool/mu, 'suppression-without-reason'],
  },
  { title: '--explain', args: ['--explain', 'tone-by-training'], status: 0, says: [/^# /u, '## Why'] },
  {
    title: '--explain of no rule',
    args: ['--explain', 'tone-by-trainig'],
    status: 2,
    tells: ['Did you mean tone-by-training?'],
  },
  { title: '--version', args: ['--version'], status: 0, says: [/^\d+\.\d+\.\d+\n$/u] },
  { title: '--help', args: ['-h'], status: 0, says: ['Usage: ai-plan-lint', '--changed-since REF', 'eval FOLDER'] },
];
