/** Fixing all at once takes safe fixes only, and never two that meet. */

import { describe, expect, it } from 'vitest';
import { fixesFor, lint } from '../../../src/engine.ts';
import type { Fix } from '../../../src/remedies/fix.ts';
import { safeEdits } from '../../../src/remedies/safe-edits.ts';
import { defaultSettings } from '../../../src/settings.ts';
import { applyEdits } from '../../../src/text/span.ts';

function fix(start: number, end: number, parts: Partial<Fix> = {}): Fix {
  return {
    title: `${start}`,
    kind: 'rewrite',
    safe: true,
    preferred: false,
    snippet: false,
    alternative: undefined,
    edits: [{ span: { start, end }, newText: 'x' }],
    ...parts,
  };
}

describe('safeEdits', () => {
  it('leaves suggestions and snippets alone', () => {
    expect(safeEdits([[fix(0, 2, { safe: false })], [fix(4, 6, { snippet: true })], []])).toEqual([]);
  });

  it('takes one fix of each finding, the first that is safe', () => {
    const edits = safeEdits([[fix(0, 2, { safe: false }), fix(3, 5), fix(7, 9)], [fix(20, 22)]]);
    expect(edits.map((it) => it.span.start)).toEqual([3, 20]);
  });

  it('lets a fix that meets an earlier one wait', () => {
    expect(safeEdits([[fix(0, 5)], [fix(5, 6)], [fix(3, 4)], [fix(7, 9)]]).map((it) => it.span.start)).toEqual([0, 7]);
  });

  it('leaves nothing safe to fix after a few rounds', () => {
    let text =
      '# Desk: project plan\n\n## Roadmap\n\n- Phase 2: fine-tune Qwen3-8B on the handbook so that it knows each rule.\n' +
      '- Phase 3: fine-tune Llama 3.1 8B on past replies, so that letters sound like us.\n';
    const edits = () => {
      const source = { path: 'plan.md', text };
      const report = lint(source, { settings: defaultSettings, today: '2026-11-24' });
      return safeEdits(report.findings.map((it) => fixesFor(source, report, it)));
    };
    let rounds = 0;
    for (let next = edits(); next.length > 0 && rounds < 5; next = edits(), rounds++) text = applyEdits(text, next);
    expect(edits()).toEqual([]);
  });
});
