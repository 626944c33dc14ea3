/** Analyses a training data file from its records (all of them, or an even sample of a large file). */

import type { DataRecord, Records } from '../../read/records.ts';
import type { Span } from '../../text/span.ts';
import type { FactKind } from './fact-kinds.ts';
import { type Judged, judge, labelOf, type Repetition, skeletonOf } from './judge.ts';
import { type Example, exampleOf } from './shapes.ts';
import type { DataRemark, TrainingData } from './training-data.ts';

interface Read {
  readonly example: Example;
  readonly record: DataRecord;
}

const enough = 4;

/** Undefined where too few records have a known shape; fewer than `minimumExamples` are worth a remark. */
export function analyse(
  { records, broken, count, isSampled, placedUpTo }: Records,
  minimumExamples: number,
): TrainingData | undefined {
  const read = records.flatMap((record) => {
    const example = exampleOf(record.value);
    return example ? [{ example, record }] : [];
  });
  const first = read[0];
  if (!first || read.length < enough || read.length * 2 < records.length) return undefined;
  const repetition = repetitionOf(read);
  const judged = read.map((it) => ({ ...it, ...judge(it.example, repetition) }));
  const of = (teaches: Judged['teaches']) => judged.filter((it) => it.teaches === teaches);
  const factual = of('facts');
  return {
    shape: first.example.shape,
    count,
    isSampled,
    isHeldOut: false,
    read: read.length,
    facts: factual.length,
    behaviour: of('behaviour').length,
    unclear: of('unclear').length,
    kinds: countKinds(factual),
    verdict: verdictOf(factual, read.length),
    span: placeOf(factual.find((it) => it.record.span.end <= placedUpTo) ?? first),
    examples: factual
      .filter((it) => it.record.span.end <= placedUpTo)
      .slice(0, 3)
      .map(({ example, record }) => ({ words: example.answer, span: placeOf({ example, record }) })),
    remarks: [...remarksOf(read), ...brokenRemark(broken), ...fewRemark(count, minimumExamples)].map((it) =>
      it.span && it.span.end > placedUpTo ? { ...it, span: undefined } : it,
    ),
  };
}

/** The place of the answer in its record, where it is written with the usual escapes; else the first line of the record. */
function placeOf({ example, record: { span, source } }: Read): Span {
  const answer = JSON.stringify(example.answer).slice(1, -1);
  const at = answer === '' ? -1 : source.lastIndexOf(answer);
  const words = at === -1 ? (source.split('\n', 1)[0] ?? '').trimEnd() : answer;
  const start = span.start + Math.max(at, 0);
  return { start, end: start + words.length };
}

/** By the share of answers that carry facts, if hardly two of those are alike. */
function verdictOf(factual: readonly Read[], read: number): TrainingData['verdict'] {
  const distinct = new Set(factual.map((it) => labelOf(it.example.answer))).size;
  const share = factual.length / read;
  if (factual.length < enough || distinct < factual.length * 0.7) return 'behaviour';
  return share >= 0.5 ? 'facts' : share >= 0.25 ? 'mixed' : 'behaviour';
}

function repetitionOf(read: readonly Read[]): Repetition {
  const often = Math.max(3, read.length * 0.02);
  const answers = read.map((it) => it.example.answer);
  return {
    labels: repeated(answers.map(labelOf), often),
    skeletons: repeated(
      answers.map(skeletonOf).filter((it) => it !== ''),
      Math.max(3, read.length * 0.3),
    ),
  };
}

function repeated(values: readonly string[], often: number): Set<string> {
  const counts = new Map<string, number>();
  for (const it of values) counts.set(it, (counts.get(it) ?? 0) + 1);
  return new Set([...counts].filter(([, count]) => count >= often).map(([value]) => value));
}

function countKinds(judged: readonly Judged[]): { kind: FactKind; count: number }[] {
  const counts = new Map<FactKind, number>();
  for (const { kinds } of judged) for (const kind of kinds) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return [...counts].map(([kind, count]) => ({ kind, count })).sort((a, b) => b.count - a.count);
}

function remarksOf(read: readonly Read[]): DataRemark[] {
  const answersTo = new Map<string, Map<string, Read>>();
  const found = { duplicate: [] as Read[], contradiction: [] as Read[], 'empty-answer': [] as Read[] };
  for (const it of read) {
    const { context, question, answer } = it.example;
    if (answer === '') found['empty-answer'].push(it);
    const asked = plain(`${context}\n${question}`);
    if (asked === '') continue;
    const known = answersTo.get(asked) ?? new Map<string, Read>();
    answersTo.set(asked, known);
    const said = plain(answer);
    if (known.has(said)) found.duplicate.push(it);
    else if (known.size > 0 && answer !== '') found.contradiction.push(it);
    known.set(said, it);
  }
  return (['duplicate', 'contradiction', 'empty-answer'] as const).flatMap((kind) => {
    const [first] = found[kind];
    return first ? [{ kind, count: found[kind].length, span: first.record.span }] : [];
  });
}

function plain(text: string): string {
  return text.toLowerCase().replace(/\s+/g, ' ').trim();
}

function brokenRemark(broken: Records['broken']): DataRemark[] {
  return broken[0] ? [{ kind: 'broken', count: broken.length, span: broken[0] }] : [];
}

function fewRemark(count: number, minimumExamples: number): DataRemark[] {
  return count < minimumExamples ? [{ kind: 'few-examples', count, span: undefined }] : [];
}
