/** Where what is missing goes, and in which shape; and how a sequence is put in order. */

import { describe, expect, it } from 'vitest';
import type { Step } from '../../../src/claims/document-claims.ts';
import type { Format } from '../../../src/read/passage.ts';
import { costRow, insertEdit } from '../../../src/remedies/inserts/insert.ts';
import { insertTextFor } from '../../../src/remedies/inserts/insert-texts.ts';
import { reorderings } from '../../../src/remedies/inserts/sequence-order.ts';
import { escaped, tabStop, withDefaults } from '../../../src/remedies/snippet.ts';
import type { RuleId } from '../../../src/rules/rule.ts';
import { sectionsOf } from '../../../src/text/section.ts';
import { applyEdits, type Edit } from '../../../src/text/span.ts';
import { phrase } from '../../../src/text/wording.ts';
import { marked } from './marked.ts';

function inserted(rule: RuleId, written: string, format: Format = 'markdown'): string | undefined {
  const before = written.slice(0, written.search(/[^\n]*\{act\|/u));
  const { text, claim } = marked(written.slice(before.length), { before });
  const line = /^.*$/mu.exec(text.slice(before.length))?.[0] ?? '';
  const statement = { start: before.length, end: before.length + line.length };
  const what = insertTextFor(rule, 8000);
  const edit = what && insertEdit({ text, format, claim: { ...claim, statement } }, what);
  return edit && filled(text, [edit]);
}

function filled(text: string, edits: readonly Edit[]): string {
  return applyEdits(
    text,
    edits.map((it) => ({ ...it, newText: withDefaults(it.newText) })),
  );
}

const volume = 'Volume: 8,000 calls a day (where the figure comes from).';

describe('place in Markdown', () => {
  it('goes into the section of that name', () => {
    expect(
      inserted('volume-unstated', '# P\n\n## Scope\n\nWe {act|tune} it.\n\n## Load\n\nTo come.\n\n## Risks\n\nNone.\n'),
    ).toBe(`# P\n\n## Scope\n\nWe tune it.\n\n## Load\n\nTo come.\n\n${volume}\n\n## Risks\n\nNone.\n`);
  });

  it('makes a section behind the one that holds the claim', () => {
    expect(
      inserted('volume-unstated', '# P\n\n## Scope\n\nWe {act|tune} it.\n\n### Detail\n\nx\n\n## Risks\n\nNone.\n'),
    ).toBe(`# P\n\n## Scope\n\nWe tune it.\n\n### Detail\n\nx\n\n## Volume\n\n${volume}\n\n## Risks\n\nNone.\n`);
  });

  it('goes to the end where there are no sections', () => {
    expect(inserted('volume-unstated', 'We {act|tune} it.')).toBe(`We tune it.\n\n## Volume\n\n${volume}\n`);
  });

  it('never goes into a section of what is not done', () => {
    expect(inserted('volume-unstated', '## Scope\n\nWe {act|tune} it.\n\n## Scale, out of scope\n\n- x\n')).toBe(
      `## Scope\n\nWe tune it.\n\n## Volume\n\n${volume}\n\n## Scale, out of scope\n\n- x\n`,
    );
  });

  it('joins the list that ends there, with its marker', () => {
    expect(inserted('no-retraining-plan', '## Plan\n\nWe {act|tune} it.\n\n## Operations\n\n* Ann runs it.\n')).toMatch(
      /\n\* Ann runs it\.\n\* Training data: kept by name or role/u,
    );
  });

  it('uses the line ends of the text', () => {
    const text = inserted('no-prompt-baseline', '## Plan\r\n\r\nWe {act|tune} it.\r\n') ?? '';
    expect(text).toContain('| current model, prompt with six examples |');
    expect(text.replace(/\r\n/gu, '')).not.toContain('\n');
  });

  it('adds the row to the table that holds the cost', () => {
    const text = '| Item | EUR | Note |\n|---|---|---|\n| Training run | 310 | once |\n| Work | 900 | |\n';
    const start = text.indexOf('310');
    const row = costRow(text, { start, end: start + 3 });
    expect(row && filled(text, [row])).toBe(
      '| Item | EUR | Note |\n|---|---|---|\n| Training run | 310 | once |\n| Hosting and inference of the tuned model | USD 0 a month | … |\n| Work | 900 | |\n',
    );
  });
});

describe('place in other formats', () => {
  it.each<[Format, string, string | undefined]>([
    ['yaml', 'name: P\nsteps:\n  - goal: {act|tune} it\n', `name: P\n# ${volume}\nsteps:\n  - goal: tune it\n`],
    ['toml', 'a = 1\ngoal = "{act|tune} it"\n', `a = 1\n# ${volume}\ngoal = "tune it"\n`],
    ['jsonc', '{\n  "goal": "{act|tune} it"\n}\n', `{\n// ${volume}\n  "goal": "tune it"\n}\n`],
    ['plaintext', 'We {act|tune} it.\n\nBye.\n', `We tune it.\n\nBye.\n\n${volume}\n`],
    ['json', '{"goal": "{act|tune} it"}\n', undefined],
  ])('%s', (format, written, expected) => {
    expect(inserted('volume-unstated', written, format)?.trimEnd()).toBe(expected?.trimEnd());
  });
});

describe('sectionsOf', () => {
  it('reads both kinds of headings, and none in fences or front matter', () => {
    const text = '---\n# no\n---\n# One\n\n```\n# no\n```\n\nTwo\n---\n\n- x\n---\n\n## Three ##\n';
    expect(sectionsOf(text).map((it) => `${it.level} ${it.title}`)).toEqual(['1 One', '2 Two', '2 Three']);
  });
});

describe('snippets', () => {
  it('give back what was put into them', () => {
    const text = 'a $ {b} \\ c';
    expect(withDefaults(`${escaped('x $1 ')}${tabStop(1, text)}`)).toBe(`x $1 ${text}`);
  });
});

/** The document whose steps are marked `{training|…}`, `{prompting|…}` and `{other|…}`. */
function reordered(written: string, wanted: string): string | undefined {
  const steps: Step[] = [];
  let text = '';
  let done = 0;
  for (const found of written.matchAll(/\{(?<kind>training|prompting|other)\|(?<words>[^}]*)\}/gu)) {
    text += written.slice(done, found.index);
    const { kind = 'other', words = '' } = found.groups ?? {};
    const span = { start: text.length, end: text.length + words.length };
    steps.push({ span, words, mechanism: kind as Step['mechanism'], claim: undefined });
    text += words;
    done = found.index + found[0].length;
  }
  text += written.slice(done);
  const training = steps.find((it) => it.mechanism === 'training');
  const span = training?.span ?? { start: 0, end: 0 };
  const document = {
    plan: { isPlan: true, reason: phrase('') },
    claims: [],
    evidence: [],
    sequences: [{ span, steps }],
  };
  const found = reorderings(text, document, span).find((it) => it.title.startsWith(wanted));
  return found && filled(text, found.edits);
}

describe('prompt first', () => {
  it.each([
    [
      'swaps numbered items; dates and numbers stay',
      'Swap',
      '1. January: {training|fine-tune it}\n2. March: {prompting|write the prompt}\n3. May: {other|pilot}\n',
      '1. January: write the prompt\n2. March: fine-tune it\n3. May: pilot\n',
    ],
    [
      'takes wrapped lines and child items along',
      'Swap',
      '- [ ] {training|Fine-tune it}\n  on letters\n  - with Ann\n- [ ] {prompting|Write the prompt}\n',
      '- [ ] Write the prompt\n- [ ] Fine-tune it\n  on letters\n  - with Ann\n',
    ],
    [
      'swaps the cells of rows; dates stay',
      'Swap',
      '| When | What | Who |\n|---|---|---|\n| Q1 | {training|tune} | Ann |\n| Q2 | {prompting|prompt} | Bob |\n',
      '| When | What | Who |\n|---|---|---|\n| Q1 | prompt | Bob |\n| Q2 | tune | Ann |\n',
    ],
    [
      'adds an item and counts on',
      'Add',
      '1. {other|Collect}\n2. {training|Tune}\n3. {other|Pilot}\n\nEnd.\n',
      '1. Collect\n2. System prompt with six examples, scored on 100 held-out cases\n3. Tune\n4. Pilot\n\nEnd.\n',
    ],
    [
      'adds an item with a label to change, and an open box',
      'Add',
      '- [x] **May**: {training|tune}\n',
      '- [ ] **May**: system prompt with six examples, scored on 100 held-out cases\n- [x] **May**: tune\n',
    ],
    [
      'adds a row with the same cells',
      'Add',
      '| # | Step | Cost |\n|---|---|---|\n| 1 | {training|Tune} | 10 \\| 20 |\n',
      '| # | Step | Cost |\n|---|---|---|\n| 1 | System prompt with six examples, scored on 100 held-out cases | 10 \\| 20 |\n| 1 | Tune | 10 \\| 20 |\n',
    ],
    ['leaves paragraphs alone', 'Add', 'Phase 1. {training|Tune}.\n\nPhase 2. {other|Pilot}.\n', undefined],
    [
      'leaves maps of a config alone',
      'Add',
      'phases:\n  - name: {training|tune}\n  - name: {other|pilot}\n',
      undefined,
    ],
  ])('%s', (_, wanted, written, expected) => {
    expect(reordered(written, wanted)).toBe(expected);
  });

  it('does not take a fall-back for the prompt', () => {
    expect(reordered('1. {training|Tune}\n2. {prompting|Prompt as a fall-back}\n', 'Swap')).toBeUndefined();
  });
});
