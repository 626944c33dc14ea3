/** Rates in a sentence: how many calls in which time, as calls a day. */

import {
  arrivals,
  budgets,
  calls,
  changing,
  contactVerbs,
  judgingSets,
  loads,
  notCalls,
  peaks,
  people,
  periodAdverbs,
  periodDays,
  samplingAfter,
  samplingBefore,
  unreal,
} from '../lexicon/volumes.ts';
import { middle, type Quantity, quantitiesIn } from './numbers.ts';

export interface Rate {
  /** Offsets of the words, from the number to the period. */
  readonly start: number;
  readonly end: number;
  /** Undefined where a factor of it stands elsewhere ("thirty a day each"). */
  readonly perDay: number | undefined;
  readonly isPeak: boolean;
  /** "600 of those": a part of what was counted before. */
  readonly isPart: boolean;
  /** The counted thing, in the words of the text. */
  readonly unit: string;
}

/** A figure below this many a day, in a sentence about judging or labelling, is a sample and no load. */
const largestSample = 100;

const adjective =
  '(?:average|ordinary|normal|typical|usual|regular|busy|quiet|slow|good|given|single|calendar|working|work|business|banking|surgery|trading|school|market|opening|full|whole)';
const noun = Object.keys(periodDays)
  .filter((it) => it.length > 2)
  .concat('sec', 'min')
  .join('|');
const spelled = `\\b(?:per|an?|each|every(?: single)?|in (?:an?|one|every|the)|on (?:an?|any|every|each|the)|of an?|by the|over an?)\\s+(?:${adjective}[ -]){0,2}(?<noun>${noun})\\b(?! of (?:the|this|last))`;
const adverb = `\\b(?<adverb>${Object.keys(periodAdverbs).join('|')})\\b`;
const wholeDay = `\\b(?<day>(?:(?:in|per) )?(?:every |each )?(?:24|twenty-four) hours|(?:between|from) one midnight (?:and|to) the next)\\b`;
const short = `\\/\\s?(?:${adjective} )?(?<short>${noun}|mo|mth|wk|hr|yr|d|h|s|w|y)\\b|\\bp\\.?\\s?a\\.(?=\\s|$|,)|\\b(?<qps>[qrt]ps)\\b`;
const period = new RegExp(`(?:${spelled}|${short}|${adverb}|${wholeDay})`, 'iu');
/** In front of the number: "per month about 70", "on an average day 14,200", "Daily: 4,000". */
const periodLead = new RegExp(
  `(?:${spelled}(?:[,:]|\\s*\\|)?|${adverb}:|${wholeDay})(?: (?:volume|load|intake|traffic|figure))?:?\\s+(?:(?!and\\b|of\\b|or\\b)[\\p{L}'’~≈]+\\s+){0,4}[~≈]?$`,
  'iu',
);

/** All rates of a sentence. `context` is what stands beside it and may name the unit (a table's header, a key). */
export function ratesIn(text: string, context = ''): Rate[] {
  const quantities = quantitiesIn(text);
  const found = quantities
    .map((it, index) => rateAt(text, it, quantities, index, context))
    .filter((it) => it !== undefined);
  return [...found, ...intervalsIn(text, quantities)];
}

/** The length of the period that a text names, in days ("Mails per working day"). */
export function periodOf(text: string): number | undefined {
  const match = period.exec(text);
  return match ? daysOf(match.groups ?? {}, text) : undefined;
}

function rateAt(
  text: string,
  quantity: Quantity,
  all: readonly Quantity[],
  index: number,
  context: string,
): Rate | undefined {
  if (isMoney(text, quantity)) return undefined;
  const next = all.find(
    (it, at) => at > index && middle(it) > 1 && !/24|twenty-four/.test(text.slice(it.start, it.end)),
  );
  const behind = periodBehind(text, quantity, next?.start ?? text.length);
  const found = behind ?? periodBefore(text, quantity);
  if (!found) return undefined;
  const { unit, days, start, end } = found;
  const counted = headOf(unit);
  const sentence = text.toLowerCase();
  if (!isCall(counted, unit, sentence, `${context} ${sentence}`.toLowerCase())) return undefined;
  const before = sentence.slice(0, quantity.start);
  const clause = before.slice(Math.max(0, before.search(/[^.;:]*$/)));
  if (unreal.test(clause) || isChange(unit, sentence) || isTooFew(quantity, counted)) return undefined;
  const factor = factorOf(text, quantity, { unit, end }, all, index);
  const perDay = factor === undefined ? undefined : (middle(quantity) / days) * factor;
  if (judgingSets.test(/[^,.;]*$/.exec(before)?.[0] ?? '') || judgingSets.test(sentence.slice(quantity.end, end + 20)))
    return undefined;
  const isSample = samplingBefore.test(clause) || samplingAfter.test(sentence.slice(quantity.end));
  if (isSample && (perDay ?? 0) < largestSample) return undefined;
  return {
    start,
    end,
    perDay,
    isPeak: isPeak(clause, sentence.slice(quantity.end, end + 40)),
    isPart: isPart(unit),
    unit: counted,
  };
}

/** "620,000 on the Friday before Christmas", "peaks at 26k sessions a day". */
function isPeak(before: string, behind: string): boolean {
  return (
    peaks.test(before.slice(-60)) || /^[^.;]*\b(?:peak|height of|busiest|christmas|storm|black friday)/.test(behind)
  );
}

function isPart(unit: string): boolean {
  return /^\s*of (?:those|these|them|which)\b/i.test(unit) && !/\bcome in\b/i.test(unit);
}

interface Found {
  readonly unit: string;
  readonly days: number;
  readonly start: number;
  readonly end: number;
}

/** "14,000 forms a day": the period stands behind the number and what it counts. */
function periodBehind(text: string, quantity: Quantity, limit: number): Found | undefined {
  const rest = text.slice(quantity.end, Math.min(limit, quantity.end + 110));
  const reach = /^(?:[^.;:!?—()|]|\.(?=\S))*/.exec(rest)?.[0] ?? '';
  const match = period.exec(reach);
  if (!match) return undefined;
  const unit = reach.slice(0, match.index);
  if (match.groups?.adverb && /\b(?:is|are|was|were|be|in|for|of|to)\b/.test(unit)) return undefined;
  const isNear =
    unit.trim().split(/\s+/).length <= 10 &&
    !/,(?! (?:and|or)\b)/.test(unit.replace(/^( [\w-]+,){1,2}(?= [\w-]+ (?:and|or) )/, ''));
  if (!isNear) return undefined;
  return {
    unit,
    days: daysOf(match.groups ?? {}, text),
    start: quantity.start,
    end: quantity.end + match.index + match[0].length,
  };
}

/** "per month about 70 letters", "on an average day 14,200 claims come in", "Requests a month: 90,000". */
function periodBefore(text: string, quantity: Quantity): Found | undefined {
  const before = text.slice(Math.max(0, quantity.start - 70), quantity.start);
  const lead = periodLead.exec(before);
  if (!lead) return undefined;
  const unit = /^(?:[^.;:!?—(),|]|\.(?=\S))*/.exec(text.slice(quantity.end, quantity.end + 80))?.[0] ?? '';
  return {
    unit: unit === '' ? before.slice(0, lead.index) : unit,
    days: daysOf(lead.groups ?? {}, text),
    start: quantity.start,
    end: quantity.end + (/^\s?[\p{L}-]+(?:\s[\p{L}-]+)?/u.exec(unit)?.[0].length ?? 0),
  };
}

function daysOf(groups: Readonly<Record<string, string | undefined>>, text: string): number {
  const word = (groups.noun ?? groups.short)?.toLowerCase();
  if (groups.adverb) return periodAdverbs[groups.adverb.toLowerCase()] ?? 1;
  if (groups.qps) return periodDays.s ?? 1;
  if (groups.day) return 1;
  if (word === 'shift') return 1 / shiftsADay(text);
  if (word === 'hour' || word === 'hr' || word === 'h') return 1 / (hoursADay(text) ?? 24);
  return word === undefined ? 365 : (periodDays[word] ?? 1);
}

function shiftsADay(text: string): number {
  return countOf(text, /^\s*(?:shifts? (?:a|per) day|shifts\b|-shift)/i) ?? 3;
}

function hoursADay(text: string): number | undefined {
  return countOf(text, /^\s*(?:opening |working )?(?:hours|hrs|h) (?:a|per|each) day/i);
}

function countOf(text: string, behind: RegExp): number | undefined {
  const found = quantitiesIn(text).find((it) => behind.test(text.slice(it.end)));
  return found ? middle(found) : undefined;
}

/** The noun that is counted: the end of the noun phrase behind the number. */
function headOf(unit: string): string {
  const phrase = unit
    .trim()
    .replace(/^(?:or so|odd|such|-?odd)\s+/i, '')
    .split(
      /\s(?:of|from|for|in|at|by|to|on|via|with|over|across|through|under|between|that|which|who|whose|are|is|were|was|have|has|come|comes|arrive|arrives|reach|put|pass|go|write|ask|asks|being|each|a|the|or so|so|we|it)\b|[,(]/i,
    )[0];
  return (phrase ?? '').trim();
}

function isCall(counted: string, unit: string, sentence: string, context: string): boolean {
  const words = counted.toLowerCase().split(/[\s/-]+/);
  const head = words.at(-1) ?? '';
  if (/^\s*(?:%|percent|per cent|°)/i.test(unit)) return false;
  if (head === 'times') return true;
  if (head === '' || /^(?:of|more|or|such|so)$/.test(head))
    return calls.test(context) || arrivals.test(sentence) ? !budgets.test(sentence) : loads.test(context);
  if (words.some((it) => notCalls.test(it))) return /^jobs?$/.test(head) && !/tun|train/.test(sentence);
  if (words.some((it) => /^(?:wrong|failed|missing|lost)$/.test(it))) return false;
  return people.test(head) ? contactVerbs.test(sentence) : /^\p{L}/u.test(head);
}

/** "Two alarms in a week", "one thing that …": so few of something that is no call say nothing about a load. */
function isTooFew(quantity: Quantity, counted: string): boolean {
  return quantity.high < 1 || (quantity.high <= 5 && !calls.test(counted.toLowerCase()));
}

/** "Articles are edited forty times a week." */
function isChange(unit: string, sentence: string): boolean {
  return /^\s*times\b/i.test(unit) && changing.test(sentence);
}

/** What the figure is to be multiplied with: 1, "6 people, ten a day each" 6, undefined where the factor is not here. */
function factorOf(
  text: string,
  quantity: Quantity,
  { unit, end }: { readonly unit: string; readonly end: number },
  all: readonly Quantity[],
  index: number,
): number | undefined {
  const before = all
    .slice(0, index)
    .filter((it) => !isMoney(text, it))
    .at(-1);
  const between = before ? text.slice(before.end, quantity.start) : '';
  if (before && /^[^.;]{0,40}(?:×|\bx\b|\btimes\b|\*)\s*(?:about |roughly |ca\.? |some |circa )?$/iu.test(between))
    return middle(before);
  const behind = text.slice(end, end + 40);
  const isEach =
    /^[\s,]*(?:each|apiece|every one|per (?:head|person|capita))\b(?! (?:with|of|has|is|gets|needs|to)\b)/i.test(
      behind,
    ) || /\b(?:each|apiece)\b/i.test(unit);
  if (
    isEach ||
    (before && /^[^.;]{0,60}\b(?:they|who)\b[^.;]{0,30}$/i.test(between) && people.test(firstWord(between)))
  )
    return before && middle(before) > 1 ? middle(before) : factorBehind(text, end, all);
  if (/\b(?:each|every) of (?:the|our|its|their)? ?$/i.test(text.slice(0, before?.start ?? 0)))
    return before ? middle(before) : undefined;
  const place = /^[\s,]*(?:per|at each|in each|for each|for every) (?<what>\p{L}{3,})/iu.exec(behind)?.groups?.what;
  if (place === undefined || /^(?:day|week|month|year|hour)/.test(place)) return 1;
  const places = all.find((it) => firstWord(text.slice(it.end)).startsWith(place.slice(0, -1).toLowerCase()));
  return places ? middle(places) : undefined;
}

/** "35 texts a day each in 4 clinics". */
function factorBehind(text: string, end: number, all: readonly Quantity[]): number | undefined {
  const next = all.find(
    (it) =>
      it.start >= end &&
      /\b(?:in|at|across|over|from|by|times|x|×)\s+(?:the |our |all )?$/i.test(text.slice(end, it.start)),
  );
  return next ? middle(next) : undefined;
}

function firstWord(text: string): string {
  return /^\W*(?<word>\p{L}+)/u.exec(text)?.groups?.word?.toLowerCase() ?? '';
}

const arrives =
  /\b(?:arriv\w*|reach\w*|comes?|drops?|lands?|hits?|writes?|rings?|calls?|flows?|enters?|is (?:sent|received|handled|processed|answered|written|asked))\b/i;

/** "One every ten seconds", "a mail drops in every four minutes, ten hours a day". */
function intervalsIn(text: string, quantities: readonly Quantity[]): Rate[] {
  const match =
    /\b(?<lead>(?:one|an?|another)\b[^.;:]{0,80}?)\b(?:every|each|in every)\s+(?<gap>[^.;:,]{0,24}?)\b(?<noun>seconds?|minutes?|hours?)\b/i.exec(
      text,
    );
  const { lead = '', gap = '', noun = '' } = match?.groups ?? {};
  if (!match || !(arrives.test(lead) || /^one\s*$/i.test(lead) || calls.test(lead.toLowerCase()))) return [];
  const start = match.index + match[0].length - noun.length - gap.length;
  const count = quantities.find((it) => it.start >= start && it.end <= start + gap.length);
  const length =
    (count ? middle(count) : /other/i.test(gap) ? 2 : 1) * (periodDays[noun.replace(/s$/, '').toLowerCase()] ?? 1);
  const hours = hoursADay(text) ?? 24;
  const unit = calls.exec(lead.toLowerCase())?.[0] ?? '';
  return [
    {
      start: match.index,
      end: match.index + match[0].length,
      perDay: hours / 24 / length,
      isPeak: false,
      isPart: false,
      unit,
    },
  ];
}

/** "£38,000", "300 USD", "2.3 cents". */
export function isMoney(text: string, { start, end }: Quantity): boolean {
  return (
    /(?:[€£$¥₹]|\b(?:eur|usd|gbp|chf|inr|rs\.?|us\$|kr))\s?$/i.test(text.slice(Math.max(0, start - 6), start)) ||
    /^\s?(?:[€£$¥₹]|(?:[km]\s)?(?:[€£$¥₹]|(?:eur(?:os?)?|usd|gbp|chf|dollars?|bucks|pounds?|pence|cents?|ct|rupees?|paise|kroner|francs?|thousand euros)\b))/i.test(
      text.slice(end, end + 18),
    )
  );
}
