/** The language status item: what the active document was taken for, and what can be done about it. */

import {
  type Command,
  commands,
  type Disposable,
  LanguageStatusSeverity,
  l10n,
  languages,
  type TextDocument,
  window,
} from 'vscode';
import type { Report } from '../engine.ts';
import { inWords } from '../text/wording.ts';
import { commandIds } from './commands/ids.ts';
import { selector } from './languages.ts';
import { keyOf } from './manuscript.ts';
import { translate } from './names.ts';
import type { Reports } from './reports.ts';

export interface Status extends Disposable {
  /** Shows the last report of the active document. */
  update(): void;
}

/** Creates the item; it shows beside the language mode, only for languages that are read. */
export function createStatus(reports: Reports): Status {
  const item = languages.createLanguageStatusItem('aiPlanLint', [...selector]);
  item.name = 'AI Plan Lint';
  const update = () => {
    const document = window.activeTextEditor?.document;
    const reading = document && reports.last(keyOf(document));
    void commands.executeCommand(
      'setContext',
      'aiPlanLint.activeIsPlan',
      reading?.report.document.plan.isPlan === true,
    );
    if (!document || !reading) {
      item.text = 'AI Plan Lint';
      item.detail = l10n.t('not checked yet');
      item.command = { command: commandIds.check, title: l10n.t('Check now') };
      item.severity = LanguageStatusSeverity.Information;
      return;
    }
    const { report, shown } = reading;
    item.text = verdict(report, shown.length);
    item.detail = inWords(report.document.plan.reason, translate);
    item.command = nextStep(report, reports.isAssumed(keyOf(document)), document);
    item.severity = shown.some((it) => it.severity !== 'information')
      ? LanguageStatusSeverity.Warning
      : LanguageStatusSeverity.Information;
  };
  update();
  return { update, dispose: () => item.dispose() };
}

function verdict({ document }: Report, count: number): string {
  if (!document.plan.isPlan && count === 0) return l10n.t('Not read as an AI plan');
  if (count === 0) return l10n.t('AI plan: nothing to change');
  return count === 1 ? l10n.t('AI plan: 1 finding') : l10n.t('AI plan: {0} findings', count);
}

function nextStep(report: Report, assumed: boolean, document: TextDocument): Command {
  if (assumed) {
    return { command: commandIds.stopReviewing, title: l10n.t('Stop reviewing'), arguments: [document.uri] };
  }
  return report.document.plan.isPlan
    ? { command: commandIds.review, title: l10n.t('Review AI Plan'), arguments: [document.uri] }
    : { command: commandIds.reviewAnyway, title: l10n.t('Review anyway'), arguments: [document.uri] };
}
