/** Judges documents by their outline: most that speak of models somewhere are no plans. Loaded when the first one is met. */

import { withoutPlan } from '../claims/outline.ts';
import { frontMatterOf } from '../read/front-matter.ts';
import { skimMarkdown } from '../read/markdown/markdown.ts';

/** Whether a Markdown text that nobody reviews on request is no plan; the engine would say the same of it. */
export function isNoPlan(path: string, text: string): boolean {
  // What is said to this tool may decide what the document is.
  if (text.includes('ai-plan')) return false;
  const passages = skimMarkdown(text, new Map(), () => false).outline();
  return withoutPlan({ path, text, frontMatter: frontMatterOf(text), passages }) !== undefined;
}
