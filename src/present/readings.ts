/** What was read from the statement behind a finding, slot by slot, in plain words and in the document's own. */

import type { Claim, MaterialKind, Need } from '../claims/claim.ts';
import type { Finding } from '../findings/finding.ts';

/** One line of "what was read": the slot, its value in plain words, and the document's own words. */
export interface Reading {
  readonly slot: 'learner' | 'act' | 'material' | 'purpose' | 'stance' | 'place';
  readonly value: string;
  readonly words?: string;
}

/** Nothing for a finding about a document as a whole. */
export function readingsFor({ claim: id }: Finding, claims: readonly Claim[]): readonly Reading[] {
  const claim = claims.find((it) => it.id === id);
  return claim ? readingsOf(claim) : [];
}

const needWords: Readonly<Record<Need, string>> = {
  knowledge: 'knowledge',
  'changing-knowledge': 'facts that change',
  factuality: 'fewer made-up answers',
  format: 'a fixed format',
  tone: 'tone or style',
  procedure: 'following a procedure',
  decision: 'choosing the next step',
  economics: 'cost, speed or volume',
  classification: 'labelling or sorting',
  capability: 'a generally better model',
  unstated: 'not said',
};

const materialWords: Readonly<Record<MaterialKind, string>> = {
  reference: 'reference text',
  'changing-reference': 'facts that change',
  labelled: 'labelled examples',
  style: 'examples of style',
  conversations: 'conversations',
  procedure: 'a procedure',
  traces: 'records of steps',
  empty: 'data of an unnamed kind',
};

function readingsOf({ act, learner, material, mechanism, needs, place, stance }: Claim): Reading[] {
  const isIndexed = act.value === 'mislabelled';
  const trained = isIndexed ? 'retrieval, called training' : 'training';
  const model = learner.words ? 'a model' : 'a model, not named here';
  return [
    { slot: 'act', value: mechanism === 'retrieval' ? 'retrieval' : trained, words: act.words },
    reading('learner', learner.value === 'language-model' ? 'a language model' : model, learner.words),
    ...(material ? [reading('material', materialWords[material.value], material.words)] : []),
    ...needs.map((it) => reading('purpose', needWords[it.value], it.words)),
    reading('stance', stance.value, stance.words),
    reading('place', place.kind === 'list' ? 'list item' : place.kind, place.headings.at(-1)),
  ];
}

function reading(slot: Reading['slot'], value: string, words: string | undefined): Reading {
  return words === undefined || words === '' ? { slot, value } : { slot, value, words };
}
