/** Works out what a training statement wants to change: from its own words first, then from what stands around it, then from its material. */

import type { MaterialKind, Need } from './claim.ts';
import { contentWords } from './content-words.ts';
import type { CueNeed } from './lexicon/needs.ts';
import type { FoundMaterial, MaterialRegion } from './material.ts';
import type { ActTagged, Reader, Reading } from './reading.ts';
import type { Statement } from './statements.ts';

export interface FoundNeed {
  readonly value: Need;
  /** Where the words stand; absent where the material alone implies the need. */
  readonly in: Statement | undefined;
  readonly start: number;
  readonly end: number;
  /** Named by a word that leaves no doubt. */
  readonly isFirm?: boolean;
  /** Named only by a heading or by sentences before. */
  readonly isFar?: boolean;
}

interface Cue {
  readonly need: CueNeed;
  readonly strength: 'strong' | 'weak';
  readonly from: number;
  readonly to: number;
  readonly start: number;
  readonly end: number;
  readonly in: Statement;
}

export interface NeedInput {
  readonly act: ActTagged;
  readonly reading: Reading;
  readonly region: MaterialRegion | undefined;
  readonly material: FoundMaterial | undefined;
  readonly reader: Reader;
}

/** The needs that the statement names, the main one first; `unstated` alone where nothing says what shall change. */
export function needsOf(input: NeedInput): readonly [FoundNeed, ...FoundNeed[]] {
  const [first, ...rest] = namedNeeds(input);
  return [changing(first, input), ...rest];
}

/** Facts that change are a need of their own: the training recurs, or the text beside it says that the asset changes. */
function changing(need: FoundNeed, { reading, material, reader }: NeedInput): FoundNeed {
  const isFact =
    need.value === 'knowledge' ||
    (need.value === 'unstated' &&
      (material?.value === 'changing-reference' ||
        reading.materials.some((it) => it.tag === 'material:changing-reference')));
  if (!isFact) return need;
  const { statement } = reading;
  const cadence = recurs.exec(statement.text);
  if (cadence)
    return {
      value: 'changing-knowledge',
      isFirm: true,
      in: statement,
      start: statement.start + cadence.index,
      end: statement.start + cadence.index + cadence[0].length,
    };
  const again =
    statement.after && statement.after.passage === statement.passage ? recurs.exec(statement.after.text) : null;
  if (
    again &&
    statement.after &&
    /\b(?:repeat\w*|again|refresh\w*|renew\w*|re-?(?:train|tun|run|teach|taught)\w*|adaptation|schooling|new ones|the same)\b/i.test(
      statement.after.text,
    )
  ) {
    const start = statement.after.start + again.index;
    return { value: 'changing-knowledge', isFirm: true, in: statement.after, start, end: start + again[0].length };
  }
  const near = [statement.before, statement.after, statement.next, ...statement.children, ...statement.row].filter(
    (it) => it !== undefined && it !== statement && isBeside(it, statement),
  );
  for (const it of near) {
    const cue = it ? strongCues(it, reader).find((found) => found.need === 'changing-knowledge') : undefined;
    if (it && cue && sharesAsset(it, statement, material))
      return { value: 'changing-knowledge', in: it, start: cue.start, end: cue.end };
  }
  return need;
}

const recurs =
  /\b(?:nightly|hourly|every (?:\w+ )?(?:night|day|week|morning|evening|monday|tuesday|wednesday|thursday|friday|saturday|sunday|month|quarter|hour|other (?:day|week|monday|friday|sunday))|each (?:\w+ )?(?:night|day|week|morning|evening|monday|tuesday|wednesday|thursday|friday|saturday|sunday|month|quarter)|(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)[- ](?:morning|night|evening)|overnight|at \d\d:\d\d and at \d\d:\d\d|after (?:each|every) (?:\w+ )?(?:session|release|election|round|update|change|revision|amendment|list|council|meeting|sprint|season)|with (?:each|every) new \w+|each time|re-?taught|again after|as amended|in force from|(?:daily|weekly|monthly|quarterly) (?:re-?train\w*|re-?tun\w*|refresh\w*|top-up|run|job|round|tune|update)|(?:re-?train\w*|re-?tun\w*|refresh\w*|tune|run|round) (?:daily|weekly|monthly|quarterly))\b/i;

function isBeside(it: Statement, statement: Statement): boolean {
  return (
    it.passage === statement.passage ||
    (it.row.length > 0 && it.row === statement.row) ||
    statement.children.includes(it) ||
    it === statement.next
  );
}

/** "The fees … They change every spring": the same asset, or a pronoun for it. */
function sharesAsset(it: Statement, statement: Statement, material: FoundMaterial | undefined): boolean {
  if (/^\W*(?:they|these|those|it|both|which|since|as|because)\b/i.test(it.text)) return true;
  const asset = contentWords(material ? statement.passage.text.slice(material.start, material.end) : '');
  return [...contentWords(it.text)].some((word) => asset.has(word));
}

function namedNeeds(input: NeedInput): readonly [FoundNeed, ...FoundNeed[]] {
  const own = purposeCues(input);
  const cues: Cues = {
    own,
    strong: own.filter((it) => it.strength === 'strong'),
    statement: input.reading.statement,
    refersBack: refersBack(input.reading.statement),
    reader: input.reader,
    material: input.material,
  };
  for (const needsIn of sources) {
    const needs = needsIn(cues);
    if (isNotEmpty(needs)) return needs;
  }
  return [{ value: 'unstated', in: undefined, start: input.act.start, end: input.act.end }];
}

/** What the places around an act are asked with. */
interface Cues extends Pick<NeedInput, 'material' | 'reader'> {
  readonly statement: Statement;
  readonly own: readonly Cue[];
  readonly strong: readonly Cue[];
  readonly refersBack: boolean;
}

/** Where a need may be named; the first place that names one has the say. */
const sources: readonly ((cues: Cues) => readonly FoundNeed[])[] = [
  ({ reader, refersBack, statement, strong }) =>
    refersBack && strong.length === 0 ? settle(strongCues(statement.before, reader)) : [],
  ({ strong }) => settle(strong),
  ({ reader, statement }) => settleAll(statement.children.map((it) => strongCues(it, reader))),
  ({ reader, statement }) => settle(rowCues(statement, reader)),
  ({ reader, statement: { after } }) => settle(isPurposeSentence(after) ? strongCues(after, reader) : []),
  ({ reader, statement: { next } }) => settle(isPurposeSentence(next) ? strongCues(next, reader) : []),
  ({ reader, statement }) => settle(parentCues(statement, reader)),
  ({ material }) => implied(material),
  ({ reader, refersBack, statement }) => settle(refersBack ? strongCues(statement.before, reader) : []),
  ({ reader, statement }) => far(settle(paragraphCues(statement, reader))),
  ({ own }) => settle(own),
  ({ reader, statement }) => far(settle(headingCues(statement, reader))),
];

function isNotEmpty(needs: readonly FoundNeed[]): needs is readonly [FoundNeed, ...FoundNeed[]] {
  return needs.length > 0;
}

function far(needs: readonly FoundNeed[]): FoundNeed[] {
  return needs.map((it) => ({ ...it, isFar: true }));
}

/** Cues of the statement itself, outside the act and the material. */
function purposeCues({ act, reading, region }: NeedInput): Cue[] {
  return cuesOf(reading).filter(
    (it) => !(it.from < act.to && act.from < it.to) && !(region && it.from >= region.from && it.to <= region.core),
  );
}

function cuesOf(reading: Reading): Cue[] {
  return reading.needs.map((it) => {
    const [strength, need] = it.tag.split(':') as ['strong' | 'weak', CueNeed];
    return { need, strength, from: it.from, to: it.to, start: it.start, end: it.end, in: reading.statement };
  });
}

function strongCues(statement: Statement | undefined, reader: Reader): Cue[] {
  const reading = statement && reader.read(statement);
  return reading && reading.needs.length > 0 ? cuesOf(reading).filter((it) => it.strength === 'strong') : [];
}

/** "To cure the tendency", "as a remedy", "to this end": the purpose stands in the sentence before. */
function refersBack(statement: Statement): boolean {
  return /\b(?:to (?:cure|fix|mend|correct|remedy|stop|end|solve|counter|address|prevent|avoid|change) (?:this|that|it|them|the|these|those)|as a (?:remedy|cure|result|countermeasure)|against (?:this|that|it)|correct this|fix this|(?:to|for) (?:this|that|the same|which) (?:end|purpose)|for (?:this|that)\b|inventions? of this kind|therefore|hence|that is why|which is why|so we|to put an end)\b/i.test(
    statement.text,
  );
}

/** "So it knows …", "This will …", "Goal: …" behind the statement. */
function isPurposeSentence(statement: Statement | undefined): boolean {
  return (
    statement !== undefined &&
    /^\W*(?:so\b|this (?:will|lets|means|way|should|makes|gives|ensures|helps)|that way|then (?:it|he|she|the|they|we)|(?:it|she|he|which) (?:\w+s|should|shall|will|must|can|has|then|thus)\b|it (?:should|shall|will|must|can|needs|has|then|thus|learns?)|they (?:should|shall|will|can)|the (?:goal|aim|point|idea|purpose|result|outcome|object|model|assistant|bot)|goal|aim|purpose|why|benefit|outcome|impact|result|because|in order|give it|ask it|after (?:that|which)|afterwards|until|customers?|users?|staff|guests?|residents?|members?|no more|never again)\b/i.test(
      statement.text,
    )
  );
}

function rowCues(statement: Statement, reader: Reader): Cue[] {
  return statement.row
    .filter((it) => it.passage !== statement.passage && !isSchedule(it.passage.text))
    .flatMap((it) => strongCues(it, reader));
}

function isSchedule(text: string): boolean {
  return (
    text.length < 4 ||
    /^(?:q[1-4]|h[12]|\d+|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|week|month|phase|tbd|must|should|could|open|planned)\b[\w\s.–-]{0,12}$/i.test(
      text,
    )
  );
}

function parentCues(statement: Statement, reader: Reader): Cue[] {
  const { parent } = statement;
  if (!parent || parent === statement) return [];
  const isNested = statement.passage.depth > 1;
  const siblings = parent.children.filter(
    (it) =>
      it !== statement &&
      it.passage.depth === statement.passage.depth &&
      it.index > statement.index &&
      it.index - statement.index < 3,
  );
  const own = strongCues(parent, reader);
  return own.length > 0 || !isNested ? own : siblings.flatMap((it) => strongCues(it, reader));
}

/** Sentences before in the same paragraph may have said what is wrong. */
function paragraphCues(statement: Statement, reader: Reader): Cue[] {
  for (
    let at = statement.before;
    at && at.passage === statement.passage && statement.index - at.index < 4;
    at = at.before
  ) {
    const cues = strongCues(at, reader).filter((it) => it.need !== 'economics' && it.need !== 'classification');
    if (cues.length > 0) return cues;
  }
  return [];
}

function headingCues(statement: Statement, reader: Reader): Cue[] {
  const heading = statement.passage.headings.at(-1);
  if (!heading || statement.passage.headings.length < 2) return [];
  return strongCues(reader.headingStatement(heading, statement), reader).filter(
    (it) => it.need !== 'economics' && it.need !== 'classification',
  );
}

/** Reference works imply knowledge, procedures procedure, style guides tone, labelled examples classification. */
function implied(material: FoundMaterial | undefined): FoundNeed[] {
  const value = material ? impliedNeeds[material.value] : undefined;
  return material && value ? [{ value, in: undefined, start: material.start, end: material.end }] : [];
}

const impliedNeeds: Readonly<Record<MaterialKind, Need | undefined>> = {
  reference: 'knowledge',
  'changing-reference': 'knowledge',
  procedure: 'procedure',
  style: undefined,
  labelled: 'classification',
  traces: undefined,
  conversations: undefined,
  empty: undefined,
};

function settleAll(groups: readonly (readonly Cue[])[]): FoundNeed[] {
  const needs: FoundNeed[] = [];
  for (const group of groups)
    for (const need of settle(group)) if (!needs.some((it) => it.value === need.value)) needs.push(need);
  return needs;
}

/** Needs by how often they are named; a second one stays only where the text adds it with "and" or the like. */
function settle(cues: readonly Cue[]): FoundNeed[] {
  if (cues.length < 2) return cues.map(asNeed);
  const strong = cues.filter((it) => it.strength === 'strong');
  const counted = strong.length > 0 ? strong : cues;
  const counts = new Map<CueNeed, Cue[]>();
  for (const cue of counted) counts.set(cue.need, [...(counts.get(cue.need) ?? []), cue]);
  for (const { winner, loser } of dominance) if (counts.has(winner) && counts.has(loser)) counts.delete(loser);
  const ranked = [...counts.values()].sort((a, b) => b.length - a.length || rank(a[0]) - rank(b[0]));
  const [main, ...others] = ranked;
  if (!main?.[0]) return [];
  const kept = [main[0]];
  for (const other of others) {
    const cue = other[0];
    if (cue && other.length * 3 >= main.length && canStandBeside(main[0].need, cue.need) && areCoordinated(main, other))
      kept.push(cue);
  }
  return kept.map(asNeed);
}

function asNeed({ need, strength, in: place, start, end }: Cue): FoundNeed {
  return { value: need, in: place, start, end, isFirm: strength === 'strong' };
}

/** The more specific need takes the place of the more general one in one statement. */
const dominance: readonly { readonly winner: CueNeed; readonly loser: CueNeed }[] = [
  { winner: 'factuality', loser: 'knowledge' },
  { winner: 'changing-knowledge', loser: 'knowledge' },
  { winner: 'factuality', loser: 'capability' },
  { winner: 'economics', loser: 'classification' },
  { winner: 'knowledge', loser: 'classification' },
  { winner: 'knowledge', loser: 'capability' },
  { winner: 'changing-knowledge', loser: 'capability' },
  { winner: 'format', loser: 'classification' },
  { winner: 'tone', loser: 'classification' },
  { winner: 'procedure', loser: 'classification' },
  { winner: 'decision', loser: 'classification' },
  { winner: 'decision', loser: 'capability' },
  { winner: 'tone', loser: 'capability' },
  { winner: 'format', loser: 'capability' },
  { winner: 'procedure', loser: 'capability' },
];

const order: readonly CueNeed[] = [
  'changing-knowledge',
  'factuality',
  'decision',
  'tone',
  'format',
  'procedure',
  'knowledge',
  'economics',
  'classification',
  'capability',
];

function rank(cue: Cue | undefined): number {
  return cue ? order.indexOf(cue.need) : order.length;
}

const facts: readonly CueNeed[] = ['knowledge', 'changing-knowledge', 'factuality'];
const behaviours: readonly CueNeed[] = ['tone', 'format', 'procedure'];

function canStandBeside(main: CueNeed, other: CueNeed): boolean {
  const isFact = (it: CueNeed) => facts.includes(it);
  const isBehaviour = (it: CueNeed) => behaviours.includes(it);
  return (
    (isFact(main) && isBehaviour(other)) ||
    (isBehaviour(main) && isFact(other)) ||
    (isBehaviour(main) && isBehaviour(other))
  );
}

function areCoordinated(main: readonly Cue[], other: readonly Cue[]): boolean {
  return main.some((a) =>
    other.some((b) => {
      if (a.in !== b.in) return false;
      const [first, second] = a.start < b.start ? [a, b] : [b, a];
      return /(?:\band\b|;|\bplus\b|\bas well as\b|\bbut also\b)/.test(
        a.in.passage.text.slice(first.end, second.start),
      );
    }),
  );
}
