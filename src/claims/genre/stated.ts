/** What the front matter says of a document: whether it is a plan. */

import type { Span } from '../../text/span.ts';

interface Stated {
  /** Undefined where the words are neither yes nor no. */
  readonly isPlan: boolean | undefined;
  readonly words: string;
}

/** Undefined where it says nothing; with facts below it or in braces it says yes. */
export function statedIn(frontMatter: string): Stated | undefined {
  const words = /^ai-plan:(?<words>[^\n#]*)/mu
    .exec(frontMatter)
    ?.groups?.words?.trim()
    .replace(/^["']|["']$/gu, '');
  if (words === undefined) return undefined;
  if (/^(?:false|no|off)\b/iu.test(words)) return { isPlan: false, words };
  return { isPlan: /^(?:true\b|yes\b|on\b|\{|$)/iu.test(words) ? true : undefined, words };
}

/** What the front matter of a text says that is neither yes nor no, and where: then the text decides. */
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
