/** The slots of a statement and its surroundings as features: what the lexicons and the rules of reading made of them. */

import { overlaps, type Span } from '../../../text/span.ts';
import type { ModelTalk } from '../../genre/model-talk.ts';
import type { Genre } from '../../genre/verdict.ts';
import type { Reader, Reading } from '../../reading/reader.ts';
import { quietAt, type Statement } from '../../reading/statements.ts';
import type { TrainingDraft } from '../../training.ts';
import { sensesIn, sensesOfText } from './senses.ts';

export interface DocumentFrame {
  readonly genre: Genre;
  readonly score: number;
  readonly talk: ModelTalk;
  readonly reader: Reader;
  /** From `styleOf`. */
  readonly style: readonly string[];
}

/** All slots of a candidate, those of its document included. */
export function slotFeatures(
  statement: Statement,
  act: Span,
  draft: TrainingDraft | undefined,
  fate: readonly string[],
  frame: DocumentFrame,
): string[] {
  return [...placeFeatures(statement, act, draft, frame), ...documentFeatures(frame), ...fate];
}

/** Features that every statement of a document shares. */
export function documentFeatures({ genre, score, talk, style }: DocumentFrame): string[] {
  return [
    `genre=${genre}`,
    `score=${bucket(score, [-6, -3, 0, 2, 4, 8, 14])}`,
    `lm=${bucket(talk.languageModels, [1, 3, 6, 12, 25])}`,
    `om=${bucket(talk.otherModels, [1, 3, 6, 12, 25])}`,
    `omlm=${bucket(talk.otherModels / (talk.languageModels + 1), [0.3, 0.7, 1.5, 3])}`,
    ...style,
  ];
}

/** Takes a feature as its slot and the slot's value; the name of the feature is both, one behind the other. */
export type SlotSink = (slot: string, value: string | number | boolean | undefined) => void;

/** Features of a statement and of what stands around it. Of its document, only the genre counts here. */
export function placeFeatures(
  statement: Statement,
  act: Span,
  draft: TrainingDraft | undefined,
  frame: Pick<DocumentFrame, 'genre' | 'reader'>,
): string[] {
  const names: string[] = [];
  const spell: SlotSink = (slot, value) => names.push(`${slot}${value}`);
  tellPlace(statement, act, draft, frame, spell);
  tellSenses(statement, act, frame.reader, spell);
  return names;
}

/** Tells the slots one by one, so that a statement is weighed without spelling the names of its features. */
export function tellPlace(
  statement: Statement,
  act: Span,
  draft: TrainingDraft | undefined,
  frame: Pick<DocumentFrame, 'genre' | 'reader'>,
  tell: SlotSink,
): void {
  const { reader, genre } = frame;
  const reading = reader.read(statement);
  for (const it of reading.acts) if (overlaps(it, act)) tell('act=', it.tag);
  tell('acts=', Math.min(reading.acts.length, 3));
  tellForm(statement, act, tell);
  tell('draft=', draft !== undefined);
  tellDraft(draft, genre, tell);
  tellTags('own', reading, tell, act);
  tellNeighbour('after', statement.after, reader, tell);
  tellNeighbour('before', statement.before, reader, tell);
  tellNeighbour('parent', statement.parent === statement ? undefined : statement.parent, reader, tell);
  tellNeighbour('next', statement.next, reader, tell);
  for (const it of statement.children.slice(0, 6)) tellNeighbour('child', it, reader, tell);
  for (const it of statement.row) if (it.passage !== statement.passage) tellNeighbour('row', it, reader, tell);
  const heading = statement.passage.headings.at(-1);
  if (heading) tellNeighbour('heading', reader.headingStatement(heading, statement), reader, tell);
}

/**
 * Tells the senses of the words in a statement and its neighbours; neighbours that go on about the same thing also count together.
 * They help to tell the need. Whether a training is proposed does not depend on them.
 */
export function tellSenses(statement: Statement, act: Span, reader: Reader, tell: SlotSink): void {
  const { after, before, children, next, parent, passage, row } = statement;
  for (const it of sensesIn(statement, reader)) {
    tell('around~', it.tag);
    if (it.end <= act.start) tell('own<~', it.tag);
    else if (it.start >= act.end) tell('own>~', it.tag);
  }
  const more = (slot: string, it: Statement) => {
    for (const { tag } of sensesIn(it, reader)) {
      tell('around~', tag);
      tell(slot, tag);
    }
  };
  if (after) more('after~', after);
  if (next) more('next~', next);
  for (const it of children.slice(0, 6)) more('child~', it);
  for (const it of row) if (it.passage !== passage) more('row~', it);
  if (before) for (const it of sensesIn(before, reader)) tell('before~', it.tag);
  if (parent && parent !== statement) for (const it of sensesIn(parent, reader)) tell('parent~', it.tag);
  for (const it of sensesOfText(passage.leadIn)) tell('lead~', it);
  for (const it of sensesOfText(passage.headings.at(-1) ?? '')) tell('heading~', it);
}

/** What shows without reading the words. */
function tellForm({ before, end, passage, start, text }: Statement, act: Span, tell: SlotSink): void {
  tell('kind=', passage.kind);
  tell('depth=', Math.min(passage.depth, 2));
  tell('task=', passage.task);
  tell('quoted=', passage.quoted);
  tell('ordinal=', passage.ordinal !== undefined);
  tell('quiet=', quietAt(passage, act.start, act.end));
  tell('asks=', /\?[^\w?]*$/.test(text));
  tell('length=', bucket(text.length, lengths));
  tell('colon=', /:\s/.test(passage.text.slice(start, act.start)));
  tell('quotes=', /["“”«»„]/.test(text));
  tell('first=', before === undefined);
  tell('act@', bucket((act.start - start) / Math.max(1, end - start), places));
}

const lengths = [25, 50, 90, 150, 240];
const places = [0.1, 0.3, 0.6];
const commitments = [1, 2, 3, 5];

function tellDraft(draft: TrainingDraft | undefined, genre: Genre, tell: SlotSink): void {
  const stance = draft?.stance.value ?? 'none';
  tell('stance=', stance);
  tell('stance=', `${stance}/${genre}`);
  tell('bare=', draft?.isBare);
  tell('learner=', `${draft?.learner.value}/${draft?.learner.at !== undefined}`);
  tell('material=', draft?.material?.value);
  tell('commitment=', `${draft ? bucket(draft.stance.commitment, commitments) : '-'}/${stance}`);
  if (!draft) return;
  for (const it of draft.needs) tell('need=', it.value);
  for (const it of draft.needs) tell('need=', `${it.value}/${it.isFirm}/${it.isFar}`);
}

function tellNeighbour(zone: string, statement: Statement | undefined, reader: Reader, tell: SlotSink): void {
  if (statement) tellTags(zone, reader.read(statement), tell);
  else tell(zone, '=none');
}

/** The tags of a statement; in the one with the act, by the side of the act on which they stand. */
function tellTags(zone: string, { acts, learners, materials, needs }: Reading, tell: SlotSink, act?: Span): void {
  for (const it of needs) tell(sideOf(it, zone, act), it.tag);
  for (const it of learners) tell(sideOf(it, zone, act), it.tag);
  for (const it of materials) tell(sideOf(it, zone, act), it.tag);
  if (!act) for (const it of acts) tell(zone, it.tag);
}

function sideOf(it: Span, zone: string, act: Span | undefined): string {
  if (!act) return zone;
  return it.end <= act.start ? `${zone}<` : it.start >= act.end ? `${zone}>` : `${zone}=`;
}

function bucket(value: number, bars: readonly number[]): number {
  return bars.filter((it) => value >= it).length;
}
