/** Lints manuscripts as they are found: with the settings, the neighbours and the baseline that count for each. */

import { Uri } from 'vscode';
import type { ResolvedConfig } from '../config/resolve.ts';
import { ordinaryReport } from '../engine/report.ts';
import { type LintOptions, type OpenDocument, openDocument, type Report } from '../engine.ts';
import type { Finding } from '../findings/finding.ts';
import type { Adoption } from './adoption.ts';
import type { ConfigFiles } from './config-files.ts';
import { isReady, type Part } from './late.ts';
import type { Log } from './log.ts';
import type { Manuscript } from './manuscript.ts';
import { translate } from './names.ts';
import { partsFor } from './needed-parts.ts';
import type { Neighbours } from './neighbours.ts';
import { NewestRuns } from './newest-runs.ts';
import { today } from './today.ts';

/** What a document is taken for: a plan, whatever it is, or what it is found to be. */
export type ReadAs = 'plan' | 'as-found';

/** What a document is read together with. */
export interface FileServices {
  readonly configs: ConfigFiles;
  readonly neighbours: Neighbours;
  readonly adoption: Adoption;
}

export interface Reading {
  readonly manuscript: Manuscript;
  readonly report: Report;
  /** The findings of the report that show: neither accepted by a baseline nor outside of the changed lines. */
  readonly shown: readonly Finding[];
  /** The configuration that it was made with; absent where none was found yet. */
  readonly config: ResolvedConfig | undefined;
  /** How long the engine took, in milliseconds. */
  readonly took: number;
}

/** Linting goes on from what is known of the text before. The memory of a document serves one run at a time: the newest. */
export class ManuscriptLinter {
  readonly #log: Log;
  readonly #configs: ConfigFiles;
  readonly #neighbours: Neighbours;
  readonly #adoption: Adoption;
  readonly #open = new Map<string, OpenDocument>();
  readonly #runs = new NewestRuns();

  constructor(log: Log, { configs, neighbours, adoption }: FileServices) {
    this.#log = log;
    this.#configs = configs;
    this.#neighbours = neighbours;
    this.#adoption = adoption;
  }

  /** What has to be loaded before. */
  partsFor({ key, source }: Manuscript, as: ReadAs): readonly Part[] {
    const { vocabulary } = this.#configs.settingsOf(Uri.parse(key));
    return partsFor(source, { assumePlan: as === 'plan', vocabulary });
  }

  /** At once: what is under way in slices stops. */
  lint(manuscript: Manuscript, as: ReadAs): Reading {
    const started = performance.now();
    const { key, source } = manuscript;
    this.stop(key);
    const options = this.#optionsFor(manuscript, as);
    const report = isReady(['engine']) ? this.#openedAs(key).lint(source, options) : ordinaryReport(source, options);
    return this.#readingOf(manuscript, report, this.#configs.found(Uri.parse(key)), performance.now() - started);
  }

  /** In slices between which the editor stays free; undefined where it was stopped meanwhile. */
  async lintInSlices(manuscript: Manuscript, as: ReadAs): Promise<Reading | undefined> {
    const started = performance.now();
    const { key, source } = manuscript;
    const options = this.#optionsFor(manuscript, as);
    const config = this.#configs.found(Uri.parse(key));
    const report = isReady(['engine'])
      ? await this.#runs.run(key, this.#openedAs(key).lintInSteps(source, options))
      : ordinaryReport(source, options);
    return report && this.#readingOf(manuscript, report, config, performance.now() - started);
  }

  /** What is under way for a manuscript gives nothing any more. */
  stop(key: string): void {
    this.#runs.stop(key);
  }

  stopAll(): void {
    this.#runs.stopAll();
  }

  /** The manuscript was closed. */
  forget(key: string): void {
    this.#open.delete(key);
  }

  /** What an edit did not touch is not read again. */
  #openedAs(key: string): OpenDocument {
    const document = this.#open.get(key) ?? openDocument();
    this.#open.set(key, document);
    return document;
  }

  #optionsFor({ key }: Manuscript, as: ReadAs): LintOptions {
    const uri = Uri.parse(key);
    const assumePlan = as === 'plan';
    const readNeighbour = (path: string) => this.#neighbours.textOf(uri, path);
    return { settings: this.#configs.settingsOf(uri), today: today(), assumePlan, readNeighbour, say: translate };
  }

  #readingOf(manuscript: Manuscript, report: Report, config: ResolvedConfig | undefined, took: number): Reading {
    const { key, source } = manuscript;
    for (const problem of report.problems) this.#log.warn(`${source.path}: ${problem.message}`);
    this.#log.trace(`${source.path}: ${report.findings.length} findings in ${took.toFixed(1)} ms`);
    const shown = () => this.#adoption.shown(Uri.parse(key), source.text, report.findings);
    return {
      manuscript,
      report,
      // A baseline may come after the report.
      get shown() {
        return shown();
      },
      config,
      took,
    };
  }
}
