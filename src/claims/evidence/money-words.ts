/** Whether a number is a sum of money. */

import type { Quantity } from './numbers.ts';

/** The currency at the end of what stands before a sum, and at the start of what stands behind one. */
export const currencyBefore =
  /(?:[€£$¥₹]|\b(?:eur|usd|gbp|chf|inr|rs\.?|us\$|k?kr|[kt]?(?:sek|nok|dkk)|pln|czk|huf|aud|cad|nzd|zar))\s?$/i;
export const currencyBehind =
  /^\s?(?:[km]\s)?(?:[€£$¥₹]|(?:(?:dollar|pound|cent|rupee|franc)s?|eur(?:os?)?|usd|gbp|chf|[kt]?(?:sek|nok|dkk)|pln|czk|huf|aud|cad|nzd|zar|bucks|pence|ct|paise|kr[oó]n(?:a|e|er|or|ur)|zlotys?|forints?|yen|yuan|reais|pesos?|dirhams?)\b|zł)/i;

/** "£38,000", "300 USD", "2.3 cents". */
export function isMoney(text: string, { start, end }: Quantity): boolean {
  return (
    currencyBefore.test(text.slice(Math.max(0, start - 6), start)) || currencyBehind.test(text.slice(end, end + 18))
  );
}

/** "USD", "EUR per month", "Cost": what stands below is money. */
export function isMoneyHeader(header: string): boolean {
  return moneyHeader.test(header);
}

const moneyHeader =
  /[€£$¥₹]|^\W*(?:[kmt]?(?:eur|usd|gbp|chf|inr|sek|nok|dkk|pln|czk|huf|aud|cad|nzd|zar)|euros?|dollars?|pounds?|costs?|prices?|fees?|budget)\b/i;
