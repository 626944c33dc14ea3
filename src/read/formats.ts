/** Which format a path stands for, by its ending. */

import type { Format } from './passage.ts';

/** Endings of the files that are read, lower case, with the format of each. */
export const formatsByEnding: Readonly<Record<string, Format>> = {
  md: 'markdown',
  mdx: 'markdown',
  markdown: 'markdown',
  mkd: 'markdown',
  mdown: 'markdown',
  txt: 'plaintext',
  text: 'plaintext',
  rst: 'plaintext',
  adoc: 'plaintext',
  asciidoc: 'plaintext',
  yaml: 'yaml',
  yml: 'yaml',
  json: 'json',
  jsonc: 'jsonc',
  toml: 'toml',
  jsonl: 'jsonl',
  ndjson: 'jsonl',
  ipynb: 'notebook',
};

/** The format of a path, or undefined where its ending is none of ours. */
export function formatOfPath(path: string): Format | undefined {
  const name = path.slice(path.lastIndexOf('/') + 1);
  const dot = name.lastIndexOf('.');
  return dot <= 0 ? undefined : formatsByEnding[name.slice(dot + 1).toLowerCase()];
}
