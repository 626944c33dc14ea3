/** A configuration file is read as far as it makes sense; every mistake is told at its line, with a remedy. */

import { Ajv } from 'ajv';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseConfig } from '../../../src/config/parse.ts';
import { configSchema } from '../../../src/config/schema.ts';
import { validate } from '../../../src/config/validate.ts';
import { readJson } from '../../../src/read/json.ts';
import { inWords } from '../../../src/text/wording.ts';

const path = '/home/me/repo/.ai-plan-lint.json';

describe('parseConfig', () => {
  it('reads every key', () => {
    const parsed = parseConfig(
      path,
      `{
        // comments are fine
        "$schema": "./x.json",
        "extends": "../base.yaml",
        "rules": {
          "tone-by-training": "off",
          "format-by-training": ["error", { "formatVolumePerMonth": 500 }],
        },
        "include": ["docs/"], "exclude": ["drafts/*.md"], "plan": "../plans/mail.md",
        "vocabulary": { "assets": ["tide tables"] },
        "thresholds": { "minimumExamples": 50 },
        "providers": [{ "model": "gpt-4o", "platform": "openai", "shutdown": "2027-05-01", "asOf": "2026-11-20" }]
      }`,
    );
    expect(parsed?.problems).toEqual([]);
    expect(parsed?.extends).toEqual({ named: '../base.yaml', line: 4, column: 20 });
    expect(parsed?.config).toEqual({
      rules: { 'tone-by-training': 'off', 'format-by-training': 'error' },
      thresholds: { minimumExamples: 50, formatVolumePerMonth: 500 },
      vocabulary: { assets: ['tide tables'] },
      providers: [{ model: 'gpt-4o', platform: 'openai', shutdown: '2027-05-01', asOf: '2026-11-20' }],
      include: [{ pattern: 'docs/', folder: '/home/me/repo' }],
      exclude: [{ pattern: 'drafts/*.md', folder: '/home/me/repo' }],
      plan: '/home/me/plans/mail.md',
    });
  });

  it('reads YAML and the key aiPlanLint of package.json', () => {
    const yaml = parseConfig('/r/.ai-plan-lint.yaml', '# why\nrules:\n  tone-by-training: error\n');
    expect(yaml?.config.rules).toEqual({ 'tone-by-training': 'error' });
    const manifest = parseConfig('/r/package.json', '{ "name": "x", "aiPlanLint": { "exclude": ["a"] } }');
    expect(manifest?.config.exclude).toEqual([{ pattern: 'a', folder: '/r' }]);
    expect(parseConfig('/r/package.json', '{ "name": "x" }')).toBeUndefined();
    expect(parseConfig('/r/package.json', 'broken')).toBeUndefined();
  });

  it.each([
    ['{\n  "rulez": {}\n}', '2:3 The file has no key "rulez". Did you mean "rules"?'],
    [
      '{ "rules": { "tone-by-traning": "off" } }',
      '1:14 "rules" has no key "tone-by-traning". Did you mean "tone-by-training"?',
    ],
    [
      '{ "rules": { "no-such-thing": "off" } }',
      '1:14 "rules" has no key "no-such-thing". See ai-plan-lint --list-rules for all rules.',
    ],
    [
      '{ "rules": { "tone-by-training": "warn" } }',
      '1:34 "tone-by-training" is "warn". Use one of: off, information, warning, error.',
    ],
    [
      '{ "rules": { "tone-by-training": 2 } }',
      '1:34 "tone-by-training" must be one of: off, information, warning, error, not a number.',
    ],
    [
      '{ "rules": { "tone-by-training": ["error", { "x": 1 }] } }',
      '1:46 Entry 2 of "tone-by-training" has no key "x". Remove it.',
    ],
    ['{ "rules": [] }', '1:12 "rules" must be a map, not a list.'],
    ['{ "exclude": "drafts" }', '1:14 "exclude" must be a list, not a text.'],
    ['{ "thresholds": { "minimumExamples": -1 } }', '1:38 "minimumExamples" must be 0 or more.'],
    ['{ "vocabulary": { "assets": ["x"] } }', '1:30 Entry 1 of "assets" is too short. Write at least 2 characters.'],
    [
      '{ "providers": [{ "model": "m" }] }',
      '1:17 Entry 1 of "providers" lacks "platform", "asOf". Add what is missing.',
    ],
    [
      '{ "providers": [{ "model": "m", "platform": "openai", "asOf": "2026-02-30" }] }',
      '1:63 "asOf" is "2026-02-30", which is not a date. Write it as YYYY-MM-DD.',
    ],
    [
      '{ "rules": { "tone-by-training": "off" ',
      '1:40 This is not valid JSON: close brace expected. Correct it; until then, what follows may be ignored.',
    ],
    ['{ "thresholds": { "minimumExamples": 1e400 } }', '1:38 "minimumExamples" must be a number, not Infinity.'],
    ['[]', '1:1 The file must be a map, not a list.'],
    ['"x"', '1:1 The file must be a map, not a text.'],
  ])('tells of %s', (text, told) => {
    expect(parseConfig(path, text)?.problems.map((it) => `${it.line}:${it.column} ${inWords(it.message)}`)).toContain(
      told,
    );
  });

  it('tells of broken YAML at its line', () => {
    const parsed = parseConfig('/r/.ai-plan-lint.yml', 'rules:\n  tone-by-training: off\nexclude: [a\n');
    expect(inWords(parsed?.problems[0]?.message ?? '')).toMatch(/^This is not valid YAML: /u);
    expect(parsed?.problems[0]?.line).toBeGreaterThanOrEqual(3);
    expect(parsed?.config.rules).toEqual({ 'tone-by-training': 'off' });
  });

  it.each([
    ['thresholds: { minimumExamples: .inf }', '"minimumExamples" must be a number, not Infinity.'],
    ['thresholds: { minimumExamples: .nan }', '"minimumExamples" must be a number, not NaN.'],
    ['exclude: [a]\n---\nexclude: [b]\n', 'This is not valid YAML: Source contains multiple documents. Correct it;'],
    ['text', 'The file must be a map, not a text.'],
    ['rules: *gone', '"rules" must be a map, not empty.'],
    ['<<: 3', 'The file has no key "<<".'],
  ])('tells of YAML that means nothing here: %s', (text, told) => {
    const { problems = [], config } = parseConfig('/r/.ai-plan-lint.yaml', text) ?? {};
    expect(problems.map((it) => inWords(it.message)).join()).toContain(told);
    expect(config?.thresholds).toEqual({});
  });

  it('keeps what is right beside what is wrong', () => {
    const parsed = parseConfig(path, '{ "rules": { "tone-by-training": "off", "x": "off" }, "exclude": ["a", 3] }');
    expect(parsed?.config.rules).toEqual({ 'tone-by-training': 'off' });
    expect(parsed?.config.exclude.map((it) => it.pattern)).toEqual(['a']);
    expect(parsed?.problems).toHaveLength(2);
  });

  it.each(['  \n', '// ours\n'])('takes a file that says nothing for an empty configuration: %j', (text) => {
    expect(parseConfig(path, text)).toMatchObject({ problems: [], config: { rules: {} } });
    expect(parseConfig('/r/.ai-plan-lint.yaml', text.replace('//', '#'))?.problems).toEqual([]);
  });

  it('reads what YAML says once and means twice', () => {
    const parsed = parseConfig(
      '/r/.ai-plan-lint.yaml',
      [
        'exclude: &ours [a, b]',
        'include: *ours',
        'thresholds: &few { minimumExamples: 5 }',
        'rules:',
        '  dataset-too-small: [error, { <<: *few }]',
        '  format-by-training: [error, { formatVolumePerMonth: 6, <<: { formatVolumePerMonth: 7 } }]',
        '  volume-below-bar: [error, { <<: [&one { volumeWarnBelowPerDay: 8 }, { volumeWarnBelowPerDay: 9 }] }]',
      ].join('\n'),
    );
    expect(parsed?.problems).toEqual([]);
    expect(parsed?.config.include?.map((it) => it.pattern)).toEqual(['a', 'b']);
    expect(parsed?.config.thresholds).toEqual({
      minimumExamples: 5,
      formatVolumePerMonth: 6,
      volumeWarnBelowPerDay: 8,
    });
  });

  it('is not drowned by what YAML says again and again', () => {
    const levels = Array.from(
      { length: 30 },
      (_, at) => `a${at}: &a${at} [${at > 0 ? `*a${at - 1}, *a${at - 1}` : 'x'}]`,
    );
    expect(parseConfig('/r/.ai-plan-lint.yaml', levels.join('\n'))?.problems).toHaveLength(30);
    expect(parseConfig('/r/.ai-plan-lint.yaml', 'exclude: &a [*a]')?.problems.length).toBeGreaterThan(0);
  });

  it('never throws, whatever the text', () => {
    const piece = fc.oneof(
      fc.constantFrom('{', '}', '[', ']', '"rules"', ':', ',', '"off"', '\n', '- ', '&a ', '*a', '<<: *a', '"extends"'),
      fc.string({ unit: 'binary', maxLength: 4 }),
    );
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 30 }),
        fc.constantFrom('/r/.ai-plan-lint.json', '/r/.ai-plan-lint.yaml', '/r/package.json'),
        (pieces, file) => {
          parseConfig(file, pieces.join(''));
        },
      ),
      { numRuns: 400 },
    );
    for (const deep of ['['.repeat(100_000), '{"a":'.repeat(50_000), '- '.repeat(20_000)]) {
      parseConfig(path, deep);
      parseConfig('/r/.ai-plan-lint.yaml', deep.slice(0, 20_000));
    }
  }, 30_000);
});

describe('validate', () => {
  it('agrees with a full JSON Schema validator on what is right', () => {
    const ajv = new Ajv({ allErrors: true, strict: false });
    const isRight = ajv.compile(configSchema);
    const severity = fc.constantFrom('off', 'error', 'warn', 1, null);
    const options = fc.record(
      { formatVolumePerMonth: fc.constantFrom(1, -1, 'x'), minimumExamples: fc.constantFrom(5) },
      { requiredKeys: [] },
    );
    const setting = fc.oneof(severity, fc.array(fc.oneof(severity, options), { maxLength: 3 }));
    const fact = fc.record(
      {
        model: fc.constantFrom('gpt-4o', 'xx', 3),
        platform: fc.constantFrom('openai', 'nowhere'),
        asOf: fc.constantFrom('2026-11-20', 'soon'),
        tunable: fc.constantFrom(true, 'yes'),
      },
      { requiredKeys: [] },
    );
    const config = fc.record(
      {
        extends: fc.constantFrom('./a.json', '', 3),
        rules: fc.oneof(
          fc.record(
            { 'tone-by-training': setting, 'format-by-training': setting, nonsense: setting },
            { requiredKeys: [] },
          ),
          fc.constant([]),
        ),
        include: fc.oneof(fc.array(fc.constantFrom('docs', '', 4), { maxLength: 2 }), fc.constant('docs')),
        vocabulary: fc.record(
          { assets: fc.array(fc.constantFrom('ab', 'a')), words: fc.constant([]) },
          { requiredKeys: [] },
        ),
        thresholds: options,
        providers: fc.array(fact, { maxLength: 2 }),
        rulez: fc.constant(1),
      },
      { requiredKeys: [] },
    );
    let right = 0;
    fc.assert(
      fc.property(config, (value) => {
        const node = readJson(JSON.stringify(value));
        if (!node) throw new Error('no tree');
        const complaints: Parameters<typeof validate>[2] = [];
        const kept = validate(node, configSchema, complaints);
        expect([value, complaints.length === 0]).toEqual([value, isRight(value)]);
        if (complaints.length === 0) expect(kept).toEqual(value);
        // What was kept is right by itself.
        if (kept !== undefined && ++right) expect([kept, isRight(kept)]).toEqual([kept, true]);
      }),
      { numRuns: 2000 },
    );
    expect(right).toBeGreaterThan(100);
  });
});
