/** The fixes of a finding. Each is tried on the text when it is made, so they are made once and kept with the report. */

import { fixesFor, type Report } from '../engine.ts';
import type { Finding } from '../findings/finding.ts';
import type { Fix } from '../remedies/fix.ts';
import type { Reading } from './manuscript-linter.ts';

const made = new WeakMap<Report, Map<Finding, readonly Fix[]>>();

/** The fixes of `finding`, which is one of the reading's, best first. */
export function fixesOf({ manuscript, report }: Reading, finding: Finding): readonly Fix[] {
  const ofReport = made.get(report) ?? new Map<Finding, readonly Fix[]>();
  made.set(report, ofReport);
  const fixes = ofReport.get(finding) ?? fixesFor(manuscript.source, report, finding);
  ofReport.set(finding, fixes);
  return fixes;
}
