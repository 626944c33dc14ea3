/** Where things are in this repository. */

import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/[\\/]$/, '');
export const sampleWorkspace = join(root, 'test', 'workspaces', 'sample-plans');
