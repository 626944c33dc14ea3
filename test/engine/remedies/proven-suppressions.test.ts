/** Whatever is offered to suppress a finding does so, and the program that reads the file reads what it read before. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type LintOptions, lint, type Report, type Source, suppressionsFor } from '../../../src/engine.ts';
import { formatOfPath, isConfigFormat } from '../../../src/read/formats.ts';
import { valuesOf } from '../../../src/read/structure.ts';
import { runsAs } from '../../../src/remedies/fit-format.ts';
import { defaultSettings } from '../../../src/settings.ts';
import { applyEdits } from '../../../src/text/span.ts';

const options: LintOptions = { settings: defaultSettings, today: '2026-11-24' };
const wish = 'We will fine-tune Llama 3 on our handbook so that it knows our policies.';
const wrapped = [
  'From the spring of next year on we will fine-tune Llama 3',
  'on our handbook, as it is printed, so that it knows all of',
  'our policies.',
];
const tone = 'We will train the model on our tickets so that it sounds like us.';

const cell = (source: unknown) => ({ cell_type: 'markdown', metadata: {}, source });
const notebook = (...cells: unknown[]) =>
  JSON.stringify({ cells, metadata: {}, nbformat: 4, nbformat_minor: 5 }, undefined, 1);
const job = 'base_model: Qwen/Qwen3-4B\ndatasets:\n  - path: d.jsonl\n    type: alpaca\nadapter: lora\n';
const script = 'from trl import SFTTrainer\ntrainer = SFTTrainer(model="Qwen/Qwen3-4B")\n';

/** Texts by the path that they stand in, and the scopes that must be offered for the first finding of knowledge. */
const cases: readonly (readonly [title: string, path: string, text: string, scopes: string])[] = [
  ['a paragraph', 'plan.md', `# Plan\n\n${wish}\n\n${tone}\n`, 'line section file'],
  ['a heading', 'plan.md', `# Plan\n\n## ${wish}\n\n${tone}\n\n## Later\n\n${wish}\n`, 'line section file'],
  ['a heading that is underlined', 'plan.md', `Plan\n====\n\n${wish}\n----\n\nText.\n`, 'line section file'],
  ['a table', 'plan.md', `# Plan\n\n| Step | What |\n|---|---|\n| 1 | ${wish} |\n| 2 | Ask. |\n`, 'line section file'],
  [
    'front matter',
    'plan.md',
    `---\ntitle: x\n---\n\n# Plan\n\n- ${wrapped.join('\n  ')}\n- Ask.\n`,
    'line section file',
  ],
  ['MDX', 'plan.mdx', `# Plan\n\n- ${wish}\n- ${tone}\n`, 'line section file'],
  ['a note', 'plan.txt', `PLAN\n\n${wish}\n${tone}\n`, 'line file'],
  ['a paragraph', 'plan.rst', `Plan\n====\n\nStaff ask.\n\n${wrapped.join('\n')}\n\n${tone}\n`, 'line file'],
  ['the second item of a list', 'plan.rst', `Plan\n====\n\n* Ask staff.\n* ${wish}\n* ${tone}\n`, 'line file'],
  ['a directive', 'plan.rst', `Plan\n====\n\n.. note::\n   ${wish}\n`, 'line file'],
  ['the first line', 'plan.rst', `${wish}\n`, 'line file'],
  ['a paragraph', 'plan.adoc', `= Plan\n\nStaff ask.\n\n${wrapped.join('\n')}\n\n${tone}\n`, 'line file'],
  ['the second item of a list', 'plan.adoc', `= Plan\n\n* Ask staff.\n* ${wish}\n* ${tone}\n`, 'line file'],
  ['a plain value', 'job.yaml', `${job}goal: ${wish}\nnote: x\n`, 'line file'],
  ['a block', 'job.yaml', `goal: |\n  Staff ask.\n  ${wish}\n${job}`, 'line file'],
  ['a block at the end', 'job.yaml', `${job}plan:\n  - goal: >-\n      ${wrapped.join('\n      ')}`, 'line file'],
  ['a block that keeps its blank lines', 'job.yaml', `goal: |+\n  ${wish}\n\n\n${job}`, 'file'],
  ['quoted, over lines', 'job.yaml', `goal: "${wrapped.join('\n  ')}"\n${job}`, 'line file'],
  ['plain, over lines', 'job.yaml', `goal: ${wrapped.join('\n  ')}\n${job}`, 'line file'],
  ['a comment', 'job.yaml', `# Goal: ${wish}\n${job}`, 'line file'],
  ['a string', 'plan.toml', `goal = "${wish}"\nscope = "x"\n`, 'line file'],
  [
    'a string over lines',
    'plan.toml',
    `scope = "x"\ngoal = """\n${wrapped.join('\n')}\n"""\nrisks = "y"\n`,
    'line file',
  ],
  ['a literal string', 'plan.toml', `[plan]\nscope = "x"\ngoal = '''\n${wish}\n'''`, 'line file'],
  ['a list', 'plan.toml', `scope = "x"\ngoals = [\n  "${wish}",\n  "Ask staff.",\n]\n`, 'line file'],
  ['a value', 'plan.jsonc', `{\n  "scope": "x",\n  "goal": "${wish}"\n}\n`, 'line file'],
  ['a file without comments', 'plan.json', `{\n  "scope": "x",\n  "goal": "${wish}"\n}\n`, ''],
  ['a comment', 'train.py', `#!/usr/bin/env python\n# Goal: ${wish}\n${script}`, 'line file'],
  [
    'comments over lines',
    'train.py',
    `${script}def a():\n    # Goal: ${wrapped.join('\n    # ')}\n    b()\n`,
    'line file',
  ],
  ['lines of a cell', 'plan.ipynb', notebook(cell(['# Plan\n', '\n', `${wish}\n`, tone])), 'line file'],
  ['one string', 'plan.ipynb', notebook(cell(`# Plan "A"\n\n- ${wish}\n- ${tone}`)), 'line file'],
  ['the second cell', 'plan.ipynb', notebook(cell([]), cell('# Plan'), cell(`| a |\n|---|\n| ${wish} |`)), 'line file'],
];

const report = (source: Source): Report => lint(source, options);

describe.each(cases)('%s in %s', (_, path, text, scopes) => {
  const source = { path, text };
  const before = report(source);
  const wanted = before.findings.find((it) => it.rule === 'knowledge-by-training');

  it(`can be suppressed: ${scopes || 'nowhere'}`, () => {
    expect(wanted).toBeDefined();
    const offered = wanted ? suppressionsFor(source, before, [wanted]).map((it) => it.scope) : [];
    expect(offered.join(' ')).toBe(scopes);
  });

  it('is silent afterwards, with the file as sound as before', () => {
    for (const finding of before.findings)
      for (const { edits } of suppressionsFor(source, before, [finding], 'agreed "in March" */ --> \\n')) {
        const after = report({ path, text: applyEdits(text, edits) });
        expectSuppressed(after, before, finding.rule);
        expectSound(source, applyEdits(text, edits));
      }
  });
});

function expectSuppressed(after: Report, before: Report, rule: string): void {
  const count = ({ findings }: Report) => findings.filter((it) => it.rule === rule).length;
  expect(count(after)).toBeLessThan(count(before));
  expect(after.findings.map((it) => it.rule)).not.toContain('unused-suppression');
  expect(after.findings.map((it) => it.rule)).not.toContain('unknown-rule');
}

function expectSound({ path, text }: Source, changed: string): void {
  const format = formatOfPath(path);
  if (format === 'script') expect(runsAs(changed, text)).toBe(true);
  if (format === 'notebook') expect(() => JSON.parse(changed)).not.toThrow();
  if (isConfigFormat(format)) expect(valuesOf(changed, format)).toBe(valuesOf(text, format));
}

describe('suppressionsFor', () => {
  it('suppresses several findings at one place in one comment', () => {
    const text = `# Plan\n\nAbout 300 calls a day.\n\n- ${wish}\n`;
    const source = { path: 'plan.md', text };
    const before = report(source);
    const [line] = suppressionsFor(source, before, before.findings);
    expect(before.findings.length).toBeGreaterThan(1);
    expect(report({ path: 'plan.md', text: applyEdits(text, line?.edits ?? []) }).findings).toEqual([]);
  });

  it('holds for any text around the statement', () => {
    const filler = fc.constantFrom(
      'Staff ask it by mail.',
      '- Ask staff.',
      '> A quotation.',
      '',
      '  indented',
      '| a |',
    );
    const lines = fc.array(filler, { maxLength: 6 });
    const paths = fc.constantFrom('plan.md', 'plan.mdx', 'plan.txt', 'plan.rst', 'plan.adoc');
    const ends = fc.constantFrom('\n', '\r\n');
    fc.assert(
      fc.property(lines, lines, paths, ends, (above, below, path, eol) => {
        const text = ['Plan', '', ...above, wish, ...below].join(eol);
        const source = { path, text };
        const before = report(source);
        for (const finding of before.findings)
          for (const { edits } of suppressionsFor(source, before, [finding]))
            expectSuppressed(report({ path, text: applyEdits(text, edits) }), before, finding.rule);
      }),
      { numRuns: 60 },
    );
  });
});
