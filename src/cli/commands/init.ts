/** `init`: writes a configuration to start from. */

import { resolve } from 'node:path';
import { configNames } from '../../config/resolve.ts';
import { type ExitStatus, tellTroubles } from '../exit-status.ts';
import type { Host } from '../host.ts';
import { writeTrouble } from '../trouble.ts';

const [name] = configNames;

const start = `{
  "$schema": "./node_modules/ai-plan-lint/syntaxes/config.schema.json",
  "rules": {
    "suppression-without-reason": "information"
  },
  "exclude": [],
  "vocabulary": {
    "assets": [],
    "products": []
  }
}
`;

/** Writes the file unless there is a configuration already. */
export function init(host: Host): ExitStatus {
  const { cwd, files, stdout } = host;
  const present = configNames.find((it) => it !== 'package.json' && isThere(host, it));
  if (present !== undefined) {
    tellTroubles(host, [{ path: present, message: 'There is a configuration already. Edit it, or delete it first.' }]);
    return 2;
  }
  try {
    files.write(resolve(cwd, name), start);
  } catch (error) {
    tellTroubles(host, [{ path: name, message: writeTrouble(error) }]);
    return 2;
  }
  stdout.write(`${name} is written. See ai-plan-lint --list-rules for what can be set in it.\n`);
  return 0;
}

function isThere({ files, cwd }: Host, file: string): boolean {
  try {
    files.stat(resolve(cwd, file));
    return true;
  } catch {
    return false;
  }
}
