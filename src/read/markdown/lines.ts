/** A text by lines. */

/** The lines of a text without their ends, found as far as somebody asks for them. */
export class Lines {
  readonly #text: string;
  readonly #starts: number[] = [];
  readonly #ends: number[] = [];
  #next: number;

  /** From the line that starts at `from` on. */
  constructor(text: string, from = 0) {
    this.#text = text;
    this.#next = from;
  }

  /** Whether there is a line of this index. */
  has(index: number): boolean {
    while (this.#starts.length <= index && this.#next < this.#text.length) this.#find();
    return index < this.#starts.length;
  }

  start(index: number): number {
    return this.has(index) ? (this.#starts[index] ?? this.#text.length) : this.#text.length;
  }

  end(index: number): number {
    return this.has(index) ? (this.#ends[index] ?? this.#text.length) : this.#text.length;
  }

  text(index: number): string {
    return this.#text.slice(this.start(index), this.end(index));
  }

  /** Empty where there is no such line. */
  textOr(index: number): string {
    return this.has(index) ? this.text(index) : '';
  }

  isBlank(index: number): boolean {
    const end = this.end(index);
    for (let at = this.start(index); at < end; at++) {
      const code = this.#text.charCodeAt(at);
      if (code !== 32 && code !== 9) return false;
    }
    return true;
  }

  /** Columns of leading white space; a tab reaches to the next multiple of four. */
  indent(index: number): number {
    let columns = 0;
    const end = this.end(index);
    for (let at = this.start(index); at < end; at++) {
      const code = this.#text.charCodeAt(at);
      if (code === 32) columns++;
      else if (code === 9) columns += 4 - (columns % 4);
      else break;
    }
    return columns;
  }

  #find(): void {
    const start = this.#next;
    const found = this.#text.indexOf('\n', start);
    const end = found === -1 ? this.#text.length : found;
    this.#starts.push(start);
    this.#ends.push(end > start && this.#text.charCodeAt(end - 1) === 13 ? end - 1 : end);
    this.#next = end + 1;
  }
}
