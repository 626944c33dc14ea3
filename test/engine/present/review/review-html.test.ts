/** The review as HTML and as Markdown: text of the document stays text, and nothing comes from outside. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { breakEven } from '../../../../src/present/review/break-even.ts';
import { renderResult, resultSentences } from '../../../../src/present/review/break-even-view.ts';
import { renderReviewBody, renderReviewHtml, renderReviewPage } from '../../../../src/present/review/html.ts';
import { renderReviewMarkdown } from '../../../../src/present/review/markdown.ts';
import { reviewOf } from '../../../../src/present/review/model.ts';
import { pageView, type View } from '../../../../src/present/review/view.ts';
import { inEnglish, type Translate } from '../../../../src/present/translate.ts';
import { SampleReport } from './sample.ts';
import { earnedPlan, misplacedPlan } from './sample-plans.ts';

const panelView: View = { translate: inEnglish, surface: 'panel', inputs: {} };
const panelPage = (model = misplacedPlan().review) =>
  renderReviewPage(model, {
    view: panelView,
    nonce: 'abc123',
    scriptUri: 'vscode-resource:/dist/panel.js',
    language: 'en',
    plan: 'file:///plans/"plan".md',
  });

describe('the page', () => {
  it('allows only what carries its nonce', () => {
    const policy = /Content-Security-Policy" content="(?<policy>[^"]*)"/u.exec(panelPage())?.groups?.policy;
    expect(policy?.replaceAll('&#39;', "'")).toBe(
      "default-src 'none'; style-src 'nonce-abc123'; script-src 'nonce-abc123'; base-uri 'none'; form-action 'none'",
    );
  });

  it('has no inline style or handler, which that policy would block', () => {
    expect(panelPage()).not.toMatch(/<[^>]+\s(?:style|on\w+)=/u);
  });

  it('loads nothing from outside', () => {
    const page = panelPage();
    expect(page).not.toMatch(/<(?:img|link|iframe|object|embed|base)\b|@import|url\(/u);
    expect(page.match(/\ssrc="[^"]*"/gu)).toEqual([' src="vscode-resource:/dist/panel.js"']);
  });

  it('stands alone as an export: no script, no button', () => {
    const page = renderReviewHtml(misplacedPlan().review);
    expect(page).not.toMatch(/<script|<button|<input/u);
    expect(page).toMatch(/^<!DOCTYPE html>\n<html lang="en">/u);
    expect(page).toContain('Start elsewhere: 3 of 3 training statements');
  });

  it('shows what the user typed into the calculator, and keeps the figure of the plan beside it', () => {
    const body = renderReviewBody(earnedPlan().review, { ...panelView, inputs: { callsPerDay: 99 } });
    expect(body).toMatch(/name="callsPerDay"[^>]* value="99" data-start="26000"/u);
    expect(renderReviewHtml(earnedPlan().review, { ...pageView, inputs: { callsPerDay: 99 } })).toContain(
      '<strong>99</strong>',
    );
  });

  it('gives every statement its line to jump to', () => {
    const { source, review } = misplacedPlan();
    const offsets = [...renderReviewBody(review, panelView).matchAll(/<button[^>]* data-offset="(?<offset>\d+)"/gu)];
    expect(offsets.length).toBeGreaterThan(10);
    for (const { groups } of offsets) expect(Number(groups?.offset)).toBeLessThan(source.text.length);
  });
});

const hostile = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "' onmouseover='alert(1)",
  '</bdi></button><h1>Owned</h1>',
  '<!-- --><style>*{display:none}</style>',
  '$' + '{process.exit(1)} {{constructor}} <%= 1 %>',
  'javascript:alert(1)',
  '&lt;b&gt; &amp;amp;',
  '\u202Egnirts desrever',
  'שלום עולם نص عربي',
  '👩🏽‍🚒🏳️‍🌈',
  'a\uD800b',
  'x'.repeat(10_000),
  '| a | b |\n|---|---|',
  '[link](javascript:alert(1)) ![](http://x.example/y.png)',
  '](x) `code` **bold** <https://x.example>',
];

function sampleOf(words: string): SampleReport {
  const line = words.replace(/\n/gu, ' ');
  return new SampleReport(`${line} train it on ${line} €5 per call ${line}`, `docs/${line}.md`)
    .claim('train it', 'knowledge')
    .finding('knowledge-by-training', 'train it', { message: words })
    .evidence('volume', 'train it on', 5)
    .evidence('prompt-baseline', 'train it on')
    .evidence('hosting', line);
}

describe('text of the document', () => {
  it.each(hostile)('%s shows as text in the page', (words) => {
    const clean = tagsOf(renderReviewHtml(sampleOf('harmless').review));
    expect(tagsOf(renderReviewHtml(sampleOf(words).review))).toEqual(clean);
  });

  it.each(hostile)('%s shows as text in Markdown', (words) => {
    const markdown = renderReviewMarkdown(sampleOf(words).review);
    expect(markdown).not.toMatch(/<(?!br>)|(?<!\\)!?\[|\]\((?!https)/u);
    expect(rowsOf(markdown)).toEqual(rowsOf(renderReviewMarkdown(sampleOf('harmless').review)));
  });

  it('never adds a tag, whatever it is', () => {
    const clean = tagsOf(renderReviewHtml(sampleOf('harmless').review));
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1 }), (words) => {
        fc.pre(!/[\r\n€]|train|\d/u.test(words));
        expect(tagsOf(renderReviewHtml(sampleOf(words).review))).toEqual(clean);
      }),
      { numRuns: 60 },
    );
  });
});

/** The page's tags in order, without what varies with the figures. */
function tagsOf(page: string): string[] {
  return [...page.matchAll(/<[a-z/!][^>\s]*/gu)].map(([tag]) => tag);
}

function rowsOf(markdown: string): number[] {
  return markdown
    .split('\n')
    .filter((it) => it.startsWith('|'))
    .map((it) => it.match(/(?<!\\)\|/gu)?.length ?? 0);
}

describe('the calculator in another language', () => {
  it('brings every sentence that its script needs', () => {
    const asked = new Set<string>();
    const record: Translate = (sentence, ...values) => {
      asked.add(sentence);
      return inEnglish(sentence, ...values);
    };
    const { inputs } = earnedPlan().review.breakEven;
    for (const callsPerDay of [0, 900, 26_000]) renderResult(breakEven({ ...inputs, callsPerDay }), 'EUR', record);
    const lost = {
      ...inputs,
      trainingRun: 30_000,
      curation: 0,
      callsPerDay: 60_000,
      monthsToFirstRetirement: 8,
      monthsPerBase: 4,
    };
    renderResult(breakEven(lost), 'EUR', record);
    expect([...asked].filter((it) => !resultSentences.includes(it))).toEqual([]);
    expect(resultSentences.filter((it) => !asked.has(it))).toEqual([]);
  });

  it('carries their translations in the page, and nothing where there are none', () => {
    const shout: View = { ...panelView, translate: (sentence) => sentence.toUpperCase() };
    const words = /data-words="(?<words>[^"]*)"/u;
    expect(words.exec(renderReviewBody(earnedPlan().review, shout))?.groups?.words).toContain('AS A TABLE');
    expect(words.exec(renderReviewBody(earnedPlan().review, panelView))?.groups?.words).toBe('');
  });
});

describe('the days until a base ends', () => {
  it.each([
    ['2027-01-13', '1 day'],
    ['2027-01-14', '0 days'],
    ['2027-01-15', 'ended 1 day ago'],
    ['2027-01-21', 'ended 7 days ago'],
  ])('read alike in the panel and in Markdown: %s', (today, words) => {
    const { report, source } = misplacedPlan();
    const model = reviewOf(report, source, today);
    expect(renderReviewBody(model, panelView)).toContain(
      `<strong>${words}</strong> <span class="date">2027-01-14</span>`,
    );
    expect(renderReviewMarkdown(model)).toContain(`| 2027-01-14 (${words}) |`);
  });
});

describe('the Markdown export', () => {
  it('reckons with what the user typed', () => {
    const markdown = renderReviewMarkdown(earnedPlan().review, inEnglish, { callsPerDay: 900 });
    expect(markdown).toContain('| Calls a day | 900 | changed by hand |');
    expect(markdown).toContain('**The tuned model does not pay within 36 months.**');
  });

  it('says what the panel says', () => {
    const markdown = renderReviewMarkdown(misplacedPlan().review);
    for (const words of [
      '# AI plan review: support-assistant.md',
      '**Start elsewhere: 3 of 3 training statements ask for what retrieval or a prompt handles and training does not.**',
      "✗ line 12 “Retrain it every Friday, so that the prices it quotes are this week's.” (stale-snapshot)",
      '1. ✗ **Which need is it: knowledge or behaviour?**',
      '**Retrieval** ←',
      '2027-01-14 (51 days)',
      'Not found here.',
    ])
      expect(markdown).toContain(words);
  });
});
