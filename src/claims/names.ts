/** The names by which documents call their proposals: "R5", "2.4", "(b)", "option 3", "item 62". */

import { matchesOf } from '../text/matches.ts';
import { noted } from '../text/remembered.ts';

const proposal =
  '(?:option|item|point|motion|proposal|request|step|phase|stage|module|block|part|idea|paragraph|clause|section|story|task|deliverable|alternative|requirement|goal|risk|no\\.?|nr\\.?|§|#)';

const name =
  /(?<![\w.])(?<name>[A-Z]{1,3}-?\d{1,6}(?:\.\d{1,4}){0,4}[a-z]?|\d{1,4}\.\d{1,4}(?:\.\d{1,4}){0,3}|\d{1,2}[a-h]|[b-hB-H](?=\)|[.:,]|$|\s(?:and|or|is|was|stands|becomes|=))|A(?=[.:]|\s(?:is|was|and)|,))(?!\w)/g;
const called = new RegExp(
  `\\b${proposal}s? ?\\(?(?:[ivx]{1,4}|\\d{1,3}|[a-hA-H])\\b\\)?(?:(?:,| and| to| or|&) ?\\(?(?:[ivx]{1,4}|\\d{1,3}|[a-hA-H])\\b\\)?){0,8}`,
  'gi',
);
const calledBy = /\b(?:[ivx]{1,4}|\d{1,3}|[a-h])\b/gi;
const bracketed = /\((?<name>[a-h]|[ivx]{1,4}|\d)\)/g;
const number = /^\W{0,4}(?:(?:on|to|re) )?(?<name>\d{1,2})(?:[.):](?!\d)|\s)/i;
const lead = new RegExp(
  `^\\W{0,4}(?:${proposal} ?)?\\(?(?<name>[A-Za-z]{0,3}-?\\d{1,6}(?:\\.\\d{1,4}){0,4}[a-z]?|[b-h]|a(?=[).:])|[ivx]{1,4})(?:[).:\\]|]| |$)`,
  'i',
);

/** All names in a text, in lower case. */
export const namesIn: (text: string) => ReadonlySet<string> = noted((text) => {
  const found = [...matchesOf(name, text), ...matchesOf(bracketed, text)].map((it) => it.groups?.name ?? '');
  const opening = number.exec(text)?.groups?.name;
  return new Set([...found, ...calledNames(text), ...(opening ? [opening] : [])].map((it) => it.toLowerCase()));
});

/** The names that follow a word for a proposal. */
export function calledNames(text: string): ReadonlySet<string> {
  return new Set(matchesOf(called, text).flatMap(([it]) => it.toLowerCase().match(calledBy) ?? []));
}

/** The number that a statement opens with, as in "On 5: turned down". */
export function numberOpening(text: string): string | undefined {
  return number.exec(text)?.groups?.name;
}

/** The name that a statement opens with. */
export function leadName(text: string): string | undefined {
  return lead.exec(text)?.groups?.name?.toLowerCase();
}
