/** Baselines, call by call; adoption.test.ts has the longer stories. */

import { type Case, contains, plan, same } from './case.ts';

export const adoption: readonly Case[] = [
  {
    title: 'a baseline is written',
    args: ['--baseline', 'baseline.json', '--update-baseline', 'docs/plan.md'],
    files: { 'docs/plan.md': plan },
    status: 0,
    tells: ['written to baseline.json'],
    check: ({ text }) => contains(text('baseline.json'), '"docs/plan.md"'),
  },
  {
    title: '--update-baseline without a file',
    args: ['--update-baseline', 'plan.md'],
    files: { 'plan.md': plan },
    status: 2,
    tells: ['add --baseline FILE', 'No baseline was written'],
    avoids: ['undefined'],
  },
  ...[['--fail-on', 'bad'], ['-c', 'nope.json'], ['--changed-since', 'nope'], ['none.md']].map(
    (wrong): Case => ({
      title: `a baseline is not written by a call with ${wrong.join(' ')}`,
      args: ['--baseline', 'baseline.json', '--update-baseline', 'docs/plan.md', ...wrong],
      files: { 'docs/plan.md': plan },
      status: 2,
      tells: ['No baseline was written'],
      avoids: ['written to'],
      check: ({ text }) => same(text('baseline.json'), undefined),
    }),
  ),
  {
    title: '--fix under a configuration that is not there rewrites nothing',
    args: ['--fix', '-c', 'nope.json', 'docs/plan.md'],
    files: { 'docs/plan.md': plan },
    status: 2,
    check: ({ text }) => same(text('docs/plan.md'), plan),
  },
  {
    title: 'no baseline yet',
    args: ['--baseline', 'none.json', 'plan.md'],
    files: { 'plan.md': plan },
    status: 2,
    says: ['knowledge-by-training'],
    tells: ['none.json: There is no such baseline'],
  },
  {
    title: 'a broken baseline',
    args: ['--baseline', 'b.json', 'plan.md'],
    files: { 'plan.md': plan, 'b.json': '[' },
    status: 2,
    says: ['knowledge-by-training'],
    tells: ['b.json: It is not valid JSON'],
  },
  {
    title: 'a baseline that is broken in part',
    args: ['--baseline', 'b.json', 'plan.md'],
    files: {
      'plan.md': plan,
      'b.json': '{ "schemaVersion": 1, "files": { "a.md": [{ "rule": "no-eval-plan" }], "b.md": {}, "plan.md": [] } }',
    },
    status: 2,
    says: ['knowledge-by-training'],
    tells: ['b.json: Some entries for a.md are not findings', 'b.json: Some entries for b.md are not findings'],
    avoids: ['for plan.md'],
  },
];
