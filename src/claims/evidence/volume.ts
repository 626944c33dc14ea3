/** Stated volumes: how many calls a day the model is to handle, for which task. */

import { areSame, type Keeper, Kept } from '../../text/remembered.ts';
import type { Chapter } from '../document/chapter.ts';
import type { Paths, Place, Places } from '../document/paths.ts';
import type { Evidence } from '../document-claims.ts';
import { setAside } from '../lexicon/headings.ts';
import { comingIn, judgingHeading, judgingRows, loads, noneTrained, periodDays } from '../lexicon/volumes.ts';
import { type Statement, sourceSpan } from '../reading/statements.ts';
import type { Tasks } from '../tasks.ts';
import { headedRates } from './headed-rates.ts';
import { isMoneyHeader } from './money-words.ts';
import { periodOf } from './periods.ts';
import { PlacedEvidence } from './placed-evidence.ts';
import { type Rate, ratesIn } from './rates.ts';
import { upkeepLines } from './signs.ts';

/** All volumes in order, by chapter; peaks only where nothing else is said. */
export function* volumesOf(paths: Paths, tasks: Tasks): Generator<void, PlacedEvidence[]> {
  for (const chapter of paths.chapters)
    if (!tellers.known(chapter, []))
      for (const it of chapter.sections) {
        countingIn(it);
        yield;
      }
  const firstAndLast = yield* tellers.recallAll(paths.chapters, tellersOf);
  const found: (readonly Found[])[] = [];
  let before: Statement | undefined;
  for (const [at, chapter] of paths.chapters.entries()) {
    const told = firstAndLast[at] ?? nobody;
    const of = [told.first ? sentenceBefore(told.first, before) : '', tasks.names, ...tasks.glanceAt(at)];
    const known = knownChapters.known(chapter, of);
    found.push(known ?? knownChapters.keep(chapter, of, yield* foundIn(paths.placesOf(at), before, tasks)));
    before = told.last ?? before;
  }
  const hasWhole = found.some((it) => it.some(({ rate }) => !rate.isPart));
  const wholes = found.map((it, at) => (hasWhole ? filtered(wholesOf, paths.chapters[at], it, isWhole) : it));
  const isSure = found.some((it) => it.some(({ rate }) => !rate.isLoose));
  const sure = wholes.map((it, at) =>
    isSure ? filtered(sureOf, paths.chapters[at], it, ({ rate }) => !rate.isLoose) : it,
  );
  const steady = sure.map((it, at) => filtered(steadyOf, paths.chapters[at], it, ({ rate }) => !rate.isPeak));
  const chosen = steady.some((it) => it.length > 0) ? steady : sure;
  return paths.chapters.map((chapter, at) => {
    const own = chosen[at] ?? [];
    return given.recall(chapter, [own], () => new PlacedEvidence(chapter.offset, columnSums(own).map(evidenceOf)));
  });
}

/** "600 of those" that no task claims says nothing beside the figure that it is a part of; where there is none it is the whole. */
function isWhole({ rate, task }: Found): boolean {
  return !rate.isPart || task !== undefined;
}

function filtered(
  kept: Kept<Chapter, readonly Found[]>,
  chapter: Chapter | undefined,
  found: readonly Found[],
  isWanted: (it: Found) => boolean,
): readonly Found[] {
  const wanted = () => (found.every(isWanted) ? found : found.filter(isWanted));
  return chapter ? kept.recall(chapter, [found], wanted) : wanted();
}

const nobody: Tellers = { first: undefined, last: undefined };

interface Tellers {
  readonly first: Statement | undefined;
  readonly last: Statement | undefined;
}

const tellers = new Kept<Chapter, Tellers>();
const knownChapters = new Kept<Chapter, readonly Found[]>();
const wholesOf = new Kept<Chapter, readonly Found[]>();
const sureOf = new Kept<Chapter, readonly Found[]>();
const steadyOf = new Kept<Chapter, readonly Found[]>();
const given = new Kept<Chapter, PlacedEvidence>();

/** The first and the last statement of a chapter that may state a rate. */
function tellersOf({ sections }: Chapter): Tellers {
  const counted = sections.map(countingIn).filter((it) => it.length > 0);
  return { first: counted[0]?.[0], last: counted.at(-1)?.at(-1) };
}

function* foundIn({ all }: Places, lead: Statement | undefined, tasks: Tasks): Generator<void, readonly Found[]> {
  const found: Found[] = [];
  let before = lead;
  for (const place of all) {
    const rates = statedIn(place.section, before);
    if (rates.length > 0) for (const it of ofTasks(rates, place, tasks)) found.push(it);
    yield;
    before = countingIn(place.section).at(-1) ?? before;
  }
  return found;
}

interface Stated {
  readonly statement: Statement;
  /** Offsets in the passage's text. */
  readonly rate: Rate;
}

interface Found extends Stated {
  readonly task: string | undefined;
  readonly section: Keeper;
}

function evidenceOf({ statement: { passage }, rate, task }: Found): Evidence {
  return {
    kind: 'volume',
    span: sourceSpan(passage, rate.start, rate.end),
    words: passage.text.slice(rate.start, rate.end),
    task,
    amount: rate.perDay,
    name: undefined,
  };
}

const withTasks = new Kept<Keeper, readonly Found[]>();

/** The rates of a section with their tasks. */
function ofTasks(rates: readonly Stated[], place: Place, tasks: Tasks): readonly Found[] {
  return withTasks.recall(place.section, [rates, tasks.names, ...tasks.detailsOf(place)], () =>
    rates
      .map(({ statement, rate }): Found => {
        return { statement, rate, task: taskOf(statement, rate, tasks), section: place.section };
      })
      .filter(({ statement, task }) => task !== undefined || !isOfUntrained(statement)),
  );
}

const stated = new Kept<Keeper, readonly Stated[]>();
const counting = new Kept<Keeper, readonly Statement[]>();

/** What a section states; the sentence before it may name what its first one counts. */
function statedIn(section: Place['section'], before: Statement | undefined): readonly Stated[] {
  const all = countingIn(section);
  const lead = all[0] ? sentenceBefore(all[0], before) : '';
  return stated.recall(section, [lead], () =>
    all.flatMap((statement, index) =>
      ratesOf(statement, index === 0 ? before : all[index - 1])
        .filter((it) => (it.perDay ?? 0) >= largestSample || !isOfUpkeep(statement, section.statements))
        .map((rate) => ({ statement, rate })),
    ),
  );
}

/** The statements of a section whose figures may be rates. */
function countingIn(section: Place['section']): readonly Statement[] {
  const { statements } = section;
  return counting.recall(section, [], () =>
    statements.filter(
      (it) => !it.passage.quoted && it.passage.cell?.row !== -1 && !isJudgingRow(it) && !isSetAside(it),
    ),
  );
}

/** Nobody judges as many a day. */
const largestSample = 1000;

/** "Every month 200 fresh letters are scored": what is judged or learned again is no load. */
function isOfUpkeep(statement: Statement, statements: readonly Statement[]): boolean {
  const first = statement.row[0] ?? statement;
  const said = statement.text.toLowerCase();
  return (
    !loads.test(said) &&
    !comingIn.test(said) &&
    (judgingHeading.test(statement.passage.headings.slice(1).at(-1) ?? '') ||
      upkeepLines(statements).some((it) => it.statement === first))
  );
}

function ratesOf(statement: Statement, before: Statement | undefined): Rate[] {
  const { passage } = statement;
  const { cell } = passage;
  if (cell && isMoneyHeader(cell.header)) return [];
  const rates = ratesIn(statement.text, () => contextOf(statement, before));
  const own = rates.length > 0 || !(cell || passage.keys.length > 0) ? rates : headedRates(statement);
  return own.map((it) => ({ ...it, start: it.start + statement.start, end: it.end + statement.start }));
}

/** A figure that tells why nothing is trained for something says nothing of what is. */
function isOfUntrained({ passage, text, row, start }: Statement): boolean {
  const around =
    row.length > 0 ? row.map((it) => it.text).join(' | ') : passage.text.slice(start, start + text.length + 70);
  return noneTrained.test(around.toLowerCase());
}

/** What is not to be done says nothing of what is; the title speaks of all. */
function isSetAside({ passage }: Statement): boolean {
  return setAside.test(passage.headings.slice(1).join(' > ').toLowerCase());
}

function isJudgingRow(statement: Statement): boolean {
  const { row, passage } = statement;
  const labels =
    row.length > 0 ? row.filter((it) => it !== statement).map((it) => it.text) : [passage.keys.at(-1) ?? ''];
  return labels.some((it) => it.length < 40 && judgingRows.test(it.toLowerCase()));
}

/** What may name the counted thing where the sentence does not: its table, list, key, and the sentence before. */
function contextOf(statement: Statement, before: Statement | undefined): string {
  const { passage, row } = statement;
  const last = sentenceBefore(statement, before);
  return [
    last,
    passage.leadIn,
    (passage.keys.at(-1) ?? '').replaceAll(/[_-]/g, ' '),
    passage.cell?.header ?? '',
    row[0]?.text ?? '',
  ].join(' ');
}

/** A sentence under other headings has no say. */
function sentenceBefore({ passage }: Statement, before: Statement | undefined): string {
  return before && areSame(passage.headings, before.passage.headings) ? before.text : '';
}

/** The task around the statement; else the one that names what is counted. */
function taskOf(statement: Statement, rate: Rate, tasks: Tasks): string | undefined {
  const around = tasks.taskOf(statement);
  if (around !== undefined && !rate.isPart) return around;
  const words = contentOf(rate.isPart ? statement.text : rate.unit);
  if (rate.isPart) return words.map((it) => tasks.taskNaming([it])).find((it) => it !== undefined) ?? around;
  const isHigh = (rate.perDay ?? 0) >= 8000;
  const named = words.length > (isHigh ? 0 : 1) ? tasks.taskNaming(words) : undefined;
  if (named !== undefined || statement.row.length === 0) return named;
  const row = statement.row.flatMap((it) => contentOf(it.text));
  // Where the header names the period, the row's own words are few: one that another task says too proves nothing.
  const least = periodOf(statement.text) === undefined ? 2 : 1;
  return row.length > 0 ? tasks.taskLike([...words, ...row], least) : undefined;
}

function contentOf(text: string): string[] {
  const words = text.toLowerCase().match(/\p{L}[\p{L}-]{2,}/gu) ?? [];
  return words.filter(
    (it) =>
      periodDays[it] === undefined &&
      !/^(?:and|the|some|such|those|these|them|per|each|all|new|about|times|with|are|from|that|which|day|ordinary|average)$/.test(
        it,
      ),
  );
}

/** Rows of one column that no task claims are parts of one volume. */
function columnSums(found: readonly Found[]): Found[] {
  const places = new Map<string, number>();
  const result: Found[] = [];
  let section: Keeper | undefined;
  for (const it of found) {
    // Tables are counted by section.
    if (it.section !== section) places.clear();
    section = it.section;
    const { cell } = it.statement.passage;
    const key = cell && it.rate.unit === '' && it.task === undefined ? `${cell.table}:${cell.column}` : undefined;
    const place = key === undefined ? undefined : places.get(key);
    const known = place === undefined ? undefined : result[place];
    if (known && place !== undefined) {
      const perDay = (known.rate.perDay ?? 0) + (it.rate.perDay ?? 0);
      result[place] = { statement: known.statement, rate: { ...known.rate, perDay }, task: known.task, section };
    } else {
      if (key !== undefined) places.set(key, result.length);
      result.push(it);
    }
  }
  return result;
}
