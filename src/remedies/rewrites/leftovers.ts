/** Words that only made sense beside the training, and go with it. */

import type { Edit, Span } from '../../text/span.ts';
import { jargon } from './act-words.ts';
import { capitalised } from './words.ts';

/** "Without looking anything up", "by heart": with the comma or the "and" before it. */
const fromMemory =
  /(?:,|(?<![,\s]))\s+(?:and\s+)?(?:(?:without|with no)\s+(?:any\s+|a\s+|the\s+)?(?:look-?\s?ups?|looking\s+(?:(?:it|them|things|anything|something)\s+)?up|having\s+to\s+(?:consult|look\s+up)\s+anything|recourse\s+to\s+[^\s,.;][^,.;]{0,199}|search(?:ing)?)|out\s+of\s+(?:the|its)\s+head|by\s+heart|from\s+memory)(?:\s+at\s+(?:all|run\s+time))?(?=\s*(?:[.,;|)]|$)|[^\S\n]*\n|\s+(?:and|so)\b)/giu;

/** Deletions within `span`, outside of `taken`, of words about recalling from memory: they contradict a look-up. */
export function dropMemoryWords(source: string, span: Span, taken: Span): Edit[] {
  return matches(source, span, fromMemory)
    .filter((it) => it.end <= taken.start || taken.end <= it.start)
    .map((it) => ({ span: it, newText: '' }));
}

/** "Each Sunday night" at the end of a clause. */
const cadences =
  /(?<!\s)\s+(?:every|each)\s+(?:other\s+)?(?:night|day|morning|week|month|quarter|(?:mon|tues|wednes|thurs|fri|satur|sun)day)(?:\s+(?:night|morning|evening))?(?=\s*(?:[.,;|)]|$)|\s+(?:and|so)\b|[^\S\n]*\n[^\S\n]*\n)/giu;

/** Deletion of "each Sunday night" after the material: what is read live needs no timetable. */
export function dropCadence(source: string, span: Span): Edit[] {
  const clause = /^[^.;:,]*/u.exec(source.slice(span.start, span.end))?.[0] ?? '';
  const end = Math.min(span.end, span.start + clause.length + 1);
  return matches(source, { start: span.start, end }, cadences)
    .slice(0, 1)
    .map((it) => ({ span: it, newText: '' }));
}

/** The phrase that opens a statement, up to its comma, after the number of an item. */
const leading = /^(?<mark>(?:[\p{L}\p{N}]{1,3}[.)]\s+)?)(?<phrase>(?:using|with|via|by|through)\s[^,;:.]*,\s+)/iu;
/** A phrase between commas, or between a comma and the end. */
const inner =
  /,\s+(?:using|via|through|by|run|made|created|trained|obtained|launched|started)\s[^,;:.]*(?=[,;:.]|$)/giu;

/** Deletions of whole phrases, set off by commas, that are about the training: "Using the fine-tuning endpoint, …". */
export function dropJargonPhrases(source: string, span: Span, taken: Span): Edit[] {
  const text = source.slice(span.start, span.end);
  const edits: Edit[] = matches(source, span, inner)
    .filter((it) => jargon.test(source.slice(it.start, it.end)) && (it.end <= taken.start || taken.end <= it.start))
    .map((it) => ({ span: it, newText: '' }));
  const { mark = '', phrase } = leading.exec(text)?.groups ?? {};
  if (phrase === undefined || !jargon.test(phrase)) return edits;
  const start = span.start + mark.length;
  const end = start + phrase.length;
  if (end >= taken.start) return edits;
  return [{ span: { start, end: end + 1 }, newText: capitalised(source.slice(end, end + 1)) }, ...edits];
}

/** A bracket with its items, and the space before it. */
const bracket = /(?<!\s)\s*\((?<items>[^()\n]*)\)/gu;
/** "r=16", "3 epochs". */
const hyperparameter = /^(?:r|rank|alpha|lr|bs|epochs?)\s*(?:[=:]\s*)?[\d.e-]+$|^\d+ epochs?$/iu;

/** Takes "LoRA" and "r=16" out of "(LoRA, r=16, 600 replies)", and the bracket with them where nothing is left. */
export function dropJargonItems(source: string, span: Span, taken: Span): Edit[] {
  const text = source.slice(span.start, span.end);
  return [...text.matchAll(bracket)].flatMap((found) => {
    const start = span.start + found.index;
    const whole = { start, end: start + found[0].length };
    if (whole.start < taken.end && taken.start < whole.end) return [];
    const items = (found.groups?.items ?? '').split(/(?<!\s)\s*[,;]\s*/u);
    const kept = items.filter((it) => !jargon.test(it) && !hyperparameter.test(it));
    if (kept.length === items.length || !items.some((it) => jargon.test(it))) return [];
    return [{ span: whole, newText: kept.length > 0 ? ` (${kept.join(', ')})` : '' }];
  });
}

function matches(source: string, span: Span, pattern: RegExp): Span[] {
  return [...source.slice(span.start, span.end).matchAll(pattern)].map((it) => ({
    start: span.start + it.index,
    end: span.start + it.index + it[0].length,
  }));
}
