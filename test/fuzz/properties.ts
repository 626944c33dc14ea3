/** What must hold for any input, by kind: shared by the quick run in the tests and the long run of `npm run fuzz`. */

import fc from 'fast-check';
import { fixText } from '../../src/cli/fix-text.ts';
import { parseConfig } from '../../src/config/parse.ts';
import { fixesFor, lint, openDocument, type Report, type Source } from '../../src/engine.ts';
import { readDirectives } from '../../src/read/directives.ts';
import { cutBlocks } from '../../src/read/markdown/blocks.ts';
import { parsedPassages } from '../../src/read/markdown/passages.ts';
import { plainBlock } from '../../src/read/markdown/plain-blocks.ts';
import type { Format } from '../../src/read/passage.ts';
import { readDocument } from '../../src/read/read.ts';
import { defaultSettings } from '../../src/settings.ts';
import { applyEdits, type Span } from '../../src/text/span.ts';
import { configMutants, type Mutant, mutants, proseMutants } from './mutations.ts';
import { anyText, configText, formats, markdownText, planText } from './texts.ts';

export interface Kind {
  readonly name: string;
  /** Share of the long run. */
  readonly weight: number;
  readonly input: fc.Arbitrary<Input>;
  /** Throws where something does not hold. */
  check(input: Input): void;
}

export interface Input {
  readonly text: string;
  readonly format: Format;
  /** Where to edit, from 0 to 1, how much to take out, and the words to put there; for kinds that edit. */
  readonly at: number;
  readonly cut?: number;
  readonly words: string;
}

const options = { settings: defaultSettings, today: '2026-11-24', assumePlan: true };

/** Texts that are made up, and as many that are changed a little. */
function inputs(
  text: fc.Arbitrary<string>,
  format: fc.Arbitrary<Format>,
  changed: fc.Arbitrary<Mutant> | undefined = proseMutants,
): fc.Arbitrary<Input> {
  const made = fc.record({ text, format });
  return fc
    .record({
      source: changed ? fc.oneof(made, changed) : made,
      at: fc.double({ min: 0, max: 1, noNaN: true }),
      cut: fc.oneof(fc.constant(0), fc.nat(80)),
      words: markdownText,
    })
    .map(({ source, ...edit }) => ({ ...source, ...edit }));
}

const markdown = fc.constant<Format>('markdown');
const anyFormat = fc.constantFrom(...formats);

export const kinds: readonly Kind[] = [
  { name: 'readers', weight: 30, input: inputs(anyText, anyFormat, mutants), check: checkReader },
  { name: 'blocks', weight: 30, input: inputs(markdownText, markdown), check: checkBlocks },
  { name: 'suppressions', weight: 15, input: inputs(anyText, anyFormat, mutants), check: checkDirectives },
  {
    name: 'config',
    weight: 10,
    input: inputs(configText, fc.constantFrom<Format>('yaml', 'json'), configMutants),
    check: checkConfig,
  },
  {
    name: 'claims and rules',
    weight: 8,
    input: inputs(fc.oneof(planText, anyText), anyFormat, mutants),
    check: checkReport,
  },
  { name: 'edits', weight: 4, input: inputs(planText, markdown), check: checkEdit },
  { name: 'fixes', weight: 3, input: inputs(planText, markdown, mutants), check: checkFixes },
];

function checkReader({ text, format }: Input): void {
  for (const { text: words, offsets, origin, span, quiet } of readDocument(text, format).passages) {
    inside({ start: origin.start + span.start, end: origin.start + span.end }, text.length);
    holds(offsets.length === words.length + 1, `${offsets.length} offsets for ${words.length} characters`);
    let last = 0;
    for (const it of offsets) {
      const offset = origin.start + it;
      holds(offset >= last && offset <= text.length, `offset ${offset} after ${last} of ${text.length}`);
      last = offset;
    }
    for (const it of quiet) inside(it, words.length);
  }
}

function checkBlocks({ text }: Input): void {
  let last = 0;
  for (const { kind, start, end } of cutBlocks(text)) {
    holds(start >= last && end > start && end <= text.length, `block from ${start} to ${end}`);
    holds(text.slice(last, start).trim() === '', 'words between blocks');
    last = end;
    const source = text.slice(start, end);
    const plain = plainBlock(source, kind);
    if (plain) same(plain, parsedPassages(source, kind));
  }
}

function checkDirectives({ text, format }: Input): void {
  for (const { span, keyword, names } of readDirectives(text, format)) {
    inside(span, text.length);
    for (const it of [keyword, ...names.map((name) => name.span)]) {
      holds(span.start <= it.start && it.end <= span.end, 'a part outside its comment');
    }
  }
}

function checkConfig({ text, format }: Input): void {
  const lines = text.split(/\r\n|\r|\n/).length;
  const parsed = parseConfig(`/project/.ai-plan-lint.${format}`, text);
  for (const { line, column } of parsed?.problems ?? [])
    holds(line >= 1 && line <= lines && column >= 1, 'a place outside');
}

function checkReport({ text, format }: Input): void {
  const source: Source = { path: 'plan.md', text, format };
  const report = lint(source, options);
  for (const { span } of report.findings) {
    inside(span, text.length);
    holds(text.slice(span.start, span.end).trim() !== '', 'a finding on nothing');
  }
  same(lint(source, options).findings, report.findings);
}

/** An edit and its undoing, each as if the document were opened afresh. */
function checkEdit({ text, at, cut = 0, words }: Input): void {
  const document = openDocument();
  const place = Math.floor(at * text.length);
  const edited = text.slice(0, place) + words + text.slice(place + cut);
  for (const now of [text, edited, text]) {
    const source = { path: 'plan.md', text: now };
    same(shown(document.lint(source, options)), shown(lint(source, options)));
  }
}

function shown({ findings, suppressed, problems, document }: Report): unknown {
  return { findings, suppressed, problems, plan: document.plan, claims: document.claims.length };
}

function checkFixes({ text, format }: Input): void {
  const source: Source = { path: 'plan.md', text, format };
  const report = lint(source, options);
  for (const finding of report.findings.slice(0, 4)) {
    for (const { edits } of fixesFor(source, report, finding)) {
      // What is put in front of a stretch that goes away touches it, as `applyEdits` allows.
      const inOrder = [...edits].sort(
        (one, other) => one.span.start - other.span.start || one.span.end - other.span.end,
      );
      let last = 0;
      for (const { span } of inOrder) {
        inside(span, text.length);
        holds(span.start >= last, 'edits that overlap');
        last = span.end;
      }
      const after = lint({ ...source, text: applyEdits(text, edits) }, options);
      for (const { span } of after.findings) inside(span, applyEdits(text, edits).length);
    }
  }
  const fixed = fixText(source, options);
  same(fixText({ ...source, text: fixed.text }, options).text, fixed.text);
}

function inside({ start, end }: Span, length: number): void {
  holds(0 <= start && start <= end && end <= length, `${start} to ${end} of ${length}`);
}

function same(one: unknown, other: unknown): void {
  const [first, second] = [JSON.stringify(one), JSON.stringify(other)];
  holds(first === second, `${first?.slice(0, 300)} is not ${second?.slice(0, 300)}`);
}

function holds(condition: boolean, what: string): void {
  if (!condition) throw new Error(what);
}
