/** The dated table answers for itself: sources, dates, days of service. */

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { canonicalName } from '../../../src/facts/model-names.ts';
import { providerTable } from '../../../src/facts/providers.ts';
import { ageOf, findBase, serviceLife, sourceOf, tunability } from '../../../src/facts/service-life.ts';
import { factSources } from '../../../src/facts/sources.ts';
import { inWords } from '../../../src/text/wording.ts';

const offers = providerTable.bases.flatMap(({ id, offers: all }) => all.map((offer) => ({ id, offer })));

it('has a dated source behind every fact', () => {
  for (const { id, offer } of offers)
    for (const fact of [offer.listed, offer.shutdown, offer.closedToNew, offer.tunedShutdown]) {
      if (!fact) continue;
      const { title, url, asOf } = sourceOf(fact);
      expect([id, title.length > 5, /^https:\/\//.test(url), /^20\d\d(?:-\d\d){0,2}$/.test(asOf)]).toEqual([
        id,
        true,
        true,
        true,
      ]);
    }
});

it('lists no source that no fact was read in, so that each fact carries its own', () => {
  const facts = providerTable.platforms.flatMap((it) => [it.closedList, it.noHostingFee, ...(it.closing ?? [])]);
  const dates = offers.flatMap(({ offer }) => [offer.listed, offer.shutdown, offer.closedToNew, offer.tunedShutdown]);
  const read = new Set([...facts, ...dates].flatMap((it) => (it ? [sourceOf(it)] : [])));
  expect(Object.values(factSources).filter((it) => !read.has(it))).toEqual([]);
});

it('holds the days that the guide of ending bases quotes', () => {
  const dates = offers.flatMap(({ offer }) => [offer.shutdown, offer.closedToNew, offer.tunedShutdown]);
  const known = dates.flatMap((it) => (it ? [it.date, sourceOf(it).asOf] : []));
  const rows =
    readFileSync('src/guides/rules/base-model-retiring.md', 'utf8').match(/^\|.*\d{4}-\d\d-\d\d.*$/gmu) ?? [];
  // The table has no regions.
  const quoted =
    rows
      .join()
      .replace(/\(GovCloud [\d-]+\)/u, '')
      .match(/\d{4}-\d\d-\d\d/gu) ?? [];
  expect(quoted.length).toBeGreaterThan(10);
  expect(quoted.filter((it) => !known.includes(it))).toEqual([]);
});

it('has real dates only', () => {
  for (const { offer } of offers)
    for (const fact of [offer.shutdown, offer.closedToNew, offer.tunedShutdown])
      if (fact?.date !== undefined)
        expect(new Date(`${fact.date}T00:00:00Z`).toISOString().slice(0, 10)).toBe(fact.date);
});

describe('each base', () => {
  it.each(providerTable.bases.map(({ id }) => id))('%s is found by its own id, in any spelling', (id) => {
    expect(providerTable.bases.find((it) => it.fits.test(canonicalName(id)))?.id).toBe(id);
    expect(findBase(id.toUpperCase(), providerTable)?.id).toBe(id);
  });

  it.each(['Cohere Command-Text-v14', 'cohere.command-light-text-v14:7:4k', 'Command Light', 'command'])(
    'Cohere names its base %s, too',
    (name) => expect(findBase(name, providerTable)?.id).toBe('cohere.command-text-v14'),
  );

  it('is no other of the same maker', () => expect(findBase('command-r-v14', providerTable)).toBeUndefined());
});

describe('serviceLife', () => {
  it.each([
    ['gpt-4.1-mini', 'openai', 51, false],
    ['gpt-4o-mini', 'azure-openai', 311, false],
    ['gpt-4.1-nano', 'openai', 0, true],
    ['babbage-002', 'openai', 0, true],
    ['gemini-2.5-flash-001', 'google-vertex', 127, false],
    ['gemini-2.5', 'google-vertex', undefined, false],
    ['gemini-1.0-pro', 'google-vertex', undefined, true],
    ['anthropic.claude-3-haiku-20240307-v1:0:200k', 'amazon-bedrock', 0, true],
    ['Claude 3 Haiku', 'anthropic', 0, true],
  ] as const)('%s on %s', (model, platform, days, requestsFail) => {
    const life = serviceLife(model, platform, '2026-11-24', providerTable);
    expect([life?.days, life?.requestsFail]).toEqual([days, requestsFail]);
  });

  it.each([
    ['gemini-3.5-flash', 'google-vertex'],
    ['nova-lite', 'amazon-bedrock'],
    ['llama-3.1-8b', 'amazon-bedrock'],
    ['llama-3.2-3b', 'together'],
    ['qwen-3-8b', 'openai'],
  ] as const)('no published end for %s on %s', (model, platform) => {
    expect(serviceLife(model, platform, '2026-11-24', providerTable)).toBeUndefined();
  });

  it('counts only verified dates as an end of service', () => {
    expect(serviceLife('gemini-2.5-flash', 'google-vertex', '2028-01-01', providerTable)?.requestsFail).toBe(false);
  });
});

describe('tunability', () => {
  it.each([
    ['gpt-5', 'openai', 'refused'],
    ['gpt-5', 'azure-openai', 'offered'],
    ['gpt-6-luna', 'azure-openai', 'refused'],
    ['o3-mini', 'openai', 'refused'],
    ['gpt-oss-20b', 'azure-openai', 'unknown'],
    ['gemini-3.1-pro', 'google-vertex', 'refused'],
    ['gemini-3.5-flash', 'google-ai-studio', 'refused'],
    ['claude-sonnet-4.5', 'amazon-bedrock', 'refused'],
    ['nova-premier', 'amazon-bedrock', 'refused'],
    ['qwen-3-32b', 'amazon-bedrock', 'unknown'],
    ['command-r', 'cohere', 'refused'],
    ['mistral-small-3', 'mistral', 'unknown'],
  ] as const)('%s on %s: %s', (model, platform, verdict) => {
    expect(tunability(model, platform, providerTable).verdict).toBe(verdict);
  });
});

it('tells the age of a fact', () => {
  const source = { title: 'x', url: 'https://example.org', asOf: '2026-11-23' };
  expect(inWords(ageOf(source, '2026-11-24'))).toBe('as of 2026-11-23, 1 day ago');
  expect(inWords(ageOf(source, '2026-11-23'))).toBe('as of 2026-11-23, today');
  expect(inWords(ageOf({ ...source, asOf: '2026' }, '2026-11-24'))).toBe('as of 2026');
});
