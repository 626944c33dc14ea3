/** What a fix would be before it is tried on the text. */

import type { DocumentClaims } from '../claims/document-claims.ts';
import type { Finding } from '../findings/finding.ts';
import type { Format } from '../read/passage.ts';
import type { Thresholds } from '../rules/rule.ts';
import type { Fix } from './fix.ts';
import type { Judgement } from './proof.ts';
import type { Draft } from './rewrites/rewrite.ts';

export interface RemedyInput {
  readonly text: string;
  readonly format: Format;
  readonly document: DocumentClaims;
  readonly findings: readonly Finding[];
  readonly finding: Finding;
  readonly thresholds: Thresholds;
  /** Judges another version of the text. */
  readonly judge: (text: string) => Judgement;
}

/** What a fix would be, with its ways to do it, best first. */
export interface Offer {
  readonly fix: Omit<Fix, 'edits' | 'safe' | 'preferred'>;
  readonly drafts: readonly Draft[];
}
