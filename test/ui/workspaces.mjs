/** Workspaces of another kind: several folders, each with its configuration, and a folder that nobody trusts yet. */

import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { temporaryFolder } from '../hosts/cleanup.mjs';
import { root } from '../hosts/project.mjs';
import { openWorkbench } from '../hosts/workbench.mjs';
import { equal, ok } from './assert.mjs';

const plan = `# Harbour desk assistant: project plan

## Roadmap

- Fine-tune Qwen3-8B on the passenger handbook so that it knows every boarding rule.
- Fine-tune Qwen3-8B on 900 old letters so that it writes in our voice.
`;

/** @param {Readonly<Record<string, string>>} files By path. */
function folderWith(files) {
  const folder = join(temporaryFolder(), 'plans');
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(join(folder, path, '..'), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

const viewport = { width: 1300, height: 850 };

/** @type {readonly import('./run-user-tests.mjs').Scenario[]} */
export const workspaceScenarios = [
  {
    name: 'each folder of a workspace has its own configuration',
    async run() {
      const workspace = folderWith({
        'all.code-workspace': JSON.stringify({ folders: [{ path: 'one' }, { path: 'two' }] }),
        'one/.ai-plan-lint.json': '{ "rules": { "knowledge-by-training": "error" } }',
        'one/first.md': plan,
        'two/.ai-plan-lint.json': '{ "rules": { "knowledge-by-training": "off" } }',
        'two/second.md': plan,
      });
      const { page, openFile, runCommand, screenshot, close } = await openWorkbench({
        workspace,
        workspaceFile: 'all.code-workspace',
        viewport,
      });
      try {
        await openFile('first.md');
        await page.locator('.squiggly-error').first().waitFor();
        await page.locator('.squiggly-warning').first().waitFor();
        await openFile('second.md');
        await page.locator('.squiggly-error').first().waitFor({ state: 'detached' });
        await page.locator('.squiggly-warning').first().waitFor();
        await runCommand('AI Plan Lint: Review All AI Plans in Workspace');
        const tree = page.locator('[aria-label*="AI Plans"]');
        await tree.locator('.monaco-list-row', { hasText: 'first.md' }).first().waitFor();
        await tree.locator('.monaco-list-row', { hasText: 'second.md' }).first().waitFor();
      } finally {
        await screenshot(join(root, 'test', 'artefacts', 'ui', 'multi-root.png'));
        await close();
      }
    },
  },
  {
    name: 'a review of very many plans says how far it is, and stops when told to, with what it has found',
    async run() {
      const count = 4000;
      const names = Array.from({ length: count }, (_, index) => `${String(index).padStart(4, '0')}.md`);
      const workspace = folderWith(Object.fromEntries(names.map((it) => [it, plan])));
      const { page, runCommand, screenshot, close } = await openWorkbench({ workspace, viewport });
      try {
        await runCommand('AI Plan Lint: Review All AI Plans in Workspace');
        const notice = page.locator('.notification-toast', { hasText: 'Reviewing AI plans' });
        await notice.filter({ hasText: /\d+\.md/u }).waitFor();
        await notice.locator('.monaco-button', { hasText: 'Cancel' }).click();
        await notice.waitFor({ state: 'hidden' });
        const group = page.locator('[aria-label*="AI Plans"] .monaco-list-row', { hasText: 'Another tool first' });
        await group.first().waitFor();
        const found = Number(/(?<count>\d+)\s*$/u.exec((await group.first().textContent()) ?? '')?.groups?.count);
        ok(found > 0 && found < count, `some plans and not all of them; there are ${found}`);
      } finally {
        await screenshot(join(root, 'test', 'artefacts', 'ui', 'cancelled.png'));
        await close();
      }
    },
  },
  {
    name: 'in a folder that nobody trusts, its configuration can only calm down',
    async run() {
      const workspace = folderWith({
        '.ai-plan-lint.json': JSON.stringify({
          rules: { 'knowledge-by-training': 'error', 'tone-by-training': 'off' },
          exclude: ['plan.md'],
        }),
        'plan.md': plan,
      });
      const { page, openFile, runCommand, webview, screenshot, close } = await openWorkbench({
        workspace,
        viewport,
        settings: {
          'security.workspace.trust.enabled': true,
          'security.workspace.trust.startupPrompt': 'never',
          'security.workspace.trust.banner': 'never',
        },
      });
      try {
        await page.locator('.statusbar-item', { hasText: 'Restricted Mode' }).waitFor();
        await openFile('plan.md');
        await page.locator('.squiggly-warning').first().waitFor();
        equal(await page.locator('.squiggly-error').count(), 0, 'errors that the folder asked for');
        equal(
          await page.locator('.squiggly-warning').count(),
          1,
          'warnings: the rule that the folder turned off is off',
        );
        await runCommand('AI Plan Lint: Review AI Plan');
        await webview().locator('#review').waitFor();
      } finally {
        await screenshot(join(root, 'test', 'artefacts', 'ui', 'restricted.png'));
        await close();
      }
    },
  },
];
