/** Plans near a file: in its folder, in those above it, and in the folders there that people keep plans in. Asked for by a command only. */

import { FileType, Uri, workspace } from 'vscode';
import { lint } from '../engine.ts';
import type { ConfigFiles } from './config-files.ts';
import { textOf } from './text-of.ts';
import { today } from './today.ts';

const homes = ['', 'docs', 'plans', 'planning', 'specs', 'rfcs', 'design'];
/** Further up, nothing is near. */
const mostFolders = 4;
const mostFiles = 60;
const longest = 300_000;

/** Documents that plan a training, the nearest first. */
export async function plansNear(file: Uri, configs: ConfigFiles): Promise<Uri[]> {
  const plans: Uri[] = [];
  // The file may lie in a home of a folder further up.
  const seen = new Set<string>();
  for (const folder of foldersAbove(file)) {
    for (const home of homes) {
      for (const uri of await markdownIn(home === '' ? folder : Uri.joinPath(folder, home))) {
        if (seen.has(uri.toString())) continue;
        if (seen.size >= mostFiles) return plans;
        seen.add(uri.toString());
        if (await isPlanOfTraining(uri, configs)) plans.push(uri);
      }
    }
  }
  return plans;
}

/** The folder of a file and those above it, not beyond the folder of the workspace. */
function foldersAbove(file: Uri): Uri[] {
  const root = workspace.getWorkspaceFolder(file)?.uri;
  const folders = [Uri.joinPath(file, '..')];
  for (let at = folders[0]; root && at?.path.startsWith(`${root.path}/`); at = folders.at(-1)) {
    folders.push(Uri.joinPath(at, '..'));
  }
  return folders.slice(0, mostFolders);
}

async function markdownIn(folder: Uri): Promise<Uri[]> {
  try {
    const entries = await workspace.fs.readDirectory(folder);
    const names = entries.filter(
      ([name, type]) => (type & FileType.File) !== 0 && /\.(?:md|mdx|markdown)$/iu.test(name),
    );
    return names.map(([name]) => Uri.joinPath(folder, name)).sort((a, b) => (a.path < b.path ? -1 : 1));
  } catch {
    // No such folder.
    return [];
  }
}

async function isPlanOfTraining(uri: Uri, configs: ConfigFiles): Promise<boolean> {
  try {
    await configs.ready(uri);
    const source = { path: uri.path, text: (await textOf(uri)).slice(0, longest) };
    const { plan, claims } = lint(source, { settings: configs.settingsOf(uri), today: today() }).document;
    return plan.isPlan && claims.some((it) => it.mechanism === 'training');
  } catch {
    // Nobody can link what cannot be read.
    return false;
  }
}
