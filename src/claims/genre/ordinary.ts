/** What is said of a document that is not even read. */

import { phrase } from '../../text/wording.ts';
import type { DocumentClaims } from '../document-claims.ts';

export const ordinaryDocument: DocumentClaims = {
  plan: { isPlan: false, reason: phrase('it does not speak of training a model or of retrieval') },
  claims: [],
  evidence: [],
  sequences: [],
};

/** The same for a file that is no text, even if somebody wants it reviewed. */
export const unreadableDocument: DocumentClaims = {
  ...ordinaryDocument,
  plan: { isPlan: false, reason: phrase('it is not a text') },
};
