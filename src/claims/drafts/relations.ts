/** The relations of a live draft to the others of its document, as features for the statistical reader. */

import { rememberedOf } from '../../text/remembered.ts';
import { contentWords } from '../reading/content-words.ts';
import type { Statement } from '../reading/statements.ts';
import type { TrainingDraft } from '../training.ts';

/** How many drafts before and behind one are compared with it, so that the cost of a plan with thousands of them stays linear. */
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

/** The relations of a draft to those from index `from` up to `to`. */
function relationsTo(
  side: string,
  draft: TrainingDraft,
  drafts: readonly TrainingDraft[],
  from: number,
  to: number,
): string[] {
  const { heading, words } = profileOf(draft);
  const profiles = profilesOf(drafts);
  let [firm, most] = [0, 0];
  let [isAlike, isBoth, isBeside] = [false, false, false];
  for (let at = from; at < to; at++) {
    const other = drafts[at];
    const profile = profiles[at];
    if (!other || !profile) continue;
    const isOfNeed = sharesNeed(draft, other);
    const shared = sharedCount(words, profile.listed);
    if (!other.isBare) firm++;
    most = Math.max(most, shared);
    isAlike ||= isOfNeed;
    isBoth ||= isOfNeed && shared > 0;
    isBeside ||= profile.heading === heading;
  }
  return [
    `${side}@=${Math.min(Math.max(to - from, 0), 3)}`,
    `${side}@firm=${Math.min(firm, 3)}`,
    `${side}@need=${isAlike}`,
    `${side}@need=${isAlike}/${draft.needs[0].value}`,
    `${side}@words=${Math.min(most, 3)}`,
    `${side}@both=${isBoth}`,
    `${side}@section=${isBeside}`,
  ];
}

function sharesNeed({ needs }: TrainingDraft, other: TrainingDraft): boolean {
  for (let at = 0; at < needs.length; at++)
    for (let to = 0; to < other.needs.length; to++) if (needs[at]?.value === other.needs[to]?.value) return true;
  return false;
}

/** How many words of their materials two drafts have in common. */
export function sharedWords(one: TrainingDraft, other: TrainingDraft): number {
  return sharedCount(profileOf(one).words, profileOf(other).listed);
}

function sharedCount(words: ReadonlySet<string>, others: readonly string[]): number {
  let shared = 0;
  for (let at = 0; at < others.length; at++) if (words.has(others[at] ?? '')) shared++;
  return shared;
}

export function materialWords(draft: TrainingDraft): ReadonlySet<string> {
  return profileOf(draft).words;
}

/** What drafts are compared by. There are so many comparisons that they go by index: `listed` has the words as a list. */
const profileOf = rememberedOf((draft: TrainingDraft) => {
  const words = contentWords(materialText(draft));
  // A draft without a heading gets one that no text has.
  return { words, listed: [...words], heading: draft.statement.passage.headings.at(-1) ?? '\n' };
});

const profilesOf = rememberedOf((drafts: readonly TrainingDraft[]) => drafts.map(profileOf));

/** "The LoRA", "this tune": something that the text has introduced before. */
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

/** "Trained on everything that makes us us": narrower statements follow. */
function isSweeping(draft: TrainingDraft): boolean {
  const { passage } = draft.statement;
  const words = draft.material ? passage.text.slice(draft.act.end, draft.material.end) : '';
  const isBroad =
    /\b(?:everything|anything|all (?:our|your|we|that|the) |(?:our|your|the company's|their) (?:own )?(?:data|business|company|district|world|house|organi[sz]ation|stuff|content))/i;
  return draft.material?.value === 'empty' && passage.depth === 0 && !passage.cell && isBroad.test(words);
}

/** The text behind the act, with the material where that stands before the act ("catalogue tune"). */
function materialText({ statement, act, material }: TrainingDraft): string {
  const { text } = statement.passage;
  const before = material && material.end <= act.start ? `${text.slice(material.start, material.end)} ` : '';
  return before + text.slice(act.end, statement.end);
}
