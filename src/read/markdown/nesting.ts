/** Deep nesting costs the parser far more than its length; forty levels are beyond any plan. Counted in one pass. */

const deepest = { markers: 40, indent: 200, brackets: 200, emphasis: 400 };

/** Whether a block nests more deeply than the parser should be asked to climb. */
export function nestsDeeply(source: string): boolean {
  let markers = 0;
  let indent = 0;
  let isLead = true;
  const brackets = new Run(3);
  const emphasis = new Run(3);
  for (let at = 0; at < source.length; at++) {
    const char = source.charAt(at);
    if (char === '\n') {
      markers = 0;
      indent = 0;
      isLead = true;
    } else if (isLead && (char === ' ' || char === '\t')) indent++;
    else if (isLead && isMarker(source, at)) markers++;
    else if (isLead) {
      if (indent >= deepest.indent) return true;
      isLead = false;
    }
    if (char === '[') brackets.at(at);
    else if (char === ']') brackets.end();
    else if (char === '*' || char === '_' || char === '~') emphasis.at(at);
    if (markers >= deepest.markers || brackets.length >= deepest.brackets || emphasis.length >= deepest.emphasis) {
      return true;
    }
  }
  return false;
}

/** A list's marker stands apart from what it marks: a line of dashes is a rule, or underlines a heading. */
function isMarker(source: string, at: number): boolean {
  const char = source.charAt(at);
  return char === '>' || ('*+-'.includes(char) && /^\s?$/.test(source.charAt(at + 1)));
}

/** How many marks follow each other with no more than `gap` characters in between. */
class Run {
  length = 0;
  #last = Number.NEGATIVE_INFINITY;
  readonly #gap: number;

  constructor(gap: number) {
    this.#gap = gap;
  }

  at(place: number): void {
    this.length = place - this.#last - 1 <= this.#gap ? this.length + 1 : 1;
    this.#last = place;
  }

  end(): void {
    this.length = 0;
    this.#last = Number.NEGATIVE_INFINITY;
  }
}
