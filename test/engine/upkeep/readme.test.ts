/** The README is in step: rule table, accuracy, commands, options and pictures. */

import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import manifest from '../../../package.json' with { type: 'json' };
import { optionTable } from '../../../src/cli/option-table.ts';
import { readFigures } from '../../../src/upkeep/figures.ts';
import { updateReadme } from '../../../src/upkeep/readme.ts';

const readme = readFileSync('README.md', 'utf8');

describe('the README', () => {
  it('has the tables that the rules and the recorded figures make (else run src/upkeep/update-readme.ts)', () => {
    expect(readme).toBe(updateReadme(readme, readFigures()));
  });

  it('shows pictures and links to files that exist', () => {
    const links = [...readme.matchAll(/\]\((?<path>[^):#]+)(?:#[^)]*)?\)/gu)].map((it) => it.groups?.path ?? '');
    expect(links).toContain('media/inline-warnings.png');
    expect(links).toContain('media/review-report.png');
    expect(links.filter((it) => !existsSync(it))).toEqual([]);
  });

  it('names scripts that exist', () => {
    const named = [...readme.matchAll(/npm run (?<name>[\w:]+)/gu)].map((it) => it.groups?.name ?? '');
    expect(named.filter((it) => !Object.hasOwn(manifest.scripts, it))).toEqual([]);
  });

  it('names command-line options that exist', () => {
    const known = new Set(optionTable.map((it) => `--${it.name}`));
    const shown = readme.matchAll(/ai-plan-lint [^\n`]*|node dist\/cli\.js [^\n`]*/gu);
    const named = [...shown].flatMap(([line]) => line.match(/--[a-z-]+/gu) ?? []);
    expect(named.filter((it) => !known.has(it))).toEqual([]);
  });
});
