/** Fixing files. */

import { type Case, contains, plan, same } from './case.ts';

const idle = `# Roadmap\n\n<!-- ai-plan-disable-next-line tone-by-training -- old -->\n- Phase 1: search the handbook.\n`;

export const fixing: readonly Case[] = [
  {
    title: '--fix rewrites what is safe, and keeps the mark and the line ends of the file',
    args: ['--fix', 'docs/plan.md'],
    files: { 'docs/plan.md': `\ufeff${plan.replaceAll('\n', '\r\n')}` },
    status: 0,
    says: ['nothing to report'],
    tells: [/\d+ places? rewritten/u],
    check: ({ text }) => {
      const fixed = text('docs/plan.md') ?? '';
      contains(fixed, '\ufeff# Boarding assistant: project plan\r\n\r\n## Roadmap\r\n\r\n- Phase 1: ');
      same([fixed.includes('fine-tune'), /[^\r]\n/u.test(fixed)], [false, false]);
    },
  },
  {
    title: '--fix takes an idle suppression out together with its end and a blank line',
    args: ['--fix', 'docs/plan.md'],
    files: {
      'docs/plan.md': `${plan}\n<!-- ai-plan-disable tone-by-training -- agreed -->\n\nMails.\n\n<!-- ai-plan-enable tone-by-training -->\n\nStaff.\n`,
    },
    status: 0,
    tells: ['3 places rewritten'],
    check: ({ text }) => same(text('docs/plan.md')?.endsWith('\n\nMails.\n\nStaff.\n'), true),
  },
  {
    title: '--fix takes an idle suppression out',
    args: ['--fix', 'docs/plan.md'],
    files: { 'docs/plan.md': idle },
    status: 0,
    tells: ['1 place rewritten'],
    check: ({ text }) => same(text('docs/plan.md'), idle.replace(/<!--.*-->\n/u, '')),
  },
  {
    title: '--fix-dry-run shows the changes and makes none',
    args: ['--fix-dry-run', 'docs/plan.md'],
    files: { 'docs/plan.md': plan },
    status: 0,
    says: [
      '--- a/docs/plan.md\n+++ b/docs/plan.md\n@@ -2,4 +2,4 @@',
      '\n-- Phase 1: fine-tune Qwen3-8B',
      '\n+- Phase 1: ',
    ],
    check: ({ text }) => same(text('docs/plan.md'), plan),
  },
  {
    title: 'a file that is no UTF-8 is not rewritten',
    args: ['--fix', 'docs/plan.md'],
    files: { 'docs/plan.md': new Uint8Array([...new TextEncoder().encode(plan), 0xe9, 0x0a]) },
    status: 2,
    says: ['knowledge-by-training'],
    tells: ['docs/plan.md: It was not fixed, because it is not valid UTF-8'],
  },
  ...[
    { name: 'Latin-1', bytes: new Uint8Array([...new TextEncoder().encode(plan), 0xe9, 0x0a]) },
    { name: 'UTF-16', bytes: Buffer.from(`\ufeff${plan}`, 'utf16le') },
  ].map(
    ({ name, bytes }): Case => ({
      title: `--fix-dry-run promises nothing that --fix will not do to ${name}`,
      args: ['--fix-dry-run', 'docs/plan.md'],
      files: { 'docs/plan.md': bytes },
      status: 2,
      says: ['knowledge-by-training'],
      tells: ['docs/plan.md: It was not fixed, because it is not valid UTF-8'],
      avoids: ['+++'],
    }),
  ),
];
