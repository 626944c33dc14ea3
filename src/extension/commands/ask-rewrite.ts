/** "Ask the language model to rewrite this section": sends that section, shows a difference, applies it only when told to. */

import {
  CancellationError,
  commands,
  type LanguageModelChat,
  LanguageModelChatMessage,
  l10n,
  ProgressLocation,
  type Uri,
  window,
  workspace,
} from 'vscode';
import { lint } from '../../engine.ts';
import { readProposal, rewriteRequest } from '../../present/rewrite-request.ts';
import { sectionAround } from '../../text/section.ts';
import { applyEdits, contains, type Edit } from '../../text/span.ts';
import { toWorkspaceEdit } from '../convert.ts';
import type { Models } from '../language-model/availability.ts';
import type { Proposals } from '../language-model/proposals.ts';
import type { Log } from '../log.ts';
import type { Reading } from '../manuscript-linter.ts';
import type { Reports } from '../reports.ts';
import { findFinding } from './find-finding.ts';

export interface RewriteServices {
  readonly reports: Reports;
  readonly models: Models;
  readonly proposals: Proposals;
  readonly log: Log;
}

export async function askRewrite(services: RewriteServices, uri: Uri, fingerprint: string): Promise<void> {
  const found = findFinding(services.reports, uri, fingerprint);
  const model = await services.models.choose();
  if (!found || !model) return;
  const { reading, finding, document } = found;
  const { text } = reading.manuscript.source;
  const section = sectionAround(text, finding.span.start);
  const answer = await ask(model, rewriteRequest(text, section, reading.report.findings), services.log);
  const newText = answer === undefined ? undefined : readProposal(answer, text.slice(section.start, section.end));
  if (newText === undefined) return;
  const edit: Edit = { span: section, newText };
  const right = services.proposals.add(document.uri, applyEdits(text, [edit]));
  await commands.executeCommand('vscode.diff', document.uri, right, l10n.t('Proposed rewrite'));
  const isWanted = await decide(judgement(reading, edit));
  services.proposals.remove(right);
  if (!isWanted) return;
  // An edit that was computed for an older text is never applied.
  if (services.reports.current(document)?.manuscript.version !== reading.manuscript.version) {
    void window.showWarningMessage(l10n.t('The document has changed since; nothing was applied.'));
    return;
  }
  await workspace.applyEdit(toWorkspaceEdit(reading.manuscript, { edits: [edit], snippet: false }));
}

/** Stays open while the user reads the difference. */
async function decide(title: string): Promise<boolean> {
  const apply = { label: l10n.t('Apply'), description: l10n.t('The section is replaced; undo brings it back.') };
  const discard = { label: l10n.t('Discard') };
  return (await window.showQuickPick([apply, discard], { title, ignoreFocusOut: true })) === apply;
}

async function ask(model: LanguageModelChat, request: string, log: Log): Promise<string | undefined> {
  const title = l10n.t('Asking {0}', model.name);
  try {
    return await window.withProgress(
      { location: ProgressLocation.Notification, title, cancellable: true },
      async (_progress, token) => {
        const response = await model.sendRequest([LanguageModelChatMessage.User(request)], {}, token);
        let answer = '';
        for await (const piece of response.text) answer += piece;
        return answer;
      },
    );
  } catch (error) {
    if (!(error instanceof CancellationError)) {
      log.error(`The language model gave no answer: ${String(error)}`);
      void window.showWarningMessage(l10n.t('The language model gave no answer; the log says why.'));
    }
    return undefined;
  }
}

/** The proposal is read like any text: how many findings its section has, before and after. */
function judgement({ manuscript, report }: Reading, edit: Edit): string {
  const before = report.findings.filter((it) => contains(edit.span, it.span)).length;
  const text = applyEdits(manuscript.source.text, [edit]);
  const section = { start: edit.span.start, end: edit.span.start + edit.newText.length };
  const after = lint({ ...manuscript.source, text }, report.options).findings.filter((it) =>
    contains(section, it.span),
  );
  return l10n.t('Findings in this section: {0} before, {1} after the proposal.', before, after.length);
}
