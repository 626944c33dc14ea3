/** Reads statements: tags their words as acts, learners, needs and materials, by the lexicons and the user's own words. */

import { noOffsets } from '../../text/offsets.ts';
import { Memory, notedWith, rememberedLately } from '../../text/remembered.ts';
import { type ActTag, acts } from '../lexicon/acts.ts';
import { type LearnerTag, learners } from '../lexicon/learners.ts';
import { type MaterialTag, materials } from '../lexicon/materials.ts';
import { type NeedTag, needs } from '../lexicon/needs.ts';
import type { Entry } from '../lexicon/phrases.ts';
import { ownProse } from './own-prose.ts';
import { asPhrase } from './own-words.ts';
import { newStatement, type Statement } from './statements.ts';
import { type Tagged, Tagger } from './tagger.ts';
import { type Word, wordsOf } from './words.ts';

type LexiconTag = ActTag | LearnerTag | NeedTag | MaterialTag;

export type ActTagged = Tagged<Exclude<ActTag, 'not-act'>>;

export interface Reading {
  readonly statement: Statement;
  readonly words: readonly Word[];
  readonly acts: readonly ActTagged[];
  readonly learners: readonly Tagged<LearnerTag>[];
  readonly needs: readonly Tagged<Exclude<NeedTag, 'blank'>>[];
  readonly materials: readonly Tagged<MaterialTag>[];
}

/** Readings that are kept: the statements of a section and around it are asked for many times in a row, and then no more. */
const mostReadings = 1000;

export class Reader {
  /** The reading of a statement. */
  readonly read: (statement: Statement) => Reading;
  readonly #headings = new Memory<Statement>();
  readonly #own: readonly Entry<LexiconTag>[];

  constructor(own: readonly Entry<LexiconTag>[]) {
    this.#own = own;
    const read = own.length === 0 ? builtIn() : readWith(new Tagger<LexiconTag>([...lexicon(), ...own]));
    this.read = rememberedLately(
      (statement) => ownProse({ statement, ...read(statement.text, statement.start) }),
      mostReadings,
    );
  }

  /** Whether a material is named by the user's own words. */
  isOwnMaterial(words: string): boolean {
    const phrase = asPhrase(words);
    return this.#own.some(({ tag, phrases }) => tag === 'material:reference' && phrases.includes(phrase));
  }

  /** A heading as a statement, which can be read but has no place in the document. */
  headingStatement(heading: string, { passage }: Statement): Statement {
    return this.#headings.recall(heading, () =>
      newStatement(-1, { ...passage, text: heading, offsets: noOffsets, quiet: [] }, 0, heading.length),
    );
  }
}

/** Reads a text by a tagger; `start` is the offset of the text in its passage. */
function readWith(tagger: Tagger<LexiconTag>): (text: string, start: number) => Omit<Reading, 'statement'> {
  return (text, start) => {
    const words = wordsOf(text, start);
    const tagged = tagger.tag(words);
    const blanks = tagged.filter((it) => it.tag === 'blank');
    const others = tagged.filter((it) => it.tag === 'not-act');
    return {
      words,
      acts: outermost(tagged.filter(isAct).filter((it) => !others.some((other) => meets(other, it)))),
      learners: outermost(tagged.filter(isLearner)),
      needs: outermost(tagged.filter(isNeed)).filter((it) => !blanks.some((blank) => meets(blank, it))),
      materials: outermost(tagged.filter(isMaterial)),
    };
  };
}

let shared: ReturnType<typeof readWith> | undefined;

/** Built at the first document, so that loading the engine stays cheap. */
function builtIn(): ReturnType<typeof readWith> {
  shared ??= notedWith(readWith(new Tagger<LexiconTag>(lexicon())));
  return shared;
}

function lexicon(): Entry<LexiconTag>[] {
  return [...acts(), ...learners(), ...needs(), ...materials()];
}

function isAct(it: Tagged<LexiconTag>): it is ActTagged {
  return it.tag.startsWith('act-');
}

function isLearner(it: Tagged<LexiconTag>): it is Tagged<LearnerTag> {
  return (
    it.tag === 'language-model' ||
    it.tag === 'some-model' ||
    it.tag === 'other-model' ||
    it.tag === 'human' ||
    it.tag === 'adjustable'
  );
}

function isNeed(it: Tagged<LexiconTag>): it is Tagged<Exclude<NeedTag, 'blank'>> {
  return it.tag.startsWith('strong:') || it.tag.startsWith('weak:');
}

function isMaterial(it: Tagged<LexiconTag>): it is Tagged<MaterialTag> {
  return it.tag.startsWith('material:');
}

function meets(a: { from: number; to: number }, b: { from: number; to: number }): boolean {
  return a.from < b.to && b.from < a.to;
}

/** Drops matches that lie within a longer one. */
function outermost<Tag extends string>(tagged: readonly Tagged<Tag>[]): Tagged<Tag>[] {
  return tagged.filter(
    (it) =>
      !tagged.some(
        (other) =>
          other !== it && other.from <= it.from && it.to <= other.to && other.to - other.from > it.to - it.from,
      ),
  );
}
