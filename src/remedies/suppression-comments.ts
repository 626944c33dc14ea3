/** What suppression comments say, in the comment syntax of each format. */

import type { Format } from '../read/passage.ts';
import type { RuleId } from '../rules/rule.ts';

export type CommentStyle = 'html' | 'mdx' | 'hash' | 'slashes' | 'dots';

/** How comments are written in a file; undefined where the format has none. */
export function commentStyleOf(path: string, format: Format): CommentStyle | undefined {
  switch (format) {
    case 'yaml':
    case 'toml':
    case 'script':
      return 'hash';
    case 'jsonc':
    case 'asciidoc':
      return 'slashes';
    case 'restructuredtext':
      return 'dots';
    case 'json':
    case 'jsonl':
      return undefined;
    default:
      return path.toLowerCase().endsWith('.mdx') ? 'mdx' : 'html';
  }
}

/** What the comments of one suppression say. */
export class SuppressionComments {
  readonly names: string;
  readonly #style: CommentStyle;
  readonly #why: string;

  constructor(style: CommentStyle, rules: readonly RuleId[], reason: string) {
    this.#style = style;
    this.names = rules.join(', ');
    this.#why = cleanReason(reason);
  }

  disable(kind: '' | '-line' | '-next-line'): string {
    return wrap(this.#style, `ai-plan-disable${kind} ${this.names}${this.#why && ` -- ${this.#why}`}`);
  }

  enable(): string {
    return wrap(this.#style, `ai-plan-enable ${this.names}`);
  }
}

/** A reason must not end the comment that holds it. */
function cleanReason(reason: string): string {
  return reason
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .replace(/--+>?|\*\//gu, ' ')
    .replace(/ {2,}/gu, ' ')
    .trim();
}

const marks: Readonly<Record<CommentStyle, readonly [open: string, close: string]>> = {
  html: ['<!-- ', ' -->'],
  mdx: ['{/* ', ' */}'],
  hash: ['# ', ''],
  slashes: ['// ', ''],
  dots: ['.. ', ''],
};

function wrap(style: CommentStyle, words: string): string {
  const [open, close] = marks[style];
  return open + words + close;
}
