/** Lets a server find the extension as an installed one, without packing it: the window then looks as it does for users. */

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { temporaryFolder } from './cleanup.mjs';
import { root } from './project.mjs';

/**
 * A folder of installed extensions whose entries point at this project and at `others`.
 * @param {readonly string[]} [others] Folders of further extensions.
 * @returns {string}
 */
export function extensionsFolder(others = []) {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'extensions.json'), JSON.stringify([root, ...others].map(entryOf)));
  return folder;
}

/** @param {string} folder */
function entryOf(folder) {
  const { publisher, name, version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  return {
    identifier: { id: `${publisher}.${name}` },
    version,
    location: { $mid: 1, scheme: 'file', path: pathToFileURL(folder).pathname },
    metadata: { installedTimestamp: Date.now(), source: 'vsix' },
  };
}
