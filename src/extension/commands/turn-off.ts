/** Turns a rule off in the configuration file that holds for a document; where there is none, its workspace gets one. */

import { ConfigurationTarget, l10n, Position, Range, Uri, WorkspaceEdit, window, workspace } from 'vscode';
import type { Config } from '../../config/config.ts';
import { withRuleOff } from '../../config/turn-off.ts';
import type { RuleId } from '../../rules/rule.ts';
import type { ConfigFiles } from '../config-files.ts';
import { userConfig } from '../configuration.ts';

export async function turnOff(configs: ConfigFiles, uri: Uri, rules: readonly RuleId[]): Promise<void> {
  const items = rules.map((rule) => ({ label: rule, rule }));
  const [only] = rules;
  const rule =
    rules.length > 1 ? (await window.showQuickPick(items, { title: l10n.t('Turn off which rule?') }))?.rule : only;
  if (rule === undefined) return;
  const [nearest] = (await configs.reload(uri)).sources;
  const folder = (workspace.getWorkspaceFolder(uri) ?? workspace.workspaceFolders?.[0])?.uri;
  const isOverruled = (userConfig(uri).rules[rule] ?? 'off') !== 'off';
  if (!folder && (nearest === undefined || isOverruled)) {
    void window.showInformationMessage(l10n.t('Open a folder first: its configuration is where a rule is turned off.'));
    return;
  }
  if (isOverruled) await turnOffInSettings(uri, rule);
  const base = folder && uri.scheme === 'untitled' ? folder : uri;
  const target =
    nearest === undefined ? Uri.joinPath(folder ?? uri, '.ai-plan-lint.json') : base.with({ path: nearest });
  const edit = new WorkspaceEdit();
  if (nearest === undefined) {
    const contents = new TextEncoder().encode(withRuleOff(target.path, '', rule));
    edit.createFile(target, { contents });
    await workspace.applyEdit(edit);
    return;
  }
  const document = await workspace.openTextDocument(target);
  const text = document.getText();
  const whole = new Range(new Position(0, 0), document.positionAt(text.length));
  edit.replace(target, whole, withRuleOff(target.path, text, rule));
  // The file on disk is what holds, here and on the command line.
  if (await workspace.applyEdit(edit)) await document.save();
}

/** What the settings say of a rule wins over the file: in this workspace they say the same. */
async function turnOffInSettings(uri: Uri, rule: RuleId): Promise<void> {
  const settings = workspace.getConfiguration('aiPlanLint', uri);
  const { workspaceFolderValue: inFolder, workspaceValue } = settings.inspect<Config['rules']>('rules') ?? {};
  const isInFolder = inFolder?.[rule] !== undefined;
  const rules = { ...(isInFolder ? inFolder : workspaceValue), [rule]: 'off' };
  await settings.update(
    'rules',
    rules,
    isInFolder ? ConfigurationTarget.WorkspaceFolder : ConfigurationTarget.Workspace,
  );
}
