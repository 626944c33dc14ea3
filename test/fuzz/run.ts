/**
 * The long fuzz run: `npm run fuzz`, with `-- --inputs 1000000`, `-- --kind NAME` and `-- --seed N`.
 *
 * What it finds is shrunk and added to `test/fuzz/failures.json`, which every test run replays.
 */

import { readFileSync, writeFileSync } from 'node:fs';
import fc from 'fast-check';
import { type Input, kinds } from './properties.ts';

const args = process.argv.slice(2);
const option = (name: string) => (args.includes(name) ? args[args.indexOf(name) + 1] : undefined);
const total = Number(option('--inputs') ?? 1_000_000);
const seed = Number(option('--seed') ?? Date.now() % 2 ** 31);
const wanted = kinds.filter((it) => option('--kind') === undefined || it.name === option('--kind'));
const weights = wanted.reduce((sum, it) => sum + it.weight, 0);
const corpus = 'test/fuzz/failures.json';

console.log(`Seed ${seed}.`);
for (const { name, weight, input, check } of wanted) {
  const inputs = Math.ceil((total * weight) / weights);
  const start = performance.now();
  const result = fc.check(fc.property(input, check), { numRuns: inputs, seed });
  const seconds = ((performance.now() - start) / 1000).toFixed(0);
  console.log(
    `${name}: ${result.numRuns.toLocaleString('en')} inputs in ${seconds} s, ${result.failed ? 'FAILED' : 'held'}`,
  );
  if (result.failed) keep(name, result.counterexample?.[0], String(result.errorInstance ?? ''));
}

function keep(kind: string, input: Input | undefined, error: string): void {
  console.log(`  ${error}\n  ${JSON.stringify(input)}`);
  process.exitCode = 1;
  if (!input) return;
  const known: unknown[] = JSON.parse(readFileSync(corpus, 'utf8'));
  writeFileSync(corpus, `${JSON.stringify([...known, { kind, ...input }], undefined, 2)}\n`);
}
