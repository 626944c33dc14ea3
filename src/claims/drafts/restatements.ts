/** Tells which live drafts restate others of their document, and which of their needs are new. */

import { areSame, type Keeper, Kept, KeptList } from '../../text/kept.ts';
import { joined } from '../../text/lists.ts';
import { numbered, rememberedOf } from '../../text/remembered.ts';
import { isForFacts, type Need } from '../claim.ts';
import type { FoundNeed } from '../need.ts';
import type { Statement } from '../reading/statements.ts';
import type { TrainingDraft } from '../training.ts';
import { horizon, materialWords, sharedWords } from './relations.ts';

export interface Judged {
  readonly draft: TrainingDraft;
  /** Needs that no earlier statement of the same training has named. */
  readonly needs: readonly FoundNeed[];
  readonly restates: boolean;
}

/** The statistical reader's word on whether the live draft at `at` restates another one. */
type Restates = (draft: TrainingDraft, live: readonly TrainingDraft[], at: number) => boolean;

/** The live drafts of a chapter. */
interface LiveDrafts {
  readonly keeper: Keeper;
  readonly drafts: readonly TrainingDraft[];
}

/** Marks restatements among live drafts. The marks of a group are kept as long as the drafts within the horizon say the same. */
export class Restatements {
  readonly #groups = new KeptList<Keeper, Judged>();

  /** The judged drafts of each group, in document order; with a step for each group that is judged anew. */
  *mark(groups: readonly LiveDrafts[], restates: Restates): Generator<void, (readonly Judged[])[]> {
    const all = joined(groups.map((it) => it.drafts));
    const gists = yield* knownGists.recallAll(
      groups.map((it) => it.keeper),
      (_, at) => together(groups[at]?.drafts.map(gistOf) ?? []),
      (_, at) => [groups[at]?.drafts],
    );
    const judged: Judged[] = [];
    const told: Together[] = [];
    const results: (readonly Judged[])[] = [];
    for (const [place, { keeper, drafts }] of groups.entries()) {
      if (drafts.length === 0) {
        told.push(silence);
        results.push(none);
        continue;
      }
      const inputs: unknown[] = [drafts, all.length > 1];
      addNear(inputs, gists, place, -1);
      addNear(inputs, gists, place, 1);
      addNear(inputs, told, place, -1);
      const judge = () => judgedIn(drafts, all, judged, restates);
      const result = yield* this.#groups.recallInStep(keeper, inputs, judge);
      judged.push(...result);
      told.push(knownTold.recall(keeper, [result], () => together(result.map(toldBy))));
      results.push(result);
    }
    return results;
  }
}

const none: readonly Judged[] = [];
const silence: Together = { all: [], gist: -1 };
const knownGists = new Kept<Keeper, Together>();
const knownTold = new Kept<Keeper, Together>();

/** A number for what other drafts can see of one: drafts that were read anew and say the same have the same gist. */
type Gist = number;

const gistBy = numbered();
const gistOf = rememberedOf(
  (draft: TrainingDraft): Gist =>
    gistBy(
      JSON.stringify([
        ...[draft.isBare, draft.material === undefined, draft.statement.passage.headings.at(-1)],
        ...[draft.needs.map((it) => it.value), [...materialWords(draft)]],
      ]),
    ),
);

/** The gist of a judged draft. */
const toldBy = rememberedOf(
  ({ draft, needs, restates }: Judged): Gist =>
    gistBy([restates, needs.map((it) => it.value).join(), gistOf(draft)].join('\n')),
);

/** The gists of a group, and one for all of them. */
interface Together {
  readonly all: readonly Gist[];
  readonly gist: Gist;
}

function together(all: readonly Gist[]): Together {
  return { all, gist: gistBy(all.join()) };
}

/** Adds the gists of the groups before or behind one, up to the horizon. */
function addNear(inputs: unknown[], groups: readonly Together[], place: number, step: 1 | -1): void {
  let count = 0;
  for (let at = place + step; count < horizon; at += step) {
    const next = groups[at];
    if (!next) break;
    if (next.all.length > 0) inputs.push(next.gist);
    count += next.all.length;
  }
}

/** Judges the next drafts in `all`, behind those that are `judged` already. */
function judgedIn(
  drafts: readonly TrainingDraft[],
  all: readonly TrainingDraft[],
  judged: readonly Judged[],
  restates: Restates,
): Judged[] {
  const first = Math.max(0, judged.length - horizon);
  const beside = all.slice(first, judged.length + drafts.length + horizon);
  const gist = gistBy(beside.map(gistOf).join());
  const earlier = judged.slice(-horizon);
  const told = earlier.map(toldBy);
  return drafts.map((draft, index) => {
    const at = judged.length - first + index;
    const around = [gist, at, gistBy(told.join())];
    const before = judgedBefore.get(draft);
    const isKnown = before !== undefined && areSame(before.around, around);
    const own = isKnown ? before.judged : judge(draft, earlier, restates(draft, beside, at), around);
    earlier.push(own);
    told.push(toldBy(own));
    if (earlier.length > horizon) {
      earlier.shift();
      told.shift();
    }
    return own;
  });
}

function judge(draft: TrainingDraft, earlier: readonly Judged[], isRestated: boolean, around: readonly Gist[]): Judged {
  const restates = isRestated || earlier.some((it) => !it.restates && isRepeated(it.draft, draft));
  const fresh = draft.needs.filter((need) => !isJudged(need, draft, earlier));
  const needs = fresh.length > 0 ? fresh : draft.needs;
  const before = judgedBefore.get(draft)?.judged;
  // Mostly, a change of other drafts makes no difference: then the object stays the same.
  const isSame = before?.restates === restates && areSame(before.needs, needs);
  const judged = isSame ? before : { draft, needs, restates };
  judgedBefore.set(draft, { judged, around });
  return judged;
}

/** What was found of a draft, with the gists of the drafts around it then. */
const judgedBefore = new WeakMap<TrainingDraft, { readonly judged: Judged; readonly around: readonly Gist[] }>();

/** The same words for the same need, in a table or a summary. */
function isRepeated(earlier: TrainingDraft, draft: TrainingDraft): boolean {
  return earlier.needs[0].value === draft.needs[0].value && sharedWords(earlier, draft) >= wordsOfRepetition;
}

const wordsOfRepetition = 3;

/** A second need that an earlier statement of the same training has named. */
function isJudged(need: FoundNeed, draft: TrainingDraft, earlier: readonly Judged[]): boolean {
  return earlier.some(
    (it) =>
      !it.restates && it.needs.some((known) => isSameNeed(known.value, need.value)) && isSameTraining(it.draft, draft),
  );
}

/** Knowledge of facts is one wish, whether or not the text says again that they change. */
function isSameNeed(known: Need, need: Need): boolean {
  return known === need || (need === 'knowledge' && isForFacts(known));
}

/** Drafts of one need are of the same training if their materials share a word, or if one names no material and is a bare step or refers back. */
function isSameTraining(a: TrainingDraft, b: TrainingDraft): boolean {
  if (a.material === undefined || b.material === undefined)
    return a.isBare || b.isBare || sharesWords(a, b, 1) || refersTo(b.statement);
  return sharesWords(a, b, 1);
}

function refersTo(statement: Statement): boolean {
  return /\b(?:the same (?:tune|model|run|training|adapter|job)|above|as (?:described|said)|item \d|step \d|phase \d)\b/i.test(
    statement.text,
  );
}

function sharesWords(a: TrainingDraft, b: TrainingDraft, least: number): boolean {
  return sharedWords(a, b) >= least;
}
