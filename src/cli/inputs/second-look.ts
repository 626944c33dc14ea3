/**
 * Judges documents by a few of their passages: most that speak of models somewhere are no plans, or propose nothing. Loaded when
 * the first one is met, and far less to load than the linter.
 */

import { mayHoldClaim } from '../../claims/genre/may-claim.ts';
import { withoutPlan } from '../../claims/genre/outline.ts';
import { countTalk } from '../../claims/genre/talk.ts';
import type { OwnWords } from '../../claims/reading/own-words.ts';
import { frontMatterOf } from '../../read/front-matter.ts';
import { skimMarkdown } from '../../read/markdown/markdown.ts';

/**
 * What the linter would say of a Markdown text in which it finds nothing, where that shows at once; the text is one that nobody
 * reviews on request. Without claims no rule speaks.
 */
export async function withoutFindings(
  path: string,
  text: string,
  vocabulary: OwnWords,
): Promise<{ readonly isPlan: boolean } | undefined> {
  // What is said to this tool may decide what the document is, and be a finding itself.
  if (text.includes('ai-plan')) return undefined;
  const look = skimMarkdown(text, new Map(), (it) => mayHoldClaim(it, vocabulary));
  const genre = { path, text, frontMatter: frontMatterOf(text) };
  const other = withoutPlan({ ...genre, passages: look.outline() });
  if (other) return other.plan;
  if (!look.isSparse()) return undefined;
  const { withoutClaims } = await import('../../claims/document/skim.ts');
  return withoutClaims({ ...genre, passages: look.passages(), vocabulary, talk: () => countTalk(text) })?.plan;
}
