/** StatedRate volumes: how many calls a day the model is to handle, for which task. */

import { type Keeper, Kept, KeptList } from '../../text/kept.ts';
import { rememberedOf } from '../../text/remembered.ts';
import type { Chapter } from '../document/chapter.ts';
import type { Paths } from '../document/paths.ts';
import type { Places } from '../document/places.ts';
import type { Evidence } from '../document-claims.ts';
import { type Statement, sourceSpan } from '../reading/statements.ts';
import type { Tasks } from '../tasks.ts';
import { PlacedEvidence } from './placed-evidence.ts';
import { countingIn, type StatedRate, sentenceBefore, statedRates } from './stated-rates.ts';
import { ratesOfTasks, type TaskRate } from './volume-tasks.ts';

/** The volumes of each chapter, in order. */
export function* volumesOf(paths: Paths, tasks: Tasks): Generator<void, PlacedEvidence[]> {
  const rates = strongest(yield* taskRates(paths, tasks));
  return paths.chapters.map((chapter, at) => {
    const own = rates[at] ?? [];
    return given.recall(chapter, [own], () => new PlacedEvidence(chapter.offset, columnSums(own).map(evidenceOf)));
  });
}

/** The rates of each chapter, with their tasks. */
function* taskRates(paths: Paths, tasks: Tasks): Generator<void, (readonly TaskRate[])[]> {
  const rates: (readonly TaskRate[])[] = [];
  let before: Statement | undefined;
  for (const [at, chapter] of paths.chapters.entries()) {
    const { first, last } = yield* knownEnds.recallInSteps(chapter, [], () => endsOf(chapter));
    const lead = { before, words: first ? sentenceBefore(first, before) : '' };
    const inputs = [lead.words, tasks.names, ...tasks.inputsOf(at)];
    const find = () => foundIn(chapter, paths.placesOf(at), lead, tasks);
    rates.push(yield* knownChapters.recallInSteps(chapter, inputs, find));
    before = last ?? before;
  }
  return rates;
}

/** Without those that say nothing beside better ones: parts beside wholes, loose rates beside sure ones, peaks beside steady ones. */
function strongest(rates: readonly (readonly TaskRate[])[]): readonly (readonly TaskRate[])[] {
  const hasWhole = rates.some((it) => it.some(({ rate }) => !rate.isPart));
  const wholes = hasWhole ? rates.map(wholesIn) : rates;
  const hasSure = rates.some((it) => it.some(({ rate }) => !rate.isLoose));
  const sure = hasSure ? wholes.map(sureIn) : wholes;
  const steady = sure.map(steadyIn);
  return steady.some((it) => it.length > 0) ? steady : sure;
}

/** Filters the rates of a chapter; the same list in gives the same list out. */
function filter(isWanted: (it: TaskRate) => boolean): (found: readonly TaskRate[]) => readonly TaskRate[] {
  return rememberedOf((found: readonly TaskRate[]) => (found.every(isWanted) ? found : found.filter(isWanted)));
}

/** "600 of those" without a task is dropped where the whole is stated, too. */
const wholesIn = filter(({ rate, task }) => !rate.isPart || task !== undefined);
const sureIn = filter(({ rate }) => !rate.isLoose);
const steadyIn = filter(({ rate }) => !rate.isPeak);

/** The first and the last statement of a chapter that may state a rate. */
interface Ends {
  readonly first: Statement | undefined;
  readonly last: Statement | undefined;
}

const knownEnds = new Kept<Chapter, Ends>();
const knownChapters = new KeptList<Chapter, TaskRate>();
const given = new Kept<Chapter, PlacedEvidence>();

function* endsOf({ sections }: Chapter): Generator<void, Ends> {
  let first: Statement | undefined;
  let last: Statement | undefined;
  for (const it of sections) {
    const counting = countingIn(it);
    first ??= counting[0];
    last = counting.at(-1) ?? last;
    yield;
  }
  return { first, last };
}

/** The last counting statement before a chapter, and its words where they may name what the chapter counts first. */
interface Lead {
  readonly before: Statement | undefined;
  readonly words: string;
}

function* foundIn(chapter: Chapter, { all }: Places, lead: Lead, tasks: Tasks): Generator<void, readonly TaskRate[]> {
  const found: TaskRate[] = [];
  for (const { rates, at } of yield* knownRates.recallInSteps(chapter, [lead.words], () => ratesAmong(chapter, lead))) {
    const place = all[at];
    if (place) for (const it of ratesOfTasks(rates, place, tasks)) found.push(it);
    yield;
  }
  return found;
}

/** The rates of one section, and its index in the chapter. */
interface SectionRates {
  readonly rates: readonly StatedRate[];
  readonly at: number;
}

const knownRates = new Kept<Chapter, readonly SectionRates[]>();

/** The sections of a chapter that state a rate. They are few, and all of them are asked again when the words of a task change. */
function* ratesAmong(chapter: Chapter, lead: Lead): Generator<void, readonly SectionRates[]> {
  const found: SectionRates[] = [];
  let { before } = lead;
  for (const [at, section] of chapter.sections.entries()) {
    const rates = statedRates(section, before);
    if (rates.length > 0) found.push({ rates, at });
    yield;
    before = countingIn(section).at(-1) ?? before;
  }
  return found;
}

function evidenceOf({ statement: { passage }, rate, task }: TaskRate): Evidence {
  return {
    kind: 'volume',
    span: sourceSpan(passage, rate.start, rate.end),
    words: passage.text.slice(rate.start, rate.end),
    task,
    detail: { perDay: rate.perDay },
  };
}

/** Rows of one column that no task claims are parts of one volume. */
function columnSums(found: readonly TaskRate[]): TaskRate[] {
  const places = new Map<string, number>();
  const result: TaskRate[] = [];
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
