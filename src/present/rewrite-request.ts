/** What is asked of a language model when somebody wants a section rewritten, and how its answer is read. */

import type { Finding } from '../findings/finding.ts';
import { wishTable } from '../rules/wish-table.ts';
import { eolOf } from '../text/line-break.ts';
import { contains, type Span } from '../text/span.ts';

/** The request for one section; only that section and what was found in it are sent. */
export function rewriteRequest(text: string, section: Span, findings: readonly Finding[]): string {
  const found = findings.filter((it) => contains(section, it.span));
  const { unstated: _, ...wishes } = wishTable;
  const table = Object.values(wishes).map((it) => `- ${it.wish}: ${it.tool}`);
  return [
    'Rewrite this section of a project plan so that each wish gets the tool that fits it.',
    'Keep everything else: headings, list markers, tables, names, figures, dates, language and tone. Invent no figures.',
    'Answer with the rewritten section only, in one fenced block that starts with four backticks.',
    '',
    'Which tool fits which wish:',
    ...table,
    '',
    'What was found:',
    ...found.map((it) => `- "${oneLine(text.slice(it.span.start, it.span.end))}": ${it.message}`),
    '',
    'The section:',
    '````markdown',
    text.slice(section.start, section.end).trimEnd(),
    '````',
  ].join('\n');
}

/** The section as the answer gives it, with the white space around it as it was; undefined where the answer holds none. */
export function readProposal(answer: string, before: string): string | undefined {
  const body = (fencedIn(answer.replace(/\r\n/gu, '\n')) ?? (answer.includes('```') ? '' : answer)).trim();
  if (body === '') return undefined;
  const lead = /^\s*/u.exec(before)?.[0] ?? '';
  const tail = before.slice(before.trimEnd().length);
  return lead + body.replace(/\n/gu, eolOf(before)) + tail;
}

/** The first block whose fence is closed by one of the same length. */
function fencedIn(answer: string): string | undefined {
  const unclosed = new Set<number>();
  for (const { 0: line, 1: fence = '', index } of answer.matchAll(/(?<!`)(?<fence>`{3,})[^\n`]*\n/gu)) {
    if (unclosed.has(fence.length)) continue;
    const start = index + line.length;
    const end = fenceAfter(answer, fence, start);
    if (end !== -1) return answer.slice(start, end);
    unclosed.add(fence.length);
  }
  return undefined;
}

/** Where the next fence of just this length begins; longer ones are text. */
function fenceAfter(answer: string, fence: string, from: number): number {
  let at = answer.indexOf(fence, from);
  while (at !== -1) {
    let end = at + fence.length;
    while (answer.charAt(end) === '`') end++;
    if (end === at + fence.length) return at;
    at = answer.indexOf(fence, end);
  }
  return -1;
}

function oneLine(words: string): string {
  return words.replace(/\s+/gu, ' ');
}
