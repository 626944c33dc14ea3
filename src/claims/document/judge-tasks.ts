/** Puts the candidates of a document to the statistical reader for other ends than claims: to explain its judgement, and to train it. */

import { joined } from '../../text/lists.ts';
import type { Span } from '../../text/span.ts';
import { drained } from '../../text/steps.ts';
import { genreOf } from '../genre/genre.ts';
import type { GenreVerdict } from '../genre/verdict.ts';
import type { JudgeInput } from '../judgement/judge.ts';
import { type Judgement, judgementsOf } from '../judgement/reasons.ts';
import type { JudgeTask } from '../judgement/weighed.ts';
import { sourceSpan } from '../reading/statements.ts';
import type { RetrievalPlace } from '../retrieval.ts';
import { type DocumentInput, frameOf, outlineOf } from './frame.ts';
import { DocumentMemory } from './memory.ts';
import { fatesOf, weighedIn } from './weighing.ts';

/** Why statements were read as they were, by the places of their acts; undefined where the statistical reader was not asked. */
export function judgementsIn(document: DocumentInput): (act: Span) => Judgement | undefined {
  const stated =
    document.declared ?? genreOf({ ...document, passages: document.sections.flatMap((it) => it.passages) });
  const tasks = judgeTasks(document, stated);
  const judgementOf = judgementsOf(tasks);
  return ({ start, end }) =>
    judgementOf(
      tasks.findIndex(({ candidate: { statement, act } }) => {
        const at = sourceSpan(statement.passage, act.start, act.end);
        return at.start === start && at.end === end;
      }),
    );
}

/** The places of a document that the statistical reader is asked about, in order. */
export function judgeTasks(document: DocumentInput, stated: GenreVerdict): JudgeTask[] {
  const memory = new DocumentMemory();
  const chapters = drained(memory.read(document.sections, document.text, document.vocabulary));
  const frame = frameOf(document, stated, chapters, joined(outlineOf(chapters)), memory.reader);
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
  const frame = frameOf(document, stated, chapters, joined(outlineOf(chapters)), memory.reader);
  return { places: chapters.flatMap((it) => it.sections.flatMap((one) => one.retrievalPlaces)), frame };
}
