/** Stated volumes: how many calls a day the model is to handle, for which task. */

import { type Keeper, Kept, KeptList, rememberedOf } from '../../text/remembered.ts';
import type { Chapter } from '../document/chapter.ts';
import type { Paths, Places } from '../document/paths.ts';
import type { Evidence } from '../document-claims.ts';
import { type Statement, sourceSpan } from '../reading/statements.ts';
import type { Tasks } from '../tasks.ts';
import { PlacedEvidence } from './placed-evidence.ts';
import { countingIn, type Stated, sentenceBefore, statedIn } from './stated-rates.ts';
import { type Found, ofTasks } from './volume-tasks.ts';

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
    const lead = { before, words: told.first ? sentenceBefore(told.first, before) : '' };
    const inputs = [lead.words, tasks.names, ...tasks.glanceAt(at)];
    const find = () => foundIn(chapter, paths.placesOf(at), lead, tasks);
    found.push(yield* knownChapters.recallInSteps(chapter, inputs, find));
    before = told.last ?? before;
  }
  const hasWhole = found.some((it) => it.some(({ rate }) => !rate.isPart));
  const wholes = hasWhole ? found.map(wholesIn) : found;
  const isSure = found.some((it) => it.some(({ rate }) => !rate.isLoose));
  const sure = isSure ? wholes.map(sureIn) : wholes;
  const steady = sure.map(steadyIn);
  const chosen = steady.some((it) => it.length > 0) ? steady : sure;
  return paths.chapters.map((chapter, at) => {
    const own = chosen[at] ?? [];
    return given.recall(chapter, [own], () => new PlacedEvidence(chapter.offset, columnSums(own).map(evidenceOf)));
  });
}

/** Those of a chapter that are wanted: the same list as long as the chapter's own is. */
function filter(isWanted: (it: Found) => boolean): (found: readonly Found[]) => readonly Found[] {
  return rememberedOf((found: readonly Found[]) => (found.every(isWanted) ? found : found.filter(isWanted)));
}

/** "600 of those" that no task claims says nothing beside the figure that it is a part of; where there is none it is the whole. */
const wholesIn = filter(({ rate, task }) => !rate.isPart || task !== undefined);
const sureIn = filter(({ rate }) => !rate.isLoose);
const steadyIn = filter(({ rate }) => !rate.isPeak);

const nobody: Tellers = { first: undefined, last: undefined };

interface Tellers {
  readonly first: Statement | undefined;
  readonly last: Statement | undefined;
}

const tellers = new Kept<Chapter, Tellers>();
const knownChapters = new KeptList<Chapter, Found>();
const given = new Kept<Chapter, PlacedEvidence>();

/** The first and the last statement of a chapter that may state a rate. */
function tellersOf({ sections }: Chapter): Tellers {
  const counted = sections.map(countingIn).filter((it) => it.length > 0);
  return { first: counted[0]?.[0], last: counted.at(-1)?.at(-1) };
}

/** What stands before a chapter, and its words where they may name what the chapter counts first. */
interface Lead {
  readonly before: Statement | undefined;
  readonly words: string;
}

function* foundIn(chapter: Chapter, { all }: Places, lead: Lead, tasks: Tasks): Generator<void, readonly Found[]> {
  const found: Found[] = [];
  for (const { rates, at } of yield* knownRates.recallInSteps(chapter, [lead.words], () => ratesAmong(chapter, lead))) {
    const place = all[at];
    if (place) for (const it of ofTasks(rates, place, tasks)) found.push(it);
    yield;
  }
  return found;
}

/** What one section of a chapter states, and which of them it is. */
interface SectionRates {
  readonly rates: readonly Stated[];
  readonly at: number;
}

const knownRates = new Kept<Chapter, readonly SectionRates[]>();

/** The sections of a chapter that state a rate: few do, and an edit in the words of a task asks all of them for which task. */
function* ratesAmong(chapter: Chapter, lead: Lead): Generator<void, readonly SectionRates[]> {
  const found: SectionRates[] = [];
  let { before } = lead;
  for (const [at, section] of chapter.sections.entries()) {
    const rates = statedIn(section, before);
    if (rates.length > 0) found.push({ rates, at });
    yield;
    before = countingIn(section).at(-1) ?? before;
  }
  return found;
}

function evidenceOf({ statement: { passage }, rate, task }: Found): Evidence {
  return {
    kind: 'volume',
    span: sourceSpan(passage, rate.start, rate.end),
    words: passage.text.slice(rate.start, rate.end),
    task,
    detail: { perDay: rate.perDay },
  };
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
