/** Decides how the writer holds a training or retrieval statement. Only a live proposal is ever flagged. */

import type { Stance } from './claim.ts';
import * as headings from './lexicon/headings.ts';
import * as cues from './lexicon/stances.ts';
import { quotationsIn } from './quotations.ts';
import { quietAt, type Statement } from './statements.ts';

export interface FoundStance {
  readonly value: Stance;
  /** The words that decided, as the document writes them. */
  readonly words: string | undefined;
  /** How firmly a proposal is held: 0 where only its place speaks for it. */
  readonly commitment: number;
}

/** The act's place in the passage's text. */
export interface ActPlace {
  readonly start: number;
  readonly end: number;
}

/** Stance of the statement towards the act that stands at `act`. */
export function stanceOf(statement: Statement, act: ActPlace): FoundStance {
  return (
    silentPlace(statement, act) ??
    silentSurroundings(statement) ??
    silentClause(statement, act) ??
    proposal(statement, act)
  );
}

function found(value: Stance, words?: string): FoundStance {
  return { value, words: words?.trim(), commitment: 0 };
}

/** Quoted, struck, ticked or marked as code: not the author's plan. */
function silentPlace(statement: Statement, act: ActPlace): FoundStance | undefined {
  const { passage } = statement;
  const quiet = quietAt(passage, act.start, act.end);
  if (quiet === 'struck') return found('rejected', 'struck through');
  if (quiet) return found('reported', quiet);
  if (passage.quoted) return found('reported', 'block quotation');
  if (passage.task === 'done') return found('done', 'ticked');
  if (headings.doneCell.test(glyphOf(statement))) return found('done', glyphOf(statement));
  if (/^\W*[❌✗✘⛔👎🚫]/u.test(statement.passage.text)) return found('rejected', statement.passage.text.slice(0, 2));
  const quotation = quotationsIn(passage.text).find((it) => it.start < act.end && act.start < it.end);
  if (quotation && !(isRequirementQuote(statement) && quotation.end - quotation.start > passage.text.length / 2))
    return found('reported', passage.text.slice(quotation.start, quotation.end));
  return undefined;
}

/** A status glyph that opens an item. */
function glyphOf(statement: Statement): string {
  return /^[✅☑✔]\uFE0F?/u.exec(statement.passage.text)?.[0] ?? '';
}

/** A quoted user story or sample request in a plan is live. */
function isRequirementQuote(statement: Statement): boolean {
  return /\b(?:user stor|use case|requirement|sample ask|example command|acceptance)/i.test(
    [...statement.passage.headings, statement.passage.leadIn].join(' '),
  );
}

function silentSurroundings(statement: Statement): FoundStance | undefined {
  return byHeadings(statement) ?? byLeadIn(statement) ?? byRow(statement);
}

/** The innermost heading decides; outer ones only when they deny or ask. */
function byHeadings(statement: Statement): FoundStance | undefined {
  const above = [...statement.passage.headings].reverse();
  for (const [distance, heading] of above.entries()) {
    const lower = plainHeading(heading);
    const isTitle = distance === above.length - 1 && above.length > 1;
    const stance = headingStance(lower);
    if (stance && !isTitle) return found(stance, heading);
    if (stance === 'rejected' && isTitle && above.length === 1) return found(stance, heading);
  }
  if (statement.passage.kind === 'heading') {
    const own = headingStance(plainHeading(statement.passage.text));
    if (own && own !== 'rejected') return found(own, statement.passage.text);
  }
  return undefined;
}

function plainHeading(heading: string): string {
  return heading.toLowerCase().replace(/^[\s\d.)(a-z]{0,4}[.)]\s+/, '');
}

/** What a heading says of all that stands below it. */
export function headingStance(lower: string): Stance | undefined {
  if (/^\W*(?:done|shipped|completed|delivered|released|archive|already (?:done|live|in place))\b/.test(lower))
    return 'done';
  if (headings.rejectedHeading.test(lower) && !/\b(?:must not fail|do not forget)\b/.test(lower)) return 'rejected';
  if (headings.askedHeading.test(lower)) return 'asked';
  if (headings.reportedHeading.test(lower)) return 'reported';
  if (headings.optionsHeading.test(lower) && !/\bdecision\b/.test(lower)) return 'reported';
  return undefined;
}

function byLeadIn(statement: Statement): FoundStance | undefined {
  const own = statement.parent;
  if (own && own !== statement && own.passage !== statement.passage) {
    const lower = own.text.toLowerCase();
    if (own.text.trimEnd().endsWith(':') && isDenyingLeadIn(lower)) return found('rejected', own.text);
    if (/^\W*(?:[❌✗✘⛔👎]|no\b|not\b|avoid\b|don't\b|won't\b)/u.test(lower)) return found('rejected', own.text);
  }
  const lower = statement.passage.leadIn.toLowerCase();
  if (lower === '' || !/[:–—-][^\w:–—-]*$/.test(lower)) return undefined;
  const last = lower.split(/(?<=[.!?])\s+/).at(-1) ?? lower;
  if (isDenyingLeadIn(last)) return found('rejected', statement.passage.leadIn);
  if (/\b(?:ask(?:ed|s)?|question|discuss|wonder)\b/.test(last)) return found('asked', statement.passage.leadIn);
  return undefined;
}

function isDenyingLeadIn(lower: string): boolean {
  return /\b(?:will not|won't|not (?:do|be|plan|going|part|included|in scope|cover|intend)|do not|don't|does not|avoid|out of scope|exclud\w+|never|reject\w*|dropped|declined|ruled out|turned down|unsuitable|said no)\b/.test(
    lower,
  );
}

function byRow(statement: Statement): FoundStance | undefined {
  const { cell } = statement.passage;
  if (!cell) return undefined;
  if (headings.rejectedHeading.test(cell.header.toLowerCase())) return found('rejected', cell.header);
  const isAccepted = statement.row.some(
    (it) => it.passage !== statement.passage && headings.acceptedCell.test(it.passage.text.toLowerCase()),
  );
  if (headings.reportedHeader.test(cell.header.toLowerCase()) && !isAccepted) return found('reported', cell.header);
  const mates = statement.row.filter((it) => it.passage !== statement.passage);
  if (isRowOfResults(mates)) return found('reported', 'a row of results');
  for (const mate of mates) {
    const lower = mate.passage.text.toLowerCase();
    const isVerdict =
      lower.length < 60 ||
      /verdict|decision|outcome|status|state|prio|answer|treatment|fate|result/.test(
        mate.passage.cell?.header.toLowerCase() ?? '',
      );
    if (isVerdict && headings.rejectedCell.test(lower)) return found('rejected', mate.text);
    if (lower.length < 24 && headings.doneCell.test(lower)) return found('done', mate.text);
    if (
      headings.reportedHeader.test(mate.passage.cell?.header.toLowerCase() ?? '') &&
      (mate.passage.cell?.column ?? 0) > cell.column &&
      /instead|don't/.test(mate.passage.cell?.header.toLowerCase() ?? '')
    )
      return found('reported', mate.text);
  }
  return undefined;
}

/** Scores beside a set-up: at least one fraction, nothing but figures. */
function isRowOfResults(mates: readonly Statement[]): boolean {
  return (
    mates.length > 1 &&
    mates.every((it) => /^[\d.,%–—\s+-]+$/.test(it.passage.text)) &&
    mates.some((it) => /^(?:0?\.\d+|\d{1,2}\.\d+ ?%?)$/.test(it.passage.text))
  );
}

function silentClause(statement: Statement, act: ActPlace): FoundStance | undefined {
  const { text } = statement.passage;
  const before = text.slice(statement.start, act.start).toLowerCase();
  const after = text.slice(act.end, statement.end).toLowerCase();
  const whole = statement.text.toLowerCase();
  const label =
    /^\W*(?:not (?:planned|in scope|now|doing|included)|out of scope|won'?t(?: do)?|never|excluded|rejected|declined|dropped|closed|no)\b[^:.]{0,30}:/.exec(
      before,
    )?.[0];
  if (label) return found('rejected', label);
  if (/\b(?:say|says|saying|said) no\b/.test(before)) return found('rejected', 'say no');
  const denial = denialIn(before) ?? cues.denialAfter.exec(after)?.[0];
  if (denial) return found('rejected', denial);
  if (/\?[^\w?]*$/.test(whole)) return found('asked', '?');
  if (/\bwhether\b/.test(before) && !cues.commits.test(after.slice(0, 40))) return found('asked', 'whether');
  const late = lateVerdict(statement);
  if (late) return found('rejected', late);
  const gate = cues.gated.exec(whole)?.[0];
  if (gate) return found('conditional', gate);
  const condition = cues.conditional.exec(whole)?.[0];
  if (condition && !/\bso that\b/.test(before)) return found('conditional', condition);
  return reportedClause(statement, before, whole);
}

/** A denial before the act counts within the act's own clause. */
function denialIn(before: string): string | undefined {
  const clause = ownClause(before).replace(cues.notDenial, (it) => ' '.repeat(it.length));
  return clause.match(cues.denialBefore)?.at(-1);
}

/** Text from the last boundary to the act; a comma is one when what follows it has its own verb. */
export function ownClause(before: string): string {
  const strong = Math.max(
    ...[
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
    ].map((it) => before.lastIndexOf(it)),
  );
  const clause = before.slice(Math.max(strong, 0));
  const comma = clause.lastIndexOf(',');
  if (comma === -1) return clause;
  const tail = clause.slice(comma);
  const headPart = clause.slice(0, comma);
  const joins =
    /\b(?:not|never|n't|no|nor)(?:\s+\w+){0,4}$/.test(headPart) &&
    !/\b(?:will|shall|is|are|be|gets?|has|have|we|to)\b/.test(tail);
  const isFragment = tail.trim().split(/\s+/).length < 3 && !/^,\s*(?:an?|the|its|our)\b/.test(tail);
  return joins || isFragment ? clause : tail;
}

/** The item's own later words may cancel it. */
function lateVerdict(statement: Statement): string | undefined {
  const { passage } = statement;
  const rest = passage.text.slice(statement.end, statement.end + 260).toLowerCase();
  const verdict =
    /^\s*(?:(?:decision|verdict|recommendation|outcome|result|answer)\s*:\s*(?:no|skip|rejected|dropped|not)\b[^.]*|no[.,!]|closed\b|nope\b|rejected\b|dropped\b|declined\b|discussed, no\b|we said no\b|not pursued\b|turned down\b|not (?:chosen|adopted|pursued)\b|that (?:was|is) (?:a mistake|wrong|not what)|(?:but )?(?:that|this|it) (?:is|was) (?:not|never) (?:planned|pursued|what|the plan)[^.]*)/.exec(
      rest,
    )?.[0];
  if (verdict) return verdict;
  for (const child of statement.children) {
    const late =
      /^\W*(?:(?:decision|verdict|recommendation|outcome)\s*:\s*(?:no|skip|rejected|dropped)|rejected|dropped|declined|❌|👎)/u.exec(
        child.text.toLowerCase(),
      )?.[0];
    if (late) return late;
  }
  const trailing =
    /[(–—:,→-]\s*(?:no|nope|rejected|dropped|declined|parked|not (?:now|pursued|planned)|cancelled|nah)\W*$/.exec(
      statement.text.toLowerCase(),
    )?.[0];
  return trailing;
}

function reportedClause(statement: Statement, before: string, whole: string): FoundStance | undefined {
  const around = `${statement.before?.text ?? ''} ${whole} ${statement.after?.text ?? ''}`.toLowerCase();
  if (
    cues.pastBefore.test(before) ||
    (cues.pastActive.test(before) && /^\w*(?:ed|ght|t)\b/.test(actWord(statement, before)))
  ) {
    if (!/\b(?:is|are) (?:now|still|today)\b/.test(whole))
      return found(cues.failure.test(around) ? 'reported' : 'done', 'past tense');
  }
  const isActive =
    /^\w*(?:ed|ght)\b/.test(actWord(statement, before)) &&
    /^\s+(?:an?|the|its|their|our|his|her|it|them)\b/.test(whole.slice(before.length + actLength(statement, before)));
  if (isActive && !/\b(?:be|been|being|is|are|have|has|had|get|gets|will|shall|to|want|wants|of|and)\W*$/.test(before))
    return found('reported', 'past tense');
  const crowd =
    /\b(?:people|teams|companies|organi[sz]ations|practitioners|everyone|most|many|some)\s+(?:often\s+|usually\s+|then\s+)?$/.exec(
      before,
    )?.[0];
  if (crowd) return found('reported', crowd);
  const speech = cues.attributed.exec(ownClause(before))?.[0] ?? cues.reportVerb.exec(before)?.[0];
  if (
    speech &&
    !/\b(?:we|board|committee|council|it was|it is) (?:\w+ )?(?:propose|resolv|agree|decid|ask)/.test(before)
  )
    return found('reported', speech);
  const third = cues.thirdParty.exec(ownClause(before))?.[0];
  if (
    third &&
    !/\bfrom|by|via|through|on|with|at\b/.test(
      before.slice(Math.max(0, before.indexOf(third) - 8), before.indexOf(third)),
    )
  )
    return found('reported', third);
  const definition =
    statement.passage.kind === 'paragraph' && !cues.commits.test(whole) ? cues.explains.exec(whole)?.[0] : undefined;
  if (definition && !/\b(?:we|will|shall|must)\b/.test(whole)) return found('reported', definition);
  if (cues.secondPerson.test(whole) && !/\b(?:we|our|us|shall)\b/.test(whole)) return found('reported', 'you');
  if (/^\W*(?:as the saying|remember|note that|beware|tip)\b/.test(whole)) return found('reported', 'explains');
  return undefined;
}

function actWord(statement: Statement, before: string): string {
  return statement.passage.text
    .slice(statement.start + before.length, statement.start + before.length + 24)
    .toLowerCase()
    .replace(/^fine[ -]/, '');
}

/** Length of the act's words, for what follows them. */
function actLength(statement: Statement, before: string): number {
  return (
    /^(?:fine|re|instruction|post|pre|continued)?[- ]?\w+/.exec(
      statement.passage.text.slice(statement.start + before.length, statement.end).toLowerCase(),
    )?.[0].length ?? 0
  );
}

function proposal(statement: Statement, act: ActPlace): FoundStance {
  const lower = statement.text.toLowerCase();
  const weak = cues.tentative.exec(nearAct(statement, act))?.[0] ?? tentativePlace(statement);
  const commitment = commitmentOf(statement);
  if (weak) return { value: 'tentative', words: weak, commitment };
  return { value: 'proposed', words: cues.commits.exec(lower)?.[0], commitment };
}

/** The act's own clause: hedges elsewhere in the sentence speak of something else. */
function nearAct(statement: Statement, act: ActPlace): string {
  const { text } = statement.passage;
  const after = text.slice(act.end, statement.end).toLowerCase();
  const end = /[,;:]|\b(?:so that|so|which|and|then)\b/.exec(after)?.index ?? after.length;
  const opening = text.slice(statement.start, act.start).toLowerCase();
  const adverb =
    /^\W*(?:\S+\s+){0,3}?(?:maybe|perhaps|possibly|eventually|some ?day|one day|later)\b/.exec(
      opening.slice(0, 200),
    )?.[0] ?? '';
  return `${adverb} ${ownClause(opening)} ${after.slice(0, end)}`;
}

function tentativePlace(statement: Statement): string | undefined {
  const { passage } = statement;
  const places = [
    passage.headings.at(-1) ?? '',
    passage.cell?.header ?? '',
    passage.leadIn.endsWith(':') ? passage.leadIn : '',
  ];
  return places.find((it) =>
    /\b(?:maybe|perhaps|ideas?|someday|nice to have|wish ?list|wishes|could have|stretch|later, perhaps|at a later date|outlook)\b/i.test(
      it,
    ),
  );
}

/** Points for each sign of a live plan: a commitment in words, a planning heading, a list or table, an open task. */
function commitmentOf(statement: Statement): number {
  const { passage } = statement;
  const lower = statement.text.toLowerCase();
  let points = 0;
  if (cues.commits.test(lower)) points += 2;
  if (/\b(?:we|our|us|i)\b/.test(lower)) points += 1;
  if (passage.headings.some((it) => headings.planHeading.test(it.toLowerCase()))) points += 2;
  if (passage.task === 'open' || /^[⬜☐🔲📋🚧⚪◻]/u.test(passage.text)) points += 2;
  if (passage.kind === 'cell' || passage.kind === 'item') points += 1;
  return points;
}
