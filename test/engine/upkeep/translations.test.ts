/** Every sentence that people read in the editor has its translation, and every translation keeps its values. */

import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import germanManifest from '../../../package.nls.de.json' with { type: 'json' };
import manifest from '../../../package.nls.json' with { type: 'json' };
import { fixesFor, lint } from '../../../src/engine.ts';
import german from '../../../src/extension/l10n/bundle.l10n.de.json' with { type: 'json' };
import { templateOf } from '../../../src/findings/settle.ts';
import { fixTitle } from '../../../src/present/fix-title.ts';
import { renderHover } from '../../../src/present/hover.ts';
import { renderReviewBody } from '../../../src/present/review/html.ts';
import { renderReviewMarkdown } from '../../../src/present/review/markdown.ts';
import { reviewOf } from '../../../src/present/review/model.ts';
import { inEnglish, type Translate } from '../../../src/present/translate.ts';
import { allRules } from '../../../src/rules/list.ts';
import { defaultSettings } from '../../../src/settings.ts';

const bundle: Readonly<Record<string, string>> = german;

describe('the German translation', () => {
  it('has every text of the manifest', () => {
    expect(Object.keys(germanManifest)).toEqual(Object.keys(manifest));
  });

  it('has every sentence of the extension', () => {
    const missing = sourceFiles('src/extension').flatMap((path) => sentencesIn(path).filter((it) => !(it in bundle)));
    expect(missing).toEqual([]);
  });

  it('has every sentence of the review of real plans', () => {
    const asked = new Set<string>();
    const record: Translate = (sentence, ...values) => {
      asked.add(sentence);
      return inEnglish(sentence, ...values);
    };
    for (const path of sourceFiles('test/workspaces/sample-plans', '.md')) {
      const source = { path, text: readFileSync(path, 'utf8') };
      const report = lint(source, { settings: defaultSettings, today: '2026-11-24', assumePlan: true });
      const model = reviewOf(report, source, '2026-11-24', record);
      renderReviewBody(model, { translate: record, surface: 'panel', inputs: {} });
      renderReviewMarkdown(model, record);
    }
    expect([...asked].filter((it) => !(it in bundle))).toEqual([]);
  });

  it('has every title of a fix that the labelled plans call for, and what hovers say was read', () => {
    const asked = new Set<string>();
    const record: Translate = (sentence, ...values) => {
      asked.add(sentence);
      return inEnglish(sentence, ...values);
    };
    for (const path of sourceFiles('test/corpus/dev', '.md').slice(0, 20)) {
      const source = { path, text: readFileSync(path, 'utf8') };
      const report = lint(source, { settings: defaultSettings, today: '2026-11-24' });
      for (const finding of report.findings) {
        renderHover(finding, undefined, { rule: String, alternative: String }, record);
        for (const { title } of fixesFor(source, report, finding)) fixTitle(title, record);
      }
    }
    expect([...asked].filter((it) => !(it in bundle))).toEqual([]);
  }, 60_000);

  it('has the messages of every rule, apart from those that are made of dated facts', () => {
    const dated =
      /^(?:provider-winding-down|base-model-retiring|model-not-tunable|hosting-fee-missing|facts-in-training-data)$/u;
    const partly: readonly string[] = ['config-plan-mismatch need', 'training-before-prompting later'];
    const missing = allRules().flatMap(({ id, messages }) =>
      Object.entries(messages).flatMap(([name, word]) =>
        dated.test(id) || partly.includes(`${id} ${name}`) || templateOf(word).sentence in bundle
          ? []
          : [`${id} ${name}`],
      ),
    );
    expect(missing).toEqual([]);
  });

  it('keeps values, and links to commands', () => {
    const pairs = [
      ...Object.entries(bundle),
      ...Object.entries(manifest).map(([key, text]) => [text, (germanManifest as Record<string, string>)[key] ?? '']),
    ];
    for (const [english = '', translated = ''] of pairs) {
      expect([english, placesIn(translated)]).toEqual([english, placesIn(english)]);
    }
  });
});

/** Values in the order of their numbers, and the commands that links run. */
function placesIn(text: string): readonly string[] {
  const values = [...text.matchAll(/\{\d\}|\(command:[\w.]+\)/gu)].map((it) => it[0]);
  return [...new Set(values)].sort();
}

function sentencesIn(path: string): string[] {
  const calls = readFileSync(path, 'utf8').matchAll(/l10n\.t\(\s*'(?<sentence>(?:[^'\\]|\\.)+)'/gu);
  return [...calls].map((it) => it.groups?.sentence ?? '');
}

function sourceFiles(folder: string, ending = '.ts'): string[] {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((it) => `${folder}/${it}`);
  return paths.filter((it) => it.endsWith(ending));
}
