/** Answers come in the order of the files, and threads are started only where they pay. */

import { describe, expect, it } from 'vitest';
import type { FoundFile } from '../../src/cli/inputs/files.ts';
import type { LintPlan } from '../../src/cli/lint-files.ts';
import { lintMany } from '../../src/cli/threads/lint-many.ts';
import type { RemoteLinter } from '../../src/cli/threads/remote-linter.ts';
import { emptyConfig } from '../../src/config/config.ts';
import { MemoryFiles } from './memory-files.ts';

const plan: LintPlan = {
  cwd: '/repo',
  today: '2026-11-22',
  config: emptyConfig,
  configFrom: 'none',
  fix: 'no',
  listFixes: false,
  explain: false,
  review: false,
};

const wish = '# Plan\n\n## Roadmap\n\n- Fine-tune the model on the handbook so that it knows every rule.\n';

/** `count` files, of which those at `wishes` hold a wish. */
async function run(count: number, wishes: readonly number[], startLinter?: () => RemoteLinter) {
  const files: FoundFile[] = Array.from({ length: count }, (_, index) => ({
    path: `/repo/${index}.md`,
    shown: `${index}.md`,
    isNamed: false,
  }));
  const disk = new MemoryFiles(
    Object.fromEntries(files.map(({ path }, index) => [path, wishes.includes(index) ? wish : 'Words.\n'])),
  );
  const found: (readonly [string, number])[] = [];
  const host = { files: disk, threads: 2, ...(startLinter && { startLinter }) };
  for await (const answers of lintMany(host, plan, files)) {
    for (const { linted } of answers) {
      if (linted) found.push([linted.outcome.path, linted.outcome.findings.length]);
    }
  }
  return { names: found.map(([name]) => name), withFindings: found.flatMap(([name, it]) => (it > 0 ? name : [])) };
}

const inOrder = (count: number) => Array.from({ length: count }, (_, index) => `${index}.md`);

describe('linting many files', () => {
  it('needs no thread for a handful of plans among some thousand files, and keeps nobody waiting for them', async () => {
    const { names, withFindings } = await run(3000, [0, 7, 2999], () => {
      throw new Error('A thread was started.');
    });
    expect(names).toEqual(inOrder(3000));
    expect(withFindings).toEqual(['0.md', '7.md', '2999.md']);
  }, 60_000);

  it('hands many plans to threads, and gives their answers in order', async () => {
    let started = 0;
    const asked: string[] = [];
    const elsewhere = (): RemoteLinter => {
      started++;
      return {
        lint: async (file) => {
          asked.push(file.shown);
          // The later one is done first.
          await new Promise((resolve) => setTimeout(resolve, asked.length === 1 ? 20 : 0));
          const outcome = { path: file.shown, format: 'markdown', plan: true, findings: [], suppressed: [] } as const;
          return {
            linted: { path: file.path, outcome, findings: [], diff: '', fixes: 0, review: undefined },
            errors: [],
          };
        },
        look: () => Promise.reject(new Error('This thread only lints.')),
        end: () => {},
      };
    };
    const wishes = Array.from({ length: 60 }, (_, index) => index * 3);
    const { names } = await run(200, wishes, elsewhere);
    expect(names).toEqual(inOrder(200));
    expect(asked.toSorted()).toEqual(wishes.map((it) => `${it}.md`).toSorted());
    expect(started).toBe(2);
  });

  it.each([
    ['looks at its share', () => Promise.resolve(false)],
    ['fails', () => Promise.reject(new Error('It ended early.'))],
  ])(
    'answers for each of very many files in order where a thread helps and %s',
    async (_, isTrouble) => {
      let shares = 0;
      const helper = (): RemoteLinter => ({
        lint: async (file) => {
          const outcome = { path: file.shown, format: 'markdown', plan: true, findings: [], suppressed: [] } as const;
          return {
            linted: { path: file.path, outcome, findings: [], diff: '', fixes: 0, review: undefined },
            errors: [],
          };
        },
        look: async (files) => {
          shares++;
          await isTrouble();
          // The one that is to be linted, and others.
          return files.map(({ file }) => (file.shown === '7.md' ? 'to-lint' : 'no-plan'));
        },
        end: () => {},
      });
      const { names } = await run(5000, [7, 4000], helper);
      expect(names).toEqual(inOrder(5000));
      expect(shares).toBeGreaterThan(0);
    },
    60_000,
  );
});
