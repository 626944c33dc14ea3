/** Inserts what a plan leaves out, where a reader would look for it. */

import type { Claim } from '../../claims/claim.ts';
import type { Format } from '../../read/passage.ts';
import { eolOf } from '../../text/line-break.ts';
import { type Section, sectionsOf } from '../../text/section.ts';
import { type Edit, overlaps, type Span } from '../../text/span.ts';
import { insertion, lineStart } from '../edits.ts';
import { tabStop } from '../snippet.ts';
import type { InsertText } from './insert-texts.ts';
import { stepLineAt } from './steps.ts';

export interface InsertPlace {
  readonly text: string;
  readonly format: Format;
  readonly claim: Claim;
}

/** Undefined in formats that have no place for prose. */
export function insertEdit({ text, format, claim }: InsertPlace, what: InsertText): Edit | undefined {
  switch (format) {
    case 'markdown':
      return inMarkdown(text, claim, what);
    case 'plaintext':
    case 'restructuredtext':
    case 'asciidoc':
      return block(text, text.length, what.line);
    case 'yaml':
    case 'toml':
      return comment(text, claim.statement.start, `# ${what.line}`);
    case 'jsonc':
      return comment(text, claim.statement.start, `// ${what.line}`);
    case 'json':
    case 'jsonl':
    case 'notebook':
      return undefined;
  }
}

/** A row of the cost table that holds the training cost: the same cells, the same order. */
export function costRow(text: string, cost: Span): Edit | undefined {
  const line = stepLineAt(text, cost.start);
  if (line?.kind !== 'row') return undefined;
  const amount = line.parts.findIndex((it) => overlaps(it, cost));
  const item = line.parts.findIndex((it, index) => index !== amount && /\p{L}{3}/u.test(text.slice(it.start, it.end)));
  if (amount < 0 || item < 0) return undefined;
  let stop = 3;
  const cells = line.parts.map((_, index) => {
    if (index === item) return ' Hosting and inference of the tuned model ';
    return index === amount ? ` USD ${tabStop(1, '0')} a month ` : ` ${tabStop(stop++, '…')} `;
  });
  return insertion(line.span.end, `${eolOf(text)}|${cells.join('|')}|`);
}

function inMarkdown(text: string, claim: Claim, what: InsertText): Edit {
  const sections = sectionsOf(text);
  const own = sections.findLast((it) => it.start <= claim.statement.start);
  const home = homeFor(sections, own, claim, what);
  if (home) return block(text, home.ownEnd, what.body);
  const level = Math.max(2, own?.level ?? 2);
  const end = own && own.level > 1 ? own.end : (own?.ownEnd ?? text.length);
  return block(text, end, `${'#'.repeat(level)} ${what.heading}\n\n${what.body}`);
}

const excluded =
  /\b(?:non-?goals?|out of scope|rejected|alternatives?|open questions?|glossary|references|history|appendix|changelog)\b/i;

/** The section of that name: the one that holds the claim, or else the first. */
function homeFor(
  sections: readonly Section[],
  own: Section | undefined,
  claim: Claim,
  what: InsertText,
): Section | undefined {
  const fits = sections.filter((it) => it.level > 1 && what.home.test(it.title) && !excluded.test(it.title));
  return fits.find((it) => it === own && it.ownEnd > claim.statement.end) ?? fits[0];
}

/** A block of its own at the end of what stands before `end`; an item joins the list that ends there. */
function block(text: string, end: number, body: string): Edit {
  const at = trimmedEnd(text, end);
  const isList = /(?:^|\n)(?<marker>[-*+]) [^\n]*$/.exec(text.slice(0, at));
  const marker = isList?.groups?.marker;
  const joins = marker !== undefined && body.startsWith('- ');
  const lines = joins ? body.replace(/^- /gm, `${marker} `) : body;
  const before = at === 0 ? '' : joins ? '\n' : '\n\n';
  const after = at === text.length ? '\n' : '';
  return insertion(at, `${before}${lines}${after}`.replace(/\n/g, eolOf(text)));
}

/** A comment line above the outermost key that holds `offset`, where no value can be cut. */
function comment(text: string, offset: number, line: string): Edit {
  let start = lineStart(text, offset);
  while (start > 0 && /^[\s\]}]/.test(text.slice(start))) start = text.lastIndexOf('\n', start - 2) + 1;
  if (/^\s*[{[]\s*(?:\r?\n|$)/.test(text.slice(start, start + 4))) start = text.indexOf('\n', start) + 1;
  return insertion(start, `${line}${eolOf(text)}`);
}

function trimmedEnd(text: string, end: number): number {
  let at = end;
  while (at > 0 && /\s/.test(text[at - 1] ?? '')) at--;
  return at;
}
