/** Expressions that take more time than their text grows, and why that is harmless: the longest text that each is shown. */

export interface Bounded {
  readonly pattern: RegExp;
  /** The longest text, in characters. The time that its worst one takes is in `test/patterns.json`. */
  readonly longest: number;
  /** What bounds it. */
  readonly because: string;
}

const fallback = 'Only for engines that cannot look behind; those that we run on can.';

const beforeModel = 'It reads the 48 characters before the name of a model (src/claims/target/models.ts).';

export const bounded: readonly Bounded[] = [
  {
    pattern: /[ -]*[\p{L}'’&/"“”-]+,?/gu,
    longest: 90,
    because: 'It reads the 90 characters behind a figure (src/claims/evidence/examples.ts).',
  },
  {
    pattern:
      /(?:distil\w* from|labels?|labell?ed|outputs?|answers|replies|data|examples|judged?|scored|generated|written|drawn|taken|teacher)(?: (?:of|from|by))? ?(?:the |a |our )?(?:larger? |big(?:ger)? |prompted |frontier )?$/i,
    longest: 48,
    because: beforeModel,
  },
  {
    pattern:
      /(?:than|instead of|rather than|unlike|replac\w+|away from|leav\w+|without|versus|vs\.?|against|compar\w+ (?:with|to)|match(?:es|ing)?|beat(?:s|ing)?|as good as|fall(?:s|ing)? back to|not (?:at|on|with|through|via)|off) (?:the |our |plain |prompted |stock )?$/i,
    longest: 48,
    because: beforeModel,
  },
  {
    pattern: /^\W*(?:\S+\s+){0,3}?(?:maybe|perhaps|possibly|eventually|some ?day|one day|later)\b/,
    longest: 200,
    because: 'It reads the first 200 characters of a statement (src/claims/stance/hedges.ts).',
  },
  {
    pattern: /(?<!\s)\s+(?:(?:every|each)\s.*|nightly|daily|weekly|monthly|again)$/iu,
    longest: 1500,
    because:
      'It reads a part of a statement, and statements are cut at 1,500 characters (src/claims/reading/statements.ts).',
  },
  {
    pattern: /\{\{(.*?)\}\}/gu,
    longest: 200,
    because: 'It reads the messages of the TOML parser itself.',
  },
  { pattern: /[ \t]+$/, longest: 1000, because: fallback },
  { pattern: /^[ \t]+|[ \t]+$/g, longest: 1000, because: fallback },
  { pattern: /\n+(?!\n|$)/g, longest: 1000, because: fallback },
  {
    pattern: /[\n\r]+$/,
    longest: 1000,
    because: 'It trims a line for messages of the YAML parser that nobody asks for (`prettyErrors: false`).',
  },
  { pattern: /000000\d*$/, longest: 30, because: 'It shortens a date that is written as ISO 8601.' },
];
