/** `--format gitlab`: a Code Quality report. */

import { Fingerprints } from '../../findings/fingerprint.ts';
import type { Severity } from '../../rules/rule.ts';
import type { Outcome } from './outcome.ts';

const severities: Readonly<Record<Severity, string>> = { error: 'critical', warning: 'major', information: 'info' };

/** One entry a finding; fingerprints are unique in the whole report, as GitLab wants them. */
export function renderGitlab(outcome: Outcome): string {
  const fingerprints = new Fingerprints();
  const entries = outcome.files.flatMap(({ path, findings }) =>
    findings.map(({ rule, severity, message, range, fingerprint }) => ({
      description: message,
      check_name: rule,
      fingerprint: fingerprints.next(path, fingerprint),
      severity: severities[severity],
      location: { path, lines: { begin: range.start.line, end: range.end.line } },
    })),
  );
  return `${JSON.stringify(entries, undefined, 2)}\n`;
}
