/** Why a statement was taken for a live proposal, in plain sentences. */

import type { Judgement } from '../claims/judgement/reasons.ts';
import { inWords } from '../text/wording.ts';
import type { Translate } from './translate.ts';

/** The odds, then what counted for it and against it. */
export function judgementSentences({ odds, bar, supporting, opposing }: Judgement, translate: Translate): string[] {
  if (odds === undefined)
    return [translate('A live proposal by the reading rules: the document is too short for odds.')];
  const figure = decimals(odds, translate);
  const verdict =
    odds >= 0.5
      ? translate('A live proposal (odds {0}).', figure)
      : translate(
          'A live proposal (odds {0}; in a short plan {1} is enough where the reading rules agree).',
          figure,
          decimals(bar, translate),
        );
  const told = (sentence: string, reasons: Judgement['supporting']) =>
    reasons.length === 0 ? [] : [translate(sentence, reasons.map((it) => inWords(it, translate)).join('; '))];
  return [verdict, ...told('For it: {0}.', supporting), ...told('Against it: {0}.', opposing)];
}

/** Never 1.00 or 0.00: nothing is certain. */
function decimals(odds: number, { language = 'en' }: Translate): string {
  const shown = Math.min(0.99, Math.max(0.01, odds));
  return shown.toLocaleString(language, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
}
