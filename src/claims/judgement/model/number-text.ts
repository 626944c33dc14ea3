/** Whole numbers as characters that need no escape in a string and pack well: small ones take one. */

/** The first `base` digits from here end a number; the next `base` are followed by another digit. */
const firstDigit = 34;
const base = 29;

export function digitsOf(number: number): string {
  let digits = String.fromCharCode(firstDigit + (number % base));
  for (let rest = Math.floor(number / base); rest > 0; rest = Math.floor(rest / base)) {
    digits = String.fromCharCode(firstDigit + base + (rest % base)) + digits;
  }
  return digits;
}

/** Reads numbers one by one. */
export class DigitReader {
  readonly #digits: string;
  #at = 0;

  constructor(digits: string) {
    this.#digits = digits;
  }

  has(): boolean {
    return this.#at < this.#digits.length;
  }

  next(): number {
    let number = 0;
    for (;;) {
      const digit = this.#digits.charCodeAt(this.#at++) - firstDigit;
      if (!(digit >= base)) return number * base + digit;
      number = number * base + digit - base;
    }
  }
}
