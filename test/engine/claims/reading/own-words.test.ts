import { describe, expect, it } from 'vitest';
import type { OwnWords } from '../../../../src/claims/reading/own-words.ts';
import { lint } from '../../../../src/engine.ts';
import { defaultSettings } from '../../../../src/settings.ts';

const none: OwnWords = { assets: [], models: [], products: [], training: [] };
const rulesOf = (text: string, own: Partial<OwnWords>) =>
  lint(
    { path: 'plan.md', text },
    { settings: { ...defaultSettings, vocabulary: { ...none, ...own } }, today: '2026-11-24', assumePlan: true },
  ).findings.map((it) => it.rule);

describe('own vocabulary', () => {
  it("reads a user's own asset as reference material", () => {
    const plan = '## Roadmap\n\n- Phase 1: fine-tune the assistant on the quay ledger.\n';
    expect(rulesOf(plan, {})).toContain('unstated-purpose');
    expect(rulesOf(plan, { assets: ['quay ledger'] })).toContain('knowledge-by-training');
    expect(rulesOf(plan.replace('quay ledger', 'Quay-Ledger'), { assets: ['quay ledger'] })).toContain(
      'knowledge-by-training',
    );
  });

  it("reads a user's own word for training", () => {
    const plan = '## Roadmap\n\n- Phase 1: upskill the assistant on the handbook so that it knows the rules.\n';
    expect(rulesOf(plan, {})).not.toContain('knowledge-by-training');
    expect(rulesOf(plan, { training: ['upskill'] })).toContain('knowledge-by-training');
  });
});
