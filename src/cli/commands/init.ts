/** `init`: writes a configuration to start from. */

import { resolve } from 'node:path';
import { ConfigResolver, configNames } from '../../config/resolve.ts';
import { type ExitStatus, ended } from '../exit-status.ts';
import type { Host } from '../host.ts';
import { withSlashes } from '../paths.ts';
import { configReader } from '../readers.ts';
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
export async function init(host: Host): Promise<ExitStatus> {
  const { cwd, files, stdout } = host;
  const resolver = new ConfigResolver(configReader(files));
  for (const path of configNames) {
    const present = await resolver.fromFile(withSlashes(resolve(cwd, path)));
    if (present) return ended(host, [{ path, message: presentIn(path) }]);
  }
  try {
    files.write(resolve(cwd, name), start);
  } catch (error) {
    return ended(host, [{ path: name, message: writeTrouble(error) }]);
  }
  stdout.write(`${name} is written. See ai-plan-lint --list-rules for what can be set in it.\n`);
  return 0;
}

function presentIn(path: string): string {
  const isManifest = path === 'package.json';
  return `There is a configuration already${isManifest ? ' (the key "aiPlanLint")' : ''}. Edit it, or delete it first.`;
}
