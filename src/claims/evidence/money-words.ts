/** Whether a number is a sum of money. */

import type { Span } from '../../text/span.ts';
import { behind, inFront, inHeader } from '../lexicon/currencies.ts';

/** What makes a number a sum of money: the words of its currency, with which the sum starts and ends. */
interface Money extends Span {
  readonly form: string;
  /** "12 m EUR", "€ 2.4 m". */
  readonly scale: string | undefined;
}

const currencyBefore = new RegExp(`(?<form>${inFront})\\s?$`, 'i');
const scaleBehind = /^\s?(?<scale>m)(?!\w)/i;
const currencyBehind = new RegExp(`^\\s?(?:(?<scale>[km])\\s?)?(?<form>${behind})(?!\\d)`, 'i');

/** The currency of a number, at the end of what stands before it or at the start of what stands behind it. */
export function moneyAt(text: string, { start, end }: Span): Money | undefined {
  const before = currencyBefore.exec(text.slice(Math.max(0, start - 6), start));
  const after = (before ? scaleBehind : currencyBehind).exec(text.slice(end, end + 18));
  const form = (before ?? after)?.groups?.form;
  if (form === undefined) return undefined;
  const length = { before: before?.[0].length ?? 0, behind: after?.[0].length ?? 0 };
  return { form, scale: after?.groups?.scale, start: start - length.before, end: end + length.behind };
}

/** "£38,000", "300 USD", "2.3 cents". */
export function isMoney(text: string, number: Span): boolean {
  return moneyAt(text, number) !== undefined;
}

/** "USD", "EUR per month", "Cost": what stands below is money. */
export function isMoneyHeader(header: string): boolean {
  return moneyHeader.test(header);
}

const moneyHeader = new RegExp(`${inHeader}|^\\W*(?:euros?|dollars?|pounds?|costs?|prices?|fees?|budget)\\b`, 'i');
