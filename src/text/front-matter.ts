/** The front matter of Markdown, as `remark-frontmatter` takes it: YAML between lines of dashes, TOML between lines of plus signs. */

import type { Span } from './span.ts';

interface FrontMatter {
  readonly mark: '---' | '+++';
  /** With both lines of marks, without the line break behind them. */
  readonly span: Span;
  /** From the break behind the first line of marks to the end of the last line in front of the second. */
  readonly body: Span;
}

const whole = /^\uFEFF?(?<mark>---|\+\+\+)[ \t]*(?<body>\r?\n[\s\S]*?)??\r?\n\k<mark>[ \t]*(?=\r?\n|$)/u;

/** Undefined where the text starts with none, or with one that has no end. */
export function frontMatterIn(text: string): FrontMatter | undefined {
  const found = whole.exec(text);
  if (!found) return undefined;
  const start = found[0].search(/\r?\n/u);
  return {
    mark: found.groups?.mark === '+++' ? '+++' : '---',
    span: { start: 0, end: found[0].length },
    body: { start, end: start + (found.groups?.body?.length ?? 0) },
  };
}
