/** Suppression comments are written where they suppress the finding, in the file's own comment syntax. */

import { describe, expect, it } from 'vitest';
import { lint } from '../../../src/engine.ts';
import { formatOfPath } from '../../../src/read/formats.ts';
import type { Format } from '../../../src/read/passage.ts';
import { type CommentStyle, commentStyleOf } from '../../../src/remedies/suppression-comments.ts';
import { type SuppressionScope, suppressionDrafts } from '../../../src/remedies/suppression-drafts.ts';
import type { RuleId } from '../../../src/rules/rule.ts';
import { defaultSettings } from '../../../src/settings.ts';
import { applyEdits } from '../../../src/text/span.ts';

const rule: RuleId = 'knowledge-by-training';

/** The text with the best draft applied. */
function suppressAt(
  text: string,
  path: string,
  scope: SuppressionScope,
  { reason = '', rules = [rule] }: { readonly reason?: string; readonly rules?: readonly RuleId[] } = {},
): string {
  const start = text.search(/fine-tune|train/u);
  const place = { start, end: start + 'train'.length };
  const muted = { path, text, format: formatOfPath(path), place, statement: place };
  return applyEdits(text, suppressionDrafts(muted, { rules, scope, reason })[0] ?? []);
}

describe('suppressionDrafts', () => {
  it.each<[string, string, SuppressionScope, string, string]>([
    ['a list item', 'plan.md', 'line', '- train it\n- b\n', '- train it <!-- ai-plan-disable-line R -->\n- b\n'],
    ['trailing spaces', 'plan.md', 'line', 'train it  \nb', 'train it <!-- ai-plan-disable-line R -->  \nb'],
    ['CRLF', 'plan.md', 'line', 'train it\r\nb', 'train it <!-- ai-plan-disable-line R -->\r\nb'],
    ['a table row', 'plan.md', 'line', '| a | train it |\n', '| a | train it <!-- ai-plan-disable-line R --> |\n'],
    ['MDX', 'plan.mdx', 'line', 'train it', 'train it {/* ai-plan-disable-line R */}'],
    ['YAML', 'plan.yaml', 'line', 'goal: train it\nb: 1\n', 'goal: train it # ai-plan-disable-line R\nb: 1\n'],
    ['JSONC', 'plan.jsonc', 'line', '{ "goal": "train it" }', '{ "goal": "train it" } // ai-plan-disable-line R'],
    [
      'a second rule on the line',
      'plan.md',
      'line',
      'train it <!-- ai-plan-disable-line stale-snapshot -- agreed -->',
      'train it <!-- ai-plan-disable-line stale-snapshot, R -- agreed -->',
    ],
    ['a file', 'plan.md', 'file', '# A\n\ntrain it\n', '<!-- ai-plan-disable R -->\n\n# A\n\ntrain it\n'],
    [
      'a file with front matter',
      'plan.md',
      'file',
      '---\na: 1\n---\n\n# A\n\ntrain it\n',
      '---\na: 1\n---\n\n<!-- ai-plan-disable R -->\n\n# A\n\ntrain it\n',
    ],
    [
      'a file with front matter in TOML',
      'plan.md',
      'file',
      '\uFEFF+++ \na = 1\n+++\n\ntrain it\n',
      '\uFEFF+++ \na = 1\n+++\n\n<!-- ai-plan-disable R -->\n\ntrain it\n',
    ],
    ['a YAML file', 'plan.yaml', 'file', 'goal: train it\n', '# ai-plan-disable R\ngoal: train it\n'],
    [
      'a script that says how it is run',
      'train.py',
      'file',
      '#!/usr/bin/env python\n# -*- coding: latin-1 -*-\n# train it\n',
      '#!/usr/bin/env python\n# -*- coding: latin-1 -*-\n# ai-plan-disable R\n# train it\n',
    ],
    [
      'a heading with its section',
      'plan.md',
      'section',
      '# A\n\n## train it\n\nx\n\n## D\n',
      '# A\n\n<!-- ai-plan-disable R -->\n\n## train it\n\nx\n\n<!-- ai-plan-enable R -->\n\n## D\n',
    ],
    [
      'a section',
      'plan.md',
      'section',
      '# A\n\n## B\n\ntrain it\n\n### C\n\nx\n\n## D\n\nx\n',
      '# A\n\n## B\n\n<!-- ai-plan-disable R -->\n\ntrain it\n\n### C\n\nx\n\n<!-- ai-plan-enable R -->\n\n## D\n\nx\n',
    ],
    ['the last section', 'plan.md', 'section', '# A\ntrain it\n', '# A\n<!-- ai-plan-disable R -->\n\ntrain it\n'],
    [
      'a section between underlined headings',
      'plan.md',
      'section',
      'A\n===\n\nB\n---\n\ntrain it\n\nC\n---\n\nx\n',
      'A\n===\n\nB\n---\n\n<!-- ai-plan-disable R -->\n\ntrain it\n\n<!-- ai-plan-enable R -->\n\nC\n---\n\nx\n',
    ],
    [
      'the text before the first heading',
      'plan.md',
      'section',
      'train it\n\n## A\n\nx\n',
      '<!-- ai-plan-disable R -->\n\ntrain it\n\n<!-- ai-plan-enable R -->\n\n## A\n\nx\n',
    ],
    [
      'a section with a fence that looks like a heading',
      'plan.md',
      'section',
      '## B\n\ntrain it\n\n```sh\n# no heading\n```\n\n## D\n',
      '## B\n\n<!-- ai-plan-disable R -->\n\ntrain it\n\n```sh\n# no heading\n```\n\n<!-- ai-plan-enable R -->\n\n## D\n',
    ],
  ])('%s', (_title, path, scope, before, after) => {
    expect(suppressAt(before, path, scope)).toBe(after.replaceAll('R', rule));
  });

  it('keeps the reason, and keeps it from ending the comment', () => {
    expect(suppressAt('train', 'plan.md', 'line', { reason: ' agreed --> <b>\nuntil March ' })).toBe(
      `train <!-- ai-plan-disable-line ${rule} -- agreed <b> until March -->`,
    );
    expect(suppressAt('train', 'plan.mdx', 'line', { reason: 'a */ b' })).toBe(
      `train {/* ai-plan-disable-line ${rule} -- a b */}`,
    );
  });

  it('names several rules in one comment', () => {
    expect(suppressAt('train', 'plan.md', 'line', { rules: ['stale-snapshot', 'tone-by-training'] })).toBe(
      'train <!-- ai-plan-disable-line stale-snapshot, tone-by-training -->',
    );
  });

  const plan =
    '# Desk: project plan\n\n## Roadmap\n\n- Phase 2: fine-tune Qwen3-8B on the handbook so that it knows it.\n';
  it.each<SuppressionScope>(['line', 'section', 'file'])('suppresses the finding for the %s', (scope) => {
    const report = (text: string) =>
      lint({ path: 'plan.md', text }, { settings: defaultSettings, today: '2026-11-24' });
    expect(report(plan).findings.map((it) => it.rule)).toContain(rule);
    const suppressed = report(suppressAt(plan, 'plan.md', scope, { reason: 'trial' }));
    expect(suppressed.findings.map((it) => it.rule)).not.toContain(rule);
    expect(suppressed.suppressed.map((it) => it.reason)).toContain('trial');
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
    ['a.rst', 'restructuredtext', 'dots'],
    ['a.adoc', 'asciidoc', 'slashes'],
    ['a.py', 'script', 'hash'],
  ])('%s', (path, format, style) => {
    expect(commentStyleOf(path, format)).toBe(style);
  });
});
