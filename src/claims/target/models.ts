/**
 * Finds the names of models and tuning platforms in prose, inline code included.
 *
 *   findModels(text)  → mentions in order: { span, words, model, platform, role, isOpenWeights }
 *
 * Spans count in the text that was given. `model` is a canonical name (see `facts/model-names.ts`), undefined for a
 * platform's name. `platform` is the platform itself, or the one that a model's vendor runs, undefined for open weights.
 * Dates and offers of a mention: `serviceLife` and `tunability` in `facts/service-life.ts`.
 */

import { canonicalName } from '../../facts/model-names.ts';
import type { PlatformId } from '../../facts/providers.ts';
import { withoutEnd } from '../../text/ends.ts';
import { matchesOf } from '../../text/matches.ts';
import { remembered } from '../../text/remembered.ts';
import type { Span } from '../../text/span.ts';
import * as cues from '../lexicon/models.ts';
import { platformIn } from './platform-words.ts';

/** What a mention is to the training: the base, the model that labels or is compared with, or not said. */
type ModelRole = 'base' | 'teacher' | 'comparison' | 'plain';

export interface ModelMention {
  readonly span: Span;
  readonly words: string;
  /** Canonical name of a model; undefined where a platform is named. */
  readonly model: string | undefined;
  readonly platform: PlatformId | undefined;
  readonly role: ModelRole;
  /** Weights that anyone can download, tune and keep. */
  readonly isOpenWeights: boolean;
}

/** All mentions of models and platforms in a text, in order, none overlapping. */
export function findModels(source: string): readonly ModelMention[] {
  return cues.mayName.test(source) ? remember(source) : [];
}

const remember = remembered(modelsIn, 500);

function modelsIn(source: string): ModelMention[] {
  const text = source.replace(/[\u2010\u2011\u00a0]/g, (it) => (it === '\u00a0' ? ' ' : '-'));
  const mentions: ModelMention[] = [];
  for (const found of matchesOf(cues.names, text)) {
    const span = { start: found.index, end: found.index + found[0].length };
    const words = source.slice(span.start, span.end);
    const platform = found.groups?.platform;
    const role = roleOf(text, span);
    if (platform !== undefined) {
      const id = platformNamed(platform, text.slice(span.end, span.end + 30));
      if (id) mentions.push({ span, words, model: undefined, platform: id, role, isOpenWeights: false });
    } else mentions.push(modelMention(words, span, role));
  }
  return mentions;
}

/** The same for the value of a config key, which is a model's name and nothing else. */
export function modelNamed(words: string, span: Span): ModelMention {
  return modelMention(words, span, 'base');
}

function modelMention(words: string, span: Span, role: ModelRole): ModelMention {
  const model = canonicalName(words);
  const platform = vendorPlatform(words, model);
  return { span, words, model, platform, role, isOpenWeights: platform === undefined };
}

/** The platform that the model's vendor runs; Bedrock ids and Nova name Bedrock itself. */
function vendorPlatform(words: string, model: string): PlatformId | undefined {
  if (cues.bedrockId.test(words.toLowerCase())) return 'amazon-bedrock';
  return cues.vendors.find(({ fits }) => fits.test(model))?.platform;
}

function platformNamed(words: string, after: string): PlatformId | undefined {
  const name = words.toLowerCase().replace(/[\s\u00a0-]+/g, ' ');
  if (name === 'openai' && cues.onAzure.test(after)) return 'azure-openai';
  if (cues.compatible.test(after)) return undefined;
  return platformIn(name);
}

/** Characters around a name that may say what it is. */
const reach = 48;

function roleOf(text: string, span: Span): ModelRole {
  const before = withoutEnd(text.slice(Math.max(0, span.start - reach), span.start), '`*_"\'“‘');
  const behind = text.slice(span.end, span.end + reach).replace(/^[`*_"”]+/, '');
  if (cues.baseBehind.test(behind)) return 'base';
  if (cues.teacherBefore.test(before)) return 'teacher';
  // "Fine-tune GPT-4o mini to label": what is told behind the name is what it is tuned for.
  if (cues.baseBefore.test(before)) return 'base';
  if (cues.teacherBehind.test(behind)) return 'teacher';
  return cues.comparisonBefore.test(before) ? 'comparison' : 'plain';
}
