/** Lets a server find the extension as an installed one, without packing it: the window then looks as it does for users. */

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { temporaryFolder } from './cleanup.mjs';
import { root } from './project.mjs';

/** A folder of installed extensions whose only entry points at this project. @returns {string} */
export function extensionsFolder() {
  const { publisher, name, version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const folder = temporaryFolder();
  const entry = {
    identifier: { id: `${publisher}.${name}` },
    version,
    location: { $mid: 1, scheme: 'file', path: pathToFileURL(root).pathname },
    metadata: { installedTimestamp: Date.now(), source: 'vsix' },
  };
  writeFileSync(join(folder, 'extensions.json'), JSON.stringify([entry]));
  return folder;
}
