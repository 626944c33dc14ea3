/** Anything may be opened in an editor: no throw, no hang, no range outside the document, twice the same answer. */

import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { fixesFor, lint, type Report, type Source } from '../../src/engine.ts';
import toneByTraining from '../../src/rules/tone-by-training.ts';
import { defaultSettings } from '../../src/settings.ts';
import type { Span } from '../../src/text/span.ts';

const wish = '- Phase 2: fine-tune Qwen3-8B on the passenger handbook so that it knows every boarding rule.\n';
const plan = `# Plan: passenger desk\n\n## Roadmap\n\n${wish}`;
const paths = ['a.md', 'a.txt', 'a.yaml', 'a.json', 'a.toml', 'a.jsonl', 'a.ipynb', 'a.py', 'a.sh'] as const;
const options = { settings: defaultSettings, today: '2026-11-24', assumePlan: true };

/** Lints twice and checks what must hold for any text. */
function check(source: Source): Report {
  const report = lint(source, options);
  const { text } = source;
  const places = report.findings.flatMap((it) => [
    it.span,
    ...it.related.filter((at) => !at.path).map((at) => at.span),
  ]);
  for (const { start, end } of report.findings.map((it) => it.span)) expect(text.slice(start, end).trim()).not.toBe('');
  for (const span of [...places, ...report.problems.flatMap((it) => it.span ?? [])]) expectInside(span, text);
  for (const finding of report.findings.slice(0, 3))
    for (const edit of fixesFor(source, report, finding).flatMap((it) => it.edits)) expectInside(edit.span, text);
  expect(shown(lint(source, options))).toEqual(shown(report));
  return report;
}

function expectInside({ start, end }: Span, text: string): void {
  expect(0 <= start && start <= end && end <= text.length, `${start} to ${end} of ${text.length}`).toBe(true);
}

function shown({ findings, suppressed, problems }: Report): unknown {
  return { findings, suppressed, problems };
}

const bytes = Uint8Array.from({ length: 4096 }, (_, index) => (index * 197 + (index >> 3)) % 256);

describe('the engine', () => {
  it.each<[string, string]>([
    ['nothing', ''],
    ['white space', ' \t\r\n\u00a0\u2028\n'],
    ['a null character', `\0${plan}\0`],
    ['bytes read as UTF-8', new TextDecoder().decode(bytes)],
    ['bytes read as Latin-1', String.fromCharCode(...bytes)],
    ['an open fence', `\`\`\`yaml\n${plan}`],
    ['an open front matter', `---\n${plan}`],
    ['an open comment', `<!-- ai-plan-disable ${plan}`],
    ['a thousand quotes', `${'> '.repeat(1000)}${wish}`],
    ['deep lists', Array.from({ length: 100 }, (_, depth) => `${'  '.repeat(depth)}${wish}`).join('')],
    ['a line of 100,000 characters', `${'the ferry leaves at eight from pier three, '.repeat(2326)}${wish}`],
    ['a line of many wishes', `- ${'we fine-tune the model on the handbook and '.repeat(2326)}\n`],
    ['100,000 letters', 'a'.repeat(100_000)],
    ['100,000 stars', '*'.repeat(100_000)],
    ['100,000 brackets', '['.repeat(100_000)],
    ['100,000 pipes', `${'|'.repeat(50_000)}\n${'|-'.repeat(25_000)}`],
    ['100,000 backticks apart', '` '.repeat(50_000)],
    ['nested objects', `${'{"a":'.repeat(2000)}1${'}'.repeat(2000)}`],
    ['nested flow lists', '['.repeat(2000)],
  ])(
    'bears %s in every format',
    (_, text) => {
      for (const path of paths) check({ path, text });
    },
    60_000,
  );

  it('bears any text in every format', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), fc.constantFrom(...paths), (text, path) => {
        check({ path, text });
      }),
      { numRuns: 150 },
    );
  });

  it('bears any change of a plan', () => {
    const piece = fc.oneof(
      fc.constantFrom(...(plan.match(/\S+|\s+/gu) ?? []), '```', '| ', '> ', '---\n', '<!--', '\r', '\ud800', '🚢'),
      fc.string({ maxLength: 5 }),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), fc.constantFrom(...paths), (pieces, path) => {
        check({ path, text: pieces.join('') });
      }),
      { numRuns: 150 },
    );
  });

  it.each<[string, (text: string) => string]>([
    ['CRLF', (text) => text.replace(/\n/gu, '\r\n')],
    ['a byte order mark', (text) => `\ufeff${text}`],
    ['lone surrogates before and behind', (text) => `\ud83d ${text} \udea2\n`],
    ['emoji before', (text) => `🚢🚢\n\n${text}`],
  ])('finds the same words with %s', (_, change) => {
    const text = change(plan);
    const words = (report: Report, of: string) =>
      report.findings.map((it) => `${it.rule} ${of.slice(it.span.start, it.span.end)}`);
    const expected = words(check({ path: 'a.md', text: plan }), plan);
    expect(expected).toContain('knowledge-by-training fine-tune');
    expect(words(check({ path: 'a.md', text }), text)).toEqual(expected);
  });

  it('reads 10 MB in seconds', () => {
    const prose = 'The harbour office opens at eight and closes at five, as it has for years.\n\n'.repeat(140_000);
    const text = `${prose}${plan}`;
    expect(text.length).toBeGreaterThan(10_000_000);
    const { findings } = lint({ path: 'a.md', text }, options);
    for (const { span } of findings) expectInside(span, text);
    expect(findings.map((it) => it.rule)).toContain('knowledge-by-training');
  }, 60_000);
});

describe('a rule that fails', () => {
  afterEach(() => vi.restoreAllMocks());

  it('is named, and the other findings stay', () => {
    const source = { path: 'a.md', text: plan };
    const before = lint(source, options).findings;
    vi.spyOn(toneByTraining, 'check').mockImplementation(() => {
      throw new RangeError('out of words');
    });
    const { findings, problems } = lint(source, options);
    expect(problems.map((it) => it.message)).toEqual([
      'Rule tone-by-training failed: out of words. Its findings are left out.',
    ]);
    expect(findings).toEqual(before);
    expect(findings).not.toEqual([]);
  });
});
