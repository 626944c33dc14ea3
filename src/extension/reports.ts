/** The current report of each open manuscript: linted when somebody asks, kept until the text or the settings change. */

import { type Disposable, EventEmitter, type TextDocument, Uri } from 'vscode';
import type { Adoption } from './adoption.ts';
import type { ConfigFiles } from './config-files.ts';
import { type Places, toPlace } from './convert.ts';
import { allParts, isReady, ready } from './late.ts';
import type { Log } from './log.ts';
import { isStill, keyOf, type Manuscript, manuscriptOf, placeOf } from './manuscript.ts';
import { type FileServices, ManuscriptLinter, type ReadAs, type Reading } from './manuscript-linter.ts';
import type { Neighbours } from './neighbours.ts';

export class Reports implements Disposable {
  readonly #log: Log;
  readonly #configs: ConfigFiles;
  readonly #neighbours: Neighbours;
  readonly #adoption: Adoption;
  readonly #linter: ManuscriptLinter;
  readonly #readings = new Map<string, Reading>();
  readonly #underWay = new Map<string, { readonly manuscript: Manuscript; readonly done: Promise<void> }>();
  readonly #assumedPlans = new Set<string>();
  readonly #changes = new EventEmitter<string>();

  /** Fires with a manuscript's key when it is to be read as something else: as a plan, or as what it was taken for. */
  readonly onDidAssume = this.#changes.event;

  constructor(log: Log, services: FileServices) {
    this.#log = log;
    this.#configs = services.configs;
    this.#neighbours = services.neighbours;
    this.#adoption = services.adoption;
    this.#linter = new ManuscriptLinter(log, services);
  }

  /** Finds the configuration of a document and loads what reading it takes; only then there is a report. */
  async ready(document: TextDocument): Promise<void> {
    const place = placeOf(document);
    await Promise.all([this.#configs.ready(place), this.#adoption.ready(place)]);
    const manuscript = manuscriptOf(document);
    const parts = manuscript ? this.#linter.partsFor(manuscript, this.#readAs(manuscript)) : [];
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
      if (!this.#isReadable(manuscript)) return undefined;
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

  /** The report for a review that was asked for, once all parts are loaded: read as a plan, whatever the engine takes it for. */
  reviewed(document: TextDocument): Reading | undefined {
    const reading = this.#current(document);
    if (!reading || reading.report.document.plan.isPlan || !isReady(allParts)) return reading;
    return this.#read(reading.manuscript, 'plan');
  }

  /** The last report, without linting again. */
  last(key: string): Reading | undefined {
    return this.#readings.get(key);
  }

  isAssumed(key: string): boolean {
    return this.#assumedPlans.has(key);
  }

  /** Reads the manuscript as a plan from now on (or stops doing so), for as long as it is open. */
  assume(document: TextDocument, as: ReadAs): void {
    const key = keyOf(document);
    if (as === 'plan') this.#assumedPlans.add(key);
    else this.#assumedPlans.delete(key);
    this.invalidate(key);
    this.#changes.fire(key);
  }

  placesOf(manuscript: Manuscript): Places {
    const uri = Uri.parse(manuscript.key);
    return {
      here: (span) => toPlace(manuscript, span),
      elsewhere: (path, span) => this.#neighbours.placeIn(uri, path, span),
    };
  }

  /** The text, or what counts for it, is another now: what reads the old one stops. */
  overtake(key: string): void {
    this.#underWay.delete(key);
    this.#linter.stop(key);
  }

  /** Something that was read together with the manuscript is another now. */
  invalidate(key: string): void {
    this.overtake(key);
    this.#readings.delete(key);
  }

  /** The manuscript was closed. */
  forget(key: string): void {
    this.invalidate(key);
    this.#linter.forget(key);
    this.#assumedPlans.delete(key);
  }

  /** Settings changed: every report is to be made anew. */
  reset(): void {
    this.#underWay.clear();
    this.#linter.stopAll();
    this.#readings.clear();
  }

  dispose(): void {
    this.reset();
    this.#changes.dispose();
  }

  #current(document: TextDocument): Reading | undefined {
    const manuscript = manuscriptOf(document);
    if (!manuscript) return undefined;
    const kept = this.#kept(manuscript);
    if (kept || !this.#isReadable(manuscript)) return kept;
    const reading = this.#read(manuscript, this.#readAs(manuscript));
    this.#readings.set(manuscript.key, reading);
    return reading;
  }

  #read(manuscript: Manuscript, as: ReadAs): Reading {
    this.#underWay.delete(manuscript.key);
    return this.#linter.lint(manuscript, as);
  }

  #readAs({ key }: Manuscript): ReadAs {
    return this.#assumedPlans.has(key) ? 'plan' : 'as-found';
  }

  /** Whether all is loaded that reading it takes. */
  #isReadable(manuscript: Manuscript): boolean {
    return isReady(this.#linter.partsFor(manuscript, this.#readAs(manuscript)));
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
    const reading = await this.#linter.lintInSlices(manuscript, this.#readAs(manuscript));
    if (reading) this.#readings.set(manuscript.key, reading);
  }
}

/** Two unsaved documents may have one name after another, so that versions alone do not tell them apart. */
function isSameText(one: Manuscript, other: Manuscript): boolean {
  return (
    one.version === other.version && one.parts.every(({ document }, index) => document === other.parts[index]?.document)
  );
}
