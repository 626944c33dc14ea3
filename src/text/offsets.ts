/** Maps the characters of a text to their offsets in its source. Most follow each other in both, so that runs are kept. */

/** For each character of a text, and one past its end, its offset in the source. Never decreasing. */
export interface Offsets extends Iterable<number> {
  readonly length: number;
  /** Undefined where there is no such character. */
  at(index: number): number | undefined;
}

export class OffsetRuns implements Offsets {
  length = 0;
  #first = 0;
  /** For each further run, its start in the text and its offset in the source, one behind the other. */
  #further: number[] | undefined;

  static of(offsets: Iterable<number>): OffsetRuns {
    const runs = new OffsetRuns();
    for (const it of offsets) runs.add(it, 1);
    return runs;
  }

  /** The next `count` characters stand at `offset` and behind it. */
  add(offset: number, count: number): void {
    if (count === 0) return;
    if (this.length === 0) this.#first = offset;
    else if (offset !== this.#expected()) {
      this.#further ??= [];
      this.#further.push(this.length, offset);
    }
    this.length += count;
  }

  at(index: number): number | undefined {
    if (!(index >= 0 && index < this.length)) return undefined;
    const further = this.#further;
    if (!further || index < (further[0] ?? 0)) return this.#first + index;
    let low = 0;
    let high = further.length / 2 - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((further[2 * middle] ?? 0) <= index) low = middle;
      else high = middle - 1;
    }
    return (further[2 * low + 1] ?? 0) + index - (further[2 * low] ?? 0);
  }

  *[Symbol.iterator](): Iterator<number> {
    for (let index = 0; index < this.length; index++) yield this.at(index) ?? 0;
  }

  toJSON(): readonly number[] {
    return [...this];
  }

  /** Where the next character stands if it goes on as before. */
  #expected(): number {
    const further = this.#further;
    if (!further) return this.#first + this.length;
    return (further.at(-1) ?? 0) + this.length - (further.at(-2) ?? 0);
  }
}

/** The offsets of a text that stands nowhere. */
export const noOffsets: Offsets = new OffsetRuns();
