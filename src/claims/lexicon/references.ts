/** How documents refer to their proposals: "items 2 and 4", "R-5", "4.2 to 4.4", "the third wish". */

/** What the numbered parts of a document are called, and other numbered things. */
export const chapterKind =
  '(?:(?:section|chapter|part|piece|track|stage|phase|module|block|lot|package)s?|ch\\.|wp|§§?)';
export const kind =
  '(?:(?:option|item|point|motion|proposal|request|step|idea|paragraph|para|clause|task|deliverable|alternative|requirement|goal|article|measure|matter|wish|action|decision|resolution|row|line|bullet|variant|way|risk|number)(?:e?s)?|(?:no|nr|nos|art)\\.|stor(?:y|ies)|kr|#)';

/** A name that is one wherever it stands. */
export const code =
  '(?:[A-Z]{1,5}[-.]?\\d{1,6}(?:[.-]\\d{1,4}){0,4}[a-z]?|\\d{1,4}\\.\\d{1,4}(?:\\.\\d{1,4}){0,3}|\\d{1,2}[a-h])(?![\\w-]|\\.\\w| ?[%€])';

/** A letter that is a name rather than a word, by what follows it. */
export const letter =
  '[A-HK-Z](?=[):]|\\.(?:\\s|$)|,|$| (?:and|or|&|is|was|were|are|falls?|fell|lapses?|stands?|stays?|goes|becomes|has|will|to|→|–|—|=|\\())';

/** A number that a statement opens with: "On 5: turned down". */
export const opened = '(?<=^(?:(?:On|To|Re|Ad|For) )?)\\(?\\d{1,2}\\)?(?=: )';

/** Numbers as words, each with its place in the row of figures. */
export const counted: readonly (readonly string[])[] = [
  ['one', 'first', 'i'],
  ['two', 'second', 'ii'],
  ['three', 'third', 'iii'],
  ['four', 'fourth', 'iv'],
  ['five', 'fifth', 'v'],
  ['six', 'sixth', 'vi'],
  ['seven', 'seventh', 'vii'],
  ['eight', 'eighth', 'viii'],
  ['nine', 'ninth', 'ix'],
];

/** What stands between two names of a list, and those of them that leave out what lies between. */
export const link = /\s?(?:,|and|&|\+|\/|or|to|through|till|–|—|-)\s?(?:and )?(?:the )?/y;
export const span = /to|through|till|–|—|-/;
