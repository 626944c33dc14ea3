/** What a verdict and a folder are called in the tree of plans. */

import { l10n, ThemeColor, ThemeIcon, type Uri, workspace } from 'vscode';
import type { Level } from '../../present/review/shape.ts';

export function levelName(level: Level): string {
  switch (level) {
    case 'wrong':
      return l10n.t('Another tool first');
    case 'open':
      return l10n.t('Something is missing');
    case 'good':
      return l10n.t('In order');
    case 'none':
      return l10n.t('Nothing to judge');
  }
}

export function levelIcon(level: Level): ThemeIcon {
  switch (level) {
    case 'wrong':
      return new ThemeIcon('error', new ThemeColor('list.errorForeground'));
    case 'open':
      return new ThemeIcon('warning', new ThemeColor('list.warningForeground'));
    case 'good':
      return new ThemeIcon('pass');
    case 'none':
      return new ThemeIcon('circle-outline');
  }
}

/** The folder of a plan inside the workspace; empty at its top. */
export function folderOf(plan: Uri): string {
  const path = workspace.asRelativePath(plan);
  return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}
