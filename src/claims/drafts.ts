/** Settles the drafts of a document side by side: which are live proposals, and which only restate others. */

import { type Keeper, Kept } from '../text/kept.ts';
import { addUnder } from '../text/lists.ts';
import { rememberedOf } from '../text/remembered.ts';
import { isMislabelled } from './drafts/mislabelled.ts';
import type { Judged } from './drafts/repetition.ts';
import type { Restatements } from './drafts/restatements.ts';
import { isInFutureSection } from './genre/foreseen.ts';
import type { Genre } from './genre/verdict.ts';
import { restates } from './judgement/judged-draft.ts';
import { enlivened, isLive } from './live.ts';
import type { Statement } from './reading/statements.ts';
import type { RetrievalDraft } from './retrieval.ts';
import type { TrainingDraft } from './training.ts';

/** The drafts of a chapter. */
export interface DraftGroup {
  readonly keeper: Keeper;
  readonly drafts: readonly TrainingDraft[];
}

interface Settled {
  readonly judged: readonly Judged[];
  readonly rest: readonly TrainingDraft[];
}

/** For each group the live proposals, with what each adds to those before it, and the rest. A closed document proposes nothing. */
export function* settleTraining(
  groups: readonly DraftGroup[],
  isClosed: boolean,
  restatements: Restatements,
): Generator<void, Settled[]> {
  const sorted = yield* knownSorted.recallAll(
    groups.map((it) => it.keeper),
    (_, at) => sort(groups[at]?.drafts ?? [], isClosed),
    (_, at) => [groups[at]?.drafts, isClosed],
  );
  const live = groups.map(({ keeper }, at) => ({ keeper, drafts: sorted[at]?.proposed ?? [] }));
  const marked = yield* restatements.mark(live, restates);
  return groups.map(({ keeper }, at) => {
    const { mislabelled = [], rest = [] } = sorted[at] ?? {};
    const own = marked[at] ?? [];
    return knownSettled.recall(keeper, [own, mislabelled, rest], () => ({
      judged: [...own, ...mislabelled.map((it, i) => (isGoingOn(it, mislabelled[i - 1]) ? saidAgain : asStated)(it))],
      rest: rest.map(takenBack),
    }));
  });
}

interface Sorted {
  readonly proposed: readonly TrainingDraft[];
  readonly mislabelled: readonly TrainingDraft[];
  readonly rest: readonly TrainingDraft[];
}

const knownSorted = new Kept<Keeper, Sorted>();
const knownSettled = new Kept<Keeper, Settled>();

function sort(drafts: readonly TrainingDraft[], isClosed: boolean): Sorted {
  const proposed: TrainingDraft[] = [];
  const mislabelled: TrainingDraft[] = [];
  const rest: TrainingDraft[] = [];
  for (const it of drafts) {
    if (isMislabelled(it) && (isLive(it.stance) || it.stance.words === 'you')) mislabelled.push(it);
    else if (isLive(it.stance) && !isClosed) proposed.push(it);
    else rest.push(it);
  }
  return { proposed, mislabelled, rest };
}

/** A live draft among the rest is one that its closed document has taken back. */
const takenBack = rememberedOf(
  (draft: TrainingDraft): TrainingDraft =>
    isLive(draft.stance) ? { ...draft, stance: { ...draft.stance, value: 'rejected' } } : draft,
);

/** Retrieval that is called training counts as live, also where product copy says it to "you", and restates no training. */
const asStated = rememberedOf(
  (draft: TrainingDraft): Judged => ({
    draft: { ...draft, stance: enlivened(draft.stance) },
    needs: draft.needs,
    restates: false,
  }),
);

/** A paragraph that tells at length how an index is filled is one claim: the drafts behind its first one restate that. */
function isGoingOn({ statement }: TrainingDraft, before: TrainingDraft | undefined): boolean {
  return before?.statement.passage === statement.passage;
}

const saidAgain = rememberedOf((draft: TrainingDraft): Judged => ({ ...asStated(draft), restates: true }));

/** Without drafts of a table row of which another cell says more: that one makes the claim. */
export function mergeRows<Drafted extends { readonly draft: TrainingDraft }>(all: readonly Drafted[]): Drafted[] {
  const byRow = new Map<readonly Statement[], TrainingDraft[]>();
  for (const { draft } of all) if (draft.statement.passage.cell) addUnder(byRow, draft.statement.row, draft);
  if (byRow.size === 0) return [...all];
  return all.filter(
    ({ draft }) => !draft.statement.passage.cell || !byRow.get(draft.statement.row)?.some((it) => saysMore(it, draft)),
  );
}

/** Whether one draft says more than another one in a different cell, or as much and stands before it. */
function saysMore(one: TrainingDraft, other: TrainingDraft): boolean {
  if (one.statement.passage === other.statement.passage) return false;
  const more = weight(one) - weight(other);
  return more > 0 || (more === 0 && one.statement.index < other.statement.index);
}

function weight(draft: TrainingDraft): number {
  return (
    (isLive(draft.stance) ? 0 : 8) +
    (draft.isBare ? 0 : 4) +
    (draft.act.tag === 'act-strong' ? 2 : 0) +
    (draft.material ? 1 : 0)
  );
}

/** The draft in a document of this genre: outside plans it is live only with signs of commitment. `leaning` is the score of the genre. */
export function inGenre(draft: RetrievalDraft, genre: Genre, leaning: number): RetrievalDraft {
  if (!isLive(draft.stance) || genre === 'plan') return draft;
  if (genre === 'sections' && (isInFutureSection(draft.statement.passage) || draft.stance.commitment >= 5))
    return draft;
  if (genre === 'unclear' && draft.stance.commitment >= (leaning > 0 ? 1 : 2)) return draft;
  return outOfPlace(draft);
}

const outOfPlace = rememberedOf(
  (draft: RetrievalDraft): RetrievalDraft => ({
    ...draft,
    stance: { value: 'reported', words: 'no plan here', commitment: 0 },
  }),
);
