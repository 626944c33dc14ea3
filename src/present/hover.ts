/** The hover card of a finding: what was read, why it does not fit, what it could say instead, and where to read on. */

import type { Judgement } from '../claims/judgement/reasons.ts';
import type { Finding } from '../findings/finding.ts';
import type { Alternative, RuleId } from '../rules/rule.ts';
import type { GuideExtract } from './guide.ts';
import { judgementSentences } from './judgement.ts';
import { escapeMarkdown, shorten } from './markdown.ts';
import type { Reading } from './readings.ts';
import type { Translate } from './translate.ts';

/** Addresses that the host can open. */
export interface GuideLinks {
  rule(id: RuleId): string;
  alternative(id: Alternative): string;
}

const slotNames: Readonly<Record<Reading['slot'], string>> = {
  act: 'act',
  learner: 'learner',
  material: 'from',
  purpose: 'for',
  stance: 'held as',
  place: 'in',
};

/** Hovers show about twelve lines before they scroll; the reason should be among them. */
const longestReason = 420;
const longestWords = 60;

/** What a card tells beside the finding itself. */
export interface HoverParts {
  readonly guide: GuideExtract | undefined;
  readonly judgement: Judgement | undefined;
  /** Empty where another card of the same statement says it. */
  readonly readings: readonly Reading[];
}

/** The card as Markdown. All text of the document is escaped. */
export function renderHover(
  finding: Finding,
  { guide, judgement, readings }: HoverParts,
  links: GuideLinks,
  translate: Translate,
): string {
  const blocks: string[] = [];
  if (readings.length > 0) {
    const slots = readings.map((it) => slotText(it, translate));
    blocks.push(`**${translate('Read as')}** ${slots.join(' · ')}`);
  }
  if (guide?.why) {
    blocks.push(`**${translate('Why')}** ${withLinks(firstSentences(guide.why, longestReason), links)}`);
  }
  if (guide?.before && guide.after) {
    blocks.push(`**${translate('Before')}** ${guide.before}`, `**${translate('After')}** ${guide.after}`);
  }
  if (guide?.steps) blocks.push(`**${translate('What to do')}**`, withLinks(guide.steps, links));
  if (judgement && readings.length > 0) {
    const sentences = judgementSentences(judgement, translate).map(escapeMarkdown);
    blocks.push(`**${translate('How sure')}** ${sentences.join(' ')}`);
  }
  blocks.push(footer(finding, links, translate));
  return blocks.join('\n\n');
}

function slotText({ slot, value, words }: Reading, translate: Translate): string {
  const quoted = words ? ` “${escapeMarkdown(shorten(words, longestWords))}”` : '';
  return `${translate(slotNames[slot])}: ${escapeMarkdown(translate(value))}${quoted}`;
}

function footer({ rule, alternative }: Finding, links: GuideLinks, translate: Translate): string {
  const pages = [`[${translate('Guide to this rule')}](${links.rule(rule)})`];
  if (alternative) pages.push(`[${translate('Guide to what fits')}](${links.alternative(alternative)})`);
  return pages.join(' · ');
}

/** Whole sentences up to `limit` characters; the links' addresses do not count. */
function firstSentences(markdown: string, limit: number): string {
  const text = markdown.replace(/\s+/gu, ' ');
  let end = 0;
  let shown = 0;
  const ends = [...text.matchAll(/[.!?](?= [A-Z[])/gu)].map((it) => it.index + 1);
  for (const next of [...ends, text.length]) {
    shown += text.slice(end, next).replace(/\]\([^()]*\)/gu, '').length;
    if (end > 0 && shown > limit) break;
    end = next;
  }
  return text.slice(0, end);
}

/** Guides link to each other by relative path; in a hover the host's addresses take their place. */
function withLinks(markdown: string, links: GuideLinks): string {
  return markdown
    .replace(/\]\(\.\.\/alternatives\/(?<id>[a-z-]+)\.md\)/gu, (_, id: Alternative) => `](${links.alternative(id)})`)
    .replace(/\]\((?:\.\.\/rules\/)?(?<id>[a-z-]+)\.md\)/gu, (_, id: RuleId) => `](${links.rule(id)})`);
}
