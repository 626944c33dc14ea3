/** Tells by its keys which known format a config file has. The file's name never decides. */

import type { ConfigFormat } from '../../facts/config-format.ts';
import { configFormats } from '../../facts/config-formats.ts';
import { mayBeJob } from '../../facts/job-words.ts';
import { isOtherModel } from '../../facts/model-names.ts';
import { promptFileFormats } from '../../facts/prompt-file-formats.ts';
import { type ConfigMap, type ConfigNode, childrenOf, nodesAt, plainKey } from '../../read/config-tree.ts';
import type { Span } from '../../text/span.ts';
import { findModels } from '../target/models.ts';
import { isFilledInLater } from './job.ts';

export interface Recognised {
  readonly format: ConfigFormat;
  /** The map that holds the format's keys: the whole file, or a part of it. */
  readonly at: ConfigMap;
  /** The format's own keys as the file writes them, and the place of the first. */
  readonly keys: readonly string[];
  readonly key: Span;
}

const deepestPart = 3;
const mostParts = 400;

/** The first format that fits the file or a part of it. */
export function recognise(root: ConfigNode | undefined, text: string): Recognised | undefined {
  return root && mayBeJob.test(text) ? firstOf(configFormats, root, text) : undefined;
}

/** The format of a prompt in a file of its own, by its front matter. */
export function recognisePrompt(root: ConfigNode | undefined, text: string): Recognised | undefined {
  return root ? firstOf(promptFileFormats, root, text) : undefined;
}

function firstOf(formats: readonly ConfigFormat[], root: ConfigNode, text: string): Recognised | undefined {
  for (const at of partsOf(root)) {
    const format = formats.find((it) => fits(it, at, text));
    if (format) return { format, at, ...ownKeys(format, at) };
  }
  return undefined;
}

/** The maps of a file, outer ones first. */
function partsOf(root: ConfigNode): ConfigMap[] {
  const parts: ConfigMap[] = [];
  let level: readonly ConfigNode[] = [root];
  for (let depth = 0; depth <= deepestPart && parts.length < mostParts; depth++) {
    parts.push(...level.filter(isConfigMap).slice(0, mostParts));
    level = level.flatMap(childrenOf).slice(0, mostParts);
  }
  return parts;
}

/** A map of hundreds of keys is a table of data: a vocabulary, translations, prices. */
function isConfigMap(node: ConfigNode): node is ConfigMap {
  return node.kind === 'map' && node.entries.length <= mostParts;
}

function fits(format: ConfigFormat, at: ConfigMap, text: string): boolean {
  const has = (condition: string) => holds(condition, at);
  return (
    format.all.every(has) &&
    (format.any === undefined || format.any.some(has)) &&
    !(format.none?.some(has) ?? false) &&
    (format.text === undefined || format.text.test(text)) &&
    hasBase(format, at)
  );
}

/** In the schema of an API or in a translation the base model is a description, not a name; and not every model generates text. */
function hasBase({ facts }: ConfigFormat, at: ConfigMap): boolean {
  const bases = facts.base?.flatMap((path) => nodesAt(at, path)) ?? [];
  return bases.every((it) => it.kind === 'list' || (it.kind === 'scalar' && mayBeBase(String(it.value))));
}

function mayBeBase(value: string): boolean {
  const isDescription = /\s/.test(value) && !isFilledInLater(value) && findModels(value).length === 0;
  return !isDescription && !isOtherModel(value);
}

/** `a.b|c` or `a.b~pattern`. */
export function holds(condition: string, at: ConfigNode): boolean {
  const tilde = condition.indexOf('~');
  if (tilde === -1) return condition.split('|').some((it) => nodesAt(at, it).length > 0);
  const pattern = new RegExp(condition.slice(tilde + 1), 'i');
  return nodesAt(at, condition.slice(0, tilde)).some((it) => it.kind === 'scalar' && pattern.test(String(it.value)));
}

function ownKeys({ all }: ConfigFormat, at: ConfigMap): { keys: string[]; key: Span } {
  const wanted = new Set(all.flatMap((it) => it.split('|')).map((it) => plainKey(it.split(/[.~]/)[0] ?? '')));
  const own = at.entries.filter((it) => wanted.has(plainKey(it.key)));
  return { keys: own.map((it) => it.key), key: own[0]?.keySpan ?? { start: at.span.start, end: at.span.start } };
}
