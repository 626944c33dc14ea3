/** Whether a mark of emphasis opens it or closes it. */

/** What a run of asterisks or underscores can do by what stands beside it ("flanking" in CommonMark). */
type Side = 'open' | 'close' | 'both' | 'neither';

/** Of asterisks, between the characters beside them; the edge of the text is an empty one. */
export function sideOf(before: string, after: string): Side {
  const left = classOf(before);
  const right = classOf(after);
  if (right === 'space') return left === 'space' ? 'neither' : 'close';
  if (left === 'space') return 'open';
  const opens = right === 'word' || left === 'mark';
  const closes = left === 'word' || right === 'mark';
  return opens && closes ? 'both' : opens ? 'open' : 'close';
}

/** Of underscores, which stand within words, too. */
export function sideOfUnderscore(before: string, after: string): Side {
  const side = sideOf(before, after);
  if (side !== 'both') return side;
  const [opens, closes] = [classOf(before) === 'mark', classOf(after) === 'mark'];
  if (opens && closes) return 'both';
  return opens ? 'open' : closes ? 'close' : 'neither';
}

/** The edge of the text counts as white space. */
function classOf(char: string): 'space' | 'mark' | 'word' {
  if (char === '' || /\s/.test(char)) return 'space';
  // Half of a surrogate pair is what the parser sees, too.
  return /[\p{P}\p{S}]/u.test(char) ? 'mark' : 'word';
}
