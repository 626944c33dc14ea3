/** The forms in which a figure of quality is written, from "94.6 %" to "of the 500 claims the prompt classified 463 correctly". */

import type { Quantity } from './numbers.ts';
import { leastTried } from './tried-cases.ts';

/** A number of a line, with what stands around it. */
export interface Figure extends Quantity {
  readonly before: string;
  /** The number as it is written. */
  readonly own: string;
  readonly behind: string;
  /** The number that follows. */
  readonly next: Quantity | undefined;
  /** All numbers of the line. */
  readonly all: readonly Quantity[];
}

/** What a line says of its numbers. */
export interface Judging {
  /** What they count: "accuracy", "right", "unchanged", "on 300 orders". */
  readonly metric: boolean;
  /** That people read what was written. */
  readonly readers: boolean;
  /** One or the other. */
  readonly judged: boolean;
  /** One or the other, that something was tried on cases, or what the model does: "gets", "handles". */
  readonly performs: boolean;
}

/** What a form names has to hold, all of it. */
interface ScoreForm {
  /** What stands in front of the number, how it is written, and what stands behind it. */
  readonly before?: RegExp;
  readonly own?: RegExp;
  readonly behind?: RegExp;
  /** Bounds of its value. */
  readonly least?: number;
  readonly most?: number;
  /** What its line has to say. */
  readonly needs?: keyof Judging;
  readonly also?: (figure: Figure, judging: Judging) => boolean;
}

/** Whether a number is written in one of the forms, on a line that says what this form needs. */
export function isScore(figure: Figure, judging: Judging): boolean {
  return forms.some(
    ({ least = 0, most = figure.high, needs, also, ...written }) =>
      figure.high >= least &&
      figure.high <= most &&
      (!needs || judging[needs]) &&
      places.every((it) => written[it]?.test(figure[it]) !== false) &&
      also?.(figure, judging) !== false,
  );
}

/** In front of a number, the whole line so far is searched: that comes last. */
const places = ['own', 'behind', 'before'] as const;
const mark = /^\d[.,]\d(?!\d)/;
const markEnd = /^(?: on average)?(?:[.,;)]|$| (?:by|on|from|in)\b| \()/;
const hundredths = /^\d\d[.,]\d/;

const forms: readonly ScoreForm[] = [
  /** "0.93 macro-F1". */
  { own: /^0?\.\d{2,}/, also: ({ high }) => high < 1 },
  /** ".951": the point is no part of the number. */
  { before: /(?:^|[\s(|~≈])\.$/, own: /^\d{2,4}$/ },
  /** "94.6 %", not "20 % cheaper", "70 % of calls". */
  {
    behind:
      /^\s?(?:%|per ?cent)(?! (?:cheaper|faster|less|more|fewer|lower|of (?:calls|traffic|tokens|the (?:cost|price|bill|tokens))))/,
    most: 100,
    needs: 'performs',
    also: isNoChange,
  },
  /** "93.5 on 1,500 denials": hundredths without a sign. */
  { own: hundredths, behind: /^ on (?:the |our |those )?\d[\d,.]{2,}/, least: 50, most: 100 },
  /** "Accuracy on the gold set: 98.1". */
  { before: /: $/, own: hundredths, least: 50, most: 100, needs: 'metric' },
  /** "58 to 42". */
  { also: ({ low, high }) => low !== high && low + high === 100 },
  /** "4.2/5". */
  { behind: /^\s?\/\s?(?:5|10|100)\b/, needs: 'performs' },
  /** "3.1 of 5". */
  { own: mark, behind: /^ (?:out )?of (?:5|10|five|ten)\b/, most: 10 },
  /** "Rated 7.1 by the panel". */
  { before: /\b(?:rated|score[ds]?|marked|(?:average|mark|score) of) $/, own: mark, behind: markEnd, most: 10 },
  /** "Machine 3.9, Nele 4.6", where people rated something. */
  { before: /\W/, own: mark, behind: markEnd, most: 10, needs: 'readers' },
  /** "Right on all 40". */
  { before: /\b(?:held|passed|right|correct|accepted) (?:on|in) all (?:the )?$/ },
  /** "93 of 100", "nine cases out of ten", "4.4 of 5". */
  { also: isOfNext },
  /** "364/400". */
  { also: isSlashed },
  /** "Of the 500 claims the prompt classified 463 correctly." */
  {
    behind:
      /^[^.;]{0,24}\b(?:right|correct(?:ly)?|accepted|approved|usable|untouched|unchanged|matched|passed|without (?:a )?(?:change|correction|edit)s?)\b/,
    also: ({ high, all }) => all.some((it) => it.high >= 30 && it.high > high && high >= it.high / 4),
  },
];

/** Not "falls by 85 %", though "accuracy of about 85 %" is a figure of quality. */
function isNoChange({ before }: Figure): boolean {
  return (
    !/\b(?:by|save[sd]?|saving|cuts?|reduc\w+|discount|margins?|only|roughly|about|some) $/.test(before.slice(-12)) ||
    /\b(?:accura|correct|right|accept|reach)/.test(before.slice(-30))
  );
}

function isOfNext({ high, end, behind, next }: Figure, judging: Judging): boolean {
  if (!next || next.high < high || !isShare(high, next.high, judging)) return false;
  return /^ (?:[\w-]+ ){0,2}(?:of|out of|in|from) (?:the |every |our )?$/.test(behind.slice(0, next.start - end));
}

/** Below the least, it may be a day, and "50/50" and "winter 27/28" are no share. */
function isSlashed({ high, before, own, behind }: Figure, judging: Judging): boolean {
  const whole = Number(/^ ?\/ ?(?<whole>\d{2,6})\b(?![/.-]\d)/.exec(behind)?.groups?.whole ?? 0);
  if (whole < leastSlashed || high > whole || high < whole / 4 || (own === '50' && whole === 50)) return false;
  return isShare(high, whole, judging) && !/\b(?:fy|year|season|winter|spring|summer|autumn) $/.test(before);
}

const leastSlashed = 20;

/** Of cases that somebody judged; most of so many, "1,640 of 2,000", need no word of judging. */
function isShare(part: number, whole: number, { judged }: Judging): boolean {
  return judged || (whole >= leastTried && part >= whole / 2);
}
