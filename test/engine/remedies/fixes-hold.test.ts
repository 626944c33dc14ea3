/** Every fix that is offered on the labelled documents and on the guides' examples does what it promises, and nothing else. */

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, it } from 'vitest';
import { fixesFor, lint, type Report, type Source } from '../../../src/engine.ts';
import type { Finding } from '../../../src/findings/finding.ts';
import type { Fix } from '../../../src/remedies/fix.ts';
import { withDefaults } from '../../../src/remedies/snippet.ts';
import { defaultSettings } from '../../../src/settings.ts';
import { applyEdits, type Edit } from '../../../src/text/span.ts';

const root = join(import.meta.dirname, '../../..');
const options = { settings: defaultSettings, today: '2026-11-24' };

function corpus(name: string): Source[] {
  const folder = join(root, 'test/corpus', name);
  const files = readdirSync(folder).filter((it) => !it.endsWith('.labels.json'));
  return files.map((it) => ({ path: it, text: readFileSync(join(folder, it), 'utf8') }));
}

/** The blocks below "Flagged" in the guides of the rules, without the marks around the finding. */
function guideExamples(): Source[] {
  const folder = join(root, 'src/guides/rules');
  return readdirSync(folder).flatMap((file) => {
    const guide = readFileSync(join(folder, file), 'utf8');
    const flagged = guide.slice(guide.indexOf('## Flagged'), guide.indexOf('## Left alone'));
    return [...flagged.matchAll(/```(?<format>markdown|yaml|toml|jsonc?|jsonl)\n(?<body>[\s\S]*?)```/gu)].map(
      ({ groups }, index) => ({
        path: `${file}-${index}.${groups?.format === 'markdown' ? 'md' : groups?.format}`,
        text: (groups?.body ?? '').replace(/[⟦⟧]/gu, ''),
      }),
    );
  });
}

/** What is put in front of the proposal stands outside its words. */
const emphasised: Source = {
  path: 'docs/notices.md',
  text: `# Plan

| Need | Met by | Remark |
|---|---|---|
| Names right | form, read back to family | no model ever touches a date |
| Required order of the parts | **fine-tuned model**: schooled on contracts, believe it or not, whose remarks were filled in by one clerk for 33 years | see below |
`,
};

interface Offer {
  readonly source: Source;
  readonly report: Report;
  readonly finding: Finding;
  readonly fixes: readonly Fix[];
}

function offersOn(source: Source): Offer[] {
  const report = lint(source, options);
  return report.findings.map((finding) => ({ source, report, finding, fixes: fixesFor(source, report, finding) }));
}

function plainEdits(fix: Fix): Edit[] {
  return fix.edits.map((it) => (fix.snippet ? { ...it, newText: withDefaults(it.newText) } : it));
}

/** All that is wrong with an offer, in words. */
function faults({ source, report, finding, fixes }: Offer): string[] {
  const name = `${source.path} ${finding.rule}`;
  const found: string[] = [];
  if (new Set(fixes.map((it) => it.title)).size < fixes.length) found.push(`${name}: two fixes of one title`);
  if (fixes.filter((it) => it.preferred).length > 1) found.push(`${name}: two preferred fixes`);
  for (const fix of fixes) {
    const at = `${name}: ${fix.title}`;
    if (fix.title.length > 60) found.push(`${at}: title too long`);
    if (fix.safe && fix.snippet) found.push(`${at}: a safe fix has nothing to fill in`);
    found.push(...faultsOf(fix, { source, report, finding }).map((it) => `${at}: ${it}`));
  }
  return found;
}

function faultsOf(fix: Fix, { source, report, finding }: Omit<Offer, 'fixes'>): string[] {
  const edits = plainEdits(fix);
  const statement = report.document.claims.find((it) => it.id === finding.claim)?.statement ?? finding.span;
  const fixed = applyEdits(source.text, edits);
  const grown = fixed.length - source.text.length;
  const isInPlace =
    fix.kind === 'question' || fix.kind === 'wording' || (fix.kind === 'rewrite' && !/^Swap/u.test(fix.title));
  const found: string[] = [];
  if (isInPlace && !edits.every((it) => it.span.start >= statement.start - 3 && it.span.end <= statement.end))
    found.push('changes text outside of the statement');
  // The engine has tried each fix; the likeliest ones are tried again here, by other means.
  const again = fix.preferred || fix.safe ? lint({ ...source, text: fixed }, options).findings : [];
  const isStill = again.some(
    ({ rule, span }) =>
      rule === finding.rule && isInPlace && span.start >= statement.start - 3 && span.end <= statement.end + grown,
  );
  if (isStill) found.push('the rule still speaks');
  if (again.length > report.findings.length + 1 && fix.kind === 'insert') found.push('brings new findings');
  if (isInPlace && source.path.endsWith('.md') && outline(fixed) !== outline(source.text))
    found.push('changes the structure of the document');
  if (!fix.snippet && /\$\{\d/u.test(fixed)) found.push('leaves a tab stop behind');
  return found;
}

const parser = unified().use(remarkParse).use(remarkGfm).use(remarkFrontmatter);
const blocks = new Set([
  'heading',
  'list',
  'listItem',
  'table',
  'tableRow',
  'tableCell',
  'code',
  'html',
  'blockquote',
  'yaml',
  'paragraph',
]);

const outlines = new Map<string, string>();

/** The kinds of the blocks of a Markdown text, in order; kept for texts that are asked for again and again. */
function outline(text: string): string {
  const known = outlines.get(text);
  if (known !== undefined) return known;
  const kinds: string[] = [];
  const walk = (node: { readonly type: string; readonly children?: readonly unknown[] }) => {
    if (blocks.has(node.type)) kinds.push(node.type);
    for (const child of node.children ?? []) walk(child as typeof node);
  };
  walk(parser.parse(text));
  outlines.set(text, kinds.join(' '));
  return kinds.join(' ');
}

it('a prompt with a schema is not taken for the training that it replaces, so the sample plan offers its rewrite', () => {
  const path = 'test/workspaces/sample-plans/tender-writer-decision.md';
  const offers = offersOn({ path, text: readFileSync(join(root, path), 'utf8') });
  const titles = offers.filter((it) => it.finding.rule === 'format-by-training').flatMap((it) => it.fixes);
  expect(titles.map((it) => it.title)).toContain('Rewrite to use structured outputs');
});

it('a step that is missing from a table of steps is offered as a row', () => {
  const rows = '| 1 | Jul | Fine-tune Llama on the handbook so that it knows it |\n| 2 | Sep | Pilot |\n';
  const text = `# Plan\n\n## Roadmap\n\n| Phase | When | What |\n|---|---|---|\n${rows}`;
  const offers = offersOn({ path: 'plan.md', text }).filter((it) => it.finding.rule === 'training-before-prompting');
  const fix = offers.flatMap(({ fixes }) => fixes).find((it) => it.title === 'Add a prompt step before the training');
  expect(fix && applyEdits(text, plainEdits(fix))).toContain(
    '|---|---|---|\n| 1 | Jul | System prompt with six examples, scored on 100 held-out cases |\n| 1 | Jul |',
  );
});

describe('every offered fix', () => {
  it.each([
    ['of the labelled plans', () => corpus('dev')],
    ['of the plans in many voices', () => corpus('voices')],
    ['of a cell whose proposal opens with emphasis', () => [emphasised]],
    ["of the guides' examples", guideExamples],
  ])('%s clears its finding and leaves the rest alone', { timeout: 240_000 }, (_, sources) => {
    const offers = sources().flatMap(offersOn);
    expect(offers.filter((it) => it.fixes.length > 0).length).toBeGreaterThan(offers.length / 2);
    expect(offers.flatMap(faults)).toEqual([]);
  });

  it('ends lines as the document does', { timeout: 120_000 }, () => {
    const sources = guideExamples().map((it) => ({ ...it, text: it.text.replace(/\n/gu, '\r\n') }));
    const texts = sources
      .flatMap(offersOn)
      .flatMap(({ source, fixes }) => fixes.map((fix) => applyEdits(source.text, plainEdits(fix))));
    expect(texts.length).toBeGreaterThan(100);
    expect(texts.filter((it) => /[^\r]\n/u.test(it))).toEqual([]);
  });

  it('converges: mending the first finding that can be mended comes to an end', { timeout: 120_000 }, () => {
    for (const source of [...corpus('voices').slice(0, 6), ...guideExamples()]) {
      let { text } = source;
      let rounds = 0;
      for (;;) {
        const offers = offersOn({ ...source, text });
        const fix = offers.flatMap(({ fixes }) => fixes.filter((it) => it.preferred))[0];
        if (!fix) break;
        text = applyEdits(text, plainEdits(fix));
        rounds++;
        expect(rounds, source.path).toBeLessThan(40);
      }
    }
  });
});

describe('the same statement in another place', () => {
  const statements: readonly (readonly [statement: string, rewritten: string])[] = [
    [
      'We will fine-tune the model on our handbook so that it knows our policies.',
      'We will give the model retrieval over our handbook so that it knows our policies.',
    ],
    [
      'Brand voice: model tuned on five years of newsletters, so that replies sound like us',
      'Brand voice: model prompted with a few good examples from five years of newsletters, so that replies sound like us',
    ],
    [
      'The intake assistant is trained on the 14-step intake SOP, so that it follows every step.',
      'The intake assistant is given a checking step and a prompt that holds the 14-step intake SOP, so that it follows every step.',
    ],
    [
      'The summariser LLM shall be fine-tuned so that each summary has five bullets and no preamble.',
      'The summariser LLM shall be given a structured-output schema so that each summary has five bullets and no preamble.',
    ],
  ];
  const places: readonly (readonly [name: string, path: string, place: (statement: string) => string])[] = [
    ['a paragraph', 'plan.md', (it) => `# Plan\n\n## Approach\n\n${it}\n`],
    ['a list', 'plan.md', (it) => `# Plan\n\n## Roadmap\n\n- [ ] ${it}\n- [ ] Pilot in May\n`],
    [
      'a table cell',
      'plan.md',
      (it) => `# Plan\n\n## Roadmap\n\n| # | Item | Due |\n|---|---|---|\n| 1 | ${it} | May |\n`,
    ],
    [
      'a YAML value',
      'plan.yaml',
      (it) => `name: AI plan\nmilestones:\n  - name: M1\n    goal: "${it}"\n    due: 2027-05-01\n`,
    ],
    ['a line behind emoji', 'plan.md', (it) => `# Plan 🚀🚀\n\n## Approach 🧭\n\n👩‍🚒 Next.\n\n${it}\n`],
    ['a text with CRLF', 'plan.md', (it) => `# Plan\r\n\r\n## Approach\r\n\r\n${it}\r\n`],
  ];

  for (const [name, path, place] of places) {
    it.each(statements)(`${name}: %s`, (statement, rewritten) => {
      const source = { path, text: place(statement) };
      const fix = offersOn(source).flatMap(({ fixes }) =>
        fixes.filter((it) => it.preferred && it.kind === 'rewrite'),
      )[0];
      expect(fix && applyEdits(source.text, fix.edits)).toBe(place(rewritten));
    });
  }
});
