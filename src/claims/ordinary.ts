/** What is said of a document that is not even read. */

import type { DocumentClaims } from './document-claims.ts';

export const ordinaryDocument: DocumentClaims = {
  plan: { isPlan: false, reason: 'it does not speak of training a model or of retrieval' },
  claims: [],
  evidence: [],
  sequences: [],
};
