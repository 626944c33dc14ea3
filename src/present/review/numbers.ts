/** Figures as people read them, in the reader's language. */

import { counted, type Translate } from '../translate.ts';

type Reader = Pick<Translate, 'language'>;

/** An amount with its currency; small ones keep their cents. */
export function money(amount: number, currency: string, reader: Reader): string {
  return `${figure(amount, reader)} ${currency}`;
}

/** A plain figure with thousands apart. */
export function figure(amount: number, reader: Reader): string {
  return Math.abs(amount) < 100 ? withCents(amount, reader) : written(amount, reader, 0);
}

/** Short enough for an axis: 12,500 is 12.5k. */
export function axisMoney(amount: number, reader: Reader): string {
  if (amount >= 1e9) return `${withCents(amount / 1e9, reader)}bn`;
  if (amount >= 1e6) return `${withCents(amount / 1e6, reader)}M`;
  return amount >= 1000 ? `${withCents(amount / 1000, reader)}k` : withCents(amount, reader);
}

/** What is left until an end: "43 days"; "ended 1 day ago" once it is past. */
export function daysLeft(days: number, translate: Translate): string {
  return days < 0
    ? counted(translate, -days, 'ended 1 day ago', 'ended {0} days ago')
    : counted(translate, days, '1 day', '{0} days');
}

function withCents(amount: number, reader: Reader): string {
  return written(amount, reader, 2);
}

function written(amount: number, { language = 'en' }: Reader, digits: number): string {
  return amount.toLocaleString(language, { maximumFractionDigits: digits });
}
