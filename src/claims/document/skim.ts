/** Tells from a few passages of a document whether it has to be read whole. */

import type { Passage } from '../../read/passage.ts';
import type { DocumentClaims } from '../document-claims.ts';
import { type GenreInput, genreOf } from '../genre/genre.ts';
import { mayHoldClaim } from '../genre/may-claim.ts';
import { nothingIn } from '../genre/outline.ts';
import { isAboutLanguageModels, modelTalk, type TalkCounts } from '../genre/talk.ts';
import type { GenreVerdict } from '../genre/verdict.ts';
import { entriesOf, type OwnWords } from '../reading/own-words.ts';
import { Reader } from '../reading/reader.ts';
import { cutStatements } from '../reading/statements.ts';
import { retrievalPlaceIn } from '../retrieval.ts';
import { candidateIn } from '../training.ts';

interface Skimmed extends GenreInput {
  /** The opening, the headings, and what stands around words of acts. */
  readonly passages: readonly Passage[];
  /** The genre, where it is known. */
  readonly verdict?: GenreVerdict;
  readonly vocabulary: OwnWords | undefined;
  /** Counts how often the text uses words of each kind. */
  readonly talk: () => TalkCounts;
}

/** What reading the whole document would give, where that shows already: it is no plan, or nothing in it makes a claim. */
export function withoutClaims(skimmed: Skimmed): DocumentClaims | undefined {
  const verdict = skimmed.verdict ?? genreOf(skimmed);
  if (!verdict.isPlan) return nothingIn(verdict);
  const { passages, text, vocabulary } = skimmed;
  const reader = new Reader(entriesOf(vocabulary));
  const counts = skimmed.talk();
  const talk = modelTalk(counts);
  const isAbout = isAboutLanguageModels(counts, text.length);
  const isClaim = cutStatements(passages)
    .filter((it) => mayHoldClaim(it.text, vocabulary))
    .some((it) => {
      const candidate = candidateIn(it, reader, talk);
      // A text about other things has to say plainly that a model is trained (see `barFor`).
      return isAbout ? candidate !== undefined || retrievalPlaceIn(it) !== undefined : candidate?.draft !== undefined;
    });
  return isClaim ? undefined : nothingIn(verdict);
}
