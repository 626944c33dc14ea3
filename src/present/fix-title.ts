/** The title of a fix in the reader's language. */

import type { Translate } from './translate.ts';

const rewriting = /^Rewrite to use (?<tool>.+)$/u;
const splitting = /^Split: (?<one>[^,]+), (?<other>.+)$/u;

export function fixTitle(title: string, translate: Translate): string {
  const { tool } = rewriting.exec(title)?.groups ?? {};
  if (tool !== undefined) return translate('Rewrite to use {0}', translate(tool));
  const { one, other } = splitting.exec(title)?.groups ?? {};
  if (one !== undefined && other !== undefined) return translate('Split: {0}, {1}', translate(one), translate(other));
  return translate(title);
}
