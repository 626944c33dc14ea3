/** Scoring the rules on labelled documents. */

import { type Case, plan, same } from './case.ts';

export const scoring: readonly Case[] = [
  {
    title: 'eval',
    args: ['eval', 'labelled'],
    files: {
      'labelled/a.md': plan,
      'labelled/a.labels.json':
        '[{ "line": 5, "rule": "knowledge-by-training", "level": "must" }, { "line": 5, "rule": "training-before-prompting", "level": "may" }]',
    },
    status: 0,
    says: [/knowledge-by-training +precision 1\.000 +recall 1\.000/u, '1 document'],
  },
  { title: 'eval without labels', args: ['eval'], files: { 'a.md': plan }, status: 2, tells: ['No labels were found'] },
  {
    title: 'eval with wrong labels',
    args: ['eval', '--format', 'json'],
    files: {
      'a.md': plan,
      'a.labels.json': '[{ "line": 5, "rule": "tone-by-training", "level": "may" }, { "line": "5" }]',
      'b.labels.json': '[]',
      'c.md': plan,
      'c.labels.json': '{}',
      'd.md': plan,
      'd.labels.json': '[null]',
      'e.md': plan,
      'e.labels.json': '[{ "line": 5, "rule": "tone-by-trainin", "level": "must" }]',
    },
    status: 2,
    tells: [
      'a.labels.json: Entry 2: It must be { "line", "rule", "level": "must" or "may" }',
      'b.labels.json: There is no document',
      'c.labels.json: It must be a list',
      'd.labels.json: Entry 1: It must be',
      'e.labels.json: Entry 1: There is no rule "tone-by-trainin". Did you mean tone-by-training?',
    ],
  },
  {
    title: 'eval of a document',
    args: ['eval', 'ev/a.md', 'none'],
    files: { 'ev/a.md': plan, 'ev/a.labels.json': '[]' },
    status: 2,
    tells: ['ev/a.md: It is a file. Name the folder that it is in.', 'none: There is no such file or folder'],
  },
  {
    title: 'eval of folders that hold the same documents, into a file',
    args: ['eval', 'ev', 'ev', '.', '--format', 'json', '-o', 'out.json'],
    files: { 'ev/a.md': plan, 'ev/a.labels.json': '[]' },
    status: 0,
    check: ({ text }) => same(JSON.parse(text('out.json') ?? '').documents, 1),
  },
];
