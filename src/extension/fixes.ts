/** The fixes of a finding, and ways to suppress it. Each is tried on the text when it is made, so they are made once and kept with the report. */

import { fixesFor, type Report, suppressionsFor } from '../engine.ts';
import type { Finding } from '../findings/finding.ts';
import type { Fix } from '../remedies/fix.ts';
import type { ProvenSuppression } from '../remedies/proven-suppressions.ts';
import type { Reading } from './manuscript-linter.ts';

class Made<Value> {
  readonly #byReport = new WeakMap<Report, Map<string, Value>>();

  of(report: Report, findings: readonly Finding[], make: () => Value): Value {
    const ofReport = this.#byReport.get(report) ?? new Map<string, Value>();
    this.#byReport.set(report, ofReport);
    const key = findings.map((it) => it.fingerprint).join();
    const value = ofReport.get(key) ?? make();
    ofReport.set(key, value);
    return value;
  }
}

const fixes = new Made<readonly Fix[]>();
const suppressions = new Made<readonly ProvenSuppression[]>();

/** The fixes of `finding`, which is one of the reading's, best first. */
export function fixesOf({ manuscript, report }: Reading, finding: Finding): readonly Fix[] {
  return fixes.of(report, [finding], () => fixesFor(manuscript.source, report, finding));
}

/** How findings of the reading can be suppressed without a reason, the smallest scope first. */
export function suppressionsOf(
  { manuscript, report }: Reading,
  findings: readonly Finding[],
): readonly ProvenSuppression[] {
  return suppressions.of(report, findings, () => suppressionsFor(manuscript.source, report, findings));
}
