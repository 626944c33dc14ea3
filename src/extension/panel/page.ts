/** The page in the review panel: the review of `present/review`, under a strict content security policy. */

import type { Reading } from '../reports.ts';

export function pageOf(reading: Reading): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="default-src 'none'"></head><body><p>${reading.report.findings.length}</p></body></html>`;
}
