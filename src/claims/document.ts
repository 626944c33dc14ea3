/**
 * Reads the claims of a whole document from its sections: what each says by itself, then what they say together.
 *
 * The folder, in the order in which a document goes through it:
 *
 *     genre/         is it a plan, does it speak of language models
 *     reading/       passages → statements, their words tagged by the lexicon
 *     training.ts, retrieval.ts   the places that may speak of either, and the draft of a claim
 *     learner.ts, material.ts, need.ts, stance.ts, target.ts   the slots of a draft
 *     resolutions/   what the document says elsewhere of a proposal: carried, struck, put off
 *     judgement/     the statistical reader: what is proposed, by the weights and trees that it has learned
 *     drafts.ts      what the drafts come to side by side, and the claims that are made of them
 *     tasks.ts, evidence/, sequence.ts, dates.ts   what stands in the document beside the claims, and which of them it concerns
 *     document/      has it to be read whole; its chapters and sections, and what is remembered of them from one text to the next
 *     config/, data-file/, plan-block.ts   what is said in keys instead of prose
 *     lexicon/       words as data
 *
 * A folder of the same name as a file holds what that file is made of.
 */

import type { Passage } from '../read/passage.ts';
import { Kept, KeptList } from '../text/kept.ts';
import { joined } from '../text/lists.ts';
import { drained } from '../text/steps.ts';
import { phrase } from '../text/wording.ts';
import { impliedByGoals, isMeantInJob } from './config/goals.ts';
import type { TrainingJob } from './config/job.ts';
import type { Chapter } from './document/chapter.ts';
import { countTalkIn, type DocumentInput, frameOf, markedHeadings, outlineOf } from './document/frame.ts';
import { DocumentMemory } from './document/memory.ts';
import { supported } from './document/support.ts';
import { fatesOf, weighedIn } from './document/weighing.ts';
import type { DocumentClaims, PlanVerdict } from './document-claims.ts';
import type { AllDrafts } from './drafts/assemble.ts';
import { type DraftGroup, inGenre, mergeRows, settleTraining } from './drafts.ts';
import { genreOf } from './genre/genre.ts';
import { nothingIn } from './genre/outline.ts';
import { type Genre, type GenreVerdict, genreVerdict } from './genre/verdict.ts';
import type { JudgeInput, Verdict } from './judgement/judge.ts';
import { closedDocument } from './lexicon/resolutions.ts';
import { isLive } from './live.ts';
import type { Reader } from './reading/reader.ts';
import type { RetrievalDraft } from './retrieval.ts';
import type { ModelMention } from './target/models.ts';
import { Targets } from './target.ts';
import type { TrainingDraft } from './training.ts';

/** All claims of a document with its evidence. */
export function readClaims(document: DocumentInput): DocumentClaims {
  return drained(readClaimsInSteps(document));
}

/** The same in steps, between which a host may do something else. */
export function* readClaimsInSteps(document: DocumentInput): Generator<void, DocumentClaims> {
  const { job, memory = new DocumentMemory() } = document;
  const chapters = yield* memory.read(document.sections, document.text, document.vocabulary);
  const outline = memory.outline(outlineOf(chapters));
  yield;
  const stated = document.declared ?? document.outlined ?? (yield* genreIn(document, chapters, outline));
  if (!document.talk) yield* countTalkIn(chapters, document.text);
  yield;
  const frame = frameOf(document, stated, chapters, outline, memory.reader);
  yield;
  const known = yield* withoutReading(document, stated, chapters, frame);
  if (known) return known;
  const verdicts = yield* verdictsIn(chapters, frame, memory, job);
  yield;
  const verdict = settledGenre(document, stated, verdicts);
  const genre: Genre = document.assumePlan ? 'plan' : verdict.genre;
  const drafts = draftsOf(verdicts, chapters, job, memory.reader);
  const training = yield* settleTraining(drafts, isClosed(document), memory.restatements);
  yield;
  const retrieval = yield* retrievalIn(chapters, frame, { genre, score: verdict.score });
  const all = chapters.map((chapter, at): AllDrafts => {
    const { judged, rest } = training[at] ?? noTraining;
    return { chapter, judged, rest, retrieval: retrieval[at] ?? [] };
  });
  const claims = yield* memory.assembler.assemble(all, yield* targetsIn(chapters));
  yield;
  return { plan: planVerdict(verdict, genre), ...(yield* supported(claims, chapters, memory.reader)) };
}

/** The genre by path, text, front matter and headings. */
function* genreIn(
  { path, text, frontMatter }: DocumentInput,
  chapters: readonly Chapter[],
  passages: readonly Passage[],
): Generator<void, GenreVerdict> {
  return genreOf({ path, text, frontMatter, passages, marks: yield* markedHeadings(chapters) });
}

/** The claims of a document that need not be read whole: its opening, its headings or a look at a few passages tell them. */
function* withoutReading(
  { skim }: DocumentInput,
  stated: GenreVerdict,
  chapters: readonly Chapter[],
  { isAbout }: JudgeInput,
): Generator<void, DocumentClaims | undefined> {
  // A plan about models with an obvious candidate has to be read whole: to skim it first would be in vain.
  const isWhole = stated.isPlan && isAbout && chapters.some(hasPlainCandidate);
  yield;
  if (!skim || isWhole) return undefined;
  return stated.isPlan ? skim(stated) : nothingIn(stated);
}

/** The verdicts of the statistical reader on the candidates of each chapter. */
function* verdictsIn(
  chapters: readonly Chapter[],
  frame: JudgeInput,
  memory: DocumentMemory,
  job: TrainingJob | undefined,
): Generator<void, (readonly Verdict[])[]> {
  const weighed = yield* weighedIn(chapters, frame);
  const fates = yield* fatesOf(weighed, chapters, frame, memory);
  const dockets = chapters.map((keeper, at) => ({ keeper, all: weighed[at] ?? [], fates: fates[at] ?? [] }));
  const judged = yield* memory.judge.judged(dockets, frame);
  return judged.map((all, at) => meantIn(all, chapters[at], job));
}

function* targetsIn(chapters: readonly Chapter[]): Generator<void, Targets> {
  const platforms = yield* platformsOf.recallAll(chapters, (it) => it.sections.flatMap((one) => one.platforms));
  return new Targets(() => joined(platforms));
}

const noTraining: Pick<AllDrafts, 'judged' | 'rest'> = { judged: [], rest: [] };
const plainly = new Kept<Chapter, boolean>();
const mergedIn = new Kept<Chapter, readonly Verdict[]>();
const draftsIn = new KeptList<Chapter, TrainingDraft>();
const retrievalOf = new Kept<Chapter, readonly RetrievalDraft[]>();
const platformsOf = new Kept<Chapter, readonly ModelMention[]>();

function hasPlainCandidate(chapter: Chapter): boolean {
  return plainly.recall(chapter, [], () => chapter.sections.some((it) => it.hasPlainCandidate));
}

/** One verdict for each table row; in a file that starts a job, only those that are meant as claims there. */
function meantIn(
  all: readonly Verdict[],
  chapter: Chapter | undefined,
  job: TrainingJob | undefined,
): readonly Verdict[] {
  const merge = () => mergeRows(all);
  const merged = chapter ? mergedIn.recall(chapter, [all], merge) : merge();
  return job === undefined ? merged : merged.filter(({ draft }) => isMeantInJob(draft));
}

/** The drafts of each chapter. What the goals of a job imply stands behind the drafts of the last chapter. */
function draftsOf(
  verdicts: readonly (readonly Verdict[])[],
  chapters: readonly Chapter[],
  job: TrainingJob | undefined,
  reader: Reader,
): DraftGroup[] {
  const groups = chapters.map((keeper, at) => {
    const own = verdicts[at] ?? [];
    return { keeper, drafts: draftsIn.recall(keeper, [own], () => own.map((it) => it.draft)) };
  });
  const last = groups.at(-1);
  if (job === undefined || !last) return groups;
  const statements = chapters.flatMap((it) => it.sections.flatMap((one) => one.statements));
  const goals = impliedByGoals(statements, joined(groups.map((it) => it.drafts)), reader);
  return [...groups.slice(0, -1), { ...last, drafts: [...last.drafts, ...goals] }];
}

function* retrievalIn(
  chapters: readonly Chapter[],
  frame: JudgeInput,
  verdict: Pick<GenreVerdict, 'genre' | 'score'>,
): Generator<void, (readonly RetrievalDraft[])[]> {
  if (!frame.isAbout) return [];
  const { genre, score } = verdict;
  const found: (readonly RetrievalDraft[])[] = [];
  for (const chapter of chapters) {
    const inputs = [frame.genre, frame.title, genre, score];
    found.push(yield* retrievalOf.recallInSteps(chapter, inputs, () => retrievalInChapter(chapter, frame, verdict)));
  }
  return found;
}

function* retrievalInChapter(
  { sections }: Chapter,
  frame: JudgeInput,
  { genre, score }: Pick<GenreVerdict, 'genre' | 'score'>,
): Generator<void, readonly RetrievalDraft[]> {
  const drafts: RetrievalDraft[] = [];
  for (const section of sections) {
    for (const it of section.retrieval(frame)) drafts.push(inGenre(it, genre, score));
    yield;
  }
  return drafts;
}

/** A settings file whose prose plainly proposes a training is a plan, whatever its keys. */
function settledGenre(
  { declared }: DocumentInput,
  stated: GenreVerdict,
  verdicts: readonly (readonly Verdict[])[],
): GenreVerdict {
  return declared?.isPlan === false && verdicts.some((it) => it.some(isSure)) ? proposing : stated;
}

const proposing = genreVerdict('plan', phrase('its prose proposes a training'));
const sure = 0.7;

function isSure({ draft, odds }: Verdict): boolean {
  return isLive(draft.stance) && odds >= sure;
}

function planVerdict(verdict: GenreVerdict, genre: Genre): PlanVerdict {
  return genre === verdict.genre
    ? { isPlan: verdict.isPlan, reason: verdict.reason }
    : { isPlan: true, reason: phrase('reviewed on request') };
}

/** Whether the document says at its start that it is done with. */
function isClosed({ text }: DocumentInput): boolean {
  return closedDocument.test(text.slice(0, opening));
}

/** In characters. */
const opening = 600;
