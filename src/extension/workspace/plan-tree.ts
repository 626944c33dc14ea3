/** The tree view of reviewed plans. */

import {
  commands,
  type Disposable,
  EventEmitter,
  type Memento,
  type TreeDataProvider,
  type TreeItem,
  window,
} from 'vscode';
import { findingItem, groupItem, planItem } from './plan-items.ts';
import { findingNode, type Grouping, groupsOf, type Node } from './plan-nodes.ts';
import type { WorkspaceReview } from './workspace-review.ts';

const groupingKey = 'plansGroupedBy';

export class PlanTree implements TreeDataProvider<Node>, Disposable {
  readonly #review: WorkspaceReview;
  readonly #memory: Memento;
  readonly #changes = new EventEmitter<void>();
  readonly #disposables: readonly Disposable[];

  readonly onDidChangeTreeData = this.#changes.event;

  constructor(review: WorkspaceReview, memory: Memento) {
    this.#review = review;
    this.#memory = memory;
    const view = window.createTreeView('aiPlanLint.plans', { treeDataProvider: this, showCollapseAll: true });
    this.#disposables = [
      view,
      review.onDidChange(() => {
        void commands.executeCommand('setContext', 'aiPlanLint.hasReview', review.isOn);
        this.#changes.fire();
      }),
    ];
  }

  async groupBy(grouping: Grouping): Promise<void> {
    await this.#memory.update(groupingKey, grouping);
    this.#changes.fire();
  }

  getChildren(node?: Node): Node[] {
    if (!node) return groupsOf(this.#review.plans, this.#memory.get<Grouping>(groupingKey) ?? 'verdict');
    switch (node.kind) {
      case 'group':
        return [...node.children];
      case 'plan':
        return node.plan.diagnostics.map((it) => findingNode(node.plan, it, false));
      case 'finding':
        return [];
    }
  }

  getTreeItem(node: Node): TreeItem {
    switch (node.kind) {
      case 'group':
        return groupItem(node);
      case 'plan':
        return planItem(node.plan);
      case 'finding':
        return findingItem(node);
    }
  }

  dispose(): void {
    for (const it of this.#disposables) it.dispose();
    this.#changes.dispose();
  }
}
