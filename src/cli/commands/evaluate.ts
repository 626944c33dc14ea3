/** `eval FOLDER ...`: scores the rules on labelled documents. */

import { basename, dirname, join, resolve } from 'node:path';
import { type Label, rates, scoreDocument, type Tally } from '../../findings/score.ts';
import { counted } from '../../present/formats/count.ts';
import type { RunError } from '../../present/formats/outcome.ts';
import { rules } from '../../rules/index.ts';
import { decode } from '../../text/decode.ts';
import { toLintPlan } from '../call/lint-plan.ts';
import { type Options, unknownRule } from '../call/options.ts';
import { type ExitStatus, ended } from '../exit-status.ts';
import type { Host } from '../host.ts';
import { walkFolder } from '../inputs/walk.ts';
import { FileLinter } from '../lint-files.ts';
import { shownPath } from '../paths.ts';
import { readTrouble } from '../trouble.ts';

const suffix = '.labels.json';

/** Lints every document that has `NAME.labels.json` beside it and compares. */
export async function evaluate(host: Host, options: Options): Promise<ExitStatus> {
  const errors: RunError[] = [];
  const linter = new FileLinter(host.files, { ...toLintPlan(host, options, errors), fix: 'no' });
  const tallies = new Map<string, Tally>();
  const notes: string[] = [];
  let documents = 0;
  for (const file of labelFiles(host, options, errors)) {
    const scored = await scoreFile(host, linter, file, errors);
    if (!scored) continue;
    documents++;
    for (const it of scored.hits) bump(tallies, it.rule, 'hits');
    for (const it of scored.alarms) bump(tallies, it.rule, 'alarms');
    for (const it of scored.misses) bump(tallies, it.rule, 'misses');
    notes.push(...scored.alarms.map((it) => `${scored.path}:${it.line} false alarm: ${it.rule}\n`));
    notes.push(...scored.misses.map((it) => `${scored.path}:${it.line} missed: ${it.rule}\n`));
  }
  if (documents === 0 && errors.length === 0) errors.push({ path: '', message: nothing });
  if (options.format === 'json') host.stdout.write(asJson(documents, tallies));
  else if (documents > 0) host.stdout.write(notes.join('') + asTable(documents, tallies));
  return ended(host, errors);
}

const nothing = `No labels were found. Put NAME${suffix} beside each document: [{ "line": 12, "rule": "tone-by-training", "level": "must" }].`;

function labelFiles({ cwd, files }: Host, { paths }: Options, errors: RunError[]): readonly string[] {
  const onError = ({ path, message }: RunError) => errors.push({ path: shownPath(path, cwd), message });
  const walk = { fileSystem: files, isCandidate: (name: string) => name.endsWith(suffix), onError };
  const folders = (paths.length > 0 ? paths : ['.']).map((it) => resolve(cwd, it));
  const found = folders.flatMap((path) => {
    if (!isFile(path, files)) return walkFolder(path, walk);
    onError({ path, message: 'It is a file. Name the folder that it is in.' });
    return [];
  });
  return [...new Set(found)];
}

function isFile(path: string, files: Host['files']): boolean {
  try {
    return files.stat(path).kind !== 'folder';
  } catch {
    return false;
  }
}

interface ScoredFile extends ReturnType<typeof scoreDocument> {
  readonly path: string;
}

async function scoreFile(
  host: Host,
  linter: FileLinter,
  labelFile: string,
  errors: RunError[],
): Promise<ScoredFile | undefined> {
  const shown = shownPath(labelFile, host.cwd);
  const document = documentOf(host, labelFile);
  if (document === undefined) {
    errors.push({ path: shown, message: 'There is no document beside these labels. Give both the same name.' });
    return undefined;
  }
  const labels = readLabels(host, labelFile);
  if (typeof labels === 'string') {
    errors.push({ path: shown, message: labels });
    return undefined;
  }
  const path = shownPath(document, host.cwd);
  const answer = await linter.file({ path: document, shown: path, isNamed: false });
  errors.push(...answer.errors.filter((it) => !errors.some(({ message }) => message === it.message)));
  if (!answer.linted) return undefined;
  const found = answer.linted.outcome.findings.map(({ rule, range }) => ({ rule, line: range.start.line }));
  return { path, ...scoreDocument(found, labels) };
}

function documentOf({ files }: Host, labelFile: string): string | undefined {
  const stem = `${basename(labelFile).slice(0, -suffix.length)}.`;
  const folder = dirname(labelFile);
  const names = files
    .list(folder)
    .map((it) => it.name)
    .sort();
  const name = names.find((it) => it.startsWith(stem) && !it.endsWith(suffix));
  return name === undefined ? undefined : join(folder, name);
}

/** The labels of a file, or what is wrong with them. */
function readLabels({ files }: Host, path: string): readonly Label[] | string {
  let content: unknown;
  try {
    content = JSON.parse(decode(files.read(path)).text);
  } catch (error) {
    return error instanceof SyntaxError
      ? `It is not valid JSON (${error.message}). Correct it.`
      : readTrouble(error, path);
  }
  if (!Array.isArray(content)) return `It must be a list of ${form}. Correct it.`;
  const mistakes = content.map(mistakeIn);
  const first = mistakes.findIndex((it) => it !== undefined);
  return first === -1 ? (content as readonly Label[]) : `Entry ${first + 1}: ${mistakes[first]}`;
}

const form = '{ "line", "rule", "level": "must" or "may" }';

/** What keeps an entry from being a label. */
function mistakeIn(entry: unknown): string | undefined {
  const { line, rule, level }: Readonly<Record<string, unknown>> = Object(entry);
  const isWhole = Number.isInteger(line) && typeof rule === 'string' && (level === 'must' || level === 'may');
  if (!isWhole) return `It must be ${form}. Correct it.`;
  return rules.some(({ id }) => id === rule) ? undefined : unknownRule(rule);
}

function bump(tallies: Map<string, Tally>, rule: string, key: keyof Tally): void {
  const tally = tallies.get(rule) ?? { hits: 0, alarms: 0, misses: 0 };
  tally[key]++;
  tallies.set(rule, tally);
}

function total(tallies: ReadonlyMap<string, Tally>): Tally {
  const sum = (key: keyof Tally) => [...tallies.values()].reduce((all, it) => all + it[key], 0);
  return { hits: sum('hits'), alarms: sum('alarms'), misses: sum('misses') };
}

function asJson(documents: number, tallies: ReadonlyMap<string, Tally>): string {
  const scored = (tally: Tally) => ({ ...tally, ...rates(tally) });
  const byRule = Object.fromEntries([...tallies].sort().map(([rule, tally]) => [rule, scored(tally)]));
  return `${JSON.stringify({ documents, all: scored(total(tallies)), rules: byRule }, undefined, 2)}\n`;
}

function asTable(documents: number, tallies: ReadonlyMap<string, Tally>): string {
  const row = (name: string, tally: Tally) => {
    const { precision, recall, f1 } = rates(tally);
    const figures = `precision ${precision.toFixed(3)}  recall ${recall.toFixed(3)}  F1 ${f1.toFixed(3)}`;
    return `${name.padEnd(30)} ${figures}  (${tally.hits} found, ${tally.alarms} false, ${tally.misses} missed)\n`;
  };
  const lines = [...tallies].sort().map(([rule, tally]) => row(rule, tally));
  return `${lines.join('')}${row(counted(documents, 'document'), total(tallies))}`;
}
