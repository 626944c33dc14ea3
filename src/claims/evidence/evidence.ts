/** Reads the evidence of a document: what supports or weakens a training, and for which task. */

import { type Keeper, Kept } from '../../text/kept.ts';
import { addAll } from '../../text/lists.ts';
import { rememberedOf } from '../../text/remembered.ts';
import type { Chapter } from '../document/chapter.ts';
import type { Paths } from '../document/paths.ts';
import type { Places } from '../document/places.ts';
import type { Evidence, EvidenceKind, EvidenceOf } from '../document-claims.ts';
import { type Statement, sourceSpan } from '../reading/statements.ts';
import { platformIn } from '../target/platform-words.ts';
import type { Tasks } from '../tasks.ts';
import { examplesBeside, examplesIn } from './examples.ts';
import type { Line } from './lines.ts';
import { trainingCostIn } from './money.ts';
import { middle } from './numbers.ts';
import { PlacedEvidence } from './placed-evidence.ts';
import { linesIn, type SignedLine, signedLines } from './signs.ts';
import { keepsExamples } from './upkeep.ts';
import { volumesOf } from './volume.ts';

/** All evidence in document order, for a document with a live training claim. */
export function* readEvidence(paths: Paths, tasks: Tasks): Generator<void, Evidence[]> {
  const volumes = yield* volumesOf(paths, tasks);
  const all: Evidence[] = [];
  for (const [at, chapter] of paths.chapters.entries()) {
    const counted = volumes[at] ?? none;
    const read = () => chapterEvidence(chapter, paths.placesOf(at), tasks);
    const own = yield* knownChapters.recallInSteps(chapter, tasks.inputsOf(at), read);
    const both = merged.recall(chapter, [counted, own], () => inOrder(counted, own, chapter.offset));
    addAll(all, both.at(chapter.offset));
  }
  return all;
}

const none = new PlacedEvidence(0, []);
const merged = new Kept<Chapter, PlacedEvidence>();
const knownChapters = new Kept<Chapter, PlacedEvidence>();
const knownSections = new Kept<Keeper, PlacedEvidence>();

function inOrder(one: PlacedEvidence, other: PlacedEvidence, offset: number): PlacedEvidence {
  const all = [...one.at(offset), ...other.at(offset)].sort((a, b) => a.span.start - b.span.start);
  return new PlacedEvidence(offset, all);
}

function* chapterEvidence(chapter: Chapter, { all }: Places, tasks: Tasks): Generator<void, PlacedEvidence> {
  const evidence: Evidence[] = [];
  const telling = yield* knownTelling.recallInSteps(chapter, [], () => tellingIn(chapter));
  for (const [at, place] of all.entries()) {
    if (!telling[at] && !tasks.claims.areAt(place)) continue;
    const { statements } = place.section;
    const start = statements[0]?.passage.origin.start ?? 0;
    const read = () => new PlacedEvidence(start, sectionEvidence(statements, tasks));
    addAll(evidence, knownSections.recall(place.section, tasks.inputsAt(place), read).at(start));
    yield;
  }
  return new PlacedEvidence(chapter.offset, evidence);
}

const knownTelling = new Kept<Chapter, readonly boolean[]>();

/** Whether each section of a chapter holds evidence even if it makes no claim. The others are not read for every change of the tasks. */
function* tellingIn(chapter: Chapter): Generator<void, readonly boolean[]> {
  const telling: boolean[] = [];
  for (const { statements } of chapter.sections) {
    telling.push(signedLines(statements).length > 0 || linesOfExamples(statements).length > 0);
    yield;
  }
  return telling;
}

function sectionEvidence(statements: readonly Statement[], tasks: Tasks): Evidence[] {
  return [...signedLines(statements).flatMap((it) => evidenceIn(it, tasks)), ...examplesOf(statements, tasks)];
}

function evidenceIn({ line, signs }: SignedLine, tasks: Tasks): Evidence[] {
  const { statement } = line;
  const of = <Kind extends EvidenceKind>(kind: Kind, detail: EvidenceOf<Kind>['detail'], span = line.span) => {
    const task = tasks.taskOf(statement, ofStatements.has(kind) ? 'statement' : 'section');
    return { kind, span, words: statement.text, task, detail };
  };
  const found: Evidence[] = [];
  if (signs.baseline) {
    // What was measured for another part of the plan does not mend the order of work in this one.
    const isOfAnother = signs.baseline !== 'planned' && tasks.isOfAnother(statement);
    found.push(of('prompt-baseline', { state: signs.baseline, isOfAnother }));
  }
  if (signs.promptSkipped) found.push(of('prompt-skipped', { isHere: signs.promptSkipped === 'here' }));
  if (signs.isEvaluation) found.push(of('evaluation', undefined));
  if (signs.isRetraining && !keepsFactsFresh(line, tasks)) found.push(of('retraining', undefined));
  if (signs.isDeprecation) found.push(of('deprecation', undefined));
  if (signs.isSelfHosted) found.push(of('self-hosted', undefined));
  if (signs.isServed) found.push(of('provider', undefined));
  const cost = signs.isTrainingCost ? trainingCostIn(line) : undefined;
  if (cost) found.push(of('training-cost', { platform: platformIn(line.text) }, cost));
  if (signs.isHosting) found.push(of('hosting', undefined));
  if (signs.isSaving) found.push(of('saving', undefined));
  return found;
}

/** Kinds of evidence that belong to the task of their own statement; others speak for their section. */
const ofStatements: ReadonlySet<EvidenceKind> = new Set<EvidenceKind>(['self-hosted', 'provider', 'saving']);

/** "95 of his letters survived. The model is tuned on them": the count stands in the sentence before. */
function referredTo({ statement, text }: Line): Statement[] {
  const isReference = /\b(?:on|from|with|by|of|using) (?:them|these|those|this|it)\b/.test(text);
  return isReference && statement.before ? [statement.before] : [];
}

/** "Retrained weekly, so that prices stay right" is the mismatch itself and no upkeep. */
function keepsFactsFresh(line: Line, tasks: Tasks): boolean {
  return (
    !keepsExamples(line) &&
    tasks.claims.madeBy(line.statement).some((it) => it.needs.some((need) => need.value === 'changing-knowledge'))
  );
}

/** The lines of a section that count examples beside a training. */
const linesOfExamples = rememberedOf((statements: readonly Statement[]): readonly Line[] =>
  linesIn(statements).filter((it) => examplesBeside(it) !== undefined),
);

/** Needs for facts, which are told in documents: how many of these there are is no number of examples. */
const factual = new Set<string>(['knowledge', 'changing-knowledge']);

function examplesOf(statements: readonly Statement[], tasks: Tasks): Evidence[] {
  const hasClaims = statements.some((it) => tasks.claims.madeBy(it).length > 0);
  const lines = hasClaims ? linesIn(statements) : linesOfExamples(statements);
  return lines.flatMap((line): Evidence[] => {
    const claims = tasks.claims.madeBy(line.statement);
    const isTraining = claims.length > 0;
    const ofFacts = isTraining && claims.every((it) => it.needs.every((need) => factual.has(need.value)));
    const cells = line.statement.row.length > 0 ? line.statement.row : [line.statement];
    const told = cells.some((it) => examplesIn(it.text).length > 0) ? cells : [...cells, ...referredTo(line)];
    const counted = isTraining
      ? told.flatMap((statement) => examplesIn(statement.text, ofFacts).map((count) => ({ statement, count })))
      : [examplesBeside(line)].flatMap((count) => (count ? [{ statement: line.statement, count }] : []));
    return counted.map(({ statement, count }) => ({
      kind: 'dataset-size',
      span: sourceSpan(statement.passage, statement.start + count.start, statement.start + count.end),
      words: count.words,
      task: tasks.taskOf(statement),
      detail: { examples: middle(count), isOfTraining: isTraining },
    }));
  });
}
