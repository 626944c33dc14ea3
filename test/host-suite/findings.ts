/** What the suites about findings share: plans to write, and reading what the editor shows of them. */

import {
  type CodeAction,
  CodeActionKind,
  commands,
  type Diagnostic,
  languages,
  Range,
  type TextDocument,
  window,
  workspace,
} from 'vscode';
import { same } from './assert.ts';
import { waitFor } from './wait.ts';

/** A plan with one statement; the words between the brackets are what the finding points at. */
export function planWith(statement: string): string {
  return `# Harbour desk assistant: project plan\n\nOwner: passenger services.\n\n## Roadmap\n\n- ${statement}\n`;
}

export const knowledgeStatement =
  'Phase 2: fine-tune Qwen3-8B on the passenger handbook so that it knows every boarding rule.';

export function findingsIn(document: TextDocument): Diagnostic[] {
  return languages.getDiagnostics(document.uri).filter((it) => it.source === 'AI Plan Lint');
}

export function ruleOf({ code }: Diagnostic): string {
  return String(typeof code === 'object' ? code.value : code);
}

export function rulesOf(document: TextDocument): string[] {
  return findingsIn(document).map(ruleOf);
}

/** The diagnostic of a rule, as soon as it shows. */
export function diagnosticOf(document: TextDocument, rule: string): Promise<Diagnostic> {
  return waitFor(`${rule} in ${document.uri}; there is: ${rulesOf(document).join(', ') || 'nothing'}`, () =>
    findingsIn(document).find((it) => ruleOf(it) === rule),
  );
}

/** Waits until the extension has read the text as it is now, and says that it has nothing to say. */
export async function silence(document: TextDocument): Promise<void> {
  await commands.executeCommand('aiPlanLint.check', document.uri);
  same(rulesOf(document), [], 'findings');
}

/** Asks again where the editor calls the question off, as it does when another extension starts to offer actions meanwhile. */
export function actionsAt(document: TextDocument, range: Range, kind?: CodeActionKind): Promise<CodeAction[]> {
  return waitFor('actions', () =>
    commands.executeCommand<CodeAction[]>('vscode.executeCodeActionProvider', document.uri, range, kind?.value),
  );
}

/** The quick fixes of ours at a finding. */
export async function fixesAt(document: TextDocument, rule: string): Promise<CodeAction[]> {
  const { range } = await diagnosticOf(document, rule);
  return actionsAt(document, range, CodeActionKind.QuickFix);
}

export async function replaceAll(document: TextDocument, text: string): Promise<void> {
  const editor = await window.showTextDocument(document);
  const whole = new Range(document.positionAt(0), document.positionAt(document.getText().length));
  await editor.edit((it) => it.replace(whole, text));
}

/** A setting for the length of one test. */
export async function withSetting(name: string, value: unknown, run: () => Promise<void>): Promise<void> {
  const configuration = () => workspace.getConfiguration('aiPlanLint');
  await configuration().update(name, value, true);
  try {
    await run();
  } finally {
    await configuration().update(name, undefined, true);
  }
}
