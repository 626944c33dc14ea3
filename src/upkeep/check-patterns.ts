/**
 * Checks that every regular expression takes time in step with its text: `npm run check:patterns` (`-- --quick` only measures large
 * ones, `-- --afresh` looks at all of them again). What was found out is kept in
 * `test/patterns.json`, so only new expressions take time, and the tests only look whether each has a verdict that may stand.
 */

import { attacksOn } from './patterns/attack.ts';
import { type Checker, fetchChecker } from './patterns/checker.ts';
import { collectPatterns, type Pattern } from './patterns/collect.ts';
import { largest, measure, patience } from './patterns/measure.ts';
import { longest, prove } from './patterns/prove.ts';
import { boundOf, readVerdicts, troublesIn, type Verdict, writeVerdicts } from './patterns/verdicts.ts';

/** Proofs in parts take minutes for the largest expressions; measuring them takes a second. */
const isQuick = process.argv.includes('--quick');
const found = await collectPatterns();
const verdicts = process.argv.includes('--afresh') ? new Map<string, Verdict>() : readVerdicts();
const unknown = [...found.patterns].filter(([hash, it]) => isOpen(it, verdicts.get(hash)));
// Short ones first: most of them are done in no time.
unknown.sort(([, one], [, other]) => one.source.length - other.source.length);
const checker = unknown.length > 0 ? fetchChecker() : undefined;
for (const [index, [hash, pattern]] of unknown.entries()) {
  if (!checker) break;
  const verdict = await verdictOf(pattern, checker);
  console.log(`${index + 1}/${unknown.length} ${pattern.places[0]}: ${verdict}`);
  verdicts.set(hash, verdict);
  if (index % 10 === 0) writeVerdicts(verdicts, found);
}
writeVerdicts(verdicts, found);

const troubles = troublesIn(found, verdicts);
for (const it of troubles) console.error(it);
console.log(
  `${found.count} expressions, ${found.patterns.size} of them with repetitions, ${unknown.length} checked now.`,
);
console.log(summary());
if (troubles.length > 0) process.exitCode = 1;

/** Never seen, or measured under another bound than the one that is listed now. */
function isOpen(pattern: Pattern, verdict: Verdict | undefined): boolean {
  if (verdict === undefined) return true;
  const bound = boundOf(pattern);
  return verdict.startsWith('slow')
    ? bound !== undefined
    : verdict.startsWith('bounded') && !verdict.startsWith(`bounded: ${bound?.longest} `);
}

async function verdictOf(pattern: Pattern, { check, parse }: Checker): Promise<Verdict> {
  const { source, flags } = pattern;
  const proof =
    isQuick && source.length > longest ? ({ kind: 'open' } as const) : await prove(source, flags, { check, parse });
  if (proof.kind === 'linear') return proof.parts === 1 ? 'linear' : `linear in ${proof.parts} parts`;
  const attacks = attacksOn(parse(source, flags), flags, proof.kind === 'superlinear' ? proof.diagnosis : undefined);
  const bound = boundOf(pattern);
  const { size, milliseconds, slope } = measure(source, flags, attacks, bound?.longest);
  const figures = `${size} characters in ${milliseconds.toFixed(1)} ms, slope ${slope.toFixed(1)}`;
  if (bound) return `bounded: ${figures}`;
  // One that grew with the square of its text would have been stopped long before.
  const isLinear = proof.kind === 'open' && size === largest && milliseconds < patience;
  return isLinear ? `measured: ${figures}` : `slow: ${figures}`;
}

function summary(): string {
  const counts = new Map<string, number>();
  for (const it of verdicts.values()) {
    const kind = /^(?:linear in|\w+)/.exec(it)?.[0] ?? it;
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  return [...counts].map(([kind, count]) => `${kind === 'linear in' ? 'linear in parts' : kind} ${count}`).join(', ');
}
