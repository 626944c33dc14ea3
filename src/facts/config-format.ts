/**
 * The files that start a fine-tune (and those that evaluate one, serve one or hold its result), told by their keys.
 *
 * Adding a format is one entry here and one fixture. A path such as `datasets.*.path` matches keys without regard to case,
 * hyphens and underscores, `*` stands for each item of a list; `a|b` needs one of them (of data sets, it takes all); `path~pattern` needs its value to fit.
 */

import type { PlatformId } from './providers.ts';

export type ConfigKind = 'training' | 'evaluation' | 'prompt' | 'retrieval' | 'hosting' | 'data' | 'result';

export type MethodName = 'supervised' | 'preference' | 'reinforcement' | 'distillation' | 'continued-pretraining';

/** Where the facts stand; the first path that has a value wins. */
export interface FactPaths {
  readonly base?: readonly string[];
  readonly datasets?: readonly string[];
  readonly evaluation?: readonly string[];
  readonly epochs?: readonly string[];
  readonly examples?: readonly string[];
  readonly adapter?: readonly string[];
  /** Says that the base is loaded in fewer bits: with an adapter, that is QLoRA. */
  readonly bits?: readonly string[];
}

export interface ConfigFormat {
  readonly id: string;
  readonly name: string;
  readonly kind: ConfigKind;
  readonly platform?: PlatformId;
  /** All of these keys must be there. */
  readonly all: readonly string[];
  /** At least one of these, where given. */
  readonly any?: readonly string[];
  readonly none?: readonly string[];
  /** The whole text must fit, where given. */
  readonly text?: RegExp;
  readonly facts: FactPaths;
  /** Data sets are names in a list, `dataset_info.json`: the folder that it lies in. */
  readonly dataFolder?: { readonly path: string; readonly otherwise: string };
  /** The first path with a fitting value tells the method; else supervised. */
  readonly methods?: readonly (readonly [path: string, method: MethodName])[];
  /** Where the keys do not tell the method at all: words of the file that do. */
  readonly methodWords?: readonly (readonly [words: RegExp, method: MethodName])[];
}
