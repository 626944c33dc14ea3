/** The table of commands: id, and what it does. */

import { commands, Disposable, type TextDocument } from 'vscode';
import type { ConfigFiles } from '../config-files.ts';
import type { LiveDiagnostics } from '../diagnostics.ts';
import type { Models } from '../language-model/availability.ts';
import type { Proposals } from '../language-model/proposals.ts';
import { allParts, ready } from '../late.ts';
import type { Log } from '../log.ts';
import type { ReviewPanels } from '../panel/review-panel.ts';
import type { Reports } from '../reports.ts';
import type { PlanTree } from '../workspace/plan-tree.ts';
import type { WorkspaceReview } from '../workspace/workspace-review.ts';
import { askRewrite } from './ask-rewrite.ts';
import { fixAll } from './fix-all.ts';
import { commandIds } from './ids.ts';
import { linkPlan } from './link-plan.ts';
import { newPlan } from './new-plan.ts';
import { openGuide } from './open-guide.ts';
import { reviewAll } from './review-all.ts';
import { showConfig } from './show-config.ts';
import { suppress } from './suppress.ts';
import { targetDocument } from './target.ts';
import { toFixWhat } from './to-fix-what.ts';
import { turnOff } from './turn-off.ts';

export interface Services {
  readonly log: Log;
  readonly configs: ConfigFiles;
  readonly reports: Reports;
  readonly diagnostics: LiveDiagnostics;
  readonly panels: ReviewPanels;
  readonly models: Models;
  readonly proposals: Proposals;
  readonly review: WorkspaceReview;
  readonly tree: PlanTree;
}

export function registerCommands(services: Services): Disposable {
  const { log, configs, reports, diagnostics, panels, models, proposals, review, tree } = services;
  const on = (run: (document: TextDocument) => unknown) => async (uri: unknown) => {
    const document = await targetDocument(uri);
    if (!document) return;
    // Nobody may have read it yet; then nobody has looked for its configuration either.
    await reports.ready(document);
    await withParts(() => run(document))();
  };
  const table: Record<(typeof commandIds)[keyof typeof commandIds], (...args: never[]) => unknown> = {
    [commandIds.review]: on((it) => panels.show(it)),
    [commandIds.newPlan]: newPlan,
    [commandIds.reviewAnyway]: on((it) => reports.assume(it, 'plan')),
    [commandIds.stopReviewing]: on((it) => reports.assume(it, 'as-found')),
    [commandIds.check]: on((it) => diagnostics.check(it)),
    [commandIds.fixAll]: on((it) => fixAll(it, reports)),
    [commandIds.openGuide]: openGuide,
    [commandIds.toFixWhat]: withParts((...args: [never, never]) => toFixWhat(reports, ...args)),
    [commandIds.askRewrite]: withParts((...args: [never, never]) =>
      askRewrite({ reports, models, proposals, log }, ...args),
    ),
    [commandIds.linkPlan]: withParts((uri: never) => linkPlan(uri, configs)),
    [commandIds.suppress]: withParts((...args: [never, never, never]) => suppress(reports, ...args)),
    [commandIds.turnOff]: withParts((...args: [never, never]) => turnOff(configs, ...args)),
    [commandIds.showConfig]: on((it) => showConfig(it, configs)),
    [commandIds.reviewAll]: withParts(() => reviewAll(review, log)),
    [commandIds.clearReview]: () => review.clear(),
    [commandIds.groupByVerdict]: () => tree.groupBy('verdict'),
    [commandIds.groupByRule]: () => tree.groupBy('rule'),
    [commandIds.groupByFolder]: () => tree.groupBy('folder'),
    [commandIds.showLog]: () => log.show(),
  };
  return Disposable.from(...Object.entries(table).map(([id, run]) => commands.registerCommand(id, run)));
}

/** Loads the whole extension before a command that may need any of it. */
function withParts<Args extends unknown[]>(run: (...args: Args) => unknown): (...args: Args) => Promise<unknown> {
  return async (...args) => {
    await ready(allParts);
    return run(...args);
  };
}
