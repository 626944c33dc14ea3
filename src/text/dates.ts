/** Calendar days as ISO dates. */

/** The day of a moment in the time zone of the machine. */
export function dayOf(moment: Date): string {
  return joined([moment.getFullYear(), moment.getMonth() + 1, moment.getDate()]);
}

/** Whether a text is a day that the calendar has, written as YYYY-MM-DD. */
export function isDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/u.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

/** A day that a text names; undefined where it leaves the year to the reader ("8 December"). */
interface CalendarDay {
  readonly year: number | undefined;
  readonly month: number;
  readonly day: number;
}

/** The ISO date; a date without a year is its next occurrence from `today` on. */
export function isoDate(date: CalendarDay, today: string): string {
  const inYear = (year: number) => joined([year, date.month, date.day]);
  if (date.year !== undefined) return inYear(date.year);
  const thisYear = inYear(Number(today.slice(0, 4)));
  return thisYear >= today ? thisYear : inYear(Number(today.slice(0, 4)) + 1);
}

function joined(parts: readonly number[]): string {
  return parts.map((it) => String(it).padStart(2, '0')).join('-');
}
