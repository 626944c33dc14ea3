/** Config readers: every character of a passage comes from its own place in the source; hostile files cost little. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { align } from '../../../src/read/align.ts';
import { readJson } from '../../../src/read/json.ts';
import type { Format, Passage } from '../../../src/read/passage.ts';
import { readDocument } from '../../../src/read/read.ts';
import { readToml } from '../../../src/read/toml.ts';
import { readYaml } from '../../../src/read/yaml.ts';

function passages(format: Format, text: string): readonly Passage[] {
  return readDocument(text, format).passages;
}

/** The words of a passage as the source has them, line breaks and marks included. */
function sourceOf({ offsets, text }: Passage, source: string): string {
  return source.slice(offsets.at(0), (offsets.at(text.length - 1) ?? 0) + 1);
}

describe('prose of values and comments', () => {
  it.each<[string, Format, string, string, string]>([
    ['plain YAML', 'yaml', 'goal: train it on our rota\n', 'train it on our rota', 'train it on our rota'],
    [
      'folded YAML',
      'yaml',
      'goal: >-\n  train it\n  on our rota\nid: 4\n',
      'train it on our rota',
      'train it\n  on our rota',
    ],
    [
      'double-quoted YAML with escapes',
      'yaml',
      'goal: "train \\u0022it\\u0022 on our rota"\n',
      'train "it" on our rota',
      'train \\u0022it\\u0022 on our rota',
    ],
    [
      'single-quoted YAML',
      'yaml',
      "goal: 'train the bot''s voice'\n",
      "train the bot's voice",
      "train the bot''s voice",
    ],
    [
      'CRLF and tabs',
      'yaml',
      'a: 1\r\ngoal:\ttrain it on our rota\r\n',
      'train it on our rota',
      'train it on our rota',
    ],
    [
      'emoji before the value',
      'yaml',
      '"🚢": "⚓ train it on our rota"\n',
      '⚓ train it on our rota',
      '⚓ train it on our rota',
    ],
    ['JSON', 'json', '{"goal": "train\\tit on our rota"}', 'train it on our rota', 'train\\tit on our rota'],
    [
      'JSON with comments',
      'jsonc',
      '{ // train it on our rota\n "a": 1 }',
      'train it on our rota',
      'train it on our rota',
    ],
    [
      'broken JSON',
      'json',
      '{"goal": "train it on our rota", "x": [1, ',
      'train it on our rota',
      'train it on our rota',
    ],
    ['TOML', 'toml', 'goal = "train it on our rota"\n', 'train it on our rota', 'train it on our rota'],
    [
      'multi-line TOML',
      'toml',
      'goal = """\ntrain it \\\n  on our rota"""\n',
      'train it on our rota',
      'train it \\\n  on our rota',
    ],
    [
      'broken TOML',
      'toml',
      'a = [\nb == 3\n[c]\ngoal = "train it on our rota"\n',
      'train it on our rota',
      'train it on our rota',
    ],
    [
      'two comment lines',
      'yaml',
      '# In spring the helper is to be trained on our rota and on\n# the duty list.\na: 1\n',
      'In spring the helper is to be trained on our rota and on the duty list.',
      'In spring the helper is to be trained on our rota and on\n# the duty list.',
    ],
  ])('%s', (_, format, text, words, source) => {
    const found = passages(format, text).find((it) => it.text === words);
    expect(found && sourceOf(found, text)).toBe(source);
  });

  it.each([
    'goal: &g train it on our rota\nothers: [*g, *g]',
    'one: &o\n  approach: fine-tune a model\n  need: it knows our rota\ntwo: *o\nthree: { <<: [*o] }',
  ])('reads what an alias stands for once: %j', (text) => {
    expect(passages('yaml', text)).toHaveLength(1);
  });

  it('puts keys above values like headings', () => {
    const text = 'phases:\n  - name: Pilot\n    non_goals: [train it on our rota]\n';
    const [found] = passages('yaml', text).filter((it) => it.text.startsWith('train'));
    expect(found).toMatchObject({
      kind: 'item',
      headings: ['phases', 'Pilot', 'non goals'],
      leadIn: 'non goals',
      ordinal: 1,
    });
    expect(found?.keys).toEqual(['phases', '0', 'non_goals', '0']);
  });

  it('takes what stands under done_when for a goal', () => {
    const [found] = passages('yaml', 'milestones:\n  - done_when: the tune is submitted\n    due: Q1\n');
    expect(found?.headings).toEqual(['milestones', 'goal']);
  });

  it('leaves code, paths, commands and directives alone', () => {
    const text = [
      '# ai-plan: docs/plan.md',
      '# start with: trl sft --config train.yaml',
      'goal: ./train/on/our rota',
      'url: https://example.org/train it',
      'template: "{{ train it }} on our rota"',
      'messages: [{ content: train it on our rota }]',
      'supports_fine_tuning: true',
    ].join('\n');
    expect(passages('yaml', text)).toEqual([]);
  });
});

describe('ordinary configs', () => {
  it.each<[string, Format, string]>([
    [
      'compose',
      'yaml',
      'services:\n  bot:\n    image: acme/bot\n    # train it on our rota\n    labels: [train the model on our handbook]\n',
    ],
    ['package.json', 'json', '{"description": "Train the model on our handbook", "dependencies": {}}'],
    ['tsconfig', 'jsonc', '{"compilerOptions": {}, // train the model on our handbook\n}'],
    [
      'workflow',
      'yaml',
      'name: Train\non: [push]\njobs:\n  train:\n    steps:\n      - run: train the model on our handbook\n',
    ],
    ['OpenAPI', 'yaml', 'openapi: 3.1.0\ninfo:\n  description: Fine-tune a model on your handbook\n'],
    [
      'Kubernetes',
      'yaml',
      'apiVersion: v1\nkind: Job\nmetadata:\n  annotations: { note: train the model on our handbook }\n',
    ],
    [
      'GitLab CI',
      'yaml',
      'stages: [train]\ntrain:\n  stage: train\n  script:\n    - train the model on our handbook\n',
    ],
    ['DVC', 'yaml', 'stages:\n  train:\n    cmd: python train.py\n    desc: Fine-tune the model on tickets\n'],
    ['Cargo', 'toml', '[package]\nname = "x"\ndescription = "train the model on our handbook"\n'],
    ['a lock file', 'json', '{"lockfileVersion": 3, "packages": {"train": {"x": "train the model on our handbook"}}}'],
  ])('%s gives nothing', (_, format, text) => {
    const read = readDocument(text, format);
    expect(read.passages).toEqual([]);
    expect(read.config).toBeUndefined();
  });
});

describe('notebooks', () => {
  const cell = (type: string, source: unknown) => ({ cell_type: type, metadata: {}, source });
  const notebook = JSON.stringify({
    cells: [
      cell('markdown', ['# Plan\n', '\n', 'We do two things:\n']),
      cell('code', 'print("train it on our rota")'),
      cell('markdown', '- train it on our *rota*\n- rest'),
    ],
  });

  it('reads the Markdown cells as one document', () => {
    const found = passages('notebook', notebook);
    expect(found.map((it) => it.text)).toEqual(['Plan', 'We do two things:', 'train it on our rota', 'rest']);
    expect(found[2]).toMatchObject({ headings: ['Plan'], leadIn: 'We do two things:' });
    expect(found[2] && sourceOf(found[2], notebook)).toBe('train it on our *rota');
  });
});

const hostile: readonly (readonly [string, Format, string])[] = [
  ['flow nested beyond reason', 'yaml', `goal: train\nx: ${'['.repeat(200_000)}`],
  ['dashes', 'yaml', `train:\n${'- '.repeat(20_000)}`],
  ['question marks', 'yaml', `train:\n${'? '.repeat(20_000)}`],
  ['open quotes', 'yaml', `train:\n${'"a\n'.repeat(20_000)}`],
  ['anchors', 'yaml', `train:\n${'&a '.repeat(20_000)}`],
  ['nested flow', 'yaml', `goal: train\nx: ${'['.repeat(1000)}${']'.repeat(1000)}`],
  ['nested blocks', 'yaml', `goal: train\n${Array.from({ length: 1000 }, (_, i) => `${' '.repeat(i)}a:`).join('\n')}`],
  ['nested JSON', 'json', `{"train": ${'['.repeat(100_000)}`],
  ['nested TOML', 'toml', `train = ${'['.repeat(2000)}`],
  [
    'alias bomb',
    'yaml',
    `train: 1\na: &a [x, x]\n${'bcdefghij'
      .split('')
      .map((it, i) => `${it}: &${it} [${`*${'abcdefghi'[i]}, `.repeat(9)}]`)
      .join('\n')}`,
  ],
  ['cyclic alias', 'yaml', 'train: &a\n  again: *a\n  goal: train it on our rota\n'],
  ['duplicate keys', 'yaml', 'goal: train it on our rota\ngoal: train it on our rota\n'],
  ['tabs', 'yaml', 'train:\n\tgoal: train it on our rota\n\tx: 1\n'],
  ['control characters', 'yaml', 'train: \u0000\u0001\n'],
  ['no end', 'json', `{"goal": "train ${'x'.repeat(100_000)}`],
  ['one long line', 'json', `{"train": [${'{"a":"train it on our rota"},'.repeat(200_000)}]}`],
  ['many broken lines', 'toml', `train = 1\n${'= =\n'.repeat(5000)}`],
  ['quotes', 'toml', `train = ${'"""'.repeat(5000)}`],
  ['merge keys', 'yaml', 'base: &b { train: 1 }\nx: { <<: *b, <<: [*b, *b] }\n'],
];

describe('hostile files', () => {
  it.each(hostile)(
    '%s',
    (_, format, text) => {
      const started = performance.now();
      const { passages: found } = readDocument(text, format);
      for (const it of found) expect(isPlaced(it, text)).toBe(true);
      // Generous for a machine that does other work; what is meant is "no blow-up".
      expect(performance.now() - started).toBeLessThan(8000);
    },
    20_000,
  );

  it('leaves UTF-16 that was not decoded alone', () => {
    expect(passages('yaml', [...'goal: train it on our rota'].join('\u0000'))).toEqual([]);
  });
});

function isPlaced({ offsets, text, span }: Passage, source: string): boolean {
  const isOrdered = [...offsets].every(
    (it, index) => it >= 0 && it <= source.length && it >= (offsets.at(index - 1) ?? 0),
  );
  return isOrdered && offsets.length === text.length + 1 && span.start <= span.end && span.end <= source.length;
}

describe('properties', () => {
  const anything = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc
      .array(
        fc.constantFrom(
          'goal',
          ': ',
          '- ',
          'train it on our rota',
          '\n',
          '  ',
          '"',
          "'",
          '#',
          '{',
          '}',
          '[',
          ']',
          ',',
          '|',
          '>',
          '=',
          '&a',
          '*a',
          '🚢',
          '\\',
          '\r\n',
          '\t',
        ),
      )
      .map((it) => `train\n${it.join('')}`),
  );

  it.each<Format>(['yaml', 'json', 'jsonc', 'toml', 'jsonl', 'notebook', 'script'])(
    '%s never throws and stays inside the text',
    (format) => {
      fc.assert(
        fc.property(anything, (text) => {
          const read = readDocument(text, format);
          for (const it of read.passages) expect(isPlaced(it, text)).toBe(true);
          expect(readDocument(text, format)).toEqual(read);
        }),
        { numRuns: 300 },
      );
    },
  );

  it('finds each string again where it was written', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (value) => {
        const source = JSON.stringify({ a: value });
        const root = readJson(source);
        const node = root?.kind === 'map' ? root.entries[0]?.value : undefined;
        if (node?.kind !== 'scalar') throw new Error('no value');
        const offsets = align(value, source, node);
        [...value].forEach((char, index) => {
          if (/^[a-z0-9]$/i.test(char) && value.length === [...value].length)
            expect(source.charAt(offsets[index] ?? -1)).toBe(char);
        });
      }),
    );
  });

  it('reads the same tree from YAML, JSON and TOML', () => {
    const values = fc.dictionary(
      fc.stringMatching(/^[a-z]{1,8}$/),
      fc.oneof(fc.stringMatching(/^[ -~]{1,30}$/), fc.integer(), fc.boolean()),
      { minKeys: 1 },
    );
    fc.assert(
      fc.property(values, (tree) => {
        const json = JSON.stringify(tree);
        const toml = Object.entries(tree)
          .map(([key, value]) => `${key} = ${JSON.stringify(value)}\n`)
          .join('');
        const plain = (root: ReturnType<typeof readJson>) =>
          root?.kind === 'map'
            ? root.entries.map(({ key, value }) => [key, value.kind === 'scalar' ? value.value : undefined])
            : undefined;
        expect(plain(readJson(json))).toEqual(Object.entries(tree));
        expect(plain(readYaml(json))).toEqual(Object.entries(tree));
        expect(plain(readToml(toml))).toEqual(Object.entries(tree));
      }),
    );
  });
});
