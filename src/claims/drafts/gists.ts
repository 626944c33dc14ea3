/** Gists: numbers for what other drafts can see of one. Drafts that were read anew and say the same have the same gist. */

import { numbered, rememberedOf } from '../../text/remembered.ts';
import type { TrainingDraft } from '../training.ts';
import { horizon, materialWords } from './relations.ts';
import type { Judged } from './repetition.ts';

type Gist = number;

const gistBy = numbered();

/** What a draft says. */
export const gistOf = rememberedOf(
  (draft: TrainingDraft): Gist =>
    gistBy(
      JSON.stringify([
        draft.isBare,
        draft.material === undefined,
        draft.statement.passage.headings.at(-1),
        draft.needs.map((it) => it.value),
        [...materialWords(draft)],
      ]),
    ),
);

/** What a draft says, and what was judged of it. */
export const judgedGistOf = rememberedOf(
  ({ draft, needs, restates }: Judged): Gist =>
    gistBy([restates, needs.map((it) => it.value).join(), gistOf(draft)].join('\n')),
);

/** One gist for many. */
export function gistOfAll(all: readonly Gist[]): Gist {
  return gistBy(all.join());
}

/** The drafts of a chapter: how many there are, and one gist for all of them. */
export interface ChapterGist {
  readonly count: number;
  readonly gist: Gist;
}

export function chapterGist(all: readonly Gist[]): ChapterGist {
  return { count: all.length, gist: gistOfAll(all) };
}

/** The gists of the chapters with drafts that stand next to one, before it or behind it, up to the horizon. */
export function gistsBeside(chapters: readonly ChapterGist[], place: number, step: 1 | -1): Gist[] {
  const found: Gist[] = [];
  let seen = 0;
  for (let at = place + step; seen < horizon; at += step) {
    const next = chapters[at];
    if (!next) break;
    if (next.count > 0) found.push(next.gist);
    seen += next.count;
  }
  return found;
}
