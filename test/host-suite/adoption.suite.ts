/** Teams with old findings: a baseline that the command line wrote, and lines changed since a commit. */

import { commands, extensions, type TextDocument, Uri, window, workspace } from 'vscode';
import { ok } from './assert.ts';
import { actionsAt, diagnosticOf, knowledgeStatement, planWith, replaceAll, rulesOf, withSetting } from './findings.ts';
import { ownFolder } from './own-folder.ts';
import { waitFor } from './wait.ts';

const old = planWith(knowledgeStatement);
const grown = `${old}- Phase 3: fine-tune Qwen3-8B on our newsletters so that replies sound like us.\n`;

/** What the tests need of the editor's git. */
interface Git {
  init(folder: Uri): Promise<Repository | null>;
}
interface GitExtension {
  readonly enabled: boolean;
  getAPI(version: 1): Git;
}
interface Repository {
  setConfig(key: string, value: string): Promise<string>;
  add(paths: string[]): Promise<void>;
  commit(message: string): Promise<void>;
}

describe('adoption', () => {
  const folder = ownFolder('adopted');

  it('shows only what the baseline does not hold, and follows the baseline', async () => {
    const document = await show('docs/plan.md', grown);
    await diagnosticOf(document, 'tone-by-training');
    // The fingerprint of the first finding, as `--update-baseline` writes it.
    const entry = { rule: 'knowledge-by-training', fingerprint: await fingerprintOf(document) };
    const baseline = { schemaVersion: 1, files: { '../docs/plan.md': [entry] } };
    await write('ci/baseline.json', JSON.stringify(baseline));
    await withSetting('baseline', pathOf('ci/baseline.json'), async () => {
      await waitFor('the accepted finding to go', async () => {
        await commands.executeCommand('aiPlanLint.check', document.uri);
        return !rulesOf(document).includes('knowledge-by-training');
      });
      ok(rulesOf(document).includes('tone-by-training'), 'the new finding');
      await write('ci/baseline.json', '{ "schemaVersion": 1, "files": {} }');
      await diagnosticOf(document, 'knowledge-by-training');
    });
    await diagnosticOf(document, 'knowledge-by-training');
  });

  it('hides what the baseline holds in each of several documents that are read at once', async () => {
    const names = ['one.md', 'two.md', 'three.md'];
    const documents: TextDocument[] = [];
    for (const name of names) documents.push(await show(name, old));
    for (const it of documents) await diagnosticOf(it, 'knowledge-by-training');
    const [first] = documents;
    ok(first, 'no document');
    const entry = { rule: 'knowledge-by-training', fingerprint: await fingerprintOf(first) };
    const files = Object.fromEntries(names.map((it) => [it, [entry]]));
    await write('baseline.json', JSON.stringify({ schemaVersion: 1, files }));
    await withSetting('baseline', pathOf('baseline.json'), async () => {
      await waitFor('the accepted findings to go', () => documents.every((it) => rulesOf(it).length === 0));
    });
  });

  it('shows everything where the baseline is missing or broken', async () => {
    await write('broken.json', '[');
    const document = await show('plan.md', old);
    for (const name of ['none.json', 'broken.json'].map(pathOf)) {
      await withSetting('baseline', name, async () => {
        await commands.executeCommand('aiPlanLint.check', document.uri);
        ok(rulesOf(document).includes('knowledge-by-training'), name);
      });
    }
  });

  it('shows only what stands on changed lines, while they are written', async function () {
    await write('plan.md', old);
    const git = extensions.getExtension<GitExtension>('vscode.git');
    // A browser has no git.
    if (!git) return this.skip();
    await workspace.getConfiguration('git').update('enabled', true, true);
    const ready = await waitFor('the git of the editor', async () => {
      const exported = await git.activate();
      return exported.enabled && exported;
    });
    const repository = await ready.getAPI(1).init(folder());
    ok(repository, 'no repository');
    await repository.setConfig('user.name', 'Test');
    await repository.setConfig('user.email', 'test@example.org');
    await repository.setConfig('commit.gpgsign', 'false');
    await repository.add([Uri.joinPath(folder(), 'plan.md').fsPath]);
    await repository.commit('first');
    const document = await workspace.openTextDocument(Uri.joinPath(folder(), 'plan.md'));
    await window.showTextDocument(document);
    await withSetting('changedSince', 'HEAD', async () => {
      await waitFor('silence on lines that nobody changed', async () => {
        await commands.executeCommand('aiPlanLint.check', document.uri);
        return rulesOf(document).length === 0;
      });
      await replaceAll(document, grown);
      await diagnosticOf(document, 'tone-by-training');
      ok(!rulesOf(document).includes('knowledge-by-training'), 'a finding on a line that nobody changed');
    });
    await diagnosticOf(document, 'knowledge-by-training');
    await document.save();
    await workspace.getConfiguration('git').update('enabled', undefined, true);
  });

  async function fingerprintOf(document: TextDocument): Promise<string> {
    const { range } = await diagnosticOf(document, 'knowledge-by-training');
    const actions = await actionsAt(document, range);
    const given = actions.flatMap((it) => it.command?.arguments ?? []).map((it) => JSON.stringify(it));
    const fingerprint = given.map((it) => /(?<print>[0-9a-f]{16})/u.exec(it)?.groups?.print).find((it) => it);
    ok(fingerprint, `no fingerprint among ${given.join(' ')}`);
    return fingerprint;
  }

  /** As settings name it. */
  function pathOf(name: string): string {
    return workspace.asRelativePath(Uri.joinPath(folder(), name), false);
  }

  async function write(path: string, text: string): Promise<Uri> {
    const uri = Uri.joinPath(folder(), path);
    await workspace.fs.writeFile(uri, new TextEncoder().encode(text));
    return uri;
  }

  async function show(path: string, text: string): Promise<TextDocument> {
    const document = await workspace.openTextDocument(await write(path, text));
    await window.showTextDocument(document);
    return document;
  }
});
