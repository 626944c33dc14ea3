/** Reads the claims of a whole document from its passages. */

import type { Passage } from '../read/passage.ts';
import { phrase } from '../text/wording.ts';
import { assemble, isMislabelled } from './assemble.ts';
import { impliedByGoals, isMeantInJob } from './config/goals.ts';
import type { TrainingJob } from './config/job.ts';
import type { DocumentClaims, PlanVerdict } from './document-claims.ts';
import { type JudgedDraft, type JudgeInput, type JudgeTask, judged, restates, weigh } from './judgement/judge.ts';
import { styleOf } from './judgement/style.ts';
import { mayHoldClaim } from './may-claim.ts';
import { entriesOf, type OwnWords } from './own-words.ts';
import { type Genre, type GenreVerdict, genreOf } from './plan.ts';
import { Reader } from './reading.ts';
import { cancelling, isCancelled, type Judged, markRestatements } from './restatements.ts';
import { type RetrievalDraft, retrievalIn } from './retrieval.ts';
import type { FoundStance } from './stance.ts';
import { cutStatements, type Statement } from './statements.ts';
import { supported } from './support.ts';
import { isAboutLanguageModels, modelTalk } from './talk.ts';
import { withTargets } from './target.ts';
import { candidateIn, type TrainingDraft } from './training.ts';

export interface DocumentInput {
  readonly path: string;
  readonly text: string;
  readonly passages: readonly Passage[];
  readonly frontMatter: string;
  readonly assumePlan: boolean;
  /** What a config file's keys say about its genre; prose decides where absent. */
  readonly verdict?: GenreVerdict | undefined;
  /** The user's own words for assets, models, products and training. */
  readonly vocabulary?: OwnWords | undefined;
  /** The fine-tune that the file starts. */
  readonly job?: TrainingJob | undefined;
}

const newestFirst = /\b(?:newest|latest|most recent)(?: \w+)? (?:on top|first|at the top)\b/i;
/** Characters of a document that tell its state. */
const opening = 600;

/** The document as a whole was given up. */
const closed =
  /\b(?:state|status|outcome)\W{1,8}(?:closed(?! beta)|rejected|declined|withdrawn|superseded|won'?t fix|abandoned|cancelled|not planned)/i;

/** All claims of a document with its evidence. */
export function readClaims(document: DocumentInput): DocumentClaims {
  const stated = document.verdict ?? genreOf(document);
  const statements = cutStatements(document.passages);
  const reader = new Reader(entriesOf(document.vocabulary));
  const tasks = judgeTasks(document, stated, statements, reader);
  const [first] = tasks;
  const cancelled = new Set(tasks.filter((it) => it.isCancelled).map((it) => it.candidate));
  const weighed = tasks.map(({ candidate, frame }) => weigh(candidate, frame));
  const said = first ? mergeRows(judged(weighed, (it) => cancelled.has(it), first.frame)) : [];
  const found = document.job ? said.filter(isMeantInJob) : said;
  const verdict = document.verdict?.isPlan === false && found.some(isSure) ? proposing : stated;
  const genre: Genre = document.assumePlan ? 'plan' : verdict.genre;
  const goals = document.job ? impliedByGoals(statements, found, reader) : [];
  const training = settleTraining([...found, ...goals], closed.test(document.text.slice(0, opening)));
  const retrieval = isAboutModels(document) ? retrievalDrafts(document, statements, reader, genre, verdict.score) : [];
  const claims = withTargets(assemble(training.judged, training.rest, retrieval), statements);
  return { plan: planVerdict(verdict, genre), ...supported(claims, statements, reader) };
}

/** The places of a document that the statistical reader is asked about, in order. */
export function judgeTasks(
  document: DocumentInput,
  { genre, score }: GenreVerdict,
  statements: readonly Statement[],
  reader: Reader,
): JudgeTask[] {
  const { text, passages, verdict } = document;
  const talk = modelTalk(text, document.job);
  const frame: JudgeInput = {
    isAbout: isAboutModels(document),
    length: text.length,
    // The keys of a settings file do not say what its prose is.
    genre: verdict?.isPlan === false ? 'unclear' : genre,
    score,
    talk,
    reader,
    title: titleOf(passages),
    style: styleOf(text, passages),
  };
  const isNewestFirst = newestFirst.test(text);
  const cancellers = cancelling(statements);
  return statements
    .filter((it) => mayHoldClaim(it.text, document.vocabulary))
    .map((it) => candidateIn(it, reader, talk))
    .filter((it) => it !== undefined)
    .map((candidate) => ({
      candidate,
      isCancelled: candidate.draft !== undefined && isCancelled(candidate.draft, cancellers, isNewestFirst),
      frame,
    }));
}

function isAboutModels({ job, text }: DocumentInput): boolean {
  return job !== undefined || isAboutLanguageModels(text);
}

/** Live proposals with what they add to each other, and the rest as it stands. */
function settleTraining(
  drafts: readonly TrainingDraft[],
  isClosed: boolean,
): { readonly judged: readonly Judged[]; readonly rest: readonly TrainingDraft[] } {
  const live = drafts.filter((it) => isLive(it.stance) && !isClosed);
  const mislabelled = drafts.filter((it) => isMislabelled(it) && (isLive(it.stance) || it.stance.words === 'you'));
  const [areLive, areMislabelled] = [new Set(live), new Set(mislabelled)];
  const proposed = live.filter((it) => !areMislabelled.has(it));
  return {
    judged: [...markRestatements(proposed, restates), ...mislabelled.map(asStated)],
    rest: drafts.filter((it) => !areLive.has(it) && !areMislabelled.has(it)).map(takenBack),
  };
}

function retrievalDrafts(
  { vocabulary }: DocumentInput,
  statements: readonly Statement[],
  reader: Reader,
  genre: Genre,
  leaning: number,
): RetrievalDraft[] {
  return statements
    .filter((it) => mayHoldClaim(it.text, vocabulary))
    .map((it) => retrievalIn(it, reader))
    .filter((it) => it !== undefined)
    .map((it) => inGenre(it, genre, leaning));
}

/** A settings file whose prose plainly proposes a training is a plan, whatever its keys. */
const proposing: GenreVerdict = {
  genre: 'plan',
  isPlan: true,
  score: 0,
  reason: phrase('its prose proposes a training'),
};
const sure = 0.7;

function isSure({ odds, stance }: JudgedDraft): boolean {
  return isLive(stance) && odds >= sure;
}

function titleOf(passages: readonly Passage[]): string {
  return passages.find((it) => it.kind === 'heading')?.text ?? passages[0]?.text ?? '';
}

function planVerdict(verdict: GenreVerdict, genre: Genre): PlanVerdict {
  return genre === verdict.genre
    ? { isPlan: verdict.isPlan, reason: verdict.reason }
    : { isPlan: true, reason: phrase('reviewed on request') };
}

function isLive(stance: FoundStance): boolean {
  return stance.value === 'proposed' || stance.value === 'tentative';
}

/** A proposal that the document itself cancels is a rejected one. */
function takenBack(draft: TrainingDraft): TrainingDraft {
  return isLive(draft.stance) ? { ...draft, stance: { ...draft.stance, value: 'rejected' } } : draft;
}

/** Retrieval that is called training restates nothing; product copy may say it to "you". */
function asStated(draft: TrainingDraft): Judged {
  const stance: FoundStance = isLive(draft.stance)
    ? draft.stance
    : { value: 'proposed', words: undefined, commitment: 0 };
  return { draft: { ...draft, stance }, needs: draft.needs, restates: false };
}

/** In a row, the cell that says most makes the claim. */
function mergeRows<Draft extends TrainingDraft>(drafts: readonly Draft[]): Draft[] {
  const byRow = new Map<readonly Statement[], Draft[]>();
  for (const it of drafts) {
    const mates = byRow.get(it.statement.row);
    if (mates) mates.push(it);
    else byRow.set(it.statement.row, [it]);
  }
  return drafts.filter((it) => {
    if (!it.statement.passage.cell) return true;
    const mates = (byRow.get(it.statement.row) ?? []).filter(
      (other) => other.statement.passage !== it.statement.passage,
    );
    return !mates.some(
      (other) =>
        weight(other) > weight(it) || (weight(other) === weight(it) && other.statement.index < it.statement.index),
    );
  });
}

function weight(draft: TrainingDraft): number {
  return (
    (isLive(draft.stance) ? 0 : 8) +
    (draft.isBare ? 0 : 4) +
    (draft.act.tag === 'act-strong' ? 2 : 0) +
    (draft.material ? 1 : 0)
  );
}

/** Outside plans a statement needs its own signs of a plan to count as a live proposal. */
function inGenre(draft: RetrievalDraft, genre: Genre, leaning: number): RetrievalDraft {
  if (!isLive(draft.stance) || genre === 'plan') return draft;
  if (genre === 'sections' && (isFutureSection(draft.statement) || draft.stance.commitment >= 5)) return draft;
  if (genre === 'unclear' && draft.stance.commitment >= (leaning > 0 ? 1 : 2)) return draft;
  return { ...draft, stance: { value: 'reported', words: 'no plan here', commitment: 0 } };
}

function isFutureSection(statement: Statement): boolean {
  return statement.passage.headings.some((it) =>
    /\b(?:road ?map|future|next|upcoming|planned|plans?|to-?\s?do|phases?|milestones?|further out|later|where this goes|backlog|ideas?|wish|vision|not in yet|coming|what's ahead|ahead|on the bench|2\d{3}|state of play|stages?|proposal|current)\b/i.test(
      it,
    ),
  );
}
