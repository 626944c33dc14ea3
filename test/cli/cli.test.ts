/** The case table of the command line, in memory and as a real process. */

import { beforeAll, describe, expect, it } from 'vitest';
import { build } from './built.ts';
import { cases } from './cases/all.ts';
import type { Case } from './cases/case.ts';
import { type Answer, runInMemory } from './memory-host.ts';
import { runAsProcess } from './real-process.ts';

function check(expected: Case, answer: Answer): void {
  const { stdout, stderr, status } = answer;
  expect({ status, stdout, stderr }).toMatchObject({ status: expected.status });
  for (const it of expected.says ?? []) expect(stdout).toMatch(it);
  for (const it of expected.tells ?? []) expect(stderr).toMatch(it);
  for (const it of expected.avoids ?? []) expect(stdout + stderr).not.toContain(it);
  // A run that ends well, or with findings, has nothing to complain about.
  if (expected.status !== 2 && !expected.tells) expect(stderr).toBe('');
  expected.check?.(answer);
}

describe('in memory', () => {
  it.each(cases)('$title', async (one) => check(one, await runInMemory(one)), 30_000);
});

describe('as a real process', () => {
  beforeAll(build, 120_000);

  it.each(cases.filter((it) => it.onlyInMemory === undefined))(
    '$title',
    (one) => check(one, runAsProcess(one)),
    30_000,
  );
});
