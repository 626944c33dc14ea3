/** Which keys and values of a config file are prose, and how keys read as words. */

import { plainKey } from './config-tree.ts';

/** Values under these keys are for machines, or somebody else's words. */
const silentKeys: ReadonlySet<string> = new Set(
  `run script scripts command commands cmd entrypoint args env environment image pattern regex sql query url uri href src
   path paths file files include exclude license author authors email keywords example examples sample samples fixture
   fixtures expected assert asserts test tests testcases translations i18n locale strings testimonials seed seeds messages
   chattemplate schema $schema dependencies devdependencies integrity resolved`
    .split(/\s+/u)
    .map(plainKey),
);

export function isSilentKey(key: string): boolean {
  return silentKeys.has(plainKey(key));
}

/** At least two words in a row; no path, code or template. */
export function isProse(value: string): boolean {
  if (value.length < 8 || !/\p{L}{2}[,;:]? +["'(]?[\p{L}\d]/u.test(value)) return false;
  return !/^\s*(?:[$./~]|https?:|[\w-]+\(|<[a-z!]|\{\{?[%{]|function\b|import\b|SELECT\b)/u.test(value);
}

/** `non_goals` → "non goals". What stands under `done_when` is not done: it is a goal. */
export function inWords(key: string): string {
  const words = wordsOfKey(key);
  return /^(?:done|ready|finished|completed?|met|accepted) (?:when|if|once)$/.test(words) ? 'goal' : words;
}

/** `doneWhen` → "done when". */
function wordsOfKey(key: string): string {
  return key
    .replace(/(?<=[\p{Ll}\d])(?=\p{Lu})/gu, ' ')
    .replace(/[_.-]+/g, ' ')
    .trim()
    .toLowerCase();
}
