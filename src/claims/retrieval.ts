/** Finds statements that propose retrieval in order to change behaviour. */

import type { FoundNeed } from './need.ts';
import type { Reader, Reading } from './reading.ts';
import { type FoundStance, stanceOf } from './stance.ts';
import type { Statement } from './statements.ts';

export interface RetrievalDraft {
  readonly statement: Statement;
  /** Offsets in the passage's text. */
  readonly act: { readonly start: number; readonly end: number };
  readonly needs: readonly [FoundNeed, ...FoundNeed[]];
  readonly stance: FoundStance;
}

const acts =
  /\b(?:vector (?:store|stores|database|databases|db|dbs|index|indexes|collection|search)|vectori[sz]e[ds]?|embed(?:s|ded|ding|dings)?|index(?:es|ed|ing)?|retriev(?:e|es|ed|al|ing)|rag|pgvector|knowledge (?:base|graph)|semantic search|similarity search|second index|same index|search index)\b/i;

const connectors =
  /\b(?:so|so that|hence|thus|in order|to the end|to that end|such that|because|since|lest|by which|through|ensur(?:e|es|ed|ing)|guarantee\w*|yielding|giving|secured?|reach|achieve|makes?|made|get|gets|give|gives|picks? (?:up|its|the)|adheres?|follows?|for|keeps?|inherits?|therefore|finally|always)\b/i;

/** Retrieved text that ends up in the prompt is prompting, and allowed. */
const feedsPrompt =
  /\b(?:few-?shot|as (?:\w+ )?examples?|examples? (?:for|in) the|sample picker|(?:in|into|to) the (?:system )?(?:prompt|instructions?|context)|pasted|copied into|prepended|in front of the model|instruction|cites?|citation|with (?:page|paragraph|source|link|number|reference)|links? (?:to|it)|page reference|source link|shown beside)\b/i;

/** The claim that a statement makes about retrieval for behaviour, if it makes one. */
export function retrievalIn(statement: Statement, reader: Reader): RetrievalDraft | undefined {
  const found = acts.exec(statement.text);
  if (!found || feedsPrompt.test(statement.text)) return undefined;
  const act = { start: statement.start + found.index, end: statement.start + found.index + found[0].length };
  const needs = behaviourNeeds(statement, act, reader);
  const [first, ...rest] = needs;
  if (!first) return undefined;
  return { statement, act, needs: [first, ...rest], stance: stanceOf(statement, act) };
}

const behaviours = ['tone', 'format', 'procedure', 'decision'];

function behaviourNeeds(statement: Statement, act: { start: number; end: number }, reader: Reader): FoundNeed[] {
  const reading = reader.read(statement);
  const own = strong(reading, act);
  if (own.some((it) => it.need === 'knowledge' || it.need === 'factuality')) return [];
  const near = own.length > 0 ? own : followers(statement).flatMap((it) => strong(reader.read(it), undefined));
  const behaviour = near.filter((it) => behaviours.includes(it.need));
  return behaviour
    .slice(0, 1)
    .map((it) => ({ value: it.need as FoundNeed['value'], in: it.in, start: it.start, end: it.end }));
}

/** Row mates and children may hold the purpose. */
function followers(statement: Statement): Statement[] {
  return [...statement.row.filter((it) => it.passage !== statement.passage), ...statement.children];
}

function strong(
  reading: Reading,
  act: { start: number; end: number } | undefined,
): { need: string; in: Statement; start: number; end: number }[] {
  const { statement } = reading;
  return reading.needs
    .filter((it) => it.tag.startsWith('strong:') && (act === undefined || connected(statement, act, it)))
    .map((it) => ({ need: it.tag.slice('strong:'.length), in: statement, start: it.start, end: it.end }));
}

/** The purpose is joined to the retrieval by a connector, in either order. */
function connected(
  statement: Statement,
  act: { start: number; end: number },
  cue: { start: number; end: number },
): boolean {
  const { text } = statement.passage;
  if (cue.start < act.end && act.start < cue.end) return false;
  const between = cue.start > act.end ? text.slice(act.end, cue.end) : text.slice(statement.start, act.start);
  const isAsset =
    cue.end <= act.start &&
    /\b(?:so|so that|in order|lest|to the end|hence)\b/i.test(text.slice(act.end, statement.end));
  return isAsset || connectors.test(between);
}
