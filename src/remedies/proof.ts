/** Tries a fix on the text and judges the result: only what clears its finding and brings no new one is offered. */

import type { Claim } from '../claims/claim.ts';
import type { Finding } from '../findings/finding.ts';
import { applyEdits, type Edit, overlaps, type Span } from '../text/span.ts';

export interface Judgement {
  readonly findings: readonly Finding[];
  readonly claims: readonly Claim[];
}

export interface Trial {
  readonly text: string;
  readonly before: Judgement;
  readonly finding: Finding;
  /** Judges another version of the text. */
  readonly judge: (text: string) => Judgement;
}

/** Whether the edits clear the finding, keep the markup whole and cause no new warning. */
export function holds(trial: Trial, edits: readonly Edit[]): boolean {
  if (!isApplicable(trial.text, edits) || !keepsMarks(trial.text, edits)) return false;
  const changed = applyEdits(trial.text, edits);
  if (changed === trial.text) return false;
  const { findings } = trial.judge(changed);
  const moved = new Shift(edits);
  return (
    !findings.some((it) => isSame(it, trial, moved)) &&
    findings.every(
      (it) => it.severity === 'information' || isKnown(it, trial, moved) || hasMoved(it, trial, { changed, findings }),
    )
  );
}

function isApplicable(text: string, edits: readonly Edit[]): boolean {
  const sorted = [...edits].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
  return sorted.every(
    (it, index) =>
      it.span.start >= (sorted[index - 1]?.span.end ?? 0) && it.span.end <= text.length && it.span.start <= it.span.end,
  );
}

/** Marks whose number may only change in pairs, together with their partner, or not at all. */
const marks = {
  twos: [/\*\*/g, /`/g, /"/g, /[“”]/g, /~~/g],
  partners: [
    [/\(/g, /\)/g],
    [/\[/g, /\]/g],
  ],
  borders: /\|/g,
} as const;

/** A table row with the line break between it and the next. */
const wholeRows = /^[^\S\n]*\|.*\|[^\S\n]*(?=\n)|\n[^\S\n]*\|.*\|[^\S\n]*(?=\n|$)/g;

/** Emphasis, code marks, quotation marks, brackets and cell borders stay as balanced as they were; whole rows may come. */
function keepsMarks(text: string, edits: readonly Edit[]): boolean {
  const outsideRows = (parts: readonly string[]) => parts.map((it) => it.replace(wholeRows, '')).join(' ');
  const old = outsideRows(edits.map(({ span }) => text.slice(span.start, span.end)));
  const fresh = outsideRows(edits.map((it) => it.newText));
  const count = (mark: RegExp, of: string) => of.match(mark)?.length ?? 0;
  const more = (mark: RegExp) => count(mark, fresh) - count(mark, old);
  return (
    marks.twos.every((it) => more(it) % 2 === 0) &&
    marks.partners.every(([open, close]) => more(open) === more(close)) &&
    more(marks.borders) === 0
  );
}

/** Whether `found` is the finding that the fix was for. */
function isSame(found: Finding, { before, finding }: Trial, moved: Shift): boolean {
  if (found.rule !== finding.rule) return false;
  const statement = before.claims.find((it) => it.id === finding.claim)?.statement ?? finding.span;
  return overlaps(found.span, moved.forward(statement));
}

/** A finding is known if it was there before, or if it stands on a claim that was there before and that no edit touched. */
function isKnown(found: Finding, { before }: Trial, moved: Shift): boolean {
  const span = moved.back(found.span);
  if (!span) return false;
  const wasFound = before.findings.some((it) => it.rule === found.rule && overlaps(it.span, span));
  return wasFound || before.claims.some((it) => overlaps(it.act.span, span));
}

/** A finding may move with its words, as when two steps change places, while its rule speaks no more often than before. */
function hasMoved(
  found: Finding,
  { text, before }: Trial,
  { changed, findings }: { readonly changed: string; readonly findings: readonly Finding[] },
): boolean {
  const isOfRule = (it: Finding) => it.rule === found.rule;
  const words = changed.slice(found.span.start, found.span.end);
  const then = before.findings.filter(isOfRule);
  return (
    findings.filter(isOfRule).length <= then.length &&
    then.some(({ span }) => text.slice(span.start, span.end) === words)
  );
}

/** Carries spans over from one version of the text to the other. */
class Shift {
  readonly #edits: readonly Edit[];

  constructor(edits: readonly Edit[]) {
    this.#edits = [...edits].sort((a, b) => a.span.start - b.span.start);
  }

  /** The span after the edits, with all that was put into it. */
  forward({ start, end }: Span): Span {
    let [from, to] = [start, end];
    for (const { span, newText } of this.#edits) {
      const grown = newText.length - (span.end - span.start);
      if (span.end <= start && !(span.start === start && span.end === start)) from += grown;
      else if (span.start < start) from = Math.min(from, from - (start - span.start));
      if (span.start <= end) to += grown;
    }
    return { start: from, end: Math.max(to, from + 1) };
  }

  /** The span before the edits; undefined where it touches new text. */
  back({ start, end }: Span): Span | undefined {
    let shift = 0;
    for (const { span, newText } of this.#edits) {
      const from = span.start + shift;
      const to = from + newText.length;
      if (start < to && from < end) return undefined;
      if (to <= start) shift += newText.length - (span.end - span.start);
    }
    return { start: start - shift, end: end - shift };
  }
}
