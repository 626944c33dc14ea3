/** What is known of each expression (`test/patterns.json`), and what is wrong with those that may not stay as they are. */

import { readFileSync, writeFileSync } from 'node:fs';
import { type Bounded, bounded } from './bounded.ts';
import { hashOf, type Pattern, type Patterns } from './collect.ts';

const record = 'test/patterns.json';

/**
 * `linear` is proven (in parts where it is too large for one proof); `measured` is one that the checker cannot read (it looks
 * around or caps a repetition), whose time for attacks of 1,000 to 128,000 characters grows in step with them; `slow` grows
 * faster, and `bounded` is such a one at the longest text that it is shown.
 */
export type Verdict = string;

export function readVerdicts(): Map<string, Verdict> {
  return new Map(Object.entries(JSON.parse(readFileSync(record, 'utf8')) as Record<string, Verdict>));
}

/** Those of expressions that are gone are forgotten. */
export function writeVerdicts(verdicts: ReadonlyMap<string, Verdict>, { patterns }: Patterns): void {
  const kept = [...verdicts].filter(([hash]) => patterns.has(hash)).sort();
  writeFileSync(record, `${JSON.stringify(Object.fromEntries(kept), undefined, 2)}\n`);
}

/** The entry of an expression in the list of bounded ones. */
export function boundOf({ source, flags }: Pick<Pattern, 'source' | 'flags'>): Bounded | undefined {
  return bounded.find(({ pattern }) => pattern.source === source && pattern.flags === flags);
}

/** Milliseconds that the longest text may take. */
const mostMilliseconds = 10;

/** What to do about each expression that is neither linear nor bounded, with its place. */
export function troublesIn({ patterns, unseen }: Patterns, verdicts: ReadonlyMap<string, Verdict>): string[] {
  const troubles = [...patterns].flatMap(([hash, pattern]) => {
    const remedy = remedyFor(verdicts.get(hash), boundOf(pattern));
    const shown = `/${pattern.source.slice(0, 120)}/${pattern.flags}`;
    return remedy === undefined ? [] : `${pattern.places.join(', ')}: ${shown} ${remedy}`;
  });
  const stale = bounded.filter(({ pattern }) => !patterns.has(hashOf(pattern)));
  return [
    ...troubles,
    ...unseen.map((it) => `${it}: no sample makes this expression. Let src/upkeep/patterns/exercise.ts come by here.`),
    ...stale.map(({ pattern }) => `src/upkeep/patterns/bounded.ts: ${pattern} is gone. Take it out of the list.`),
  ];
}

function remedyFor(verdict: Verdict | undefined, bound: Bounded | undefined): string | undefined {
  if (verdict === undefined) return 'is not checked yet. Run "npm run check:patterns" and commit test/patterns.json.';
  if (/^(?:linear|measured)/.test(verdict)) {
    return bound ? 'is not slow. Take it out of src/upkeep/patterns/bounded.ts.' : undefined;
  }
  const measured = /^bounded: (?<size>\d+) characters in (?<time>[\d.]+) ms/.exec(verdict)?.groups;
  if (!bound) {
    return `takes more time than its text grows (${verdict}). Rewrite it so that no two repetitions can take the same words and it is not tried from each of them, or add the longest text that it is shown to src/upkeep/patterns/bounded.ts and run "npm run check:patterns".`;
  }
  if (Number(measured?.size) !== bound.longest) {
    return 'was measured at another length. Run "npm run check:patterns" and commit test/patterns.json.';
  }
  return Number(measured?.time) > mostMilliseconds
    ? `takes ${measured?.time} ms for its longest text; ${mostMilliseconds} is the most. Rewrite it or shorten the text.`
    : undefined;
}
