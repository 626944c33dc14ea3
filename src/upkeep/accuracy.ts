/**
 * Scores the engine on the labelled documents of `test/corpus/`, set by set, and fails where a figure is lower than the
 * recorded one: `npm run accuracy [-- --misses] [--record] [SET …]`.
 */

import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { rates, type Tally } from '../findings/score.ts';
import { rules } from '../rules/index.ts';
import { exams } from './exams.ts';
import { type Figure, type Figures, findFalls, readFigures, recordFigures } from './figures.ts';
import { scoreNotes } from './score-notes.ts';
import { type SetScore, scoreSet } from './score-set.ts';

const root = 'test/corpus';

const args = process.argv.slice(2);
const asked = args.filter((it) => !it.startsWith('--')).map((it) => basename(it));
const sets = asked.length > 0 ? asked : setsOf(root);
const scored: Record<string, Readonly<Record<string, Figure>>> = {};
for (const set of sets) {
  const score = scoreSet(join(root, set));
  console.log(`\n${set}`);
  if (args.includes('--misses')) printMisses(set, score);
  scored[set] = print(score);
}
if (asked.length === 0) printNotes();
close(scored);

function setsOf(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((it) => it.isDirectory())
    .map((it) => it.name)
    .toSorted();
}

/** The misses of an exam are shown only to who asks for them by name. */
function printMisses(set: string, { notes }: SetScore): void {
  const kept = exams.has(set) && !asked.includes(set);
  console.log(kept ? `The misses of "${set}" are shown only when it is named.` : `${notes.join('\n')}\n`);
}

/** Prints a row for each rule and family; gives the families' figures. */
function print({ tallies, documents, silent, silentAlarms }: SetScore): Readonly<Record<string, Figure>> {
  const figures: Record<string, Figure> = {};
  const all = emptyTally();
  for (const family of new Set(rules.map((it) => it.family))) {
    const total = emptyTally();
    for (const { id } of rules.filter((it) => it.family === family)) {
      const tally = tallies.get(id) ?? emptyTally();
      row(`  ${id}`, tally);
      // A matter of words, not of tools: it has its own row and stays out of the figures of its family and of all rules.
      if (id === 'retrieval-called-training') continue;
      add(total, tally);
    }
    add(all, total);
    const figure = row(family, total);
    // Nothing to find and nothing found measures nothing.
    if (total.hits + total.alarms + total.misses > 0) figures[family] = figure;
  }
  figures['all rules'] = row('all rules', all);
  console.log(`${documents} documents; ${silent} without any label, ${silentAlarms} false alarms in them`);
  return figures;
}

/** By stance and by need, over all documents whose statements readers have noted. */
function printNotes(): void {
  const { stances, needs } = scoreNotes(root, 'test/notes');
  console.log('\nNoted statements of training, by stance: held for live proposals');
  for (const [stance, { live, all }] of stances)
    console.log(`  ${stance.padEnd(28)} ${live} of ${all} (${((100 * live) / all).toFixed(1)} %)`);
  console.log('\nLive proposals found, by their main need');
  for (const [need, tally] of needs) row(`  ${need}`, tally);
}

function emptyTally(): Tally {
  return { hits: 0, alarms: 0, misses: 0 };
}

function add(total: Tally, { hits, alarms, misses }: Tally): void {
  total.hits += hits;
  total.alarms += alarms;
  total.misses += misses;
}

function row(name: string, tally: Tally): Figure {
  const { precision, recall, f1 } = rates(tally);
  const counts = `(${tally.hits} found, ${tally.alarms} false, ${tally.misses} missed)`;
  const shares = `precision ${precision.toFixed(3)}  recall ${recall.toFixed(3)}  F1 ${f1.toFixed(3)}`;
  console.log(`${name.padEnd(30)} ${shares}  ${counts}`);
  // Rounded down: a recorded figure never claims more than was measured.
  const figure = { precision: Math.floor(precision * 1000) / 1000, recall: Math.floor(recall * 1000) / 1000 };
  return tally.hits + tally.misses > 0 ? figure : { ...figure, alarms: tally.alarms };
}

/** Records the figures, or fails where one is lower than before. */
function close(figures: Figures): void {
  if (args.includes('--record')) {
    recordFigures(figures);
    return;
  }
  const falls = findFalls(figures, readFigures());
  if (falls.length === 0) return;
  console.error(`\n${falls.join('\n')}`);
  process.exitCode = 1;
}
