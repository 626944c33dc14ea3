/** `--print-config FILE`: what holds for a file and where it comes from. */

import { resolve } from 'node:path';
import { mergeConfigs } from '../../config/config.ts';
import { describeConfig } from '../../config/effective.ts';
import { toLintPlan } from '../call/lint-plan.ts';
import type { Options } from '../call/options.ts';
import { type ExitStatus, ended } from '../exit-status.ts';
import { configTroubles, FileConfigs } from '../file-configs.ts';
import type { Host } from '../host.ts';
import { withSlashes } from '../paths.ts';

/** Prints the configuration of the file, which need not exist. */
export async function printConfig(host: Host, options: Options): Promise<ExitStatus> {
  const plan = toLintPlan(host, options, []);
  const configs = new FileConfigs(host.files, plan);
  const path = resolve(host.cwd, options.printConfig ?? '');
  const resolved = await configs.resolved(path);
  const config = mergeConfigs(resolved.config, plan.config);
  host.stdout.write(describeConfig(withSlashes(path), { ...resolved, config }));
  return ended(host, configTroubles(resolved, host.cwd));
}
