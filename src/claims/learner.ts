/** Works out what a training act teaches: a language model, another model, people, or nothing that learns. */

import type { Learner } from './claim.ts';
import type { LearnerTag } from './lexicon/learners.ts';
import type { ActTagged, Reading } from './reading.ts';
import type { Tagged } from './tagger.ts';

export interface FoundLearner {
  readonly value: Learner;
  /** Offsets in the passage's text, where the statement itself names the learner. */
  readonly at: { readonly start: number; readonly end: number } | undefined;
}

const nothing: FoundLearner = { value: 'unnamed', at: undefined };

const stops = new Set(
  'on upon with for to so from in at by using over that which who whose until because as into via through per after before when while if is are was were will shall be gets has have than instead rather without under'.split(
    ' ',
  ),
);
const notObjects = new Set(
  'it them this that these those one ones ours him her something anything everything run runs job jobs round rounds again up out further once twice and or together separately apart itself of more over phase step pipeline loop set sets data'.split(
    ' ',
  ),
);
const prepositional = new Set('in on from into with to by of'.split(' '));
const prepositions = new Set('for of by to from with in at into between among within per over during'.split(' '));

/** The learner that the statement itself names for `act`. */
export function learnerOf(act: ActTagged, reading: Reading): FoundLearner {
  const inside = reading.words
    .slice(act.from + 1, act.to)
    .some((it) => /^(?:model|it|them|bot|assistant)$/.test(it.norm));
  if (inside || /^model$/.test(reading.words[act.from]?.norm ?? ''))
    return { value: 'unnamed', at: { start: act.start, end: act.end } };
  const form = formOf(act, reading);
  if (form === 'verb') return objectOf(act, reading) ?? subjectOf(act, reading) ?? nothing;
  if (form === 'participle') {
    if (reading.words[act.to]?.norm === 'to')
      return headWithin(act.to + 1, reading) ?? pronounAt(act.to + 1, reading) ?? nothing;
    const direct = prepositional.has(reading.words[act.to - 1]?.norm ?? '') ? undefined : attributed(act, reading);
    return direct ?? subjectOf(act, reading) ?? nothing;
  }
  return complementOf(act, reading) ?? modifierOf(act, reading) ?? anyModel(act, reading) ?? nothing;
}

/** The learner that other text about the statement (a row mate, a heading) names, where the statement is silent. */
export function learnerAround(reading: Reading): FoundLearner {
  const best =
    reading.learners.find((it) => it.tag === 'language-model') ??
    reading.learners.find((it) => it.tag === 'other-model') ??
    reading.learners.find((it) => it.tag === 'human');
  return best ? { value: learnerFor(best.tag), at: undefined } : nothing;
}

type Form = 'verb' | 'participle' | 'noun';

function formOf(act: ActTagged, reading: Reading): Form {
  if (act.tag === 'act-distil' && !/ed$/.test(reading.words[act.to - 1]?.norm ?? '')) return 'noun';
  if (/^(?:in|on|from|into|with|to)$/.test(reading.words[act.to - 1]?.norm ?? '')) return 'participle';
  const last = reading.words[act.to - 1]?.norm ?? '';
  const before = reading.words[act.from - 1]?.norm ?? '';
  if (
    act.tag === 'act-adapter' ||
    /^(?:q?loras?|dora|peft|sft|rlhf|dpo|grpo|orpo|rft|run|job|distillation|customi[sz]ation|training|trainings|weights|parameters)$/.test(
      last,
    )
  ) {
    const next = reading.words[act.to]?.norm ?? '';
    if (
      last === 'training' &&
      !/^(?:the|a|an|this|that|our|its|their)$/.test(before) &&
      /^(?:the|a|an|our|your|this|it|them|gpt|llama|gemini|claude|qwen)$/.test(next)
    )
      return 'verb';
    return last === 'sft' || last === 'lora' ? nounOrVerb(act, reading) : 'noun';
  }
  if (
    /(?:ed|taught|learnt|learned|burnt|brought)$/.test(last) ||
    /^(?:brought|raised|reared|baked|burned|burnt|trained|taught|built)\b/.test(reading.words[act.from]?.norm ?? '')
  )
    return activePast(act, reading) ? 'verb' : 'participle';
  if (/^(?:teach|teaches|drill|drills|coach)$/.test(last)) return 'verb';
  if (/ing$/.test(last))
    return /^(?:the|a|an|of|our|some|further|additional|any|more|second|supervised)$/.test(before) ||
      reading.words[act.to]?.norm === 'of'
      ? 'noun'
      : 'verb';
  return isVerbPlace(act, before, reading) ? 'verb' : 'noun';
}

/** A bare "tune" or "train" is a verb at the start, after a modal, "to", a subject pronoun or a joining word. */
function isVerbPlace(act: ActTagged, before: string, reading: Reading): boolean {
  if (act.from === 0 || breakBefore(reading, act.from)) return true;
  return (
    /^(?:to|will|shall|must|should|can|could|may|might|we|they|i|you|and|then|or|not|also|let|let's|don't|never|would|us|first|just|simply|either|who|that)$/.test(
      before,
    ) || /^(?:trains|tunes|teaches|retrains|retunes)$/.test(reading.words[act.to - 1]?.norm ?? '')
  );
}

function nounOrVerb(act: ActTagged, reading: Reading): Form {
  return /^(?:can|will|to|could|should|might)$/.test(reading.words[act.from - 1]?.norm ?? '') ? 'verb' : 'noun';
}

/** "We trained two clerks" has its object behind it; "a model trained on" does not. */
function activePast(act: ActTagged, reading: Reading): boolean {
  return /^(?:we|i|they|he|she|you|have|has|had|who)$/.test(reading.words[act.from - 1]?.norm ?? '');
}

/** Words behind the act up to the next preposition: what is trained. The head is the last noun there. */
function objectOf(act: ActTagged, reading: Reading): FoundLearner | undefined {
  if (act.tag === 'act-teach')
    return headWithin(act.to, reading, 9, 'first') ?? pronoun(act, reading) ?? unknownObject(act, reading);
  const named = headWithin(act.to, reading) ?? pronoun(act, reading);
  const isWeights = act.tag === 'act-strong' || act.tag === 'act-distil' || act.tag === 'act-adapter';
  return named ?? (isWeights ? undefined : unknownObject(act, reading));
}

/** "train it", "tune them": something that was named before. */
function pronoun(act: ActTagged, reading: Reading): FoundLearner | undefined {
  return pronounAt(act.to, reading);
}

function pronounAt(index: number, reading: Reading): FoundLearner | undefined {
  const next = reading.words[index];
  return next && /^(?:it|them)$/.test(next.norm)
    ? { value: 'unnamed', at: { start: next.start, end: next.end } }
    : undefined;
}

/** "train the newcomers": an object that no lexicon knows as a model is none. Pronouns may stand for one. */
function unknownObject(act: ActTagged, reading: Reading): FoundLearner | undefined {
  const first = reading.words[act.to];
  if (
    !first ||
    prepositional.has(reading.words[act.to - 1]?.norm ?? '') ||
    breakBefore(reading, act.to) ||
    stops.has(first.norm) ||
    notObjects.has(first.norm)
  )
    return undefined;
  const name = reading.statement.passage.text.slice(first.start, first.end);
  const isProduct =
    /^\p{Lu}[\p{Ll}\d]+$/u.test(name) &&
    !/^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/.test(first.norm) &&
    (stops.has(reading.words[act.to + 1]?.norm ?? '') ||
      /^(?:each|every|again|daily|weekly)$/.test(reading.words[act.to + 1]?.norm ?? ''));
  return isProduct
    ? { value: 'unnamed', at: { start: first.start, end: first.end } }
    : { value: 'not-a-model', at: undefined };
}

/** "a tuned checker", "fine-tuned gpt-4.1-mini": the noun stands directly behind. */
function attributed(act: ActTagged, reading: Reading): FoundLearner | undefined {
  return headWithin(act.to, reading, 5);
}

function headWithin(
  from: number,
  reading: Reading,
  reach = 9,
  which: 'first' | 'last' = 'last',
): FoundLearner | undefined {
  const start = reading.words[from]?.norm === 'of' ? from + 1 : from;
  let to = start;
  while (
    to < reading.words.length &&
    to - start < reach &&
    !stops.has(reading.words[to]?.norm ?? '') &&
    reading.words[to]?.norm !== 'of' &&
    !breakBefore(reading, to)
  )
    to++;
  const inside = reading.learners.filter((it) => it.from >= start && it.to <= Math.max(to, start));
  return which === 'first' ? head(inside.slice(0, 1)) : head(inside);
}

/** Whether punctuation parts the word at `index` from the one before. */
function breakBefore(reading: Reading, index: number): boolean {
  const before = reading.words[index - 1];
  const word = reading.words[index];
  if (!before || !word) return false;
  return /[.;:,()—–→|"“”]/.test(reading.statement.passage.text.slice(before.end, word.start));
}

function head(inside: readonly Tagged<LearnerTag>[]): FoundLearner | undefined {
  const last = inside.at(-1);
  if (!last) return undefined;
  const other = last.tag === 'some-model' ? inside.find((it) => it.tag === 'other-model') : undefined;
  const named = last.tag === 'some-model' ? inside.find((it) => it.tag === 'language-model') : undefined;
  const chosen = other ?? named ?? last;
  return { value: learnerFor(chosen.tag), at: { start: last.start, end: last.end } };
}

/** The nearest learner in front of the act within its clause, unless it only completes an earlier one ("model for users"). */
function subjectOf(act: ActTagged, reading: Reading): FoundLearner | undefined {
  const clause = clauseStart(act, reading);
  const before = reading.learners.filter((it) => it.to <= act.from && it.start >= clause);
  const nearest = before.at(-1);
  if (!nearest) return undefined;
  const earlier = before.at(-2);
  const isComplement = [1, 2, 3].some((gap) => prepositions.has(reading.words[nearest.from - gap]?.norm ?? ''));
  const chosen =
    isComplement &&
    earlier &&
    (nearest.tag === 'human' || nearest.tag === 'adjustable' || earlier.tag === 'language-model')
      ? earlier
      : nearest;
  if (chosen.tag === 'some-model') {
    const close = before.filter((it) => chosen.from - it.to < 4 && it !== chosen);
    const other = close.find((it) => it.tag === 'other-model' && chosen.from - it.to < 2);
    if (other) return { value: 'other-model', at: { start: other.start, end: chosen.end } };
    const named = close.find((it) => it.tag === 'language-model');
    if (named) return { value: 'language-model', at: { start: named.start, end: named.end } };
  }
  return { value: learnerFor(chosen.tag), at: { start: chosen.start, end: chosen.end } };
}

function clauseStart(act: ActTagged, reading: Reading): number {
  const { passage, start } = reading.statement;
  const text = passage.text.slice(start, act.start);
  const at = Math.max(text.lastIndexOf(';'), text.lastIndexOf(' — '), text.lastIndexOf('. '));
  return start + Math.max(at, 0);
}

/** "training of the model", "LoRA … to a Ministral 8B", "an adapter for Llama". */
function complementOf(act: ActTagged, reading: Reading): FoundLearner | undefined {
  const next = reading.words[act.to]?.norm ?? '';
  if (next === 'of' || next === 'for' || next === 'over' || next === 'to') return headWithin(act.to + 1, reading);
  return undefined;
}

/** "model training", "staff training": a noun directly in front. */
function modifierOf(act: ActTagged, reading: Reading): FoundLearner | undefined {
  const direct = reading.learners.find((it) => it.to === act.from || it.to === act.from - 1);
  return direct && direct.tag !== 'adjustable'
    ? { value: learnerFor(direct.tag), at: { start: direct.start, end: direct.end } }
    : undefined;
}

function anyModel(act: ActTagged, reading: Reading): FoundLearner | undefined {
  const found =
    reading.learners.find((it) => it.tag === 'language-model') ??
    reading.learners.find((it) => it.tag === 'other-model') ??
    reading.learners.find((it) => it.tag === 'some-model') ??
    reading.learners.find((it) => it.tag === 'human' && it.from < act.to + 4);
  return found ? { value: learnerFor(found.tag), at: { start: found.start, end: found.end } } : undefined;
}

function learnerFor(tag: LearnerTag): Learner {
  switch (tag) {
    case 'language-model':
      return 'language-model';
    case 'some-model':
      return 'unnamed';
    case 'other-model':
      return 'other-model';
    case 'human':
      return 'human';
    case 'adjustable':
      return 'not-a-model';
  }
}
