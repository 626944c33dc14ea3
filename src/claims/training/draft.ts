/** The claim about training that the rules of reading see in a statement. */

import type { ModelTalk } from '../genre/model-talk.ts';
import type { FoundLearner } from '../learner.ts';
import { dateHeader } from '../lexicon/headings.ts';
import { isLive } from '../live.ts';
import { materialRegion } from '../material/region.ts';
import { type FoundMaterial, materialOf } from '../material.ts';
import { type FoundNeed, needsOf } from '../need.ts';
import type { ActTagged, Reader, Reading } from '../reading/reader.ts';
import type { Statement } from '../reading/statements.ts';
import { type FoundStance, stanceOf } from '../stance.ts';
import { changesWeights } from './changes-weights.ts';
import { isCourse, isDataNoun, isReference } from './mere-words.ts';
import { resolvedLearner } from './resolved-learner.ts';

/** A claim about training before the document as a whole has been asked. */
export interface TrainingDraft {
  readonly statement: Statement;
  readonly act: ActTagged;
  readonly learner: FoundLearner;
  readonly material: FoundMaterial | undefined;
  readonly needs: readonly [FoundNeed, ...FoundNeed[]];
  readonly stance: FoundStance;
  /** A step that names neither material nor purpose ("training run"). */
  readonly isBare: boolean;
}

/** The claim that a statement makes, if it makes one. */
export function draftIn(reading: Reading, reader: Reader, talk: ModelTalk): TrainingDraft | undefined {
  const drafts = reading.acts.map((it) => draftOf(it, reading, reader, talk)).filter((it) => it !== undefined);
  return drafts.find((it) => !isLive(it.stance) && silencesAll(it.act, drafts, reading)) ?? preferred(drafts);
}

/** A silent act silences its statement unless a live one stands in a clause of its own. */
function silencesAll(act: ActTagged, drafts: readonly TrainingDraft[], reading: Reading): boolean {
  return !drafts.some((it) => isLive(it.stance) && partsClauses.test(between(it.act, act, reading)));
}

const partsClauses = /;|—|–|\.\s|\bbut\b|\bhowever\b|\binstead\b/;

function between(a: ActTagged, b: ActTagged, reading: Reading): string {
  const [first, second] = a.start < b.start ? [a, b] : [b, a];
  return reading.statement.passage.text.slice(first.end, second.start);
}

function preferred(drafts: readonly TrainingDraft[]): TrainingDraft | undefined {
  const live = drafts.filter((it) => isLive(it.stance));
  return live.find((it) => !it.isBare) ?? live[0];
}

function draftOf(act: ActTagged, reading: Reading, reader: Reader, talk: ModelTalk): TrainingDraft | undefined {
  const { statement } = reading;
  if (isDataNoun(act, reading) || isReference(act, reading)) return undefined;
  const learner = resolvedLearner(act, reading, reader, talk);
  if (learner.value !== 'language-model' && learner.value !== 'unnamed') return undefined;
  if (learner.at === undefined && isCourse(act, reading)) return undefined;
  const aim = aimOf(act, reading, reader);
  if (!changesWeights({ act, reading, learner, material: aim.material, talk })) return undefined;
  return { statement, act, learner, ...aim, stance: stanceOf(statement, act), isBare: isBare(act, aim, statement) };
}

type Aim = Pick<TrainingDraft, 'material' | 'needs'>;

/** What an act trains on, and what for. */
export function aimOf(act: ActTagged, reading: Reading, reader: Reader): Aim {
  const region = materialRegion(act, reading);
  const material = materialOf(act, reading, region);
  return { material, needs: needsOf({ act, reading, region, material, reader }) };
}

function isBare({ tag }: ActTagged, { material, needs }: Aim, statement: Statement): boolean {
  if (material !== undefined || tag === 'act-teach') return false;
  return (
    needs[0].value === 'unstated' ||
    needs.every((it) => it.isFar === true || it.isFirm !== true || isOfDatedRow(it.in, statement))
  );
}

/** A purpose that stands in another cell of a row with a date is that of another step. */
function isOfDatedRow(place: Statement | undefined, statement: Statement): boolean {
  if (!place || place === statement || place.row.length === 0 || place.row !== statement.row) return false;
  return statement.row.some(({ passage }) => isDate(passage)) && place.passage.text.length > 80;
}

function isDate({ cell, text }: Statement['passage']): boolean {
  return dateHeader.test(cell?.header ?? '') && text.length < 24;
}
