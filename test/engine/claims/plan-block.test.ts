/** What an `ai-plan` block states counts like prose, and what it leaves open does not. */

import { describe, expect, it } from 'vitest';
import { lint } from '../../../src/engine.ts';
import { defaultSettings } from '../../../src/settings.ts';

const earning =
  'We distil the prompted model into a small one to cut the cost per call at 20,000 calls a day on our own servers.';
const open = '# Plan\n\nWe will fine-tune the model on 4,000 tickets.\n';

function rulesOf(text: string, path = 'docs/plan.md'): string[] {
  const report = lint({ path, text }, { settings: defaultSettings, today: '2026-11-28' });
  return report.findings.map((it) => it.rule);
}

function withBlock(prose: string, ...lines: string[]): string {
  return `# Plan\n\n${prose}\n\n\`\`\`ai-plan\n${lines.join('\n')}\n\`\`\`\n`;
}

describe('evidence in a block', () => {
  const all = ['no-eval-plan', 'no-prompt-baseline', 'no-retraining-plan'];

  it('is missed where there is none', () => {
    expect(rulesOf(`# Plan\n\n${earning}\n`).sort()).toEqual(all);
  });

  it.each([
    ['eval: 500 held-out mails each Monday', 'no-eval-plan'],
    ['evaluation: 500 held-out mails each Monday', 'no-eval-plan'],
    ['baseline: prompt v3 scores 0.91 on 400 mails', 'no-prompt-baseline'],
    ['baseline: to be measured in March', 'no-prompt-baseline'],
    ['owner: the mail team, renewed each quarter', 'no-retraining-plan'],
    ['eval: to do the scoring anew each Monday, 500 mails', 'no-eval-plan'],
    ['baseline: F1 91 with prompt v3', 'no-prompt-baseline'],
  ])('%s', (line, rule) => {
    expect(rulesOf(withBlock(earning, line)).sort()).toEqual(all.filter((it) => it !== rule));
  });

  it.each([
    'eval: tbd',
    'baseline: none yet',
    'baseline: not measured',
    'owner:',
    'owner: ?',
    'eval: no',
    'exit: unknown',
    'eval: TBD by Q2',
    'eval: to do',
    'eval: to be defined by QA',
    'owner: tbd in Q2',
    'owner: to be named',
    'owner: vacant',
    'baseline: prompted GPT-5',
    'baseline: prompt v3, written by the mail team',
    'baseline: the big model does it well enough',
  ])('%s states nothing', (line) => {
    expect(rulesOf(withBlock(earning, line)).sort()).toEqual(all);
  });

  it.each([
    ['volume: 200 mails a day', true],
    ['volume: 400', true],
    ['volume: 20,000 calls a day', false],
    ['volume: high', false],
    ['volume: about 400', true],
    ['volume: 0.4k', true],
    ['volume: 30k', false],
    ['volume: 12,000+ a month', true],
    ['volume: 12k+ mails a month', true],
    ['volume: 400 mails in all', false],
  ])('%s', (line, isLow) => {
    expect(rulesOf(withBlock(open, line)).includes('volume-below-bar')).toBe(isLow);
  });

  it.each([
    ['baseline: 0.91', true],
    ['baseline: 0.91, the bar to beat', true],
    ['baseline: 0.91, to be beaten', true],
    ['baseline: 0.91, measured by the mail team', true],
    ['baseline: 400 mails will be scored', false],
    ['baseline: to be scored on 400 mails', false],
    ['baseline: a prompt with 5 examples, by 15 March', false],
    ['baseline: on 400 mails, by next week', false],
    ['baseline: in March', false],
    ['baseline: to follow in Q2', false],
    ['baseline: 91 % on 400 mails is the target', false],
    ['baseline: March 2026, 0.91 on 400 mails', true],
  ])('%s: a plan that trains first has measured its prompt: %s', (line, isMeasured) => {
    const steps = '1. Fine-tune on 4,000 tickets\n2. Prompts for the rest';
    const rules = rulesOf(withBlock(`${earning}\n\n## Steps\n\n${steps}`, line));
    expect(rules.includes('training-before-prompting')).toBe(!isMeasured);
  });

  it('speaks for a tune for tone where the prompt was measured for its manner', () => {
    const tone = 'We fine-tune Qwen2.5-7B on 1,400 approved replies so that it sounds like us.';
    const measured = (words: string) => rulesOf(withBlock(tone, `baseline: ${words}`)).includes('tone-by-training');
    expect(measured('the prompt reached 71 % on 300 rated drafts; the bar is 90 %')).toBe(false);
    expect(measured('the prompt scores 0.91 on 400 labelled mails')).toBe(true);
  });

  it('counts from the front matter, too', () => {
    const text = `---\nai-plan:\n  eval: 500 held-out mails each Monday\n---\n# Plan\n\n${earning}\n`;
    expect(rulesOf(text)).not.toContain('no-eval-plan');
  });
});

describe('need and base model in a block', () => {
  it('say what a training is for that does not say it itself', () => {
    expect(rulesOf(open)).toEqual(['unstated-purpose']);
    expect(rulesOf(withBlock(open, 'need: tone'))).toEqual(['tone-by-training']);
    expect(rulesOf(withBlock(open, 'need: something'))).toEqual(['unstated-purpose']);
  });

  it('say what is tuned where', () => {
    const text = withBlock(open, 'need: economics', 'provider: OpenAI', 'base-model: gpt-4o-mini');
    expect(rulesOf(text)).toContain('provider-winding-down');
  });
});

describe('a document with a block', () => {
  const prose = '# Notes\n\nFine-tuning continues the training of a model.\n\n';

  it('is a plan, unless its front matter says otherwise', () => {
    const planOf = (text: string) =>
      lint({ path: 'notes.md', text }, { settings: defaultSettings, today: '2026-11-28' }).document.plan.isPlan;
    const block = '```ai-plan\nneed: tone\n```\n';
    expect(planOf(prose + block)).toBe(true);
    expect(planOf(`---\nai-plan: false\n---\n${prose}${block}`)).toBe(false);
  });

  it.each([
    ['False', false],
    ['NO', false],
    ['"false" # a tutorial', false],
    ['True', true],
    ['yes', true],
    ['{ need: tone }', true],
    ['\n  need: tone', true],
  ])('is what its front matter says, in any case of letters: %s', (said, isPlan) => {
    const tutorial = `# How to fine-tune a model\n\nIn this tutorial you fine-tune Llama 3 on your own data.\n`;
    const plan = '# Project plan\n\n## Roadmap\n\n- We fine-tune Llama 3 on our handbook.\n';
    const { document, problems } = lint(
      { path: 'x.md', text: `---\nai-plan: ${said}\n---\n\n${isPlan ? tutorial : plan}` },
      { settings: defaultSettings, today: '2026-11-28' },
    );
    expect([document.plan.isPlan, problems]).toEqual([isPlan, []]);
  });

  it('is what its text says where its front matter is not understood, and the words are named', () => {
    const text = `---\ntitle: the ai-plan: nonsense\nai-plan: nonsense\n---\n\n${prose}`;
    const { document, problems } = lint({ path: 'x.md', text }, { settings: defaultSettings, today: '2026-11-28' });
    const without = lint({ path: 'x.md', text: prose }, { settings: defaultSettings, today: '2026-11-28' });
    expect(document.plan.isPlan).toBe(without.document.plan.isPlan);
    expect(problems).toEqual([
      {
        message: '"ai-plan: nonsense" in the front matter is not understood. Write true or false, or facts below it.',
        span: { start: 42, end: 50 },
      },
    ]);
  });

  it('keeps its block out of other formats', () => {
    expect(rulesOf('goal: "```ai-plan\\nneed: tone"\n', 'x.yaml')).toEqual([]);
  });
});
