/** How the groups, plans and findings of the tree look. */

import { l10n, TreeItem, TreeItemCollapsibleState, workspace } from 'vscode';
import { ruleOfDiagnostic } from '../convert.ts';
import type { PlanFile } from './plan-file.ts';
import { folderOf, levelIcon } from './plan-labels.ts';
import type { FindingNode, Group } from './plan-nodes.ts';

/** A group with the number of what is in it. */
export function groupItem({ id, label, icon, children }: Group): TreeItem {
  const item = new TreeItem(label, TreeItemCollapsibleState.Expanded);
  item.id = id;
  item.iconPath = icon;
  item.description = String(children.length);
  return item;
}

/** A plan; a click opens it. */
export function planItem({ uri, level, sentence, diagnostics }: PlanFile): TreeItem {
  const state = diagnostics.length > 0 ? TreeItemCollapsibleState.Collapsed : TreeItemCollapsibleState.None;
  const item = new TreeItem(uri, state);
  item.description = folderOf(uri);
  item.tooltip = sentence;
  item.iconPath = levelIcon(level);
  item.contextValue = 'plan';
  item.command = { command: 'vscode.open', title: l10n.t('Open'), arguments: [uri] };
  return item;
}

/** A finding; a click goes to its place. */
export function findingItem({ plan, diagnostic, namesPlan }: FindingNode): TreeItem {
  const { line } = diagnostic.range.start;
  const place = l10n.t('line {0}', line + 1);
  // Messages of one rule are much alike, so there the plan comes first.
  const [label, description] = namesPlan
    ? [`${workspace.asRelativePath(plan.uri)}, ${place}`, diagnostic.message]
    : [diagnostic.message, `${ruleOfDiagnostic(diagnostic)}, ${place}`];
  const item = new TreeItem(label, TreeItemCollapsibleState.None);
  item.description = description;
  item.tooltip = diagnostic.message;
  item.command = {
    command: 'vscode.open',
    title: l10n.t('Open'),
    arguments: [plan.uri, { selection: diagnostic.range }],
  };
  return item;
}
