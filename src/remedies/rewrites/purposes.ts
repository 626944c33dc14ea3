/** "To fix what?": one rewrite for each answer that a training without a purpose leaves open. */

import type { Claim, Need } from '../../claims/claim.ts';
import type { Alternative } from '../../rules/rule.ts';
import { insertion } from '../edits.ts';
import { type Draft, draftsTowards } from './rewrite.ts';
import { endOfProposal, endOfText } from './statement-end.ts';
import type { Tool } from './tool.ts';
import { toolFor } from './tools.ts';

export interface Answer {
  readonly title: string;
  readonly alternative: Alternative;
  readonly drafts: readonly Draft[];
}

const answers: readonly (readonly [need: Need, title: string])[] = [
  ['knowledge', 'Say why: facts, by retrieval'],
  ['tone', 'Say why: tone, by a prompt with examples'],
  ['format', 'Say why: fixed structure, by structured outputs'],
  ['procedure', 'Say why: a procedure, by the SOP in the prompt'],
  ['decision', 'Say why: next steps, by agent design'],
  ['capability', 'Say why: harder cases, by a stronger base model'],
];

const costCondition =
  ', to cut the cost per call, but only if the measured prompt baseline is good enough and the volume pays for the training';

/** A purpose that the engine could not name stands already. */
const opensPurpose = /^\W{0,4}(?:so|to|in order|until|lest|because)\b/i;

/** The answers, each with its rewrites, best first. */
export function answersFor(source: string, claim: Claim): Answer[] {
  const rewrites = answers.flatMap(([need, title]) => {
    const tool = toolFor(need);
    return tool ? [{ title, alternative: tool.alternative, drafts: statedDrafts(source, claim, tool, need) }] : [];
  });
  const end = endOfText(source, claim.statement.end);
  const cost: Answer = {
    title: 'Say why: cost at volume, after a measured prompt',
    alternative: 'distilling-a-proven-behaviour',
    drafts: [{ edits: [insertion(end, costCondition)], safe: false }],
  };
  return [...rewrites, cost];
}

/** Drafts towards a tool that also say what it is for. */
function statedDrafts(source: string, claim: Claim, tool: Tool, need: Need): Draft[] {
  const at = endOfProposal(source, claim);
  const isStated = opensPurpose.test(source.slice(at, claim.statement.end));
  const purpose = insertion(at, `, ${tool.purpose}`);
  return draftsTowards(source, claim, tool, need).map(({ edits }) => ({
    edits:
      isStated || edits.some((it) => it.newText.includes(tool.purpose) || (it.span.start < at && at < it.span.end))
        ? edits
        : [...edits, purpose],
    safe: false,
  }));
}
