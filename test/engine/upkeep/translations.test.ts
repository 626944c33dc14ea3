/** Every sentence that people read in the editor has its translation, and every translation keeps its values. */

import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import germanManifest from '../../../package.nls.de.json' with { type: 'json' };
import manifest from '../../../package.nls.json' with { type: 'json' };
import { frontMatterMarks, headingMarks, textMarks, titleMarks } from '../../../src/claims/lexicon/genres.ts';
import { fixesFor, judgementsFor, lint } from '../../../src/engine.ts';
import german from '../../../src/extension/l10n/bundle.l10n.de.json' with { type: 'json' };
import { providerTable } from '../../../src/facts/providers.ts';
import { fixTitle } from '../../../src/present/fix-title.ts';
import { readCard } from '../../../src/present/guide.ts';
import { renderHover } from '../../../src/present/hover.ts';
import { readingsFor } from '../../../src/present/readings.ts';
import { renderReviewBody } from '../../../src/present/review/html.ts';
import { renderReviewMarkdown } from '../../../src/present/review/markdown.ts';
import { reviewOf } from '../../../src/present/review/model.ts';
import { inEnglish, type Translate } from '../../../src/present/translate.ts';
import { allRules } from '../../../src/rules/list.ts';
import { wishTable } from '../../../src/rules/wish-table.ts';
import { defaultSettings } from '../../../src/settings.ts';

const bundle: Readonly<Record<string, string>> = german;

/** The source of a date, which closes some messages, is no sentence of its own. */
function sentencesOf(message: string): number {
  return message.replace(/ \{source\}\.$/u, '').match(/[.!?](?=\s|$)/gu)?.length ?? 0;
}

describe('the German translation', () => {
  it('has every text of the manifest', () => {
    expect(Object.keys(germanManifest)).toEqual(Object.keys(manifest));
  });

  it('has every sentence that is written in the code of the extension, of what it presents and of its fixes', () => {
    const folders = [
      'src/extension',
      'src/present',
      'src/remedies',
      'src/config',
      'src/claims',
      'src/facts',
      'src/rules',
    ];
    const missing = folders.flatMap((it) => sourceFiles(it).flatMap((path) => said(path).filter(isUntranslated)));
    expect(missing).toEqual([]);
  });

  it('leaves no sentence of the extension out of the mechanism, apart from the log and what models read', () => {
    const forModels =
      /language-model\/tools|present\/(?:rewrite-request|decide-tool|plan-template|guide|formats)|\/style/u;
    const shown = ['src/extension', 'src/present'].flatMap((it) => sourceFiles(it)).filter((it) => !forModels.test(it));
    const missing = shown.flatMap((path) =>
      sentencesIn(path).filter((it) => /^\p{Lu}/u.test(it) && isUntranslated(it)),
    );
    expect(missing).toEqual([]);
  });

  it('tells an author what is wrong and what to do in two sentences at most, as the original does', () => {
    const messages = allRules().flatMap((it) => Object.values(it.messages));
    const long = messages.flatMap((it) => [it, bundle[it] ?? '']).filter((it) => sentencesOf(it) > 2);
    expect(long).toEqual([]);
  });

  it('has the messages of every rule, and every word of the tables that they are made of', () => {
    const words = [
      ...allRules().flatMap(({ messages }) => Object.values(messages)),
      ...Object.values(wishTable).flatMap(({ wish, tool }) => [wish, tool]),
      ...providerTable.platforms.flatMap((it) => it.closing?.map(({ who }) => who) ?? []),
      ...[titleMarks, headingMarks, textMarks, frontMatterMarks].flat().map(({ what }) => what),
      ...sentencesIn('src/rules/facts-in-training-data.ts').filter((it) => /\{|\.$/u.test(it)),
      ...['src/config/validate.ts', 'src/claims/genre/genre.ts', 'src/claims/judgement/reason-words.ts'].flatMap(
        sentencesIn,
      ),
    ];
    expect(words.filter(isUntranslated)).toEqual([]);
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
        const judgement = judgementsFor(source, report)(finding);
        const readings = readingsFor(finding, report.document.claims);
        renderHover(finding, { guide: undefined, judgement, readings }, { rule: String, alternative: String }, record);
        for (const { title } of fixesFor(source, report, finding)) fixTitle(title, record);
      }
    }
    expect([...asked].filter((it) => !(it in bundle))).toEqual([]);
  }, 60_000);

  it('has a card for every rule, with the links of its guide', () => {
    const cards = readFileSync('src/guides/cards.de.md', 'utf8');
    for (const { id } of allRules()) {
      const card = readCard(cards, id);
      const guide = readFileSync(`src/guides/rules/${id}.md`, 'utf8');
      const links = [...`${card?.why} ${card?.steps}`.matchAll(/\]\((?<link>[^)]+)\)/gu)].map(
        (it) => it.groups?.link ?? '',
      );
      expect(card?.why, id).toMatch(/\.$/u);
      expect([id, links.filter((it) => !guide.includes(it))]).toEqual([id, []]);
    }
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
  const values = [...text.matchAll(/\{\w+\}|\(command:[\w.]+\)/gu)].map((it) => it[0]);
  return [...new Set(values)].sort();
}

/** Whether a sentence has words, and no translation. */
function isUntranslated(sentence: string): boolean {
  return /\p{L}/u.test(sentence.replace(/\{\w+\}/gu, '')) && !(sentence in bundle);
}

/** The sentences that a file hands to a function that translates. */
function said(path: string): string[] {
  const calls = codeOf(path).matchAll(
    /\b(?:l10n\.t|translate|phrase)\(\s*(?<quote>['"])(?<words>(?:\\.|(?!\k<quote>).)+)\k<quote>/gu,
  );
  const titles = codeOf(path).matchAll(/\b(?:title|label): (?<quote>['"])(?<words>(?:\\.|(?!\k<quote>).)+)\k<quote>/gu);
  return [...calls, ...(path.includes('remedies') ? titles : [])].map((it) => unescaped(it.groups?.words ?? ''));
}

/** Everything in quotation marks that reads like words for people: neither for the log nor for programs. */
function sentencesIn(path: string): string[] {
  const code = codeOf(path).replace(
    /\b(?:log\.\w+|\w*Error|createOutputChannel|RegExp|querySelector\w*)(?:<\w+>)?\((?:[^()]|\([^()]*\))*\)/gu,
    '',
  );
  const quoted = code.matchAll(/(?<quote>['"])(?<words>(?:\\.|(?!\k<quote>)[^\\\n])+)\k<quote>/gu);
  return [...quoted]
    .map((it) => unescaped(it.groups?.words ?? ''))
    .filter((it) => /\p{L}{2} [\p{L}{(]/u.test(it) && it !== 'AI Plan Lint');
}

function codeOf(path: string): string {
  return readFileSync(path, 'utf8')
    .replace(/\/\*.*?\*\/|^\s*\/\/.*$/gmsu, '')
    .replace(/`(?:[^`\\$]|\\.|\$(?!\{))*`/gu, '');
}

function unescaped(words: string): string {
  return words.replace(/\\(?<character>.)/gu, '$<character>');
}

function sourceFiles(folder: string, ending = '.ts'): string[] {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((it) => `${folder}/${it}`);
  return paths.filter((it) => it.endsWith(ending));
}
