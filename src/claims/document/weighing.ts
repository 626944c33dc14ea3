/** Weighs the candidates of a document, and tells what the document says later of each. */

import { Kept } from '../../text/kept.ts';
import { addAll } from '../../text/lists.ts';
import type { JudgeInput, Weighed } from '../judgement/judge.ts';
import type { Proposal } from '../resolutions/resolutions.ts';
import type { Chapter } from './chapter.ts';
import type { DocumentMemory } from './memory.ts';
import { type SectionFrame, type SectionReading, sectionFrame } from './section-reading.ts';

const weighedOf = new Kept<Chapter, readonly Weighed[]>();
const proposalsOf = new Kept<Chapter, readonly (readonly Proposal[])[]>();
const proposalsIn = new Kept<SectionReading, readonly Proposal[]>();

/** The candidates of each chapter, weighed by the model; with a step for each section that is new. */
export function* weighedIn(chapters: readonly Chapter[], frame: JudgeInput): Generator<void, (readonly Weighed[])[]> {
  const around = sectionFrame(frame);
  const weighed: (readonly Weighed[])[] = [];
  for (const it of chapters)
    weighed.push(yield* weighedOf.recallInSteps(it, [around.key], () => weighedSections(it.sections, around)));
  return weighed;
}

function* weighedSections(sections: Chapter['sections'], frame: SectionFrame): Generator<void, readonly Weighed[]> {
  const weighed: Weighed[] = [];
  for (const it of sections) {
    if (!it.isWeighed(frame)) yield;
    addAll(weighed, it.weighed(frame));
  }
  return weighed;
}

/** What the document says later of each candidate of each chapter, as features for the statistical reader. */
export function* fatesOf(
  weighed: readonly (readonly Weighed[])[],
  chapters: readonly Chapter[],
  frame: JudgeInput,
  { fates }: DocumentMemory,
): Generator<void, (readonly (readonly string[])[])[]> {
  // Without a proposal nobody asks what became of it.
  if (weighed.every((it) => it.length === 0)) return weighed.map(() => []);
  const around = sectionFrame(frame);
  const proposals = yield* proposalsOf.recallAll(
    chapters,
    ({ sections }) =>
      sections.map((it) => {
        const own = it.weighed(around);
        return proposalsIn.recall(it, [own], () => own.map((one) => one.proposal));
      }),
    (_, at) => [weighed[at]],
  );
  return yield* fates.featuresOf(chapters, proposals);
}
