/** Scores the engine on the labelled documents of `test/corpus/`: `npm run accuracy [-- --misses] [FOLDER …]`. */

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { lint } from '../engine.ts';
import { type Label, rates, scoreDocument, type Tally } from '../findings/score.ts';
import { rules } from '../rules/index.ts';
import { defaultSettings } from '../settings.ts';
import { LineIndex } from '../text/line-index.ts';

/** The day for which the labels were written. */
const today = '2026-11-22';
const root = 'test/corpus';

const args = process.argv.slice(2);
const showMisses = args.includes('--misses');
const folders = args.filter((it) => !it.startsWith('--'));
const sets =
  folders.length > 0
    ? folders
    : readdirSync(root, { withFileTypes: true })
        .filter((it) => it.isDirectory())
        .map((it) => join(root, it.name));

const tallies = new Map<string, Tally>();
const notes: string[] = [];
let documents = 0;
let silent = 0;
let silentAlarms = 0;

for (const set of sets) {
  for (const name of readdirSync(set)
    .filter((it) => it.endsWith('.labels.json'))
    .sort())
    scoreFile(set, name);
}
print();

/** What a document names lies beside it. */
function readNeighbour(path: string): string | undefined {
  return existsSync(path) ? readFileSync(path, 'utf8') : undefined;
}

function scoreFile(folder: string, name: string): void {
  const stem = name.slice(0, -'.labels.json'.length);
  const file = readdirSync(folder).find((it) => it.startsWith(`${stem}.`) && !it.endsWith('.labels.json'));
  if (!file) throw new Error(`no document beside ${join(folder, name)}`);
  const path = join(folder, file);
  const text = readFileSync(path, 'utf8');
  const labels = JSON.parse(readFileSync(join(folder, name), 'utf8')) as Label[];
  const lines = new LineIndex(text);
  const known = new Set<string>(rules.map((it) => it.id));
  const found = lint({ path, text }, { settings: defaultSettings, today, readNeighbour }).findings.map((it) => ({
    rule: it.rule,
    line: lines.lineAt(it.span.start),
  }));
  const { hits, alarms, misses } = scoreDocument(
    found,
    labels.filter((it) => known.has(it.rule)),
  );
  documents++;
  if (labels.length === 0) {
    silent++;
    silentAlarms += alarms.length;
  }
  for (const hit of hits) bump(hit.rule, 'hits');
  for (const alarm of alarms) bump(alarm.rule, 'alarms');
  for (const miss of misses) bump(miss.rule, 'misses');
  const source = text.split(/\r?\n/);
  const note = (kind: string, it: { rule: string; line: number }) =>
    notes.push(`${kind} ${path}:${it.line} ${it.rule}\n      ${(source[it.line - 1] ?? '').trim().slice(0, 260)}`);
  for (const it of misses) note('MISS ', it);
  for (const it of alarms) note('ALARM', it);
}

function bump(rule: string, key: keyof Tally): void {
  const tally = tallies.get(rule) ?? { hits: 0, alarms: 0, misses: 0 };
  tallies.set(rule, tally);
  tally[key]++;
}

function print(): void {
  if (showMisses) console.log(`${notes.join('\n')}\n`);
  for (const family of new Set(rules.map((it) => it.family))) {
    const total: Tally = { hits: 0, alarms: 0, misses: 0 };
    for (const { id } of rules.filter((it) => it.family === family)) {
      const tally = tallies.get(id) ?? { hits: 0, alarms: 0, misses: 0 };
      row(`  ${id}`, tally);
      if (id === 'retrieval-called-training') continue;
      total.hits += tally.hits;
      total.alarms += tally.alarms;
      total.misses += tally.misses;
    }
    row(family, total);
  }
  console.log(`${documents} documents; ${silent} without any label, ${silentAlarms} false alarms in them`);
}

function row(name: string, tally: Tally): void {
  const { precision, recall, f1 } = rates(tally);
  console.log(
    `${name.padEnd(30)} precision ${precision.toFixed(3)}  recall ${recall.toFixed(3)}  F1 ${f1.toFixed(3)}  (${tally.hits} found, ${tally.alarms} false, ${tally.misses} missed)`,
  );
}
