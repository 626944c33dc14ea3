/** How a run ends, and how trouble is told. */

import { onOneLine } from '../present/formats/one-line.ts';
import type { RunError } from '../present/formats/outcome.ts';
import type { Severity } from '../rules/rule.ts';
import type { FailLevel } from './call/option-table.ts';
import type { Host } from './host.ts';

/** 0 nothing at or above `--fail-on`, 1 findings, 2 something was wrong with the call or could not be read, 130 interrupted. */
export type ExitStatus = 0 | 1 | 2 | 130;

/** Names each trouble on standard error. */
export function tellTroubles({ stderr }: Pick<Host, 'stderr'>, errors: readonly RunError[]): void {
  for (const { path, message } of errors) {
    stderr.write(`ai-plan-lint: ${onOneLine(`${path === '' ? '' : `${path}: `}${message}`)}\n`);
  }
}

/** The status of a run that is over, with what went wrong told. */
export function ended(host: Pick<Host, 'stderr'>, errors: readonly RunError[]): ExitStatus {
  tellTroubles(host, errors);
  return errors.length > 0 ? 2 : 0;
}

/** Whether a finding of this severity fails a run at `level`. */
export function isFailing(severity: Severity, level: FailLevel): boolean {
  return level !== 'never' && order.indexOf(severity) <= order.indexOf(level);
}

const order: readonly Severity[] = ['error', 'warning', 'information'];
