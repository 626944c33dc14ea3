/** Splits a training that shall do two things into two tools: retrieval for the facts, a prompt for the tone. */

import type { Claim, NamedNeed } from '../../claims/claim.ts';
import type { Edit } from '../../text/span.ts';
import { subjects } from './act-words.ts';
import type { Draft } from './rewrite.ts';
import { draftsTowards } from './rewrite.ts';
import { endOfText } from './statement-end.ts';
import type { Tool } from './tool.ts';
import { toolFor } from './tools.ts';
import { capitalised, endsClause, textOf, type Word, wordsOf } from './words.ts';

export interface Split {
  readonly title: string;
  readonly drafts: readonly Draft[];
}

/** Undefined unless the two needs are named one after the other in one purpose, joined by "and". */
export function splitOf(source: string, claim: Claim): Split | undefined {
  const named = claim.needs
    .filter((it) => it.span && it.span.start > claim.act.span.end)
    .sort((a, b) => startOfNeed(a) - startOfNeed(b));
  const [first, second] = named;
  if (!first?.span || !second?.span || named.length !== 2) return undefined;
  const [tool, other] = [toolFor(first.value), toolFor(second.value)];
  const joint = findJoint(source, claim, first, second);
  if (!tool || !other || tool.alternative === other.alternative || !joint) return undefined;
  const drafts = draftsTowards(source, { ...claim, needs: [first] }, tool, first.value)
    .filter((it) => it.edits.every((edit) => edit.span.end <= joint.span.start))
    .map((it) => ({ edits: [...it.edits, { span: joint.span, newText: sentenceFor(other, joint) }], safe: false }));
  return { title: `Split: ${tool.part}, ${other.part}`, drafts };
}

function startOfNeed(need: NamedNeed): number {
  return need.span?.start ?? 0;
}

interface Joint {
  /** The "and" with the spaces around it. */
  readonly span: Edit['span'];
  /** "so that it", "to": repeated before the second need. */
  readonly opening: string;
  readonly isSentence: boolean;
}

const connectors = /^(?:so|to|until)$/;

/** The "and" between the needs, and the words that open their common purpose. */
function findJoint(source: string, claim: Claim, first: NamedNeed, second: NamedNeed): Joint | undefined {
  const words = wordsOf(source, claim.statement);
  const from = first.span?.end ?? 0;
  const to = second.span?.start ?? 0;
  const joint = words.findLastIndex((it) => it.norm === 'and' && it.start >= from && it.end <= to);
  const opener = words.findLastIndex(
    (it, at) => at < joint && it.start < (first.span?.start ?? 0) && connectors.test(it.norm),
  );
  const before = words[joint - 1];
  const next = words[joint + 1];
  if (joint < 0 || opener < 0 || !before || !next) return undefined;
  if (words.slice(opener + 1, joint).some(endsClause)) return undefined;
  const opening = openingOf(source, words, opener, next);
  const isSentence =
    claim.place.kind === 'sentence' || /[.!?]\s*$/.test(source.slice(claim.statement.start, claim.statement.end));
  return opening === undefined || endOfText(source, claim.statement.end) < next.start
    ? undefined
    : { span: { start: before.end, end: next.start }, opening, isSentence };
}

/** "so that it" and "to" are repeated; where the second half has its own subject, only "so that". */
function openingOf(source: string, words: readonly Word[], opener: number, next: Word): string | undefined {
  if (words[opener]?.norm === 'to') return 'to ';
  const that = words[opener + 1]?.norm === 'that' ? 1 : 0;
  const subject = words[opener + 1 + that];
  const text = textOf(source, words, opener, opener + 1 + that);
  if (next.norm === 'that') return text.replace(/(?<!\s)\s+that$/, ' ');
  if (subjects.has(next.norm)) return `${text} `;
  return subject && subjects.has(subject.norm) ? `${text} ${subject.norm} ` : undefined;
}

function sentenceFor(tool: Tool, { opening, isSentence }: Joint): string {
  const phrase = tool.bare.replace('{for}', '');
  if (!isSentence) return `; ${phrase}, ${opening}`;
  const isPlural = /^a checking step and/.test(phrase);
  return `. ${capitalised(phrase)} ${isPlural ? 'are' : 'is'} added ${opening}`;
}
