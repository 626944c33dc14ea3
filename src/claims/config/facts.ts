/** Reads the facts of a training job from the keys of its format. */

import type { ConfigFormat } from '../../facts/config-format.ts';
import { type ConfigNode, nodesAt } from '../../read/config-tree.ts';
import type { Span } from '../../text/span.ts';
import type { BaseModel } from '../claim.ts';
import { findModels, modelNamed } from '../target/models.ts';
import { isFilledInLater, type Stated, type TrainingJob } from './job.ts';
import { holds, type Recognised } from './recognise.ts';

/** The job that a recognised file starts; undefined for files that only evaluate, host or result from one. */
export function jobOf({ format, at, keys, key }: Recognised, text: string): TrainingJob | undefined {
  if (format.kind !== 'training') return undefined;
  const { facts } = format;
  const base = first(facts.base, at, text);
  return {
    format: format.id,
    name: format.name,
    keys,
    key,
    base: base ? baseModel(base) : undefined,
    datasets: all(facts.datasets, at, text),
    dataFolder: format.dataFolder && (first([format.dataFolder.path], at, text)?.value ?? format.dataFolder.otherwise),
    method: methodOf(format, at, text),
    epochs: first(facts.epochs, at, text),
    examples: first(facts.examples, at, text),
    evaluation: first(facts.evaluation, at, text),
    adapter: first(facts.adapter, at, text),
    bits: first(facts.bits, at, text),
    platform: format.platform,
    isSample: false,
  };
}

export function baseModel({ value, span }: Stated): BaseModel | undefined {
  const { model = '', isOpenWeights } = modelNamed(value, span);
  // A folder that is not named after its model tells nothing.
  const isFolder = /^[.~/]/.test(value) && findModels(model).length === 0;
  return isFolder || isFilledInLater(value) ? undefined : { model, words: value, span, isOpenWeights };
}

function methodOf({ methods, methodWords }: ConfigFormat, at: ConfigNode, text: string): TrainingJob['method'] {
  const byKey = methods?.find(([condition]) => holds(condition, at))?.[1];
  if (byKey || !methodWords) return byKey ?? 'supervised';
  return methodWords.find(([words]) => words.test(text))?.[1];
}

function first(paths: readonly string[] | undefined, at: ConfigNode, text: string): Stated | undefined {
  for (const path of paths ?? []) {
    const found = nodesAt(at, path).flatMap((it) => statedOf(it, text))[0];
    if (found) return found;
  }
  return undefined;
}

/** All data sets of the first path that has any. */
function all(paths: readonly string[] | undefined, at: ConfigNode, text: string): readonly Stated[] {
  for (const path of paths ?? []) {
    const found = path.split('|').flatMap((it) => nodesAt(at, it).flatMap((node) => dataIn(node, text)));
    if (found.length > 0) return found;
  }
  return [];
}

/** Names of data sets. That of a reader of files, as in `path: json`, is none. */
function dataIn(node: ConfigNode, text: string): Stated[] {
  if (node.kind === 'list') return node.items.flatMap((it) => dataIn(it, text));
  return statedOf(node, text).filter((it) => !/^(?:jsonl?|csv|tsv|parquet|arrow|text|pandas)$/i.test(it.value));
}

/** A value that says something, unlike null, false, 0 and "". Of a map or list, only that it is given. */
function statedOf(node: ConfigNode, text: string): Stated[] {
  if (node.kind !== 'scalar')
    return [{ value: node.kind === 'map' ? 'given' : `${node.items.length} given`, span: node.span }];
  const { value } = node;
  if (
    value === null ||
    value === false ||
    value === 0 ||
    value === '' ||
    value === 'null' ||
    value === 'none' ||
    value === 'no'
  )
    return [];
  return [{ value: String(value), span: withoutQuotes(node.span, text) }];
}

function withoutQuotes({ start, end }: Span, text: string): Span {
  const quote = text.charAt(start);
  const isQuoted = (quote === '"' || quote === "'") && end - start > 1 && text.charAt(end - 1) === quote;
  return isQuoted ? { start: start + 1, end: end - 1 } : { start, end };
}
