/** `--print-config FILE`: what holds for a file and where it comes from. */

import { resolve } from 'node:path';
import { mergeConfigs } from '../../config/config.ts';
import { describeConfig } from '../../config/effective.ts';
import type { RunError } from '../../present/formats/outcome.ts';
import { toLintPlan } from '../call/lint-plan.ts';
import type { Options } from '../call/options.ts';
import { type ExitStatus, tellTroubles } from '../exit-status.ts';
import { configTroubles, FileConfigs } from '../file-configs.ts';
import type { Host } from '../host.ts';
import { withSlashes } from '../paths.ts';

/** Prints the configuration of the file, which need not exist. */
export async function printConfig(host: Host, options: Options, file: string): Promise<ExitStatus> {
  const errors: RunError[] = options.mistakes.map((message) => ({ path: '', message }));
  const plan = toLintPlan(host, options, errors);
  const configs = new FileConfigs(host.files, plan);
  const path = resolve(host.cwd, file);
  const resolved = await configs.resolved(path);
  const config = mergeConfigs(resolved.config, plan.config);
  host.stdout.write(describeConfig(withSlashes(path), { ...resolved, config }));
  errors.push(...configTroubles(resolved, host.cwd));
  tellTroubles(host, errors);
  return errors.length > 0 ? 2 : 0;
}
