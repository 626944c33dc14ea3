/** The house rules: registry, guides, their examples and the module comments agree with the code. */

import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { lint } from '../../src/engine.ts';
import { rules } from '../../src/rules/index.ts';
import { defaultSettings } from '../../src/settings.ts';
import { type GuideExample, guideExamples, guideHeadings, guideNames, guidePlan, readGuide } from './guide-examples.ts';

const ids = rules.map((it) => it.id);

describe('the registry', () => {
  it('names each rule once', () => {
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('holds every rule of the folder, and each rule has a file of its name', () => {
    const inFolder = readdirSync('src/rules').filter((it) =>
      /^export default /mu.test(readFileSync(`src/rules/${it}`, 'utf8')),
    );
    expect(inFolder.map((it) => it.replace(/\.ts$/u, '')).toSorted()).toEqual(ids.toSorted());
  });
});

describe('the guides', () => {
  it('are there for each rule and for nothing else', () => {
    expect(guideNames().toSorted()).toEqual(ids.toSorted());
  });

  it.each(ids)('have the fixed sections: %s', (id) => {
    const guide = readGuide(id);
    expect(guide).toMatch(/^# \S/u);
    const optional = ['The plan', 'Options'];
    expect(guideHeadings(guide).filter((it) => !optional.includes(it))).toEqual([
      'Why',
      'Flagged',
      'Left alone',
      'What to do instead',
    ]);
  });

  it.each(ids)('link to pages that exist: %s', (id) => {
    const links = [...readGuide(id).matchAll(/\]\((?<path>[^):#]+\.md)[^)]*\)/gu)].map((it) => it.groups?.path ?? '');
    for (const link of links)
      expect(readFileSync(new URL(link, `file://${process.cwd()}/src/guides/rules/`), 'utf8')).toMatch(/^# /u);
  });

  it.each(ids)('show both kinds of example: %s', (id) => {
    const examples = guideExamples(readGuide(id));
    const flagged = examples.filter((it) => it.kind === 'flagged');
    expect(flagged.length).toBeGreaterThan(0);
    expect(examples.length).toBeGreaterThan(flagged.length);
    expect(flagged.filter((it) => it.marked === undefined)).toEqual([]);
    expect(new Set(examples.map((it) => it.text)).size).toBe(examples.length);
  });
});

describe.each(ids)('the examples of %s', (id) => {
  const guide = readGuide(id);
  const plan = guidePlan(guide);

  it.each(numbered(guideExamples(guide)))('$kind $number: $text', (example) => {
    const { findings, problems } = lint(example, {
      // This one is off until a team wants it.
      settings: { ...defaultSettings, rules: { 'suppression-without-reason': 'information' } },
      today: '2026-11-24',
      assumePlan: true,
      readNeighbour: (path) => (path === 'plan.md' ? plan : undefined),
    });
    const own = findings.filter((it) => it.rule === id);
    expect(problems).toEqual([]);
    if (!example.marked) expect(own).toEqual([]);
    else {
      expect(own.map((it) => it.rule)).toEqual([id]);
      const { start, end } = example.marked;
      const overlapping = own.filter((it) => it.span.start < end && it.span.end > start);
      expect(overlapping.length, own.map((it) => example.text.slice(it.span.start, it.span.end)).join()).toBe(1);
    }
  });
});

describe('imports', () => {
  it('go in no circle, so that each module can be read after those it builds on', () => {
    const importsOf = (file: string) =>
      [...readFileSync(file, 'utf8').matchAll(/^(?:import|export) [^;]*? from '(?<path>\.[^']+\.ts)';/gmsu)].map((it) =>
        join(dirname(file), it.groups?.path ?? ''),
      );
    const done = new Set<string>();
    const walk = (file: string, above: readonly string[]): string[] => {
      if (above.includes(file)) return [...above.slice(above.indexOf(file)), file];
      if (done.has(file)) return [];
      for (const it of importsOf(file)) {
        const circle = walk(it, [...above, file]);
        if (circle.length > 0) return circle;
      }
      done.add(file);
      return [];
    };
    const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((it) => it.endsWith('.ts'));
    for (const file of files) expect(walk(join('src', file), [])).toEqual([]);
  });
});

describe('each source file', () => {
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((it) => /\.(ts|mjs)$/u.test(it));

  it.each(files)('opens by saying what it is for: %s', (file) => {
    expect(readFileSync(`src/${file}`, 'utf8').replace(/^#!.*\n/u, '')).toMatch(/^\/\*\*[ \n]/u);
  });
});

it('the months stand in one list, from which every expression takes them', () => {
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((it) => it.endsWith('.ts'));
  const listing = files.filter((it) => /oct[a-z()?:]*\|nov/u.test(readFileSync(`src/${it}`, 'utf8')));
  expect(listing).toEqual(['claims/lexicon/calendar.ts']);
});

function numbered(examples: readonly GuideExample[]): readonly (GuideExample & { readonly number: number })[] {
  return examples.map((it, index) => ({ ...it, number: index + 1 }));
}
