/** For those who switch it on: above each statement that has a finding stands what fits instead. */

import { CodeLens, type CodeLensProvider, type Disposable, type Event, languages, type TextDocument } from 'vscode';
import { commandIds } from './commands/ids.ts';
import { editorSettings } from './configuration.ts';
import { toPlace } from './convert.ts';
import { selector } from './languages.ts';
import { alternativeTitle } from './names.ts';
import type { Reports } from './reports.ts';

export function registerCodeLenses(reports: Reports, onDidChange: Event<unknown>): Disposable {
  const provider: CodeLensProvider = {
    onDidChangeCodeLenses: (listener, that, disposables) =>
      onDidChange(() => listener.call(that, undefined), undefined, disposables),
    provideCodeLenses: (document) => (editorSettings(document).codeLens ? lensesOf(document, reports) : []),
  };
  return languages.registerCodeLensProvider([...selector], provider);
}

async function lensesOf(document: TextDocument, reports: Reports): Promise<CodeLens[]> {
  const reading = await reports.freshOrNone(document);
  if (!reading) return [];
  return reading.shown.flatMap(({ alternative, span }) => {
    const { uri, range } = toPlace(reading.manuscript, span);
    if (!alternative || uri.toString() !== document.uri.toString()) return [];
    const title = `$(lightbulb) ${alternativeTitle(alternative)}`;
    return [new CodeLens(range, { title, command: commandIds.openGuide, arguments: ['alternatives', alternative] })];
  });
}
