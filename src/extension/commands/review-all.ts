/** "Review All AI Plans in Workspace": with progress, to be cancelled at any time. */

import { commands, l10n, ProgressLocation, window, workspace } from 'vscode';
import type { Log } from '../log.ts';
import type { WorkspaceReview } from '../workspace/workspace-review.ts';

export async function reviewAll(review: WorkspaceReview, log: Log): Promise<void> {
  if (!workspace.workspaceFolders?.length) {
    void window.showInformationMessage(l10n.t('Open a folder first: its plans are reviewed.'));
    return;
  }
  const started = performance.now();
  const files = await window.withProgress(
    { location: ProgressLocation.Notification, title: l10n.t('Reviewing AI plans'), cancellable: true },
    (progress, token) => review.run(progress, token),
  );
  log.info(`${files} files read, ${review.plans.length} plans, in ${(performance.now() - started).toFixed(0)} ms`);
  // It may have been cleared while it ran.
  if (!review.isOn) return;
  await commands.executeCommand('setContext', 'aiPlanLint.hasReview', true);
  await commands.executeCommand('aiPlanLint.plans.focus');
}
