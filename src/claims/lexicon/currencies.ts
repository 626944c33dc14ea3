/** Currencies as plans write them: one list for whoever looks for money. */

interface Currency {
  /** As sums are shown; empty for parts of whichever currency the plan counts in. */
  readonly name: string;
  /** What a dollar is in it, roughly (2026): good enough to size a figure that is assumed anyway. */
  readonly size: number;
  readonly signs: readonly string[];
  /** In front of a sum or behind it. */
  readonly codes: readonly string[];
  /** Behind it only. */
  readonly words: readonly string[];
}

const currencies: readonly Currency[] = [
  currency('EUR', 1, '€', 'eur', 'euro euros'),
  currency('USD', 1, '$', 'usd us$', 'dollar dollars bucks'),
  currency('GBP', 1, '£', 'gbp', 'pound pounds pence'),
  currency('CHF', 1, '', 'chf', 'franc francs'),
  currency('INR', 90, '₹', 'inr rs. rs', 'rupee rupees paise'),
  currency('SEK', 10, '', 'sek ksek tsek', 'krona kronor'),
  currency('NOK', 10, '', 'nok knok tnok', ''),
  currency('DKK', 7, '', 'dkk kdkk tdkk', ''),
  currency('kr', 10, '', 'kr. kr kkr', 'krone kroner kronur króna krónur'),
  currency('PLN', 4, '', 'pln zł', 'zloty zlotys'),
  currency('CZK', 20, '', 'czk', ''),
  currency('HUF', 350, '', 'huf', 'forint forints'),
  currency('AUD', 1.5, '', 'aud a$ au$', ''),
  currency('CAD', 1.4, '', 'cad c$ ca$', ''),
  currency('NZD', 1.7, '', 'nzd nz$', ''),
  currency('ZAR', 18, '', 'zar', ''),
  currency('JPY', 150, '¥', 'jpy', 'yen'),
  currency('CNY', 7, '', 'cny rmb', 'yuan'),
  currency('SGD', 1.3, '', 'sgd s$', ''),
  currency('HKD', 8, '', 'hkd hk$', ''),
  currency('BRL', 5, '', 'brl r$', 'reais'),
  currency('MXN', 18, '', 'mxn mx$', 'peso pesos'),
  currency('AED', 4, '', 'aed', 'dirham dirhams'),
  currency('', 1, '', '', 'cent cents ct'),
];

function currency(name: string, size: number, signs: string, codes: string, words: string): Currency {
  return { name, size, signs: list(signs), codes: list(codes), words: list(words) };
}

function list(forms: string): string[] {
  return forms.split(' ').filter((it) => it !== '');
}

export const signs = oneOf(currencies.flatMap((it) => it.signs));
const threeLetters = currencies.map((it) => it.name).filter((it) => it.length === 3);
const codes = currencies.flatMap((it) => it.codes);
const words = currencies.flatMap((it) => it.words);
/** Parts of expressions without regard to case: in front of a sum, behind one, and in a header, where "KR" is a key result. */
export const inFront = `(?:${signs}|\\b${oneOf(codes)})`;
/** Right in front of a sum, whatever the case of letters elsewhere: "EUR300", "Rs.9"; "KR3" is a key result. */
export const gluedInFront = `\\b${oneOf([...threeLetters, ...threeLetters.map((it) => it.toLowerCase()), 'Rs.', 'Rs'])}`;
export const behind = `(?:${signs}|${oneOf([...codes, ...words])}(?![a-z]))`;
export const inHeader = `(?:${signs}|(?:^|\\()\\W{0,9}[kmt]?${oneOf(threeLetters)}\\b)`;
/** The name of a currency, wherever it stands. Parts of expressions over lower-case text. */
export const code = oneOf(threeLetters.map((it) => it.toLowerCase()));
export const named = `(?:${signs}|\\b(?:${code}|${oneOf(words)})\\b)`;

function oneOf(forms: readonly string[]): string {
  return `(?:${forms.join('|').replace(/[$.]/g, '\\$&')})`;
}

const names = new Map(
  currencies.flatMap((it) => [...it.signs, ...it.codes, ...it.words].map((form) => [form, it.name] as const)),
);

/** The name of the currency that is written so. */
export function currencyNamed(form: string): string {
  return names.get(form.toLowerCase()) ?? '';
}

/** How much of what is written so makes one of its currency: "2.3 cents", "4 tSEK". */
export function partOf(form: string): number {
  if (/^(?:cents?|ct|pence|paise)$/i.test(form)) return 0.01;
  return /^[kt](?:sek|nok|dkk|kr)$/i.test(form) ? 1000 : 1;
}

/** What a dollar is in a currency, roughly. */
export function sizeOf(name: string): number {
  return currencies.find((it) => it.name === name)?.size ?? 1;
}
