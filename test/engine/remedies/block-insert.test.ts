/** What is missing goes into the `ai-plan` block where the document has one. */

import { describe, expect, it } from 'vitest';
import { fixesFor, lint } from '../../../src/engine.ts';
import { blockInsert } from '../../../src/remedies/inserts/block-insert.ts';
import { withDefaults } from '../../../src/remedies/snippet.ts';
import { defaultSettings } from '../../../src/settings.ts';
import { applyEdits } from '../../../src/text/span.ts';

function inserted(text: string): string {
  const edit = blockInsert(text, 'no-eval-plan');
  return edit ? applyEdits(text, [{ ...edit, newText: withDefaults(edit.newText) }]) : text;
}

const line = 'eval: 500 held-out mails, before each release and every Monday';

describe('inserting into a block', () => {
  it.each([
    ['```ai-plan\ngoal: x\n```\n', `\`\`\`ai-plan\ngoal: x\n${line}\n\`\`\`\n`],
    ['```ai-plan\r\ngoal: x\r\n```\r\n', `\`\`\`ai-plan\r\ngoal: x\r\n${line}\r\n\`\`\`\r\n`],
    ['---\nai-plan:\n  goal: x\n---\n', `---\nai-plan:\n  goal: x\n  ${line}\n---\n`],
    ['```ai-plan\neval: tbd\ngoal: x\n```\n', `\`\`\`ai-plan\n${line}\ngoal: x\n\`\`\`\n`],
    ['```ai-plan\neval:\n```\n', `\`\`\`ai-plan\n${line}\n\`\`\`\n`],
  ])('%j', (text, expected) => {
    expect(inserted(text)).toBe(expected);
  });

  it('leaves documents without a block to the section that fits', () => {
    expect(blockInsert('# Plan\n', 'no-eval-plan')).toBeUndefined();
  });

  it('is what the light bulb offers first, and clears the finding', () => {
    const prose =
      'We distil the prompted model into a small one at our provider to cut the cost per call at 20,000 calls a day.';
    const text = `# Plan\n\n${prose}\n\n\`\`\`ai-plan\ngoal: x\n\`\`\`\n`;
    const source = { path: 'plan.md', text };
    const report = lint(source, { settings: defaultSettings, today: '2026-11-28' });
    for (const rule of ['no-eval-plan', 'no-retraining-plan', 'no-deprecation-plan', 'no-prompt-baseline']) {
      const finding = report.findings.find((it) => it.rule === rule);
      const fix = finding && fixesFor(source, report, finding).find((it) => it.kind === 'insert');
      expect(fix?.edits[0]?.span.start).toBe(text.indexOf('\n```\n'));
    }
  });
});
