/** The weights that ship are read as they were written: a slip in packing them would change what everybody is told. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Head, type Model, weightOf } from '../../../../src/claims/judgement/model/model.ts';
import { type FittedHead, readModel, writeModel } from '../../../../src/claims/judgement/model/model-text.ts';
import { modelText } from '../../../../src/claims/judgement/model/weights.ts';

const stepsPerOne = 20;

function fittedHeads(model: Model): FittedHead[] {
  const names = model.names();
  return model.heads.map(({ head, bias }, at) => {
    const own = names.map((it) => [it, weightOf(model, it, at) / stepsPerOne] as const);
    return { head, bias, weights: new Map(own.filter(([, weight]) => weight !== 0)) };
  });
}

describe('the text of a model', () => {
  it('is the same, byte for byte, after reading and writing the weights that ship', () => {
    const model = readModel(modelText());
    expect(model.names().length).toBeGreaterThan(1000);
    expect(writeModel(fittedHeads(model), model.company, model.secondLook)).toBe(modelText());
  });

  it('needs no escape in the module that holds it', () => expect(modelText()).not.toMatch(/[\\`]|\$\{/u));

  it('keeps every weight, however strong, within 7 %', () => {
    const names: readonly Head[] = ['live', 'restates', 'knowledge'];
    const weights = fc.dictionary(
      fc.oneof(
        fc.stringMatching(/^[a-z%0-9:=_-]{1,60}$/u),
        fc.stringMatching(/^(?:l|r|w|%):[a-c]{1,2}(?:_[a-c]){0,2}$/u),
      ),
      fc.integer({ min: -400, max: 400 }).filter((it) => it !== 0),
      { minKeys: 1 },
    );
    fc.assert(
      fc.property(fc.tuple(weights, weights, weights), (all) => {
        const heads = names.map((head, at) => ({
          head,
          bias: 0.5,
          weights: new Map(Object.entries(all[at] ?? {}).map(([feature, it]) => [feature, it / stepsPerOne])),
        }));
        const model = readModel(writeModel(heads, [0, 1], { slots: [], bars: [], trees: [] }));
        for (const [at, own] of all.entries()) {
          for (const [feature, steps] of Object.entries(own)) {
            const kept = weightOf(model, feature, at);
            expect(Math.sign(kept)).toBe(Math.sign(steps));
            expect(Math.abs(kept - steps)).toBeLessThanOrEqual(0.07 * Math.abs(steps));
          }
        }
      }),
    );
  });
});
