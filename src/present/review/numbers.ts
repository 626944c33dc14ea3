/** Figures as people read them. */

const whole = new Intl.NumberFormat('en', { maximumFractionDigits: 0 });
const cents = new Intl.NumberFormat('en', { maximumFractionDigits: 2 });

/** An amount with its currency; small ones keep their cents. */
export function money(amount: number, currency: string): string {
  return `${figure(amount)} ${currency}`;
}

/** A plain figure with thousands apart. */
export function figure(amount: number): string {
  return Math.abs(amount) < 100 ? cents.format(amount) : whole.format(amount);
}

/** Short enough for an axis: 12,500 is 12.5k. */
export function axisMoney(amount: number): string {
  if (amount >= 1e9) return `${cents.format(amount / 1e9)}bn`;
  if (amount >= 1e6) return `${cents.format(amount / 1e6)}M`;
  return amount >= 1000 ? `${cents.format(amount / 1000)}k` : cents.format(amount);
}
