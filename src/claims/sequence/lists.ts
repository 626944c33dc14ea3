/** Lists whose items are steps of work in order. */

import type { Passage } from '../../read/passage.ts';
import { rememberedOf } from '../../text/remembered.ts';
import { dateOfStep } from '../dates.ts';
import { otherOrder, outerWork, records, workOrder, workVerb } from '../lexicon/sequences.ts';
import type { Statement } from '../reading/statements.ts';
import { areInOrder, headingAbove, isFirst, isMarked, isWorkPlace, type StepParts } from './marks.ts';

export function* listSequences(lists: readonly (readonly Statement[])[]): Generator<StepParts> {
  for (const it of lists) {
    const parts = listParts(it);
    if (parts) yield parts;
  }
}

const listParts = rememberedOf((list: readonly Statement[]) => (isOrderedWork(list) ? list.map(withChildren) : null));

/** The headings above a passage, as one text. */
export const above = rememberedOf(({ headings }: Passage) => headings.join('>'));

/** Whether `b` goes on with the list of `a`: same depth, parent, headings and kind of marker, numbers going up by one. */
export function isNextItem(a: Statement, b: Statement): boolean {
  const { passage } = a;
  const other = b.passage;
  if (passage.depth !== other.depth || a.parent !== b.parent || above(passage) !== above(other)) return false;
  if (passage.ordinal === undefined || other.ordinal === undefined)
    return passage.ordinal === other.ordinal && passage.leadIn === other.leadIn;
  return other.ordinal === passage.ordinal + 1;
}

function isOrderedWork(list: readonly Statement[]): boolean {
  const { passage } = list[0] ?? {};
  if (!passage || records.test(headingAbove(passage))) return false;
  return isDatedWork(list, isWorkPlace(passage))
    ? areInOrder(list.map((it) => it.text))
    : isNumberedWork(list, passage);
}

function isDatedWork(list: readonly Statement[], isWork: boolean): boolean {
  const marked = list.filter((it) => isMarked(it.text, isWork)).length;
  return (marked >= 2 && marked >= list.length / 2) || (isWork && isDatedBehind(list));
}

function isNumberedWork(list: readonly Statement[], passage: Passage): boolean {
  if (passage.ordinal === undefined) return false;
  const heading = headingAbove(passage);
  const lead = passage.leadIn.toLowerCase();
  if (otherOrder.test(lead.slice(-80))) return false;
  // "Order of work:" right above the list has more say than the heading.
  if (isPlanLead(lead)) return true;
  return !otherOrder.test(heading) && (workOrder.test(heading) || workOrder.test(lead) || isWorkThrough(list));
}

/** "roster feed (Dec)", "both LoRAs (Jan, when it is cold)". */
function isDatedBehind(list: readonly Statement[]): boolean {
  const dated = list.filter((it) => dateOfStep(/\((?!may).*/.exec(it.text)?.[0] ?? '') !== undefined).length;
  return dated >= 2 && dated >= list.length / 2;
}

/** "1. Collect … 2. Tune … 3. Ship …": most items begin with the work, whatever stands above them. */
function isWorkThrough(list: readonly Statement[]): boolean {
  const working = list.filter((it) => workVerb.test(it.text)).length;
  return list.length >= 3 && working >= list.length * 0.6 && list.some((it) => outerWork.test(it.text));
}

function isPlanLead(lead: string): boolean {
  return lead.length < 40 && workOrder.test(lead) && !/\bsteps?\b/.test(lead);
}

function withChildren(item: Statement): Statement[] {
  const own: Statement[] = [item];
  for (let next = item.after; next && next.passage === item.passage; next = next.after) own.push(next);
  return [...own, ...item.children.flatMap((it) => (isFirst(it) ? withChildren(it) : []))];
}
