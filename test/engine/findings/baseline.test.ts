/** A baseline file: what it holds is read, and what is wrong with it is told and costs nothing else. */

import { expect, it } from 'vitest';
import { parseBaseline, renderBaseline } from '../../../src/findings/baseline.ts';

const remedy = 'Write it again with --update-baseline.';
const entry = { rule: 'no-eval-plan', fingerprint: 'a1' };
const fileWith = (files: unknown) => JSON.stringify({ schemaVersion: 1, files });
const notOnly = (path: string) => `Some entries for ${path} are not findings with a rule and a fingerprint. ${remedy}`;

it.each<[string, readonly string[], Readonly<Record<string, unknown>>]>([
  [renderBaseline(new Map([['a.md', [entry]]])), [], { 'a.md': [entry] }],
  ['[', [`It is not valid JSON. ${remedy}`], {}],
  ['null', [`It is not a baseline. ${remedy}`], {}],
  ['{ "schemaVersion": 1, "files": [] }', [`It is not a baseline. ${remedy}`], {}],
  [
    '{ "schemaVersion": 2, "files": {} }',
    [`Its schemaVersion is not 1. Update this tool, or start over. ${remedy}`],
    {},
  ],
  [fileWith({ 'a.md': [entry, { rule: 'no-eval-plan' }, null] }), [notOnly('a.md')], { 'a.md': [entry] }],
  [fileWith({ 'a.md': 7, 'b.md': [entry] }), [notOnly('a.md')], { 'a.md': [], 'b.md': [entry] }],
])('%s', (text, problems, held) => {
  const read = parseBaseline(text);
  expect(read.problems).toEqual(problems);
  expect(Object.fromEntries(read.baseline)).toEqual(held);
});
