/** A whole lint against the parse of the same text by `remark-parse` with GFM and front matter, document by document. */

import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { lint } from '../../src/engine.ts';
import { defaultSettings } from '../../src/settings.ts';
import { documents } from './plans.ts';
import { type Found, timeOf } from './table.ts';

const processor = unified().use(remarkParse).use(remarkGfm).use(remarkFrontmatter, ['yaml', 'toml']).freeze();
export const options = { settings: defaultSettings, today: '2026-11-22' };

/** Each document once a round and another one in each round, so that nothing is remembered of it. */
export function wholePlan(): Found {
  const rounds = 4;
  let parsing = 0;
  let linting = 0;
  for (let round = 0; round < rounds; round++) {
    const fresh = documents.map(({ path, text }) => ({
      path,
      text: text.replaceAll('. ', ` ${'abcdefgh'.charAt(round)}${round}. `),
    }));
    const parse = timeOf(() => fresh.map((it) => processor.parse(it.text)), 1);
    const whole = timeOf(() => fresh.map((it) => lint(it, options)), 1);
    // The first round warms up.
    if (round > 0) parsing += parse;
    if (round > 0) linting += whole;
  }
  const ratio = linting / parsing;
  return {
    rows: [
      {
        what: `Whole lint of ${documents.length} documents against their parse alone`,
        measured: `${ratio.toFixed(2)} ×`,
        bar: '≤ 1.0 ×',
        isKept: ratio <= 1,
      },
    ],
  };
}
