/** Guides cite only papers of the table, by their right names, and the table is kept no larger than they need. */

import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { citations } from '../../../src/facts/citations.ts';

const folders = ['src/guides/rules', 'src/guides/alternatives'];
const guides = folders.flatMap((folder) =>
  readdirSync(folder).map((it) => ({ path: `${folder}/${it}`, text: readFileSync(`${folder}/${it}`, 'utf8') })),
);
const paper = /\[(?<label>[^\]]*)\]\((?<url>https:\/\/(?:arxiv\.org|aclanthology\.org)[^)]*)\)/g;

it.each(guides.map((it) => [it.path, it.text] as const))('%s', (_, text) => {
  for (const { groups } of text.matchAll(paper)) {
    const citation = citations.find((it) => it.url === groups?.url);
    expect([groups?.url, citation !== undefined]).toEqual([groups?.url, true]);
    if (!citation) continue;
    const [names = '', title] = (groups?.label ?? '').replace(/\s+/g, ' ').split(', *');
    expect(names).toBe(`${citation.who} ${citation.year}`);
    if (title !== undefined) expect(citation.title.startsWith(title.replace(/\*$/, ''))).toBe(true);
  }
});

it('has each paper once', () => {
  expect(new Set(citations.map((it) => it.id)).size).toBe(citations.length);
  expect(new Set(citations.map((it) => it.url)).size).toBe(citations.length);
});

it('has no paper that no guide cites', () => {
  const cited = guides.map((it) => it.text).join('\n');
  expect(citations.filter((it) => !cited.includes(it.url)).map((it) => it.id)).toEqual([]);
});

it('quotes the papers that speak against the rules too', () => {
  expect(citations.filter((it) => it.direction === 'counter').length).toBeGreaterThan(0);
});
