/** How several cues settle on a need, or on two. */

import { addUnder } from '../../text/lists.ts';
import type { CueNeed } from '../lexicon/needs.ts';
import type { Cue } from './cues.ts';
import type { FoundNeed } from './found-need.ts';
import { canStandBeside, dominance, rankOf } from './precedence.ts';

/** Needs by how often they are named; a second one stays only where the text adds it with "and" or the like. */
export function settle(cues: readonly Cue[]): FoundNeed[] {
  if (cues.length < 2) return cues.map(asNeed);
  const [main, ...others] = ranked(cues);
  if (!main) return [];
  const beside = others.filter(
    (it) =>
      it.cues.length * 3 >= main.cues.length &&
      canStandBeside(main.need, it.need) &&
      areCoordinated(main.cues, it.cues),
  );
  return [main, ...beside].flatMap((it) => it.cues.slice(0, 1)).map(asNeed);
}

/** Each group by itself; a need that several name counts once. */
export function settleAll(groups: readonly (readonly Cue[])[]): FoundNeed[] {
  const needs: FoundNeed[] = [];
  for (const group of groups)
    for (const need of settle(group)) if (!needs.some((it) => it.value === need.value)) needs.push(need);
  return needs;
}

function asNeed({ need, strength, in: place, start, end }: Cue): FoundNeed {
  return { value: need, in: place, start, end, isFirm: strength === 'strong' };
}

interface Named {
  readonly need: CueNeed;
  readonly cues: readonly Cue[];
}

/** Weak cues count where there is no strong one. */
function ranked(cues: readonly Cue[]): Named[] {
  const strong = cues.filter((it) => it.strength === 'strong');
  const named = new Map<CueNeed, Cue[]>();
  for (const it of strong.length > 0 ? strong : cues) addUnder(named, it.need, it);
  for (const { winner, loser } of dominance) if (named.has(winner)) named.delete(loser);
  return [...named]
    .map(([need, own]) => ({ need, cues: own }))
    .sort((a, b) => b.cues.length - a.cues.length || rankOf(a.need) - rankOf(b.need));
}

/** "Knows our tariffs and answers politely". */
function areCoordinated(main: readonly Cue[], other: readonly Cue[]): boolean {
  return main.some((a) => other.some((b) => a.in === b.in && joinsThem.test(between(a, b))));
}

const joinsThem = /(?:\band\b|;|\bplus\b|\bas well as\b|\bbut also\b)/;

function between(a: Cue, b: Cue): string {
  const [first, second] = a.start < b.start ? [a, b] : [b, a];
  return a.in.passage.text.slice(first.end, second.start);
}
