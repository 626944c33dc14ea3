/** Which statements restate others of their document. */

import { rememberedOf } from '../text/remembered.ts';
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

/** Marks restatements among live drafts, and remembers of each what came out as long as those around it are the same. */
export class Restatements {
  readonly #known = new WeakMap<TrainingDraft, Known>();

  /** In document order; with a step for each that is held against the others anew. */
  *mark(drafts: readonly TrainingDraft[], restates: Restates): Generator<void, Judged[]> {
    const judged: Judged[] = [];
    for (const [at, draft] of drafts.entries()) {
      const earlier = judged.slice(-horizon);
      const around = drafts.slice(Math.max(0, at - horizon), at + 1 + horizon);
      const known = this.#known.get(draft);
      const isKnown = known && areSame(known.earlier, earlier) && areSame(known.around, around);
      const result = isKnown ? known.judged : judge(draft, earlier, restates(draft, drafts, at));
      judged.push(result);
      if (isKnown) continue;
      this.#known.set(draft, { earlier, around, judged: result });
      yield;
    }
    return judged;
  }
}

interface Known {
  readonly earlier: readonly Judged[];
  readonly around: readonly TrainingDraft[];
  readonly judged: Judged;
}

function areSame(one: readonly object[], other: readonly object[]): boolean {
  return one.length === other.length && one.every((it, index) => it === other[index]);
}

function judge(draft: TrainingDraft, earlier: readonly Judged[], isRestated: boolean): Judged {
  const restates = isRestated || earlier.some((it) => !it.restates && isRepeated(it.draft, draft));
  const fresh = draft.needs.filter((need) => !isJudged(need, draft, earlier));
  return { draft, needs: fresh.length > 0 ? fresh : draft.needs, restates };
}

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
  const same = others.filter((it) => it.needs.some((need) => draft.needs.some((own) => own.value === need.value)));
  const firm = others.filter((it) => !it.isBare);
  const shared = Math.max(0, ...others.map((it) => sharedCount(it, draft)));
  return [
    `${side}@=${Math.min(others.length, 3)}`,
    `${side}@firm=${Math.min(firm.length, 3)}`,
    `${side}@need=${same.length > 0}`,
    `${side}@need=${same.length > 0}/${draft.needs[0].value}`,
    `${side}@words=${Math.min(shared, 3)}`,
    `${side}@both=${same.some((it) => sharedCount(it, draft) > 0)}`,
    `${side}@section=${others.some((it) => it.statement.passage.headings.at(-1) === draft.statement.passage.headings.at(-1))}`,
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
