/** The shape of a review, ready to be shown: plain data and finished sentences, no markup. */

import type { Mechanism, Need, Stance } from '../../claims/claim.ts';
import type { EvidenceKind } from '../../claims/document-claims.ts';
import type { Alternative, RuleId, Severity } from '../../rules/rule.ts';
import type { BreakEvenInputs } from './break-even.ts';

export interface ReviewModel {
  readonly path: string;
  /** The file's name, for headings. */
  readonly name: string;
  /** ISO date for which the review holds. */
  readonly today: string;
  readonly verdict: Verdict;
  readonly counts: Readonly<Record<Severity | 'suppressed', number>>;
  readonly wishes: readonly WishRow[];
  readonly checks: readonly Check[];
  readonly ladder: Ladder;
  readonly bill: readonly BillItem[];
  readonly clock: readonly ClockEntry[];
  readonly map: PlanMap;
  readonly breakEven: BreakEvenStart;
  /** Every finding, in document order. */
  readonly findings: readonly ReviewFinding[];
}

/** A place in the document with its words, cleaned of markup and shortened. */
export interface Quote {
  /** 1-based. */
  readonly line: number;
  readonly offset: number;
  readonly end: number;
  readonly before: string;
  /** The words that carry the point; `before` and `after` are what stands around them. */
  readonly words: string;
  readonly after: string;
}

/** `wrong` needs another tool or a step first, `open` misses something, `good` is in order, `none` does not apply. */
export type Level = 'good' | 'open' | 'wrong' | 'none';

export interface Verdict {
  readonly level: Level;
  readonly sentence: string;
}

/** How a statement stands: flagged, fine, or not this plan's proposal (ruled out, asked, reported, conditional). */
export type StatementState = 'wrong' | 'hint' | 'fine' | 'aside';

/** The level that a statement's mark shows. */
export const levelOfState: Readonly<Record<StatementState, Level>> = {
  wrong: 'wrong',
  hint: 'open',
  fine: 'good',
  aside: 'none',
};

export interface Statement {
  readonly quote: Quote;
  readonly mechanism: Mechanism;
  readonly need: Need;
  readonly stance: Stance;
  readonly state: StatementState;
  readonly finding: ReviewFinding | undefined;
}

export interface ReviewFinding {
  readonly rule: RuleId;
  readonly severity: Severity;
  readonly message: string;
  readonly messageId: string;
  readonly alternative: Alternative | undefined;
  readonly quote: Quote;
  readonly fingerprint: string;
}

export type WishId =
  | 'format'
  | 'knowledge'
  | 'tone'
  | 'procedure'
  | 'economics'
  | 'decision'
  | 'capability'
  | 'unstated';

export interface WishRow {
  readonly id: WishId;
  readonly wish: string;
  /** What plans usually say when they have this wish. */
  readonly example: string;
  readonly tool: string;
  readonly alternative: Alternative;
  readonly statements: readonly Statement[];
}

export interface Check {
  readonly id: 'need' | 'baseline' | 'economics';
  readonly question: string;
  readonly level: Level;
  readonly answer: string;
  readonly quotes: readonly Quote[];
}

export type RungId = 'prompting' | 'retrieval' | 'fine-tuning';

export interface Rung {
  readonly id: RungId;
  readonly name: string;
  /** `stands` is the highest rung that the plan has reached, `wanted` one that it proposes and has not earned. */
  readonly state: 'climbed' | 'stands' | 'wanted' | 'unused';
  readonly note: string;
  readonly quotes: readonly Quote[];
}

export interface Ladder {
  /** Lowest rung first. */
  readonly rungs: readonly Rung[];
  readonly sentence: string;
  /** What the plan has to add before the rung it wants is earned. */
  readonly missing: readonly string[];
}

export interface BillItem {
  readonly kind: Extract<EvidenceKind, 'evaluation' | 'retraining' | 'deprecation' | 'hosting'>;
  readonly name: string;
  readonly question: string;
  readonly level: Level;
  readonly answer: string;
  readonly quotes: readonly Quote[];
}

export interface ClockEntry {
  /** A base model, or a tuning service as a whole. */
  readonly kind: 'base' | 'service';
  readonly name: string;
  readonly quote: Quote;
  /** ISO date of the first day without service; undefined where none is published. */
  readonly date: string | undefined;
  /** Days from today; negative when past. */
  readonly days: number | undefined;
  readonly level: Level;
  readonly note: string;
  /** Where the date was read, and how old that copy is. */
  readonly source: { readonly title: string; readonly url: string; readonly age: string } | undefined;
}

export interface PlanMap {
  readonly tools: readonly { readonly id: Mechanism; readonly name: string }[];
  readonly rows: readonly MapRow[];
}

export interface MapRow {
  readonly id: WishId;
  readonly name: string;
  readonly cells: readonly MapCell[];
}

export interface MapCell {
  readonly tool: Mechanism;
  readonly place: 'right' | 'wrong' | 'neutral';
  readonly statements: readonly Statement[];
}

/** Where each figure of the calculator comes from: a line of the plan, or our assumption. */
export interface BreakEvenStart {
  readonly inputs: BreakEvenInputs;
  readonly sources: Readonly<Record<keyof BreakEvenInputs, FigureSource>>;
  readonly currency: string;
}

export interface FigureSource {
  /** Undefined where the figure is assumed. */
  readonly quote: Quote | undefined;
  readonly note: string;
}
