/** Rows to learn from: the candidates of labelled documents and of labelled statements, as the engine sees them. */

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Need } from '../../claims/claim.ts';
import { configFacts } from '../../claims/config/config-facts.ts';
import { type DocumentInput, inputOf } from '../../claims/document/frame.ts';
import { judgeTasks, retrievalTasks } from '../../claims/document/judge-tasks.ts';
import { mayFillIndex } from '../../claims/drafts/mislabelled.ts';
import { relationsOf } from '../../claims/drafts/relations.ts';
import { genreOf } from '../../claims/genre/genre.ts';
import type { GenreVerdict } from '../../claims/genre/verdict.ts';
import { retrievalFeatures } from '../../claims/judgement/retrieval-judge.ts';
import { featuresOf, type JudgeTask } from '../../claims/judgement/weighed.ts';
import { sourceSpan } from '../../claims/reading/statements.ts';
import { assumedTraining, type TrainingDraft } from '../../claims/training.ts';
import type { Label } from '../../findings/score.ts';
import { formatOfPath } from '../../read/formats.ts';
import { readDocument } from '../../read/read.ts';
import { defaultThresholds } from '../../settings.ts';
import { LineIndex } from '../../text/line-index.ts';
import { type LabelledStatement, toDocument } from './labelled-statement.ts';
import { type Note, type NotedPlace, notesOf, plain, readNotes } from './notes.ts';

export interface LearningRow {
  /** The document; rows of one document are never parted between learning and validation. */
  readonly doc: string;
  /** A statement by itself, outside any document. */
  readonly isLone: boolean;
  /** Its document counts as so many. */
  readonly times: number;
  /** Readers could differ on whether it has to be found. */
  readonly isInDoubt: boolean;
  readonly words: readonly string[];
  readonly slots: readonly string[];
  readonly section: string;
  readonly list: string;
  /** How a live statement stands to the other live ones of its document. */
  readonly relations: readonly string[] | undefined;
  readonly train: string;
  readonly stance: string;
  readonly needs: readonly string[];
  readonly restates: boolean;
  /** Calls the filling of an index training; undefined where that is out of the question or readers could differ. */
  readonly fillsIndex: boolean | undefined;
}

export function isLive({ train, stance }: Pick<LearningRow, 'train' | 'stance'>): boolean {
  return train === 'lm' && (stance === 'proposed' || stance === 'tentative');
}

/** Rows by their document, in order. */
export function byDocument(rows: readonly LearningRow[]): ReadonlyMap<string, readonly LearningRow[]> {
  const documents = new Map<string, LearningRow[]>();
  for (const row of rows) {
    const own = documents.get(row.doc);
    if (own) own.push(row);
    else documents.set(row.doc, [row]);
  }
  return documents;
}

/** Rows of the documents in `folder` that have notes of their name in the folder `notes`; each counts as so many. */
export function documentRows(folder: string, notes: string, times = 1): LearningRow[] {
  return readdirSync(folder).flatMap((it) => {
    const noted = readNotes(join(notes, it.replace(/\.\w+$/, '.notes')));
    return noted && !it.endsWith('.labels.json') ? rowsOf(join(folder, it), noted, times) : [];
  });
}

function rowsOf(path: string, notes: readonly Note[], times: number): LearningRow[] {
  const text = readFileSync(path, 'utf8');
  const lines = new LineIndex(text);
  const drafts = new Map<LearningRow, TrainingDraft>();
  const tasks = tasksOf(path, text);
  const places = tasks.map((it) => placeOf(it, lines));
  const noted = notesOf(places, notes);
  const labels = labelsBeside(path);
  const indexing = labels.filter((it) => it.rule === 'retrieval-called-training');
  const rows = tasks.map((task, index) => {
    const [note, place] = [noted[index], places[index]];
    const row: LearningRow = {
      doc: path,
      isLone: false,
      times,
      isInDoubt: place !== undefined && isLabelled(labels, place) === undefined,
      ...featuresOf(task),
      ...task.standing,
      relations: undefined,
      train: note?.train ?? 'none',
      stance: note?.stance ?? 'reported',
      needs: note?.needs ?? [],
      restates: note?.restates ?? false,
      fillsIndex: place && mayFillIndex(task.candidate) ? isLabelled(indexing, place) : undefined,
    };
    if (isLive(row)) drafts.set(row, draftOf(task, row.needs));
    return row;
  });
  const live = [...drafts.values()];
  return rows.map((row) => {
    const draft = drafts.get(row);
    return draft ? { ...row, relations: relationsOf(draft, live) } : row;
  });
}

function placeOf({ candidate }: JudgeTask, lines: LineIndex): NotedPlace {
  const { passage, start, end, text } = candidate.statement;
  const span = sourceSpan(passage, start, end);
  return {
    text,
    from: lines.lineAt(span.start),
    to: lines.lineAt(span.end),
    isTraining: candidate.draft !== undefined,
  };
}

/** The draft of a live statement with the needs that were noted. */
function draftOf({ candidate, frame }: JudgeTask, noted: readonly string[]): TrainingDraft {
  const draft = candidate.draft ?? assumedTraining(candidate, frame.reader);
  const needs = noted.map((it) => ({ value: it as Need, in: undefined, start: 0, end: 0 }));
  const [first = draft.needs[0], ...rest] = needs;
  return { ...draft, needs: [first, ...rest] };
}

function tasksOf(path: string, text: string): JudgeTask[] {
  const { document, verdict } = documentOf(path, text);
  return judgeTasks(document, verdict);
}

function documentOf(path: string, text: string): { readonly document: DocumentInput; readonly verdict: GenreVerdict } {
  const format = formatOfPath(path);
  const read = readDocument(text, format);
  const facts = configFacts(read, text, format, defaultThresholds.minimumExamples);
  const document = inputOf(read, facts, { path, text });
  return { document, verdict: document.declared ?? genreOf({ ...document, passages: read.passages }) };
}

/** A place that speaks of retrieval, and whether it hopes to change a behaviour by it. */
export interface RetrievalRow {
  readonly features: readonly string[];
  readonly isTrue: boolean;
}

/** Rows of the labelled documents in `folder`; places about which readers could differ are left out. */
export function retrievalRows(folder: string): RetrievalRow[] {
  return readdirSync(folder)
    .filter((it) => !it.endsWith(ending))
    .map((it) => join(folder, it))
    .filter((it) => existsSync(labelFile(it)))
    .flatMap((it) =>
      labelledRetrieval(
        it,
        labelsBeside(it).filter(({ rule }) => rule === 'behavior-by-retrieval'),
      ),
    );
}

function labelledRetrieval(path: string, labels: readonly Label[]): RetrievalRow[] {
  const text = readFileSync(path, 'utf8');
  const lines = new LineIndex(text);
  const { document, verdict } = documentOf(path, text);
  const { places, frame } = retrievalTasks(document, verdict);
  return places.flatMap((place) => {
    const { passage, start, end } = place.statement;
    const span = sourceSpan(passage, start, end);
    const isTrue = isLabelled(labels, { from: lines.lineAt(span.start), to: lines.lineAt(span.end) });
    return isTrue === undefined ? [] : [{ features: retrievalFeatures(place, frame), isTrue }];
  });
}

const ending = '.labels.json';

function labelFile(path: string): string {
  return path.replace(/\.\w+$/, ending);
}

/** The labels of the document at `path`. */
function labelsBeside(path: string): readonly Label[] {
  return JSON.parse(readFileSync(labelFile(path), 'utf8')) as Label[];
}

/** Whether a place has to be found; undefined where readers could differ. */
function isLabelled(labels: readonly Label[], { from, to }: Pick<NotedPlace, 'from' | 'to'>): boolean | undefined {
  if (labels.some((it) => it.level === 'must' && it.line >= from && it.line <= to)) return true;
  return labels.some((it) => it.line >= from - 1 && it.line <= to) ? undefined : false;
}

/** Rows of the statements in the files of `folder`, one JSON object a line. */
export function statementRows(folder: string): LearningRow[] {
  return readdirSync(folder)
    .filter((it) => it.endsWith('.jsonl'))
    .flatMap((name) =>
      readFileSync(join(folder, name), 'utf8')
        .trim()
        .split('\n')
        .map((it, index) => loneRow(JSON.parse(it) as LabelledStatement, `${name}:${index + 1}`)),
    )
    .filter((it) => it !== undefined);
}

/** Features that a lone statement cannot have: they speak of the document around it. */
const ofDocuments = /^(?:genre|score|lm|om|omlm|commitment)=|^fate:|^stance=\w+\/|^style@/;

function loneRow(it: LabelledStatement, doc: string): LearningRow | undefined {
  const wanted = plain(it.text);
  const own = tasksOf(`plans/${doc.replace(/\W+/g, '-')}.md`, toDocument(it)).filter(({ candidate }) => {
    const text = plain(candidate.statement.text);
    return text.length > 3 && (wanted.includes(text) || text.includes(wanted));
  });
  const task = own.find((other) => other.candidate.draft) ?? own[0];
  if (!task) return undefined;
  const { words, slots } = featuresOf(task);
  return {
    doc,
    isLone: true,
    times: 1,
    isInDoubt: false,
    words,
    slots: slots.filter((other) => !ofDocuments.test(other)),
    section: '',
    list: '',
    relations: undefined,
    train: it.train,
    stance: it.stance,
    needs: it.needs,
    restates: false,
    fillsIndex: undefined,
  };
}
