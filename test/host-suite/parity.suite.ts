/** One verdict everywhere: the editor says of every fixture what the command line says of it. */

import { commands, DiagnosticSeverity, Uri, window, workspace } from 'vscode';
import { ok, same } from './assert.ts';
import { closeEverything } from './documents.ts';
import { findingsIn, ruleOf, withSetting } from './findings.ts';

interface ExpectedFile {
  readonly path: string;
  readonly text: string;
  readonly findings?: readonly { rule: string; severity: string; line: number; column: number }[];
}

/** Put in when the tests are bundled. */
declare const EXPECTED: readonly ExpectedFile[];

const severities: Readonly<Record<DiagnosticSeverity, string>> = {
  [DiagnosticSeverity.Error]: 'error',
  [DiagnosticSeverity.Warning]: 'warning',
  [DiagnosticSeverity.Information]: 'information',
  [DiagnosticSeverity.Hint]: 'hint',
};

/** Scripts and prompts in files of their own are read by the command line only. */
const isForEditor = ({ path }: ExpectedFile) => !/\.(?:py|sh|tf|prompty?)$/u.test(path);

describe('the editor and the command line', () => {
  it('say the same of every fixture', async function () {
    this.timeout(180_000);
    const root = workspace.workspaceFolders?.[0]?.uri;
    ok(root, 'no workspace folder');
    const folder = Uri.joinPath(root, 'parity');
    for (const { path, text } of EXPECTED)
      await workspace.fs.writeFile(Uri.joinPath(folder, path), new TextEncoder().encode(text));
    const files = EXPECTED.filter((it) => isForEditor(it) && !it.path.startsWith('.'));
    ok(files.length > 40 && files.some((it) => it.findings === undefined), 'no fixtures');
    await withSetting('calmNearCursor', 'off', async () => {
      for (const { path, findings = [] } of files) {
        const document = await workspace.openTextDocument(Uri.joinPath(folder, path));
        await window.showTextDocument(document);
        await commands.executeCommand('aiPlanLint.check', document.uri);
        const told = findingsIn(document).map(({ severity, range, ...it }) => ({
          rule: ruleOf({ severity, range, ...it }),
          severity: severities[severity],
          line: range.start.line + 1,
          column: range.start.character + 1,
        }));
        same(told.map(inWords).sort(), findings.map(inWords).sort(), path);
      }
    });
    await closeEverything();
    await workspace.fs.delete(folder, { recursive: true });
  });
});

function inWords({ rule, severity, line, column }: { rule: string; severity: string; line: number; column: number }) {
  return `${line}:${column} ${severity} ${rule}`;
}
