/** Skimming a document first changes no finding: only what holds no claim is left unread. */

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { withoutClaims } from '../../../../src/claims/document/skim.ts';
import { readClaims } from '../../../../src/claims/document.ts';
import { mayHoldClaim } from '../../../../src/claims/genre/may-claim.ts';
import { ordinaryDocument } from '../../../../src/claims/genre/ordinary.ts';
import { withoutPlan } from '../../../../src/claims/genre/outline.ts';
import { countTalk } from '../../../../src/claims/genre/talk.ts';
import { providerTable } from '../../../../src/facts/providers.ts';
import { frontMatterOf } from '../../../../src/read/front-matter.ts';
import { mayHoldClaims } from '../../../../src/read/markdown/gate.ts';
import { readMarkdown, skimMarkdown } from '../../../../src/read/markdown/markdown.ts';
import { readDocument } from '../../../../src/read/read.ts';
import { rules } from '../../../../src/rules/index.ts';
import { defaultSettings } from '../../../../src/settings.ts';

const folder = 'test/corpus';
const documents = ['dev', 'second', 'voices'].flatMap((set) =>
  readdirSync(join(folder, set))
    .filter((it) => it.endsWith('.md'))
    .map((name) => ({ path: join(set, name), text: readFileSync(join(folder, set, name), 'utf8') })),
);

describe('a document that is skimmed first', () => {
  it.each(documents)('is read whole where it makes a claim: $path', ({ path, text }) => {
    const skimmed = skimMarkdown(text, new Map(), (it) => mayHoldClaim(it, undefined));
    const genre = { path, text, frontMatter: frontMatterOf(text) };
    const other = withoutPlan({ ...genre, passages: skimmed.outline() });
    const talk = () => countTalk(text);
    const known = withoutClaims({ ...genre, passages: skimmed.passages(), vocabulary: undefined, talk });
    const { plan, claims } = readClaims({ path, text, ...readDocument(text, 'markdown'), assumePlan: false });
    expect(other?.plan).toEqual(plan.isPlan ? undefined : plan);
    if (!known) return;
    expect(known.plan).toEqual(plan);
    if (plan.isPlan) expect(claims).toEqual([]);
  });

  it('keeps its headings and its opening', () => {
    const text = `# Plan\n\n${'A line of its own.\n\n'.repeat(40)}## Later\n\nMore.\n`;
    const skimmed = skimMarkdown(text, new Map(), () => false).passages();
    const whole = readMarkdown(text, new Map());
    expect(skimmed.slice(0, 12)).toEqual(whole.slice(0, 12));
    expect(skimmed.at(-1)).toEqual(whole.find((it) => it.text === 'Later'));
  });
});

describe('a plan in which nothing makes a claim', () => {
  it.each(rules)('is nothing to the rule $id', (rule) => {
    const { thresholds } = defaultSettings;
    const document = { ...ordinaryDocument, plan: { ...ordinaryDocument.plan, isPlan: true } };
    const ruleIds = rules.map((it) => it.id);
    const context = { document, today: '2026-11-22', thresholds, providers: providerTable, suppressions: [], ruleIds };
    expect([...rule.check(context)]).toEqual([]);
  });
});

describe('the look at raw text', () => {
  it.each([
    'We will fine-tune Llama on the handbook.',
    'The assistant learns our rules.',
    'Train the helper on four volumes.',
    'Answers come from retrieval; the model only reads.',
  ])('lets through what may matter: %s', (text) => expect(mayHoldClaims(text)).toBe(true));

  it.each([
    'Run `npm install`, then import the module.',
    'The training for new drivers starts in May.',
    'Build the engine with make; it creates an index of all files.',
    'This model of car was built in 1998, with an embedded radio.',
  ])('turns ordinary text away: %s', (text) => {
    expect(mayHoldClaims(text)).toBe(false);
  });
});
