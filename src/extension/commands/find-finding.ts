/** Finds the finding that a code action was about, in the report of the text as it is now. */

import { type TextDocument, Uri } from 'vscode';
import type { Finding } from '../../findings/finding.ts';
import type { Reading } from '../manuscript-linter.ts';
import type { Reports } from '../reports.ts';
import { openDocumentAt } from './target.ts';

export interface Found {
  readonly document: TextDocument;
  readonly reading: Reading;
  readonly finding: Finding;
}

/** Undefined where the text changed so much that the finding is gone. */
export function findFinding(reports: Reports, uri: unknown, fingerprint: unknown): Found | undefined {
  if (!(uri instanceof Uri)) return undefined;
  const document = openDocumentAt(uri);
  const reading = document && reports.current(document);
  const finding = reading?.report.findings.find((it) => it.fingerprint === fingerprint);
  return document && reading && finding ? { document, reading, finding } : undefined;
}
