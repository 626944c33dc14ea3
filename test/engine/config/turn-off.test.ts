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
    ['/.ai-plan-lint.json', '{"exclude":["a"]}', '{"exclude":["a"], "rules": { "stale-snapshot": "off" }}'],
    [
      '/package.json',
      '{\r\n\t"name": "desk",\r\n}\r\n',
      '{\r\n\t"name": "desk",\r\n\t"aiPlanLint": { "rules": { "stale-snapshot": "off" } },\r\n}\r\n',
    ],
    ['/.ai-plan-lint.json', '{ "rules": {\n// ours\n} }\n', '{ "rules": { "stale-snapshot": "off"\n// ours\n} }\n'],
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
    [
      'exclude: [a, "b"]\nrules:\n    # agreed\n    tone-by-training:   error   # by all\n\nthresholds: { perDay: 1 }\n',
      'exclude: [a, "b"]\nrules:\n    # agreed\n    tone-by-training:   error   # by all\n    stale-snapshot: off\n\nthresholds: { perDay: 1 }\n',
    ],
    ['exclude:\n- a\n', 'exclude:\n- a\nrules:\n  stale-snapshot: off\n'],
    ['exclude: [a]\r\n', 'exclude: [a]\r\nrules:\r\n  stale-snapshot: off\r\n'],
    ['exclude: [a]', 'exclude: [a]\nrules:\n  stale-snapshot: off'],
    ['# ours', '# ours\nrules:\n  stale-snapshot: off\n'],
    ['---\nexclude: [a]\n...\n', '---\nexclude: [a]\nrules:\n  stale-snapshot: off\n...\n'],
    ['rules: {tone-by-training: off}\n', 'rules: {tone-by-training: off, stale-snapshot: off}\n'],
    ['{ exclude: [a] }\n', '{ exclude: [a], rules: { stale-snapshot: off } }\n'],
    ['rules: {}\n', 'rules: { stale-snapshot: off }\n'],
    ['rules: # ours\nexclude: [a]\n', 'rules: { stale-snapshot: off } # ours\nexclude: [a]\n'],
    ['rules:\n  stale-snapshot:\n    - error\nexclude: [a]\n', 'rules:\n  stale-snapshot: off\nexclude: [a]\n'],
    ['rules:\n  stale-snapshot: # ours\n', 'rules:\n  stale-snapshot: off # ours\n'],
    ['rules:\n  "stale-snapshot": error # now\n', 'rules:\n  "stale-snapshot": off # now\n'],
  ])("leaves its author's YAML as it is: %j", (before, after) => {
    expect(withRuleOff('/.ai-plan-lint.yml', before, 'stale-snapshot')).toBe(after);
    expect(parseConfig('/.ai-plan-lint.yml', after)?.config.rules['stale-snapshot']).toBe('off');
  });
});
