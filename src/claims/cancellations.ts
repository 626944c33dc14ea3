/** Which proposals are taken back elsewhere in their document. */

import { rememberedOf } from '../text/remembered.ts';
import { contentWords } from './content-words.ts';
import type { Statement } from './statements.ts';
import type { Candidate } from './training.ts';

const cancels =
  /\b(?:withdr[ae]w\w*|rescind\w*|cancel\w*|is (?:hereby )?(?:deleted|cancelled|withdrawn|struck)|hereby deleted|off the table|struck (?:out|off)|no model (?:is|will be|shall be) (?:trained|tuned|fine)|called off|no training needed|nothing gets trained|closing as not planned|not planned|is dropped(?! in)|was dropped(?! in)|has been dropped|turned down|defeated|is turned down|no longer (?:planned|proposed|pursued)|on second thoughts?|we decided against|decided against|reversed)\b/i;

/** The statements that cancel something: few, so that each draft is held against these alone. */
export function cancelling(statements: readonly Statement[]): readonly Statement[] {
  return statements.filter((it) => cancels.test(it.text));
}

/** What each candidate was held against, and what of it speaks of the same thing, wherever it stands. */
interface Held {
  readonly against: readonly Statement[];
  readonly found: readonly Statement[];
}

/** Remembers for each candidate which statements would cancel it, so that only what is new is compared. */
export class Cancellations {
  #all: readonly Statement[] = [];
  readonly #held = new WeakMap<Candidate, Held>();

  /** The cancelling statements of the whole document, as they are now. */
  use(statements: readonly Statement[]): void {
    const isSame = statements.length === this.#all.length && statements.every((it, index) => it === this.#all[index]);
    if (!isSame) this.#all = statements;
  }

  /** Whether a later statement cancels the candidate; in a document with the newest on top, any statement. */
  isCancelled(candidate: Candidate, isNewestFirst: boolean): boolean {
    if (!candidate.draft) return false;
    const { statement } = candidate;
    return this.#cancelling(candidate).some((it) => isNewestFirst || it.index > statement.index);
  }

  #cancelling(candidate: Candidate): readonly Statement[] {
    const known = this.#held.get(candidate);
    if (known?.against === this.#all) return known.found;
    const old = new Set(known?.against);
    const fresh = this.#all.filter((it) => !old.has(it));
    const still = new Set(this.#all);
    const found = [...(known?.found.filter((it) => still.has(it)) ?? []), ...sameThing(candidate, fresh)];
    this.#held.set(candidate, { against: this.#all, found });
    return found;
  }
}

/** The statements that cancel what a candidate speaks of, or its number. */
function sameThing({ statement }: Candidate, statements: readonly Statement[]): Statement[] {
  if (statements.length === 0) return [];
  const about = contentWords(`${statement.text} ${statement.passage.headings.at(-1) ?? ''}`);
  const numbers = numbersOf(statement);
  return statements.filter(
    (it) => it.passage !== statement.passage && (pointsAt(it, numbers) || overlap(it, about) >= 2),
  );
}

function numbersOf(statement: Statement): readonly string[] {
  const heading = /^\W*(?<number>\d+)\b/.exec(statement.passage.headings.at(-1) ?? '')?.groups?.number;
  const ordinal = statement.passage.ordinal?.toString();
  return [heading, ordinal].filter((it) => it !== undefined);
}

function pointsAt(statement: Statement, numbers: readonly string[]): boolean {
  return numbers.length > 0 && numbersNamed(statement).some((it) => numbers.includes(it));
}

const numbersNamed = rememberedOf(({ text, passage }: Statement): readonly string[] => {
  const words = `${text} ${passage.headings.at(-1) ?? ''}`;
  const found = words.matchAll(/\b(?:item|point|option|no\.?|nr\.?|§)\s*(?<number>\d+)/gi);
  return [...found].map((it) => it.groups?.number ?? '');
});

/** Shared content words with the cancelling sentence and its direct neighbours. */
function overlap(statement: Statement, about: ReadonlySet<string>): number {
  let shared = 0;
  for (const it of wordsAround(statement)) if (about.has(it)) shared++;
  return shared;
}

/** Each cancelling sentence is held against all proposals. */
const wordsAround = rememberedOf(({ before, text, after }: Statement) =>
  contentWords(`${before?.text ?? ''} ${text} ${after?.text ?? ''}`),
);
