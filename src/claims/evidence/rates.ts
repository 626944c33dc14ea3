/** Rates in a sentence: how many calls in which time, as calls a day. */

import { afterLast } from '../../text/ends.ts';
import { notedWith } from '../../text/remembered.ts';
import {
  addingBefore,
  arrivals,
  budgets,
  bulky,
  calls,
  caring,
  changedBehind,
  changing,
  contactVerbs,
  handled,
  judgingSets,
  loads,
  notCalls,
  ofData,
  peaks,
  people,
  peopleTaught,
  periodDays,
  pieces,
  readingWork,
  samplers,
  samplingAfter,
  samplingBefore,
  unreal,
} from '../lexicon/volumes.ts';
import { factorOf } from './factors.ts';
import { isMoney } from './money-words.ts';
import { middle, type Quantity, quantitiesIn } from './numbers.ts';
import { daysOf, hoursADay, periodIn, periodLeading, somePeriod } from './periods.ts';

export interface Rate {
  /** Offsets of the words, from the number to the period. */
  readonly start: number;
  readonly end: number;
  /** Undefined where a factor of it stands elsewhere ("thirty a day each"). */
  readonly perDay: number | undefined;
  readonly isPeak: boolean;
  /** "600 of those": a part of what was counted before. */
  readonly isPart: boolean;
  /** It may count something else: it says how much there is to do only where nothing else does. */
  readonly isLoose: boolean;
  /** The counted thing, in the words of the text. */
  readonly unit: string;
}

/** So many a day are no samples and no errands, whatever they are called. */
const bulk = 1000;

/** A figure below this many a day, in a sentence about judging or labelling, is a sample and no load. */
const largestSample = 100;

/** All rates of a sentence. `context` is what stands beside it and may name the unit (a table's header, a key). */
export function ratesIn(text: string, context = () => ''): readonly Rate[] {
  // Most sentences name no number.
  return quantitiesIn(text).length === 0 ? intervalsIn(text, []) : remember(text, context());
}

const remember = notedWith(read);

function read(text: string, context: string): Rate[] {
  const all = quantitiesIn(text);
  const found = somePeriod.test(text)
    ? all.map((it) => rateAt(text, it, all, context)).filter((it) => it !== undefined)
    : [];
  return [...found.filter((it) => !found.some((other) => isConcluded(text, it, other))), ...intervalsIn(text, all)];
}

/** "1,150 matches a day, i.e. some 25,000 texts a day": what follows from a figure takes its place. */
function isConcluded(text: string, from: Rate, to: Rate): boolean {
  return to.start > from.end && conclusion.test(text.slice(from.end, to.start));
}

function rateAt(text: string, quantity: Quantity, all: readonly Quantity[], context: string): Rate | undefined {
  if (isMoney(text, quantity)) return undefined;
  const next = all.find(
    (it) => it.start > quantity.start && middle(it) > 1 && middle(it) !== 24 && !isOfSpan(text, it),
  );
  const found = periodBehind(text, quantity, next?.start ?? text.length) ?? periodBefore(text, quantity, all);
  if (!found) return undefined;
  const { unit, days, start, end } = found;
  const sentence = text.toLowerCase();
  const counted = headOf(unit);
  const seen: Seen = { quantity, counted, unit, days, end, sentence, context: `${context} ${sentence}`.toLowerCase() };
  const factor = factorOf({ text, quantity, unit, end, all });
  const isPlain = isCall(seen);
  if (!(isPlain || mayBeCall(seen)) || isNoLoad(seen, factor)) return undefined;
  const perDay = factor === undefined ? undefined : (middle(quantity) / days) * factor;
  const isRead = isSample(seen) && (perDay ?? 0) < largestSample;
  if (isRead && !isWorkOfReading(seen)) return undefined;
  return { start, end, perDay, isPeak: isPeak(seen), isPart: isPart(seen), isLoose: !isPlain || isRead, unit: counted };
}

const conclusion =
  /(?:\bi\.\s?e\.|that is|that['’]s|which (?:makes|is)|\bso (?:about|around|roughly|some|figure))[^;]{0,40}$|=\s?$/i;

/** "In the last twelve months": the number belongs to the period. */
function isOfSpan(text: string, { start, end }: Quantity): boolean {
  return /\b(?:last|past) $/i.test(text.slice(0, start)) && /^ (?:days|weeks|months|years)\b/i.test(text.slice(end));
}

/** A number with a period, in the sentence's lower case. */
interface Seen {
  readonly quantity: Quantity;
  readonly counted: string;
  readonly unit: string;
  readonly days: number;
  readonly end: number;
  readonly sentence: string;
  readonly context: string;
}

interface Found {
  readonly unit: string;
  readonly days: number;
  readonly start: number;
  readonly end: number;
}

/** "Daily" behind such words goes with another verb than the one of the figure. */
const isElsewhere = /\b(?:is|are|was|were|be|for|of|to|(?<!comes? |coming )in)\b/;
/** "Descriptions of CT and MR" are one thing. */
const kindOf = /^([\w-]+) of [\w-]+(?: (?:and|or) [\w-]+)?$/;

/** "Tuned with the 2,600 answers of last year". */
const ofMaterial =
  /\b(?:on|with|from|using|of) (?:the |our |all |her |his |their |these |those |its )?(?:about |some |roughly )?$/i;

/** The same counts for any number behind the words of a training. */
const learning = /\b(?:tun|train|school|teach|taught|learn|adapt)/i;

/** "14,000 forms a day": the period stands behind the number and what it counts. */
function periodBehind(text: string, quantity: Quantity, limit: number): Found | undefined {
  const rest = text.slice(quantity.end, Math.min(limit, quantity.end + 110));
  const reach = /^(?:[^.;:!?—()|·]|\.(?=\S)|(?<=\bp\.\s?a)\.)*/.exec(rest)?.[0] ?? '';
  const found = periodIn(reach);
  if (!found || /^[DHSWY]$/.test(found.groups.short ?? '')) return undefined;
  const unit = reach.slice(0, found.start);
  const isBatch = /^[ -](?:batch|load|run)\b/i.test(rest.slice(found.end));
  const said = unit.trim().replace(kindOf, '$1');
  if (found.groups.adverb && !isBatch && isElsewhere.test(said) && !handled.test(said.toLowerCase())) return undefined;
  const before = text.slice(0, quantity.start);
  if (/^\s+and\b/.test(unit)) return undefined;
  // "Trained on 5,200 mails sorted in the year 2026", "from 160 good reports the model learns to put every night report in order".
  if (ofMaterial.test(before) && (found.groups.past || learning.test(before.slice(-60)) || learning.test(unit)))
    return undefined;
  const list = unit.replace(/^( [\w-]+,){1,2}(?= [\w-]+ (?:and|or) )/, '');
  if (unit.trim().split(/\s+/).length > 10 || /,(?! (?:and|or)\b)/.test(list)) return undefined;
  return {
    unit,
    days: daysOf(found.groups, text),
    start: quantity.start,
    end: quantity.end + found.end,
  };
}

/** "per month about 70 letters", "on an average day 14,200 claims come in", "Requests a month: 90,000". */
function periodBefore(text: string, quantity: Quantity, all: readonly Quantity[]): Found | undefined {
  const before = text.slice(Math.max(0, quantity.start - 70), quantity.start);
  const lead = periodLeading(before);
  if (!lead || lead.groups.bare || /^[DHSWY]$/.test(lead.groups.short ?? '')) return undefined;
  // "1.4 lakh per month, from 900 vendors": the period is the other figure's.
  const from = quantity.start - before.length + lead.start;
  if (all.some((it) => it.end <= from && /^\s?[\p{L}-]{0,30}\s?$/u.test(text.slice(it.end, from)) && middle(it) > 31))
    return undefined;
  if (learning.test(before) && ofMaterial.test(before)) return undefined;
  const unit = /^(?:[^.;:!?—(),|]|\.(?=\S))*/.exec(text.slice(quantity.end, quantity.end + 80))?.[0] ?? '';
  // "On any weekday between ten and four".
  if (/^ and\b/.test(unit)) return undefined;
  return {
    unit: headOf(unit) === '' ? before.slice(0, lead.start) : unit,
    days: daysOf(lead.groups, text),
    start: quantity.start,
    end: quantity.end + (/^\s?[\p{L}-]+(?:\s[\p{L}-]+)?/u.exec(unit)?.[0].length ?? 0),
  };
}

/** The noun that is counted: the end of the noun phrase behind the number. */
function headOf(unit: string): string {
  const phrase = unit
    .trim()
    .replace(/^(?:or so|odd|such|-?odd)\s+/i, '')
    .replace(/["“”][^"“”]*["“”]\s*/g, '')
    .split(
      /\s(?:of|from|for|in|at|by|to|on|per|via|with|over|across|through|under|between|behind|that|which|who|whose|are|is|were|was|have|has|come|comes|arrive|arrives|reach|put|pass|go|write|ask|asks|being|each|a|the|or so|so|we|it)\b|[,(]/i,
    )[0];
  return (phrase ?? '').trim();
}

/** What is counted can be a call of a model: no time, money, people or data, unless the people write or ask. */
function isCall(seen: Seen): boolean {
  const { quantity, counted, unit, days, sentence, context, end } = seen;
  const perDay = middle(quantity) / days;
  const words = counted.toLowerCase().split(/[\s/-]+/);
  const head = words.at(-1) ?? '';
  if (/^\s*(?:%|percent|per cent|°)/i.test(unit)) return false;
  if (/^(?:times|×|x)$/.test(head)) return true;
  if (/^things?$/.test(head)) return contactVerbs.test(sentence);
  if (head === '' || /^(?:of|more|or|such|so|~)$/.test(head)) {
    if (loads.test(context)) return true;
    const isTight = /(?:\/\s?\w+|[qrt]ps|(?:a|per) (?:working )?day)$/.test(sentence.slice(0, end));
    return (isTight || calls.test(context) || arrivals.test(sentence)) && !budgets.test(clauseAt(seen));
  }
  if (words.some((it) => notCalls.test(it)))
    return (/^jobs?$/.test(head) || (bulky.test(head) && perDay >= bulk)) && !/tun|train/.test(sentence);
  if (/(?<!-)\b(?:wrong|failed|missing|lost)\b(?!-)/.test(counted.toLowerCase())) return false;
  return words.some((it) => people.test(it)) && !calls.test(head) ? contactVerbs.test(sentence) : /^\p{L}/u.test(head);
}

/** What is counted may be what the model is for: pages, cards, people who are seen, a figure that names nothing ("thirty a week"). */
function mayBeCall(seen: Seen): boolean {
  const { quantity, counted, days, sentence, context } = seen;
  const head =
    counted
      .toLowerCase()
      .split(/[\s/-]+/)
      .at(-1) ?? '';
  if (/\b(?:tun|train|learn|taught)/.test(sentence) || budgets.test(clauseAt(seen))) return false;
  const before = sentence.slice(0, quantity.start);
  if (/\b(?:under|below|within|less than|fewer than) $/.test(before)) return false;
  // By the hour, it is how fast something goes.
  if (head === '' && days < 1) return false;
  if (head === '')
    return !budgets.test(context) && bareLead.test(before) && (days < 30 || (days === 30 && /\p{L}{3}/u.test(before)));
  if (people.test(head)) return caring.test(sentence);
  return pieces.test(head);
}

/** "Grant officers read 60 applications a week": what people read for a living, told in a sentence that judges nothing. */
function isWorkOfReading({ quantity, sentence }: Seen): boolean {
  const before = afterLast(sentence.slice(0, quantity.start), '.;');
  return readingWork.test(before) && !samplingAfter.test(sentence.slice(quantity.end)) && !/\bblind\b/.test(sentence);
}

/** The words around a figure that stands without a unit. */
function clauseAt({ sentence, quantity, end, days }: Seen): string {
  const before = sentence.slice(0, quantity.start).replace(/(\d)[.,](?=\d)/g, '$1');
  // What is paid by the month is named a comma away: "the machine is booked, 700 a month".
  const clause = days < 28 ? afterLast(before, '.;,') : afterLast(before, '.;');
  return `${clause}${/^[^.;,]{0,40}/.exec(sentence.slice(end))?.[0] ?? ''}`;
}

/** Limits, conditions, goals, changes of facts, sets for judging, and a handful of something that is no call. */
function isNoLoad({ quantity, counted, unit, days, end, sentence, context }: Seen, factor = 1): boolean {
  const before = sentence.slice(0, quantity.start);
  const clause = afterLast(before, '.;:');
  const isAsked = /\b(?:asked|called|used|consulted|queried)\b/.test(before.slice(-25));
  const isChange =
    /^\s*(?:\p{L}+ )?change$/iu.test(unit.trim()) ||
    (/^\s*times\b/i.test(unit) && changing.test(sentence) && !isAsked) ||
    changedBehind.test(unit);
  const isFixed =
    /(?:\b(?:the|these|those|same)|['’]s) $/.test(before) &&
    /\b(?:is|are)\b/.test(unit) &&
    !handled.test(unit.trim().toLowerCase());
  const least = calls.test(counted === '' && days === 7 ? context : counted.toLowerCase())
    ? days < 1
      ? 1
      : 2
    : pieces.test(counted.toLowerCase())
      ? 2
      : 6;
  const isShare =
    /\b(?:one|two|three|\d+) (?:[\w-]+ )?(?:in|out of) (?:every )?$/.test(before) ||
    (/\b(?:in|of|per) $/.test(before) && /^an? (?:hundred|thousand)/.test(sentence.slice(quantity.start)));
  const isJudged =
    judgingSets.test(afterLast(before, ',.;')) || judgingSets.test(sentence.slice(quantity.end, end + 40));
  return (
    unreal.test(clause) ||
    /\bnot $/.test(before) ||
    isFixed ||
    peopleTaught.test(unit) ||
    /\b(?:goals?|targets?)\b/.test(afterLast(before, '.;')) ||
    isChange ||
    isShare ||
    quantity.high * factor < least ||
    isJudged
  );
}

function isSample({ quantity, sentence }: Seen): boolean {
  const before = afterLast(sentence.slice(0, quantity.start), '.;');
  if (addingBefore.test(before.slice(-40)) && ofData.test(sentence)) return true;
  return samplingBefore.test(before) || samplingAfter.test(sentence.slice(quantity.end)) || samplers.test(sentence);
}

/** "620,000 on the Friday before Christmas", "peaks at 26k sessions a day". */
function isPeak({ quantity, sentence, end }: Seen): boolean {
  const before = afterLast(sentence.slice(0, quantity.start), '.;:');
  const behind = sentence.slice(quantity.end, end + 40);
  return (
    peaks.test(afterLast(before, ',')) ||
    /\bpeak(?: times?| hours?| season)?, $/.test(before) ||
    /^[^.;]*\b(?:peak|height of|busiest|christmas|storm|black friday)/.test(behind)
  );
}

/** Of a larger figure beside it; "about 11,500 of them a day" behind a thing that is named alone is the whole. */
function isPart({ quantity, unit, context }: Seen): boolean {
  return (
    /^\s*of (?:those|these|them|which)\b/i.test(unit) &&
    !/\bcome in\b/i.test(unit) &&
    quantitiesIn(context).some((it) => it.high > quantity.high)
  );
}

/** "Quarrels: 30 a week", "About fifteen a week.", "all papers of the institute, 31 a month". */
const bareLead =
  /(?:^|[.:;,(–—-]\s?)(?:(?:about|around|roughly|some|perhaps|maybe|say|then|like|ca\.?|circa|we do|we get|we have|we write|i do)\s)?[~≈]?$/;

const arrives =
  /\b(?:comes?|drops?|lands?|hits?|writes?|rings?|calls?|flows?|enters?|process\w*|handles?|answers?|arriv\w*|reach\w*|goes|boards|is (?:sent|received|handled|processed|answered|written|asked|typed|made|reported|logged))\b/i;
/** What machines do by themselves. */
const ticking = /\b(?:refresh|poll|sync|updat|re-?index|check|backup|backed up|cron|retr|heartbeat|save)/i;
const eachOrEvery = /\b(?:each|every)\b/i;
const gapWords = `(?<gap>[^.;:,]{0,24}?)\\b(?<noun>seconds?|minutes?|hours?)\\b(?! \\p{L}+ (?:time|is|gets))`;
const intervalBehind = new RegExp(
  `\\b(?<lead>(?:one|an?|another|once|the (?:phone|telephone|line|bell|desk|inbox))\\b[^.;:]{0,80}?)\\b(?:every|each|in every) ${gapWords}`,
  'iu',
);
const intervalBefore = new RegExp(`\\bevery ${gapWords},? (?:such )?(?<lead>(?:one|an?|another)\\b[^.;:]{0,60})`, 'iu');

/** "One every ten seconds", "a mail drops in every four minutes, ten hours a day". */
function intervalsIn(text: string, all: readonly Quantity[]): Rate[] {
  if (!eachOrEvery.test(text)) return [];
  const match = intervalBehind.exec(text) ?? intervalBefore.exec(text);
  const { lead = '', gap = '', noun = '' } = match?.groups ?? {};
  if (
    !match ||
    ticking.test(text) ||
    !(arrives.test(lead) || /\bon(?:e|ce)[\s,]*$/i.test(lead) || calls.test(lead.toLowerCase()))
  )
    return [];
  const from = match.index + match[0].indexOf(`${gap}${noun}`);
  const count = all.find((it) => it.start >= from && it.end <= from + gap.length);
  const unitDays = periodDays[noun.replace(/s$/, '').toLowerCase()] ?? 1;
  const length = (count ? middle(count) : /other/i.test(gap) ? 2 : 1) * unitDays;
  const unit = calls.exec(lead.toLowerCase())?.[0] ?? '';
  const perDay = (hoursADay(text) ?? 24) / 24 / length;
  return [
    {
      start: match.index,
      end: match.index + match[0].length,
      perDay,
      isPeak: false,
      isPart: false,
      isLoose: false,
      unit,
    },
  ];
}
