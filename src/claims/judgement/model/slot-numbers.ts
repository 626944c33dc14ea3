/** Numbers for slots with their values. Values are tags, kinds and steps, never words of a text, so that all can be kept. */

import type { Span } from '../../../text/span.ts';
import type { Statement } from '../../reading/statements.ts';
import type { TrainingDraft } from '../../training.ts';
import { type DocumentFrame, documentFeatures, type SlotSink, tellPlace } from '../features/slots.ts';

type SlotValue = Parameters<SlotSink>[1];

/** Spells the name of a slot's feature once, however often it is asked for. */
export class SlotNumbers {
  readonly #numberOf: (name: string) => number;
  readonly #known = new Map<string, Map<SlotValue, number>>();

  constructor(numberOf: (name: string) => number) {
    this.#numberOf = numberOf;
  }

  of(slot: string, value: SlotValue): number {
    const known = this.#known.get(slot)?.get(value);
    if (known !== undefined) return known;
    const ofSlot = this.#known.get(slot) ?? new Map<SlotValue, number>();
    this.#known.set(slot, ofSlot);
    const number = this.#numberOf(`${slot}${value}`);
    ofSlot.set(value, number);
    return number;
  }
}

/** Tells which of the given slots hold for a statement. */
export class SlotMarks {
  readonly #places: ReadonlyMap<string, number>;
  readonly #numbers: SlotNumbers;

  constructor(slots: readonly string[]) {
    this.#places = new Map(slots.map((it, at) => [it, at]));
    this.#numbers = new SlotNumbers((it) => this.#placeOf(it));
  }

  /** 1 for each slot that holds. One more place, at the end, stands for all other slots. */
  of(
    statement: Statement,
    act: Span,
    draft: TrainingDraft | undefined,
    fate: readonly string[],
    frame: DocumentFrame,
  ): Uint8Array {
    const marks = new Uint8Array(this.#places.size + 1);
    tellPlace(statement, act, draft, frame, (slot, value) => {
      marks[this.#numbers.of(slot, value)] = 1;
    });
    for (const it of documentFeatures(frame)) marks[this.#placeOf(it)] = 1;
    for (const it of fate) marks[this.#placeOf(it)] = 1;
    return marks;
  }

  #placeOf(name: string): number {
    return this.#places.get(name) ?? this.#places.size;
  }
}
