/** Drafts as claims: slots with their words and places in the source. */

import type { Passage } from '../../read/passage.ts';
import { Kept } from '../../text/kept.ts';
import type { Span } from '../../text/span.ts';
import type { Claim, NamedNeed, PlaceKind, Slot } from '../claim.ts';
import type { Chapter } from '../document/chapter.ts';
import type { FoundNeed } from '../need.ts';
import { type Statement, sourceSpan } from '../reading/statements.ts';
import type { RetrievalDraft } from '../retrieval.ts';
import type { FoundStance } from '../stance.ts';
import type { HostQuestion, Targets } from '../target.ts';
import type { TrainingDraft } from '../training.ts';
import { movedClaim, withTarget } from './claim-copies.ts';
import { isMislabelled } from './mislabelled.ts';
import type { Judged } from './repetition.ts';

/** What the claims of a chapter are made of: live proposals, whatever else speaks of training, and retrieval for a behaviour. */
export interface AllDrafts {
  readonly chapter: Chapter;
  readonly judged: readonly Judged[];
  readonly rest: readonly TrainingDraft[];
  readonly retrieval: readonly RetrievalDraft[];
}

/** A claim with the statement that makes it. */
export interface StatedClaim {
  readonly claim: Claim;
  readonly statement: Statement;
}

/** The claims of a chapter, in the order of their acts. */
export interface ChapterClaims {
  readonly all: readonly StatedClaim[];
  /** The same object as long as the claims are the same but for their offsets and numbers, which edits in other chapters change. */
  readonly key: object;
}

/** Makes claims of drafts, and keeps each as long as its place, its number and its target are the same. */
export class Assembler {
  readonly #made = new WeakMap<object, Made>();
  readonly #chapters = new Kept<Chapter, Assembled>();

  /** The claims of each chapter in the order of their acts, numbered through the document; with a step for each chapter that is new. */
  *assemble(all: readonly AllDrafts[], targets: Targets): Generator<void, ChapterClaims[]> {
    const claims: ChapterClaims[] = [];
    let first = 0;
    for (const drafts of all) {
      const { chapter, judged, rest, retrieval } = drafts;
      if (judged.length + rest.length + retrieval.length === 0) {
        claims.push(noClaims);
        continue;
      }
      const { offset } = chapter;
      const inputs = [judged, rest, retrieval, ...targets.hosts];
      const known = this.#chapters.known(chapter, inputs);
      const own = known ?? { offset, first, all: this.#claimsOf(drafts, first, targets), key: {} };
      claims.push(this.#chapters.keep(chapter, inputs, placed(own, offset, first)));
      first += own.all.length;
      if (!known) yield;
    }
    return claims;
  }

  #claimsOf({ judged, rest, retrieval }: AllDrafts, first: number, targets: Targets): StatedClaim[] {
    const all = [
      ...judged.map((it) => this.#make(it, it.draft.statement, () => trainingClaim(it))),
      ...rest.map((it) =>
        this.#make(it, it.statement, () => trainingClaim({ draft: it, needs: it.needs, restates: true })),
      ),
      ...retrieval.map((it) => this.#make(it, it.statement, () => retrievalClaim(it))),
    ];
    all.sort((a, b) => a.claim.act.span.start - b.claim.act.span.start);
    return all.map((it, at) => finished(it, first + at, targets));
  }

  #make(source: object, statement: Statement, make: () => Claim): Made {
    const { start } = statement.passage.origin;
    const known = this.#made.get(source);
    if (known?.start === start) return known;
    const fresh: Made = known
      ? { start, statement, claim: movedClaim(known.claim, start - known.start, known.claim.id), host: known.host }
      : { start, statement, claim: make(), host: undefined };
    this.#made.set(source, fresh);
    return fresh;
  }
}

export const noClaims: ChapterClaims = { all: [], key: {} };

/** The claims of a chapter that starts at `offset`, numbered from `first`. */
interface Assembled extends ChapterClaims {
  readonly offset: number;
  readonly first: number;
}

/** Mostly, an edit in another chapter changes no more of claims than their offsets and numbers. */
function placed(known: Assembled, offset: number, first: number): Assembled {
  const by = offset - known.offset;
  if (by === 0 && first === known.first) return known;
  const all = known.all.map(({ claim, statement }, at) => ({ claim: movedClaim(claim, by, first + at), statement }));
  return { offset, first, all, key: known.key };
}

/** The claim of a draft, kept from one text to the next. */
interface Made {
  /** Where the block of its statement stood. */
  readonly start: number;
  readonly statement: Statement;
  claim: Claim;
  /** What its target was concluded from. */
  host: HostQuestion | undefined;
}

function finished(made: Made, id: number, targets: Targets): StatedClaim {
  const isFirst = made.claim.id === unnumbered;
  if (made.claim.id !== id) made.claim = movedClaim(made.claim, 0, id);
  if (made.claim.mechanism === 'training' && (isFirst || (made.host && !targets.isStill(made.host)))) {
    const { target, host } = targets.of(made.claim, made.statement);
    if (target) made.claim = withTarget(made.claim, target);
    made.host = host;
  }
  return { claim: made.claim, statement: made.statement };
}

const unnumbered = -1;

/** What restates another claim keeps all its needs: nobody judges it by them. */
function trainingClaim({ draft, needs, restates }: Judged): Claim {
  const { statement, act, learner, material, stance } = draft;
  const { passage } = statement;
  return claimOf(statement, restates ? draft.needs : needs, stance, {
    mechanism: 'training',
    act: slot(passage, act, isMislabelled(draft) ? 'mislabelled' : act.tag === 'act-strong' ? 'strong' : 'medium'),
    learner: learner.at ? slot(passage, learner.at, learner.value) : { value: learner.value },
    material: material ? slot(passage, material, material.value) : undefined,
    restates,
  });
}

function retrievalClaim({ statement, act, needs, stance }: RetrievalDraft): Claim {
  return claimOf(statement, needs, stance, {
    mechanism: 'retrieval',
    act: slot(statement.passage, act, 'strong'),
    learner: { value: 'unnamed' },
    material: undefined,
    restates: false,
  });
}

/** The claim without its number, its task and its target. */
function claimOf(
  statement: Statement,
  needs: readonly FoundNeed[],
  stance: FoundStance,
  {
    mechanism,
    act,
    learner,
    material,
    restates,
  }: Pick<Claim, 'mechanism' | 'act' | 'learner' | 'material' | 'restates'>,
): Claim {
  const { passage, start, end } = statement;
  return {
    mechanism,
    act,
    learner,
    material,
    needs: namedNeeds(needs, statement),
    stance: stance.words === undefined ? { value: stance.value } : { value: stance.value, words: stance.words },
    place: { kind: placeKind(passage), headings: passage.headings },
    statement: sourceSpan(passage, start, end),
    task: undefined,
    restates,
    id: unnumbered,
    target: undefined,
  };
}

function slot<Value>(passage: Passage, at: Span, value: Value): Slot<Value> & { span: Span; words: string } {
  return { value, span: sourceSpan(passage, at.start, at.end), words: passage.text.slice(at.start, at.end) };
}

function namedNeeds(needs: readonly FoundNeed[], statement: Statement): readonly [NamedNeed, ...NamedNeed[]] {
  const [first, ...rest] = needs.map((it): NamedNeed => {
    const { passage } = it.in ?? statement;
    if (it.value === 'unstated') return { value: it.value };
    if (passage.offsets.length === 0) return { value: it.value, words: passage.text.slice(it.start, it.end) };
    return slot(passage, it, it.value);
  });
  return first ? [first, ...rest] : [{ value: 'unstated' }];
}

function placeKind({ kind, depth }: Passage): PlaceKind {
  if (kind === 'heading') return 'heading';
  if (kind === 'cell') return 'table';
  if (kind === 'item' || depth > 0) return 'list';
  if (kind === 'value') return 'key';
  return kind === 'comment' ? 'comment' : 'sentence';
}
