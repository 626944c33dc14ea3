/** Which statements restate others of their document. */

import { joined } from '../text/lists.ts';
import { areSame, type Keeper, Kept, KeptBeside, numbered, rememberedOf } from '../text/remembered.ts';
import { contentWords } from './content-words.ts';
import type { FoundNeed } from './need.ts';
import type { Statement } from './statements.ts';
import type { TrainingDraft } from './training.ts';

export interface Judged {
  readonly draft: TrainingDraft;
  /** Needs that no earlier statement of the same training has named. */
  readonly needs: readonly FoundNeed[];
  readonly restates: boolean;
}

/** The statistical reader's word on whether the live draft at `at` restates another one. */
export type Restates = (draft: TrainingDraft, live: readonly TrainingDraft[], at: number) => boolean;

/** Live drafts of a document that stand together. */
export interface LiveDrafts {
  readonly keeper: Keeper;
  readonly drafts: readonly TrainingDraft[];
}

/** Marks restatements among live drafts, and remembers of each what came out as long as those around it say the same. */
export class Restatements {
  readonly #known = new KeptBeside<TrainingDraft, Judged>();
  readonly #groups = new Kept<Keeper, readonly Judged[]>();

  /** In document order; with a step for each group that is held against the others anew. */
  *mark(groups: readonly LiveDrafts[], restates: Restates): Generator<void, (readonly Judged[])[]> {
    const all = joined(groups.map((it) => it.drafts));
    const gists = groups.map(({ keeper, drafts }) =>
      knownGists.recall(keeper, [drafts], () => together(drafts.map(gistOf))),
    );
    const allGists = joined(gists.map((it) => it.all));
    const judged: Judged[] = [];
    const told: Together[] = [];
    const results: (readonly Judged[])[] = [];
    for (const [place, { keeper, drafts }] of groups.entries()) {
      const from = judged.length;
      const around = [...near(gists, place, -1), ...near(gists, place, 1), ...near(told, place, -1)];
      const inputs = [drafts, all.length > 1, ...around];
      const known = drafts.length === 0 ? none : this.#groups.known(keeper, inputs);
      if (known) for (const it of known) judged.push(it);
      else
        for (const [index, draft] of drafts.entries()) {
          const at = from + index;
          const earlier = judged.slice(-horizon);
          const of = [
            ...[Math.min(at, horizon), all.length > 1],
            ...allGists.slice(Math.max(0, at - horizon), at + 1 + horizon),
            ...earlier.map(toldBy),
          ];
          judged.push(this.#known.recall(draft, of, () => judge(draft, earlier, restates(draft, all, at))));
        }
      const result = known ?? this.#groups.keep(keeper, inputs, judged.slice(from));
      told.push(knownTold.recall(keeper, [result], () => together(result.map(toldBy))));
      results.push(result);
      if (!known) yield;
    }
    return results;
  }
}

const none: readonly Judged[] = [];
const knownGists = new Kept<Keeper, Together>();
const knownTold = new Kept<Keeper, Together>();

/** What a draft says to others of its kind, as a number: drafts that were read again and say the same have the same. */
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

/** The same for what has been found of it. */
const toldBy = rememberedOf(
  ({ draft, needs, restates }: Judged): Gist =>
    gistBy([restates, needs.map((it) => it.value).join(), gistOf(draft)].join('\n')),
);

/** What a group says, and that as a number. */
interface Together {
  readonly all: readonly Gist[];
  readonly gist: Gist;
}

function together(all: readonly Gist[]): Together {
  return { all, gist: gistBy(all.join()) };
}

/** What so many groups before or behind one say that they hold all that it is held against. */
function near(groups: readonly Together[], place: number, step: 1 | -1): Gist[] {
  const found: Gist[] = [];
  let count = 0;
  for (let at = place + step; count < horizon; at += step) {
    const next = groups[at];
    if (!next) break;
    found.push(next.gist);
    count += next.all.length;
  }
  return found;
}

function judge(draft: TrainingDraft, earlier: readonly Judged[], isRestated: boolean): Judged {
  const restates = isRestated || earlier.some((it) => !it.restates && isRepeated(it.draft, draft));
  const fresh = draft.needs.filter((need) => !isJudged(need, draft, earlier));
  const needs = fresh.length > 0 ? fresh : draft.needs;
  const known = judgedBefore.get(draft);
  if (known?.restates === restates && areSame(known.needs, needs)) return known;
  const judged = { draft, needs, restates };
  judgedBefore.set(draft, judged);
  return judged;
}

/** What others say anew mostly makes no difference. */
const judgedBefore = new WeakMap<TrainingDraft, Judged>();

/** How many proposals before and behind one are looked at, so that a plan of thousands of them costs no more than its length. */
const horizon = 60;

/** The same words for the same need, in a table or a summary. */
function isRepeated(earlier: TrainingDraft, draft: TrainingDraft): boolean {
  return earlier.needs[0].value === draft.needs[0].value && sharedCount(earlier, draft) >= wordsOfRepetition;
}

const wordsOfRepetition = 3;

/** A second need that an earlier statement of the same training has named. */
function isJudged(need: FoundNeed, draft: TrainingDraft, earlier: readonly Judged[]): boolean {
  return earlier.some(
    (it) =>
      !it.restates && it.needs.some((known) => isSameNeed(known.value, need.value)) && isSameTraining(it.draft, draft),
  );
}

/** How a draft stands to the other live drafts of its document, as features for the statistical reader. */
export function relationsOf(
  draft: TrainingDraft,
  drafts: readonly TrainingDraft[],
  at = drafts.indexOf(draft),
): string[] {
  return [
    ...relationsTo('earlier', draft, drafts.slice(Math.max(0, at - horizon), at)),
    ...relationsTo('later', draft, drafts.slice(at + 1, at + 1 + horizon)),
    `bare@=${draft.isBare}`,
    `sweeping@=${isSweeping(draft)}`,
    `own@=${isOwnProposal(draft.statement)}`,
    `definite@=${isDefinite(draft)}`,
  ];
}

function relationsTo(side: string, draft: TrainingDraft, others: readonly TrainingDraft[]): string[] {
  const needs = draft.needs.map((it) => it.value);
  const heading = draft.statement.passage.headings.at(-1);
  let [firm, most] = [0, 0];
  let [hasNeed, hasBoth, isBeside] = [false, false, false];
  for (const it of others) {
    const shared = sharedCount(it, draft);
    const isSame = it.needs.some((need) => needs.includes(need.value));
    if (!it.isBare) firm++;
    most = Math.max(most, shared);
    hasNeed ||= isSame;
    hasBoth ||= isSame && shared > 0;
    isBeside ||= it.statement.passage.headings.at(-1) === heading;
  }
  return [
    `${side}@=${Math.min(others.length, 3)}`,
    `${side}@firm=${Math.min(firm, 3)}`,
    `${side}@need=${hasNeed}`,
    `${side}@need=${hasNeed}/${draft.needs[0].value}`,
    `${side}@words=${Math.min(most, 3)}`,
    `${side}@both=${hasBoth}`,
    `${side}@section=${isBeside}`,
  ];
}

function sharedCount(a: TrainingDraft, b: TrainingDraft): number {
  const words = materialWords(a);
  let shared = 0;
  for (const it of materialWords(b)) if (words.has(it)) shared++;
  return shared;
}

/** Each draft is held against many others. */
const materialWords = rememberedOf((draft: TrainingDraft) => contentWords(materialText(draft)));

const facts = ['knowledge', 'changing-knowledge', 'factuality'];

/** Knowledge of facts is one wish, whether or not the text says again that they change. */
function isSameNeed(known: string, need: string): boolean {
  return known === need || (need === 'knowledge' && facts.includes(known));
}

/** "The LoRA", "this tune": something the text has introduced. */
function isDefinite({ statement, act }: TrainingDraft): boolean {
  return /\b(?:the|this|that|these|its|said)\s+$/i.test(
    statement.passage.text.slice(Math.max(statement.start, act.start - 8), act.start),
  );
}

/** "Own model", "domain-specific fine-tuning": a wish of its own, not a step of another. */
function isOwnProposal(statement: Statement): boolean {
  return /\b(?:custom|bespoke|own (?:\w+[- ]){0,2}(?:models?|llms?|gpts?|ai|bot|assistant|brain|weights)|private (?:llm|gpt|model)|in-house|proprietary|domain[- ](?:specific|adapted|tuned)|industry[- ]specific|dedicated|personali[sz]ed|per[- ](?:client|tenant|school|property|site|brand|customer|user|team|region|house|department)|for (?:each|every))\b/i.test(
    statement.text,
  );
}

/** "Trained on everything that makes us us": says nothing yet, the narrower statements follow. */
function isSweeping(draft: TrainingDraft): boolean {
  const { passage } = draft.statement;
  const words = draft.material ? passage.text.slice(draft.act.end, draft.material.end) : '';
  const isBroad =
    /\b(?:everything|anything|all (?:our|your|we|that|the) |(?:our|your|the company's|their) (?:own )?(?:data|business|company|district|world|house|organi[sz]ation|stuff|content))/i;
  return draft.material?.value === 'empty' && passage.depth === 0 && !passage.cell && isBroad.test(words);
}

/** Two statements of one need speak of the same training when they share what it is made of, or when one of them is a bare step. */
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
  return sharedCount(a, b) >= least;
}

/** What follows the act, and the material where it stands before it ("catalogue tune"). */
function materialText({ statement, act, material }: TrainingDraft): string {
  const { text } = statement.passage;
  const before = material && material.end <= act.start ? `${text.slice(material.start, material.end)} ` : '';
  return before + text.slice(act.end, statement.end);
}
