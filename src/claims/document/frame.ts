/** The input that is known of a document, and the frame that it gives to the judgement of each of its statements. */

import { openingPassages, type Passage } from '../../read/passage.ts';
import type { ReadDocument } from '../../read/read.ts';
import type { Section } from '../../read/section.ts';
import { Kept } from '../../text/kept.ts';
import type { TrainingJob } from '../config/job.ts';
import type { ConfigFacts } from '../config/read-config.ts';
import type { DocumentClaims } from '../document-claims.ts';
import { type MarkCounts, marksAmong } from '../genre/genre.ts';
import { isAboutLanguageModels, modelTalk, sumTalk, type TalkCounts } from '../genre/talk.ts';
import type { GenreVerdict } from '../genre/verdict.ts';
import { styleOf } from '../judgement/features/style.ts';
import type { JudgeInput } from '../judgement/judge.ts';
import type { OwnWords } from '../reading/own-words.ts';
import type { Reader } from '../reading/reader.ts';
import type { Chapter } from './chapter.ts';
import type { DocumentMemory } from './memory.ts';

export interface DocumentInput {
  readonly path: string;
  readonly text: string;
  readonly sections: readonly Section[];
  readonly frontMatter: string;
  readonly assumePlan: boolean;
  /** The genre by the keys of a config file, or by an `ai-plan` block; prose decides where absent. */
  readonly declared?: GenreVerdict | undefined;
  /** The genre by its opening and its headings, where they were asked before. */
  readonly outlined?: GenreVerdict | undefined;
  /** The user's own words for assets, models, products and training. */
  readonly vocabulary?: OwnWords | undefined;
  /** The fine-tune that the file starts. */
  readonly job?: TrainingJob | undefined;
  /** The memory of the document, if it is open. */
  readonly memory?: DocumentMemory;
  /** How often it uses words of each kind, where that has been counted. */
  readonly talk?: TalkCounts | undefined;
  /** The claims, where a look at a few passages tells them; absent where the document is to be read whole. */
  readonly skim?: ((verdict: GenreVerdict) => DocumentClaims | undefined) | undefined;
}

/** What a reader is given besides the sections and facts of a document. */
type Given = Pick<DocumentInput, 'path' | 'text' | 'vocabulary'> & { readonly assumePlan?: boolean | undefined };

/** The input for a document that was read, with the facts of its keys where it has some. */
export function inputOf(
  { sections, frontMatter }: ReadDocument,
  facts: ConfigFacts | undefined,
  { path, text, vocabulary, assumePlan = false }: Given,
): DocumentInput {
  return { path, text, sections, frontMatter, assumePlan, vocabulary, declared: facts?.verdict, job: facts?.job };
}

const talkOf = new Kept<Chapter, TalkCounts>();
const headingsOf = new Kept<Chapter, readonly Passage[]>();

/** Counts the words of each kind by chapter, with a step for each chapter that is counted anew. */
export function* countTalkIn(chapters: readonly Chapter[], text: string): Generator<void, void> {
  yield* talkOf.recallAll(chapters, (it) => talkOfSections(it, text));
}

/** The frame: what is known of the whole document when one of its statements is judged. */
export function frameOf(
  document: DocumentInput,
  { genre, score }: GenreVerdict,
  chapters: readonly Chapter[],
  outline: readonly Passage[],
  reader: Reader,
): JudgeInput {
  const { job, talk, text, declared } = document;
  const counts = talk ?? sumTalk(chapters.map((it) => talkIn(it, text)));
  return {
    isAbout: job !== undefined || isAboutLanguageModels(counts, text.length),
    length: text.length,
    // Keys that make no plan do not speak for the prose among them.
    genre: declared?.isPlan === false ? 'unclear' : genre,
    score,
    talk: modelTalk(counts, job),
    reader,
    title: titleOf(outline),
    style: styleOf(text, outline),
  };
}

function talkIn(chapter: Chapter, text: string): TalkCounts {
  return talkOf.recall(chapter, [], () => talkOfSections(chapter, text));
}

function talkOfSections({ sections }: Chapter, text: string): TalkCounts {
  return sumTalk(sections.map((it) => it.talkIn(text)));
}

/** The outline of a document by chapter: its opening and all headings. They tell its genre, its title and its style. */
export function outlineOf(chapters: readonly Chapter[]): (readonly Passage[])[] {
  let count = 0;
  return chapters.map((chapter) => {
    const own =
      count < openingPassages
        ? openingOf(chapter, openingPassages - count)
        : headingsOf.recall(chapter, [], () => chapter.sections.flatMap((one) => one.headings));
    count += own.length;
    return own;
  });
}

/** How many headings of a document bear each mark of a genre, counted by chapter: a long document has thousands. */
export function* markedHeadings(chapters: readonly Chapter[]): Generator<void, MarkCounts> {
  const all = yield* marksOf.recallAll(chapters, ({ sections }) => marksAmong(sections.flatMap((it) => it.headings)));
  return marksAmong([]).map((_, mark) => all.reduce((sum, counts) => sum + (counts[mark] ?? 0), 0));
}

const marksOf = new Kept<Chapter, MarkCounts>();

/** The first `wanted` passages of a chapter, and all headings behind them. */
function openingOf({ sections }: Chapter, wanted: number): Passage[] {
  const opening: Passage[] = [];
  for (const { section, headings } of sections) {
    const left = wanted - opening.length;
    for (const it of section.passages.slice(0, Math.max(left, 0))) opening.push(it);
    for (const it of headings) if (left <= 0 || section.passages.indexOf(it) >= left) opening.push(it);
  }
  return opening;
}

function titleOf(passages: readonly Passage[]): string {
  return passages.find((it) => it.kind === 'heading')?.text ?? passages[0]?.text ?? '';
}
