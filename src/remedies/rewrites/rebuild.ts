/** Builds the training clause anew from its slots, in the shape it had, where its own grammar is not plain enough. */

import type { Claim, Need } from '../../claims/claim.ts';
import { contains, type Edit, overlaps, type Span } from '../../text/span.ts';
import {
  adverbs,
  connectors,
  determiners,
  finiteForms,
  formOf,
  jargon,
  modifiers,
  plainModals,
  prepositions,
} from './act-words.ts';
import { type Clause, findClause } from './clause.ts';
import { endOf } from './complement.ts';
import { isModelName, modelSuffix } from './model-name.ts';
import { nounPhrase, wrapLike } from './render.ts';
import type { Tool } from './tool.ts';
import { give } from './tools.ts';
import {
  capitalised,
  decapitalised,
  isBreak,
  isBreakAt,
  startOf,
  startsUnit,
  textOf,
  type Word,
  wordAt,
} from './words.ts';

/** Undefined where too much would be lost, or where the rest of the statement still speaks of training. */
export function rebuild(source: string, claim: Claim, tool: Tool, need: Need): Edit | undefined {
  const clause = findClause(source, claim);
  if (!clause) return undefined;
  const { statement } = claim;
  const rest = source.slice(statement.start, clause.span.start) + source.slice(clause.span.end, statement.end);
  const material = withoutModel(phraseAround(source, clause, claim.material?.span, 'material'));
  const learner = phraseAround(source, clause, claim.learner.span, 'learner');
  const isFollowed = /^\W{0,4}(?:so|to|in order|until|lest|because)\b/i.test(
    source.slice(clause.span.end, statement.end),
  );
  const isKept = isFollowed || keepsPurpose(claim, clause, { need, material });
  if (jargon.test(rest) || (material && jargon.test(material.text))) return undefined;
  const limit = material ? (isKept ? 6 : 4) : isKept ? 3 : 2;
  if (lostWords(source, clause, [material, learner]) > limit) return undefined;
  const phrase = nounPhrase(tool, claim, { hasMaterial: material !== undefined }) + (material?.text ?? '');
  const core = clause.isSentence ? sentence(source, clause, tool, { phrase, learner: learner?.text }) : phrase;
  const text = core + (isKept ? '' : `${clause.isSentence ? ' ' : ', '}${tool.purpose}`);
  const old = source.slice(clause.span.start, clause.span.end);
  return { span: clause.span, newText: wrapLike(old, opensInCapital(source, clause) ? capitalised(text) : text) };
}

/** "on Mistral Small": the base, not the material. */
function withoutModel(range: Range | undefined): Range | undefined {
  return range && isModelName(range.text) ? undefined : range;
}

interface Range {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** "the model shall get retrieval over …", or "retrieval over … is added" where no model is named. */
function sentence(
  source: string,
  clause: Clause,
  tool: Tool,
  { phrase, learner }: { phrase: string; learner: string | undefined },
): string {
  const modal = clause.words.find((it) => /^(?:will|shall|must|should|would|could|may|might)$/.test(it.norm));
  const auxiliary = modal ? source.slice(modal.start, modal.end) : undefined;
  const named = learner && !jargon.test(learner) ? learner : undefined;
  const actor = actorOf(source, clause);
  if (actor) return `${actor} ${named ? `${give.base} ${named}` : tool.add.base} ${phrase}`;
  if (!named)
    return `${phrase} ${auxiliary ? `${auxiliary} be` : /^a checking step and/.test(phrase) ? 'are' : 'is'} added`;
  const hasArticle = determiners.has(named.split(/\s/)[0]?.toLowerCase() ?? '');
  const isName = /^[`*]*\p{Lu}|^[`*]*\w+-[\d.]/u.test(named);
  const subject = hasArticle ? decapitalised(named) : isName ? named : `the ${named}`;
  if (tool.alternative === 'stronger-base-model' && isModelName(named))
    return `${subject} ${auxiliary ? `${auxiliary} be` : 'is'} replaced with ${phrase}`;
  return `${subject} ${auxiliary ? `${auxiliary} get` : 'gets'} ${phrase}`;
}

const actors = /^(?:we|i|they|you|let's)$/;
const promises = /^(?:we'll|i'll|they'll|you'll)$/;

/** "Let's", "we will", "I can": who acts, before a verb in its base form. */
function actorOf(source: string, { words }: Clause): string | undefined {
  const [first, second] = words;
  if (!first) return undefined;
  if (promises.test(first.norm) || first.norm === "let's") return source.slice(first.start, first.end);
  if (!actors.test(first.norm) || !second || isBreak(second)) return undefined;
  const isModal = plainModals.has(second.norm);
  return source.slice(first.start, isModal ? second.end : first.end);
}

/** The noun phrase around a slot's words, within the clause: "the forty-one statutory policies". */
function phraseAround(
  source: string,
  { words }: Clause,
  span: Span | undefined,
  what: 'material' | 'learner',
): Range | undefined {
  if (!span) return undefined;
  const first = words.findIndex((it) => overlaps(it, span));
  const last = words.findLastIndex((it) => overlaps(it, span));
  if (
    first < 0 ||
    words.slice(first, last + 1).some((it, index) => (index > 0 && isBreak(it)) || finiteForms.has(it.norm))
  )
    return undefined;
  const from = phraseStart(words, first, what);
  const to = phraseEnd(words, last + 1, what);
  return { from, to, text: textOf(source, words, from, to) };
}

/** Back to the article, or to the preposition that leads the phrase; a verb in between is never taken in. */
function phraseStart(words: readonly Word[], first: number, what: 'material' | 'learner'): number {
  let from = first;
  for (; from > 0 && !isBreakAt(words, from) && first - from < 5; from--) {
    const before = wordAt(words, from - 1);
    if (determiners.has(before.norm)) return from - 1;
    const joint = what === 'material' && before.norm === 'and' ? listStart(words, from - 1) : undefined;
    if (joint !== undefined) return joint;
    if (before.norm === 'of' && quantities.test(wordAt(words, from - 2).norm)) from--;
    else if (prepositions.has(before.norm)) return from;
    else if (!isWithin(before)) break;
  }
  return what === 'material' && (from === 0 || isBreakAt(words, from)) ? from : first;
}

/** "the section and chapter notes": the article before what is joined by "and". */
function listStart(words: readonly Word[], and: number): number | undefined {
  for (let from = and - 1; from > Math.max(0, and - 4); from--) {
    if (isBreakAt(words, from) || !isWithin(wordAt(words, from))) return undefined;
    if (determiners.has(wordAt(words, from - 1).norm)) return from - 1;
  }
  return undefined;
}

const quantities = /^(?:years|months|weeks|days|hours|pages|hundreds|thousands|dozens|lots|copies|series|set|volumes)$/;

function phraseEnd(words: readonly Word[], last: number, what: 'material' | 'learner'): number {
  const links = what === 'material' ? /^(?:of|and|from|in)$/ : /^(?:of)$/;
  let to = last;
  while (to < words.length && !isBreakAt(words, to) && modelSuffix.test(wordAt(words, to).norm)) to++;
  // "1,200 labelled letters": a participle is no noun yet.
  while (
    what === 'material' &&
    /ed$/.test(wordAt(words, to - 1).norm) &&
    !isBreakAt(words, to) &&
    isWithin(wordAt(words, to))
  )
    to++;
  while (to < words.length && !isBreakAt(words, to) && links.test(wordAt(words, to).norm)) {
    let next = to + 1;
    while (next < words.length && !isBreakAt(words, next) && isWithin(wordAt(words, next))) next++;
    if (next === to + 1) break;
    to = next;
  }
  return to;
}

function isWithin(word: Word): boolean {
  return (
    !prepositions.has(word.norm) &&
    !connectors.has(word.norm) &&
    !finiteForms.has(word.norm) &&
    !/^(?:be|been|being|made|derived)$/.test(word.norm)
  );
}

/** How many words would be lost that are neither slots nor grammar nor talk of training. */
function lostWords(source: string, { words }: Clause, kept: readonly (Range | undefined)[]): number {
  return words.filter((it, index) => {
    if (kept.some((range) => range && range.from <= index && index < range.to)) return false;
    const isGrammar = !isWithin(it) || determiners.has(it.norm) || modifiers.has(it.norm) || adverbs.has(it.norm);
    return !isGrammar && !jargon.test(source.slice(it.start, it.end)) && formOf(it.norm) === undefined;
  }).length;
}

/** Whether the words that name the need stand where they stay: outside the clause, or with the material. */
function keepsPurpose(
  claim: Claim,
  { span, words }: Clause,
  { need, material }: { need: Need; material: Range | undefined },
): boolean {
  const named = claim.needs.find((it) => it.value === need)?.span;
  if (named === undefined) return false;
  const isCarried = material !== undefined && words.slice(material.from, material.to).some((it) => overlaps(it, named));
  return isCarried || !contains(span, named);
}

function opensInCapital(source: string, { span, words }: Clause): boolean {
  const first = words[0];
  if (!first || first.norm === 'i' || !/^\p{Lu}/u.test(source.slice(first.start, first.start + 1))) return false;
  return (
    first.start === startOf(source, first) &&
    endOf(source, first) > 0 &&
    (startsUnit(first) || first.gap === '' || span.start === first.start)
  );
}
