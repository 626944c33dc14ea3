/** Where a need may be named: in the statement, in what stands around it, or by the material that the training is on. */

import type { MaterialKind, Need } from '../claim.ts';
import type { CueNeed } from '../lexicon/needs.ts';
import { opensPurpose, schedule, toThisEnd } from '../lexicon/purposes.ts';
import type { FoundMaterial } from '../material.ts';
import type { Reader } from '../reading/reader.ts';
import type { Statement } from '../reading/statements.ts';
import { type Cue, strongCues } from './cues.ts';
import type { FoundNeed } from './found-need.ts';
import { settle, settleAll } from './settle.ts';

/** What each place is asked with. */
export interface Asked {
  readonly statement: Statement;
  /** Cues of the statement itself, outside the act and the material. */
  readonly own: readonly Cue[];
  readonly strong: readonly Cue[];
  /** Whether the purpose stands in the sentence before. */
  readonly refersBack: boolean;
  readonly material: FoundMaterial | undefined;
  readonly reader: Reader;
}

/** The places in the order in which they are asked. */
export const sources: readonly ((asked: Asked) => readonly FoundNeed[])[] = [
  ({ reader, refersBack, statement, strong }) =>
    refersBack && strong.length === 0 ? settle(strongCues(statement.before, reader)) : [],
  ({ strong }) => settle(strong),
  ({ reader, statement }) => settleAll(statement.children.map((it) => strongCues(it, reader))),
  ({ reader, statement }) => settle(rowCues(statement, reader)),
  ({ reader, statement }) => settle(purposeCues(statement.after, reader)),
  ({ reader, statement }) => settle(purposeCues(statement.next, reader)),
  ({ reader, statement }) => settle(parentCues(statement, reader)),
  ({ material }) => implied(material),
  ({ reader, refersBack, statement }) => settle(refersBack ? strongCues(statement.before, reader) : []),
  ({ reader, statement }) => far(settle(paragraphCues(statement, reader))),
  ({ own }) => settle(own),
  ({ reader, statement }) => far(settle(headingCues(statement, reader))),
];

/** "To cure the tendency", "as a remedy", "to this end": the purpose stands in the sentence before. */
export function refersBack({ text }: Statement): boolean {
  return toThisEnd.test(text);
}

function far(needs: readonly FoundNeed[]): FoundNeed[] {
  return needs.map((it) => ({ ...it, isFar: true }));
}

function rowCues(statement: Statement, reader: Reader): Cue[] {
  return statement.row
    .filter((it) => it.passage !== statement.passage && !isSchedule(it.passage.text))
    .flatMap((it) => strongCues(it, reader));
}

function isSchedule(text: string): boolean {
  return text.length < 4 || schedule.test(text);
}

/** "So it knows …", "This will …", "Goal: …" behind the statement. */
function purposeCues(behind: Statement | undefined, reader: Reader): Cue[] {
  return behind && opensPurpose.test(behind.text) ? strongCues(behind, reader) : [];
}

/** Of an item whose parent names nothing, the next two beside it are asked. */
function parentCues(statement: Statement, reader: Reader): Cue[] {
  const { parent } = statement;
  if (!parent || parent === statement) return [];
  const own = strongCues(parent, reader);
  const isNested = statement.passage.depth > 1;
  return own.length > 0 || !isNested ? own : siblingsBelow(statement, parent).flatMap((it) => strongCues(it, reader));
}

function siblingsBelow(statement: Statement, parent: Statement): Statement[] {
  return parent.children.filter(
    (it) =>
      it !== statement &&
      it.passage.depth === statement.passage.depth &&
      it.index > statement.index &&
      it.index - statement.index < 3,
  );
}

/** Sentences before in the same paragraph may have said what is wrong. */
function paragraphCues(statement: Statement, reader: Reader): Cue[] {
  for (
    let at = statement.before;
    at && at.passage === statement.passage && statement.index - at.index < 4;
    at = at.before
  ) {
    const cues = strongCues(at, reader).filter(saysWhy);
    if (cues.length > 0) return cues;
  }
  return [];
}

/** The title of the document names no need. */
function headingCues(statement: Statement, reader: Reader): Cue[] {
  const heading = statement.passage.headings.at(-1);
  if (!heading || statement.passage.headings.length < 2) return [];
  return strongCues(reader.headingStatement(heading, statement), reader).filter(saysWhy);
}

/** Costs and classes are spoken of wherever models are. */
function saysWhy({ need }: Cue): boolean {
  return !everywhere.has(need);
}

const everywhere: ReadonlySet<CueNeed> = new Set(['economics', 'classification']);

/** Reference works imply knowledge, procedures procedure, labelled examples classification. */
function implied(material: FoundMaterial | undefined): FoundNeed[] {
  const value = material && impliedNeeds[material.value];
  return value ? [{ value, in: undefined, start: material.start, end: material.end }] : [];
}

const impliedNeeds: Readonly<Partial<Record<MaterialKind, Need>>> = {
  reference: 'knowledge',
  'changing-reference': 'knowledge',
  procedure: 'procedure',
  labelled: 'classification',
};
