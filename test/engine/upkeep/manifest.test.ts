/** The manifest is in step with the code: settings, texts, commands, snippets and the files it names. */

import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import manifest from '../../../package.json' with { type: 'json' };
import texts from '../../../package.nls.json' with { type: 'json' };
import { commandIds } from '../../../src/extension/commands/ids.ts';
import { formatsByLanguage } from '../../../src/read/formats.ts';
import { manifestConfiguration, manifestRuleTexts } from '../../../src/upkeep/manifest-settings.ts';
import { snippetFile } from '../../../src/upkeep/snippets.ts';
import snippets from '../../../syntaxes/snippets.json' with { type: 'json' };

/** Run `node src/upkeep/run.mjs src/upkeep/update-manifest.ts` when one of the first three fails. */
describe('the manifest', () => {
  it('has the settings that the rules and defaults make', () => {
    expect(manifest.contributes.configuration).toEqual(manifestConfiguration());
  });

  it('has the titles of the rules', () => {
    expect(texts).toMatchObject(manifestRuleTexts());
  });

  it('has the snippets that the texts of the fixes make', () => {
    expect(snippets).toEqual(snippetFile());
  });

  it('declares the commands that the extension registers', () => {
    const declared = manifest.contributes.commands.map((it) => it.command);
    expect(declared.toSorted()).toEqual(Object.values(commandIds).toSorted());
  });

  it('has a text for each key, and a key for each text', () => {
    const used = [...JSON.stringify(manifest).matchAll(/%(?<key>[\w.-]+)%/gu)].map((it) => it.groups?.key);
    expect([...new Set(used)].toSorted()).toEqual(Object.keys(texts).toSorted());
  });

  it('shows commands in menus that exist', () => {
    const declared = new Set(manifest.contributes.commands.map((it) => it.command));
    const shown = Object.values(manifest.contributes.menus).flatMap((it) => it.map(({ command }) => command));
    expect(shown.filter((it) => !declared.has(it))).toEqual([]);
  });

  it('names files that are there', () => {
    const { grammars, snippets: files } = manifest.contributes;
    const pictures = manifest.contributes.walkthroughs.flatMap((it) =>
      it.steps.map(({ media }) => ({ path: media.image })),
    );
    for (const { path } of [...grammars, ...files, ...pictures]) expect([path, existsSync(path)]).toEqual([path, true]);
  });

  it('starts only for languages that are read, for its guides, and to bring a review back', () => {
    for (const event of manifest.activationEvents) {
      expect(event).toMatch(/^onLanguage:[a-z]+$|^onFileSystem:ai-plan-lint$|^onWebviewPanel:aiPlanLint\.review$/u);
      const [, language] = event.split('onLanguage:');
      if (language !== undefined) expect(Object.keys(formatsByLanguage)).toContain(language);
    }
  });

  it('brings a skill that names its folder and only tools that there are', () => {
    const [skill] = manifest.contributes.chatSkills;
    const text = readFileSync(skill?.path.replace('./dist/', 'src/') ?? '', 'utf8');
    expect(/^name: (?<name>.+)$/mu.exec(text)?.groups?.name).toBe(skill?.path.split('/').at(-2));
    const tools = manifest.contributes.languageModelTools.map((it) => it.toolReferenceName);
    expect([...new Set(text.match(/(?<=`#)\w+(?=`)/gu))].sort()).toEqual([...tools].sort());
  });

  it('works without trust and without a disk', () => {
    expect(manifest.capabilities.untrustedWorkspaces.supported).toBe('limited');
    expect(manifest.capabilities.virtualWorkspaces).toBe(true);
  });

  it('lets a workspace that nobody trusts change how rules are shown, and not what they judge by', () => {
    const open = ['run', 'calmNearCursor', 'rules', 'codeLens'].map((it) => `aiPlanLint.${it}`);
    const { restrictedConfigurations } = manifest.capabilities.untrustedWorkspaces;
    const settings = Object.keys(manifest.contributes.configuration.properties);
    expect(settings.filter((it) => !open.includes(it))).toEqual(restrictedConfigurations);
  });
});
