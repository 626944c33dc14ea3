/**
 * Tells which live drafts restate others of their document, and which of their needs are new.
 *
 * A draft is judged by the drafts within the horizon: by what those before and behind it say, and by what was judged of those before it.
 * Chapters, and within a changed one each draft, keep their judgement as long as all of this has the same gists (`gists.ts`).
 */

import { areSame, type Keeper, Kept, KeptList } from '../../text/kept.ts';
import { joined } from '../../text/lists.ts';
import type { TrainingDraft } from '../training.ts';
import { type ChapterGist, chapterGist, gistOf, gistOfAll, gistsBeside, judgedGistOf } from './gists.ts';
import { horizon } from './relations.ts';
import { isRepeated, type Judged, newNeeds } from './repetition.ts';

/** The statistical reader's word on whether the live draft at `at` restates another one. */
type Restates = (draft: TrainingDraft, live: readonly TrainingDraft[], at: number) => boolean;

/** The live drafts of a chapter. */
interface LiveDrafts {
  readonly keeper: Keeper;
  readonly drafts: readonly TrainingDraft[];
}

export class Restatements {
  readonly #known = new KeptList<Keeper, Judged>();

  /** The judged drafts of each chapter, in document order; with a step for each chapter that is judged anew. */
  *mark(chapters: readonly LiveDrafts[], restates: Restates): Generator<void, (readonly Judged[])[]> {
    const all = joined(chapters.map((it) => it.drafts));
    const said = yield* knownSaid.recallAll(
      chapters.map((it) => it.keeper),
      (_, at) => chapterGist(chapters[at]?.drafts.map(gistOf) ?? []),
      (_, at) => [chapters[at]?.drafts],
    );
    const judged: Judged[] = [];
    const found: ChapterGist[] = [];
    const results: (readonly Judged[])[] = [];
    for (const [place, { keeper, drafts }] of chapters.entries()) {
      const inputs = () => [
        drafts,
        all.length > 1,
        ...gistsBeside(said, place, -1),
        ...gistsBeside(said, place, 1),
        ...gistsBeside(found, place, -1),
      ];
      const judge = () => judgedIn(drafts, all, judged, restates);
      const result = drafts.length === 0 ? none : yield* this.#known.recallInStep(keeper, inputs(), judge);
      judged.push(...result);
      found.push(knownFound.recall(keeper, [result], () => chapterGist(result.map(judgedGistOf))));
      results.push(result);
    }
    return results;
  }
}

const none: readonly Judged[] = [];
/** What the drafts of a chapter say, and what was judged of them. */
const knownSaid = new Kept<Keeper, ChapterGist>();
const knownFound = new Kept<Keeper, ChapterGist>();

/** Judges the next drafts in `all`, behind those that are `judged` already. */
function judgedIn(
  drafts: readonly TrainingDraft[],
  all: readonly TrainingDraft[],
  judged: readonly Judged[],
  restates: Restates,
): Judged[] {
  const first = Math.max(0, judged.length - horizon);
  const beside = all.slice(first, judged.length + drafts.length + horizon);
  const said = gistOfAll(beside.map(gistOf));
  const before = judged.slice(first);
  return drafts.map((draft) => {
    const at = before.length;
    const earlier = before.slice(-horizon);
    const around = [said, at, gistOfAll(earlier.map(judgedGistOf))];
    const own = recall(draft, around, () => ({
      draft,
      needs: newNeeds(draft, earlier),
      restates: restates(draft, beside, at) || isRepeated(draft, earlier),
    }));
    before.push(own);
    return own;
  });
}

/** The last judgement of a draft; another one only if something `around` it has changed and that made a difference, which is rare. */
function recall(draft: TrainingDraft, around: readonly unknown[], judge: () => Judged): Judged {
  const last = lastJudged.get(draft);
  if (last && areSame(last.around, around)) return last.judged;
  const fresh = judge();
  const isSame = last?.judged.restates === fresh.restates && areSame(last.judged.needs, fresh.needs);
  const judged = isSame ? last.judged : fresh;
  lastJudged.set(draft, { judged, around });
  return judged;
}

const lastJudged = new WeakMap<TrainingDraft, { readonly judged: Judged; readonly around: readonly unknown[] }>();
