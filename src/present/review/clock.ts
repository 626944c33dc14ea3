/** The provider clock: each base model that the plan names, with its end date and the days of service that are left. */

import type { Translate } from '../translate.ts';
import type { ClockEntry } from './shape.ts';
import type { Reviewed } from './statements.ts';

/** One entry a base model, in the order in which the plan names them. */
export function clockOf({ report, quote }: Reviewed, translate: Translate): ClockEntry[] {
  const named = report.document.evidence.filter((it) => it.kind === 'base-model');
  const first = named.filter((it, index) => named.findIndex((other) => nameOf(other) === nameOf(it)) === index);
  return first.map((it) => ({
    name: nameOf(it),
    quote: quote(it.span),
    date: undefined,
    days: undefined,
    level: 'none',
    note: translate('No end date is published.'),
    source: '',
  }));
}

function nameOf({ name, words }: { readonly name: string | undefined; readonly words: string }): string {
  return name ?? words;
}
