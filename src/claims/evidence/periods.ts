/** Periods in a text, in days: "per working day", "/mo", "on a normal Monday", "every 24 hours", "weekly". */

import { tens, units } from '../../text/numerals.ts';
import { anyOf } from '../lexicon/patterns.ts';
import { dayKinds, periodAdverbs, periodDays } from '../lexicon/volumes.ts';
import { middle, quantitiesIn } from './numbers.ts';

const adjective = `(?:${dayKinds})`;
const noun = [...Object.keys(periodDays).filter((it) => it.length > 2), ...['sec', 'min', 'yr', 'mo', 'wk', 'hr']]
  .join('|')
  .replace('half-', 'half[ -]');
const weekday = '(?:mon|tues|wednes|thurs|fri|satur|sun)day';
const adverbs = Object.keys(periodAdverbs).join('|');
const numerals = [units, tens].flatMap((it) => Object.keys(it)).join('|');

/** What may follow "60 a second"; else it is "a second tune". */
const atSecond = '(?:at|in|on|and|or|for|across|over|with|during|when|while|before|after|from|to|each|per|is|are)\\b';
/** What makes something else of "a day": "the day of the launch", "on the day we", "by the evening", "takes a day". */
const otherwise = [
  '(?! of (?:the|this|last) (?!season|year|week\\b))',
  '(?<!\\bon the day(?= (?:we|that|it|when|they|you|i)\\b))',
  '(?<!\\b(?:in|by|on) the (?:evening|morning|night))',
  `(?<!\\ba second(?= (?!${atSecond})\\p{L}))`,
  '(?<!\\b(?:for|half|about|within|takes?|took|lasts?) (?:an?|one|the) \\p{L}+)',
].join('');
const inFront = oneOf(
  ...['per(?: \\p{L}{3,} and)?', 'an?', 'each', 'every(?: single)?', 'in (?:an?|one|any|every|the)'],
  ...['in the course of (?:an?|the)', 'on (?:an?|one|any|every|each|the)', 'of an?', 'by the', 'over an?'],
);

/** In words. */
const spelled: readonly string[] = [
  // "every other day", "every 5 minutes"
  `\\bevery (?<several>other|second|third|(?!24\\b)\\d{1,3}|${numerals}) (?<spans>second|minute|hour|day|week|month|quarter|year)s?\\b`,
  // "per working day", "on a normal Monday"
  `\\b${inFront}\\s+(?:${adjective}[ -]){0,2}(?<noun>${noun})\\b${otherwise}`,
  // "per harvest day", "on market days"
  "\\b(?:on an?|per|each|every) (?:normal |usual |typical |average )?(?<anyday>(?!per\\b|an?\\b|of\\b)[\\p{L}'’-]+ (?:day|night|evening|morning))\\b",
  '\\bon (?<anydays>[\\p{L}-]+ days)\\b',
  // "in the year to March"
  '\\bin the (?<toyear>year) to \\p{L}+,?',
  '\\b(?:in|over|within|for) the (?:last|past) (?<several>\\p{L}+|\\d+) (?<spans>day|week|month|year)s\\b',
  // "by day", "last week"
  '\\b(?:in|by) (?<bare>day|week|month|year)\\b(?! \\d)',
  '(?<!\\bsince )\\b(?:last|past) (?<past>week|month|year)\\b',
  `\\bon (?:an? (?:${adjective} )?(?<onday>${weekday})|weekdays)\\b`,
  `\\b(?:every|each) (?<weekday>${weekday})\\b`,
];
/** "/mo", "p.a.", "rps", "rpm". */
const short: readonly string[] = [
  `\\/\\s?(?:${adjective} )?(?<short>${noun}|mo|mth|wk|hr|yr|d|h|s|w|y)\\b`,
  '\\bp\\.\\s?a\\b\\.?',
  '\\b(?:(?<qps>[qrt]ps)|(?<qpm>[qr]pm))\\b',
];
const adverb = `\\b(?<adverb>${adverbs})\\b`;
/** "Every 24 hours". */
const wholeDay = `\\b(?<day>(?:(?:in|per) )?(?:every |each |an? )?(?:24|twenty-four)(?: ?(?:hours|hrs|h\\b)|-hour (?:period|day))|(?:between|from) one midnight (?:and|to) the next)\\b`;

/** How the words of periods begin, but for those behind a slash. */
const beginnings = anyOf(
  [noun, 'mon|tues|wednes|thurs|fri|satur|sun', adverbs, 'qps|rps|tps|qpm|rpm|20|24|twenty|midnight']
    .flatMap((it) => it.split('|'))
    .map((it) => `${it}*`)
    .concat('p.')
    .join(),
);

/** Whether a text may name a period: a cheap test before the expensive ones. */
export function mayNamePeriod(text: string): boolean {
  return text.includes('/') || beginnings.test(text.toLowerCase());
}

/** A period, wherever it stands: where several forms start at one place, the first counts. */
export const periodForms = expressions([...spelled, ...short, adverb, wholeDay]);

/** What may stand between a period and its number: "volume:", "about". */
const spelledRest = '(?:[,:]|\\s*\\||,?(?: [\\p{L}-]+){1,4}:)?(?: (?:volume|load|intake|traffic|figure)s?)?:?';
const carried = '(?:volume|load|intake|traffic|batch|run|average|demand|throughput|number|count)s?';
const amounts = '(?:is|are|was|were|averages|totals|reaches|amounts to|comes to|stands at|runs at)';
const adverbRest = `(?:[ -](?:(?<counted>[\\p{L}-]+) )?${carried})?(?::| of|(?<=${carried}) ${amounts})`;
const upToNumber =
  "\\s+(?:(?!(?:and|of|from|against|under)\\b|(?<!\\bclose )on\\b|or\\b(?! (?:less|so)\\b))[\\p{L}'’~≈]+\\.?\\s+){0,4}[~≈]?$";

/** A period in front of its number: "per month about 70", "on an average day 14,200", "Monthly volume: 4,000", "a daily load of 900". */
export const leadForms = expressions(
  [
    '\\b(?<mean>(?:mean|average|normal|usual|typical|ordinary|other) (?:day|night|evening)s?):?',
    ...spelled.map((it) => `${it}${spelledRest}`),
    '\\bin (?:the year )?(?<calendaryear>20\\d\\d),? (?:we|they|the \\p{L}+) (?:expect|expected|handled|received|wrote|answered|processed)',
    ...short,
    `${adverb}${adverbRest}`,
    wholeDay,
  ].map((it) => `${it}${upToNumber}`),
);

function oneOf(...words: readonly string[]): string {
  return `(?:${words.join('|')})`;
}

/** An expression for each form: a single one for all of them takes so long to compile that an editor would stand still. */
function expressions(forms: readonly string[]): readonly RegExp[] {
  return forms.map((it) => new RegExp(it, 'iu'));
}

type Groups = Readonly<Record<string, string | undefined>>;

/** A period in a text. */
export interface Period {
  readonly start: number;
  readonly end: number;
  readonly groups: Groups;
}

/** The first period of a text. */
export function periodIn(text: string): Period | undefined {
  return mayNamePeriod(text) ? firstOf(periodForms, text) : undefined;
}

/** The period that a text in front of a number ends with. */
export function periodLeading(text: string): Period | undefined {
  return mayNamePeriod(text) ? firstOf(leadForms, text) : undefined;
}

function firstOf(forms: readonly RegExp[], text: string): Period | undefined {
  let first: RegExpExecArray | undefined;
  for (const it of forms) {
    const found = it.exec(text);
    if (found && (!first || found.index < first.index)) first = found;
  }
  return first && { start: first.index, end: first.index + first[0].length, groups: first.groups ?? {} };
}

/** The period that a text names, in days ("Mails per working day"). */
export function periodOf(text: string): number | undefined {
  const found = periodIn(text);
  return found && daysOf(found.groups, text);
}

/** Days in a matched period; shifts and opening hours are looked for in the sentence. */
export function daysOf(groups: Groups, text: string): number {
  if (groups.adverb) return periodAdverbs[groups.adverb.toLowerCase()] ?? 1;
  if (groups.qps) return periodDays.s ?? 1;
  if (groups.qpm) return periodDays.min ?? 1;
  if (groups.day || groups.onday || groups.anyday || groups.anydays || groups.mean) return 1;
  if (groups.spans) return spanDays(groups, text);
  if (groups.weekday) return 7;
  if (groups.calendaryear) return periodDays.year ?? 365;
  const word = (groups.noun ?? groups.bare ?? groups.past ?? groups.toyear ?? groups.short)?.toLowerCase();
  if (word === 'shift') return 1 / shiftsADay(text);
  if (word === 'hour' || word === 'hr' || word === 'h') return 1 / (hoursADay(text) ?? 24);
  if (word === 'minute' || word === 'min') return (periodDays.min ?? 1) * (24 / (hoursADay(text) ?? 24));
  if (word === undefined) return /\bon weekdays\b/i.test(text) ? 1 : 365;
  return periodDays[word.replace(' ', '-')] ?? 1;
}

const ordinals: Readonly<Record<string, number>> = { other: 2, second: 2, third: 3 };

/** "In the last twelve months", "every other day". */
function spanDays({ several = '', spans = '' }: Groups, text: string): number {
  const [count] = quantitiesIn(several);
  return (ordinals[several.toLowerCase()] ?? (count ? middle(count) : 1)) * daysOf({ noun: spans }, text);
}

function shiftsADay(text: string): number {
  return countOf(text, /^\s*(?:shifts? (?:a|per) day|shifts\b|-shift)/i) ?? 3;
}

/** "ten hours a day", "during office hours (8 hours)"; undefined where nothing is said. */
export function hoursADay(text: string): number | undefined {
  const stated = countOf(
    text,
    /^\s*(?:opening |working )?(?:(?:hours|hrs|h) (?:a|per|each) day|-hours? (?:working )?day)/i,
  );
  if (stated !== undefined || !/\b(?:office|business|opening|working) hours\b/i.test(text)) return stated;
  return countOf(text, /^\s*(?:hours|hrs|h)\b/i) ?? 9;
}

function countOf(text: string, behind: RegExp): number | undefined {
  const found = quantitiesIn(text).find((it) => behind.test(text.slice(it.end)));
  return found ? middle(found) : undefined;
}
