/** Which of the words before an act belong to its clause. */

/** Text from the last boundary to the act; a comma is one when what follows it has its own verb. */
export function ownClause(before: string): string {
  const clause = before.slice(Math.max(0, ...boundaries.map((it) => before.lastIndexOf(it))));
  const comma = clause.lastIndexOf(',');
  if (comma === -1) return clause;
  const tail = clause.slice(comma);
  const goesOn = deniesAList.test(clause.slice(0, comma)) && !hasVerb.test(tail);
  const isFragment = tail.trim().split(/\s+/).length < 3 && !opensClause.test(tail);
  return goesOn || isFragment ? clause : tail;
}

const boundaries = [
  ';',
  ': ',
  ' – ',
  ' — ',
  '→',
  ' but ',
  ' so ',
  '. ',
  ', which ',
  ', so ',
  ', and ',
  ', then ',
  ', therefore ',
  ' however ',
];

/** "No adapter, no tuning": the denial holds behind the comma, too. */
const deniesAList = /\b(?:not|never|n't|no|nor)(?:\s+\w+){0,4}$/;
const hasVerb = /\b(?:will|shall|is|are|be|gets?|has|have|we|to)\b/;
const opensClause = /^,\s*(?:an?|the|its|our|we|i|they|you)\b/;
