/** Reads suppression comments: `<!-- ai-plan-disable-next-line rule, rule -- reason -->` and the same behind `#` or `//`. */

import { withoutEnd } from '../text/ends.ts';
import { nearestWord } from '../text/nearest-word.ts';
import type { Span } from '../text/span.ts';
import type { Comment } from './comment.ts';
import { collectComments } from './comments.ts';
import type { Format } from './passage.ts';

export type DirectiveKind = 'disable' | 'disable-line' | 'disable-next-line' | 'enable';

/** A rule as a comment names it; whether there is such a rule is judged elsewhere. */
export interface NamedRule {
  readonly name: string;
  readonly span: Span;
}

export interface Directive {
  readonly kind: DirectiveKind;
  /** The whole comment with its marks. */
  readonly span: Span;
  /** The word that says what to do, for example `ai-plan-disable-line`. */
  readonly keyword: Span;
  /** None means all rules. */
  readonly names: readonly NamedRule[];
  /** The words behind `--`; undefined where there are none. */
  readonly reason: string | undefined;
}

const opening = /^\s*(?<keyword>ai-plan-(?<kind>disable-next-line|disable-line|disable|enable))(?=$|[\s,]|--|[–—])/u;

const keywords: readonly string[] = [
  'ai-plan-disable',
  'ai-plan-disable-line',
  'ai-plan-disable-next-line',
  'ai-plan-enable',
];

/** Word processors turn two hyphens into a dash. */
const reasonMark = /--|[–—]/u;

/** What a text says to this tool in its comments, and what it tries to say: each in order. */
export interface Comments {
  readonly directives: readonly Directive[];
  /** Words that look like those above and are none of them, so that they do nothing. */
  readonly misspelt: readonly NamedRule[];
}

export const noComments: Comments = { directives: [], misspelt: [] };

/** Never throws; linear in the length of the text. */
export function readComments(text: string, format: Format): Comments {
  if (!text.includes('ai-plan-')) return noComments;
  const comments = collectComments(text, format);
  return {
    directives: comments.flatMap((it) => toDirective(text, it) ?? []),
    misspelt: comments.flatMap((it) => toMisspelt(text, it) ?? []),
  };
}

/** The suppression comments alone. */
export function readDirectives(text: string, format: Format): readonly Directive[] {
  return readComments(text, format).directives;
}

function toMisspelt(text: string, { body }: Comment): NamedRule | undefined {
  const words = text.slice(body.start, body.end);
  const name = /^\s*(?<name>ai-plan-[^\s,]+)/u.exec(words)?.groups?.name ?? '';
  const isMeant = /^ai-plan-(?:dis|en)able/u.test(name) || nearestWord(name, keywords) !== undefined;
  if (opening.test(words) || !isMeant) return undefined;
  const start = body.start + words.indexOf(name);
  return { name, span: { start, end: start + name.length } };
}

function toDirective(text: string, { span, body }: Comment): Directive | undefined {
  const words = text.slice(body.start, body.end);
  const groups = opening.exec(words)?.groups;
  if (!groups) return undefined;
  const keyword = groups.keyword ?? '';
  const start = body.start + words.indexOf(keyword);
  const end = start + keyword.length;
  const rest = text.slice(end, body.end);
  const mark = reasonMark.exec(rest);
  const reason = mark ? rest.slice(mark.index + mark[0].length).trim() : '';
  return {
    kind: groups.kind as DirectiveKind,
    span,
    keyword: { start, end },
    names: readNames(mark ? rest.slice(0, mark.index) : rest, end),
    reason: reason === '' ? undefined : reason,
  };
}

function readNames(list: string, offset: number): readonly NamedRule[] {
  return [...list.matchAll(/[^\s,]+/gu)].map(({ 0: word, index }) => {
    // A word of nothing but stops is no rule, and must not stand for all of them.
    const name = withoutEnd(word, '.:;') || word;
    return { name, span: { start: offset + index, end: offset + index + name.length } };
  });
}
