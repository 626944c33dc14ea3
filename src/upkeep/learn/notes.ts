/** What a careful reader noted about the statements of a labelled document: `LINE|first words|what is trained|stance|needs|r`. */

import { existsSync, readFileSync } from 'node:fs';

export interface Note {
  /** Line on which the statement begins, from 1. */
  readonly line: number;
  /** Its first words; empty where any statement on the line is meant. */
  readonly words: string;
  /** `lm` a language model, `other` something else that learns, `none` nothing. */
  readonly train: string;
  readonly stance: string;
  readonly needs: readonly string[];
  /** It only says again what another statement of the document proposes. */
  readonly restates: boolean;
}

/** The notes in a file; undefined where there is none. */
export function readNotes(path: string): readonly Note[] | undefined {
  if (!existsSync(path)) return undefined;
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((it) => it.includes('|'))
    .map(noteOf);
}

function noteOf(text: string): Note {
  const [line = '0', words = '', train = 'none', stance = '', needs = '', mark = ''] = text
    .split('|')
    .map((it) => it.trim());
  const listed = needs.split(',').map((it) => it.trim());
  return {
    line: Number(line),
    words,
    train,
    stance: stance === '' ? 'reported' : stance,
    needs: listed.filter((it) => it !== '' && it !== 'r'),
    restates: mark === 'r' || listed.includes('r'),
  };
}

/** A statement that may have been noted. */
export interface NotedPlace {
  readonly text: string;
  /** Lines from 1. */
  readonly from: number;
  readonly to: number;
  /** The rules of reading see a training in it. */
  readonly isTraining: boolean;
}

/**
 * The note about each place. Where no note has a place's words, one that stands on its lines and is about no other
 * place is taken: readers often name a paragraph by its first sentence.
 */
export function notesOf(places: readonly NotedPlace[], notes: readonly Note[]): (Note | undefined)[] {
  const found = places.map((place) => notes.find((it) => isAbout(it, place)));
  const taken = new Set(found);
  for (const note of notes.filter((it) => !taken.has(it) && it.train !== 'none')) {
    const free = places.flatMap((place, index) =>
      found[index] === undefined && place.from <= note.line + 1 && place.to >= note.line ? [{ place, index }] : [],
    );
    const best = free.find((it) => it.place.isTraining) ?? free[0];
    if (best) found[best.index] = note;
  }
  return found;
}

function isAbout(note: Note, { text, from, to }: NotedPlace): boolean {
  if (note.line < from - 1 || note.line > to) return false;
  const words = plain(note.words).slice(0, 100);
  if (words === '') return true;
  const at = plain(text).indexOf(words);
  return at === 0 || (at > 0 && (words.length >= enough || at <= mostBefore));
}

/** Letters that make a place certain wherever they stand in a statement. */
const enough = 16;
/** Letters before the first words of a statement that are its number, a date or a speaker. */
const mostBefore = 12;

/** Letters and digits alone, in lower case. */
export function plain(text: string): string {
  return text.replace(/[^\p{L}\p{N}]+/gu, '').toLowerCase();
}
