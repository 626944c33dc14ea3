/** Names and sizes of the calendar. */

/** As plans reckon. */
export const daysPerMonth = 30;

/** The months in order, by their first three letters. */
export const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/** Their names, in full and cut short. Part of a pattern. */
export const monthNames =
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?';
