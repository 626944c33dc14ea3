/** Reads `ai-plan:` in the front matter, by which a document says whether it is a plan. */

import type { Span } from '../../text/span.ts';

interface Stated {
  /** Undefined where the words are neither yes nor no. */
  readonly isPlan: boolean | undefined;
  readonly words: string;
}

/** What the front matter states, if it does. With facts below the key or in braces, it states a plan. */
export function statedIn(frontMatter: string): Stated | undefined {
  const words = /^ai-plan:(?<words>[^\n#]*)/mu
    .exec(frontMatter)
    ?.groups?.words?.trim()
    .replace(/^["']|["']$/gu, '');
  if (words === undefined) return undefined;
  if (/^(?:false|no|off)\b/iu.test(words)) return { isPlan: false, words };
  return { isPlan: /^(?:true\b|yes\b|on\b|\{|$)/iu.test(words) ? true : undefined, words };
}

/** Words behind `ai-plan:` that are neither yes nor no, with their place. */
export function unreadIn(
  text: string,
  frontMatter: string,
): { readonly words: string; readonly span: Span } | undefined {
  const stated = statedIn(frontMatter);
  if (!stated || stated.isPlan !== undefined) return undefined;
  const { words } = stated;
  const start = text.indexOf(words, text.indexOf('\nai-plan:') + '\nai-plan:'.length);
  return { words, span: { start, end: start + words.length } };
}
