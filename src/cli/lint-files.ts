/** Lints files one after the other: each with its own configuration, only one text in memory at a time. */

import { resolve } from 'node:path';
import { type Config, emptyConfig, mergeConfigs, toSettings } from '../config/config.ts';
import { ConfigResolver, isWanted, type ResolvedConfig } from '../config/resolve.ts';
import { fixesFor, type LintOptions, lint, type Report, type Source } from '../engine.ts';
import { type BaselineEntry, splitByBaseline } from '../findings/baseline.ts';
import { type LineRun, touches } from '../findings/changed-lines.ts';
import type { Finding } from '../findings/finding.ts';
import { type FileOutcome, type RunError, toFileOutcome } from '../present/formats/outcome.ts';
import { LineIndex } from '../text/line-index.ts';
import { decode } from './decode.ts';
import { renderDiff } from './diff.ts';
import type { FoundFile } from './files.ts';
import { fixText } from './fix-text.ts';
import type { FileSystem } from './host.ts';
import { type FileText, readText } from './large-files.ts';
import { configReader, neighbourReader } from './open-text.ts';
import { shownPath, withSlashes } from './paths.ts';
import { readTrouble, writeTrouble } from './trouble.ts';

export interface LintPlan {
  readonly cwd: string;
  readonly today: string;
  /** What the command line itself sets, over every file. */
  readonly config: Config;
  /** `nearest` looks upward from each file, `none` looks nowhere; else the path of one configuration. */
  readonly configFrom: 'nearest' | 'none' | { readonly path: string };
  readonly fix: 'no' | 'apply' | 'show';
  /** Fixes are tried on the text before they are offered, which takes time: only where somebody reads of them. */
  readonly listFixes: boolean;
  /** Read files that somebody named as plans, whatever they look like. */
  readonly assumePlans: boolean;
  /** Findings outside these lines are left out; absent where all lines count. */
  readonly changed?: (path: string) => readonly LineRun[];
  /** Accepted findings of a file. */
  readonly accepted?: (path: string) => readonly BaselineEntry[];
}

/** One file, judged. */
export interface Linted {
  /** Absolute native path. */
  readonly path: string;
  readonly outcome: FileOutcome;
  readonly source: Source;
  readonly report: Report;
  /** All findings, those of the baseline included: what a new baseline holds. */
  readonly findings: readonly Finding[];
  /** What fixing would change, as a diff; empty where nothing, or where it was changed for good. */
  readonly diff: string;
  /** How many fixes were applied. */
  readonly fixes: number;
}

export class FileLinter {
  /** Trouble with configurations and files so far; each is told once. */
  readonly errors: RunError[] = [];
  readonly #fileSystem: FileSystem;
  readonly #plan: LintPlan;
  readonly #resolver: ConfigResolver;
  readonly #told = new Set<string>();

  constructor(fileSystem: FileSystem, plan: LintPlan) {
    this.#fileSystem = fileSystem;
    this.#plan = plan;
    this.#resolver = new ConfigResolver(configReader(fileSystem));
  }

  /** Lints a file; undefined where its configuration leaves it out or it could not be read. */
  async file(found: FoundFile): Promise<Linted | undefined> {
    const config = await this.configFor(found.path);
    if (!isWanted(config, withSlashes(found.path))) return undefined;
    try {
      return this.#judge(readText(found.path, this.#fileSystem), found, config);
    } catch (error) {
      this.errors.push({ path: found.shown, message: readTrouble(error) });
      return undefined;
    }
  }

  /** Lints a text that is in no file. */
  async text(shown: string, bytes: Uint8Array): Promise<Linted | undefined> {
    const path = resolve(this.#plan.cwd, shown);
    const config = await this.configFor(path);
    if (!isWanted(config, withSlashes(path))) return undefined;
    return this.#judge(decode(bytes), { path, shown, isNamed: true }, config);
  }

  /** What holds for the file at an absolute native path. */
  async configFor(path: string): Promise<Config> {
    return mergeConfigs((await this.resolvedFor(path)).config, this.#plan.config);
  }

  async resolvedFor(path: string): Promise<ResolvedConfig> {
    const { configFrom, cwd } = this.#plan;
    if (configFrom === 'none') return { config: emptyConfig, sources: [], problems: [] };
    const resolved = await (configFrom === 'nearest'
      ? this.#resolver.forFile(withSlashes(path))
      : this.#resolver.fromFile(withSlashes(configFrom.path)));
    for (const problem of resolved.problems) {
      const shown = shownPath(problem.path, cwd);
      this.#tell({ path: shown, message: `line ${problem.line}, column ${problem.column}: ${problem.message}` });
    }
    return resolved;
  }

  #tell(error: RunError): void {
    const key = `${error.path}\n${error.message}`;
    if (this.#told.has(key)) return;
    this.#told.add(key);
    this.errors.push(error);
  }

  #judge(read: FileText, found: FoundFile, config: Config): Linted {
    const { today, fix, assumePlans, cwd } = this.#plan;
    const { text, size } = read;
    const source: Source = { path: found.shown, text, ...(size !== undefined && { size }) };
    const options: LintOptions = {
      settings: toSettings(config),
      today,
      assumePlan: assumePlans && found.isNamed,
      readNeighbour: neighbourReader(cwd, this.#fileSystem),
    };
    const isFixed = fix !== 'no' && size === undefined;
    const fixed = isFixed ? fixText(source, options) : { text, report: lint(source, options), count: 0 };
    const isKept = fixed.text === text || fix === 'show' || this.#write(found, fixed.text, read);
    const judged = isKept ? { ...source, text: fixed.text } : source;
    const report = isKept ? fixed.report : lint(source, options);
    for (const { message } of report.problems) this.errors.push({ path: found.shown, message });
    return {
      path: found.path,
      outcome: this.#outcome(judged, report, found),
      source: judged,
      report,
      findings: report.findings,
      diff: fix === 'show' ? renderDiff(found.shown, text, fixed.text) : '',
      fixes: isKept ? fixed.count : 0,
    };
  }

  /** Writes a fixed text; a file that would lose bytes by it is left as it is. */
  #write({ path, shown }: FoundFile, text: string, { hasMark, isFaithful }: FileText): boolean {
    if (!isFaithful) {
      this.errors.push({ path: shown, message: 'It was not fixed, because it is not valid UTF-8. Convert it first.' });
      return false;
    }
    try {
      this.#fileSystem.write(path, hasMark ? `\ufeff${text}` : text);
      return true;
    } catch (error) {
      this.errors.push({ path: shown, message: writeTrouble(error) });
      return false;
    }
  }

  #outcome(source: Source, report: Report, { path }: FoundFile): FileOutcome {
    const { changed, accepted, listFixes } = this.#plan;
    const runs = changed?.(path);
    const lines = new LineIndex(source.text);
    const isShown = ({ span }: Finding) =>
      !runs || touches(runs, lines.lineAt(span.start), lines.lineAt(Math.max(span.start, span.end - 1)));
    const { fresh, known } = splitByBaseline(report.findings.filter(isShown), accepted?.(path) ?? []);
    const suppressed = [
      ...report.suppressed.filter((it) => isShown(it.finding)).map((it) => ({ ...it, by: 'comment' as const })),
      ...known.map((finding) => ({ finding, reason: undefined, by: 'baseline' as const })),
    ];
    return toFileOutcome(source.text, { ...report, findings: fresh, suppressed }, (it) =>
      listFixes ? fixesFor(source, report, it) : [],
    );
  }
}
