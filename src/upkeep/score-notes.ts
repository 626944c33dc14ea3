/** Scores the engine on what readers noted of single statements: how each is held, and what it is for. */

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Claim } from '../claims/claim.ts';
import { isLive as isLiveStance } from '../claims/live.ts';
import { lint } from '../engine.ts';
import type { Tally } from '../findings/score.ts';
import { defaultSettings } from '../settings.ts';
import { LineIndex } from '../text/line-index.ts';
import { type Note, readNotes } from './learn/notes.ts';

/** The day for which the notes were written. */
const today = '2026-11-22';

interface NoteScore {
  /** By noted stance: statements of training that the engine holds for live proposals, and all. */
  readonly stances: ReadonlyMap<string, { readonly live: number; readonly all: number }>;
  /** By main need: live statements that the engine reads for it, reads wrongly for it, and misses. */
  readonly needs: ReadonlyMap<string, Tally>;
}

/** Scores the documents of the folders in `corpus` that have notes of their name in `notes`. */
export function scoreNotes(corpus: string, notes: string): NoteScore {
  const stances = new Map<string, { live: number; all: number }>();
  const needs = new Map<string, { hits: number; alarms: number; misses: number }>();
  const tally = (need: string) => needs.get(need) ?? needs.set(need, { hits: 0, alarms: 0, misses: 0 }).get(need);
  for (const [path, noted] of notedDocuments(corpus, notes)) {
    const text = readFileSync(path, 'utf8');
    const lines = new LineIndex(text);
    const claims = lint({ path, text }, { settings: defaultSettings, today }).document.claims;
    for (const note of noted.filter((it) => it.train === 'lm' && !it.restates)) {
      const claim = claims.find((it) => isLive(it) && speaksOf(it, note, lines));
      const stance = stances.get(note.stance) ?? { live: 0, all: 0 };
      stances.set(note.stance, { live: stance.live + Number(claim !== undefined), all: stance.all + 1 });
      const [main] = note.needs;
      if (!claim || !main || !(note.stance === 'proposed' || note.stance === 'tentative')) continue;
      const read = claim.needs[0].value;
      const [own, other] = [tally(main), tally(read)];
      if (own && note.needs.includes(read)) own.hits++;
      else if (own && other) {
        own.misses++;
        other.alarms++;
      }
    }
  }
  return { stances, needs };
}

function* notedDocuments(corpus: string, notes: string): Generator<[path: string, notes: readonly Note[]]> {
  for (const name of readdirSync(corpus, { recursive: true, encoding: 'utf8' }).toSorted()) {
    if (name.endsWith('.labels.json')) continue;
    const noted = join(notes, name.replace(/\.\w+$/u, '.notes'));
    const found = existsSync(noted) && /\.\w+$/u.test(name) ? readNotes(noted) : undefined;
    if (found) yield [join(corpus, name), found];
  }
}

function isLive({ mechanism, stance }: Claim): boolean {
  return mechanism === 'training' && isLiveStance(stance);
}

function speaksOf({ statement }: Claim, { line }: Note, lines: LineIndex): boolean {
  return lines.lineAt(statement.start) <= line + 1 && lines.lineAt(statement.end) >= line;
}
