/** What the features of the statistical reader are called when a person asks why. */

import { type Phrase, phrase, type Wording } from '../../text/wording.ts';

/** Where the words of a feature stand, by the letter of its zone. */
export const zoneSentences: Readonly<Record<string, string>> = {
  a: 'the words “{words}”',
  l: 'before it: “{words}”',
  r: 'after it: “{words}”',
  s: 'it begins with “{words}”',
  p: 'in the item above: “{words}”',
  h: 'in its heading: “{words}”',
  o: 'in a heading above: “{words}”',
  t: 'in the title: “{words}”',
  b: 'in the sentence before: “{words}”',
  n: 'in the next sentence: “{words}”',
  d: 'in the item below: “{words}”',
  c: 'in the same row: “{words}”',
  k: 'in the head of its column: “{words}”',
};

/** What a slot is called; where one name would be wrong for some of its values, a name for each. */
type SlotName = string | ((value: string) => string | Phrase);

const yes = (holds: string, fails: string) => (value: string) => (value === 'true' ? holds : fails);
const document = 'what kind of document it stands in';
const models = 'how much the document speaks of language models';
const shape = 'where it stands and how long it is';

const placeNames: Readonly<Record<string, string>> = {
  heading: 'heading',
  item: 'list item',
  cell: 'table',
  value: 'key',
  comment: 'comment',
};

/** Slots by the name before their `=`. */
const slotNames: Readonly<Record<string, SlotName>> = {
  genre: document,
  score: document,
  lm: models,
  om: models,
  omlm: models,
  kind: (value) => phrase('it stands in: {place}', { place: phrase(placeNames[value] ?? 'sentence') }),
  depth: shape,
  ordinal: shape,
  length: shape,
  colon: shape,
  first: shape,
  task: yes('it is a task to tick off', 'it is not a task to tick off'),
  quoted: yes('it is in a quotation', 'it is not in a quotation'),
  quotes: yes('it holds quotation marks', 'it holds no quotation marks'),
  quiet: (value) => (value === 'undefined' ? 'nothing sets it apart' : 'it is quoted, struck out, or code'),
  asks: yes('it is a question', 'it is not a question'),
  draft: yes('it names a training of a model', 'it names no training of a model'),
  stance: (value) => stanceName(value.split('/')[0] ?? ''),
  commitment: (value) => stanceName(value.split('/')[1] ?? ''),
  bare: yes('it says neither what to train on nor what for', 'it says what to train on or what for'),
  learner: 'what is to learn',
  material: 'what it is to learn from',
  need: 'what it is for',
  act: 'the word for training',
  acts: 'how often it speaks of training',
};

function stanceName(stance: string): string | Phrase {
  return stance === 'none'
    ? 'it names no training of a model'
    : phrase('it reads as {stance}', { stance: phrase(stance) });
}

/** What else is named, by where: models, data and wishes of one place count together. */
const zoneNames: Readonly<Record<string, string>> = {
  own: 'what else the statement names',
  after: 'what the next sentence names',
  next: 'what comes next',
  before: 'what the sentence before names',
  parent: 'what the item above names',
  child: 'what the items below name',
  row: 'what its row names',
  heading: 'what its heading names',
};

/** The name of a feature that is no word; undefined for one that nobody could make sense of. */
export function slotName(feature: string): Wording | undefined {
  if (feature.startsWith('fate:')) return phrase('what the document says of it later');
  if (feature.startsWith('style@')) return phrase('how the document is written');
  if (feature.startsWith('act@')) return phrase(shape);
  const slot = /^(?<name>[a-z]+)=(?<value>.*)$/u.exec(feature)?.groups;
  const named = slot && slotNames[slot.name ?? ''];
  if (named !== undefined) {
    const name = typeof named === 'string' ? named : named(slot?.value ?? '');
    return typeof name === 'string' ? phrase(name) : name;
  }
  const zone = Object.keys(zoneNames).find((it) => feature.startsWith(it));
  return zone === undefined ? undefined : phrase(zoneNames[zone] ?? '');
}
