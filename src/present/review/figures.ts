/** Fills the break-even calculator: figures that the plan states, with their line, and assumptions for the rest. */

import type { DocumentClaims, EvidenceKind, EvidenceOf } from '../../claims/document-claims.ts';
import { quantitiesIn } from '../../claims/evidence/numbers.ts';
import { daysPerMonth } from '../../claims/lexicon/calendar.ts';
import { sizeOf } from '../../claims/lexicon/currencies.ts';
import { ofKind } from '../../claims/of-kind.ts';
import { platformOf } from '../../facts/service-life.ts';
import { trainingClaims } from '../../rules/earning.ts';
import { tuningsOf } from '../../rules/tunings.ts';
import { volumeFor } from '../../rules/volume.ts';
import { overlaps, type Span } from '../../text/span.ts';
import type { Translate } from '../translate.ts';
import type { BreakEvenInputs } from './break-even.ts';
import type { Sum } from './money.ts';
import { currencyOf, type MoneyLine, moneyLines } from './money-lines.ts';
import type { BreakEvenStart, ClockEntry, FigureSource } from './shape.ts';
import type { Reviewed } from './statements.ts';
import { needsOf } from './wishes.ts';

/**
 * Round figures of the size that plans name, sums of money in dollars; hosting is one list price (Azure, 1.70 an hour over 730
 * hours, as of 2026).
 */
const assumedCounts = { callsPerDay: 8000, monthsToFirstRetirement: 12, monthsPerBase: 12 };
const assumedSums = {
  largePerThousand: 6,
  tunedPerThousand: 1.5,
  hostingPerMonth: 1240,
  trainingRun: 600,
  curation: 4800,
  upkeepPerMonth: 300,
  moveToNextBase: 1500,
};
/** Nobody retires weights that are kept, yet better ones come: a new base every other year. */
const ownWeightsMonths = 24;
const hoursPerMonth = 730;
const daysPerCalendarMonth = 30.4;

/** What was found for a figure: its line in the plan, its value (assumed where there is none), and a note on how it came about. */
interface Found {
  readonly value?: number;
  readonly span?: Span;
  readonly note?: string;
}

type Finds = Partial<Record<keyof BreakEvenInputs, Found>>;

/** The plan with its sums of money, and the currency that the calculator counts in. */
interface Priced {
  readonly reviewed: Reviewed;
  readonly lines: readonly MoneyLine[];
  readonly currency: string;
}

/** The start values of the calculator for this plan. */
export function breakEvenStart(reviewed: Reviewed, clock: readonly ClockEntry[], translate: Translate): BreakEvenStart {
  const lines = moneyLines(reviewed.text);
  const currency = currencyOf(lines);
  const finds = findsIn({ reviewed, lines, currency }, clock, translate);
  const inputs = { ...assumedCounts, ...assumedSumsIn(currency), ...valuesOf(finds) };
  const keys = Object.keys(inputs) as (keyof BreakEvenInputs)[];
  const sources = Object.fromEntries(keys.map((it) => [it, sourceOf(finds[it], reviewed, translate)]));
  return { inputs, sources: sources as Record<keyof BreakEvenInputs, FigureSource>, currency };
}

/** Where several speak of one figure, the last one counts. */
function findsIn(priced: Priced, clock: readonly ClockEntry[], translate: Translate): Finds {
  const { reviewed, currency } = priced;
  const lines = priced.lines.map((line) => ({ ...line, sums: line.sums.filter((it) => isIn(currency, it)) }));
  const volume = volumeOf(reviewed.report.document);
  const perDay = volume?.detail.perDay;
  return {
    ...(volume && perDay !== undefined && { callsPerDay: { value: rounded(perDay), span: volume.span } }),
    ...platformHosting(reviewed, translate),
    ...uncounted('hostingPerMonth', 'hosting', priced, translate),
    ...monthlyHosting(reviewed, lines),
    ...uncounted('trainingRun', 'training-cost', priced, translate),
    ...oneOff('trainingRun', evidenceSums(reviewed, lines, 'training-cost')),
    ...oneOff(
      'curation',
      lines.filter((it) => curationWords.test(it.line)).flatMap((it) => it.sums),
    ),
    ...prices(lines, perDay, translate),
    ...serviceMonths(reviewed, clock, translate),
  };
}

/** Cents have no currency of their own. */
function isIn(currency: string, sum: Sum): boolean {
  return sum.currency === '' || sum.currency === currency;
}

/** A cost that the plan states in another currency, or in words, and that the calculator has to assume: better said than passed over. */
function uncounted(
  key: keyof BreakEvenInputs,
  kind: EvidenceKind,
  { reviewed, lines, currency }: Priced,
  translate: Translate,
): Finds {
  const stated = reviewed.report.document.evidence.find((it) => it.kind === kind && quantitiesIn(it.words).length > 0);
  const isCounted = evidenceSums(reviewed, lines, kind).some((it) => it.per === 'call' || isIn(currency, it));
  if (!stated || isCounted) return {};
  return { [key]: { span: stated.span, note: translate('assumed: no sum in {0} was found here', currency) } };
}

function sourceOf(found: Found | undefined, { quote }: Reviewed, translate: Translate): FigureSource {
  if (!found) return { quote: undefined, note: translate('assumed') };
  return { quote: found.span && quote(found.span), note: found.note ?? '' };
}

/** The volume of the task that fine-tuning is for: cheap labels before anything else that is to be trained. */
function volumeOf(document: DocumentClaims): EvidenceOf<'volume'> | undefined {
  const trainings = trainingClaims({ document });
  const cheap = trainings.filter((claim) => claim.needs.some((it) => needsOf('economics').includes(it.value)));
  const own = [...cheap, ...trainings].map((it) => volumeFor(it, document));
  return [...own, ...ofKind(document, 'volume')].find((it) => it?.detail.perDay !== undefined);
}

/** Some platforms bill a tuned model by the call alone. */
function platformHosting({ report }: Reviewed, translate: Translate): Finds {
  const id = tuningsOf(report.document).find((it) => it.platform !== undefined)?.platform;
  const platform = id && platformOf(id, report.providers);
  if (!platform?.noHostingFee) return {};
  return { hostingPerMonth: { value: 0, note: translate('no hosting fee at {0}', platform.name) } };
}

function serviceMonths({ report }: Reviewed, clock: readonly ClockEntry[], translate: Translate): Finds {
  const end = clock.find((it) => it.kind === 'base' && it.days !== undefined && it.days > 0);
  if (end?.days !== undefined && end.date !== undefined) {
    const span = { start: end.quote.offset, end: end.quote.end };
    const value = Math.max(1, Math.round(end.days / daysPerCalendarMonth));
    return { monthsToFirstRetirement: { value, span, note: translate('ends on {0}', end.date) } };
  }
  if (!report.document.evidence.some((it) => it.kind === 'self-hosted')) return {};
  const own = { value: ownWeightsMonths, note: translate('assumed for own weights') };
  return { monthsToFirstRetirement: own, monthsPerBase: own };
}

function assumedSumsIn(currency: string): typeof assumedSums {
  const size = sizeOf(currency);
  const sums = Object.entries(assumedSums).map(([key, dollars]) => [key, dollars * size]);
  return Object.fromEntries(sums);
}

function valuesOf(finds: Finds): Partial<BreakEvenInputs> {
  const values = Object.entries(finds).map(([key, { value }]) => [key, value]);
  return Object.fromEntries(values.filter(([, it]) => it !== undefined));
}

const curationWords = /\b(?:annotat|label|curat|clean-?up|collect)/iu;

/** For each evidence of a kind the sums of its line, from its words on. */
function evidenceSums({ report }: Reviewed, lines: readonly MoneyLine[], kind: EvidenceKind): Sum[] {
  const spans = report.document.evidence.filter((it) => it.kind === kind).map((it) => it.span);
  return spans.flatMap((span) =>
    lines.filter((it) => overlaps(it.span, span)).flatMap(({ sums }) => sums.filter((it) => it.span.end > span.start)),
  );
}

function monthlyHosting(reviewed: Reviewed, lines: readonly MoneyLine[]): Finds {
  const sums = evidenceSums(reviewed, lines, 'hosting').filter(canBeBudget);
  const sum = sums.find((it) => it.per !== 'once') ?? sums[0];
  if (!sum) return {};
  const factor = { hour: hoursPerMonth, month: 1, once: 1, year: 1 / 12, call: 1 }[sum.per];
  return { hostingPerMonth: { value: rounded(sum.amount * factor), span: sum.span } };
}

/** Less than one of a currency is the price of something small, whatever it is called: "about 0.6 ct a draft". */
function canBeBudget({ per, amount }: Sum): boolean {
  return per !== 'call' && (per !== 'once' || amount === 0 || amount >= 1);
}

function oneOff(key: 'trainingRun' | 'curation', sums: readonly Sum[]): Finds {
  const sum = sums.find((it) => it.per === 'once' && canBeBudget(it));
  return sum ? { [key]: { value: rounded(sum.amount), span: sum.span } } : {};
}

const small = /\b(?:tuned|small(?:er)?|mini|distil\w*|fine-tun\w*)\b/iu;
const large = /\b(?:large|big|frontier|today|current|now|gpt-?[56]|prompted?)\b/iu;
const otherCosts = /\b(?:host(?:ing|ed)|serv(?:ing|ers?)|train(?:ing)?|run|annotat\w*|budget\w*)\b/iu;
const bill = /\b(?:bill|invoice|spend(?:ing|s)?|costs?)\b|\bat (?:about |some |roughly )?$/iu;

/** Prices of a call where the words around a sum say whose price it is; a bill by the month counts where the volume is known. */
function prices(lines: readonly MoneyLine[], callsPerDay: number | undefined, translate: Translate): Finds {
  const finds: { largePerThousand?: Found; tunedPerThousand?: Found } = {};
  for (const line of lines) {
    line.sums.forEach((sum, index) => {
      const before = wordsBefore(line, index);
      const key = large.test(before) ? 'largePerThousand' : small.test(before) ? 'tunedPerThousand' : undefined;
      if (!key || finds[key]) return;
      const isBill = sum.per === 'month' && bill.test(before) && !otherCosts.test(before) && callsPerDay !== undefined;
      if (sum.per === 'call') finds[key] = { value: rounded(sum.amount * 1000), span: sum.span };
      else if (isBill)
        finds[key] = {
          value: rounded((sum.amount * 1000) / (callsPerDay * daysPerMonth)),
          span: sum.span,
          note: translate('the bill over the volume'),
        };
    });
  }
  return finds;
}

/** From the sum before it on the same line, so that each sum is read by its own words. */
function wordsBefore({ line, span, sums }: MoneyLine, index: number): string {
  const from = sums[index - 1]?.span.end ?? span.start;
  return line.slice(from - span.start, (sums[index]?.span.start ?? span.end) - span.start);
}

function rounded(value: number): number {
  return Number(value.toPrecision(4));
}
