/** Takes the pictures of the walkthrough in a real VS Code: `node src/upkeep/walkthrough-pictures.mjs`. The build must be there. */

import { rmSync } from 'node:fs';
import { runProgram } from '../../test/hosts/cleanup.mjs';
import { openWorkbench } from '../../test/hosts/workbench.mjs';
import { toWebp } from './to-webp.mjs';

const plan = 'support-assistant-roadmap.md';

await runProgram(async () => {
  const workbench = await openWorkbench({
    theme: 'Default Dark Modern',
    viewport: { width: 840, height: 540 },
    settings: { 'workbench.activityBar.location': 'hidden', 'editor.minimap.enabled': false },
  });
  const { page } = workbench;
  // Small, since they travel with the extension.
  const drawing = await page.context().newPage();
  const take = async (/** @type {string} */ name) => {
    const path = `media/walkthrough-${name}.png`;
    await page.screenshot({ path, animations: 'disabled' });
    await toWebp(drawing, path);
    rmSync(path);
  };
  await workbench.openFile(plan, 22);
  await page.locator('.squiggly-warning').first().waitFor();
  await take('open');

  await workbench.hover('Train the');
  await page.locator('.monaco-hover:visible', { hasText: 'Read as' }).waitFor();
  await take('fix');
  await page.keyboard.press('Escape');

  await workbench.runCommand('AI Plan Lint: Review AI Plan');
  await workbench.webview().locator('#review').waitFor();
  await take('review');

  await workbench.runCommand('AI Plan Lint: Review All AI Plans in Workspace');
  await page.locator('.monaco-list-row', { hasText: 'Another tool first' }).waitFor();
  await page.locator('.notification-toast').first().waitFor({ state: 'hidden' });
  await take('all');
  await workbench.close();
  return 0;
});
