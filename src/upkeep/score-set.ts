/** Scores the engine on one folder of labelled documents. */

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { lint } from '../engine.ts';
import { type Label, type Scored, scoreDocument, type Tally } from '../findings/score.ts';
import { rules } from '../rules/index.ts';
import { defaultSettings } from '../settings.ts';
import { LineIndex } from '../text/line-index.ts';

/** The day for which the labels were written. */
const today = '2026-11-22';
const ending = '.labels.json';
const known = new Set<string>(rules.map((it) => it.id));

export interface SetScore {
  readonly documents: number;
  /** Documents without any label, and the findings in them. */
  readonly silent: number;
  readonly silentAlarms: number;
  readonly tallies: ReadonlyMap<string, Tally>;
  /** Where the engine and the labels differ, as lines for people. */
  readonly notes: readonly string[];
}

/** Scores every document of a folder that has labels beside it. */
export function scoreSet(folder: string): SetScore {
  const names = readdirSync(folder);
  const documents = names
    .filter((it) => it.endsWith(ending))
    .toSorted()
    .map((name) => scoreFile(folder, name, names));
  const silent = documents.filter((it) => it.labels === 0);
  return {
    documents: documents.length,
    silent: silent.length,
    silentAlarms: silent.reduce((sum, it) => sum + it.scored.alarms.length, 0),
    tallies: tally(documents.map((it) => it.scored)),
    notes: documents.flatMap((it) => it.notes),
  };
}

function scoreFile(folder: string, name: string, names: readonly string[]) {
  const stem = name.slice(0, -ending.length);
  const file = names.find((it) => it.startsWith(`${stem}.`) && !it.endsWith(ending));
  if (!file) throw new Error(`no document beside ${join(folder, name)}`);
  const path = join(folder, file);
  const text = readFileSync(path, 'utf8');
  const labels = JSON.parse(readFileSync(join(folder, name), 'utf8')) as Label[];
  const lines = new LineIndex(text);
  const found = lint({ path, text }, { settings: defaultSettings, today, readNeighbour }).findings.map((it) => ({
    rule: it.rule,
    line: lines.lineAt(it.span.start),
  }));
  const scored = scoreDocument(
    found,
    labels.filter((it) => known.has(it.rule)),
  );
  const source = text.split(/\r?\n/u);
  const note = (kind: string) => (it: { readonly rule: string; readonly line: number }) =>
    `${kind} ${path}:${it.line} ${it.rule}\n      ${(source[it.line - 1] ?? '').trim().slice(0, 260)}`;
  return {
    labels: labels.length,
    scored,
    notes: [...scored.misses.map(note('MISS ')), ...scored.alarms.map(note('ALARM'))],
  };
}

/** What a document names lies beside it. The other documents of a set are no neighbours of it, so folders are not listed. */
function readNeighbour(path: string): string | undefined {
  return !path.endsWith('/') && existsSync(path) ? readFileSync(path, 'utf8') : undefined;
}

function tally(documents: readonly Scored[]): ReadonlyMap<string, Tally> {
  const tallies = new Map<string, Tally>();
  for (const document of documents)
    for (const key of ['hits', 'alarms', 'misses'] as const)
      for (const { rule } of document[key]) {
        const counts = tallies.get(rule) ?? { hits: 0, alarms: 0, misses: 0 };
        tallies.set(rule, counts);
        counts[key]++;
      }
  return tallies;
}
