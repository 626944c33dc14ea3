/** Reads the `baseline` of an `ai-plan` block as prose, to which the key adds that a prompted model is scored. */

import { readPlainText } from '../../read/plain-text.ts';
import type { Baseline } from '../document-claims.ts';
import { baselineIn } from '../evidence/baseline.ts';
import { type Line, linesOf } from '../evidence/lines.ts';
import { quantitiesIn } from '../evidence/numbers.ts';
import { measuring, metrics, onSet, unmeasured } from '../lexicon/evidence.ts';
import { yetToCome } from '../lexicon/plan-block.ts';
import { dateMark } from '../lexicon/sequences.ts';
import { cutStatements } from '../reading/statements.ts';

/** Undefined where the value neither states a score nor says when or on what one is measured. */
export function blockBaselineIn(value: string): Baseline | undefined {
  const words = value.toLowerCase();
  if (unmeasured.test(words)) return undefined;
  const line = lineOf(words);
  const said = line && baselineIn(line, () => []);
  const isLater = isYetToCome(words);
  if (said && !isLater) return said;
  const isBar = metrics.test(words) && quantitiesIn(words).length > 0;
  return isLater || isBar || measuring.test(words) || onSet.test(words) || namesTime(words) ? 'planned' : undefined;
}

/** "By 15 March", but not "by the mail team". */
function isYetToCome(words: string): boolean {
  const by = words.search(/\bby\b/u);
  return yetToCome.test(words) || (by >= 0 && dateMark.test(words.slice(by)));
}

/** Whether a time is named; without a score, it is one to come. */
function namesTime(words: string): boolean {
  return words.split(/(?=\b(?:before|in|on|until)\b)/u).some((it) => dateMark.test(it));
}

/** The key says that a prompted model is scored. */
function lineOf(words: string): Line | undefined {
  const text = `prompt: ${words}`;
  const [line] = linesOf(cutStatements(readPlainText(text)));
  return line && { ...line, text, span: line.span, lead: 'scores', isHeading: false, isOther: false };
}
