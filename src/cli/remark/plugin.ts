/** A remark plugin: findings as messages on the file, for people who run remark already. */

import { resolve } from 'node:path';
import type { VFile } from 'vfile';
import { mergeConfigs, toSettings } from '../../config/config.ts';
import { parseConfig } from '../../config/parse.ts';
import { ConfigResolver, isWanted } from '../../config/resolve.ts';
import { lint, type Source } from '../../engine.ts';
import type { RuleId, RuleSeverity } from '../../rules/rule.ts';
import { isDate } from '../../text/dates.ts';
import { LineIndex } from '../../text/line-index.ts';
import { inWords } from '../../text/wording.ts';
import { disk, localDate } from '../disk.ts';
import { configTroubles } from '../file-configs.ts';
import { withSlashes } from '../paths.ts';
import { configReader, neighbourReader } from '../readers.ts';

export interface AiPlanLintOptions {
  /** Severities over those of the configuration. */
  readonly rules?: Readonly<Partial<Record<RuleId, RuleSeverity>>>;
  /** ISO date that stands for today. */
  readonly today?: string;
}

const source = 'ai-plan-lint';

/** Lints the text of a file, whatever other plugins have made of its tree. Throws where the options mean nothing. */
export default function aiPlanLint(options?: AiPlanLintOptions | null) {
  const { rules = {}, today = localDate() } = options ?? {};
  const own = parseConfig('options', JSON.stringify({ rules }));
  for (const { message } of own?.problems ?? []) throw new TypeError(`${source}: ${inWords(message)}`);
  if (!isDate(today)) throw new TypeError(`${source}: "today" is no date. Write it as YYYY-MM-DD.`);
  const resolver = new ConfigResolver(configReader(disk));
  return async (_tree: unknown, file: VFile): Promise<void> => {
    const path = withSlashes(resolve(file.cwd, file.path ?? 'stdin.md'));
    const resolved = await resolver.forFile(path);
    for (const it of configTroubles(resolved, file.cwd)) {
      file.message(`${it.path}: ${it.message}`, { ruleId: 'configuration', source });
    }
    const config = own ? mergeConfigs(resolved.config, own.config) : resolved.config;
    // A text that is in no file is left out by no pattern.
    if (file.path !== undefined && !isWanted(config, path)) return;
    const text: Source = { path: withSlashes(file.path ?? 'stdin.md'), text: String(file), format: 'markdown' };
    const report = lint(text, {
      settings: toSettings(config),
      today,
      readNeighbour: neighbourReader(file.cwd, disk),
    });
    const lines = new LineIndex(text.text);
    for (const { rule, severity, message, span } of report.findings) {
      const place = { start: lines.positionAt(span.start), end: lines.positionAt(span.end) };
      const told = file.message(message, { place, ruleId: rule, source });
      // The convention: true for errors, false for warnings, null for information.
      told.fatal = severity === 'error' ? true : severity === 'warning' ? false : null;
      told.url = new URL(`./guides/rules/${rule}.md`, import.meta.url).href;
    }
  };
}
