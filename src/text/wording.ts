/** Words for people: sentences with named places, until a host says them in its reader's language. */

import { remembered } from './remembered.ts';

/** A sentence with `{places}`, and what stands in them. */
export interface Phrase {
  readonly sentence: string;
  readonly places: Places;
}

export type Places = Readonly<Record<string, Wording>>;

/** What stands in a place. A string reads the same in every language: names, dates, the document's words. Numbers are written in the reader's way. */
export type Wording = string | number | Phrase;

/** The sentence in the reader's language, its places untouched. */
export interface Say {
  (sentence: string): string;
  /** The language's tag, for figures; English where it is absent. */
  readonly language?: string;
}

export function phrase(sentence: string, places: Places = {}): Phrase {
  return { sentence, places };
}

/** The words as they are read. Places that nobody filled stay empty. */
export function inWords(wording: Wording, say: Say = inEnglish): string {
  if (typeof wording === 'string') return wording;
  if (typeof wording === 'number') return figure(wording, say.language ?? 'en');
  const { sentence, places } = wording;
  const said = say(sentence);
  if (!said.includes('{')) return said;
  const parts = partsOf(said);
  let words = parts[0] ?? '';
  for (let at = 1; at < parts.length; at += 2)
    words += inWords(places[parts[at] ?? ''] ?? '', say) + (parts[at + 1] ?? '');
  return words;
}

/** A sentence split into words and names of places in turn. Few sentences are said for many findings. */
const partsOf = remembered((sentence): readonly string[] => sentence.split(/\{(\w+)\}/u), 1000);

/** Several wordings in a row; what is empty is left out. */
export function joined(parts: readonly (Wording | undefined)[], between: string): Wording {
  const said = parts.filter((it) => it !== undefined && it !== '');
  const sentence = said.map((_, index) => `{${index}}`).join(between);
  return phrase(sentence, Object.fromEntries(said.map((it, index) => [String(index), it ?? ''])));
}

/** Plain figures in English need no formatter, and making the first one takes longer than all the rest of a report. */
function figure(value: number, language: string): string {
  const [whole, fraction] = /^(\d+)(\.\d{1,3})?$/.exec(String(Math.abs(value)))?.slice(1) ?? [];
  if (language !== 'en' || whole === undefined) return figuresIn(language).format(value);
  let groups = whole;
  for (let at = groups.length - 3; at > 0; at -= 3) groups = `${groups.slice(0, at)},${groups.slice(at)}`;
  return `${value < 0 ? '-' : ''}${groups}${fraction ?? ''}`;
}

const figuresIn = remembered((language) => new Intl.NumberFormat(language), 8);

const inEnglish: Say = (sentence) => sentence;
