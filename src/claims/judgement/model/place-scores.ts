/** Weighs the slots of a statement and its surroundings by their numbers: the same as scoring their features by name. */

import type { Span } from '../../../text/span.ts';
import type { Reader } from '../../reading/reader.ts';
import type { Statement } from '../../reading/statements.ts';
import type { TrainingDraft } from '../../training.ts';
import { type DocumentFrame, type SlotSink, tellPlace, tellSenses } from '../features/slots.ts';
import type { Model, Score } from './model.ts';
import { SlotNumbers } from './slot-numbers.ts';
import { Tally } from './tally.ts';

export class PlaceScores {
  readonly #tally: Tally;
  readonly #numbers: SlotNumbers;

  constructor(model: Model) {
    this.#numbers = new SlotNumbers((it) => model.features.indexOf(it));
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

  readonly #add: SlotSink = (slot, value) => this.#tally.add(this.#numbers.of(slot, value));
}
