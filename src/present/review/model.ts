/** Turns a report into a review: everything that the panel and the exports show, decided once. */

import type { Report, Source } from '../../engine.ts';
import type { Severity } from '../../rules/rule.ts';
import { inEnglish, type Translate } from '../translate.ts';
import { billOf } from './bill.ts';
import { checksOf } from './checks.ts';
import { clockOf } from './clock.ts';
import { breakEvenStart } from './figures.ts';
import { ladderOf } from './ladder.ts';
import { planMap } from './map.ts';
import type { ReviewModel } from './shape.ts';
import { reviewed } from './statements.ts';
import { verdictOf } from './verdict.ts';
import { wishRows } from './wishes.ts';

/** The review of one document; `today` is an ISO date. Pure: the same report gives the same review. */
export function reviewOf(report: Report, source: Source, today: string, translate: Translate = inEnglish): ReviewModel {
  const read = reviewed(report, source, today);
  const wishes = wishRows(read.statements, translate);
  const bill = billOf(read, translate);
  const ladder = ladderOf(read, bill, translate);
  const clock = clockOf(read, translate);
  const count = (severity: Severity) => report.findings.filter((it) => it.severity === severity).length;
  return {
    path: report.path,
    name: report.path.split('/').at(-1) || report.path,
    today,
    verdict: verdictOf(read, ladder, translate),
    counts: {
      error: count('error'),
      warning: count('warning'),
      information: count('information'),
      suppressed: report.suppressed.length,
    },
    wishes,
    checks: checksOf(read, translate),
    ladder,
    bill,
    clock,
    map: planMap(wishes, translate),
    breakEven: breakEvenStart(read, clock, translate),
    findings: read.findings,
  };
}
