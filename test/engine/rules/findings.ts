/** Findings of a Markdown plan, as "rule at words". */

import { lint } from '../../../src/engine.ts';
import type { Finding } from '../../../src/findings/finding.ts';
import { defaultSettings } from '../../../src/settings.ts';

export function findingsOf(text: string): readonly Finding[] {
  const source = { path: 'docs/plan.md', text: `# Plan\n\n${text}` };
  return lint(source, { settings: defaultSettings, today: '2026-11-24', assumePlan: true }).findings;
}

/** The findings of one rule, with the words and the line that each stands at. */
export function foundBy(
  rule: string,
  text: string,
): { readonly words: string; readonly severity: string; readonly line: string }[] {
  const whole = `# Plan\n\n${text}`;
  return findingsOf(text)
    .filter((it) => it.rule === rule)
    .map(({ span, severity }) => {
      const start = whole.lastIndexOf('\n', span.start) + 1;
      return { words: whole.slice(span.start, span.end), severity, line: whole.slice(start).split('\n')[0] ?? '' };
    });
}
