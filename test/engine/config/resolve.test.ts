/** The nearest configuration upward holds, with what it extends; every host resolves the same way. */

import { describe, expect, it } from 'vitest';
import { mergeConfigs, restrictToSeverities, toSettings } from '../../../src/config/config.ts';
import { describeConfig } from '../../../src/config/effective.ts';
import { ConfigResolver, isWanted } from '../../../src/config/resolve.ts';
import { inWords } from '../../../src/text/wording.ts';

function resolver(files: Readonly<Record<string, string | Error>>) {
  const reads: string[] = [];
  const made = new ConfigResolver(async (path) => {
    reads.push(path);
    const content = files[path];
    if (content instanceof Error) throw content;
    return content;
  });
  return {
    reads,
    forFile: (path: string) => made.forFile(path),
    fromFile: (path: string) => made.fromFile(path),
    forget: () => made.forget(),
  };
}

const off = '{ "rules": { "tone-by-training": "off" } }';

describe('ConfigResolver', () => {
  it('takes the nearest file upward, whatever its format', async () => {
    const { forFile } = resolver({
      '/r/.ai-plan-lint.json': off,
      '/r/docs/.ai-plan-lint.yaml': 'rules:\n  tone-by-training: error\n',
      '/r/pkg/package.json': '{ "aiPlanLint": { "rules": { "tone-by-training": "information" } } }',
      '/r/other/package.json': '{ "name": "other" }',
    });
    expect((await forFile('/r/a.md')).config.rules).toEqual({ 'tone-by-training': 'off' });
    expect((await forFile('/r/docs/deep/er/a.md')).config.rules).toEqual({ 'tone-by-training': 'error' });
    expect((await forFile('/r/pkg/a.md')).config.rules).toEqual({ 'tone-by-training': 'information' });
    expect((await forFile('/r/other/a.md')).sources).toEqual(['/r/.ai-plan-lint.json']);
  });

  it('finds nothing where nobody wrote one, and that is no problem', async () => {
    const { forFile } = resolver({});
    expect(await forFile('/r/docs/a.md')).toMatchObject({ sources: [], problems: [] });
    expect(await forFile('a.md')).toMatchObject({ sources: [], problems: [] });
  });

  it('reads each place once, until told to forget', async () => {
    const { forFile, reads, forget } = resolver({ '/r/.ai-plan-lint.json': off });
    await forFile('/r/docs/a.md');
    const { length } = reads;
    await forFile('/r/docs/b.md');
    await forFile('/r/c.md');
    expect(reads).toHaveLength(length);
    forget();
    await forFile('/r/docs/a.md');
    expect(reads.length).toBeGreaterThan(length);
  });

  it('builds on what it extends: rules and thresholds by key, words and exclusions together, include anew', async () => {
    const { forFile } = resolver({
      '/r/.ai-plan-lint.json': JSON.stringify({
        extends: './shared/base.yaml',
        rules: { 'tone-by-training': 'error' },
        vocabulary: { assets: ['berth plan'] },
        include: ['docs/'],
        exclude: ['drafts/'],
      }),
      '/r/shared/base.yaml': [
        'rules: { tone-by-training: "off", format-by-training: information }',
        'vocabulary: { assets: [tide tables], models: [Ferryman] }',
        'include: [rfcs/]',
        'exclude: [old/]',
        'thresholds: { minimumExamples: 50 }',
      ].join('\n'),
    });
    const { config, sources } = await forFile('/r/docs/a.md');
    expect(sources).toEqual(['/r/.ai-plan-lint.json', '/r/shared/base.yaml']);
    expect(config.rules).toEqual({ 'tone-by-training': 'error', 'format-by-training': 'information' });
    expect(config.vocabulary).toEqual({ assets: ['tide tables', 'berth plan'], models: ['Ferryman'] });
    expect(config.thresholds).toEqual({ minimumExamples: 50 });
    expect(config.include).toEqual([{ pattern: 'docs/', folder: '/r' }]);
    expect(config.exclude).toEqual([
      { pattern: 'old/', folder: '/r/shared' },
      { pattern: 'drafts/', folder: '/r' },
    ]);
  });

  it.each([
    [
      'a missing base',
      { '/r/.ai-plan-lint.json': '{\n "extends": "./no.json" }' },
      '/r/.ai-plan-lint.json:2 "extends" names ./no.json',
    ],
    [
      'a circle',
      { '/r/.ai-plan-lint.json': '{ "extends": "./b.json" }', '/r/b.json': '{ "extends": "./.ai-plan-lint.json" }' },
      '/r/b.json:1 "extends" goes in a circle',
    ],
    [
      'an unreadable file',
      { '/r/.ai-plan-lint.json': new Error('EACCES') },
      '/r/.ai-plan-lint.json:1 This file could not be read (EACCES)',
    ],
    ['a broken file', { '/r/.ai-plan-lint.json': '{' }, '/r/.ai-plan-lint.json:1 This is not valid JSON'],
    [
      'two files side by side',
      { '/r/.ai-plan-lint.json': '{}', '/r/.ai-plan-lint.yaml': 'rules: {}' },
      '/r/.ai-plan-lint.yaml:1 This file is ignored, because .ai-plan-lint.json is beside it',
    ],
  ])('tells of %s and goes on', async (_title, files: Record<string, string | Error>, told) => {
    const { problems } = await resolver(files).forFile('/r/a.md');
    expect(problems.map((it) => `${it.path}:${it.line} ${inWords(it.message)}`)).toEqual([
      expect.stringContaining(told),
    ]);
  });

  it('reads the one file that was asked for', async () => {
    const { fromFile } = resolver({ '/r/.ai-plan-lint.json': '{}', '/else/strict.json': off });
    expect((await fromFile('/else/strict.json'))?.config.rules).toEqual({ 'tone-by-training': 'off' });
    expect(await fromFile('/else/no.json')).toBeUndefined();
  });
});

describe('isWanted', () => {
  it('reads patterns as .gitignore does, from the folder of their file', async () => {
    const { forFile } = resolver({
      '/r/.ai-plan-lint.json':
        '{ "include": ["docs/", "*.plan.md"], "exclude": ["docs/old", "!docs/old/keep.md", "*.draft.md"] }',
    });
    const { config } = await forFile('/r/a.md');
    const wanted = ['/r/docs/a.md', '/r/x/b.plan.md'];
    const unwanted = ['/r/a.md', '/r/docs/old/a.md', '/r/docs/a.draft.md', '/elsewhere/docs/a.md'];
    expect(wanted.filter((it) => !isWanted(config, it))).toEqual([]);
    expect(unwanted.filter((it) => isWanted(config, it))).toEqual([]);
  });
});

describe('layers', () => {
  it('give settings over the defaults', async () => {
    const { config } = await resolver({
      '/r/.ai-plan-lint.json': '{ "thresholds": { "minimumExamples": 50 } }',
    }).forFile('/r/a.md');
    const settings = toSettings(
      mergeConfigs(config, { ...config, rules: { 'tone-by-training': 'off' }, thresholds: {} }),
    );
    expect(settings.thresholds).toMatchObject({ minimumExamples: 50, volumeWarnBelowPerDay: 1000 });
    expect(settings.rules).toEqual({ 'tone-by-training': 'off' });
    expect(settings.vocabulary.assets).toEqual([]);
  });

  it('may only lower severities in a workspace that is not trusted', async () => {
    const text =
      '{ "rules": { "tone-by-training": "off", "format-by-training": "error", "suppression-without-reason": "warning" }, "exclude": ["a"], "vocabulary": { "assets": ["xx"] } }';
    const { config } = await resolver({ '/r/.ai-plan-lint.json': text }).forFile('/r/a.md');
    const restricted = restrictToSeverities(config);
    expect(restricted.rules).toEqual({ 'tone-by-training': 'off' });
    expect([restricted.exclude, restricted.vocabulary]).toEqual([[], {}]);
  });

  it('are described for people', async () => {
    const resolved = await resolver({ '/r/.ai-plan-lint.json': off }).forFile('/r/a.md');
    const described = JSON.parse(describeConfig('/r/a.md', resolved));
    expect(described).toMatchObject({ file: '/r/a.md', sources: ['/r/.ai-plan-lint.json'], isRead: true });
    expect(described.rules).toMatchObject({ 'tone-by-training': 'off', 'format-by-training': 'warning' });
  });
});
