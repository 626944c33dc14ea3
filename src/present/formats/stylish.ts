/** `--format stylish`: findings for people at a terminal, file by file. */

import type { Severity } from '../../rules/rule.ts';
import { counted } from './count.ts';
import { dataNotes } from './data.ts';
import { explanationLines } from './explanation.ts';
import { onOneLine } from './one-line.ts';
import { type FileOutcome, type Outcome, type OutcomeFinding, summarise } from './outcome.ts';

export interface StylishOptions {
  readonly colour: boolean;
}

type Style = 'bold' | 'dim' | 'red' | 'yellow' | 'cyan' | 'green';

const codes: Readonly<Record<Style, readonly [number, number]>> = {
  bold: [1, 22],
  dim: [2, 22],
  red: [31, 39],
  yellow: [33, 39],
  cyan: [36, 39],
  green: [32, 39],
};

const styleOf: Readonly<Record<Severity, Style>> = { error: 'red', warning: 'yellow', information: 'cyan' };

/** The findings of a run, then one line that sums up. */
export function renderStylish(outcome: Outcome, { colour }: StylishOptions): string {
  const paint = colour ? painted : (_style: Style, text: string) => text;
  const files = outcome.files.flatMap((it) => renderFile(it, paint) ?? []);
  return `${[...files, renderSummary(outcome, paint)].join('\n')}\n`;
}

type Paint = (style: Style, text: string) => string;

function painted(style: Style, text: string): string {
  const [open, close] = codes[style];
  return `\u001b[${open}m${text}\u001b[${close}m`;
}

/** Undefined for a file that there is nothing to say about. */
function renderFile(file: FileOutcome, paint: Paint): string | undefined {
  const notes = file.data ? dataNotes(file.data) : [];
  if (file.findings.length + notes.length === 0) return undefined;
  const places = file.findings.map(({ range }) => `${range.start.line}:${range.start.column}`);
  const width = places.reduce((widest, it) => Math.max(widest, it.length), 0);
  const lines = file.findings.map((it, index) => renderFinding(it, (places[index] ?? '').padStart(width), paint));
  const remarks = notes.map((it) => `  ${paint('dim', onOneLine(it))}\n`);
  return `${paint('bold', onOneLine(file.path))}\n${[...lines, ...remarks].join('')}`;
}

function renderFinding(finding: OutcomeFinding, place: string, paint: Paint): string {
  const severity = paint(styleOf[finding.severity], finding.severity.padEnd('information'.length));
  const why = finding.explanation ? explanationLines(finding.explanation) : [];
  const below = why.map((it) => `  ${' '.repeat(place.length)}  ${paint('dim', onOneLine(it))}\n`).join('');
  return `  ${paint('dim', place)}  ${severity}  ${onOneLine(finding.message)}  ${paint('dim', finding.rule)}\n${below}`;
}

function renderSummary(outcome: Outcome, paint: Paint): string {
  const { files, plans, errors, warnings, information } = summarise(outcome.files);
  const read = `${counted(files, 'file')} read, ${counted(plans, 'plan')}`;
  const found = [
    errors > 0 ? paint('red', counted(errors, 'error')) : '',
    warnings > 0 ? paint('yellow', counted(warnings, 'warning')) : '',
    information > 0 ? paint('cyan', `${information} information`) : '',
  ].filter((it) => it !== '');
  const verdict = found.length > 0 ? found.join(', ') : paint('green', 'nothing to report');
  let [inText, accepted] = [0, 0];
  for (const { suppressed } of outcome.files) for (const { by } of suppressed) by === 'comment' ? inText++ : accepted++;
  const aside = [inText > 0 ? `${inText} suppressed` : '', accepted > 0 ? `${accepted} in the baseline` : ''];
  const quiet = aside.filter((it) => it !== '').join(', ');
  return `${read}: ${verdict}${quiet === '' ? '' : ` (${quiet})`}`;
}
