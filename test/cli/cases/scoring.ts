/** Scoring the rules on labelled documents. */

import { type Case, plan } from './case.ts';

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
    title: 'eval with a wrong label',
    args: ['eval', '--format', 'json'],
    files: { 'a.md': plan, 'a.labels.json': '[{ "line": "5" }]', 'b.labels.json': '[]' },
    status: 2,
    tells: ['a.labels.json: It must be a list', 'b.labels.json: There is no document'],
  },
];
