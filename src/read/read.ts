/** Reads a document of any format into passages. */

import { type BlockCache, readMarkdown } from './markdown/markdown.ts';
import type { Format, Passage } from './passage.ts';
import { readPlainText } from './plain-text.ts';

export interface ReadDocument {
  readonly passages: readonly Passage[];
  /** Text of the front matter, without its fences; empty where there is none. */
  readonly frontMatter: string;
}

/** The passages of `text`. Never throws. */
export function readDocument(text: string, format: Format, cache: BlockCache = new Map()): ReadDocument {
  switch (format) {
    case 'markdown':
      return { passages: readMarkdown(text, cache), frontMatter: frontMatterOf(text) };
    case 'plaintext':
      return { passages: readPlainText(text), frontMatter: '' };
    default:
      return { passages: [], frontMatter: '' };
  }
}

function frontMatterOf(text: string): string {
  return /^\uFEFF?---\r?\n(?<body>[\s\S]*?)\r?\n---\s*(?:\r?\n|$)/.exec(text)?.groups?.body ?? '';
}
