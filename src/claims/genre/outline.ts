/** What is said of documents in which nothing is looked for, or nothing was found. */

import type { DocumentClaims, PlanVerdict } from '../document-claims.ts';
import { type GenreInput, genreOf } from './genre.ts';

/** What reading the whole document would give, where its outline shows that it is no plan. */
export function withoutPlan(outline: GenreInput): DocumentClaims | undefined {
  const verdict = genreOf(outline);
  return verdict.isPlan ? undefined : nothingIn(verdict);
}

export function nothingIn({ isPlan, reason }: PlanVerdict): DocumentClaims {
  return { plan: { isPlan, reason }, claims: [], evidence: [], sequences: [] };
}
