/** `--format azure`: issues of an Azure Pipelines task. */

import { onOneLine } from './one-line.ts';
import type { Outcome, OutcomeFinding } from './outcome.ts';

/** One logging command a finding. Azure knows errors and warnings; information is printed as plain lines. */
export function renderAzure(outcome: Outcome): string {
  return outcome.files.flatMap(({ path, findings }) => findings.map((it) => `${toLine(path, it)}\n`)).join('');
}

function toLine(path: string, { severity, range, rule, message }: OutcomeFinding): string {
  const { line, column } = range.start;
  if (severity === 'information') return onOneLine(`${path}:${line}:${column} information ${message} (${rule})`);
  const place = `sourcepath=${escapeProperty(path)};linenumber=${line};columnnumber=${column};code=${escapeProperty(rule)}`;
  return `##vso[task.logissue type=${severity};${place};]${escapeData(message)}`;
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%AZP25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(';', '%3B').replaceAll(']', '%5D');
}
