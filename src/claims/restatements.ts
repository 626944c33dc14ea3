/** Conclusions that need the whole document: which statements restate others, and which proposals are cancelled later. */

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

/** Marks restatements among live drafts, in document order; `restates` is the statistical reader's word on one of them. */
export function markRestatements(
  drafts: readonly TrainingDraft[],
  restates: (draft: TrainingDraft, live: readonly TrainingDraft[]) => boolean,
): Judged[] {
  const judged: Judged[] = [];
  for (const draft of drafts) {
    const earlier = judged.slice(-horizon);
    const isRestated = restates(draft, drafts) || earlier.some((it) => !it.restates && isRepeated(it.draft, draft));
    const fresh = draft.needs.filter((need) => !isJudged(need, draft, earlier));
    judged.push({ draft, needs: fresh.length > 0 ? fresh : draft.needs, restates: isRestated });
  }
  return judged;
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
export function relationsOf(draft: TrainingDraft, drafts: readonly TrainingDraft[]): string[] {
  const at = drafts.indexOf(draft);
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
  const words = contentWords(materialText(a));
  return [...contentWords(materialText(b))].filter((it) => words.has(it)).length;
}

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
  const words = contentWords(materialText(a));
  const other = contentWords(materialText(b));
  let shared = 0;
  for (const word of words) if (other.has(word)) shared++;
  return shared >= least;
}

/** What follows the act, and the material where it stands before it ("catalogue tune"). */
function materialText({ statement, act, material }: TrainingDraft): string {
  const { text } = statement.passage;
  const before = material && material.end <= act.start ? `${text.slice(material.start, material.end)} ` : '';
  return before + text.slice(act.end, statement.end);
}

const cancels =
  /\b(?:withdr[ae]w\w*|rescind\w*|cancel\w*|is (?:hereby )?(?:deleted|cancelled|withdrawn|struck)|hereby deleted|off the table|struck (?:out|off)|no model (?:is|will be|shall be) (?:trained|tuned|fine)|called off|no training needed|nothing gets trained|closing as not planned|not planned|is dropped(?! in)|was dropped(?! in)|has been dropped|turned down|defeated|is turned down|no longer (?:planned|proposed|pursued)|on second thoughts?|we decided against|decided against|reversed)\b/i;

/** The statements that cancel something: few, so that each draft is held against these alone. */
export function cancelling(statements: readonly Statement[]): readonly Statement[] {
  return statements.filter((it) => cancels.test(it.text));
}

/** Whether a later statement cancels the draft: it says so and speaks of the same thing or of its number. */
export function isCancelled(draft: TrainingDraft, statements: readonly Statement[], isNewestFirst: boolean): boolean {
  const about = contentWords(`${draft.statement.text} ${draft.statement.passage.headings.at(-1) ?? ''}`);
  const numbers = numbersOf(draft.statement);
  return statements.some(
    (it) =>
      (isNewestFirst || it.index > draft.statement.index) &&
      it.passage !== draft.statement.passage &&
      (pointsAt(it, numbers) || overlap(it, about) >= 2),
  );
}

function numbersOf(statement: Statement): readonly string[] {
  const heading = /^\W*(?<number>\d+)\b/.exec(statement.passage.headings.at(-1) ?? '')?.groups?.number;
  const ordinal = statement.passage.ordinal?.toString();
  return [heading, ordinal].filter((it) => it !== undefined);
}

function pointsAt(statement: Statement, numbers: readonly string[]): boolean {
  const text = `${statement.text} ${statement.passage.headings.at(-1) ?? ''}`;
  return [...text.matchAll(/\b(?:item|point|option|no\.?|nr\.?|§)\s*(?<number>\d+)/gi)].some((it) =>
    numbers.includes(it.groups?.number ?? ''),
  );
}

/** Shared content words with the cancelling sentence and its direct neighbours. */
function overlap(statement: Statement, about: ReadonlySet<string>): number {
  const words = contentWords(`${statement.before?.text ?? ''} ${statement.text} ${statement.after?.text ?? ''}`);
  return [...words].filter((it) => about.has(it)).length;
}
