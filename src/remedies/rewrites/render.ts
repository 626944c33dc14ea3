/** Puts a tool into a frame: the words that replace the training act. */

import type { Claim } from '../../claims/claim.ts';
import type { Edit } from '../../text/span.ts';
import type { Frame } from './frame.ts';
import type { Tool } from './tool.ts';
import { give, replace } from './tools.ts';
import { capitalised } from './words.ts';

export function renderFrame(source: string, claim: Claim, frame: Frame, tool: Tool): Edit {
  const text = words(claim, frame, tool).replace(frame.isOwned ? /^an? / : /^$/, '');
  const { span } = frame;
  return {
    span,
    newText: wrapLike(source.slice(span.start, span.end), frame.capital ? capitalised(text) : text),
  };
}

/** The tool as a noun phrase, ending before the material where there is one. */
export function nounPhrase(tool: Tool, claim: Claim, { complement = '', hasMaterial }: NounParts): string {
  return template(tool, claim, hasMaterial).replace('{for}', complement);
}

export interface NounParts {
  readonly complement?: string;
  readonly hasMaterial: boolean;
}

function template(tool: Tool, claim: Claim, hasMaterial: boolean): string {
  if (!hasMaterial) return tool.bare;
  if (tool.alternative === 'system-prompt-with-examples' && isGuide(claim)) return 'a system prompt{for} that holds ';
  return suits(tool, claim) ? tool.over : tool.tested;
}

function suits(tool: Tool, claim: Claim): boolean {
  const kind = claim.material?.value ?? 'empty';
  if (tool.alternative === 'retrieval' && /\banswers?\b|\bquestions?\b|q&a/i.test(claim.material?.words ?? ''))
    return true;
  return tool.uses.includes(kind);
}

function isGuide(claim: Claim): boolean {
  return /\b(?:guides?|guidelines|brand book|handbook|style ?sheet|glossary)\b/i.test(claim.material?.words ?? '');
}

function words(claim: Claim, frame: Frame, tool: Tool): string {
  const { shape, learner, complement, hasMaterial } = frame;
  const phrase = nounPhrase(tool, claim, { complement, hasMaterial });
  const isReplaced = tool.alternative === 'stronger-base-model' && frame.isModel;
  switch (shape.kind) {
    case 'active':
      if (!learner) return `${(frame.isRelative ? give : tool.add)[shape.form]} ${phrase}`;
      return isReplaced
        ? `${replace[shape.form]} ${learner} with ${phrase}`
        : `${give[shape.form]} ${learner} ${phrase}`;
    case 'passive':
      return isReplaced ? `replaced with ${phrase}` : `given ${phrase}`;
    case 'after-noun':
      return afterNoun(tool, claim, frame);
    case 'noun':
      return phrase;
    case 'governed':
      return `${shape.verb} ${phrase}`;
    case 'compound':
      return hasMaterial ? `${tool.short}${tool.link}` : tool.short;
  }
}

/** "a model with retrieval over …", "a model prompted with a few good examples from …". */
export function afterNoun(
  tool: Tool,
  claim: Claim,
  { complement, hasMaterial, isModel }: Pick<Frame, 'complement' | 'hasMaterial' | 'isModel'>,
): string {
  if (tool.alternative === 'stronger-base-model' && isModel)
    return `replaced with ${nounPhrase(tool, claim, { complement, hasMaterial })}`;
  const suitsShort = suits(tool, claim) && !isGuide(claim);
  const short = hasMaterial ? (suitsShort ? tool.shortOver : undefined) : tool.shortBare;
  if (short !== undefined) return short.replace('{for}', complement);
  return `${tool.after || 'with '}${nounPhrase(tool, claim, { complement, hasMaterial })}`;
}

/** Breaks the new words where the old ones were broken, with the same indentation. */
export function wrapLike(old: string, text: string): string {
  const found = /(?<![ \t])[ \t]*(?<lineBreak>\r?\n[ \t>]*)/u.exec(old);
  if (!found || text.includes('\n')) return text;
  const spaces = [...text.matchAll(/ /gu)].map((it) => it.index);
  const nearest = spaces.reduce(
    (best, it) => (Math.abs(it - found.index) < Math.abs(best - found.index) ? it : best),
    -1,
  );
  if (nearest < 0) return text;
  return `${text.slice(0, nearest)}${found.groups?.lineBreak ?? ' '}${text.slice(nearest + 1)}`;
}
