/**
 * The long fuzz run: `npm run fuzz`, with `-- --inputs 1000000`, `-- --kind NAME` and `-- --seed N`.
 *
 * What it finds is shrunk and added to `test/fuzz/failures.json`, which every test run replays.
 */

import { readFileSync, writeFileSync } from 'node:fs';
import fc from 'fast-check';
import { type Input, type Kind, kinds } from './properties.ts';

const args = process.argv.slice(2);
const option = (name: string) => (args.includes(name) ? args[args.indexOf(name) + 1] : undefined);
const total = Number(option('--inputs') ?? 1_000_000);
const seed = Number(option('--seed') ?? Date.now() % 2 ** 31);
const wanted = kinds.filter((it) => option('--kind') === undefined || it.name === option('--kind'));
const weights = wanted.reduce((sum, it) => sum + it.weight, 0);
const corpus = 'test/fuzz/failures.json';
/** A run of the checker; the next one goes on behind a failure. */
const round = 10_000;
/** More failures of a kind are one failure in many dresses. */
const mostFailures = 10;

console.log(`Seed ${seed}.`);
for (const kind of wanted) fuzz(kind, Math.ceil((total * kind.weight) / weights));

function fuzz({ name, input, check }: Kind, inputs: number): void {
  const start = performance.now();
  const failures = new Set<string>();
  let done = 0;
  for (let turn = 0; done < inputs && failures.size < mostFailures; turn++) {
    const numRuns = Math.min(round, inputs - done);
    const result = fc.check(fc.property(input, check), { numRuns, seed: seed + turn });
    done += result.numRuns;
    if (!result.failed) continue;
    const error = String(result.errorInstance ?? '').slice(0, 400);
    if (!failures.has(error)) keep(name, result.counterexample?.[0], error);
    failures.add(error);
  }
  const seconds = ((performance.now() - start) / 1000).toFixed(0);
  const found = failures.size === 0 ? 'all held' : `${failures.size} FAILURES`;
  console.log(`${name}: ${done.toLocaleString('en')} inputs in ${seconds} s, ${found}`);
}

function keep(kind: string, input: Input | undefined, error: string): void {
  console.log(`  ${error}\n  ${JSON.stringify(input)}`);
  process.exitCode = 1;
  if (!input) return;
  const known: unknown[] = JSON.parse(readFileSync(corpus, 'utf8'));
  writeFileSync(corpus, `${JSON.stringify([...known, { kind, ...input }], undefined, 2)}\n`);
}
