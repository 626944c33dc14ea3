/** Texts that are made to keep an expression busy: what it repeats, over and over, behind what leads there, with an end that does not fit. */

import type { Diagnosis, Part } from './checker.ts';

/** A text of about so many characters. */
export type Attack = (size: number) => string;

const signs = [...'a0 A_-.,:;"\'(/é…“‘', '\n', '\t', '\u0001'];
const ends = ['', '\u0001', '\n\u0001', 'a'];
const most = { pumps: 24, leads: 10 };

/** The checker's own attack, where it has one, comes first. */
export function attacksOn(pattern: Part, flags: string, diagnosis: Diagnosis | undefined): Attack[] {
  const plain = flags.replace(/[dgy]/g, '');
  const pumps = unique(['a', ' ', '0', ...pumpsIn(pattern, plain)]).slice(0, most.pumps);
  const leads = unique(['', ...leadsIn(pattern, plain)]).slice(0, most.leads);
  const rounds = unique([...leads, ...leads.flatMap((lead) => pumps.slice(3, 9).map((it) => lead + it))]);
  const single = [
    ...pumps.flatMap((pump) => leads.map((lead) => [lead, pump] as const)),
    ...rounds.map((it) => ['', it] as const),
  ];
  const attacks = single.flatMap(([lead, pump]) => ends.map((end) => repeated(lead, [pump], end)));
  const pairs = pumps
    .slice(3, 8)
    .flatMap((one) => pumps.slice(3, 8).map((other) => repeated('', [one, other], '\u0001')));
  return [...(diagnosis?.attack ? [fromChecker(diagnosis.attack)] : []), ...attacks, ...pairs];
}

function repeated(lead: string, pumps: readonly string[], end: string): Attack {
  return (size) =>
    lead + pumps.map((it) => it.repeat(Math.ceil(size / Math.max(1, it.length) / pumps.length))).join('') + end;
}

function fromChecker({ pumps, suffix }: NonNullable<Diagnosis['attack']>): Attack {
  return (size) =>
    pumps.map(({ prefix, pump }) => prefix + pump.repeat(Math.ceil(size / pump.length / pumps.length))).join('') +
    suffix;
}

/** One round of everything that may stand many times. */
function pumpsIn(part: Part, flags: string): string[] {
  const own = part.element && (part.max ?? 0) >= 8 ? [0, 1, 2].map((turn) => sample(part.element, flags, turn)) : [];
  return [...own, ...childrenOf(part).flatMap((it) => pumpsIn(it, flags))];
}

/** What stands before each part of the expression. */
function leadsIn(part: Part, flags: string): string[] {
  return (part.alternatives ?? []).flatMap(({ elements = [] }) =>
    elements.flatMap((it, index) => {
      const lead = elements
        .slice(0, index)
        .map((before) => sample(before, flags, 0))
        .join('');
      return [lead, ...leadsIn(it, flags).map((inner) => lead + inner)];
    }),
  );
}

/** A text that the part takes. */
function sample(part: Part | undefined, flags: string, turn: number): string {
  if (!part) return '';
  const { type, raw, value, element, min = 1, alternatives, elements } = part;
  if (type === 'Character') return String.fromCodePoint(value ?? 97);
  if (type.startsWith('CharacterClass') || type === 'CharacterSet') {
    const fitting = signs.filter((it) => new RegExp(`^(?:${raw})$`, flags).test(it));
    return fitting[turn % Math.max(1, fitting.length)] ?? 'a';
  }
  if (type === 'Quantifier') return sample(element, flags, turn).repeat(Math.max(1, min));
  if (type === 'Alternative') return (elements ?? []).map((it) => sample(it, flags, turn)).join('');
  return alternatives && type !== 'Assertion' ? sample(alternatives[turn % alternatives.length], flags, turn) : '';
}

function childrenOf({ alternatives = [], elements = [], element }: Part): readonly Part[] {
  return [...alternatives, ...elements, ...(element ? [element] : [])];
}

function unique(texts: readonly string[]): string[] {
  return [...new Set(texts)];
}
