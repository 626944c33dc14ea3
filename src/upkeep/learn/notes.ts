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

/** Whether a note speaks of the statement `text` that stands on lines `from` to `to`. */
export function isAbout(note: Note, text: string, from: number, to: number): boolean {
  if (note.line < from - 1 || note.line > to) return false;
  const words = plain(note.words).slice(0, 100);
  if (words.length < enough) return words === '' || plain(text).startsWith(words);
  return plain(text).includes(words);
}

/** Letters that make a place certain wherever they stand in a statement. */
const enough = 16;

/** Letters and digits alone, in lower case. */
export function plain(text: string): string {
  return text.replace(/[^\p{L}\p{N}]+/gu, '').toLowerCase();
}
