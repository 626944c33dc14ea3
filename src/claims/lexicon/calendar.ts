/** Names and sizes of the calendar. */

/** As plans reckon. */
export const daysPerMonth = 30;

/** How the names of the months begin, in order. Part of a pattern. */
export const monthStarts = 'jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec';
export const months = monthStarts.split('|');

/** Their full names, but for May, which is more often a verb. Part of a pattern. */
export const fullMonths = 'january|february|march|april|june|july|august|september|october|november|december';

/** Their names, in full and cut short. Part of a pattern. */
export const monthNames =
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?';
