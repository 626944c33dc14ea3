/** The text of a file on its file system, as an editor would show it. */

import { type Uri, workspace } from 'vscode';
import { decode } from '../text/decode.ts';

/** Throws where it cannot be read. */
export async function textOf(uri: Uri): Promise<string> {
  return decode(await workspace.fs.readFile(uri)).text;
}
