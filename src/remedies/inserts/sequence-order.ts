/** Puts prompting before training: swaps two steps, or adds one where the sequence has none. */

import type { DocumentClaims, Sequence, Step } from '../../claims/document-claims.ts';
import { eolOf } from '../../text/line-break.ts';
import type { Edit, Span } from '../../text/span.ts';
import { contains, overlaps } from '../../text/span.ts';
import { insertion } from '../edits.ts';
import { capitalised } from '../rewrites/words.ts';
import { escaped, tabStop } from '../snippet.ts';
import { type StepLine, stepLineAt } from './steps.ts';

export interface Reordering {
  readonly title: string;
  readonly edits: readonly Edit[];
  readonly snippet: boolean;
}

/** The reorderings for the training step at `span`, best first. */
export function reorderings(text: string, document: DocumentClaims, span: Span): Reordering[] {
  const sequence = document.sequences.find((it) => it.steps.some((step) => isAt(step, span)));
  const training = sequence?.steps.find((it) => isAt(it, span));
  if (!sequence || !training) return [];
  const line = stepLineAt(text, training.span.start);
  if (!line) return [];
  const swap = swapped(text, sequence, training, line);
  const added = withPromptStep(text, line, training.span);
  return [swap, added].filter((it) => it !== undefined);
}

function isAt(step: Step, span: Span): boolean {
  return step.mechanism === 'training' && (overlaps(step.span, span) || contains(span, step.span));
}

const fallBack = /\bfall-?\s?back\b|\bshould\b|\bin case\b/i;

/** The content of the two steps changes places; markers, numbers, dates and boxes stay. */
function swapped(text: string, sequence: Sequence, training: Step, line: StepLine): Reordering | undefined {
  const later = sequence.steps.find(
    (it) => it.mechanism === 'prompting' && it.span.start > training.span.end && !fallBack.test(it.words),
  );
  const other = later && stepLineAt(text, later.span.start);
  if (!other || other.kind !== line.kind || overlaps(other.span, line.span)) return undefined;
  if (indentOf(other) !== indentOf(line)) return undefined;
  const edits = exchanged(text, line, other);
  return edits && { title: 'Swap the steps: prompt first, then train', edits, snippet: false };
}

/** Each part takes the place of its counterpart; labels stay. */
function exchanged(text: string, a: StepLine, b: StepLine): Edit[] | undefined {
  if (a.parts.length !== b.parts.length) return undefined;
  return a.parts.flatMap((part, index) => {
    const other = b.parts[index];
    if (!other || (part.isLabel && other.isLabel)) return [];
    return [
      { span: spanOf(part), newText: textAt(text, other) },
      { span: spanOf(other), newText: textAt(text, part) },
    ];
  });
}

function spanOf({ start, end }: Span): Span {
  return { start, end };
}

const promptStep = `system prompt with ${tabStop(1, 'six')} examples, scored on ${tabStop(2, '100')} held-out cases`;

/** A prompt step before the training step; the numbers that follow go up by one. */
function withPromptStep(text: string, line: StepLine, training: Span): Reordering | undefined {
  const [first] = line.parts;
  if (!first || (line.kind === 'item' && /^["']?[\w-]+["']?:\s/.test(textAt(text, first)))) return undefined;
  const added = line.kind === 'row' ? promptRow(text, line, training) : `${headOfNew(line.head)}${cased(text, first)}`;
  return {
    title: 'Add a prompt step before the training',
    edits: [
      insertion(line.span.start, `${added}${eolOf(text)}`),
      ...(line.kind === 'item' ? renumbered(text, line) : []),
    ],
    snippet: true,
  };
}

function headOfNew(head: string): string {
  const groups = /^(?<marker>[ \t]*(?:[-*+]|\d+[.)])[ \t]+)(?<box>\[[ xX]\][ \t]+)?(?<label>.*)$/s.exec(head)?.groups;
  if (!groups) return escaped(head);
  const box = groups.box ? groups.box.replace(/[xX]/, ' ') : '';
  const label = groups.label ?? '';
  const name = /^(?<open>\*{0,3}_{0,3})(?<name>.*?)(?<close>(?::|\s[–—-])\**_*\s+)$/s.exec(label)?.groups;
  const named = name
    ? `${escaped(name.open ?? '')}${tabStop(3, name.name ?? '')}${escaped(name.close ?? '')}`
    : escaped(label);
  return `${groups.marker ?? ''}${box}${named}`;
}

function cased(text: string, part: Span): string {
  return /^[*_]*\p{Lu}/u.test(textAt(text, part)) ? capitalised(promptStep) : promptStep;
}

/** A row with the same cells: labels to be changed, the step where the training stands, the rest to be filled in. */
function promptRow(text: string, line: StepLine, training: Span): string {
  let stop = 3;
  const cells = line.parts.map((part) => {
    if (overlaps(part, training)) return ` ${capitalised(promptStep)} `;
    return ` ${tabStop(stop++, part.isLabel ? textAt(text, part).trim() : '…')} `;
  });
  const indent = /^\s*/.exec(textAt(text, line.span))?.[0] ?? '';
  return `${indent}|${cells.join('|')}|`;
}

/** New numbers for the training step and its followers in a numbered list. */
function renumbered(text: string, line: StepLine): Edit[] {
  const edits: Edit[] = [];
  let next: StepLine | undefined = line;
  while (next) {
    const groups: Record<string, string> | undefined = /^(?<indent>[ \t]*)(?<number>\d+)[.)]/.exec(next.head)?.groups;
    if (!groups || (groups.indent ?? '').length !== indentOf(line)) break;
    const start = next.span.start + indentOf(line);
    const number = groups.number ?? '';
    edits.push({ span: { start, end: start + number.length }, newText: String(Number(number) + 1) });
    next = following(text, next);
  }
  return edits;
}

function following(text: string, line: StepLine): StepLine | undefined {
  const rest = /^\r?\n(?:[ \t]*\r?\n)?/.exec(text.slice(line.span.end, line.span.end + 8));
  return rest ? stepLineAt(text, line.span.end + rest[0].length) : undefined;
}

function indentOf(line: StepLine): number {
  return /^[ \t]*/.exec(line.head)?.[0].length ?? 0;
}

function textAt(text: string, span: Span): string {
  return text.slice(span.start, span.end);
}
