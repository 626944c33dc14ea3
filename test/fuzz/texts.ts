/** Arbitrary texts, for property tests and the long fuzz run: words of plans in all sorts of markup, sound and broken. */

import fc from 'fast-check';
import type { Format } from '../../src/read/passage.ts';
import { documents } from '../bench/plans.ts';

export const formats: readonly Format[] = [
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

export const words = fc.constantFrom(
  'We will fine-tune the model on our handbook so that it knows our rules.',
  'train it on 400 tickets',
  'Fine-tune Llama 3 for tone',
  'the assistant must answer in JSON',
  'Budget: 4,000 EUR',
  '1,200 requests a day',
  'owner',
  'we',
  'a',
  '3.1',
  'snake_case',
  'Übung 🙂 naïve',
  'https://example.com/a_b*c*',
  'mail@example.com',
  'www.example.com',
);

export const marks = fc.constantFrom(
  ...['*', '**', '***', '_', '__', '`', '``', '~', '~~', '[', ']', '](', ')', '(', '][', '![', '[^1]', '[x]', '[ ] '],
  ...['<', '>', '<b>', '</b>', '<br>', '<!--', '-->', '<https://x.y>', '&amp;', '&', '&#42;', '\\', '\\*', '|', ' | '],
  ...['[![a](b)](c)', '![a](b)', '[c](d)', 'Q&A', '[d]: e'],
  ...['"', "'", ':', ';', '.', ',', '-', '—', '$', '{', '}', '!', '#', '=', '+'],
  ...['{/*', '*/}', '{/* we train it */}', '..', '//', '////'],
  ...['<!-- ai-plan-disable -->', '<!-- ai-plan-disable-next-line knowledge-by-training -- later -->'],
);

export const gaps = fc.constantFrom(
  ' ',
  '  ',
  '\t',
  '\n',
  '\r\n',
  '\n\n',
  '  \n',
  ' \n',
  '\\\n',
  '\u00a0',
  '\u200b',
  '\u00ad',
  '\r',
);

export const starts = fc.constantFrom(
  ...['\n# ', '\n## ', '\n####### ', '\n- ', '\n* ', '\n+ ', '\n1. ', '\n2) ', '\n> ', '\n>', '\n    ', '\n  ', '\n\t'],
  ...['\n```\n', '\n~~~\n', '\n---\n', '\n===\n', '\n***\n', '\n| ', '\n|---|---|\n', '\n-|-\n', '\n|-|\n'],
  ...[
    '\n[a]: b',
    '\n[^1]: ',
    '\n<div>\n',
    '\n</div>\n',
    '\n<pre>\n',
    '\n- [ ] ',
    '\n- [x] ',
    '\n  - ',
    '\n   1. ',
    '\n- # ',
  ],
);

export const anything = fc.string({ unit: 'binary', maxLength: 4 });

/** A Markdown text. */
export const markdownText: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      { weight: 6, arbitrary: words },
      { weight: 5, arbitrary: gaps },
      { weight: 4, arbitrary: marks },
      { weight: 3, arbitrary: starts },
      { weight: 1, arbitrary: anything },
    ),
    { maxLength: 40 },
  )
  .map((parts) => parts.join(''));

export const syntax = fc.constantFrom(
  ...[
    '{',
    '}',
    '[',
    ']',
    ':',
    ': ',
    ', ',
    '- ',
    '"',
    "'",
    '|',
    '>',
    '>-',
    '|2',
    '#',
    '# ',
    '//',
    '/*',
    '*/',
    '&a',
    '*a',
    '!!str ',
    '? ',
    '---',
    '...',
  ],
  ...[
    '=',
    '[[',
    ']]',
    '"""',
    "'''",
    '\\',
    '\\u00e9',
    '\\"',
    'true',
    'null',
    '1e5',
    '\n',
    '\n  ',
    '\n    ',
    '\r\n',
    '\t',
    ' ',
  ],
  ...[
    '"messages"',
    '"role"',
    '"content"',
    'base_model',
    'datasets',
    'learning_rate',
    'model',
    'prompt',
    'completion',
    'cells',
    'source',
    'cell_type',
  ],
  ...[
    '# ai-plan-disable-line ',
    '// ai-plan-disable',
    '<!-- ai-plan-disable-next-line tone-by-training -- why -->',
    'ai-plan: true',
  ],
);

/** Text of any format, sound or broken. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
  markdownText,
  fc
    .array(
      fc.oneof({ weight: 5, arbitrary: syntax }, { weight: 3, arbitrary: words }, { weight: 1, arbitrary: anything }),
      { maxLength: 40 },
    )
    .map((parts) => parts.join('')),
  fc.json(),
  fc.string({ unit: 'binary', maxLength: 60 }),
);

const settings = fc.constantFrom(
  ...[
    'rules',
    'exclude',
    'include',
    'vocabulary',
    'thresholds',
    'providers',
    'extends',
    'assets',
    'models',
    'training',
    'minimumExamples',
  ],
  ...[
    'no-eval-plan',
    'tone-by-training',
    'off',
    'warning',
    '"error"',
    '["warning", {}]',
    '[',
    ']',
    '{',
    '}',
    ':',
    ': ',
    ',',
    '\n',
    '\n  ',
    '- ',
    '"',
    '200',
    '-1',
    '#',
    '//',
  ],
);

/** The text of a configuration file, sound or broken. */
export const configText: fc.Arbitrary<string> = fc.oneof(
  fc
    .array(fc.oneof({ weight: 8, arbitrary: settings }, { weight: 1, arbitrary: anything }), { maxLength: 30 })
    .map((parts) => parts.join('')),
  fc.json(),
);

const paragraphs = documents.flatMap((it) => it.text.split(/\n\n+/u)).filter((it) => it.length < 500);

/** Paragraphs of labelled plans, shuffled, with broken markup in between. */
export const planText: fc.Arbitrary<string> = fc
  .array(fc.oneof({ weight: 6, arbitrary: fc.constantFrom(...paragraphs) }, { weight: 1, arbitrary: markdownText }), {
    minLength: 1,
    maxLength: 8,
  })
  .map((parts) => parts.join('\n\n'));
