/** Training data whose answers carry facts, which a model stores badly and which go stale. */

import type { DataRemark, TrainingData } from '../claims/data-file/training-data.ts';
import { refusedBelowExamples } from '../facts/bars.ts';
import { joined, phrase, type Wording } from '../text/wording.ts';
import { defineRule, type Signal } from './rule.ts';

export default defineRule({
  id: 'facts-in-training-data',
  family: 'data',
  severity: 'warning',
  title: 'Training data that carries facts',
  alternative: 'retrieval',
  mechanism: 'training',
  messages: {
    facts:
      '{facts} of {read} state facts that their question does not contain ({kinds}). A tuned model does not keep such facts well, and they go stale: retrieve them when a question comes in, and train on behaviour only.',
    mixed:
      '{facts} of {read} state facts that their question does not contain ({kinds}); the others show a behaviour. Take the facts out, and retrieve them when a question comes in.',
  },
  *check({ document: { data } }) {
    if (!data || data.isHeldOut || data.verdict === 'behaviour') return;
    const signal: Signal<'facts' | 'mixed'> = {
      message: data.verdict,
      span: data.span,
      facts: { facts: data.facts, read: readWords(data), kinds: kindWords(data) },
      related: [
        ...data.examples.map(({ words, span }) => ({
          message: phrase('For example: "{words}"', { words: clip(words) }),
          span,
        })),
        ...data.remarks.map((it) => ({ message: remarkWords(it), span: it.span ?? data.span })),
      ],
    };
    yield data.verdict === 'mixed' ? { ...signal, severity: 'information' } : signal;
  },
});

function readWords({ read, count, isSampled }: TrainingData): Wording {
  return isSampled || read < count
    ? phrase('{read} answers read (out of about {count})', { read, count })
    : phrase('{read} answers', { read });
}

const kindSentences = {
  price: 'prices in {count}',
  'date or time': 'dates or times in {count}',
  'contact or link': 'contacts or links in {count}',
  figure: 'other figures in {count}',
  rule: 'rules in {count}',
  name: 'names in {count}',
} as const;

function kindWords({ kinds }: TrainingData): Wording {
  return joined(
    kinds.slice(0, 4).map(({ kind, count }) => phrase(kindSentences[kind], { count })),
    ', ',
  );
}

/** For one record, and for several. */
const remarkSentences: Readonly<Record<DataRemark['kind'], { readonly one: string; readonly many: string }>> = {
  duplicate: {
    one: 'One example repeats an earlier one word for word.',
    many: '{count} examples repeat an earlier one word for word.',
  },
  contradiction: {
    one: 'One example answers a prompt differently from an earlier example.',
    many: '{count} examples answer a prompt differently from an earlier example.',
  },
  'empty-answer': { one: 'One example has an empty answer.', many: '{count} examples have an empty answer.' },
  broken: {
    one: 'One line is not JSON and would not be trained on.',
    many: '{count} lines are not JSON and would not be trained on.',
  },
  'few-examples': {
    one: 'One example is very little: most tunes need a few hundred, and hosted services refuse fewer than {least}.',
    many: '{count} examples are few: most tunes need a few hundred, and hosted services refuse fewer than {least}.',
  },
  'no-held-out': {
    one: 'No held-out file was found beside this one; without it nobody can tell what the tune learnt.',
    many: 'No held-out file was found beside this one; without it nobody can tell what the tune learnt.',
  },
};

/** One remark about the records, in plain words. */
export function remarkWords({ kind, count }: DataRemark): Wording {
  const { one, many } = remarkSentences[kind];
  return phrase(count === 1 ? one : many, { count, least: refusedBelowExamples });
}

function clip(words: string): string {
  const line = words.replace(/\s+/g, ' ');
  return line.length <= 100 ? line : `${line.slice(0, 99)}…`;
}
