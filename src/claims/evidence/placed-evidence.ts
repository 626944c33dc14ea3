/** The evidence of a section or chapter, which an edit elsewhere only moves. */

import { movedBy } from '../../text/span.ts';
import type { Evidence, EvidenceKind, EvidenceOf } from '../document-claims.ts';

export class PlacedEvidence {
  #offset: number;
  #all: readonly Evidence[];

  /** `all` as it is for a section or chapter that stands at `offset`. */
  constructor(offset: number, all: readonly Evidence[]) {
    this.#offset = offset;
    this.#all = all;
  }

  /** As it is for one that stands at `offset`. */
  at(offset: number): readonly Evidence[] {
    const by = offset - this.#offset;
    if (by !== 0) this.#all = this.#all.map((it) => moved(it, by) as Evidence);
    this.#offset = offset;
    return this.#all;
  }
}

/** Thousands move at a keystroke, so each field is named: a spread takes several times as long. */
function moved<Kind extends EvidenceKind>(it: EvidenceOf<Kind>, by: number): EvidenceOf<Kind> {
  const { kind, span, words, task, detail } = it;
  return { kind, span: movedBy(span, by), words, task, detail };
}
