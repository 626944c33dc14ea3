/** The slots and places of a statement as features: what the lexicons and the rules of reading made of it. */

import type { Genre } from '../plan.ts';
import type { Reader, Reading } from '../reading.ts';
import type { Statement } from '../statements.ts';
import type { ModelTalk, TrainingDraft } from '../training.ts';
import type { ActPlace } from './features.ts';

export interface DocumentFrame {
  readonly genre: Genre;
  readonly score: number;
  readonly talk: ModelTalk;
  readonly reader: Reader;
  /** See `styleOf`. */
  readonly style: readonly string[];
}

/** All slots of a candidate, those of its document included. */
export function slotFeatures(
  statement: Statement,
  act: ActPlace,
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

/** Features of a statement and of what stands around it; of the document they know the genre alone. */
export function placeFeatures(
  statement: Statement,
  act: ActPlace,
  draft: TrainingDraft | undefined,
  frame: Pick<DocumentFrame, 'genre' | 'reader'>,
): string[] {
  const { passage } = statement;
  const reading = frame.reader.read(statement);
  const tags = reading.acts.filter((it) => it.start < act.end && act.start < it.end).map((it) => `act=${it.tag}`);
  const stance = draft?.stance.value ?? 'none';
  const base = [
    ...tags,
    `acts=${Math.min(reading.acts.length, 3)}`,
    `kind=${passage.kind}`,
    `depth=${Math.min(passage.depth, 2)}`,
    `task=${passage.task}`,
    `quoted=${passage.quoted}`,
    `ordinal=${passage.ordinal !== undefined}`,
    `quiet=${passage.quiet.find((it) => it.start < act.end && act.start < it.end)?.why}`,
    `asks=${/\?[^\w?]*$/.test(statement.text)}`,
    `length=${bucket(statement.text.length, [25, 50, 90, 150, 240])}`,
    `colon=${/:\s/.test(passage.text.slice(statement.start, act.start))}`,
    `quotes=${/["“”«»„]/.test(statement.text)}`,
    `first=${statement.before === undefined}`,
    `act@${bucket((act.start - statement.start) / Math.max(1, statement.end - statement.start), [0.1, 0.3, 0.6])}`,
    `draft=${draft !== undefined}`,
    `stance=${stance}`,
    `stance=${stance}/${frame.genre}`,
    `bare=${draft?.isBare}`,
    `learner=${draft?.learner.value}/${draft?.learner.at !== undefined}`,
    `material=${draft?.material?.value}`,
    `commitment=${draft ? bucket(draft.stance.commitment, [1, 2, 3, 5]) : '-'}/${stance}`,
    ...(draft?.needs ?? []).map((it) => `need=${it.value}`),
    ...(draft?.needs ?? []).map((it) => `need=${it.value}/${it.isFirm}/${it.isFar}`),
  ];
  return [
    ...base,
    ...tagsOf('own', reading, act),
    ...tagsOf('after', readingOf(statement.after, frame)),
    ...tagsOf('before', readingOf(statement.before, frame)),
    ...tagsOf('parent', statement.parent === statement ? undefined : readingOf(statement.parent, frame)),
    ...tagsOf('next', readingOf(statement.next, frame)),
    ...statement.children.slice(0, 6).flatMap((it) => tagsOf('child', frame.reader.read(it))),
    ...statement.row.filter((it) => it.passage !== passage).flatMap((it) => tagsOf('row', frame.reader.read(it))),
    ...headingTags(statement, frame),
  ];
}

function readingOf(statement: Statement | undefined, { reader }: Pick<DocumentFrame, 'reader'>): Reading | undefined {
  return statement && reader.read(statement);
}

function headingTags(statement: Statement, { reader }: Pick<DocumentFrame, 'reader'>): string[] {
  const heading = statement.passage.headings.at(-1);
  return heading ? tagsOf('heading', reader.read(reader.headingStatement(heading, statement))) : [];
}

function tagsOf(zone: string, reading: Reading | undefined, act?: ActPlace): string[] {
  if (!reading) return [`${zone}=none`];
  const side = (it: ActPlace): string => (act ? (it.end <= act.start ? '<' : it.start >= act.end ? '>' : '=') : '');
  const named = (it: { tag: string } & ActPlace): string => `${zone}${side(it)}${it.tag}`;
  return [...reading.needs, ...reading.learners, ...reading.materials, ...(act ? [] : reading.acts)].map(named);
}

function bucket(value: number, bars: readonly number[]): number {
  return bars.filter((it) => value >= it).length;
}
