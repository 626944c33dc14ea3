/** Reads the claims of a whole document from its sections: what each says by itself, then what they say together. */

import type { Passage } from '../read/passage.ts';
import type { Section } from '../read/section.ts';
import { joined } from '../text/lists.ts';
import { Kept, KeptList } from '../text/remembered.ts';
import type { Span } from '../text/span.ts';
import { drained } from '../text/steps.ts';
import { phrase } from '../text/wording.ts';
import type { Chapter } from './chapter.ts';
import { impliedByGoals, isMeantInJob } from './config/goals.ts';
import type { TrainingJob } from './config/job.ts';
import type { DocumentClaims, PlanVerdict } from './document-claims.ts';
import { DocumentMemory } from './document-memory.ts';
import { type DraftGroup, inGenre, mergeRows, settleTraining } from './drafts.ts';
import type { JudgeInput, JudgeTask, Verdict, Weighed } from './judgement/judge.ts';
import { type Judgement, judgementOf } from './judgement/reasons.ts';
import { styleOf } from './judgement/style.ts';
import { isLive } from './live.ts';
import type { ModelMention } from './models.ts';
import { nothingIn } from './outline.ts';
import type { OwnWords } from './own-words.ts';
import { type Genre, type GenreVerdict, genreOf, openingPassages } from './plan.ts';
import type { Reader } from './reading.ts';
import type { Proposal } from './resolutions.ts';
import type { RetrievalDraft, RetrievalPlace } from './retrieval.ts';
import { type SectionReading, sectionFrame } from './section-reading.ts';
import { sourceSpan } from './statements.ts';
import { supported } from './support.ts';
import { isAboutLanguageModels, modelTalk, sumTalk, type TalkCounts } from './talk.ts';
import { Targets } from './target.ts';
import type { TrainingDraft } from './training.ts';

export interface DocumentInput {
  readonly path: string;
  readonly text: string;
  readonly sections: readonly Section[];
  readonly frontMatter: string;
  readonly assumePlan: boolean;
  /** What a config file's keys say about its genre; prose decides where absent. */
  readonly verdict?: GenreVerdict | undefined;
  /** What its opening and its headings say of that, where they were asked before. */
  readonly genre?: GenreVerdict | undefined;
  /** The user's own words for assets, models, products and training. */
  readonly vocabulary?: OwnWords | undefined;
  /** The fine-tune that the file starts. */
  readonly job?: TrainingJob | undefined;
  /** What is known of the document from the text before. */
  readonly memory?: DocumentMemory;
  /** What it speaks of, where that has been counted. */
  readonly talk?: TalkCounts | undefined;
  /** What a look at a few passages shows already; absent where the document is to be read whole. */
  readonly skim?: ((verdict: GenreVerdict) => DocumentClaims | undefined) | undefined;
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
  const chapters = yield* memory.read(sections, text, vocabulary);
  const outline = memory.outline(outlineOf(chapters));
  yield;
  const stated = document.verdict ?? document.genre ?? genreOf({ ...document, passages: outline });
  if (!document.talk) yield* talkOf.recallAll(chapters, (it) => sumTalk(it.sections.map((one) => one.talkIn(text))));
  yield;
  const frame = frameOf(document, stated, chapters, outline, memory.reader);
  yield;
  // A plan about models with an obvious candidate need not be skimmed to know what comes of it.
  const isWhole = stated.isPlan && frame.isAbout && chapters.some(hasPlainCandidate);
  yield;
  const known = document.skim && !isWhole ? (stated.isPlan ? document.skim(stated) : nothingIn(stated)) : undefined;
  if (known) return known;
  const weighed = yield* weighedIn(chapters, frame);
  const fates = yield* fatesOf(weighed, chapters, frame, memory);
  const dockets = chapters.map((keeper, at) => ({ keeper, all: weighed[at] ?? [], fates: fates[at] ?? [] }));
  const said = (yield* memory.judge.judged(dockets, frame)).map((all, at) => whole(all, chapters[at], job));
  yield;
  const verdict = document.verdict?.isPlan === false && said.some((it) => it.some(isSure)) ? proposing : stated;
  const genre: Genre = document.assumePlan ? 'plan' : verdict.genre;
  const isClosed = closed.test(text.slice(0, opening));
  const drafts = draftsOf(said, chapters, job, memory.reader);
  const training = yield* settleTraining(drafts, isClosed, memory.restatements);
  yield;
  const retrieval = yield* retrievalIn(chapters, frame, { genre, score: verdict.score });
  const platforms = yield* platformsOf.recallAll(chapters, (it) => it.sections.flatMap((one) => one.platforms));
  const targets = new Targets(() => joined(platforms));
  const all = chapters.map((chapter, at) => ({
    ...{ chapter, retrieval: retrieval[at] ?? [] },
    ...(training[at] ?? { judged: [], rest: [] }),
  }));
  const claims = yield* memory.assembler.assemble(all, targets);
  yield;
  return { plan: planVerdict(verdict, genre), ...(yield* supported(claims, chapters, memory.reader)) };
}

const plainly = new Kept<Chapter, boolean>();
const weighedOf = new Kept<Chapter, readonly Weighed[]>();
const wholeOf = new Kept<Chapter, readonly Verdict[]>();
const draftsIn = new KeptList<Chapter, TrainingDraft>();
const retrievalOf = new Kept<Chapter, readonly RetrievalDraft[]>();
const platformsOf = new Kept<Chapter, readonly ModelMention[]>();
const talkOf = new Kept<Chapter, TalkCounts>();
const headingsOf = new Kept<Chapter, readonly Passage[]>();
const proposalsOf = new Kept<Chapter, readonly (readonly Proposal[])[]>();
const proposalsIn = new Kept<SectionReading, readonly Proposal[]>();

function hasPlainCandidate(chapter: Chapter): boolean {
  return plainly.recall(chapter, [], () => chapter.sections.some((it) => it.hasPlainCandidate));
}

function talkIn(chapter: Chapter, text: string): TalkCounts {
  return talkOf.recall(chapter, [], () => sumTalk(chapter.sections.map((it) => it.talkIn(text))));
}

/** One verdict a row; in a file that starts a job, what is meant there. */
function whole(
  all: readonly Verdict[],
  chapter: Chapter | undefined,
  job: TrainingJob | undefined,
): readonly Verdict[] {
  const merged = () => mergeRows(all);
  const said = chapter ? wholeOf.recall(chapter, [all], merged) : merged();
  return job === undefined ? said : said.filter(({ draft }) => isMeantInJob(draft));
}

/** The drafts of each chapter; the goals of a job stand behind those of the last one. */
function draftsOf(
  said: readonly (readonly Verdict[])[],
  chapters: readonly Chapter[],
  job: TrainingJob | undefined,
  reader: Reader,
): DraftGroup[] {
  const groups = chapters.map((keeper, at) => {
    const verdicts = said[at] ?? [];
    return { keeper, drafts: draftsIn.recall(keeper, [verdicts], () => verdicts.map((it) => it.draft)) };
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
  { genre, score }: Pick<GenreVerdict, 'genre' | 'score'>,
): Generator<void, (readonly RetrievalDraft[])[]> {
  if (!frame.isAbout) return [];
  const found: (readonly RetrievalDraft[])[] = [];
  for (const chapter of chapters) {
    const of = [frame.genre, frame.title, genre, score];
    const known = retrievalOf.known(chapter, of);
    if (!known)
      for (const it of chapter.sections) {
        it.retrieval(frame);
        yield;
      }
    const fresh = () => chapter.sections.flatMap((it) => it.retrieval(frame)).map((it) => inGenre(it, genre, score));
    found.push(known ?? retrievalOf.keep(chapter, of, fresh()));
  }
  return found;
}

/** The places of each chapter that may speak of training, as the model weighs them. */
function* weighedIn(chapters: readonly Chapter[], frame: JudgeInput): Generator<void, (readonly Weighed[])[]> {
  const around = sectionFrame(frame);
  const weighed: (readonly Weighed[])[] = [];
  for (const chapter of chapters) {
    const known = weighedOf.known(chapter, [around.key]);
    if (!known)
      for (const it of chapter.sections) {
        if (!it.isWeighed(around)) yield;
        it.weighed(around);
      }
    const all = () => chapter.sections.flatMap((it) => it.weighed(around));
    weighed.push(known ?? weighedOf.keep(chapter, [around.key], all()));
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
  const chapters = drained(memory.read(document.sections, document.text, document.vocabulary));
  const frame = frameOf(document, stated, chapters, outlineOf(chapters), memory.reader);
  const weighed = drained(weighedIn(chapters, frame));
  const fates = joined(drained(fatesOf(weighed, chapters, frame, memory)));
  return joined(weighed).map(({ candidate, standing }, at) => ({ candidate, standing, fate: fates[at] ?? [], frame }));
}

/** The places of a document that speak of retrieval, with the frame that they are judged in. */
export function retrievalTasks(
  document: DocumentInput,
  stated: GenreVerdict,
): { readonly places: readonly RetrievalPlace[]; readonly frame: JudgeInput } {
  const memory = new DocumentMemory();
  const chapters = drained(memory.read(document.sections, document.text, document.vocabulary));
  const frame = frameOf(document, stated, chapters, outlineOf(chapters), memory.reader);
  return { places: chapters.flatMap((it) => it.sections.flatMap((one) => one.retrievalPlaces)), frame };
}

function frameOf(
  document: DocumentInput,
  { genre, score }: GenreVerdict,
  chapters: readonly Chapter[],
  outline: readonly Passage[],
  reader: Reader,
): JudgeInput {
  const { job, talk, text, verdict } = document;
  const counts = talk ?? sumTalk(chapters.map((it) => talkIn(it, text)));
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
function* fatesOf(
  weighed: readonly (readonly Weighed[])[],
  chapters: readonly Chapter[],
  frame: JudgeInput,
  { fates }: DocumentMemory,
): Generator<void, (readonly (readonly string[])[])[]> {
  // Without a proposal nobody asks what became of it.
  if (weighed.every((it) => it.length === 0)) return weighed.map(() => []);
  const around = sectionFrame(frame);
  const proposals = chapters.map((chapter, at) =>
    proposalsOf.recall(chapter, [weighed[at]], () =>
      chapter.sections.map((it) => {
        const own = it.weighed(around);
        return proposalsIn.recall(it, [own], () => own.map((one) => one.proposal));
      }),
    ),
  );
  return yield* fates.featuresOf(chapters, proposals);
}

/** The opening of a document and its headings: what tells its genre, its title and its style. */
function outlineOf(chapters: readonly Chapter[]): Passage[] {
  const outline: Passage[] = [];
  for (const chapter of chapters) {
    if (outline.length < openingPassages) addOpening(chapter, outline);
    else
      for (const it of headingsOf.recall(chapter, [], () => chapter.sections.flatMap((one) => one.headings)))
        outline.push(it);
  }
  return outline;
}

function addOpening({ sections }: Chapter, outline: Passage[]): void {
  for (const { section, headings } of sections) {
    const left = openingPassages - outline.length;
    for (const it of section.passages.slice(0, Math.max(left, 0))) outline.push(it);
    for (const it of headings) if (left <= 0 || section.passages.indexOf(it) >= left) outline.push(it);
  }
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
