/** A rule is turned off in place, in every kind of configuration file. */

import { describe, expect, it } from 'vitest';
import { parseConfig } from '../../../src/config/parse.ts';
import { withRuleOff } from '../../../src/config/turn-off.ts';

describe('withRuleOff', () => {
  it.each([
    ['/.ai-plan-lint.json', '', '{\n  "rules": {\n    "stale-snapshot": "off"\n  }\n}\n'],
    [
      '/.ai-plan-lint.jsonc',
      '{\n  // ours\n  "rules": {\n    "tone-by-training": "error"\n  }\n}\n',
      '{\n  // ours\n  "rules": {\n    "tone-by-training": "error",\n    "stale-snapshot": "off"\n  }\n}\n',
    ],
    [
      '/.ai-plan-lint.json',
      '{\n\t"rules": { "stale-snapshot": ["error", {}] }\n}\n',
      '{\n\t"rules": { "stale-snapshot": "off" }\n}\n',
    ],
    ['/.ai-plan-lint.yaml', '# ours\nrules:\n  tone-by-training: error # agreed\n', undefined],
    ['/.ai-plan-lint.yml', '', undefined],
    ['/.ai-plan-lint.yml', '# ours\n', undefined],
    ['/.ai-plan-lint.yml', 'rules:\nplan: a.md # ours\n', undefined],
    ['/.ai-plan-lint.json', '// ours\n', undefined],
    ['/.ai-plan-lint.json', '{ "rules": null }\n', undefined],
    ['/package.json', '{\n  "name": "desk"\n}\n', undefined],
    ['/.ai-plan-lint.json', '{\r\n  "exclude": ["a"]\r\n}\r\n', undefined],
  ])('%s %j', (path, before, after) => {
    const text = withRuleOff(path, before, 'stale-snapshot');
    if (after !== undefined) expect(text).toBe(after);
    const parsed = parseConfig(path, text);
    expect(parsed?.config.rules['stale-snapshot']).toBe('off');
    expect(parsed?.problems).toEqual([]);
    for (const line of before.split(/\r?\n/u).filter((it) => /[#/]/u.test(it))) expect(text).toContain(line);
  });

  it.each([
    ['exclude: [a, "b"]\n', 'exclude: [a, "b"]\nrules:\n  stale-snapshot: off\n'],
    ['exclude: [ a ]\n', 'exclude: [ a ]\nrules:\n  stale-snapshot: off\n'],
    ['exclude:\n- a\n', 'exclude:\n- a\nrules:\n  stale-snapshot: off\n'],
    ['exclude: [a]\r\n', 'exclude: [a]\r\nrules:\r\n  stale-snapshot: off\r\n'],
    [
      `# ${'long '.repeat(30)}\nplan: "${'word '.repeat(30)}"\n`,
      `# ${'long '.repeat(30)}\nplan: "${'word '.repeat(30)}"\nrules:\n  stale-snapshot: off\n`,
    ],
    ['rules: {tone-by-training: off}\n', 'rules: {tone-by-training: off, stale-snapshot: off}\n'],
  ])("keeps the brackets, lists, lines and line ends of its author's YAML: %j", (before, after) => {
    expect(withRuleOff('/.ai-plan-lint.yml', before, 'stale-snapshot')).toBe(after);
  });
});
