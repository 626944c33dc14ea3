/** What mutations start from: pieces of labelled documents, config files and what once failed, each with its format. */

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { formatOfPath } from '../../src/read/formats.ts';
import type { Format } from '../../src/read/passage.ts';
import failures from './failures.json' with { type: 'json' };

export interface Seed {
  readonly text: string;
  readonly format: Format;
}

/** A piece is small, so that many can be tried. */
const longest = 900;
const folders = ['dev', 'second', 'voices', 'quiet', 'plain', 'tables', 'repositories'].map((it) =>
  join('test', 'corpus', it),
);

export const seeds: readonly Seed[] = [
  ...folders.flatMap(seedsIn),
  ...seedsIn(join('test', 'fixtures', 'configs')),
  ...failures.map(({ text, format }) => ({ text, format: format as Format })),
];

export const proseSeeds: readonly Seed[] = seeds.filter((it) => it.format === 'markdown');

const config = {
  extends: '../base.json',
  rules: { 'volume-unstated': 'off', 'no-eval-plan': ['error', {}] },
  include: ['docs/'],
  exclude: ['drafts/', '[a-z]*.{tmp,bak}', '!keep.md'],
  plan: 'docs/plan.md',
  vocabulary: { assets: ['tide tables'], products: ['Harbour Pilot'], models: ['tidal-7b'], training: ['school'] },
  thresholds: { minimumExamples: 300, volumeWarnBelowPerDay: 10 },
  providers: [{ model: 'gpt-4o', platform: 'openai', shutdown: '2027-05-01', asOf: '2026-11-20' }],
};

export const configSeeds: readonly Seed[] = [
  { text: JSON.stringify(config, undefined, 2), format: 'json' },
  {
    text: 'extends: ../base.yaml\nrules:\n  volume-unstated: off\n  no-eval-plan: [error, {}]\nexclude:\n  - drafts/\nvocabulary:\n  assets: [tide tables]\nthresholds:\n  minimumExamples: 300\nproviders:\n  - model: gpt-4o\n    shutdown: 2027-05-01\n',
    format: 'yaml',
  },
];

function seedsIn(folder: string): Seed[] {
  return readdirSync(folder)
    .filter((it) => !it.endsWith('.labels.json'))
    .sort()
    .flatMap((name) => {
      const text = readFileSync(join(folder, name), 'utf8');
      const format = formatOfPath(name);
      return piecesOf(text).map((it) => ({ text: it, format }));
    });
}

/** Sections of prose, and the head of what is shorter or has none. */
function piecesOf(text: string): string[] {
  const sections = text.split(/\n(?=#{1,6} )/u).filter((it) => it.length > 40);
  return [text, ...sections].map((it) => it.slice(0, longest));
}
