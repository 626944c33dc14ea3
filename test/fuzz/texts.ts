/** Arbitrary texts, for property tests and the long fuzz run: words of plans in all sorts of markup, sound and broken. */

import fc from 'fast-check';

const words = fc.constantFrom(
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

const marks = fc.constantFrom(
  ...['*', '**', '***', '_', '__', '`', '``', '~', '~~', '[', ']', '](', ')', '(', '][', '![', '[^1]', '[x]', '[ ] '],
  ...['<', '>', '<b>', '</b>', '<br>', '<!--', '-->', '<https://x.y>', '&amp;', '&', '&#42;', '\\', '\\*', '|', ' | '],
  ...['"', "'", ':', ';', '.', ',', '-', '—', '$', '{', '}', '!', '#', '=', '+'],
  ...['<!-- ai-plan-disable -->', '<!-- ai-plan-disable-next-line knowledge-by-training -- later -->'],
);

const gaps = fc.constantFrom(
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

const starts = fc.constantFrom(
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

const anything = fc.string({ unit: 'binary', maxLength: 4 });

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
