/** Code actions of the language server: fixes, safe fixes of the whole document, suppressions. */

import { type CodeAction, CodeActionKind, type CodeActionParams, type TextEdit } from 'vscode-languageserver';
import { fixesFor, suppressionsFor } from '../../engine.ts';
import type { Finding } from '../../findings/finding.ts';
import { plainEdits } from '../../remedies/fix.ts';
import { safeEdits } from '../../remedies/safe-edits.ts';
import type { SuppressionScope } from '../../remedies/suppression-drafts.ts';
import { type Edit, overlaps } from '../../text/span.ts';
import { type Opened, toRange } from './convert.ts';

export const fixAllKind = `${CodeActionKind.SourceFixAll}.aiPlanLint`;

/** What can be done about the findings in a range. */
export function codeActionsFor(opened: Opened, { range, context }: CodeActionParams): CodeAction[] {
  const wants = (kind: string) => context.only?.some((it) => kind === it || kind.startsWith(`${it}.`)) ?? true;
  const start = opened.document.offsetAt(range.start);
  const end = opened.document.offsetAt(range.end);
  const touched = opened.report.findings.filter(({ span }) => span.start <= end && start <= span.end);
  const quick = wants(CodeActionKind.QuickFix) ? touched.flatMap((it) => quickFixes(opened, it, context)) : [];
  // Fixing everything is offered where it is asked for, as on saving.
  return context.only && wants(fixAllKind) ? [...quick, ...fixAll(opened)] : quick;
}

function quickFixes(opened: Opened, finding: Finding, context: CodeActionParams['context']): CodeAction[] {
  const { source, report, document } = opened;
  const diagnostics = context.diagnostics.filter(({ source: from, code, range }) => {
    const place = { start: document.offsetAt(range.start), end: document.offsetAt(range.end) };
    return from === 'ai-plan-lint' && code === finding.rule && overlaps(finding.span, place);
  });
  const attach = (action: CodeAction): CodeAction => (diagnostics.length > 0 ? { ...action, diagnostics } : action);
  const fixes = fixesFor(source, report, finding).map((fix) => ({
    title: fix.title,
    kind: CodeActionKind.QuickFix,
    isPreferred: fix.preferred,
    // Not every editor takes snippets: tab stops give way to their defaults.
    edit: workspaceEdit(opened, plainEdits(fix)),
  }));
  return [...fixes, ...suppressions(opened, finding)].map(attach);
}

const scopeWords: Readonly<Record<SuppressionScope, string>> = {
  line: 'on this line',
  section: 'in this section',
  file: 'in this file',
};

function suppressions(opened: Opened, finding: Finding): CodeAction[] {
  return suppressionsFor(opened.source, opened.report, [finding]).map(({ scope, edits }) => ({
    title: `Suppress ${finding.rule} ${scopeWords[scope]}`,
    kind: CodeActionKind.QuickFix,
    edit: workspaceEdit(opened, edits),
  }));
}

function fixAll(opened: Opened): CodeAction[] {
  const { source, report } = opened;
  const edits = safeEdits(report.findings.map((it) => fixesFor(source, report, it)));
  if (edits.length === 0) return [];
  const title = 'Fix all findings that have a safe fix';
  return [{ title, kind: fixAllKind, edit: workspaceEdit(opened, edits) }];
}

function workspaceEdit({ uri, document }: Opened, edits: readonly Edit[]): NonNullable<CodeAction['edit']> {
  const changes: TextEdit[] = edits.map(({ span, newText }) => ({ range: toRange(document, span), newText }));
  return { changes: { [uri]: changes } };
}
