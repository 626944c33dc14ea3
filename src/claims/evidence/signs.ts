/** Reads the signs of evidence in each line of a section, but for volumes and examples. */

import { rememberedOf } from '../../text/remembered.ts';
import type { Baseline } from '../document-claims.ts';
import type { Statement } from '../reading/statements.ts';
import { baselineIn, isPromptSkipped, type PromptSkipped } from './baseline.ts';
import { type Line, linesOf } from './lines.ts';
import { isHosting, isSaving, trainingCostIn } from './money.ts';
import { isDeprecation, isEvaluation, isRetraining, isSelfHosted, isServed } from './upkeep.ts';

/** The lines of a section that speak of judging or training again. */
export const upkeepLines = rememberedOf((statements: readonly Statement[]): readonly Line[] =>
  signedLines(statements)
    .filter(({ signs }) => signs.isRetraining || signs.isEvaluation)
    .map((it) => it.line),
);

export interface SignedLine {
  readonly line: Line;
  readonly signs: Signs;
}

/** The kinds of evidence that a line gives, by its own words and those around it. */
interface Signs {
  readonly baseline: Baseline | undefined;
  readonly promptSkipped: PromptSkipped | undefined;
  readonly isEvaluation: boolean;
  readonly isRetraining: boolean;
  readonly isDeprecation: boolean;
  readonly isSelfHosted: boolean;
  readonly isServed: boolean;
  readonly isTrainingCost: boolean;
  readonly isHosting: boolean;
  readonly isSaving: boolean;
}

export const linesIn = rememberedOf((statements: readonly Statement[]) => linesOf(statements));

/** The lines of a section that are evidence of any kind. */
export const signedLines = rememberedOf((statements: readonly Statement[]): readonly SignedLine[] => {
  const lines = linesIn(statements);
  return lines
    .map((line, index) => ({ line, signs: signsOf(line, () => sectionBefore(lines, index)) }))
    .filter(({ signs }) => isAny(signs));
});

const mostBefore = 12;

/** The nearest lines in front of one, under the same heading. */
function sectionBefore(lines: readonly Line[], index: number): Line[] {
  const { headings } = lines[index] ?? { headings: '' };
  let from = index;
  while (from > 0 && index - from < mostBefore && lines[from - 1]?.headings === headings) from--;
  return lines.slice(from, index);
}

function isAny({ baseline, promptSkipped, ...signs }: Signs): boolean {
  return baseline !== undefined || promptSkipped !== undefined || Object.values(signs).includes(true);
}

function signsOf(line: Line, section: () => readonly Line[]): Signs {
  return {
    baseline: baselineIn(line, section),
    promptSkipped: isPromptSkipped(line),
    isEvaluation: isEvaluation(line),
    isRetraining: isRetraining(line),
    isDeprecation: isDeprecation(line),
    isSelfHosted: isSelfHosted(line),
    isServed: isServed(line),
    isTrainingCost: trainingCostIn(line) !== undefined,
    isHosting: isHosting(line),
    isSaving: isSaving(line),
  };
}
