/** Why a statement was read as a live proposal or not: its odds, and the words and slots that counted most. Made when somebody asks. */

import { once } from '../../text/remembered.ts';
import { inWords, phrase, type Wording } from '../../text/wording.ts';
import { aFewLines, barFor } from './bars.ts';
import { figuresOf } from './company/companies.ts';
import { liveOdds } from './company/second-look.ts';
import { model } from './model/known-model.ts';
import { type Model, scoreOf, weightOf } from './model/model.ts';
import { slotName, zoneSentences } from './reason-words.ts';
import { featuresOf, firstOdds, type JudgeTask } from './weighed.ts';

/** How the statistical reader came to hold a statement for a live proposal, or not. */
export interface Judgement {
  /** From 0 to 1; absent in a document of a few lines, which the rules of reading judge alone. */
  readonly odds: number | undefined;
  /** Odds from which a statement of this document counts as live. */
  readonly bar: number;
  /** What counted most, the weightiest first. */
  readonly supporting: readonly Wording[];
  readonly opposing: readonly Wording[];
}

const mostSupporting = 3;
const mostOpposing = 2;
/** In steps of the model; less moves the odds by a few hundredths at most. */
const worthTelling = 5;

/** The judgement of each of the tasks of a document, by its place among them. */
export function judgementsOf(tasks: readonly JudgeTask[]): (index: number) => Judgement | undefined {
  const weighed = once(() => {
    const weights = model();
    const features = tasks.map(allFeatures);
    const first = tasks.map(({ standing }, at) =>
      firstOdds(weights, standing, [scoreOf(weights, features[at] ?? new Set())]),
    );
    return { weights, features, figures: figuresOf(first) };
  });
  return (index) => {
    const task = tasks[index];
    if (!task) return undefined;
    const bar = barFor(task.frame, task.candidate);
    if (task.frame.length < aFewLines) return { odds: undefined, bar, supporting: [], opposing: [] };
    const { weights, features, figures } = weighed();
    const own = features[index] ?? new Set();
    return {
      odds: liveOdds(weights, {
        figures: figures[index] ?? [],
        isAbout: task.frame.isAbout,
        hasSlot: (slot) => own.has(weights.secondLook.slots[slot] ?? ''),
      }),
      bar,
      ...reasonsOf(weights, own),
    };
  };
}

function allFeatures(task: JudgeTask): Set<string> {
  const { words, slots } = featuresOf(task);
  return new Set([...words, ...slots]);
}

/** The weightiest features of a statement in human words. */
function reasonsOf(weights: Model, features: ReadonlySet<string>): Pick<Judgement, 'supporting' | 'opposing'> {
  const at = weights.heads.findIndex((it) => it.head === 'live');
  const tallies = new Map<string, Tally>();
  for (const feature of features) {
    const weight = weightOf(weights, feature, at);
    const reason = weight === 0 ? undefined : reasonFor(feature, features);
    if (!reason) continue;
    const key = inWords(reason.name);
    tallies.set(key, { ...reason, weight: (tallies.get(key)?.weight ?? 0) + weight });
  }
  const ranked = [...tallies.values()].filter((it) => Math.abs(it.weight) >= worthTelling);
  const pick = (sign: 1 | -1, most: number) =>
    distinct(ranked.filter((it) => it.weight * sign > 0).sort((a, b) => (b.weight - a.weight) * sign))
      .slice(0, most)
      .map(({ name }) => name);
  return { supporting: pick(1, mostSupporting), opposing: pick(-1, mostOpposing) };
}

interface Reason {
  readonly name: Wording;
  /** The words in question, where the reason is about words. */
  readonly words: string;
}

interface Tally extends Reason {
  readonly weight: number;
}

/** Of "we will" and "will" only the weightier one is told. */
function distinct(tallies: readonly Tally[]): Tally[] {
  return tallies.filter(
    ({ words }, index) =>
      words === '' || !tallies.slice(0, index).some((it) => it.words !== '' && overlap(it.words, words)),
  );
}

function overlap(one: string, other: string): boolean {
  return ` ${one} `.includes(` ${other} `) || ` ${other} `.includes(` ${one} `);
}

function reasonFor(feature: string, features: ReadonlySet<string>): Reason | undefined {
  const found = /^(?<zone>w%|[a-z*%])[1-3]?:(?<words>.+)$/u.exec(feature)?.groups;
  if (!found) {
    const name = slotName(feature);
    return name === undefined ? undefined : { name, words: '' };
  }
  const { zone, word } = placed(found.zone ?? '', found.words ?? '', features);
  const sentence = zoneSentences[zone];
  if (sentence === undefined) return undefined;
  const words = word.replace(/_?@_?/gu, '').replaceAll('_', ' ');
  if (/^[# ]+$/u.test(words)) return { name: phrase('a figure in it or beside it'), words: '' };
  return words === '' ? undefined : { name: phrase(sentence, { words: words.replaceAll('#', '…') }), words };
}

const zonesAround = ['l', 'r', 'p', 'n', 'd', 'c', 'b'];

/** A word that counts wherever it stands is told where it does stand; the beginning of a word is told as the word. */
function placed(zone: string, word: string, features: ReadonlySet<string>): { zone: string; word: string } {
  if (zone === '*' || zone === 'w')
    return { zone: zonesAround.find((it) => features.has(`${it}:${word}`)) ?? zone, word };
  if (zone !== '%' && zone !== 'w%') return { zone, word };
  for (const around of zonesAround)
    for (const feature of features)
      if (feature.startsWith(`${around}:${word}`) && !feature.includes('_') && feature.length > word.length + 2)
        return { zone: around, word: feature.slice(2) };
  return { zone, word };
}
