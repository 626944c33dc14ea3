/**
 * Scenarios that go through the real user interface, in one window of the server host:
 * `node test/ui/run-user-tests.mjs [words of a name]`.
 * Each leaves a picture in `test/artefacts/ui`.
 */

import { join } from 'node:path';
import { runProgram } from '../hosts/cleanup.mjs';
import { root } from '../hosts/project.mjs';
import { say, seconds } from '../hosts/say.mjs';
import { openWorkbench } from '../hosts/workbench.mjs';
import { exportScenarios } from './exports.mjs';
import { faultScenarios } from './faults.mjs';
import { germanScenario } from './german.mjs';
import { inlineScenarios } from './inline.mjs';
import { modelScenarios } from './model.mjs';
import { newcomerScenarios } from './newcomer.mjs';
import { packagedScenario } from './packaged.mjs';
import { panelScenarios } from './panel.mjs';
import { webScenario } from './web.mjs';
import { workspaceScenarios } from './workspaces.mjs';

/** @typedef {import('../hosts/workbench.mjs').Workbench} Workbench */
/** @typedef {{name: string, run: (workbench: Workbench) => Promise<void>}} Scenario */

/** @type {readonly Scenario[]} */
const all = [
  ...inlineScenarios,
  ...panelScenarios,
  ...exportScenarios,
  ...faultScenarios,
  ...modelScenarios,
  ...newcomerScenarios,
  ...workspaceScenarios,
  packagedScenario,
  webScenario,
  germanScenario,
];
const scenarios = all.filter(({ name }) => name.includes(process.argv[2] ?? ''));

await runProgram(async () => {
  const start = Date.now();
  say('Running the scenarios through the user interface');
  const workbench = await openWorkbench({
    viewport: { width: 1400, height: 900 },
    extensions: [join(root, 'test', 'ui', 'model-extension')],
    // Dialogs as every host has them, rather than those of one system.
    settings: { 'files.simpleDialog.enable': true, 'files.autoSave': 'off', 'editor.minimap.enabled': false },
  });
  workbench.page.setDefaultTimeout(20_000);
  let failed = 0;
  for (const [index, { name, run }] of scenarios.entries()) {
    const begun = Date.now();
    const failure = await run(workbench).then(
      () => undefined,
      (error) => error,
    );
    const number = String(index + 1).padStart(2, '0');
    await workbench.screenshot(join(root, 'test', 'artefacts', 'ui', `${number}.png`));
    console.log(`│   ${failure === undefined ? '✓' : '✗'} ${name} (${Date.now() - begun} ms)`);
    if (failure !== undefined) {
      failed++;
      console.log(`│     ${failure.stack ?? failure}`);
    }
    await closeEditors(workbench);
  }
  await workbench.close();
  const counts = `${scenarios.length - failed} passed, ${failed} failed, 0 skipped in ${seconds(start)}`;
  console.log(`  ${failed === 0 ? '✓' : '✗'} user interface: ${counts}`);
  return failed === 0 ? 0 : 1;
});

/** Every scenario starts with an empty window; changes are dropped. @param {Workbench} workbench */
async function closeEditors({ page, runCommand }) {
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  const tabs = page.locator('.tabs-container .tab');
  for (let left = await tabs.count(); left > 0; left = await tabs.count()) {
    await runCommand('View: Revert and Close Editor');
    await page.waitForFunction((before) => document.querySelectorAll('.tabs-container .tab').length < before, left);
  }
}
