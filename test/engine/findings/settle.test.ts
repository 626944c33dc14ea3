/** Whose word the severity of a finding is. */

import { expect, it } from 'vitest';
import { lint } from '../../../src/engine.ts';
import type { RuleId, RuleSeverity } from '../../../src/rules/rule.ts';
import { defaultSettings } from '../../../src/settings.ts';

const retired = 'fine-tune o4-mini on Azure OpenAI to sort 9,000 mails a day at low cost.';
const low = 'distil the model into a small one to cut the cost of 200 mails a day.';
const grey = low.replace('200', '5,000');

it.each<[rule: RuleId, words: string, own: RuleSeverity | undefined, severity: RuleSeverity]>([
  ['base-model-retiring', `We ${retired}`, undefined, 'error'],
  ['base-model-retiring', `Maybe we ${retired}`, undefined, 'warning'],
  ['base-model-retiring', `We ${retired}`, 'warning', 'warning'],
  ['base-model-retiring', `Maybe we ${retired}`, 'warning', 'information'],
  ['volume-below-bar', `We ${low}`, undefined, 'warning'],
  ['volume-below-bar', `We ${grey}`, undefined, 'information'],
  ['volume-below-bar', `We ${grey}`, 'warning', 'warning'],
  ['volume-below-bar', `Maybe we ${low}`, 'error', 'warning'],
  ['volume-below-bar', `We ${low}`, 'off', 'off'],
])(
  'a severity of the user stands for all grades of a rule, and what is tentative is one lower: %s, %s, %s',
  (rule, words, own, severity) => {
    const source = { path: 'docs/plan.md', text: `# Plan\n\n${words}\n` };
    const rules = own ? { [rule]: own } : {};
    const report = lint(source, { settings: { ...defaultSettings, rules }, today: '2026-11-24', assumePlan: true });
    expect(report.findings.find((it) => it.rule === rule)?.severity ?? 'off').toBe(severity);
  },
);
