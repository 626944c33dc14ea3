/** Which format a path stands for, by its ending. */

import type { LightMarkup } from './line-comments.ts';
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
  rst: 'restructuredtext',
  adoc: 'asciidoc',
  asciidoc: 'asciidoc',
  yaml: 'yaml',
  yml: 'yaml',
  json: 'json',
  jsonc: 'jsonc',
  toml: 'toml',
  jsonl: 'jsonl',
  ndjson: 'jsonl',
  ipynb: 'notebook',
  sh: 'script',
  bash: 'script',
  tf: 'script',
  py: 'script',
  prompty: 'script',
  prompt: 'script',
};

/** What editors call the languages that are read, with the format of each. */
export const formatsByLanguage: Readonly<Record<string, Format>> = {
  markdown: 'markdown',
  mdx: 'markdown',
  plaintext: 'plaintext',
  restructuredtext: 'restructuredtext',
  asciidoc: 'asciidoc',
  yaml: 'yaml',
  json: 'json',
  jsonc: 'jsonc',
  jsonl: 'jsonl',
  toml: 'toml',
};

/** The format that a path's ending stands for; Markdown where it says nothing. */
export function formatOfPath(path: string): Format {
  return knownFormatOf(path) ?? 'markdown';
}

/** The format that a path's ending stands for, or undefined where it is none of ours. */
export function knownFormatOf(path: string): Format | undefined {
  const dot = path.lastIndexOf('.');
  const ending = dot === -1 ? '' : path.slice(dot + 1).toLowerCase();
  return Object.hasOwn(formatsByEnding, ending) ? formatsByEnding[ending] : undefined;
}

export type ConfigTextFormat = Extract<Format, 'yaml' | 'json' | 'jsonc' | 'toml'>;

export function isConfigFormat(format: Format): format is ConfigTextFormat {
  return format === 'yaml' || format === 'json' || format === 'jsonc' || format === 'toml';
}

/** Notes without a parser of their own: prose by the look of their lines. */
export function isLightMarkup(format: Format): format is LightMarkup {
  return format === 'plaintext' || format === 'restructuredtext' || format === 'asciidoc';
}

/** Whether a file of this format is prose from end to end. */
export function isProseFormat(format: Format): boolean {
  return format === 'markdown' || isLightMarkup(format);
}
