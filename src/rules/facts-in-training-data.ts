/** Training data whose answers carry facts, which a model stores badly and which go stale. */

import type { DataRemark, TrainingData } from '../claims/data-file/training-data.ts';
import { defineRule, type Signal } from './rule.ts';

export default defineRule({
  id: 'facts-in-training-data',
  family: 'data',
  severity: 'warning',
  title: 'Training data that carries facts',
  alternative: 'retrieval',
  mechanism: 'training',
  messages: {
    facts: ({ facts, read, kinds }) =>
      `${facts} of ${read} state facts that their question does not hold (${kinds}). A tuned model keeps such facts badly and they go stale: retrieve them when the question comes, and train on behaviour only.`,
    mixed: ({ facts, read, kinds }) =>
      `${facts} of ${read} state facts that their question does not hold (${kinds}); the others show a behaviour. Take the facts out and retrieve them when the question comes.`,
  },
  *check({ document: { data } }) {
    if (!data || data.verdict === 'behaviour') return;
    const signal: Signal<'facts' | 'mixed'> = {
      message: data.verdict,
      span: data.span,
      facts: { facts: inFigures(data.facts), read: readWords(data), kinds: kindWords(data) },
      related: [
        ...data.examples.map(({ words, span }) => ({ message: `For example: "${clip(words)}"`, span })),
        ...data.remarks.map((it) => ({ message: remarkWords(it), span: it.span ?? data.span })),
      ],
    };
    yield data.verdict === 'mixed' ? { ...signal, severity: 'information' } : signal;
  },
});

function readWords({ read, count, isSampled }: TrainingData): string {
  const answers = `${inFigures(read)} answers`;
  return isSampled || read < count ? `${answers} read (out of about ${inFigures(count)})` : answers;
}

/** 12,031 */
function inFigures(count: number): string {
  return String(count).replace(/\B(?=(?:\d{3})+$)/g, ',');
}

const plurals = {
  price: 'prices',
  'date or time': 'dates or times',
  'contact or link': 'contacts or links',
  figure: 'other figures',
  rule: 'rules',
  name: 'names',
} as const;

function kindWords({ kinds }: TrainingData): string {
  return kinds
    .slice(0, 4)
    .map(({ kind, count }) => `${plurals[kind]} in ${count}`)
    .join(', ');
}

/** One remark about the records, in plain words. */
export function remarkWords({ kind, count }: DataRemark): string {
  const isOne = count === 1;
  const times = isOne ? 'One example' : `${inFigures(count)} examples`;
  switch (kind) {
    case 'duplicate':
      return `${times} ${isOne ? 'repeats' : 'repeat'} an earlier one word for word.`;
    case 'contradiction':
      return `${times} ${isOne ? 'answers' : 'answer'} a prompt otherwise than an earlier example did.`;
    case 'empty-answer':
      return `${times} ${isOne ? 'has' : 'have'} an empty answer.`;
    case 'broken':
      return `${count === 1 ? 'One line is' : `${count} lines are`} no JSON and would not be trained on.`;
    case 'few-examples':
      return `${times} are few: most tunes need some hundreds, and hosted services refuse fewer than 10.`;
    case 'no-held-out':
      return 'No held-out file was found beside this one; without it nobody can tell what the tune learnt.';
  }
}

function clip(words: string): string {
  const line = words.replace(/\s+/g, ' ');
  return line.length <= 100 ? line : `${line.slice(0, 99)}…`;
}
