/** Takes the pictures of the README in a real VS Code: `node test/hosts/screenshots.mjs`. */

import { runProgram } from './cleanup.mjs';
import { prepare } from './prepare.mjs';
import { saying } from './say.mjs';
import { openWorkbench } from './workbench.mjs';

const plan = 'support-assistant-roadmap.md';

await runProgram(async () => {
  await prepare();
  await saying('Taking the pictures', takeAll);
  return 0;
});

async function takeAll() {
  const workbench = await openWorkbench({
    theme: 'Default Light Modern',
    viewport: { width: 1120, height: 640 },
    settings: { 'editor.minimap.enabled': false, 'workbench.activityBar.location': 'hidden' },
  });
  const { page } = workbench;
  await workbench.openFile(plan);
  const warning = page.locator('.squiggly-warning').first();
  await warning.waitFor();
  await warning.hover({ force: true });
  await page.locator('.monaco-hover:visible', { hasText: 'Read as' }).waitFor();
  await page.screenshot({ path: 'media/inline-warnings.png', animations: 'disabled' });

  await page.keyboard.press('Escape');
  await workbench.runCommand('AI Plan Lint: Review AI Plan');
  await workbench.webview().locator('#review').waitFor();
  await page.screenshot({ path: 'media/review-report.png', animations: 'disabled' });
  await workbench.close();
}
