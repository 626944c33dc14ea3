/** The order of a question: "We will train it" becomes "should we train it". */

import type { Edit } from '../../text/span.ts';
import { baseOf, beForms, determiners, formOf, modals, plainModals, subjects } from './act-words.ts';
import { decapitalised, isBreak, startOf, textOf, type Word, wordAt } from './words.ts';

/** The edits that put the words from `start` on into the order of a question; undefined where the grammar is not plain. */
export function inversion(source: string, words: readonly Word[], start: number, act: number): Edit[] | undefined {
  const opening = words[start];
  if (!opening) return undefined;
  const direct = intentAt(source, words, start) ?? plainAt(source, words, start, act);
  if (direct) return [direct];
  const clause = mainClause(words, start, act);
  const later =
    clause === undefined ? undefined : (intentAt(source, words, clause) ?? plainAt(source, words, clause, act));
  if (!later) return undefined;
  const text = source.slice(opening.start, opening.end);
  return [{ span: { start: opening.start, end: opening.end }, newText: decapitalised(text) }, later];
}

const actor = '(?:we|i|they|you|he|she)';
const intents: readonly RegExp[] = [
  new RegExp(`^(?:let's|${actor}'ll|${actor}'d|${actor} (?:will|would))(?: (?:like|love|want) to)? `, 'u'),
  new RegExp(`^${actor} (?:want|plan|intend|need|have|aim|hope|propose|mean|wish) to `, 'u'),
  new RegExp(`^${actor}(?:'re| are) (?:going|planning|hoping|aiming|about) to `, 'u'),
  /^(?:the|our) \S+(?: \S+)? (?:intends|plans|wants|aims|hopes|needs|proposes|means) to /u,
  /^(?:our|the) (?:plan|idea|goal|aim|proposal|intention) is to /u,
];
/** "It is planned that", "we intend that": what follows is the proposal. */
const wrappers = new RegExp(
  `^(?:it is (?:planned|intended|proposed|foreseen|suggested) that|${actor} (?:intend|propose|plan|suggest|recommend) that) `,
  'u',
);
/** "We propose distilling", "we are tuning". */
const gerunds = new RegExp(
  `^(?:${actor} (?:propose|suggest|recommend|plan on|consider)|${actor}(?:'re| are)) (?<verb>\\S+ing) `,
  'u',
);

/** A plan in so many words: "we are going to fine-tune" is "should we fine-tune". */
function intentAt(source: string, words: readonly Word[], start: number): Edit | undefined {
  const text = normsFrom(words, start);
  const intent = intents.map((it) => it.exec(text)).find((it) => it !== null);
  if (intent) return edit(source, words, [start, start + count(intent[0]) - 1], `should ${who(text)}`);
  const gerund = gerunds.exec(text);
  const base = gerund && baseOf(gerund.groups?.verb ?? '');
  if (gerund && base) return edit(source, words, [start, start + count(gerund[0]) - 1], `should ${who(text)} ${base}`);
  const wrapper = wrappers.exec(text);
  if (!wrapper) return undefined;
  const inner = start + count(wrapper[0]);
  const verb = words.findIndex((it, at) => at > inner && (beForms.has(it.norm) || modals.has(it.norm)));
  if (verb < 0 || verb > inner + 8) return undefined;
  const subject = decapitalised(textOf(source, words, inner, verb));
  const be = beForms.has(wordAt(words, verb).norm) ? ' be' : '';
  return edit(source, words, [start, verb], `should ${subject}${be}`);
}

/** The norms of a few words, as far as nothing parts them; ends with a space. */
function normsFrom(words: readonly Word[], start: number): string {
  const near = words.slice(start, start + 8);
  const stop = near.findIndex((it, index) => index > 0 && isBreak(it));
  return `${(stop < 0 ? near : near.slice(0, stop)).map((it) => it.norm).join(' ')} `;
}

function count(text: string): number {
  return text.trim().split(' ').length;
}

function who(text: string): string {
  const first =
    /^(?:we|i|they|you|he|she)\b|^(?:the|our) \S+(?: \S+)?(?= (?:intends|plans|wants|aims|hopes|needs|proposes|means) to )/u.exec(
      text,
    )?.[0] ?? 'we';
  return first === 'i' ? 'I' : first;
}

/** Where the main clause starts after "To make sure that …," or "Because …,". */
function mainClause(words: readonly Word[], start: number, act: number): number | undefined {
  if (!leads.test(wordAt(words, start).norm)) return undefined;
  const found = words.findIndex(
    (it, at) =>
      at > start &&
      at <= act &&
      /,\s*$/.test(it.gap) &&
      (subjects.has(it.norm.replace(/'.*/u, '')) || determiners.has(it.norm)),
  );
  return found < 0 ? undefined : found;
}

/** Verbs of plans, with their base forms. */
const present: ReadonlyMap<string, string> = new Map(
  Object.entries({
    gets: 'get',
    undergoes: 'undergo',
    goes: 'go',
    receives: 'receive',
    has: 'have',
    becomes: 'become',
    trains: 'train',
    'fine-tunes': 'fine-tune',
    makes: 'make',
  }),
);

/** An order or a statement in plain grammar. */
function plainAt(source: string, words: readonly Word[], start: number, act: number): Edit | undefined {
  return imperativeAt(source, words, start, act) ?? statementAt(source, words, start, act);
}

/** "Fine-tune the bot" is "should we fine-tune the bot". */
function imperativeAt(source: string, words: readonly Word[], start: number, act: number): Edit | undefined {
  const [opening, next] = words.slice(start, start + 2);
  if (!opening || start !== act) return undefined;
  const isBase = formOf(opening.norm) === 'base' && next !== undefined && !isBreak(next);
  const isImperative = isBase || /^(?:continue|put|embed|bake)$/.test(opening.norm);
  return isImperative ? edit(source, words, [start, start], `should we ${opening.norm}`) : undefined;
}

/** "The bot is to be trained" is "should the bot be trained". */
function statementAt(source: string, words: readonly Word[], start: number, act: number): Edit | undefined {
  const opening = words[start];
  const verb = verbOf(words, start, act);
  if (!opening || verb === undefined) return undefined;
  const norm = wordAt(words, verb).norm;
  const isGerund = start === act && formOf(opening.norm) === 'ing';
  if (isGerund && plainModals.has(norm))
    return edit(source, words, [start, verb], `${norm} ${decapitalised(textOf(source, words, start, verb))}`);
  if (verb > act + 1) return undefined;
  if (leads.test(opening.norm) || words.slice(start, verb).some((it) => /^(?:that|which|who|if)$/.test(it.norm)))
    return undefined;
  const subject = `should ${subjectOf(source, words, start, verb)}`;
  if (isFirstPerson(words, verb, act)) return edit(source, words, [start, verb - 1], subject);
  const base = present.get(norm);
  if (base) return edit(source, words, [start, verb], `${subject} ${base}`);
  if (plainModals.has(norm)) return edit(source, words, [start, verb], subject);
  const isTo = words[verb + 1]?.norm === 'to';
  if (isTo && words[verb + 2]?.norm !== 'be') return undefined;
  return edit(source, words, [start, isTo ? verb + 2 : verb], `${subject} be`);
}

/** Index of the finite verb; undefined where a break parts it from its subject. */
function verbOf(words: readonly Word[], start: number, act: number): number | undefined {
  const verb = words.findIndex(
    (it, at) =>
      at > start &&
      at < start + 12 &&
      (plainModals.has(it.norm) || beForms.has(it.norm) || present.has(it.norm) || isFirstPerson(words, at, act)),
  );
  return verb < 0 || words.slice(start + 1, verb + 1).some(isBreak) ? undefined : verb;
}

const leads =
  /^(?:so|in|to|with|for|as|because|since|lest|when|while|once|by|after|where|there|what|therefore|not|on|through|until)$/;

/** "we fine-tune". */
function isFirstPerson(words: readonly Word[], at: number, act: number): boolean {
  return at === act && /^(?:we|i|they)$/.test(wordAt(words, at - 1).norm) && formOf(wordAt(words, at).norm) === 'base';
}

/** Names keep their capital; articles, pronouns and plain plurals do not need theirs. */
function subjectOf(source: string, words: readonly Word[], start: number, verb: number): string {
  const first = wordAt(words, start).norm;
  const text = textOf(source, words, start, verb);
  const isCommon =
    determiners.has(first) ||
    /^(?:all|most|some|both)$/.test(first) ||
    (subjects.has(first) && first !== 'i') ||
    (verb === start + 1 && /[^s']s$/.test(first));
  return isCommon ? decapitalised(text) : text;
}

function edit(source: string, words: readonly Word[], [from, to]: readonly [number, number], newText: string): Edit {
  const end = words[to]?.end ?? 0;
  return { span: { start: startOf(source, words[from]), end }, newText };
}
