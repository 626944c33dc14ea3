/** The style of a document as features: who is spoken of, what is promised, how much code and how many links there are. */

import type { Passage } from '../../../read/passage.ts';
import { countOf, paragraphsOf } from '../../../text/paragraphs.ts';
import { noted, rememberedBeside, rememberedOf } from '../../../text/remembered.ts';
import { fullMonths } from '../../lexicon/calendar.ts';

/** Longer documents are judged by their beginning. */
const examined = 12_000;

/** Rates per hundred words, cut into steps. */
const rates: readonly { readonly name: string; readonly pattern: RegExp; readonly steps: readonly number[] }[] = [
  { name: 'you', pattern: /\b(?:you|your|yours)\b/gi, steps: [0.2, 0.6, 1.5, 3] },
  { name: 'we', pattern: /\b(?:we|our|us|ours)\b/gi, steps: [0.2, 0.8, 2, 4] },
  { name: 'promise', pattern: /\b(?:will|shall|must|going to|to be)\b/gi, steps: [0.2, 0.6, 1.2, 2.5] },
  { name: 'past', pattern: /\b(?:was|were|had|did)\b/gi, steps: [0.3, 0.8, 1.6, 3] },
  { name: 'link', pattern: /\]\(|https?:\/\//g, steps: [0.1, 0.5, 1.5, 4] },
  { name: 'code', pattern: /`[^`\n]+`/g, steps: [0.1, 0.5, 1.5, 4] },
  {
    name: 'date',
    pattern: new RegExp(String.raw`\b(?:20\d\d|q[1-4]|week \d+|${fullMonths})\b`, 'gi'),
    steps: [0.2, 0.6, 1.2, 2.5],
  },
  { name: 'money', pattern: /[€£$]|\b(?:eur|usd|gbp|chf|budget|cost|costs)\b/gi, steps: [0.1, 0.4, 1, 2] },
  {
    name: 'train',
    pattern:
      /\b(?:train\w*|fine-?tun\w*|tun(?:e|ed|ing)|lora|sft|dpo|grpo|rlhf|checkpoints?|datasets?|epochs?|gpus?)\b/gi,
    steps: [0.3, 1, 2, 4],
  },
  {
    name: 'formal',
    pattern: /\b(?:i\.e\.|e\.g\.|paper|arxiv|et al|results?|benchmark\w*|we show|dataset)\b/gi,
    steps: [0.1, 0.4, 1, 2],
  },
];

/** Style features of a document. */
export function styleOf(text: string, passages: readonly Passage[]): string[] {
  return [
    ...styleOfStart(text.slice(0, examined), passages),
    `style@headings=${stepOf(headingsIn(passages), [1, 4, 9, 16])}`,
    `style@length=${stepOf(text.length, [1500, 3000, 6000, 12_000])}`,
  ];
}

const headingsIn = rememberedOf(
  (passages: readonly Passage[]) => passages.filter((it) => it.kind === 'heading').length,
);

/** The start of a document is mostly what it was at the last keystroke; no match of the patterns runs over a blank line. */
const styleOfStart = rememberedBeside((start): readonly string[] => {
  const [words = 0, fences = 0, ...found] = sumsOf(paragraphsOf(start).map(countsIn));
  const edges = Number(/^\s/.test(start)) + Number(/\s$/.test(start));
  const wordCount = Math.max(60, words + edges);
  return [
    ...rates.map(({ name, steps }, at) => `style@${name}=${stepOf((100 * (found[at] ?? 0)) / wordCount, steps)}`),
    `style@fences=${stepOf(fences, [1, 3, 7, 15])}`,
  ];
});

/** Words, fences, and what the rates count. */
const counted = [/\S+/g, /^ {0,3}(?:```|~~~)/gm, ...rates.map((it) => it.pattern)];

const countsIn = noted((part): readonly number[] => counted.map((it) => countOf(it, part)));

function sumsOf(all: readonly (readonly number[])[]): number[] {
  const sums = new Array<number>(counted.length).fill(0);
  for (const counts of all) for (let at = 0; at < counts.length; at++) sums[at] = (sums[at] ?? 0) + (counts[at] ?? 0);
  return sums;
}

function stepOf(value: number, steps: readonly number[]): number {
  return steps.filter((it) => value >= it).length;
}
