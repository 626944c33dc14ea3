/** Tells of which task a stated rate is the volume. */

import { type Keeper, KeptList } from '../../text/kept.ts';
import type { Place } from '../document/places.ts';
import { namelessWords, noneTrained, periodDays } from '../lexicon/volumes.ts';
import type { Statement } from '../reading/statements.ts';
import type { Tasks } from '../tasks.ts';
import { periodOf } from './periods.ts';
import type { Rate } from './rate.ts';
import type { StatedRate } from './stated-rates.ts';

export interface TaskRate extends StatedRate {
  readonly task: string | undefined;
  readonly section: Keeper;
}

const withTasks = new KeptList<Keeper, TaskRate>();

/** The rates of a section with their tasks. */
export function ratesOfTasks(rates: readonly StatedRate[], place: Place, tasks: Tasks): readonly TaskRate[] {
  return withTasks.recall(place.section, [rates, tasks.names, ...tasks.inputsAt(place)], () =>
    rates
      .map((it) => foundFor(it, taskOf(it.statement, it.rate, tasks), place.section))
      .filter(({ statement, task }) => task !== undefined || !isOfUntrained(statement)),
  );
}

/** The same object as long as its task is the same: an edit in the words of one task mostly leaves the rates of others alone. */
function foundFor(stated: StatedRate, task: string | undefined, section: Keeper): TaskRate {
  const last = lastFound.get(stated);
  if (last && last.task === task && last.section === section) return last;
  const found = { statement: stated.statement, rate: stated.rate, task, section };
  lastFound.set(stated, found);
  return found;
}

const lastFound = new WeakMap<StatedRate, TaskRate>();

/** "Only 12 a week, so nothing is trained for it": no volume of any training. */
function isOfUntrained({ passage, text, row, start }: Statement): boolean {
  const around =
    row.length > 0 ? row.map((it) => it.text).join(' | ') : passage.text.slice(start, start + text.length + 70);
  return noneTrained.test(around.toLowerCase());
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
  return words.filter((it) => periodDays[it] === undefined && !namelessWords.test(it));
}
