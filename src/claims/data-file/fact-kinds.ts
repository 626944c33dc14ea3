/** Finds the kinds of facts that an answer states and its question did not: prices, dates and times, figures, contacts, names, rules. */

import { units } from '../../text/numerals.ts';
import { monthStarts } from '../lexicon/calendar.ts';
import { behind, inFront } from '../lexicon/currencies.ts';

export type FactKind = 'price' | 'date or time' | 'contact or link' | 'figure' | 'rule' | 'name';

const numerals = Object.keys(units).join('|');

/** In this order: a price is not told again as a figure. Dates in figures are no telephone numbers. */
const kinds: readonly { readonly kind: FactKind; readonly pattern: RegExp }[] = [
  {
    kind: 'contact or link',
    pattern:
      /https?:\/\/\S+|www\.\S+|(?<![\w.+-])[\w.+-]+@[\w-]+\.\w+|\bextension \d+|(?<![\d/-])(?!(?:19|20)\d\d[-/]|\d{1,2}[-/]\d{1,2}[-/](?:19|20)?\d\d\b)\+?\d[\d ()/-]{7,40}\d/giu,
  },
  {
    kind: 'price',
    pattern: new RegExp(
      `${inFront}\\s?\\d[\\d.,']*|\\d[\\d.,']{0,24}\\s?(?:${behind}|p\\b)|\\b\\d{1,3}(?:[.,]\\d{3}){0,6}[.,]\\d{2}\\b(?![.:,]?\\d)|\\d{1,12}(?:[.,]\\d{1,12})?\\s?(?:%|percent\\b|per cent\\b)`,
      'giu',
    ),
  },
  {
    kind: 'date or time',
    pattern: new RegExp(
      String.raw`\b\d{1,2}[:.h]\d{2}\b(?:\s?(?:[ap]\.?m\b\.?|uhr))?|\b\d{1,2}\s?[ap]\.?m\b|\b(?:19|20)\d\d(?:[-/]\d{1,2}(?:[-/]\d{1,2})?)?\b|\b\d{1,2}[-/]\d{1,2}[-/](?:19|20)?\d\d\b|\b\d{1,2}(?:st|nd|rd|th|\.)? (?:${monthStarts})[a-z]*\b|\b(?:${monthStarts})[a-z]* \d{1,2}\b|\b(?:mon|tues|wednes|thurs|fri|satur|sun)days?\b`,
      'giu',
    ),
  },
  {
    kind: 'figure',
    pattern: new RegExp(
      `\\b\\d[\\d.,']*\\b|\\b(?!one )(?:${numerals}) (?:working |business |calendar )?(?:days?|weeks?|months?|years?|hours?|minutes?|people|persons?|times|floors?|metres?|meters?|kilos?|copies)\\b`,
      'giu',
    ),
  },
  {
    kind: 'rule',
    pattern:
      /\b(?:must|may not|is (?:not )?(?:allowed|permitted|required|forbidden|mandatory|free|included)|are (?:not )?(?:allowed|permitted|required|welcome|forbidden|included)|only (?:with|on|for|by|if|until|after)|at no charge|without charge|free of charge|needs? (?:to be )?(?:approved|approval|signed)|reports? to|is (?:owned|led|headed|approved|responsible))\b/giu,
  },
  {
    kind: 'name',
    pattern: /(?<=[\p{Ll}\d,;:)] )(?:\p{Lu}[\p{L}'’-]{2,}(?: (?:of |de |von |van )?\p{Lu}[\p{L}'’-]+)*)/gu,
  },
];

/** The kinds of facts in `answer` that `known` (question and context) does not already hold. */
export function newFacts(answer: string, known: string): FactKind[] {
  const said = plain(known);
  const found = new Set<FactKind>();
  let rest = answer.slice(0, 4000);
  for (const { kind, pattern } of kinds) {
    const matches = rest.match(pattern) ?? [];
    if (matches.some((it) => !isSaid(it, said))) found.add(kind);
    rest = rest.replace(pattern, ' ');
  }
  return [...found];
}

function isSaid(words: string, said: string): boolean {
  const own = plain(words).trim();
  return own === '' || said.includes(own);
}

const numeral = new RegExp(`\\b(?:${numerals})\\b`, 'g');

/** Lower case, digits for small number words, punctuation folded. */
function plain(text: string): string {
  return ` ${text.toLowerCase()} `.replace(numeral, (it) => String(units[it])).replace(/[^\p{L}\p{N}]+/gu, ' ');
}
