/** Takes the pictures of the README in a real VS Code: `node test/hosts/screenshots.mjs`. */

import { runProgram } from './cleanup.mjs';
import { prepare } from './prepare.mjs';
import { saying } from './say.mjs';
import { openWorkbench } from './workbench.mjs';

const plan = 'support-assistant-roadmap.md';
const statement = 'Train the';

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
  await workbench.openFile(plan, 22);
  await page.locator('.squiggly-warning').first().waitFor();
  // A statement with one finding, so that the card shows as a whole.
  await workbench.hover(statement);
  await page.locator('.monaco-hover:visible', { hasText: 'Read as' }).waitFor();
  await page.screenshot({ path: 'media/inline-warnings.png', animations: 'disabled' });

  await page.keyboard.press('Escape');
  // The review beside the plan, with nothing else around them.
  await page.keyboard.press('Control+b');
  await workbench.runCommand('AI Plan Lint: Review AI Plan');
  await workbench.webview().locator('#review').waitFor();
  await page.screenshot({ path: 'media/review-report.png', animations: 'disabled' });
  await workbench.close();
}
