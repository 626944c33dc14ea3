/** Reads the claims of a whole document from its sections: what each says by itself, then what they say together. */

import type { Passage } from '../read/passage.ts';
import type { Section } from '../read/section.ts';
import type { Span } from '../text/span.ts';
import { drained } from '../text/steps.ts';
import { phrase } from '../text/wording.ts';
import { impliedByGoals, isMeantInJob } from './config/goals.ts';
import type { TrainingJob } from './config/job.ts';
import type { DocumentClaims, PlanVerdict } from './document-claims.ts';
import { DocumentMemory } from './document-memory.ts';
import { inGenre, mergeRows, settleTraining } from './drafts.ts';
import type { JudgeInput, JudgeTask, Verdict, Weighed } from './judgement/judge.ts';
import { type Judgement, judgementOf } from './judgement/reasons.ts';
import { styleOf } from './judgement/style.ts';
import { isLive } from './live.ts';
import type { OwnWords } from './own-words.ts';
import { type Genre, type GenreVerdict, genreOf, openingPassages } from './plan.ts';
import type { Reader } from './reading.ts';
import type { RetrievalPlace } from './retrieval.ts';
import { type SectionReading, sectionFrame } from './section-reading.ts';
import { nothingIn } from './skim.ts';
import { sourceSpan } from './statements.ts';
import { supported } from './support.ts';
import { isAboutLanguageModels, modelTalk, sumTalk, type TalkCounts } from './talk.ts';
import { Targets } from './target.ts';

export interface DocumentInput {
  readonly path: string;
  readonly text: string;
  readonly sections: readonly Section[];
  readonly frontMatter: string;
  readonly assumePlan: boolean;
  /** What a config file's keys say about its genre; prose decides where absent. */
  readonly verdict?: GenreVerdict | undefined;
  /** The user's own words for assets, models, products and training. */
  readonly vocabulary?: OwnWords | undefined;
  /** The fine-tune that the file starts. */
  readonly job?: TrainingJob | undefined;
  /** What is known of the document from the text before. */
  readonly memory?: DocumentMemory;
  /** What it speaks of, where that has been counted. */
  readonly talk?: TalkCounts | undefined;
  /** What a look at a few passages shows already; absent where the document is to be read whole. */
  readonly skim?: (() => DocumentClaims | undefined) | undefined;
}

/** Characters of a document that tell its state. */
const opening = 600;

/** The document as a whole was given up. */
const closed =
  /\b(?:state|status|outcome)\W{1,8}(?:closed(?! beta)|rejected|declined|withdrawn|superseded|won'?t fix|abandoned|cancelled|not planned)/i;

/** All claims of a document with its evidence. */
export function readClaims(document: DocumentInput): DocumentClaims {
  return drained(readClaimsInSteps(document));
}

/** The same in steps, between which a host may do something else. */
export function* readClaimsInSteps(document: DocumentInput): Generator<void, DocumentClaims> {
  const { job, sections, text, vocabulary, memory = new DocumentMemory() } = document;
  const readings = yield* memory.read(sections, text, vocabulary);
  const outline = memory.outline(outlineOf(readings));
  const stated = document.verdict ?? genreOf({ ...document, passages: outline });
  const frame = frameOf(document, stated, readings, outline, memory.reader);
  // A plan about models with an obvious candidate need not be skimmed to know what comes of it.
  const isWhole = stated.isPlan && frame.isAbout && readings.some((it) => it.hasPlainCandidate);
  const known = document.skim && !isWhole ? (stated.isPlan ? document.skim() : nothingIn(stated)) : undefined;
  if (known) return known;
  const weighed = yield* weighedIn(readings, frame);
  const said = mergeRows(yield* memory.judge.judged(weighed, fatesOf(weighed, readings, memory), frame));
  yield;
  const found = said.filter(({ draft }) => job === undefined || isMeantInJob(draft));
  const verdict = document.verdict?.isPlan === false && found.some(isSure) ? proposing : stated;
  const genre: Genre = document.assumePlan ? 'plan' : verdict.genre;
  const drafts = found.map((it) => it.draft);
  const goals = job
    ? impliedByGoals(
        readings.flatMap((it) => it.statements),
        drafts,
        memory.reader,
      )
    : [];
  const isClosed = closed.test(text.slice(0, opening));
  const training = yield* settleTraining([...drafts, ...goals], isClosed, memory.restatements);
  yield;
  const retrieving = frame.isAbout ? readings.flatMap((it) => it.retrieval(frame)) : [];
  const retrieval = retrieving.map((it) => inGenre(it, genre, verdict.score));
  const targets = new Targets(() => readings.flatMap((it) => it.platforms));
  const claims = yield* memory.assembler.assemble({ ...training, retrieval }, targets);
  yield;
  return { plan: planVerdict(verdict, genre), ...(yield* supported(claims, readings, memory.reader)) };
}

function* weighedIn(readings: readonly SectionReading[], frame: JudgeInput): Generator<void, Weighed[]> {
  const around = sectionFrame(frame);
  const weighed: Weighed[] = [];
  for (const it of readings) {
    if (!it.isWeighed(around)) yield;
    for (const one of it.weighed(around)) weighed.push(one);
  }
  return weighed;
}

/** Why the statement whose act stands at `span` was read as it was; undefined where the statistical reader was not asked. */
export function judgementAt(span: Span, document: DocumentInput): Judgement | undefined {
  const stated = document.verdict ?? genreOf({ ...document, passages: document.sections.flatMap((it) => it.passages) });
  const tasks = judgeTasks(document, stated);
  const index = tasks.findIndex(({ candidate: { statement, act } }) => {
    const at = sourceSpan(statement.passage, act.start, act.end);
    return at.start === span.start && at.end === span.end;
  });
  return judgementOf(tasks, index);
}

/** The places of a document that the statistical reader is asked about, in order. */
export function judgeTasks(document: DocumentInput, stated: GenreVerdict): JudgeTask[] {
  const memory = new DocumentMemory();
  const readings = drained(memory.read(document.sections, document.text, document.vocabulary));
  const frame = frameOf(document, stated, readings, outlineOf(readings), memory.reader);
  const weighed = drained(weighedIn(readings, frame));
  const fateOf = fatesOf(weighed, readings, memory);
  return weighed.map((it) => ({ candidate: it.candidate, standing: it.standing, fate: fateOf(it), frame }));
}

/** The places of a document that speak of retrieval, with the frame that they are judged in. */
export function retrievalTasks(
  document: DocumentInput,
  stated: GenreVerdict,
): { readonly places: readonly RetrievalPlace[]; readonly frame: JudgeInput } {
  const memory = new DocumentMemory();
  const readings = drained(memory.read(document.sections, document.text, document.vocabulary));
  const frame = frameOf(document, stated, readings, outlineOf(readings), memory.reader);
  return { places: readings.flatMap((it) => it.retrievalPlaces), frame };
}

function frameOf(
  document: DocumentInput,
  { genre, score }: GenreVerdict,
  readings: readonly SectionReading[],
  outline: readonly Passage[],
  reader: Reader,
): JudgeInput {
  const { job, talk, text, verdict } = document;
  const counts = talk ?? sumTalk(readings.map((it) => it.talkIn(text)));
  return {
    isAbout: job !== undefined || isAboutLanguageModels(counts, text.length),
    length: text.length,
    // The keys of a settings file do not say what its prose is.
    genre: verdict?.isPlan === false ? 'unclear' : genre,
    score,
    talk: modelTalk(counts, job),
    reader,
    title: titleOf(outline),
    style: styleOf(text, outline),
  };
}

/** What the document says later of each candidate, as features for the statistical reader. */
function fatesOf(
  weighed: readonly Weighed[],
  readings: readonly SectionReading[],
  { fates }: DocumentMemory,
): (it: Weighed) => readonly string[] {
  // Without a proposal nobody asks what became of it.
  const resolutions = weighed.length === 0 ? [] : readings.flatMap((it) => it.resolutions);
  fates.use(
    resolutions,
    readings.some((it) => it.isNewestFirst),
  );
  return ({ proposal }) => fates.featuresOf(proposal);
}

/** The opening of a document and its headings: what tells its genre, its title and its style. */
function outlineOf(readings: readonly SectionReading[]): Passage[] {
  const outline: Passage[] = [];
  for (const { section, headings } of readings) {
    const left = openingPassages - outline.length;
    for (const it of section.passages.slice(0, Math.max(left, 0))) outline.push(it);
    for (const it of headings) if (left <= 0 || section.passages.indexOf(it) >= left) outline.push(it);
  }
  return outline;
}

/** A settings file whose prose plainly proposes a training is a plan, whatever its keys. */
const proposing: GenreVerdict = {
  genre: 'plan',
  isPlan: true,
  score: 0,
  reason: phrase('its prose proposes a training'),
};
const sure = 0.7;

function isSure({ draft, odds }: Verdict): boolean {
  return isLive(draft.stance) && odds >= sure;
}

function titleOf(passages: readonly Passage[]): string {
  return passages.find((it) => it.kind === 'heading')?.text ?? passages[0]?.text ?? '';
}

function planVerdict(verdict: GenreVerdict, genre: Genre): PlanVerdict {
  return genre === verdict.genre
    ? { isPlan: verdict.isPlan, reason: verdict.reason }
    : { isPlan: true, reason: phrase('reviewed on request') };
}
