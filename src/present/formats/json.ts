/** `--format json`: one document for the whole run. `--format jsonl`: one file a line, so that outputs merge by concatenation. */

import type { OutcomeData } from './data.ts';
import { type FileOutcome, type Outcome, type OutcomeFinding, summarise } from './outcome.ts';

/** The whole run as JSON, schema version 1. */
export function renderJson(outcome: Outcome): string {
  const { tool, files, errors } = outcome;
  const document = { schemaVersion: 1, tool, files: files.map(toJsonFile), errors, summary: summarise(files) };
  return `${JSON.stringify(document, undefined, 2)}\n`;
}

/** One file as a line of JSON. */
export function renderJsonLine(file: FileOutcome): string {
  return `${JSON.stringify(toJsonFile(file))}\n`;
}

interface JsonFile {
  readonly path: string;
  readonly format: string;
  readonly plan: boolean;
  readonly findings: readonly OutcomeFinding[];
  readonly suppressed: number;
  readonly data?: OutcomeData;
}

function toJsonFile({ path, format, plan, findings, suppressed, data }: FileOutcome): JsonFile {
  return { path, format, plan, findings, suppressed: suppressed.length, ...(data && { data }) };
}
