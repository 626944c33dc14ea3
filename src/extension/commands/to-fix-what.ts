/** "To fix what?": the question that a training without a purpose leaves open, and the rewrite that fits the answer. */

import { l10n, type QuickPickItem, type Uri, window, workspace } from 'vscode';
import type { Alternative } from '../../rules/rule.ts';
import { toWorkspaceEdit } from '../convert.ts';
import { fixesOf } from '../fixes.ts';
import { alternativeTitle } from '../names.ts';
import type { Reports } from '../reports.ts';
import { findFinding } from './find-finding.ts';
import { openGuide } from './open-guide.ts';

interface Wish extends QuickPickItem {
  readonly alternative: Alternative;
}

export async function toFixWhat(reports: Reports, uri: Uri, fingerprint: string): Promise<void> {
  const wish = await window.showQuickPick(wishes(), {
    title: l10n.t('To fix what?'),
    placeHolder: l10n.t('What should the model do better than today?'),
  });
  if (!wish) return;
  const found = findFinding(reports, uri, fingerprint);
  if (!found) return;
  const { manuscript } = found.reading;
  const fix = fixesOf(found.reading, found.finding).find((it) => it.alternative === wish.alternative);
  if (fix) await workspace.applyEdit(toWorkspaceEdit(manuscript, fix));
  else await openGuide('alternatives', wish.alternative);
}

function wishes(): Wish[] {
  return [
    wish(l10n.t('It should know or look up facts'), 'retrieval'),
    wish(l10n.t('It should sound like us'), 'system-prompt-with-examples'),
    wish(l10n.t('It should always answer in the same structure'), 'structured-outputs'),
    wish(l10n.t('It should follow a procedure, step by step'), 'sop-in-prompt'),
    wish(l10n.t('It should decide what to do next'), 'agent-design'),
    wish(l10n.t('It should do one narrow task cheaply, very often'), 'distilling-a-proven-behaviour'),
    wish(l10n.t('It should be smarter in general'), 'stronger-base-model'),
    wish(l10n.t('We do not know yet'), 'ask-to-fix-what'),
  ];
}

function wish(label: string, alternative: Alternative): Wish {
  return { label, description: alternativeTitle(alternative), alternative };
}
