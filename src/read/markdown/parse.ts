/** The Markdown parser: `unified` with `remark-parse`, GFM and front matter. */

import type { Root } from 'mdast';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

const processor = unified().use(remarkParse).use(remarkGfm).use(remarkFrontmatter, ['yaml', 'toml']).freeze();

/** Parses one block (or a whole document) of Markdown. */
export function parseMarkdown(text: string): Root {
  return processor.parse(text);
}
