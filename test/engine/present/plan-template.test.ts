/** The plan that people start from passes the linter. */

import { describe, expect, it } from 'vitest';
import { lint } from '../../../src/engine.ts';
import { planTemplate } from '../../../src/present/plan-template.ts';
import { withDefaults } from '../../../src/remedies/snippet.ts';
import { defaultSettings } from '../../../src/settings.ts';

describe('planTemplate', () => {
  const text = withDefaults(planTemplate);

  it('is read as a plan and has no finding', () => {
    const report = lint({ path: 'plan.md', text }, { settings: defaultSettings, today: '2026-11-24' });
    expect(report.document.plan.isPlan).toBe(true);
    expect(report.findings.map((it) => [it.rule, it.message])).toEqual([]);
    expect(report.problems).toEqual([]);
  });

  it('numbers its places from 1 without gaps', () => {
    const places = [...planTemplate.matchAll(/\$\{(?<place>\d+):/gu)].map((it) => Number(it.groups?.place));
    expect(places).toEqual(places.map((_, index) => index + 1));
    expect(text).not.toContain('$');
  });
});
