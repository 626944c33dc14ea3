/** Answers in the order of their files; those of threads come when they come. */

import type { FileAnswer } from '../lint-files.ts';
import type { Share } from './looking.ts';

export class Waiting {
  #all: (FileAnswer | Promise<FileAnswer> | PlaceInShare)[] = [];
  /** How many have left before those. */
  #gone = 0;

  get count(): number {
    return this.#all.length;
  }

  add(answer: FileAnswer | Promise<FileAnswer>): void {
    this.#put(this.#gone + this.#all.length, answer);
  }

  addShare({ count, answers }: Share): void {
    const start = this.#gone + this.#all.length;
    for (let place = 0; place < count; place++) this.#all.push(new PlaceInShare(answers, place));
    const settle = (all: Awaited<Share['answers']>) => {
      for (const [place, it] of all.entries()) this.#put(start + place, it);
    };
    answers.then(settle, () => {});
  }

  #put(place: number, answer: FileAnswer | Promise<FileAnswer>): void {
    // Who waits for it has it already.
    if (place < this.#gone) return;
    this.#all[place - this.#gone] = answer;
    if (!(answer instanceof Promise)) return;
    // What failed fails those who wait for it.
    answer.then(
      (settled) => this.#put(place, settled),
      () => {},
    );
  }

  /** Takes the first answers, up to one that is not there yet. */
  ready(): readonly FileAnswer[] {
    const end = this.#all.findIndex((it) => !isThere(it));
    return this.#take(end === -1 ? this.#all.length : end).filter(isThere);
  }

  /** Takes the first answer, once it is there. */
  async first(): Promise<readonly FileAnswer[]> {
    return Promise.all(this.#take(1).map((it) => (it instanceof PlaceInShare ? it.answer() : it)));
  }

  #take(count: number): readonly (FileAnswer | Promise<FileAnswer> | PlaceInShare)[] {
    this.#gone += count;
    return this.#all.splice(0, count);
  }
}

/** Of thousands of files: a promise is made for those few that are waited for one by one. */
class PlaceInShare {
  readonly #answers: Share['answers'];
  readonly #place: number;

  constructor(answers: Share['answers'], place: number) {
    this.#answers = answers;
    this.#place = place;
  }

  async answer(): Promise<FileAnswer> {
    const answer = (await this.#answers)[this.#place];
    if (!answer) throw new Error('A thread gave no answer for a file.');
    return answer;
  }
}

function isThere(it: FileAnswer | Promise<FileAnswer> | PlaceInShare): it is FileAnswer {
  return !(it instanceof Promise) && !(it instanceof PlaceInShare);
}
