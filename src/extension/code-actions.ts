/** The light bulb: fixes of the findings under the cursor, their guides, and ways to silence them. */

import {
  CodeAction,
  type CodeActionContext,
  CodeActionKind,
  type CodeActionProvider,
  type Diagnostic,
  type Disposable,
  l10n,
  languages,
  type Range,
  type TextDocument,
} from 'vscode';
import type { Finding } from '../findings/finding.ts';
import type { Fix } from '../remedies/fix.ts';
import { safeEdits } from '../remedies/safe-edits.ts';
import { type SuppressionScope, suppressionScopes } from '../remedies/suppress.ts';
import { commandIds } from './commands/ids.ts';
import { diagnosticSource, ruleOfDiagnostic, toPlace, toSpan, toWorkspaceEdit } from './convert.ts';
import { fixesOf } from './fixes.ts';
import type { Models } from './language-model/availability.ts';
import { selector } from './languages.ts';
import { alternativeTitle } from './names.ts';
import type { Reading, Reports } from './reports.ts';

export function registerCodeActions(reports: Reports, models: Models): Disposable {
  return languages.registerCodeActionsProvider([...selector], new FindingActions(reports, models), {
    providedCodeActionKinds: [CodeActionKind.QuickFix, CodeActionKind.RefactorRewrite, fixAllKind],
  });
}

/** What people name in `editor.codeActionsOnSave`. */
const fixAllKind = CodeActionKind.SourceFixAll.append('aiPlanLint');

class FindingActions implements CodeActionProvider {
  readonly #reports: Reports;
  readonly #models: Models;

  constructor(reports: Reports, models: Models) {
    this.#reports = reports;
    this.#models = models;
  }

  /** Findings come from the report of the text as it is now, never from a diagnostic that may be older. */
  provideCodeActions(document: TextDocument, range: Range, context: CodeActionContext): CodeAction[] {
    const reading = this.#reports.current(document);
    if (!reading || reading.report.findings.length === 0) return [];
    if (context.only?.intersects(fixAllKind)) return fixAllActions(reading);
    const wanted = toSpan(reading.manuscript, document, range);
    const touched = reading.report.findings.filter(({ span }) => span.start <= wanted.end && wanted.start <= span.end);
    const wants = (kind: CodeActionKind) => context.only === undefined || context.only.intersects(kind);
    const quick = wants(CodeActionKind.QuickFix) ? touched : [];
    const [first] = wants(CodeActionKind.RefactorRewrite) && this.#models.isThere ? touched : [];
    return [
      ...quick.flatMap((it) => this.#remedies(reading, it, context)),
      ...(first ? [askAction(reading, first)] : []),
      ...quick.flatMap((it) => this.#silences(reading, it, context)),
    ];
  }

  #remedies(reading: Reading, finding: Finding, context: CodeActionContext): CodeAction[] {
    const actions = fixesOf(reading, finding).map((fix) => toFixAction(reading, fix));
    if (finding.rule === 'unstated-purpose') {
      actions.unshift(commandAction(l10n.t('To fix what? …'), commandIds.toFixWhat, addressOf(reading, finding)));
    }
    if (finding.alternative) {
      const title = l10n.t('Open the guide: {0}', alternativeTitle(finding.alternative));
      actions.push(commandAction(title, commandIds.openGuide, ['alternatives', finding.alternative]));
    } else {
      const title = l10n.t('Open the guide: {0}', finding.rule);
      actions.push(commandAction(title, commandIds.openGuide, ['rules', finding.rule]));
    }
    return actions.map((it) => attach(it, reading, finding, context));
  }

  #silences(reading: Reading, finding: Finding, context: CodeActionContext): CodeAction[] {
    const { path, format } = reading.report;
    const [uri, fingerprint] = addressOf(reading, finding);
    const inText = suppressionScopes(path, format).map((scope) =>
      commandAction(suppressTitle(scope, finding), commandIds.suppress, [uri, fingerprint, scope]),
    );
    const title = l10n.t('Turn {0} off in the configuration of the workspace', finding.rule);
    const inConfig = commandAction(title, commandIds.turnOff, [uri, finding.rule]);
    return [...inText, inConfig].map((it) => attach(it, reading, finding, context));
  }
}

function fixAllActions(reading: Reading): CodeAction[] {
  const edits = safeEdits(reading.report.findings.map((it) => fixesOf(reading, it)));
  if (edits.length === 0) return [];
  const action = new CodeAction(l10n.t('Fix all findings that have a safe fix'), fixAllKind);
  action.edit = toWorkspaceEdit(reading.manuscript, { edits, snippet: false });
  return [action];
}

/** How a command finds its finding again: by place and fingerprint, in the report of the moment. */
function addressOf({ manuscript }: Reading, finding: Finding): unknown[] {
  return [toPlace(manuscript, finding.span).uri, finding.fingerprint];
}

function toFixAction({ manuscript }: Reading, fix: Fix): CodeAction {
  const action = new CodeAction(fix.title, CodeActionKind.QuickFix);
  action.edit = toWorkspaceEdit(manuscript, fix);
  action.isPreferred = fix.preferred;
  return action;
}

function commandAction(title: string, command: string, args: unknown[]): CodeAction {
  const action = new CodeAction(title, CodeActionKind.QuickFix);
  action.command = { command, title, arguments: args };
  return action;
}

function askAction(reading: Reading, finding: Finding): CodeAction {
  const title = l10n.t('Ask the language model to rewrite this section …');
  const action = commandAction(title, commandIds.askRewrite, addressOf(reading, finding));
  action.kind = CodeActionKind.RefactorRewrite;
  return action;
}

function attach(action: CodeAction, reading: Reading, finding: Finding, context: CodeActionContext): CodeAction {
  action.diagnostics = context.diagnostics.filter((it) => isOf(it, reading, finding));
  return action;
}

function isOf(diagnostic: Diagnostic, { manuscript }: Reading, finding: Finding): boolean {
  return (
    diagnostic.source === diagnosticSource &&
    ruleOfDiagnostic(diagnostic) === finding.rule &&
    toPlace(manuscript, finding.span).range.intersection(diagnostic.range) !== undefined
  );
}

function suppressTitle(scope: SuppressionScope, { rule }: Finding): string {
  switch (scope) {
    case 'line':
      return l10n.t('Suppress {0} on this line …', rule);
    case 'section':
      return l10n.t('Suppress {0} in this section …', rule);
    case 'file':
      return l10n.t('Suppress {0} in this file …', rule);
  }
}
