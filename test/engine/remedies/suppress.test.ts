/** Suppression comments are written where they silence the finding, in the file's own comment syntax. */

import { describe, expect, it } from 'vitest';
import { lint } from '../../../src/engine.ts';
import type { Format } from '../../../src/read/passage.ts';
import {
  type CommentStyle,
  commentStyleOf,
  type SuppressionScope,
  suppressionEdits,
  suppressionScopes,
} from '../../../src/remedies/suppress.ts';
import type { RuleId } from '../../../src/rules/rule.ts';
import { defaultSettings } from '../../../src/settings.ts';
import { applyEdits } from '../../../src/text/span.ts';

const rule: RuleId = 'knowledge-by-training';

function suppressAt(text: string, words: string, style: CommentStyle, scope: SuppressionScope, reason = ''): string {
  const start = text.indexOf(words);
  const place = { start, end: start + words.length };
  return applyEdits(text, suppressionEdits(text, place, style, { rules: [rule], scope, reason }));
}

describe('suppressionEdits', () => {
  it.each<[string, CommentStyle, SuppressionScope, string, string]>([
    ['a list item', 'html', 'line', '- train it\n- b\n', '- train it <!-- ai-plan-disable-line R -->\n- b\n'],
    ['trailing spaces', 'html', 'line', 'train it  \nb', 'train it <!-- ai-plan-disable-line R -->  \nb'],
    ['CRLF', 'html', 'line', 'train it\r\nb', 'train it <!-- ai-plan-disable-line R -->\r\nb'],
    ['a table row', 'html', 'line', '| a | train it |\n', '| a | train it <!-- ai-plan-disable-line R --> |\n'],
    ['MDX', 'mdx', 'line', 'train it', 'train it {/* ai-plan-disable-line R */}'],
    ['YAML', 'hash', 'line', 'goal: train it\nb: 1\n', 'goal: train it # ai-plan-disable-line R\nb: 1\n'],
    ['JSONC', 'slashes', 'line', '{ "goal": "train it" }', '{ "goal": "train it" } // ai-plan-disable-line R'],
    [
      'a second rule on the line',
      'html',
      'line',
      'train it <!-- ai-plan-disable-line stale-snapshot -- agreed -->',
      'train it <!-- ai-plan-disable-line stale-snapshot, R -- agreed -->',
    ],
    ['a file', 'html', 'file', '# A\n\ntrain it\n', '<!-- ai-plan-disable R -->\n\n# A\n\ntrain it\n'],
    [
      'a file with front matter',
      'html',
      'file',
      '---\na: 1\n---\n\n# A\n\ntrain it\n',
      '---\na: 1\n---\n\n<!-- ai-plan-disable R -->\n\n# A\n\ntrain it\n',
    ],
    [
      'a file with front matter in TOML',
      'html',
      'file',
      '\uFEFF+++ \na = 1\n+++\n\ntrain it\n',
      '\uFEFF+++ \na = 1\n+++\n\n<!-- ai-plan-disable R -->\n\ntrain it\n',
    ],
    ['a YAML file', 'hash', 'file', 'goal: train it\n', '# ai-plan-disable R\ngoal: train it\n'],
    [
      'a section',
      'html',
      'section',
      '# A\n\n## B\n\ntrain it\n\n### C\n\nx\n\n## D\n\nx\n',
      '# A\n\n## B\n\n<!-- ai-plan-disable R -->\n\ntrain it\n\n### C\n\nx\n\n<!-- ai-plan-enable R -->\n\n## D\n\nx\n',
    ],
    ['the last section', 'html', 'section', '# A\ntrain it\n', '# A\n<!-- ai-plan-disable R -->\n\ntrain it\n'],
    [
      'a section between underlined headings',
      'html',
      'section',
      'A\n===\n\nB\n---\n\ntrain it\n\nC\n---\n\nx\n',
      'A\n===\n\nB\n---\n\n<!-- ai-plan-disable R -->\n\ntrain it\n\n<!-- ai-plan-enable R -->\n\nC\n---\n\nx\n',
    ],
    [
      'the text before the first heading',
      'html',
      'section',
      'train it\n\n## A\n\nx\n',
      '<!-- ai-plan-disable R -->\n\ntrain it\n\n<!-- ai-plan-enable R -->\n\n## A\n\nx\n',
    ],
    [
      'a section with a fence that looks like a heading',
      'html',
      'section',
      '## B\n\ntrain it\n\n```sh\n# no heading\n```\n\n## D\n',
      '## B\n\n<!-- ai-plan-disable R -->\n\ntrain it\n\n```sh\n# no heading\n```\n\n<!-- ai-plan-enable R -->\n\n## D\n',
    ],
  ])('%s', (_title, style, scope, before, after) => {
    expect(suppressAt(before, 'train', style, scope)).toBe(after.replaceAll('R', rule));
  });

  it('keeps the reason, and keeps it from ending the comment', () => {
    expect(suppressAt('train', 'train', 'html', 'line', ' agreed --> <b>\nuntil March ')).toBe(
      `train <!-- ai-plan-disable-line ${rule} -- agreed <b> until March -->`,
    );
    expect(suppressAt('train', 'train', 'mdx', 'line', 'a */ b')).toBe(
      `train {/* ai-plan-disable-line ${rule} -- a b */}`,
    );
  });

  it('names several rules in one comment', () => {
    const edits = suppressionEdits('train', { start: 0, end: 5 }, 'html', {
      rules: ['stale-snapshot', 'tone-by-training'],
      scope: 'line',
      reason: '',
    });
    expect(applyEdits('train', edits)).toBe('train <!-- ai-plan-disable-line stale-snapshot, tone-by-training -->');
  });

  const plan =
    '# Desk: project plan\n\n## Roadmap\n\n- Phase 2: fine-tune Qwen3-8B on the handbook so that it knows it.\n';
  it.each<SuppressionScope>(['line', 'section', 'file'])('silences the finding for the %s', (scope) => {
    const report = (text: string) =>
      lint({ path: 'plan.md', text }, { settings: defaultSettings, today: '2026-11-24' });
    expect(report(plan).findings.map((it) => it.rule)).toContain(rule);
    const silenced = report(suppressAt(plan, 'fine-tune', 'html', scope, 'trial'));
    expect(silenced.findings.map((it) => it.rule)).not.toContain(rule);
    expect(silenced.suppressed.map((it) => it.reason)).toContain('trial');
  });
});

describe('commentStyleOf', () => {
  it.each<[string, Format, CommentStyle | undefined]>([
    ['a.md', 'markdown', 'html'],
    ['a.MDX', 'markdown', 'mdx'],
    ['a.yaml', 'yaml', 'hash'],
    ['a.toml', 'toml', 'hash'],
    ['a.jsonc', 'jsonc', 'slashes'],
    ['a.json', 'json', undefined],
    ['a.jsonl', 'jsonl', undefined],
  ])('%s', (path, format, style) => {
    expect(commentStyleOf(path, format)).toBe(style);
    expect(suppressionScopes(path, format).length > 0).toBe(style !== undefined);
  });
});
