/** What holds for one file and where it comes from: `--print-config` and "Show effective configuration". */

import { effectiveSeverities, toSettings } from './config.ts';
import { isWanted, type ResolvedConfig } from './resolve.ts';

/** The configuration of the file at `path` as JSON for people. */
export function describeConfig(path: string, { config, sources }: ResolvedConfig): string {
  const settings = toSettings(config);
  const { thresholds, vocabulary, providers } = settings;
  const description = {
    file: path,
    sources,
    isRead: isWanted(config, path),
    include: config.include,
    exclude: config.exclude,
    rules: effectiveSeverities(settings),
    thresholds,
    vocabulary,
    providers,
    plan: config.plan,
  };
  return `${JSON.stringify(description, undefined, 2)}\n`;
}
