/** The extension as people get it: packed, installed into a host that has never seen it, and used. */

import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { temporaryFolder } from '../hosts/cleanup.mjs';
import { run } from '../hosts/processes.mjs';
import { root } from '../hosts/project.mjs';
import { ensureServerHost } from '../hosts/server-host.mjs';
import { openWorkbench } from '../hosts/workbench.mjs';
import { ok } from './assert.mjs';

/** @type {import('./run-user-tests.mjs').Scenario} */
export const packagedScenario = {
  name: 'the packed extension, installed into a clean host, underlines a plan and reviews it',
  async run() {
    const installed = await install(await pack());
    const workbench = await openWorkbench({ installed, viewport: { width: 1300, height: 850 } });
    try {
      await workbench.openFile('support-assistant-roadmap.md', 16);
      await workbench.page.locator('.squiggly-warning').first().waitFor();
      const card = await workbench.hover('Fine-tune');
      await card.filter({ hasText: 'Read as' }).first().waitFor();
      await workbench.runCommand('AI Plan Lint: Review AI Plan');
      await workbench.webview().locator('#map').waitFor();
    } finally {
      await workbench.screenshot(join(root, 'test', 'artefacts', 'ui', 'packaged.png'));
      await workbench.close();
    }
  },
};

/** @returns {Promise<string>} The packed file. */
async function pack() {
  const file = join(temporaryFolder(), 'ai-plan-lint.vsix');
  const { code, output } = await run('npm', ['run', '--silent', 'package', '--', '--out', file], { cwd: root });
  ok(code === 0, `the extension to be packed: ${output}`);
  return file;
}

/** @param {string} file @returns {Promise<string>} The folder of installed extensions. */
async function install(file) {
  const { node, main } = await ensureServerHost();
  const folder = join(temporaryFolder(), 'extensions');
  mkdirSync(folder);
  const args = [main, '--install-extension', file, '--extensions-dir', folder, '--server-data-dir', temporaryFolder()];
  const { code, output } = await run(node, [...args, '--accept-server-license-terms'], {
    env: { EXTENSIONS_GALLERY: '{"serviceUrl":""}' },
  });
  ok(code === 0 && /successfully installed/u.test(output), `the extension to be installed: ${output}`);
  return folder;
}
