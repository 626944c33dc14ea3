/** A claim: what one statement says about shaping an AI feature, in the slots that rules read. */

import type { PlatformId } from '../facts/providers.ts';
import type { Span } from '../text/span.ts';

/** The tool that a statement proposes. */
export type Mechanism = 'training' | 'retrieval' | 'prompting' | 'structured-output' | 'agent';

/** What the statement wants the tool to change. */
export type Need =
  | 'knowledge'
  | 'changing-knowledge'
  | 'factuality'
  | 'format'
  | 'tone'
  | 'procedure'
  | 'decision'
  | 'economics'
  | 'classification'
  | 'capability'
  | 'unstated';

/** How the writer holds the statement. Only `proposed` and `tentative` ones are ever flagged. */
export type Stance = 'proposed' | 'tentative' | 'conditional' | 'asked' | 'reported' | 'rejected' | 'done';

/** What is to be trained. */
export type Learner = 'language-model' | 'unnamed' | 'other-model' | 'human' | 'not-a-model';

/** What the learner is to be trained on. */
export type MaterialKind =
  | 'reference'
  | 'changing-reference'
  | 'conversations'
  | 'style'
  | 'labelled'
  | 'procedure'
  | 'traces'
  | 'empty';

/** A slot's value, together with the words that filled it, so that every finding can explain itself. */
export interface Slot<Value> {
  readonly value: Value;
  /** The words in the source; absent where the value was concluded from the document as a whole. */
  readonly span?: Span;
  /** The words themselves, as the document writes them. */
  readonly words?: string;
}

/** Where the statement stands: `list` covers roadmap items, `table` a cell, `key` a value in a config file. */
export type PlaceKind = 'heading' | 'sentence' | 'list' | 'table' | 'key' | 'comment';

export interface Place {
  readonly kind: PlaceKind;
  /** Headings above the statement, outermost first. */
  readonly headings: readonly string[];
}

/** One need of a claim with the words that name it. */
export type NamedNeed = Slot<Need>;

export interface Claim {
  /** Position of the claim in its document, from 0. */
  readonly id: number;
  readonly mechanism: Mechanism;
  /** The words that carry the training (or retrieval) idea; findings point here. */
  readonly act: Slot<ActStrength> & { readonly span: Span; readonly words: string };
  readonly learner: Slot<Learner>;
  readonly material: Slot<MaterialKind> | undefined;
  /** At least one; `unstated` stands alone. The first is the one that the statement is mostly about. */
  readonly needs: readonly [NamedNeed, ...NamedNeed[]];
  readonly stance: Slot<Stance>;
  readonly place: Place;
  /** The whole statement (sentence, list item, table row, value). */
  readonly statement: Span;
  /** Key of the task that the statement is about, where the document has several; evidence with the same key belongs to it. */
  readonly task: string | undefined;
  /** True where the statement restates a training that is judged elsewhere in the document. */
  readonly restates: boolean;
  /** What is tuned where and when, for training claims that say so or whose document does. */
  readonly target: Target | undefined;
}

/** A base model by its canonical name (see `facts/model-names.ts`), with the document's own words for it. */
export interface BaseModel {
  readonly model: string;
  readonly words: string;
  readonly span: Span;
  readonly isOpenWeights: boolean;
}

/** The base model of a training with the platform that would train it. */
export interface Target {
  readonly base: BaseModel | undefined;
  /** `isStated` where the statement itself names the platform; else it is concluded from the model and the document. */
  readonly platform:
    | { readonly id: PlatformId; readonly isStated: boolean; readonly span?: Span; readonly words?: string }
    | undefined;
  /** The first day that the statement's date can mean; a year left out is the next one. */
  readonly starts:
    | {
        readonly year: number | undefined;
        readonly month: number;
        readonly day: number;
        readonly span: Span;
        readonly words: string;
      }
    | undefined;
}

/** `strong` means weights for certain, `medium` needs a learner or a material, `mislabelled` says train and means index. */
type ActStrength = 'strong' | 'medium' | 'mislabelled';

/** Whether a need is for facts rather than for a behaviour: to know them, as they are now, or not to make them up. */
export function isForFacts(need: Need): boolean {
  return need === 'knowledge' || need === 'changing-knowledge' || need === 'factuality';
}
