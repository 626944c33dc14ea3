/** Lints files one after the other: each with its own configuration, only one text in memory at a time. */

import { resolve } from 'node:path';
import { fixesFor, judgementsFor, type LintOptions, lint, type Source } from '../engine.ts';
import type { BaselineEntry } from '../findings/baseline.ts';
import type { LineRun } from '../findings/changed-lines.ts';
import { explanationOf } from '../present/formats/explanation.ts';
import { type FileOutcome, type RunError, toFileOutcome } from '../present/formats/outcome.ts';
import { readingsFor } from '../present/readings.ts';
import { reviewOf } from '../present/review/model.ts';
import type { ReviewModel } from '../present/review/shape.ts';
import type { Settings } from '../settings.ts';
import { decode } from '../text/decode.ts';
import { type ConfigPlan, FileConfigs } from './file-configs.ts';
import type { FileSystem } from './file-system.ts';
import { type FixedText, fixText } from './fix-text.ts';
import type { FoundFile } from './inputs/files.ts';
import { type FileText, partialNote, readText } from './inputs/large-files.ts';
import { neighbourReader } from './readers.ts';
import { renderDiff } from './results/diff.ts';
import { inScope, isInLines, type Scope } from './scope.ts';
import { foundTrouble, readTrouble, writeTrouble } from './trouble.ts';

/** How files are linted. Plain data, so that it can be handed to other threads. */
export interface LintPlan extends ConfigPlan {
  readonly today: string;
  readonly fix: 'no' | 'apply' | 'show';
  /** Fixes are tried on the text before they are offered, which takes time: only where somebody reads of them. */
  readonly listFixes: boolean;
  /** Say of each finding how it was read. */
  readonly explain: boolean;
  /** Review plans; files that somebody named are read as plans, whatever they look like. */
  readonly review: boolean;
  /** Findings outside these lines are left out, by real path; absent where all lines count. */
  readonly changed?: ReadonlyMap<string, readonly LineRun[]>;
  /** Accepted findings by path. */
  readonly accepted?: ReadonlyMap<string, readonly BaselineEntry[]>;
}

/** One file, judged. Plain data too, and without the text. */
export interface Linted {
  /** Absolute native path. */
  readonly path: string;
  readonly outcome: FileOutcome;
  /** All findings, those of the baseline included: what a new baseline holds. */
  readonly findings: readonly BaselineEntry[];
  /** What fixing would change, as a diff; empty where nothing, or where it was changed for good. */
  readonly diff: string;
  /** How many places were rewritten. */
  readonly fixes: number;
  /** The review, where one was asked for and the file is a plan. */
  readonly review: ReviewModel | undefined;
}

export interface FileAnswer {
  /** Undefined where the configuration leaves the file out or it could not be read. */
  readonly linted: Linted | undefined;
  /** Trouble with the file and its configuration; the latter is told again for each file that it holds for. */
  readonly errors: readonly RunError[];
  /** What is worth a word and no trouble. */
  readonly note?: string;
}

const byteOrderMark = '\ufeff';

export class FileLinter {
  readonly #fileSystem: FileSystem;
  readonly #plan: LintPlan;
  readonly #configs: FileConfigs;

  constructor(fileSystem: FileSystem, plan: LintPlan, configs = new FileConfigs(fileSystem, plan)) {
    this.#fileSystem = fileSystem;
    this.#plan = plan;
    this.#configs = configs;
  }

  /** Lints a file. */
  file(found: FoundFile): Promise<FileAnswer> {
    return this.#answer(found, () => readText(found.path, this.#fileSystem));
  }

  /** Lints a text that is in no file. */
  text(shown: string, bytes: Uint8Array): Promise<FileAnswer> {
    const path = resolve(this.#plan.cwd, shown);
    return this.#answer({ path, shown, isNamed: true }, () => decode(bytes));
  }

  async #answer(found: FoundFile, read: () => FileText): Promise<FileAnswer> {
    const { isWanted, settings, errors: troubles } = await this.#configs.forFile(found.path);
    if (!isWanted(found.path)) return { linted: undefined, errors: troubles };
    const errors = [...troubles];
    try {
      const text = read();
      const note = partialNote(found.path, text);
      return { linted: this.#judge(text, found, settings, errors), errors, ...(note !== undefined && { note }) };
    } catch (error) {
      const inWords = found.isNamed ? readTrouble : foundTrouble;
      errors.push({ path: found.shown, message: inWords(error, found.shown) });
      return { linted: undefined, errors };
    }
  }

  #judge(read: FileText, found: FoundFile, settings: Settings, errors: RunError[]): Linted {
    const { today, fix, review, cwd } = this.#plan;
    const { text, size, hasMark } = read;
    const source: Source = { path: found.shown, text, ...(size !== undefined && { size }) };
    const options: LintOptions = {
      settings,
      today,
      assumePlan: review && found.isNamed,
      readNeighbour: neighbourReader(cwd, this.#fileSystem),
    };
    const scope = this.#scopeOf(found);
    // What is found under a configuration with mistakes may not be what was meant.
    const isFixable = fix !== 'no' && size === undefined && errors.length === 0;
    const fixed = isFixable ? fixText(source, options, scope) : undefined;
    const trouble = fixed && fixed.text !== text ? this.#write(found, fixed.text, read) : undefined;
    if (trouble) errors.push(trouble);
    const after = fixed && !trouble ? fixed : { text, report: lint(source, options), count: 0, scope };
    const { report } = after;
    const judged = { ...source, text: after.text };
    for (const { message } of report.problems) errors.push({ path: found.shown, message });
    const mark = hasMark ? byteOrderMark : '';
    return {
      path: found.path,
      outcome: this.#outcome(judged, after),
      findings: report.findings.map(({ rule, fingerprint }) => ({ rule, fingerprint })),
      diff: fix === 'show' ? renderDiff(found.shown, mark + text, mark + after.text) : '',
      fixes: after.count,
      review: review && (report.document.plan.isPlan || found.isNamed) ? reviewOf(report, judged, today) : undefined,
    };
  }

  /** Writes a fixed text where that is wanted; a file that would lose bytes by it is left as it is. */
  #write({ path, shown }: FoundFile, text: string, old: FileText): RunError | undefined {
    const { hasMark, isFaithful } = old;
    if (!isFaithful) {
      return { path: shown, message: 'It was not fixed, because it is not valid UTF-8. Convert it first.' };
    }
    if (this.#plan.fix === 'show') return undefined;
    try {
      if (readText(path, this.#fileSystem).text !== old.text) {
        return {
          path: shown,
          message: 'It was not fixed, because it changed in the meantime. Run the same command again.',
        };
      }
      this.#fileSystem.write(path, hasMark ? byteOrderMark + text : text);
      return undefined;
    } catch (error) {
      return { path: shown, message: writeTrouble(error) };
    }
  }

  #scopeOf({ path }: FoundFile): Scope {
    const { changed, accepted } = this.#plan;
    return { changed: changed && (changed.get(this.#real(path)) ?? []), accepted: accepted?.get(path) ?? [] };
  }

  #outcome(source: Source, { report, scope }: Pick<FixedText, 'report' | 'scope'>): FileOutcome {
    const { explain, listFixes } = this.#plan;
    const judgementFor = judgementsFor(source, report);
    const isShown = isInLines(source.text, scope);
    const { fresh, known } = inScope(report.findings, source.text, scope);
    const suppressed = [
      ...report.suppressed.filter((it) => isShown(it.finding)).map((it) => ({ ...it, by: 'comment' as const })),
      ...known.map((finding) => ({ finding, reason: undefined, by: 'baseline' as const })),
    ];
    return toFileOutcome(
      source.text,
      { ...report, findings: fresh, suppressed },
      {
        fixesFor: (it) => (listFixes ? fixesFor(source, report, it) : []),
        textOf: neighbourReader(this.#plan.cwd, this.#fileSystem),
        ...(explain && {
          explain: (it) => explanationOf(readingsFor(it, report.document.claims), judgementFor(it)),
        }),
      },
    );
  }

  /** git speaks of real paths; the path of a text that is in no file is as real as it gets. */
  #real(path: string): string {
    try {
      return this.#fileSystem.real(path);
    } catch {
      return path;
    }
  }
}
