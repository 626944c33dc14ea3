/** Starts the extension: wires its parts to the editor. Everything costly waits until a document asks for it. */

import { type Disposable, type ExtensionContext, type TextDocument, Uri, window, workspace } from 'vscode';
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
import { onNewDay } from './today.ts';
import { PlanTree } from './workspace/plan-tree.ts';
import { WorkspaceReview } from './workspace/workspace-review.ts';

export function activate(context: ExtensionContext): void {
  const start = performance.now();
  lateFrom(context.extensionUri);
  const parts = createParts(context);
  context.subscriptions.push(...Object.values(parts), ...registerFeatures(context, parts), ...listen(parts));
  for (const document of workspace.textDocuments) parts.diagnostics.opened(document);
  const { duration } = performance.measure('aiPlanLint.activate', { start });
  parts.log.info(`Ready after ${duration.toFixed(1)} ms`);
}

/** What lives as long as the extension. */
type Parts = ReturnType<typeof createParts>;

function createParts(context: ExtensionContext) {
  const log = createLog();
  const configs = new ConfigFiles();
  const neighbours = new Neighbours();
  const adoption = new Adoption(log);
  const services = { configs, neighbours, adoption };
  const reports = new Reports(log, services);
  const review = new WorkspaceReview(reports, services, log);
  return {
    ...{ log, configs, neighbours, adoption, reports, review },
    diagnostics: new LiveDiagnostics(reports),
    panels: new ReviewPanels(reports, context),
    tree: new PlanTree(review, context.workspaceState),
    models: new Models(),
    proposals: new Proposals(),
    status: createStatus(reports),
  };
}

/** What the editor asks for by itself. */
function registerFeatures({ extensionUri }: ExtensionContext, parts: Parts): Disposable[] {
  const { diagnostics, log, models, panels, reports } = parts;
  return [
    registerGuides(extensionUri),
    registerCodeActions(reports, models),
    registerHover(reports, log),
    registerPlanBlocks(),
    registerTools(reports),
    registerCodeLenses(reports, diagnostics.onDidPublish),
    registerCommands(parts),
    window.registerWebviewPanelSerializer(reviewViewType, panels),
  ];
}

function listen(parts: Parts): Disposable[] {
  return [...listenToDocuments(parts), ...listenToSurroundings(parts)];
}

/** What becomes of open documents. */
function listenToDocuments({ diagnostics, panels, review, status }: Parts): Disposable[] {
  return [
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
      panels.closed(it);
    }),
    workspace.onDidRenameFiles((it) => void panels.renamed(it)),
    workspace.onDidChangeNotebookDocument((it) => diagnostics.cellsChanged(it)),
    workspace.onDidCloseNotebookDocument((it) => diagnostics.notebookClosed(it)),
    window.onDidChangeTextEditorSelection((it) => diagnostics.cursorMoved(it.textEditor.document)),
    window.onDidChangeActiveTextEditor(() => status.update()),
    diagnostics.onDidPublish((it) => {
      status.update();
      if (it) review.published(it);
    }),
  ];
}

/** What documents are read together with: settings, baselines, neighbours, and what the user takes them for. */
function listenToSurroundings({
  adoption,
  configs,
  diagnostics,
  neighbours,
  panels,
  reports,
  review,
}: Parts): Disposable[] {
  const readAgain = () => {
    diagnostics.refresh();
    void panels.refresh();
    void review.reread();
  };
  return [
    // Rules that go by dates may say something else today; what shows stays where nothing is read by itself.
    onNewDay(window.onDidChangeWindowState, () => {
      reports.reset();
      for (const it of workspace.textDocuments.filter(isReadable)) diagnostics.followed(it);
      void panels.refresh();
      void review.reread();
    }),
    workspace.onDidChangeConfiguration((it) => {
      if (it.affectsConfiguration('aiPlanLint')) readAgain();
    }),
    configs.onDidChange(readAgain),
    adoption.onDidChange(readAgain),
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
  ];
}

function documentOf(key: string): TextDocument | undefined {
  return workspace.textDocuments.find((it) => isReadable(it) && keyOf(it) === key);
}
