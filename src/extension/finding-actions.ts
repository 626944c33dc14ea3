/** The actions for findings: their fixes, their guides, and ways to suppress them. */

import { CodeAction, type CodeActionContext, CodeActionKind, type Diagnostic, l10n } from 'vscode';
import type { Finding } from '../findings/finding.ts';
import { fixTitle } from '../present/fix-title.ts';
import type { Fix } from '../remedies/fix.ts';
import type { SuppressionScope } from '../remedies/suppression-drafts.ts';
import type { RuleId } from '../rules/rule.ts';
import { commandIds } from './commands/ids.ts';
import { diagnosticSource, ruleOfDiagnostic, toPlace, toWorkspaceEdit } from './convert.ts';
import { fixesOf, suppressionsOf } from './fixes.ts';
import type { Reading } from './manuscript-linter.ts';
import { alternativeTitle, translate } from './names.ts';

/** What mends a finding, best first. */
export function fixActions(reading: Reading, finding: Finding, context: CodeActionContext): NamedAction[] {
  const actions =
    finding.rule === 'training-config-without-plan'
      ? linkActions(reading, finding)
      : fixesOf(reading, finding).map((fix) => toFixAction(reading, fix));
  if (finding.rule === 'unstated-purpose') {
    actions.unshift(commandAction(l10n.t('To fix what? …'), commandIds.toFixWhat, addressOf(reading, finding)));
  }
  return actions.map((it) => attach(it, reading, [finding], context));
}

/** The editor can look for plans, which a fix of the text alone cannot. A file without comments can name none, and a wrong name stays. */
function linkActions(reading: Reading, finding: Finding): CodeAction[] {
  const { document, format } = reading.report;
  if (format === 'json' || document.namedPlan?.namedBy === 'file') return [];
  const [uri] = addressOf(reading, finding);
  const action = commandAction(l10n.t('Name the plan of this job, or start one …'), commandIds.linkPlan, [uri]);
  action.isPreferred = true;
  return [action];
}

/** Where to read on about a finding. */
export function guideActions(reading: Reading, finding: Finding, context: CodeActionContext): NamedAction[] {
  const { alternative, rule } = finding;
  const title = l10n.t('Open the guide: {0}', alternative ? alternativeTitle(alternative) : rule);
  const page = alternative ? ['alternatives', alternative] : ['rules', rule];
  return [attach(commandAction(title, commandIds.openGuide, page), reading, [finding], context)];
}

/** One action for each scope, however many findings there are: the command asks which of them it is about. */
export function suppressActions(
  reading: Reading,
  findings: readonly Finding[],
  context: CodeActionContext,
): readonly CodeAction[] {
  const [first] = findings;
  if (!first) return [];
  const [uri] = addressOf(reading, first);
  const fingerprints = findings.map((it) => it.fingerprint);
  const rules = [...new Set(findings.map((it) => it.rule))];
  const name = rules.length === 1 ? first.rule : l10n.t('{0} rules', rules.length);
  const inText = suppressionsOf(reading, findings).map(({ scope }) =>
    commandAction(suppressTitle(scope, name), commandIds.suppress, [uri, fingerprints, scope]),
  );
  const inConfig = commandAction(
    rules.length === 1
      ? l10n.t('Turn {0} off for this workspace', first.rule)
      : l10n.t('Turn a rule off for this workspace …'),
    commandIds.turnOff,
    [uri, rules],
  );
  return [...inText, inConfig].map((it) => attach(it, reading, findings, context).action);
}

/** An action together with the rule that it is for. */
export interface NamedAction {
  readonly action: CodeAction;
  readonly rule: RuleId | undefined;
}

/** One of several that do the same; where titles are equal and deeds differ, the rule tells them apart. */
export function distinct(actions: readonly NamedAction[]): CodeAction[] {
  const deeds = new Map<string, NamedAction>();
  for (const named of actions) {
    const { title, edit, command } = named.action;
    const deed = JSON.stringify([title, edit?.entries(), command?.arguments]);
    if (!deeds.has(deed)) deeds.set(deed, named);
  }
  const all = [...deeds.values()];
  const shared = all.filter(({ action }) => all.some((it) => it.action !== action && it.action.title === action.title));
  for (const { action, rule } of shared) action.title = `${action.title} (${rule})`;
  return all.map((it) => it.action);
}

/** How a command finds its finding again: by place and fingerprint, in the report of the moment. */
function addressOf({ manuscript }: Reading, finding: Finding): unknown[] {
  return [toPlace(manuscript, finding.span).uri, finding.fingerprint];
}

function toFixAction({ manuscript }: Reading, fix: Fix): CodeAction {
  const action = new CodeAction(fixTitle(fix.title, translate), CodeActionKind.QuickFix);
  action.edit = toWorkspaceEdit(manuscript, fix);
  action.isPreferred = fix.preferred;
  return action;
}

function commandAction(title: string, command: string, args: unknown[]): CodeAction {
  const action = new CodeAction(title, CodeActionKind.QuickFix);
  action.command = { command, title, arguments: args };
  return action;
}

/** The one action that needs a language model. */
export function askAction(reading: Reading, finding: Finding): CodeAction {
  const title = l10n.t('Ask the language model to rewrite this section …');
  const action = commandAction(title, commandIds.askRewrite, addressOf(reading, finding));
  action.kind = CodeActionKind.RefactorRewrite;
  return action;
}

function attach(
  action: CodeAction,
  reading: Reading,
  findings: readonly Finding[],
  context: CodeActionContext,
): NamedAction {
  action.diagnostics = context.diagnostics.filter((it) => findings.some((finding) => isOf(it, reading, finding)));
  return { action, rule: findings[0]?.rule };
}

function isOf(diagnostic: Diagnostic, { manuscript }: Reading, finding: Finding): boolean {
  return (
    diagnostic.source === diagnosticSource &&
    ruleOfDiagnostic(diagnostic) === finding.rule &&
    toPlace(manuscript, finding.span).range.intersection(diagnostic.range) !== undefined
  );
}

function suppressTitle(scope: SuppressionScope, rule: string): string {
  switch (scope) {
    case 'line':
      return l10n.t('Suppress {0} on this line …', rule);
    case 'section':
      return l10n.t('Suppress {0} in this section …', rule);
    case 'file':
      return l10n.t('Suppress {0} in this file …', rule);
  }
}
