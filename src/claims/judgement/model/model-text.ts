/** Reads and writes the text of a model. It is read before the first judgement, so it must be fast to read, and shipped, so it must pack well. */

import { once } from '../../../text/remembered.ts';
import { drained } from '../../../text/steps.ts';
import { zones } from '../features/zones.ts';
import { FeatureTable, mostWords, wordFeature } from './feature-table.ts';
import { levelOf, stepsOf } from './levels.ts';
import { type Company, type Head, type Model, stepsPerOne, type Weights } from './model.ts';
import { DigitReader, digitsOf } from './number-text.ts';
import { readTrees, writeTrees } from './tree-text.ts';
import type { SecondLook } from './trees.ts';

/**
 * Reads a model from its text, which has eight parts with an empty line between them:
 * - a line with `head:bias` for each head, and a line with the weights of the company. The heads are then named by letters: a, b, c …
 * - a line for each word in order: one character for how much of the word before it begins with, and the rest of the word;
 * - in the same way the features that are not one word of a zone or two;
 * - for each zone a line: its words by their numbers, a space, and its pairs of words by their numbers;
 * - a line for each feature with the letters of the heads that it speaks for, or against where they are capitals;
 * - for each of these letters how strongly, as a level;
 * - the slots of the second look, as words are told;
 * - its bars and trees.
 */
export function* readModelInSteps(text: string): Generator<void, Model> {
  const [opening = '', words = '', named = '', inZones = '', letters = '', strengths = '', slots = '', trees = ''] =
    text.split('\n\n');
  const [first = '', company = ''] = opening.split('\n');
  const heads = first.split(' ').map((it) => {
    const [head = '', bias = '0'] = it.split(':');
    return { head: head as Head, bias: Number(bias) };
  });
  const spelled = unfolded(words);
  yield;
  const features = new FeatureTable(spelled);
  yield;
  const others = unfolded(named);
  for (const [index, it] of others.entries()) features.addNamed(it, index);
  const zoned = inZones.split('\n');
  let next = others.length;
  // Left to the step that first asks for them.
  const weights = once(() => readWeights(letters, strengths));
  for (const [zone, line] of zoned.entries()) {
    yield;
    next = addZone(features, zone, line, next);
  }
  return {
    heads,
    features,
    names: () => [...others, ...zoned.flatMap((it, zone) => namesInZone(it, zone, spelled))],
    get weights() {
      return weights();
    },
    company: company.split(' ').map(Number),
    secondLook: { slots: unfolded(slots), ...readTrees(trees) },
  };
}

/** The same at once. */
export function readModel(text: string): Model {
  return drained(readModelInSteps(text));
}

/** Takes features by zone and by the numbers of their words. */
type ZoneFeatures = Pick<FeatureTable, 'addSingle' | 'addPair'>;

function addZone(features: ZoneFeatures, zone: number, line: string, first: number): number {
  let feature = first;
  const { singles, pairs } = readersOf(line);
  for (let word = 0; singles.has(); ) {
    word += singles.next();
    features.addSingle(zone, word, feature++);
  }
  for (let [one, other] = [0, 0]; pairs.has(); ) {
    const step = pairs.next();
    one += step;
    other = (step === 0 ? other : 0) + pairs.next();
    features.addPair(zone, one, other, feature++);
  }
  return feature;
}

function readersOf(line: string): { readonly singles: DigitReader; readonly pairs: DigitReader } {
  const [singles = '', pairs = ''] = line.split(' ');
  return { singles: new DigitReader(singles), pairs: new DigitReader(pairs) };
}

function namesInZone(line: string, zone: number, words: readonly string[]): string[] {
  const names: string[] = [];
  const add = (...own: number[]) => void names.push(`${zones[zone]}:${own.map((it) => words[it - 1]).join('_')}`);
  addZone({ addSingle: (_, word) => add(word), addPair: (_, one, other) => add(one, other) }, zone, line, 0);
  return names;
}

const lineEnd = 10;

function readWeights(letters: string, strengths: string): Weights {
  const reader = new DigitReader(strengths);
  const most = letters.length;
  const starts = new Uint32Array(most + 2);
  const heads = new Uint8Array(most);
  const steps = new Int16Array(most);
  let [feature, at] = [0, 0];
  for (let index = 0; index < most; index++) {
    const code = letters.charCodeAt(index);
    if (code === lineEnd) {
      starts[++feature] = at;
      continue;
    }
    const isAgainst = code < firstLetter;
    heads[at] = code - (isAgainst ? firstCapital : firstLetter);
    const strength = stepsOf(reader.next());
    steps[at++] = isAgainst ? -strength : strength;
  }
  starts[++feature] = at;
  return { starts: starts.slice(0, feature + 1), heads: heads.slice(0, at), steps: steps.slice(0, at) };
}

const firstLetter = 97;
const firstCapital = 65;

export interface FittedHead {
  readonly head: Head;
  readonly bias: number;
  readonly weights: ReadonlyMap<string, number>;
}

/** The text that `readModel` reads. */
export function writeModel(heads: readonly FittedHead[], company: Company, secondLook: SecondLook): string {
  const strengths = strengthsOf(heads);
  const named: string[] = [];
  const inZones = zones.map(() => ({ singles: [] as string[], pairs: [] as string[][] }));
  const spelled = new Set<string>();
  for (const name of strengths.keys()) {
    const { zone, words = [] } = wordFeature(name) ?? {};
    for (const it of words) spelled.add(it);
    const own = zone && inZones[zones.indexOf(zone)];
    if (!own || words.length > 2) named.push(name);
    else if (words.length === 1) own.singles.push(...words);
    else own.pairs.push([...words]);
  }
  const words = [...spelled].sort();
  if (words.length >= mostWords) throw new Error(`The model has ${words.length} words; ${mostWords} are too many.`);
  const numbers = new Map(words.map((it, index) => [it, index + 1]));
  const lines = inZones.map((it) => lineOf(it, numbers)).join('\n');
  const order = [...named.sort(), ...lines.split('\n').flatMap((it, zone) => namesInZone(it, zone, words))].map(
    (it) => strengths.get(it) ?? { letters: '', digits: '' },
  );
  return [
    `${heads.map(({ head, bias }) => `${head}:${bias.toFixed(3)}`).join(' ')}\n${company.map((it) => it.toFixed(3)).join(' ')}`,
    folded(words),
    folded(named),
    lines,
    order.map((it) => it.letters).join('\n'),
    order.map((it) => it.digits).join(''),
    folded(secondLook.slots),
    writeTrees(secondLook),
  ].join('\n\n');
}

function strengthsOf(heads: readonly FittedHead[]): Map<string, { letters: string; digits: string }> {
  const strengths = new Map<string, { letters: string; digits: string }>();
  for (const [index, { weights }] of heads.entries()) {
    for (const [feature, weight] of weights) {
      const steps = Math.round(weight * stepsPerOne);
      if (steps === 0) continue;
      const letter = String.fromCharCode((steps < 0 ? firstCapital : firstLetter) + index);
      const { letters, digits } = strengths.get(feature) ?? { letters: '', digits: '' };
      strengths.set(feature, { letters: letters + letter, digits: digits + digitsOf(levelOf(Math.abs(steps))) });
    }
  }
  return strengths;
}

function lineOf(
  { singles, pairs }: { readonly singles: readonly string[]; readonly pairs: readonly (readonly string[])[] },
  numbers: ReadonlyMap<string, number>,
): string {
  const numberOf = (word = '') => numbers.get(word) ?? 0;
  let last = 0;
  let line = '';
  for (const word of singles.map(numberOf).sort((a, b) => a - b)) {
    line += digitsOf(word - last);
    last = word;
  }
  line += ' ';
  let [first, second] = [0, 0];
  const sorted = pairs.map(([a, b]) => [numberOf(a), numberOf(b)] as const).sort((a, b) => a[0] - b[0] || a[1] - b[1]);
  for (const [one, other] of sorted) {
    line += digitsOf(one - first) + digitsOf(one === first ? other - second : other);
    [first, second] = [one, other];
  }
  return line;
}

/** The character code that stands for no shared beginning. */
const noneShared = 48;
const mostShared = 40;

function folded(sorted: readonly string[]): string {
  let last = '';
  const lines = sorted.map((it) => {
    const shared = sharedStart(last, it);
    last = it;
    return `${String.fromCharCode(noneShared + shared)}${it.slice(shared)}`;
  });
  return lines.join('\n');
}

function unfolded(lines: string): string[] {
  let last = '';
  const words = lines === '' ? [] : lines.split('\n');
  return words.map((it) => {
    last = last.slice(0, it.charCodeAt(0) - noneShared) + it.slice(1);
    return last;
  });
}

function sharedStart(a: string, b: string): number {
  let length = 0;
  while (length < mostShared && length < a.length && a[length] === b[length]) length++;
  return length;
}
