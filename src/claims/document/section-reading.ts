/** What one section says by itself: read once, and kept as long as the section stays the same object. */

import type { Passage } from '../../read/passage.ts';
import type { Section } from '../../read/section.ts';
import type { Keeper } from '../../text/kept.ts';
import { mayHoldClaim } from '../genre/may-claim.ts';
import { type ModelTalk, talkSigns } from '../genre/model-talk.ts';
import { countTalk, type TalkCounts } from '../genre/talk.ts';
import type { Genre } from '../genre/verdict.ts';
import { judgedRetrieval } from '../judgement/retrieval-judge.ts';
import { type Weighed, weigh } from '../judgement/weighed.ts';
import type { OwnWords } from '../reading/own-words.ts';
import type { Reader } from '../reading/reader.ts';
import { cutStatements, type Statement } from '../reading/statements.ts';
import { proposalsIn, type Resolution, resolutionsIn } from '../resolutions/resolutions.ts';
import { type RetrievalDraft, type RetrievalPlace, retrievalPlaceIn } from '../retrieval.ts';
import type { ModelMention } from '../target/models.ts';
import { platformsNamed } from '../target.ts';
import { candidateIn, isCandidate } from '../training.ts';

/** As much of a document's frame as its sections need. */
export function sectionFrame({ genre, talk, title }: Omit<SectionFrame, 'key'>): SectionFrame {
  return { key: `${talkSigns(talk)} ${genre} ${title}`, genre, talk, title };
}

/** What the reading of a section needs to know of its document. */
export interface SectionFrame {
  /** The same for frames in which sections read the same. */
  readonly key: string;
  readonly talk: ModelTalk;
  readonly genre: Genre;
  readonly title: string;
}

export class SectionReading implements Keeper {
  readonly kept: unknown[] = [];
  readonly section: Section;
  readonly statements: readonly Statement[];
  readonly headings: readonly Passage[];
  /** The section says that the newest entry stands on top. */
  readonly isNewestFirst: boolean;
  /** There is a candidate whose own source may hold a claim, without what stands around it. */
  readonly hasPlainCandidate: boolean;
  /** The statements that may hold a claim. */
  readonly #speaking: readonly Statement[];
  readonly #reader: Reader;
  #talk: TalkCounts | undefined;
  #weighed: { readonly key: string; readonly all: readonly Weighed[] } | undefined;
  #resolutions: readonly Resolution[] | undefined;
  #platforms: readonly ModelMention[] | undefined;
  #retrievalPlaces: readonly RetrievalPlace[] | undefined;
  #retrieval: { readonly key: string; readonly all: readonly RetrievalDraft[] } | undefined;

  /** `source` is the section's part of the text. */
  constructor(section: Section, source: string, reader: Reader, own: OwnWords | undefined) {
    this.section = section;
    this.statements = cutStatements(section.passages);
    this.headings = section.passages.filter((it) => it.kind === 'heading');
    this.isNewestFirst = newestFirst.test(source);
    this.#speaking = this.statements.filter((it) => mayHoldClaim(it.text, own));
    this.#reader = reader;
    this.hasPlainCandidate = this.#speaking.some(
      (it) => isCandidate(it, reader) && mayHoldClaim(sourceOf(it.passage, section, source), own),
    );
  }

  /** How often the section uses words of each kind; `text` is the document as it is now. */
  talkIn(text: string): TalkCounts {
    this.#talk ??= countTalk(text.slice(this.section.start, this.section.end));
    return this.#talk;
  }

  /** The candidates of the section, weighed by the model. */
  weighed(frame: SectionFrame): readonly Weighed[] {
    if (!this.isWeighed(frame)) this.#weighed = { key: frame.key, all: this.#weigh(frame) };
    return this.#weighed?.all ?? [];
  }

  /** Whether they have been weighed in an equal frame. */
  isWeighed({ key }: SectionFrame): boolean {
    return this.#weighed?.key === key;
  }

  /** The statements that rule on proposals. */
  get resolutions(): readonly Resolution[] {
    this.#resolutions ??= resolutionsIn(this.statements, new Set(this.#speaking));
    return this.#resolutions;
  }

  /** The models and platforms that the section names. */
  get platforms(): readonly ModelMention[] {
    this.#platforms ??= platformsNamed(this.statements);
    return this.#platforms;
  }

  /** Retrieval that is to change a behaviour. */
  retrieval({ genre, title }: Pick<SectionFrame, 'genre' | 'title'>): readonly RetrievalDraft[] {
    const key = `${genre} ${title}`;
    if (this.#retrieval?.key !== key) {
      const frame = { genre, title, reader: this.#reader };
      const all = this.retrievalPlaces.map((it) => judgedRetrieval(it, frame)).filter((it) => it !== undefined);
      this.#retrieval = { key, all };
    }
    return this.#retrieval.all;
  }

  /** The statements that speak of retrieval. */
  get retrievalPlaces(): readonly RetrievalPlace[] {
    this.#retrievalPlaces ??= this.#speaking.map(retrievalPlaceIn).filter((it) => it !== undefined);
    return this.#retrievalPlaces;
  }

  #weigh({ talk, genre, title }: SectionFrame): Weighed[] {
    const proposals = proposalsIn(this.statements, this.#speaking);
    return this.#speaking.flatMap((it) => {
      const candidate = candidateIn(it, this.#reader, talk);
      const proposal = proposals.get(it);
      return candidate && proposal ? [weigh(candidate, proposal, { genre, title, reader: this.#reader })] : [];
    });
  }
}

function sourceOf({ origin, span }: Passage, section: Section, source: string): string {
  const base = origin.start - section.start;
  return source.slice(base + span.start, base + span.end);
}

const newestFirst = /\b(?:newest|latest|most recent)(?: \w+)? (?:on top|first|at the top)\b/i;
