/** The hover card quotes the guide and shows text of the document as text. */

import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Finding } from '../../../src/findings/finding.ts';
import { readGuideExtract } from '../../../src/present/guide.ts';
import { type GuideLinks, type HoverParts, renderHover } from '../../../src/present/hover.ts';
import type { Reading } from '../../../src/present/readings.ts';
import { inEnglish } from '../../../src/present/translate.ts';
import { phrase } from '../../../src/text/wording.ts';
import { sampleFinding } from '../findings/sample-finding.ts';

const links: GuideLinks = { rule: (id) => `open:rules/${id}`, alternative: (id) => `open:alternatives/${id}` };

const finding: Finding = {
  ...sampleFinding('knowledge-by-training', 0, 1),
  message: 'Training does not store facts.',
  alternative: 'retrieval',
};

function cardWith(readings: readonly Reading[], more: Partial<HoverParts> = {}): string {
  return renderHover(finding, { guide: undefined, judgement: undefined, ...more, readings }, links, inEnglish);
}

describe('readGuideExtract', () => {
  const folder = 'src/guides/rules';

  it.each(readdirSync(folder))('finds all parts in %s', (name) => {
    const extract = readGuideExtract(readFileSync(`${folder}/${name}`, 'utf8'));
    expect(Object.entries(extract).filter(([, part]) => part === '')).toEqual([]);
  });

  it('reads files with CRLF alike, and gives empty parts for other texts', () => {
    const text = readFileSync(`${folder}/stale-snapshot.md`, 'utf8');
    expect(readGuideExtract(text.replaceAll('\n', '\r\n'))).toEqual(readGuideExtract(text));
    expect(readGuideExtract('')).toEqual({ title: '', why: '', steps: '', before: '', after: '' });
  });
});

describe('renderHover', () => {
  const guide = readGuideExtract(readFileSync('src/guides/rules/knowledge-by-training.md', 'utf8'));

  it('says what was read, why, and what it could say instead', () => {
    const card = cardWith([{ slot: 'act', value: 'training', words: 'fine-tune' }], { guide });
    expect(card).toContain('**Read as** act: training “fine\\-tune”');
    expect(card).toContain('**Why** Fine-tuning changes behaviour');
    expect(card).toContain(guide.after);
    expect(card).toContain('[Guide to what fits](open:alternatives/retrieval)');
  });

  it('says how sure the reading is at the end, and shows words of the document in it as words', () => {
    const judgement = {
      odds: 0.934,
      bar: 0.5,
      supporting: [phrase('before it: “{words}”', { words: '<b>we will</b>' })],
      opposing: [],
    };
    const card = cardWith([{ slot: 'act', value: 'training' }], { guide, judgement });
    expect(card).toContain('**How sure** A live proposal \\(odds 0\\.93\\)\\. For it');
    expect(card).toContain('we will');
    expect(card).not.toContain('<b>');
    expect(card.indexOf('How sure')).toBeGreaterThan(card.indexOf('What to do'));
  });

  it('turns links between guides into addresses that the host opens', () => {
    const card = cardWith([], { guide });
    expect(card).toContain('](open:alternatives/long-context-prompt)');
    expect(card).not.toMatch(/\]\((?:\.\.\/)*[a-z-]+\/?[a-z-]*\.md\)/u);
  });

  it('shows hostile words as words', () => {
    const words = '<b>[x](command:y) ![z](a) `c` **b** $(bug) &amp;\n# h';
    const card = cardWith([{ slot: 'material', value: 'reference', words }]);
    expect(card).not.toMatch(/<|(?<!\\)\]\(command|!\[|(?<!\\)`|(?<!\\)\$\(/u);
    expect(card.split('\n')[0]).toContain('\\# h');
  });

  it('cuts long words', () => {
    const card = cardWith([{ slot: 'material', value: 'reference', words: 'a'.repeat(10_000) }]);
    expect(card.length).toBeLessThan(400);
  });
});
