/** Decides from the text and the path whether a document is a plan, and how its sections are to be read. */

import { openingPassages, type Passage } from '../../read/passage.ts';
import { countOf, paragraphsOf } from '../../text/paragraphs.ts';
import { noted, once, rememberedBeside } from '../../text/remembered.ts';
import { phrase } from '../../text/wording.ts';
import {
  craftBar,
  frontMatterMarks,
  headingMarks,
  type Mark,
  softwareReadme,
  textMarks,
  titleMarks,
  trainingCraft,
  trainingTool,
} from '../lexicon/genres.ts';
import { statedIn } from './stated.ts';
import { type Genre, type GenreVerdict, genreVerdict } from './verdict.ts';

export interface GenreInput {
  readonly path: string;
  readonly text: string;
  /** The opening, and all headings behind it. */
  readonly passages: readonly Passage[];
  readonly frontMatter: string;
  /** What `marksAmong` gives for the passages, where it is known. */
  readonly marks?: MarkCounts;
}

/** For each of `headingMarks`, how many headings bear it. */
export type MarkCounts = readonly number[];

const examined = 6000;
const craftExamined = 12_000;

/** The genre of a document with the reason in plain words. */
export function genreOf(input: GenreInput): GenreVerdict {
  const stated = statedInFrontMatter(input.frontMatter);
  if (stated) return stated;
  const title = titleOf(input);
  const start = startOf(input.text.slice(0, craftExamined), input.passages);
  const head = input.passages
    .slice(0, openingPassages)
    .map((it) => it.text.toLowerCase())
    .join('\n');
  if (trainingTool.test(head) && start.isOfSoftware())
    return verdict('other', 'the product itself is a tool for training');
  const marks = input.marks ?? marksAmong(input.passages);
  if (start.craft() >= craftBar && !isTitledAsPlan(title) && !isLaidOutAsPlan(title, marks))
    return verdict('other', 'it documents how models are trained');
  const scores = [
    ...scoreTitle(title),
    ...scoreHeadings(marks),
    ...start.scores(),
    ...scoreFrontMatter(input.frontMatter),
  ];
  const named = namedBy(scores);
  const total = scores.reduce((sum, it) => sum + it.points, 0);
  const main = [...scores].sort((a, b) => (total >= 0 ? b.points - a.points : a.points - b.points))[0];
  const reason = main ? main.what : 'nothing says what kind of document it is';
  if (total <= otherBars[named]) return verdict('other', reason);
  if (total <= -2 && named !== 'subject') return verdict('sections', reason);
  const isReadme = /readme/i.test(input.path);
  if (start.isOfSoftware() && (isReadme || !isWorkingPaper(title))) return verdict('sections', ofSoftware(isReadme));
  return verdict(total >= 3 ? 'plan' : 'unclear', reason, total);
}

function verdict(genre: Genre, reason: string, score?: number): GenreVerdict {
  return genreVerdict(genre, phrase(reason), score);
}

function statedInFrontMatter(frontMatter: string): GenreVerdict | undefined {
  const isPlan = statedIn(frontMatter)?.isPlan;
  if (isPlan === undefined) return undefined;
  return isPlan
    ? verdict('plan', 'its front matter says that it is a plan')
    : verdict('other', 'its front matter says that it is not a plan');
}

function titleOf({ passages, path, frontMatter }: GenreInput): string {
  const heading = passages.find((it) => it.kind === 'heading') ?? passages[0];
  const stated = /^title:\s*(?<title>.+)$/m.exec(frontMatter)?.groups?.title ?? '';
  const file = (path.split('/').at(-1) ?? '').replace(/[-_.]/g, ' ');
  return `${heading?.text ?? ''}\n${stated}\n${file}`.toLowerCase().slice(0, 400);
}

function ofSoftware(isReadme: boolean): string {
  return isReadme
    ? 'a README: only its sections of future work are read as a plan'
    : 'it documents software: only its sections of future work are read as a plan';
}

/** Whether the title names a kind of paper in which people plan. */
function isWorkingPaper(title: string): boolean {
  return titleMarks.some((it) => it.points > 0 && it.pattern.test(title));
}

/** Whether the title plainly names a plan: the roadmap of people who train models is one all the same. */
function isTitledAsPlan(title: string): boolean {
  return titleMarks.some((it) => it.points >= 4 && it.pattern.test(title));
}

/** Headings that a plan needs whose title does not say so. */
const headingsOfPlan = 4;

/** Whether a paper has more headings of a plan than of teaching, and enough of them: one will do below a working title. */
function isLaidOutAsPlan(title: string, marks: MarkCounts): boolean {
  const count = (sign: number) =>
    headingMarks.reduce((sum, { points }, at) => sum + (Math.sign(points) === sign ? (marks[at] ?? 0) : 0), 0);
  return count(1) > count(-1) && count(1) >= (isWorkingPaper(title) ? 1 : headingsOfPlan);
}

type Score = Pick<Mark, 'points' | 'what' | 'isSubject'>;

/** What a title that speaks against a plan names: the kind of the document (a tutorial), or maybe only its subject (a quiz). */
type Naming = 'kind' | 'subject' | 'nothing';

/** With so few points, the document is no plan. */
const otherBars: Readonly<Record<Naming, number>> = { kind: 3, subject: -7, nothing: -5 };

function namedBy(scores: readonly Score[]): Naming {
  const against = scores.filter((it) => it.points <= -6);
  if (against.length === 0 || scores.some((it) => it.points >= 4)) return 'nothing';
  return against.every((it) => it.isSubject) ? 'subject' : 'kind';
}

function scoreTitle(title: string): Score[] {
  return titleMarks.filter((it) => it.pattern.test(title));
}

const mostHeadings = 5;
const mostMatches = 4;

/** For each mark, how many of some passages are headings that bear it. */
export function marksAmong(passages: readonly Passage[]): MarkCounts {
  const found = headingMarks.map(() => 0);
  for (const { kind, text } of passages)
    if (kind === 'heading') for (const index of marksOfHeading(text)) found[index] = (found[index] ?? 0) + 1;
  return found;
}

function scoreHeadings(counts: MarkCounts): readonly Score[] {
  return headingMarks.map((mark, index) => counted(mark, counts[index] ?? 0, mostHeadings));
}

/** The indexes of the marks that a heading bears. */
const marksOfHeading = noted((text): readonly number[] =>
  headingMarks.flatMap((it, index) => (it.pattern.test(text.toLowerCase()) ? [index] : [])),
);

/** What the start of a document says. It is mostly what it was at the last keystroke. */
const startOf = rememberedBeside((start) => {
  const text = start.slice(0, examined).toLowerCase();
  return {
    isOfSoftware: once(() => softwareReadme.test(text)),
    craft: once(() => craftWords(start.toLowerCase())),
    scores: once(() => scoresOfText(text)),
  };
});

/** No match of the patterns runs over a blank line. */
function scoresOfText(text: string): readonly Score[] {
  const found = new Array<number>(textMarks.length).fill(0);
  for (const part of paragraphsOf(text)) {
    const counts = marksIn(part);
    for (let at = 0; at < counts.length; at++) found[at] = (found[at] ?? 0) + (counts[at] ?? 0);
  }
  return textMarks.map((mark, index) => counted(mark, found[index] ?? 0, mostMatches));
}

const marksIn = noted((part): readonly number[] => textMarks.map(({ pattern }) => countOf(pattern, part)));

function craftWords(text: string): number {
  const found = new Set<string>();
  for (const part of paragraphsOf(text)) for (const it of craftIn(part)) found.add(it);
  return found.size;
}

const craftIn = noted((part): readonly string[] => part.match(trainingCraft) ?? []);

function scoreFrontMatter(frontMatter: string): Score[] {
  return frontMatterMarks
    .filter((it) => it.pattern.test(frontMatter.toLowerCase()))
    .map(({ points, what }) => ({ points, what }));
}

function counted({ points, what }: Mark, count: number, most: number): Score {
  return { points: points * Math.min(count, most), what };
}
