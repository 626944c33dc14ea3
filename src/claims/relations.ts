/** How a live draft stands to the others of its document, as features for the statistical reader. */

import { addUnder, firstFrom } from '../text/lists.ts';
import { rememberedOf } from '../text/remembered.ts';
import { contentWords } from './content-words.ts';
import type { Statement } from './statements.ts';
import type { TrainingDraft } from './training.ts';

/** How many proposals before and behind one are looked at, so that a plan of thousands of them costs no more than its length. */
export const horizon = 60;

export function relationsOf(
  draft: TrainingDraft,
  drafts: readonly TrainingDraft[],
  at = drafts.indexOf(draft),
): string[] {
  return [
    ...relationsTo('earlier', draft, drafts, Math.max(0, at - horizon), at),
    ...relationsTo('later', draft, drafts, at + 1, Math.min(drafts.length, at + 1 + horizon)),
    `bare@=${draft.isBare}`,
    `sweeping@=${isSweeping(draft)}`,
    `own@=${isOwnProposal(draft.statement)}`,
    `definite@=${isDefinite(draft)}`,
  ];
}

/** What a draft shares with those from `from` up to `to`. */
function relationsTo(
  side: string,
  draft: TrainingDraft,
  drafts: readonly TrainingDraft[],
  from: number,
  to: number,
): string[] {
  const { byNeed, byWord, byHeading } = sharersIn(drafts);
  const within = (places: readonly number[] = []) => places.slice(firstFrom(places, from), firstFrom(places, to));
  const alike = new Set(draft.needs.flatMap((it) => within(byNeed.get(it.value))));
  const shared = new Map<number, number>();
  for (const word of materialWords(draft))
    for (const at of within(byWord.get(word))) shared.set(at, (shared.get(at) ?? 0) + 1);
  let firm = 0;
  for (let at = from; at < to && firm < 3; at++) if (!drafts[at]?.isBare) firm++;
  return [
    `${side}@=${Math.min(Math.max(to - from, 0), 3)}`,
    `${side}@firm=${firm}`,
    `${side}@need=${alike.size > 0}`,
    `${side}@need=${alike.size > 0}/${draft.needs[0].value}`,
    `${side}@words=${Math.min(Math.max(0, ...shared.values()), 3)}`,
    `${side}@both=${[...shared.keys()].some((it) => alike.has(it))}`,
    `${side}@section=${within(byHeading.get(headingOf(draft))).length > 0}`,
  ];
}

/** The places of drafts by what they share with others. */
interface Sharers {
  readonly byNeed: ReadonlyMap<string, readonly number[]>;
  readonly byWord: ReadonlyMap<string, readonly number[]>;
  readonly byHeading: ReadonlyMap<string, readonly number[]>;
}

const sharersIn = rememberedOf(
  (drafts: readonly TrainingDraft[]): Sharers => ({
    byNeed: placesBy(drafts, (it) => it.needs.map((need) => need.value)),
    byWord: placesBy(drafts, materialWords),
    byHeading: placesBy(drafts, (it) => [headingOf(it)]),
  }),
);

function placesBy(
  drafts: readonly TrainingDraft[],
  keysOf: (it: TrainingDraft) => Iterable<string>,
): ReadonlyMap<string, readonly number[]> {
  const places = new Map<string, number[]>();
  for (const [at, draft] of drafts.entries()) for (const key of keysOf(draft)) addUnder(places, key, at);
  return places;
}

/** Where there is none, one that no text has. */
function headingOf({ statement }: TrainingDraft): string {
  return statement.passage.headings.at(-1) ?? '\n';
}

/** Each draft is held against many others. */
export const materialWords = rememberedOf((draft: TrainingDraft) => contentWords(materialText(draft)));

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

/** What follows the act, and the material where it stands before it ("catalogue tune"). */
function materialText({ statement, act, material }: TrainingDraft): string {
  const { text } = statement.passage;
  const before = material && material.end <= act.start ? `${text.slice(material.start, material.end)} ` : '';
  return before + text.slice(act.end, statement.end);
}
