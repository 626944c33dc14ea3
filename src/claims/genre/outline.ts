/** Tells from the outline of a document that it is no plan. */

import type { DocumentClaims, PlanVerdict } from '../document-claims.ts';
import { type GenreInput, genreOf } from './genre.ts';

/** What the whole document would give, where its outline shows that it is no plan. */
export function withoutPlan(outline: GenreInput): DocumentClaims | undefined {
  const verdict = genreOf(outline);
  return verdict.isPlan ? undefined : nothingIn(verdict);
}

/** What is said of a document in which nothing is looked for, or nothing was found. */
export function nothingIn({ isPlan, reason }: PlanVerdict): DocumentClaims {
  return { plan: { isPlan, reason }, claims: [], evidence: [], sequences: [] };
}
