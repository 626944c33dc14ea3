/** `--format github`: annotations of GitHub Actions, within its limits, and a summary for the step. */

import type { Severity } from '../../rules/rule.ts';
import { escapeMarkdown } from '../markdown.ts';
import { counted } from './count.ts';
import { onOneLine } from './one-line.ts';
import { type Outcome, type OutcomeFinding, summarise } from './outcome.ts';

/** GitHub shows this many annotations of a kind for one step and drops the others without a word. */
const mostOfAKind = 10;

/** The page of a step's summary has a limit too. */
const mostInSummary = 500;

const commands: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', information: 'notice' };

interface Placed extends OutcomeFinding {
  readonly path: string;
}

/** Annotations for the first findings of each severity; the others follow as plain lines, with their number. */
export function renderGithub(outcome: Outcome): string {
  const findings = placed(outcome);
  const kinds = (Object.keys(commands) as Severity[]).map((kind) => findings.filter((it) => it.severity === kind));
  const annotated = kinds.flatMap((it) => it.slice(0, mostOfAKind));
  const others = kinds.flatMap((it) => it.slice(mostOfAKind));
  const lines = annotated.map(toAnnotation);
  if (others.length > 0) {
    const more = counted(others.length, 'more finding');
    lines.push(
      `::group::${more}: GitHub shows ${mostOfAKind} annotations of a kind for one step`,
      ...others.map(toLine),
      '::endgroup::',
    );
  }
  return lines.map((it) => `${it}\n`).join('');
}

/** The findings as a Markdown table for `GITHUB_STEP_SUMMARY`. */
export function renderGithubSummary(outcome: Outcome): string {
  const findings = placed(outcome);
  const { files, plans, errors, warnings, information } = summarise(outcome.files);
  const head = `### AI plans\n\n${counted(files, 'file')} read, ${counted(plans, 'plan')}: ${counted(errors, 'error')}, ${counted(warnings, 'warning')}, ${information} information.\n`;
  const troubles = outcome.errors.map((it) => `- ${escapeMarkdown(`${it.path}: ${it.message}`)}\n`).join('');
  return [head, troubles, summaryTable(findings)].filter((it) => it !== '').join('\n');
}

function summaryTable(findings: readonly Placed[]): string {
  if (findings.length === 0) return '';
  const rows = findings.slice(0, mostInSummary).map(({ path, range, severity, rule, message }) => {
    const cells = [`${path}:${range.start.line}`, severity, rule, message];
    return `| ${cells.map((it) => escapeMarkdown(it)).join(' | ')} |\n`;
  });
  const left = findings.length - rows.length;
  const rest = left > 0 ? `\n${counted(left, 'more finding')} in the log of the step.\n` : '';
  return `| Place | Severity | Rule | What the plan asks for |\n|---|---|---|---|\n${rows.join('')}${rest}`;
}

function placed({ files }: Outcome): Placed[] {
  return files.flatMap(({ path, findings }) => findings.map((it) => ({ ...it, path })));
}

function toAnnotation({ path, range, severity, rule, message }: Placed): string {
  const { start, end } = range;
  // GitHub ignores columns where an annotation runs over several lines.
  const columns = start.line === end.line ? `,col=${start.column},endColumn=${end.column}` : '';
  const place = `file=${escapeProperty(path)},line=${start.line},endLine=${end.line}${columns}`;
  return `::${commands[severity]} ${place},title=${escapeProperty(rule)}::${escapeData(message)}`;
}

function toLine({ path, range, severity, rule, message }: Placed): string {
  return onOneLine(`${path}:${range.start.line}:${range.start.column} ${severity} ${message} (${rule})`);
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
