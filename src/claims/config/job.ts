/** The facts of a config file that rules and hovers read: the job that it starts, the plan that it names. */

import type { ConfigKind, MethodName } from '../../facts/config-format.ts';
import type { PlatformId } from '../../facts/providers.ts';
import type { Span } from '../../text/span.ts';
import type { BaseModel, Claim, Need } from '../claim.ts';

/** A value with its place. */
export interface Stated {
  readonly value: string;
  readonly span: Span;
}

export interface TrainingJob {
  /** Id of the recognised format, e.g. `axolotl`. */
  readonly format: string;
  /** Its name for people, e.g. "Axolotl". */
  readonly name: string;
  /** The keys that told the format, for messages ("recognised by …"). */
  readonly keys: readonly string[];
  /** The first of these keys in the file. */
  readonly key: Span;
  readonly base: BaseModel | undefined;
  readonly datasets: readonly Stated[];
  /** The folder of the list that the data sets are named in; undefined where they stand for themselves. */
  readonly dataFolder?: string | undefined;
  /** Undefined where the file does not tell. */
  readonly method: MethodName | undefined;
  readonly epochs: Stated | undefined;
  /** Number of training examples, where the file states it. */
  readonly examples: Stated | undefined;
  /** Held-out data, validation splits, graders. */
  readonly evaluation: Stated | undefined;
  /** LoRA, QLoRA, full …, in the file's words. */
  readonly adapter: Stated | undefined;
  /** Set where the base is loaded in fewer bits. */
  readonly bits: Stated | undefined;
  /** The file lies among tests or examples: it shows how a job looks, and may never run. */
  readonly isSample: boolean;
  /** The hosted platform that would run it; undefined for self-run trainers. */
  readonly platform: PlatformId | undefined;
}

/** Any file of a known format, also those that evaluate, serve or result from a tune. */
export interface KnownFile {
  readonly name: string;
  readonly kind: ConfigKind;
  readonly keys: readonly string[];
  readonly key: Span;
}

/** The plan that a file names with `ai-plan:` in a comment or a key. */
export interface NamedPlan {
  /** As the file writes it. */
  readonly words: string;
  /** As the host knows it. */
  readonly path: string;
  /** Where the file names it; the first key of a job whose plan the configuration names. */
  readonly span: Span;
  readonly namedBy: 'file' | 'configuration';
  /** What the plan says, where the host could read it. */
  readonly read: PlanDigest | undefined;
  /** The host has looked, and there is no such file. */
  readonly isMissing: boolean;
}

/** The parts of a plan that a config is compared with. */
export interface PlanDigest {
  /** Base models of proposed trainings, with their place in the plan. */
  readonly bases: readonly Stated[];
  /** Canonical names of all models that the plan speaks of. */
  readonly models: readonly string[];
  readonly datasets: readonly Stated[];
  /** Needs of its proposed trainings. */
  readonly needs: readonly Need[];
}

const trainingWord = /train|tun|adapter|lora|distil|\b(?:sft|dpo)\b/i;

/** Whether a claim is about another job than that of its file: a comment that speaks of training is, since a job needs no word for itself. */
export function isOfAnotherJob({ place, act }: Claim): boolean {
  return place.kind === 'comment' && trainingWord.test(act.words);
}

/** Whether a value is a placeholder: `${BASE_MODEL}`, `{{ data }}`, `<your file>`. */
export function isFilledInLater(value: string): boolean {
  return /[${}<>]/.test(value);
}
