/** The light bulb: fixes of the findings under the cursor, their guides, and ways to suppress them. */

import {
  CodeAction,
  type CodeActionContext,
  CodeActionKind,
  type CodeActionProvider,
  type Disposable,
  l10n,
  languages,
  type Range,
  type TextDocument,
} from 'vscode';
import { safeEdits } from '../remedies/safe-edits.ts';
import { toSpan, toWorkspaceEdit } from './convert.ts';
import { askAction, distinct, fixActions, guideActions, suppressActions } from './finding-actions.ts';
import { fixesOf } from './fixes.ts';
import type { Models } from './language-model/availability.ts';
import { selector } from './languages.ts';
import { ready } from './late.ts';
import type { Reading } from './manuscript-linter.ts';
import { partsForFixes } from './needed-parts.ts';
import type { Reports } from './reports.ts';

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
  async provideCodeActions(document: TextDocument, range: Range, context: CodeActionContext): Promise<CodeAction[]> {
    if (!(await this.#reports.freshOrNone(document))?.shown.length) return [];
    await ready(partsForFixes(document));
    const reading = await this.#reports.freshOrNone(document);
    if (!reading) return [];
    if (context.only?.intersects(fixAllKind)) return fixAllActions(reading);
    const wanted = toSpan(reading.manuscript, document, range);
    const touched = reading.shown.filter(({ span }) => span.start <= wanted.end && wanted.start <= span.end);
    const wants = (kind: CodeActionKind) => context.only === undefined || context.only.intersects(kind);
    const quick = wants(CodeActionKind.QuickFix) ? touched : [];
    const [first] = wants(CodeActionKind.RefactorRewrite) && this.#models.isThere ? touched : [];
    return [
      ...distinct(quick.flatMap((it) => fixActions(reading, it, context))),
      ...distinct(quick.flatMap((it) => guideActions(reading, it, context))),
      ...(first ? [askAction(reading, first)] : []),
      ...suppressActions(reading, quick, context),
    ];
  }
}

function fixAllActions(reading: Reading): CodeAction[] {
  const edits = safeEdits(reading.shown.map((it) => fixesOf(reading, it)));
  if (edits.length === 0) return [];
  const action = new CodeAction(l10n.t('Fix all findings that have a safe fix'), fixAllKind);
  action.edit = toWorkspaceEdit(reading.manuscript, { edits, snippet: false });
  return [action];
}
