/** Own dated facts win over the built-in table, for their model and platform only. */

import { expect, it } from 'vitest';
import { withOwnFacts } from '../../../src/facts/own-facts.ts';
import { providerTable } from '../../../src/facts/providers.ts';
import { serviceLife, tunability } from '../../../src/facts/service-life.ts';

const asOf = '2026-11-20';
const today = '2026-11-22';

it('leaves the table as it is without facts', () => {
  expect(withOwnFacts(providerTable, [])).toBe(providerTable);
});

it('moves a shutdown on one platform and leaves the other platforms alone', () => {
  const table = withOwnFacts(providerTable, [
    { model: 'gpt-4o-mini', platform: 'azure-openai', shutdown: '2026-12-22', tunedShutdown: '2026-12-22', asOf },
  ]);
  expect(serviceLife('GPT-4o mini', 'azure-openai', today, table)).toMatchObject({
    days: 30,
    model: 'gpt-4o-mini-2024-07-18',
  });
  for (const [model, platform] of [['GPT-4o mini', 'openai'] as const, ['gpt-4o', 'azure-openai'] as const])
    expect(serviceLife(model, platform, today, table)).toEqual(serviceLife(model, platform, today, providerTable));
});

it('adds a model that the table does not know, in any spelling of its name', () => {
  const table = withOwnFacts(providerTable, [
    { model: 'Ferryman 2 (beta)', platform: 'together', shutdown: '2027-01-01', asOf },
  ]);
  expect(serviceLife('ferryman-2-beta', 'together', today, table)?.ends.date).toBe('2027-01-01');
});

it.each(['GPT-4o', 'gpt-4o-2024-08-06', 'GPT-4o (2024-08-06)', 'GPT-4o-2024-08-06'])(
  'holds for the base in all its names: %s',
  (name) => {
    const table = withOwnFacts(providerTable, [
      { model: 'gpt-4o', platform: 'azure-openai', shutdown: '2028-05-01', asOf },
    ]);
    expect(serviceLife(name, 'azure-openai', today, table)?.ends.date).toBe('2028-05-01');
  },
);

it('says nothing of the base that a preview or another variant has its entry from', () => {
  const preview = 'gemini-2.5-flash-preview-09-2025';
  const table = withOwnFacts(providerTable, [
    { model: preview, platform: 'google-vertex', shutdown: '2026-11-15', asOf },
  ]);
  expect(serviceLife(preview, 'google-vertex', today, table)).toMatchObject({ requestsFail: true });
  for (const name of ['Gemini 2.5 Flash', 'gemini-2.5-flash'])
    expect(serviceLife(name, 'google-vertex', today, table)).toEqual(
      serviceLife(name, 'google-vertex', today, providerTable),
    );
});

it('takes a model out of tuning, and the first of two facts wins', () => {
  const table = withOwnFacts(providerTable, [
    { model: 'nova-micro', platform: 'amazon-bedrock', tunable: false, source: 'account team', asOf },
    { model: 'nova-micro', platform: 'amazon-bedrock', tunable: true, asOf },
  ]);
  expect(tunability('amazon.nova-micro-v1:0', 'amazon-bedrock', table)).toMatchObject({
    verdict: 'refused',
    source: { title: 'account team', asOf },
  });
});
