/** Facts that change are a need of their own: retrieval reads them as they are. */

import { onceMore, pronounInFront, recurring } from '../lexicon/purposes.ts';
import type { FoundMaterial } from '../material.ts';
import { contentWords } from '../reading/content-words.ts';
import type { Reader, Reading } from '../reading/reader.ts';
import type { Statement } from '../reading/statements.ts';
import { strongCues } from './cues.ts';
import type { FoundNeed } from './found-need.ts';

interface Around {
  readonly reading: Reading;
  readonly material: FoundMaterial | undefined;
  readonly reader: Reader;
}

/** The need, or that of facts that change: the training recurs, or the text beside it says that the asset changes. */
export function changing(need: FoundNeed, around: Around): FoundNeed {
  if (!isOfFacts(need, around)) return need;
  const { statement } = around.reading;
  return recurringIn(statement) ?? recurringBehind(statement) ?? changingBeside(statement, around) ?? need;
}

/** Facts are wanted, or nothing is said and the material changes. */
function isOfFacts({ value }: FoundNeed, { reading, material }: Around): boolean {
  if (value !== 'unstated') return value === 'knowledge';
  return (
    material?.value === 'changing-reference' || reading.materials.some((it) => it.tag === 'material:changing-reference')
  );
}

/** "Retrained every night". */
function recurringIn(statement: Statement): FoundNeed | undefined {
  const cadence = recurring.exec(statement.text);
  if (!cadence) return undefined;
  const start = statement.start + cadence.index;
  return { value: 'changing-knowledge', isFirm: true, in: statement, start, end: start + cadence[0].length };
}

/** "… The run is repeated every month": the sentence behind it says so. */
function recurringBehind({ after, passage }: Statement): FoundNeed | undefined {
  return after && after.passage === passage && onceMore.test(after.text) ? recurringIn(after) : undefined;
}

/** "The fees are set by the council. They change every spring." */
function changingBeside(statement: Statement, { material, reader }: Around): FoundNeed | undefined {
  for (const it of statementsBeside(statement)) {
    const cue = strongCues(it, reader).find((found) => found.need === 'changing-knowledge');
    if (cue && isOfSameAsset(it, statement, material))
      return { value: 'changing-knowledge', in: it, start: cue.start, end: cue.end };
  }
  return undefined;
}

/** Of the same paragraph or row, the next item, and what hangs below. */
function statementsBeside(statement: Statement): Statement[] {
  const { after, before, children, next, passage, row } = statement;
  const beside = [before, after].filter((it) => it?.passage === passage);
  return [...beside, next, ...children, ...row].filter((it): it is Statement => it !== undefined && it !== statement);
}

/** The same words for it, or a pronoun. */
function isOfSameAsset({ text }: Statement, { passage }: Statement, material: FoundMaterial | undefined): boolean {
  if (pronounInFront.test(text)) return true;
  const asset = contentWords(material ? passage.text.slice(material.start, material.end) : '');
  return [...contentWords(text)].some((word) => asset.has(word));
}
