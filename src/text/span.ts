/** Positions in a document: half-open spans of UTF-16 offsets, and edits that replace them. */

/** A half-open range `[start, end)` of 0-based UTF-16 code units: in the source, unless said otherwise ("in the passage's text"). */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Replaces the text of `span` by `newText`. */
export interface Edit {
  readonly span: Span;
  readonly newText: string;
}

/** Whether two spans share at least one character. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Whether `inner` lies within `outer`. */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** The same span `by` units further on. */
export function movedBy({ start, end }: Span, by: number): Span {
  return { start: start + by, end: end + by };
}

/** The text after all edits. Edits must not overlap; their order does not matter. Throws a RangeError if they overlap. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  const sorted = [...edits].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
  let result = '';
  let done = 0;
  for (const { span, newText } of sorted) {
    if (span.start < done) throw new RangeError(`edits overlap at offset ${span.start}`);
    result += text.slice(done, span.start) + newText;
    done = span.end;
  }
  return result + text.slice(done);
}

/** The item with its span moved, if it has one. */
export function moved<Item extends { readonly span?: Span | undefined }>(it: Item, by: number): Item {
  return it.span ? { ...it, span: movedBy(it.span, by) } : it;
}
