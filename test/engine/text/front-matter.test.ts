/** Front matter is what `remark-frontmatter` takes for it, whoever of the project looks. */

import fc from 'fast-check';
import remarkFrontmatter from 'remark-frontmatter';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, it } from 'vitest';
import { lint } from '../../../src/engine.ts';
import { cutBlocks } from '../../../src/read/markdown/blocks.ts';
import { defaultSettings } from '../../../src/settings.ts';
import { frontMatterIn } from '../../../src/text/front-matter.ts';

const parser = unified().use(remarkParse).use(remarkFrontmatter, ['yaml', 'toml']);

/** The mark, the lines between the marks and the whole, by the peer. */
function byRemark(text: string) {
  const [first] = parser.parse(text).children;
  // The peer's places do not count a byte order mark.
  const end = (first?.position?.end.offset ?? 0) + (text.startsWith('\uFEFF') ? 1 : 0);
  if (first?.type === 'yaml') return { mark: '---', body: first.value, end };
  return first?.type === ('toml' as string)
    ? { mark: '+++', body: (first as { value?: string }).value, end }
    : undefined;
}

function byUs(text: string) {
  const found = frontMatterIn(text);
  if (!found) return undefined;
  const body = text.slice(found.body.start, found.body.end).replace(/^\r?\n/u, '');
  return { mark: found.mark, body, end: found.span.end };
}

describe('front matter', () => {
  it.each([
    '---\na: 1\n---\n# P',
    '--- \t\na: 1\n---  \n# P',
    '+++\na = 1\n+++\n',
    '---\r\na: 1\r\nb: 2\r\n---\r\n',
    '\uFEFF---\na: 1\n---',
    '---\n---\n\ntext\n\n---\n',
    '---\n\n---\n',
    '---\na\n\n---\n',
    '---\na: 1\n----\n---\n',
    '---\na: 1\n--- x\n---\n',
    '---\na: 1\n+++\n',
    '---\na: 1\n',
    '---',
    '---- \na\n---\n',
    '---\u00A0\na: 1\n---\n',
    ' ---\na: 1\n---\n',
    '\n---\na: 1\n---\n',
    '---\n---',
    '---\na\u2028---\n---\n',
  ])('is found where remark finds it: %j', (text) => {
    expect(byUs(text)).toEqual(byRemark(text));
  });

  it('is found where remark finds it, in any text', () => {
    const piece = fc.constantFrom(
      '---',
      '+++',
      '\n',
      '\n',
      '\n---\n',
      '\n+++\n',
      '\r\n',
      ' ',
      '\t',
      'a: 1',
      '-',
      '+',
      '\uFEFF',
    );
    const opened = fc.tuple(fc.constantFrom('---\n', '+++\n', '---', '\uFEFF---\n', ''), fc.array(piece));
    fc.assert(
      fc.property(opened, ([opening, rest]) => {
        const text = opening + rest.join('');
        expect(byUs(text)).toEqual(byRemark(text));
        expect(cutBlocks(text)[0]?.kind === 'front-matter').toBe(byRemark(text) !== undefined);
      }),
      { numRuns: 500 },
    );
  });
});

describe('a document that says in its front matter that it is no plan', () => {
  const proposal = '# Roadmap\n\nWe will fine-tune Llama 3.1 8B on our handbook so that it knows every rule.\n';
  const rulesIn = (text: string) =>
    lint({ path: 'docs/page.md', text }, { settings: defaultSettings, today: '2026-11-24' }).findings.map(
      (it) => it.rule,
    );

  it.each([
    '---\nai-plan: false\n---\n',
    '--- \nai-plan: false\n---\n',
    '---\t\r\nai-plan: false\r\n--- \r\n',
    '\uFEFF---\nai-plan: false\n---\n',
    '+++\nai-plan = false\n+++\n',
    '+++ \ntitle = "Desk"\nai-plan=false\n+++\n',
  ])('is left alone, however its marks are written: %j', (matter) => {
    expect(rulesIn(proposal)).toContain('knowledge-by-training');
    expect(rulesIn(`${matter}${proposal}`)).toEqual([]);
  });
});
