/** The text of the trees of a second look: a few thousand small numbers. */

import { DigitReader, digitsOf } from './number-text.ts';
import type { FigureBar, SecondLook, Tree } from './trees.ts';

/** Bars are told in hundredths, and read as just what they were: figures lie on them. Logits, the least of all, stay above minus this. */
export const hundredths = 100;
const lowest = 15;

/** Two lines: the bars, each as its figure and its height; the trees, where a split is followed by what holds if its feature does, and by the rest. */
export function writeTrees({ bars, trees }: Omit<SecondLook, 'slots'>): string {
  const heights = bars.map((it) => digitsOf(it.figure) + digitsOf(Math.round((it.least + lowest) * hundredths)));
  return [heights.join(''), trees.map(treeText).join('')].join('\n');
}

/** Splits have odd numbers, leaves even ones. */
function treeText(tree: Tree): string {
  if (typeof tree !== 'number') return digitsOf(2 * tree.feature + 1) + treeText(tree.held) + treeText(tree.missing);
  return digitsOf(2 * (tree < 0 ? -2 * tree - 1 : 2 * tree));
}

export function readTrees(text: string): Omit<SecondLook, 'slots'> {
  const [heights = '', trees = ''] = text.split('\n');
  return { bars: readBars(new DigitReader(heights)), trees: readAll(new DigitReader(trees), readTree) };
}

function readBars(heights: DigitReader): FigureBar[] {
  return readAll(heights, (it) => ({ figure: it.next(), least: (it.next() - lowest * hundredths) / hundredths }));
}

function readAll<T>(reader: DigitReader, read: (reader: DigitReader) => T): T[] {
  const all: T[] = [];
  while (reader.has()) all.push(read(reader));
  return all;
}

function readTree(reader: DigitReader): Tree {
  const number = reader.next();
  if (number % 2 === 1) return { feature: (number - 1) / 2, held: readTree(reader), missing: readTree(reader) };
  const leaf = number / 2;
  return leaf % 2 === 1 ? -(leaf + 1) / 2 : leaf / 2;
}
