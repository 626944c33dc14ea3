/** What the drafts of a document come to, side by side: which of them live, and which claims they make. */

import { addUnder } from '../text/lists.ts';
import { type Keeper, Kept, rememberedOf } from '../text/remembered.ts';
import { isMislabelled } from './drafts/mislabelled.ts';
import type { Judged, Restatements } from './drafts/restatements.ts';
import { isInFutureSection } from './genre/foreseen.ts';
import type { Genre } from './genre/verdict.ts';
import { restates } from './judgement/judged-draft.ts';
import { enlivened, isLive } from './live.ts';
import type { Statement } from './reading/statements.ts';
import type { RetrievalDraft } from './retrieval.ts';
import type { TrainingDraft } from './training.ts';

/** Drafts of a document that stand together. */
export interface DraftGroup {
  readonly keeper: Keeper;
  readonly drafts: readonly TrainingDraft[];
}

interface Settled {
  readonly judged: readonly Judged[];
  readonly rest: readonly TrainingDraft[];
}

/** Live proposals with what they add to each other, and the rest as it stands, for each group. */
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

/** A proposal that the document itself cancels is a rejected one. */
const takenBack = rememberedOf(
  (draft: TrainingDraft): TrainingDraft =>
    isLive(draft.stance) ? { ...draft, stance: { ...draft.stance, value: 'rejected' } } : draft,
);

/** Retrieval that is called training restates no training; product copy may say it to "you". */
const asStated = rememberedOf(
  (draft: TrainingDraft): Judged => ({
    draft: { ...draft, stance: enlivened(draft.stance) },
    needs: draft.needs,
    restates: false,
  }),
);

/** A paragraph that tells at length how an index is filled calls it training once. */
function isGoingOn({ statement }: TrainingDraft, before: TrainingDraft | undefined): boolean {
  return before?.statement.passage === statement.passage;
}

const saidAgain = rememberedOf((draft: TrainingDraft): Judged => ({ ...asStated(draft), restates: true }));

/** In a row, the cell that says most makes the claim. */
export function mergeRows<Said extends { readonly draft: TrainingDraft }>(said: readonly Said[]): Said[] {
  const byRow = new Map<readonly Statement[], TrainingDraft[]>();
  for (const { draft } of said) if (draft.statement.passage.cell) addUnder(byRow, draft.statement.row, draft);
  if (byRow.size === 0) return [...said];
  return said.filter(
    ({ draft }) => !draft.statement.passage.cell || !byRow.get(draft.statement.row)?.some((it) => saysMore(it, draft)),
  );
}

/** Whether another cell of the row says more, or as much before. */
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

/** Outside plans a statement needs its own signs of a plan to count as a live proposal; `leaning` says which way an unclear document leans. */
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
