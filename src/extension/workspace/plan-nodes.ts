/** What the tree of plans is made of: groups by verdict, by rule or by folder, with plans and findings below. */

import { type Diagnostic, ThemeIcon } from 'vscode';
import type { Level } from '../../present/review/shape.ts';
import { ruleOfDiagnostic } from '../convert.ts';
import type { PlanFile } from './plan-file.ts';
import { folderOf, levelIcon, levelName } from './plan-labels.ts';

export type Grouping = 'verdict' | 'rule' | 'folder';

export interface Group {
  readonly kind: 'group';
  readonly id: string;
  readonly label: string;
  readonly icon: ThemeIcon;
  readonly children: readonly (PlanNode | FindingNode)[];
}

export interface PlanNode {
  readonly kind: 'plan';
  readonly plan: PlanFile;
}

export interface FindingNode {
  readonly kind: 'finding';
  readonly plan: PlanFile;
  readonly diagnostic: Diagnostic;
  /** The plan's name is said where the finding does not stand under its plan. */
  readonly namesPlan: boolean;
}

export type Node = Group | PlanNode | FindingNode;

const levels: readonly Level[] = ['wrong', 'open', 'good', 'none'];

/** The plans in groups; groups without plans are left out. */
export function groupsOf(plans: readonly PlanFile[], grouping: Grouping): Group[] {
  switch (grouping) {
    case 'verdict':
      return levels.flatMap((level) => {
        const children = plans.filter((it) => it.level === level).map((plan) => ({ kind: 'plan', plan }) as const);
        return children.length > 0 ? [group(level, levelName(level), levelIcon(level), children)] : [];
      });
    case 'rule': {
      const nodes = plans.flatMap((plan) => plan.diagnostics.map((it) => findingNode(plan, it, true)));
      const byRule = groupBy(nodes, (it) => ruleOfDiagnostic(it.diagnostic));
      return [...byRule].sort().map(([rule, children]) => group(rule, rule, new ThemeIcon('checklist'), children));
    }
    case 'folder': {
      const nodes = plans.map((plan) => ({ kind: 'plan', plan }) as const);
      const byFolder = groupBy(nodes, ({ plan }) => folderOf(plan.uri));
      return [...byFolder].sort().map(([folder, children]) => group(folder, folder || '.', ThemeIcon.Folder, children));
    }
  }
}

function group(id: string, label: string, icon: ThemeIcon, children: Group['children']): Group {
  return { kind: 'group', id, label, icon, children };
}

export function findingNode(plan: PlanFile, diagnostic: Diagnostic, namesPlan: boolean): FindingNode {
  return { kind: 'finding', plan, diagnostic, namesPlan };
}

function groupBy<Value>(values: readonly Value[], keyOf: (value: Value) => string): Map<string, Value[]> {
  const groups = new Map<string, Value[]>();
  for (const value of values) {
    const key = keyOf(value);
    groups.set(key, [...(groups.get(key) ?? []), value]);
  }
  return groups;
}
