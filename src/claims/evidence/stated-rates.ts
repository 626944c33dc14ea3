/** The rates that a section states, in sentences, rows and keys: each may be a volume. */

import { areSame, type Keeper, Kept } from '../../text/kept.ts';
import type { Place } from '../document/places.ts';
import { setAside } from '../lexicon/headings.ts';
import { comingIn, judgingHeading, judgingRows, loads } from '../lexicon/volumes.ts';
import type { Statement } from '../reading/statements.ts';
import { headedRates } from './headed-rates.ts';
import { isMoneyHeader } from './money-words.ts';
import type { Rate } from './rate.ts';
import { ratesIn } from './rates.ts';
import { upkeepLines } from './signs.ts';

export interface StatedRate {
  readonly statement: Statement;
  /** Offsets in the passage's text. */
  readonly rate: Rate;
}

const stated = new Kept<Keeper, readonly StatedRate[]>();
const counting = new Kept<Keeper, readonly Statement[]>();

/** The rates of a section; the sentence `before` it may name what the first one counts. */
export function statedRates(section: Place['section'], before: Statement | undefined): readonly StatedRate[] {
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
export function countingIn(section: Place['section']): readonly Statement[] {
  const { statements } = section;
  return counting.recall(section, [], () =>
    statements.filter(
      (it) => !it.passage.quoted && it.passage.cell?.row !== -1 && !isJudgingRow(it) && !isSetAside(it),
    ),
  );
}

/** So many a day are no sample that somebody judges. */
const largestSample = 1000;

/** "Every month 200 fresh letters are scored": what is judged or learned again is no load. */
function isOfUpkeep(statement: Statement, statements: readonly Statement[]): boolean {
  const first = statement.row[0] ?? statement;
  const said = statement.text.toLowerCase();
  return (
    !loads.test(said) &&
    !comingIn.test(said) &&
    ([statement.passage.headings.slice(1).at(-1), /^[^:]{3,30}(?=: )/.exec(statement.text)?.[0]].some(
      (it) => it !== undefined && judgingHeading.test(it),
    ) ||
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

/** A section of what is not to be done states no volume. The title, which stands above everything, does not count. */
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
export function sentenceBefore({ passage }: Statement, before: Statement | undefined): string {
  return before && areSame(passage.headings, before.passage.headings) ? before.text : '';
}
