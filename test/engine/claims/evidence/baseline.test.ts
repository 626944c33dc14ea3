/** Prompted baselines: measured, planned, or only believed in. */

import { describe, expect, it } from 'vitest';
import { baselineIn } from '../../../../src/claims/evidence/baseline.ts';
import { linesIn } from './lines.ts';

const table: readonly [string, string][] = [
  ['measured', 'Prompted GPT-5 gets 91.3 % of 600 hand-checked tickets right.'],
  ['measured', 'Current state: zero-shot Gemini scores 0.88 F1 (n = 1,000).'],
  ['measured', 'On the 500 validation claims the prompt alone classified 463 correctly.'],
  ['measured', 'A long prompt on Claude Sonnet already extracts 97 percent of the fields.'],
  ['measured', "We ran the prompt over last month's 2,400 orders: 2,310 came out right."],
  ['measured', 'Few-shot prompting plateaued at 86 % in October, after four rounds.'],
  ['measured', 'The few-shot prompt got 364/400.'],
  ['measured', 'The few-shot prompt: 37 / 40 right.'],
  ['', 'The prompt is reviewed 24/7 and due on 12/2027.'],
  ['', 'The prompt in winter 27/28 is accepted.'],
  ['', 'The prompt wins 50/50.'],
  ['', 'The prompt was accepted on 10/11.'],
  ['measured', 'The prompted large model agrees with our annotators in nine cases out of ten.'],
  ['measured', '| Setup | Accuracy |\n|---|---|\n| GPT-4.1 with prompt v3 | 92.1 % |\n| mini, same prompt | 84 % |'],
  ['measured', 'Baseline (prompt only, September): 0.90 macro-F1 on 800 tickets.'],
  [
    'measured-manner',
    'With the style guide and ten examples in the prompt, editors accepted 61 of 100 drafts unchanged.',
  ],
  [
    'measured-manner',
    'Prompt with 15 sample replies: brand team rated 3.1 of 5 on average over 80 drafts, target 4.2.',
  ],
  ['measured', 'The drafts come from a prompt. With that prompt 231 of 240 dates were right.'],
  ['measured-manner', '| Month | Set-up | Panel score |\n|---|---|---|\n| May | guide in the prompt | 3.2 |'],
  ['measured-manner', 'The panel gave replies of the prompt with samples 3.1 of 5; 4 is wanted.'],
  ['measured-manner', 'Six letters in the prompt: readers marked them blind, machine 3.8, Ada 4.5.'],
  ['measured-manner', 'With six replies in the prompt 41 of 60 were taken for hers.'],
  // How people say that they judged what a prompt writes: a scale in the header, a mark without one, what they took.
  ['measured-manner', '| Variant | Blind score of 10 (300 replies) |\n|---|---|\n| Prompt with voice guide | 6.9 |'],
  [
    'measured-manner',
    "The best prompt with ten examples was rated 7.1 by our readers' panel (250 letters), the goal is 8.5.",
  ],
  ['measured-manner', 'Our prompt with the style guide scored 7.1 on 250 letters.'],
  ['measured-manner', 'The prompt with ten samples got an average of 6.8 from the jury.'],
  [
    'measured-manner',
    'We tested a prompt with style rules and ten examples. Editors took one of the three proposals in 41 % of 500 articles.',
  ],
  ['measured-manner', 'We tried a prompt with ten examples. The editors used 41 of 100 texts.'],
  ['', 'The prompt is in use. We want it to be rated 8.5 by readers.'],
  ['', '7.1 The prompt is there.\n\n7.2 In the prompt the readers are asked for their name.'],
  ['', 'We use a prompt with the style guide. Staff used 3 of 5 days for it.'],
  ['', '| KR | How |\n|---|---|\n| 2.3 | one line of prompt |'],
  ['planned', '1. Measure the prompted baseline on 400 labelled forms.'],
  ['planned', 'Gate: no tune is started until the prompted baseline has been measured.'],
  ['measured', 'No adapter for letters: the prompt is at 4.6 of 5 with the editors.'],
  ['planned', 'Week 1: write prompt v1 and evaluate it on the 250-case set.'],
  ['', 'The big model does it well enough.'],
  ['', 'Target: 95 % on 800 mails.'],
  ['', 'The tuned model must reach 0.92 on the held-out set.'],
  ['', 'We tried a prompt for an afternoon and nobody liked the results.'],
  ['', 'Prompting was not tested.'],
  ['', 'The fraud classifier reaches 0.97 AUC.'],
  ['', 'The forecast with this prompt is right in 74 % of 600 cases.'],
  ['measured', "With the forecasters' prompt a 3B got 74 % of 600 cases right."],
  ['', 'It cuts the cost by 85 %.'],
  ['', 'Ten examples in the prompt might be enough, nobody has measured it.'],
  ['', 'GPT-5 handles this easily.'],
  ['planned', 'Before any fine-tune: prompt-only run on the 300-case set, result to be beaten.'],
  ['planned', 'Step 0 – baseline with GPT-5 mini and prompt, 500 labelled mails.'],
  ['measured', 'Sonnet with prompt: 0.89. Haiku with prompt: 0.81.'],
  ['measured', 'prompt v7 → 88 / 100 correct'],
  ['measured', 'The current prompt solution has an error rate of 7.5 % on 1,200 audited claims.'],
  ['measured', "Today's prompt mislabels 6 in 100 mails (sample of 800)."],
  ['measured', 'A large model does so since May: 94.0 % kind, 96.5 % urgency, 3,800 messages, two readers.'],
  ['measured', 'Hosted model, prompt v9, 96.2 % of 1,900 read entries need no edit.'],
  ['measured', 'Flagship with prompt stands at .938 on our 3k set.'],
  ['measured', 'A rented model reads them. It is good: 97 % of 1,900, checked by two clerks.'],
  ['measured', 'Prompted large model: 1,720 of 2,000 slips as the desk would.'],
  ['measured', 'The general model errs in 4 of 100 items (2,000 items, prompt of May).'],
  ['measured', 'Big model, policy in the prompt: 95.3 % same verdict as the desk.'],
  ['measured', 'A hosted model codes them. The sample has been run each month: 1,500 items, never below 0.93.'],
  ['', 'The prompt runs since May. At most 3 in 100 replies may be untrue.'],
  ['', 'The large model does it. Then a tune is made. 93 % of 800 cases pass.'],
  ['', 'The large model sorts them. 40 % of 2,000 mails a day are spam.'],
  ['', 'Front desk, hosted model, scripted prompt | 60 % of calls.'],
  ['', 'Prompt v9 runs since May, 62.5 % of traffic, 3,800 messages a day.'],
  ['', 'The prompt is 900 tokens long.'],
  ['', 'The prompt covers 85 % of the topics.'],
  ['', 'Costs with the prompt: 0.4 ct per mail.'],
  ['', 'Response time with the prompt is 2.4 s.'],
  ['measured', '| Variant | Marks |\n|---|---|\n| hosted, prompt c | 4.3 |'],
  ['measured', 'GPT-4.1 prompted gets 93.5 on 1,500 held-out denials.'],
  ['measured', 'Opus with the style prompt. 4.6/5 (reviewers, 900 per language).'],
  ['measured', 'Flash, prompt v22. Accuracy on the gold rows: 98.1.'],
  ['', '| Variant | Cost |\n|---|---|\n| hosted, prompt c | 4.3 |'],
  ['', '| Variant | Seconds |\n|---|---|\n| hosted, prompt c | 2.4 |'],
];

describe('prompted baseline', () => {
  it.each(table)('%s: %s', (expected, text) => {
    const lines = linesIn(text);
    const found = lines.map((it, index) => baselineIn(it, () => lines.slice(0, index))).find((it) => it !== undefined);
    expect(found ?? '').toBe(expected);
  });
});
