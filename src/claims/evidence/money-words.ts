/** Whether a number is a sum of money. */

import type { Quantity } from './numbers.ts';

/** "£38,000", "300 USD", "2.3 cents". */
export function isMoney(text: string, { start, end }: Quantity): boolean {
  return (
    /(?:[€£$¥₹]|\b(?:eur|usd|gbp|chf|inr|rs\.?|us\$|kr))\s?$/i.test(text.slice(Math.max(0, start - 6), start)) ||
    /^\s?(?:[km]\s)?(?:[€£$¥₹]|(?:eur(?:os?)?|usd|gbp|chf|dollars?|bucks|pounds?|pence|cents?|ct|rupees?|paise|kroner|francs?)\b)/i.test(
      text.slice(end, end + 18),
    )
  );
}
