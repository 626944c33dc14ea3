/** A remark plugin: findings as messages on the file, for people who run remark already. */

import { resolve } from 'node:path';
import type { VFile } from 'vfile';
import { emptyConfig, mergeConfigs, toSettings } from '../../config/config.ts';
import { ConfigResolver } from '../../config/resolve.ts';
import { lint, type Source } from '../../engine.ts';
import type { RuleId, RuleSeverity } from '../../rules/rule.ts';
import { LineIndex } from '../../text/line-index.ts';
import { disk, localDate } from '../disk.ts';
import { withSlashes } from '../paths.ts';
import { configReader, neighbourReader } from '../readers.ts';

export interface AiPlanLintOptions {
  /** Severities over those of the configuration. */
  readonly rules?: Readonly<Partial<Record<RuleId, RuleSeverity>>>;
  /** ISO date that stands for today. */
  readonly today?: string;
}

/** Lints the text of a file, whatever other plugins have made of its tree. */
export default function aiPlanLint({ rules = {}, today = localDate() }: AiPlanLintOptions = {}) {
  const resolver = new ConfigResolver(configReader(disk));
  return async (_tree: unknown, file: VFile): Promise<void> => {
    const path = resolve(file.cwd, file.path ?? 'stdin.md');
    const { config } = await resolver.forFile(withSlashes(path));
    const source: Source = { path: withSlashes(file.path ?? 'stdin.md'), text: String(file), format: 'markdown' };
    const settings = toSettings(mergeConfigs(config, { ...emptyConfig, rules }));
    const report = lint(source, { settings, today, readNeighbour: neighbourReader(file.cwd, disk) });
    const lines = new LineIndex(source.text);
    for (const { rule, severity, message, span } of report.findings) {
      const place = { start: lines.positionAt(span.start), end: lines.positionAt(span.end) };
      const told = file.message(message, { place, ruleId: rule, source: 'ai-plan-lint' });
      // The convention: true for errors, false for warnings, null for information.
      told.fatal = severity === 'error' ? true : severity === 'warning' ? false : null;
    }
  };
}
