/** The README is in step: rule table, accuracy, commands, options and pictures. */

import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import manifest from '../../../package.json' with { type: 'json' };
import { renderHelp } from '../../../src/cli/call/help.ts';
import { commandTable, formatNames, optionTable } from '../../../src/cli/call/option-table.ts';
import { parseConfig } from '../../../src/config/parse.ts';
import { configSchema } from '../../../src/config/schema.ts';
import { readFigures } from '../../../src/upkeep/figures.ts';
import { updateReadme, updateSkill } from '../../../src/upkeep/readme.ts';
import { readResults } from '../../bench/results.ts';

const readme = readFileSync('README.md', 'utf8');

it('the skill has the wish table that the review shows (else run src/upkeep/update-readme.ts)', () => {
  const skill = readFileSync('src/guides/skills/ai-plan-review/SKILL.md', 'utf8');
  expect(skill).toContain('| Sound like us | A system prompt with a few good examples |');
  expect(skill).toBe(updateSkill(skill));
});

describe('the README', () => {
  it('has the tables that the rules and the recorded figures make (else run src/upkeep/update-readme.ts)', () => {
    expect(readme).toBe(updateReadme(readme, readFigures(), readResults()));
  });

  it('shows no shares of a family that a set has no label of, which would be taken for a fault', () => {
    expect(readme).toMatch(/^\| mentions-kept \|[^|]+\| – \(\d+ false\) \|/mu);
    expect(readme).not.toContain('0.00, 1.00');
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

  it('has sections for its own links', () => {
    const sections = [...readme.matchAll(/^## (?<title>.+)$/gmu)].map((it) =>
      (it.groups?.title ?? '').toLowerCase().replaceAll(' ', '-'),
    );
    const links = [...readme.matchAll(/\]\(#(?<section>[^)]+)\)/gu)].map((it) => it.groups?.section ?? '');
    expect(links).toEqual(sections);
  });

  it('shows YAML and JSON that can be copied, with inputs, hooks and keys that exist', () => {
    const blocks = [...readme.matchAll(/^```(?<language>yaml|json)\n(?<code>[\s\S]*?)^```$/gmu)].map((it) => it.groups);
    const [github, gitlab, hooks, mcp, config] = blocks.map((it) => parse(it?.code ?? ''));
    const action = parse(readFileSync('action.yml', 'utf8'));
    expect(Object.keys(action.inputs)).toEqual(expect.arrayContaining(Object.keys(github[1].with)));
    expect(gitlab['ai-plan-lint'].script).toContain(gitlab['ai-plan-lint'].artifacts.reports.codequality);
    const known = parse(readFileSync('.pre-commit-hooks.yaml', 'utf8')).map((it: { id: string }) => it.id);
    expect(known).toContain(hooks.repos[0].hooks[0].id);
    expect(mcp.mcpServers['ai-plan-lint'].args).toEqual(['mcp']);
    const text = JSON.stringify(config);
    expect(parseConfig('/repo/.ai-plan-lint.json', text)?.problems).toEqual([]);
    expect(Object.keys(config)).toEqual(Object.keys(configSchema.properties ?? {}).filter((it) => it !== '$schema'));
  });

  it('names every command and every format', () => {
    for (const { name } of commandTable) expect(readme).toContain(`ai-plan-lint ${name}`);
    for (const name of formatNames) expect(readme).toMatch(new RegExp(`\\b${name}\\b`, 'u'));
  });

  it('names every exit status that the help names', () => {
    const named = [...readme.matchAll(/^\| (?<status>\d+) \|/gmu)].map((it) => it.groups?.status ?? '');
    const help = renderHelp().split('Exit status: ')[1] ?? '';
    expect(help.match(/\b\d+\b/gu)).toEqual(named);
  });

  it('names command-line options that exist', () => {
    const known = new Set(optionTable.map((it) => `--${it.name}`));
    const shown = readme.matchAll(/(?<!")ai-plan-lint [^\n`|]*/gu);
    const named = [...shown].flatMap(([line]) => line.match(/--[a-z-]+/gu) ?? []);
    expect(named.filter((it) => !known.has(it))).toEqual([]);
  });
});
