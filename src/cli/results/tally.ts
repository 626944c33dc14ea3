/** What a run remembers of its files beside its result. */

import type { BaselineEntry } from '../../findings/baseline.ts';
import type { Severity } from '../../rules/rule.ts';
import type { Linted } from '../lint-files.ts';

export class Tally {
  readonly severities = new Set<Severity>();
  /** By absolute native path; nothing unless a baseline is to be written, since a run may be long. */
  readonly findings = new Map<string, readonly BaselineEntry[]>();
  fixes = 0;
  readonly #isForBaseline: boolean;

  constructor(isForBaseline: boolean) {
    this.#isForBaseline = isForBaseline;
  }

  add({ outcome, path, findings, fixes }: Linted): void {
    for (const { severity } of outcome.findings) this.severities.add(severity);
    if (this.#isForBaseline) this.findings.set(path, findings);
    this.fixes += fixes;
  }
}
