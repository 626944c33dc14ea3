/** Which tool fits a wish: the wish is read as the engine reads a plan, and looked up in the wish table. */

import type { Need } from '../claims/claim.ts';
import { lint } from '../engine.ts';
import type { Alternative } from '../rules/rule.ts';
import { wishTable } from '../rules/wish-table.ts';
import { defaultSettings } from '../settings.ts';
import { withoutEnd } from '../text/ends.ts';

export interface Decision {
  readonly need: Need;
  readonly wish: string;
  readonly tool: string;
  readonly alternative: Alternative;
  /** The author's words that named the need; absent where nothing did. */
  readonly words: string | undefined;
}

/** One decision for each need that the wish names; the need `unstated` where it names none. */
export function decideTool(wish: string, today: string): readonly Decision[] {
  const words = withoutEnd(wish.replace(/\s+/gu, ' ').trim(), '.!?');
  const forms = [words, `Fine-tune a language model so that it can ${words}`, `Fine-tune a language model: ${words}`];
  for (const form of forms) {
    const decisions = read(`# Plan\n\n## Roadmap\n\n- ${form}.\n`, today);
    if (decisions.some((it) => it.need !== 'unstated')) return decisions;
  }
  return [decisionFor('unstated', undefined)];
}

function read(text: string, today: string): Decision[] {
  const { document } = lint({ path: 'plan.md', text }, { settings: defaultSettings, today, assumePlan: true });
  const needs = document.claims.flatMap((it) => it.needs);
  const first = new Map<Need, string | undefined>();
  for (const { value, words } of needs) if (!first.has(value)) first.set(value, words);
  return [...first].map(([need, words]) => decisionFor(need, words));
}

function decisionFor(need: Need, words: string | undefined): Decision {
  const { wish, tool, alternative } = wishTable[need];
  return { need, wish, tool, alternative, words };
}

/** The decisions as Markdown. */
export function renderDecisions(decisions: readonly Decision[]): string {
  return decisions
    .map(({ need, wish, tool, alternative, words }) => {
      if (need === 'unstated')
        return `- The wish does not say what should get better, so no tool can be named. Ask that first: the guide \`alternatives/${alternative}\` has the questions.`;
      const read = words === undefined ? '' : ` (read from "${words}")`;
      return `- ${wish}${read}: use ${tool}. Need: \`${need}\`; guide: \`alternatives/${alternative}\`.`;
    })
    .join('\n');
}
