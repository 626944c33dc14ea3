/** Which documents of the editor are read, and as which format. */

import { type DocumentFilter, type TextDocument, workspace } from 'vscode';
import { formatsByLanguage, knownFormatOf } from '../read/formats.ts';
import type { Format } from '../read/passage.ts';

/** Copies, comparisons and the editor's own files: shown to people, written by nobody there. */
const foreignSchemes: ReadonlySet<string> = new Set([
  'git',
  'gitfs',
  'gitlens',
  'pr',
  'review',
  'vscode-userdata',
  'vscode-local-history',
  'vscode-chat-code-block',
  'vscode-settings',
  'ai-plan-lint',
]);

/** The documents that providers of the extension are asked about. */
export const selector: readonly DocumentFilter[] = Object.keys(formatsByLanguage).map((language) => ({ language }));

/** The format that the editor's language stands for, or undefined where the language is none of ours. */
export function formatOf(document: TextDocument): Format | undefined {
  const { languageId, uri } = document;
  if (languageId !== 'plaintext') return formatsByLanguage[languageId];
  // The editor calls everything plain text that it has no language for: there the ending decides, as on the command line.
  if (!/\.[a-z0-9]+$/iu.test(uri.path)) return formatsByLanguage[languageId];
  return formatOfFile(uri.path);
}

/** The format of a file by its ending; scripts are read on the command line only. */
export function formatOfFile(path: string): Format | undefined {
  const known = knownFormatOf(path);
  return known === 'script' ? undefined : known;
}

/** Whether somebody may be writing a plan here: a file on any file system, an unsaved document or a notebook cell. */
export function isReadable(document: TextDocument): boolean {
  if (formatOf(document) === undefined) return false;
  const { scheme } = document.uri;
  if (foreignSchemes.has(scheme)) return false;
  if (scheme === 'untitled' || scheme === 'vscode-notebook-cell') return true;
  return workspace.fs.isWritableFileSystem(scheme) !== undefined;
}
