/** Suppression comments are found in the comment syntax of each format, and nowhere else. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDirectives } from '../../../src/read/directives.ts';
import type { Format } from '../../../src/read/passage.ts';

interface Case {
  readonly title: string;
  readonly format: Format;
  readonly text: string;
  /** Kind, names and reason of each comment, in order. */
  readonly found: readonly string[];
}

const cases: readonly Case[] = [
  {
    title: 'an HTML comment with two rules and a reason',
    format: 'markdown',
    text: '<!-- ai-plan-disable-next-line tone-by-training, format-by-training -- agreed on 3 November -->\n- text\n',
    found: ['disable-next-line [tone-by-training|format-by-training] agreed on 3 November'],
  },
  {
    title: 'no rule means all rules, and a reason may follow at once',
    format: 'markdown',
    text: '<!-- ai-plan-disable -- quoted from the tender -->\ntext\n\n<!-- ai-plan-enable -->',
    found: ['disable [] quoted from the tender', 'enable [] '],
  },
  {
    title: 'stops in place of a rule name a rule that there is not, and never all rules',
    format: 'toml',
    text: '# ai-plan-disable-line ...\n# ai-plan-disable-line tone-by-training.\n',
    found: ['disable-line [...] ', 'disable-line [tone-by-training] '],
  },
  {
    title: 'a comment at the end of a line, of a heading and in a table cell',
    format: 'markdown',
    text: '# Head <!-- ai-plan-disable-line a -->\n\ntext <!-- ai-plan-disable-line b -->\n\n| x |\n|---|\n| y <!-- ai-plan-disable-line c --> |\n',
    found: ['disable-line [a] ', 'disable-line [b] ', 'disable-line [c] '],
  },
  {
    title: 'a dash that a word processor made of two hyphens',
    format: 'markdown',
    text: '<!-- ai-plan-disable-line tone-by-training — pilot -->',
    found: ['disable-line [tone-by-training] pilot'],
  },
  {
    title: 'a comment over several lines',
    format: 'markdown',
    text: '<!--\n  ai-plan-disable\n  tone-by-training\n  -- the agency\n-->\ntext\n',
    found: ['disable [tone-by-training] the agency'],
  },
  {
    title: 'an MDX comment',
    format: 'markdown',
    text: 'export const a = 1\n\n{/* ai-plan-disable-next-line tone-by-training -- pilot */}\ntext\n',
    found: ['disable-next-line [tone-by-training] pilot'],
  },
  {
    title: 'comments that are shown as code: fence, indented, code span, fence in a list, long code span',
    format: 'markdown',
    text: [
      '```markdown\n<!-- ai-plan-disable a -->\n```\n',
      'para\n\n    <!-- ai-plan-disable b -->\n',
      'Write `<!-- ai-plan-disable c -->` above.\n',
      '- item\n\n  ```\n  <!-- ai-plan-disable d -->\n  ```\n',
      'Write `` ` <!-- ai-plan-disable e --> `` above.\n',
    ].join('\n'),
    found: [],
  },
  {
    title: 'a comment behind a code span and one behind a lone backtick',
    format: 'markdown',
    text: 'Use `x` <!-- ai-plan-disable-line a -->\n\nA lone ` tick <!-- ai-plan-disable-line b -->\n',
    found: ['disable-line [a] ', 'disable-line [b] '],
  },
  {
    title: 'comments of other tools, and words that only start like ours',
    format: 'markdown',
    text: '<!-- markdownlint-disable a -->\n<!-- ai-plan-disabled a -->\n<!-- see ai-plan-disable -->\n',
    found: [],
  },
  {
    title: 'an unclosed comment',
    format: 'markdown',
    text: '<!-- ai-plan-disable a\n\nparagraph\n',
    found: [],
  },
  {
    title: 'a comment in YAML front matter',
    format: 'markdown',
    text: '---\n# ai-plan-disable tone-by-training -- pilot\ntitle: x\n---\n# Head\n',
    found: ['disable [tone-by-training] pilot'],
  },
  {
    title: 'YAML comments, but not text in block scalars or strings',
    format: 'yaml',
    text: [
      'goal: tune # ai-plan-disable-line a -- pilot',
      'note: |',
      '  # ai-plan-disable b',
      'text: "# ai-plan-disable c"',
      'url: x#ai-plan-disable d',
      '  # ai-plan-disable-next-line e',
    ].join('\r\n'),
    found: ['disable-line [a] pilot', 'disable-next-line [e] '],
  },
  {
    title: 'TOML comments, but not text in strings',
    format: 'toml',
    text: 'a = "# ai-plan-disable x" # ai-plan-disable-line y\nb = """\n# ai-plan-disable z\n"""\n# ai-plan-disable w\n',
    found: ['disable-line [y] ', 'disable [w] '],
  },
  {
    title: 'JSON comments of both kinds, but not text in strings',
    format: 'jsonc',
    text: '// ai-plan-disable a -- pilot\n{ "x": "// ai-plan-disable b", /* ai-plan-disable-line c */ "y": 1 }',
    found: ['disable [a] pilot', 'disable-line [c] '],
  },
  {
    title: 'plain text: HTML, reStructuredText and AsciiDoc comments',
    format: 'plaintext',
    text: '.. ai-plan-disable a\n// ai-plan-disable-next-line b\n<!-- ai-plan-enable a -->\nSee // ai-plan-disable c\n',
    found: ['disable [a] ', 'disable-next-line [b] ', 'enable [a] '],
  },
  {
    title: 'reStructuredText: over indented lines, but not what only looks like a comment',
    format: 'restructuredtext',
    text: '.. ai-plan-disable a\n   -- pilot\n\n.. note:: ai-plan-disable b\n\n<!-- ai-plan-enable a -->\n# ai-plan-disable c\n',
    found: ['disable [a] pilot', 'enable [a] ', 'disable [c] '],
  },
  {
    title: 'AsciiDoc: a line and a block',
    format: 'asciidoc',
    text: '// ai-plan-disable a -- pilot\n\n////\nai-plan-enable a\n////\n\nSee // ai-plan-disable b\n',
    found: ['disable [a] pilot', 'enable [a] '],
  },
  {
    title: 'scripts: comments on their own lines and behind code, but not text in strings',
    format: 'script',
    text: 'a = "# ai-plan-disable x" # ai-plan-disable-line y\nb = """\n# ai-plan-disable z\n"""\n# ai-plan-disable w\nc#ai-plan-disable v\n  // ai-plan-enable w\n',
    found: ['disable-line [y] ', 'disable [w] ', 'enable [w] '],
  },
];

describe('readDirectives', () => {
  it.each(cases)('$title', ({ text, format, found }) => {
    const directives = readDirectives(text, format);
    expect(
      directives.map((it) => `${it.kind} [${it.names.map(({ name }) => name).join('|')}] ${it.reason ?? ''}`),
    ).toEqual(found);
    for (const { kind, keyword, names, span } of directives) {
      expect(text.slice(keyword.start, keyword.end)).toBe(`ai-plan-${kind}`);
      for (const { name, span: place } of names) expect(text.slice(place.start, place.end)).toBe(name);
      expect(text.slice(span.start, span.end)).toMatch(
        /^(?:<!--.*-->|\/{4}.*\/{4}|\{\/\*.*\*\/\}|\/\*.*\*\/|(?:#|\/\/|\.\.).*)$/su,
      );
    }
  });

  const formats: readonly Format[] = [
    'markdown',
    'plaintext',
    'restructuredtext',
    'asciidoc',
    'yaml',
    'json',
    'jsonc',
    'toml',
    'jsonl',
    'notebook',
    'script',
  ];

  it('never throws and keeps its spans inside the text, whatever the text', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        '<!-- ai-plan-disable ',
        '-->',
        '{/* ai-plan-enable',
        '*/}',
        '# ai-plan-disable-line',
        '"',
        '`',
        '```\n',
      ),
      fc.constantFrom('\n', '\r\n', '\r', '"""', "'''", '|\n', '---\n', ' -- ', '\\', '\ud800', '\u0002', 'a, b'),
      fc.string({ unit: 'binary', maxLength: 6 }),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), fc.constantFrom(...formats), (pieces, format) => {
        const text = pieces.join('');
        for (const { span, keyword } of readDirectives(text, format)) {
          expect(span.start).toBeGreaterThanOrEqual(0);
          expect(span.end).toBeLessThanOrEqual(text.length);
          expect(keyword.start).toBeGreaterThanOrEqual(span.start);
          expect(keyword.end).toBeLessThanOrEqual(span.end);
        }
      }),
      { numRuns: 400 },
    );
  });

  it.each([
    ['unclosed comments', '<!-- ai-plan-disable a\n'],
    ['backticks of growing length', '`a ``b <!-- ai-plan-disable a --> '],
    ['unclosed strings', '"""\\""" ai-plan-disable '],
    ['braces', '{ /* ai-plan-disable */ { '],
    ['comment blocks', '////\n/////\n.. ai-plan-disable\n   a\n'],
  ])('reads 100,000 hostile characters at once: %s', (_title, piece) => {
    const text = piece.repeat(Math.ceil(100_000 / piece.length));
    for (const format of formats) {
      const start = performance.now();
      readDirectives(text, format);
      expect(performance.now() - start).toBeLessThan(2000);
    }
  });
});
