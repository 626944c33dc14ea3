/** The current report of each open manuscript: linted when somebody asks, kept until the text or the settings change. */

import { EventEmitter, type TextDocument, Uri } from 'vscode';
import { ordinaryDocument } from '../claims/genre/ordinary.ts';
import type { ResolvedConfig } from '../config/resolve.ts';
import { type LintOptions, type OpenDocument, openDocument, type Report, type Source } from '../engine.ts';
import type { Finding } from '../findings/finding.ts';
import { formatOfPath } from '../read/formats.ts';
import type { Adoption } from './adoption.ts';
import type { ConfigFiles } from './config-files.ts';
import { type Places, toPlace } from './convert.ts';
import { allParts, isReady, type Part, ready } from './late.ts';
import type { Log } from './log.ts';
import { isStill, keyOf, type Manuscript, manuscriptOf, placeOf } from './manuscript.ts';
import { translate } from './names.ts';
import { partsFor } from './needed-parts.ts';
import type { Neighbours } from './neighbours.ts';
import { NewestRuns } from './newest-runs.ts';

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

export class Reports {
  readonly #log: Log;
  readonly #configs: ConfigFiles;
  readonly #neighbours: Neighbours;
  readonly #adoption: Adoption;
  readonly #readings = new Map<string, Reading>();
  readonly #open = new Map<string, OpenDocument>();
  readonly #runs = new NewestRuns();
  readonly #underWay = new Map<string, { readonly manuscript: Manuscript; readonly done: Promise<void> }>();
  readonly #assumedPlans = new Set<string>();
  readonly #changes = new EventEmitter<string>();

  /** Fires with a manuscript's key when it is to be read as something else: as a plan, or as what it was taken for. */
  readonly onDidAssume = this.#changes.event;

  constructor(log: Log, { configs, neighbours, adoption }: FileServices) {
    this.#log = log;
    this.#configs = configs;
    this.#neighbours = neighbours;
    this.#adoption = adoption;
  }

  /** Finds the configuration of a document and loads what reading it takes; only then there is a report. */
  async ready(document: TextDocument): Promise<void> {
    const place = placeOf(document);
    await Promise.all([this.#configs.ready(place), this.#adoption.ready(place)]);
    const manuscript = manuscriptOf(document);
    const parts = manuscript ? this.#partsFor(manuscript) : [];
    await ready(parts).catch((error) => this.#log.error(`A file of the extension is missing: ${String(error)}`));
  }

  /** The report of the text as it is now; undefined where nothing is to be read, or not yet. */
  current(document: TextDocument): Reading | undefined {
    return this.#configs.isWanted(placeOf(document)) ? this.#current(document) : undefined;
  }

  /**
   * The same, read in slices between which the editor stays free. `overtaken` where the text became another meanwhile. Where
   * only something else did that counts for it (settings, a file that it names), it is read once more, for the one who asked.
   */
  async fresh(document: TextDocument): Promise<Reading | 'overtaken' | undefined> {
    for (;;) {
      const place = placeOf(document);
      if (!this.#configs.found(place)) await this.#configs.ready(place);
      if (!this.#configs.isWanted(place)) return undefined;
      const manuscript = manuscriptOf(document);
      if (!manuscript) return undefined;
      const kept = this.#kept(manuscript);
      if (kept) return kept;
      if (!isReady(this.#partsFor(manuscript))) return undefined;
      const underWay = this.#underWay.get(manuscript.key);
      const isSame = underWay && isSameText(underWay.manuscript, manuscript);
      await (isSame ? underWay.done : this.#startReading(manuscript));
      if (!isStill(manuscript)) return 'overtaken';
      const read = this.#kept(manuscript);
      if (read) return read;
      await this.ready(document);
    }
  }

  /** The same for those who have nothing to say about a text that is gone. */
  async freshOrNone(document: TextDocument): Promise<Reading | undefined> {
    const reading = await this.fresh(document);
    return reading === 'overtaken' ? undefined : reading;
  }

  /** The text, or what counts for it, is another now: what reads the old one stops. */
  overtake(key: string): void {
    this.#underWay.delete(key);
    this.#runs.stop(key);
  }

  #current(document: TextDocument): Reading | undefined {
    const manuscript = manuscriptOf(document);
    if (!manuscript) return undefined;
    const kept = this.#kept(manuscript);
    if (kept) return kept;
    const assumePlan = this.#assumedPlans.has(manuscript.key);
    if (!isReady(this.#partsFor(manuscript))) return undefined;
    const reading = this.#read(manuscript, assumePlan);
    this.#readings.set(manuscript.key, reading);
    return reading;
  }

  /** The last reading, if it is one of this text under the settings of now. */
  #kept(manuscript: Manuscript): Reading | undefined {
    const kept = this.#readings.get(manuscript.key);
    const isCurrent = kept && kept.config === this.#configs.found(Uri.parse(manuscript.key));
    return isCurrent && isSameText(kept.manuscript, manuscript) ? kept : undefined;
  }

  #startReading(manuscript: Manuscript): Promise<void> {
    const { key } = manuscript;
    const underWay = { manuscript, done: this.#readInSlices(manuscript) };
    this.#underWay.set(key, underWay);
    return underWay.done.finally(() => {
      if (this.#underWay.get(key) === underWay) this.#underWay.delete(key);
    });
  }

  async #readInSlices(manuscript: Manuscript): Promise<void> {
    const started = performance.now();
    const { key, source } = manuscript;
    const options = this.#optionsFor(manuscript, this.#assumedPlans.has(key));
    const config = this.#configs.found(Uri.parse(key));
    const report = isReady(['engine'])
      ? await this.#runs.run(key, this.#openedAs(key).lintInSteps(source, options))
      : ordinaryReport(source, options);
    if (report) this.#readings.set(key, this.#readingOf(manuscript, report, config, performance.now() - started));
  }

  /** The report for a review that was asked for, once all parts are loaded: read as a plan, whatever the engine takes it for. */
  reviewed(document: TextDocument): Reading | undefined {
    const reading = this.#current(document);
    if (!reading || reading.report.document.plan.isPlan || !isReady(allParts)) return reading;
    return this.#read(reading.manuscript, true);
  }

  /** The last report, without linting again. */
  last(key: string): Reading | undefined {
    return this.#readings.get(key);
  }

  isAssumed(key: string): boolean {
    return this.#assumedPlans.has(key);
  }

  /** Reads the manuscript as a plan from now on (or stops doing so), for as long as it is open. */
  assume(document: TextDocument, asPlan: 'plan' | 'as-found'): void {
    const key = keyOf(document);
    if (asPlan === 'plan') this.#assumedPlans.add(key);
    else this.#assumedPlans.delete(key);
    this.overtake(key);
    this.#readings.delete(key);
    this.#changes.fire(key);
  }

  /** Something that was read together with the manuscript is another now. */
  invalidate(key: string): void {
    this.overtake(key);
    this.#readings.delete(key);
  }

  placesOf(manuscript: Manuscript): Places {
    const uri = Uri.parse(manuscript.key);
    return {
      here: (span) => toPlace(manuscript, span),
      elsewhere: (path, span) => this.#neighbours.placeIn(uri, path, span),
    };
  }

  forget(key: string): void {
    this.overtake(key);
    this.#readings.delete(key);
    this.#open.delete(key);
    this.#assumedPlans.delete(key);
  }

  /** Settings changed: every report is to be made anew. */
  reset(): void {
    this.#underWay.clear();
    this.#runs.stopAll();
    this.#readings.clear();
  }

  #partsFor({ key, source }: Manuscript): readonly Part[] {
    const { vocabulary } = this.#configs.settingsOf(Uri.parse(key));
    return partsFor(source, { assumePlan: this.#assumedPlans.has(key), vocabulary });
  }

  /** What an edit did not touch is not read again. */
  #openedAs(key: string): OpenDocument {
    const document = this.#open.get(key) ?? openDocument();
    this.#open.set(key, document);
    return document;
  }

  #optionsFor({ key }: Manuscript, assumePlan: boolean): LintOptions {
    const uri = Uri.parse(key);
    const readNeighbour = (path: string) => this.#neighbours.textOf(uri, path);
    return { settings: this.#configs.settingsOf(uri), today: today(), assumePlan, readNeighbour, say: translate };
  }

  /** At once; an ordinary document does not even load the engine. */
  #read(manuscript: Manuscript, assumePlan: boolean): Reading {
    const started = performance.now();
    const { key, source } = manuscript;
    // The memory of a document serves one review at a time.
    this.overtake(key);
    const options = this.#optionsFor(manuscript, assumePlan);
    const report = isReady(['engine']) ? this.#openedAs(key).lint(source, options) : ordinaryReport(source, options);
    return this.#readingOf(manuscript, report, this.#configs.found(Uri.parse(key)), performance.now() - started);
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

/** The report of what needs no engine. It is what the engine would give. */
function ordinaryReport({ path, format = formatOfPath(path) }: Source, options: LintOptions): Report {
  return { path, format, options, document: ordinaryDocument, findings: [], suppressed: [], problems: [] };
}

/** Two unsaved documents may have one name after another, so that versions alone do not tell them apart. */
function isSameText(one: Manuscript, other: Manuscript): boolean {
  return (
    one.version === other.version && one.parts.every(({ document }, index) => document === other.parts[index]?.document)
  );
}

/** Today in the user's time zone, as the engine wants it. */
export function today(): string {
  const now = new Date();
  const two = (part: number) => String(part).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
