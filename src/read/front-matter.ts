/** What the front matter of Markdown says. */

import { frontMatterIn } from '../text/front-matter.ts';

/** The text between the marks, `key: value` in TOML as in YAML; empty where there is none. */
export function frontMatterOf(text: string): string {
  const matter = frontMatterIn(text);
  if (!matter) return '';
  const body = text.slice(matter.body.start, matter.body.end);
  return matter.mark === '+++' ? body.replace(/^(?<key>[\w-]+)[ \t]*=/gmu, '$<key>:') : body;
}
