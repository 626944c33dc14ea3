/** Changes of a text as accidents make them: lines go, come twice or swap, marks come in, pieces of other documents run into it. */

import fc from 'fast-check';
import type { Format } from '../../src/read/passage.ts';
import { configSeeds, proseSeeds, type Seed, seeds } from './seeds.ts';
import { anything, gaps, marks, starts, syntax, words } from './texts.ts';

type Mutation = (text: string) => string;

const place = fc.double({ min: 0, max: 1, noNaN: true });
const piece = fc.oneof(marks, gaps, starts, syntax, words, anything);

/** One change, at a place from 0 to 1. */
const mutation: fc.Arbitrary<Mutation> = fc.oneof(
  fc.record({ at: place, put: piece }).map(
    ({ at, put }) =>
      (text: string) =>
        spliced(text, at, 0, put),
  ),
  fc.record({ at: place, cut: fc.nat(30) }).map(
    ({ at, cut }) =>
      (text: string) =>
        spliced(text, at, cut, ''),
  ),
  fc.record({ at: place, cut: fc.nat(6), put: piece }).map(
    ({ at, cut, put }) =>
      (text: string) =>
        spliced(text, at, cut, put),
  ),
  fc.record({ at: place, put: fc.oneof(marks, gaps, syntax), times: fc.integer({ min: 2, max: 60 }) }).map(
    ({ at, put, times }) =>
      (text: string) =>
        spliced(text, at, 0, put.repeat(times)),
  ),
  fc.record({ one: place, other: place }).map(
    ({ one, other }) =>
      (text: string) =>
        withLines(text, swap(one, other)),
  ),
  fc.record({ at: place }).map(
    ({ at }) =>
      (text: string) =>
        withLines(text, dropped(at)),
  ),
  fc.record({ at: place }).map(
    ({ at }) =>
      (text: string) =>
        withLines(text, doubled(at)),
  ),
  fc.record({ at: place, from: fc.nat(seeds.length - 1), length: fc.nat(200) }).map(
    ({ at, from, length }) =>
      (text: string) =>
        spliced(text, at, 0, seeds[from]?.text.slice(0, length) ?? ''),
  ),
  fc.constantFrom<Mutation>(
    (text) => text.replaceAll('\n', '\r\n'),
    (text) => text.replaceAll('\n', '\r'),
    (text) => `\uFEFF${text}`,
    (text) => text.toUpperCase(),
    (text) => text.replaceAll(' ', '\u00a0'),
    (text) => text.replaceAll('\n', '\n> '),
    (text) => text.replaceAll('\n', '\n    '),
    (text) => text.replaceAll('\n\n', '\n'),
    (text) => text.replaceAll('\n', ' '),
    (text) => `---\nai-plan: true\n---\n${text}`,
    (text) => `\`\`\`ai-plan\n${text}\n\`\`\`\n`,
  ),
);

export interface Mutant {
  readonly text: string;
  readonly format: Format;
}

function mutantsOf(from: readonly Seed[]): fc.Arbitrary<Mutant> {
  return fc
    .record({ seed: fc.nat(from.length - 1), mutations: fc.array(mutation, { maxLength: 6 }) })
    .map(({ seed, mutations }) => {
      const { text = '', format = 'markdown' } = from[seed] ?? {};
      return { text: mutations.reduce((changed, change) => change(changed), text).slice(0, 3000), format };
    });
}

export const mutants: fc.Arbitrary<Mutant> = mutantsOf(seeds);
/** Configurations of this tool, changed a little. */
export const configMutants: fc.Arbitrary<Mutant> = mutantsOf(configSeeds);
export const proseMutants: fc.Arbitrary<Mutant> = mutantsOf(proseSeeds);

function spliced(text: string, at: number, cut: number, put: string): string {
  const start = Math.floor(at * text.length);
  return text.slice(0, start) + put + text.slice(start + cut);
}

function withLines(text: string, change: (lines: string[]) => void): string {
  const lines = text.split('\n');
  change(lines);
  return lines.join('\n');
}

function swap(one: number, other: number): (lines: string[]) => void {
  return (lines) => {
    const [first, second] = [one, other].map((it) => Math.floor(it * (lines.length - 1)));
    const [upper, lower] = [lines[first ?? 0] ?? '', lines[second ?? 0] ?? ''];
    lines.splice(first ?? 0, 1, lower);
    lines.splice(second ?? 0, 1, upper);
  };
}

function dropped(at: number): (lines: string[]) => void {
  return (lines) => void lines.splice(Math.floor(at * lines.length), 1);
}

function doubled(at: number): (lines: string[]) => void {
  return (lines) => {
    const index = Math.floor(at * (lines.length - 1));
    lines.splice(index, 0, lines[index] ?? '');
  };
}
