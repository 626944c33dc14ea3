/** Starts the extension: wires its parts to the editor. Everything costly waits until a document asks for it. */

import { type ExtensionContext, Uri, window, workspace } from 'vscode';
import { Adoption } from './adoption.ts';
import { registerCodeActions } from './code-actions.ts';
import { registerCodeLenses } from './code-lenses.ts';
import { registerCommands } from './commands/register.ts';
import { ConfigFiles } from './config-files.ts';
import { LiveDiagnostics } from './diagnostics.ts';
import { registerGuides } from './guides.ts';
import { registerHover } from './hover.ts';
import { Models } from './language-model/availability.ts';
import { Proposals } from './language-model/proposals.ts';
import { registerTools } from './language-model/tools.ts';
import { isReadable } from './languages.ts';
import { lateFrom } from './late.ts';
import { createLog } from './log.ts';
import { keyOf } from './manuscript.ts';
import { Neighbours } from './neighbours.ts';
import { ReviewPanels, reviewViewType } from './panel/review-panel.ts';
import { registerPlanBlocks } from './plan-blocks.ts';
import { Reports } from './reports.ts';
import { createStatus } from './status.ts';
import { PlanTree } from './workspace/plan-tree.ts';
import { WorkspaceReview } from './workspace/workspace-review.ts';

export function activate(context: ExtensionContext): void {
  const start = performance.now();
  lateFrom(context.extensionUri);
  const log = createLog();
  const configs = new ConfigFiles();
  const neighbours = new Neighbours();
  const adoption = new Adoption(log);
  const services = { configs, neighbours, adoption };
  const reports = new Reports(log, services);
  const diagnostics = new LiveDiagnostics(reports);
  const panels = new ReviewPanels(reports, context);
  const review = new WorkspaceReview(reports, services, log);
  const tree = new PlanTree(review, context.workspaceState);
  const models = new Models();
  const proposals = new Proposals();
  const status = createStatus(reports);
  const documentOf = (key: string) => workspace.textDocuments.find((it) => isReadable(it) && keyOf(it) === key);
  const readAgain = () => {
    diagnostics.refresh();
    void panels.refresh();
    void review.reread();
  };
  context.subscriptions.push(
    log,
    configs,
    neighbours,
    adoption,
    diagnostics,
    panels,
    review,
    tree,
    models,
    proposals,
    status,
    registerGuides(context.extensionUri),
    registerCodeActions(reports, models),
    registerHover(reports, log),
    registerPlanBlocks(),
    window.registerWebviewPanelSerializer(reviewViewType, panels),
    registerTools(reports),
    registerCodeLenses(reports, diagnostics.onDidPublish),
    registerCommands({ log, configs, reports, diagnostics, panels, models, proposals, review, tree }),
    workspace.onDidOpenTextDocument((it) => {
      diagnostics.opened(it);
      review.opened(it);
    }),
    workspace.onDidChangeTextDocument((it) => {
      diagnostics.changed(it);
      panels.changed(it.document);
    }),
    workspace.onDidSaveTextDocument((it) => diagnostics.saved(it)),
    workspace.onDidCloseTextDocument((it) => {
      diagnostics.closed(it);
      review.closed(it);
    }),
    workspace.onDidChangeNotebookDocument((it) => diagnostics.cellsChanged(it)),
    workspace.onDidCloseNotebookDocument((it) => diagnostics.notebookClosed(it)),
    workspace.onDidChangeConfiguration((it) => {
      if (it.affectsConfiguration('aiPlanLint')) readAgain();
    }),
    configs.onDidChange(readAgain),
    adoption.onDidChange(readAgain),
    window.onDidChangeTextEditorSelection((it) => diagnostics.cursorMoved(it.textEditor.document)),
    window.onDidChangeActiveTextEditor(() => status.update()),
    diagnostics.onDidPublish((it) => {
      status.update();
      if (it) review.published(it);
    }),
    neighbours.onDidChange((key) => {
      const document = documentOf(key);
      if (document) {
        diagnostics.followed(document);
        panels.changed(document);
      }
      reports.invalidate(key);
      review.followed(Uri.parse(key));
    }),
    reports.onDidAssume((key) => {
      const document = documentOf(key);
      if (document) void diagnostics.check(document);
    }),
  );
  for (const document of workspace.textDocuments) diagnostics.opened(document);
  const { duration } = performance.measure('aiPlanLint.activate', { start });
  log.info(`Ready after ${duration.toFixed(1)} ms`);
}
