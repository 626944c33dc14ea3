/** Turns offsets into lines and columns, for the edges where people read them. */

/** A place as people count it: line and column are 1-based (columns in UTF-16 code units), the offset is 0-based. */
export interface Position {
  readonly line: number;
  readonly column: number;
  readonly offset: number;
}

/** The starts of all lines of one text; `\n`, `\r\n` and a lone `\r` end a line. */
export class LineIndex {
  readonly #starts: readonly number[];
  readonly #length: number;

  constructor(text: string) {
    this.#starts = lineStarts(text);
    this.#length = text.length;
  }

  /** How many lines the text has; an empty text has one. */
  get lineCount(): number {
    return this.#starts.length;
  }

  /** The 1-based line that holds `offset`. Offsets outside the text are moved to its nearest end. */
  lineAt(offset: number): number {
    const wanted = Math.min(Math.max(offset, 0), this.#length);
    let low = 0;
    let high = this.#starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#starts[middle] ?? 0) <= wanted) low = middle;
      else high = middle - 1;
    }
    return low + 1;
  }

  /** The position of `offset`. */
  positionAt(offset: number): Position {
    const wanted = Math.min(Math.max(offset, 0), this.#length);
    const line = this.lineAt(wanted);
    return { line, column: wanted - this.startOf(line) + 1, offset: wanted };
  }

  /** The offset at which the 1-based `line` starts; lines beyond the end give the text's length. */
  startOf(line: number): number {
    return this.#starts[line - 1] ?? this.#length;
  }
}

function lineStarts(text: string): number[] {
  const starts = [0];
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code === 10 || (code === 13 && text.charCodeAt(index + 1) !== 10)) starts.push(index + 1);
  }
  return starts;
}
