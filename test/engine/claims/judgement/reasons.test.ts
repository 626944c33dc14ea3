/** A reader who doubts a finding is told, in words, what the statistical reader went by. */

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { weightOf } from '../../../../src/claims/judgement/model/model.ts';
import { readModel } from '../../../../src/claims/judgement/model/model-text.ts';
import { modelText } from '../../../../src/claims/judgement/model/weights.ts';
import { slotName, zoneSentences } from '../../../../src/claims/judgement/reason-words.ts';
import { judgementsFor, lint, type Source } from '../../../../src/engine.ts';
import { defaultSettings } from '../../../../src/settings.ts';
import { inWords } from '../../../../src/text/wording.ts';

const options = { settings: defaultSettings, today: '2026-11-28' };
const path = 'test/workspaces/sample-plans/claims-copilot-proposal.md';

function judgementIn(source: Source) {
  const report = lint(source, options);
  const finding = report.findings.find((it) => it.claim !== undefined && it.mechanism === 'training');
  if (!finding) throw new Error('no finding');
  return judgementsFor(source, report)(finding);
}

describe('the judgement behind a finding', () => {
  it('has odds, and words for and against', () => {
    const judgement = judgementIn({ path, text: readFileSync(path, 'utf8') });
    expect(judgement?.odds).toBeGreaterThan(0.5);
    expect(judgement?.supporting.map((it) => inWords(it)).join()).not.toBe('');
    expect(judgement?.opposing.length).toBeLessThanOrEqual(2);
  });

  it('says that a document of a line or two was read by the rules alone', () => {
    const text = '# Plan\n\n## Roadmap\n\n- Fine-tune the model on the handbook so that it knows every rule.\n';
    expect(judgementIn({ path: 'plan.md', text })?.odds).toBeUndefined();
  });

  it('says nothing of odds where what is called training fills an index', () => {
    const text = '# Plan\n\n- Train the bot on the policies: pages are crawled and embedded each night.\n';
    expect(judgementIn({ path: 'plan.md', text })).toBeUndefined();
  });

  it('is found for all findings of a document by reading it once more', () => {
    const path = 'test/workspaces/sample-plans/support-assistant-roadmap.md';
    const text = readFileSync(path, 'utf8');
    const report = lint({ path, text }, options);
    const trained = report.findings.filter((it) => it.mechanism === 'training');
    let readings = 0;
    const source: Source = {
      path,
      get text() {
        readings++;
        return text;
      },
    };
    const judged = trained.map(judgementsFor(source, report)).filter((it) => it?.odds !== undefined);
    expect(judged.length).toBeGreaterThan(1);
    expect(readings).toBe(1);
  });

  it('has a human name for every feature that the model weighs', () => {
    const model = readModel(modelText());
    const at = model.heads.findIndex((it) => it.head === 'live');
    const nameless = model.names().filter((feature) => {
      const zone = /^(?<zone>w%|[a-z*%])[1-3]?:/u.exec(feature)?.groups?.zone;
      const isNamed =
        zone === undefined ? slotName(feature) !== undefined : zone in zoneSentences || /^(?:w?%|w|\*)$/u.test(zone);
      return weightOf(model, feature, at) !== 0 && !isNamed;
    });
    expect(nameless).toEqual([]);
  });
});
