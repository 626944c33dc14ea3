/** What stands in a comment of its format is nobody's plan, and a suppression in one suppresses the line that it is about. */

import { describe, expect, it } from 'vitest';
import { lint } from '../../../src/engine.ts';
import { defaultSettings } from '../../../src/settings.ts';

const wish = 'We will fine-tune Llama 3 on our handbook so that it knows our policies.';
const tone = 'We will train the model on our tickets so that it sounds like us.';
const lead = 'The assistant must answer staff questions.\n\n';

function told(path: string, text: string): string[] {
  const { findings } = lint(
    { path, text },
    {
      settings: { ...defaultSettings, rules: { 'unused-suppression': 'warning' } },
      today: '2026-11-24',
      assumePlan: true,
    },
  );
  return findings.map((it) => `${it.rule} ${text.slice(it.span.start, it.span.end)}`);
}

describe('a comment is no prose', () => {
  it.each<[string, string, string]>([
    ['MDX', 'plan.mdx', `{/* ${wish} */}\n`],
    ['MDX, over paragraphs', 'plan.mdx', `{/*\n${wish}\n\n- ${tone}\n*/}\n`],
    ['MDX, within a sentence', 'plan.mdx', `Staff ask {/* ${wish} */} it by mail.\n`],
    ['MDX, behind an item and a heading', 'plan.mdx', `## Scope {/* ${wish} */}\n\n- Mails {/* ${tone} */}\n`],
    ['AsciiDoc', 'plan.adoc', `// ${wish}\n`],
    ['AsciiDoc, a block', 'plan.asciidoc', `////\n${wish}\n\n${tone}\n////\n`],
    ['reStructuredText', 'plan.rst', `.. ${wish}\n`],
    ['reStructuredText, indented', 'plan.rst', `..\n   ${wish}\n\n   ${tone}\n\nStaff ask it by mail.\n`],
    ['CRLF', 'plan.rst', `.. A note.\r\n   ${wish}\r\n\r\nStaff ask it by mail.\r\n`],
  ])('%s', (_, path, comment) => {
    expect(told(path, lead + comment)).toEqual([]);
  });

  it.each<[string, string, string]>([
    ['code that shows a comment of MDX', 'plan.mdx', `Write \`{/*\` and \`*/}\`. ${wish}\n`],
    ['what stands behind a comment of MDX', 'plan.mdx', `{/* a */} ${wish}\n`],
    ['an unclosed comment of MDX within a paragraph', 'plan.mdx', `Staff ask {/* it.\n\n${wish}\n`],
    ['a directive of reStructuredText', 'plan.rst', `.. note:: ${wish}\n`],
    ['three slashes', 'plan.adoc', `/// ${wish}\n`],
    ['a mark of another format', 'plan.rst', `// ${wish}\n`],
    ['a mark of another format', 'plan.adoc', `.. ${wish}\n`],
    ['a heading of a note', 'plan.txt', `# ${wish}\n`],
    ['a paragraph behind an empty comment', 'plan.rst', `..\n\n   ${wish}\n`],
  ])('but %s is: %s', (_, path, text) => {
    expect(told(path, lead + text)).toEqual([expect.stringMatching(/^knowledge-by-training/)]);
  });
});

describe('a suppression', () => {
  const words = 'ai-plan-disable-next-line tone-by-training -- agreed with the board until March';

  it.each<[string, string, string]>([
    ['MDX', 'plan.mdx', `{/* ${words} */}\n`],
    ['AsciiDoc', 'plan.adoc', `// ${words}\n`],
    ['AsciiDoc, as in Markdown', 'plan.adoc', `<!-- ${words} -->\n`],
    ['reStructuredText', 'plan.rst', `.. ${words}\n\n`],
    ['a note, behind a hash', 'plan.txt', `# ${words}\n`],
    ['a note, as in Markdown', 'plan.txt', `<!-- ${words} -->\n`],
  ])('suppresses the line below and nothing is found in itself: %s', (_, path, comment) => {
    expect(told(path, `${lead}${comment}${tone}\n`)).toEqual([]);
  });

  it.each(['plan.mdx', 'plan.txt', 'plan.adoc', 'plan.rst'])('leaves the paragraph around it whole in %s', (path) => {
    const comment = path.endsWith('mdx') ? `{/* ${words} */}` : `<!-- ${words} -->`;
    const long = `The desk has answered its mails by hand for many years, and from May on we\n${comment}\nwill train the model on our tickets so that it sounds like us.\n`;
    expect(told(path, lead + long)).toEqual([]);
  });

  it('at the end of a line of a note suppresses the line', () => {
    expect(told('plan.txt', `${lead}${tone} <!-- ai-plan-disable-line tone-by-training -->\nStaff ask.\n`)).toEqual([]);
  });
});
