/** Weighs a statement and what stands around it without spelling the names of its features: the same as scoring them by name. */

import type { Span } from '../../text/span.ts';
import type { Reader } from '../reading/reader.ts';
import type { Statement } from '../reading/statements.ts';
import type { TrainingDraft } from '../training.ts';
import type { Model, Score } from './model.ts';
import { type DocumentFrame, type SlotSink, tellPlace, tellSenses } from './slots.ts';
import { Tally } from './tally.ts';

type SlotValue = Parameters<SlotSink>[1];

export class PlaceScores {
  readonly #model: Model;
  readonly #tally: Tally;
  /** By slot: feature numbers by what stands in it, which is a tag, a kind or a step, and never a word of the text. */
  readonly #numbers = new Map<string, Map<SlotValue, number>>();

  constructor(model: Model) {
    this.#model = model;
    this.#tally = new Tally(model);
  }

  scoreOf(
    statement: Statement,
    act: Span,
    draft: TrainingDraft | undefined,
    frame: Pick<DocumentFrame, 'genre' | 'reader'>,
  ): Score {
    return this.#tally.of(() => tellPlace(statement, act, draft, frame, this.#add));
  }

  sensesOf(statement: Statement, act: Span, reader: Reader): Score {
    return this.#tally.of(() => tellSenses(statement, act, reader, this.#add));
  }

  readonly #add: SlotSink = (slot, value) => this.#tally.add(this.#numberOf(slot, value));

  #numberOf(slot: string, value: SlotValue): number {
    const known = this.#numbers.get(slot)?.get(value);
    if (known !== undefined) return known;
    const ofSlot = this.#numbers.get(slot) ?? new Map<SlotValue, number>();
    this.#numbers.set(slot, ofSlot);
    const number = this.#model.features.indexOf(`${slot}${value}`);
    ofSlot.set(value, number);
    return number;
  }
}
