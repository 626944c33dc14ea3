/** "To fix what?": the question that a training without a purpose leaves open, and the rewrite that fits the answer. */

import { l10n, type QuickPickItem, type Uri, window, workspace } from 'vscode';
import { rowOf } from '../../present/review/wishes.ts';
import type { Alternative } from '../../rules/rule.ts';
import { toWorkspaceEdit } from '../convert.ts';
import { fixesOf } from '../fixes.ts';
import { alternativeTitle, translate } from '../names.ts';
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

/** Wishes that are often behind such a plan come first. */
const asked = ['knowledge', 'tone', 'format', 'procedure', 'decision', 'economics', 'capability', 'unstated'] as const;

function wishes(): Wish[] {
  return asked.map((id) => {
    const { wish, alternative } = rowOf(id, [], translate);
    const label = id === 'unstated' ? l10n.t('We do not know yet') : wish;
    return { label, description: alternativeTitle(alternative), alternative };
  });
}
