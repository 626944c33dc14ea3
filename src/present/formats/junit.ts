/** `--format junit`: one suite a file, one case a finding. */

import type { FileOutcome, Outcome, OutcomeFinding } from './outcome.ts';

export interface JunitOptions {
  /** Whether a finding fails the run; the others are told of in cases that pass. */
  isFailing(finding: OutcomeFinding): boolean;
}

/** The run as JUnit XML. */
export function renderJunit(outcome: Outcome, { isFailing }: JunitOptions): string {
  const suites = outcome.files.map((it) => toSuite(it, isFailing));
  const troubles = outcome.errors.map(({ path, message }) => {
    const name = attribute(path === '' ? 'ai-plan-lint' : path);
    return `  <testsuite name=${name} tests="1" failures="0" errors="1">\n    <testcase classname=${name} name="read">\n      <error message=${attribute(message)}/>\n    </testcase>\n  </testsuite>\n`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="ai-plan-lint">\n${[...suites, ...troubles].join('')}</testsuites>\n`;
}

function toSuite({ path, findings }: FileOutcome, isFailing: JunitOptions['isFailing']): string {
  const name = attribute(path);
  const failures = findings.filter(isFailing).length;
  const cases = findings.map((it) => toCase(path, it, isFailing(it)));
  // A file without findings is a test that passed.
  if (cases.length === 0) cases.push(`    <testcase classname=${name} name="ai-plan-lint"/>\n`);
  const counts = `tests="${cases.length}" failures="${failures}" errors="0"`;
  return `  <testsuite name=${name} ${counts}>\n${cases.join('')}  </testsuite>\n`;
}

function toCase(path: string, { rule, severity, message, range }: OutcomeFinding, isFailing: boolean): string {
  const { line, column } = range.start;
  const text = `${path}:${line}:${column} ${severity}: ${message}`;
  const body = isFailing
    ? `<failure type=${attribute(severity)} message=${attribute(message)}>${escapeXml(text)}</failure>`
    : `<system-out>${escapeXml(text)}</system-out>`;
  return `    <testcase classname=${attribute(path)} name=${attribute(`${rule} ${line}:${column}`)}>\n      ${body}\n    </testcase>\n`;
}

function attribute(text: string): string {
  return `"${escapeXml(text)
    .replaceAll('"', '&quot;')
    .replace(/[\t\r\n]/gu, (it) => `&#${it.charCodeAt(0)};`)}"`;
}

/** XML 1.0 has no place for control characters and lone surrogates at all: with `u`, a pair counts as one character. */
function escapeXml(text: string): string {
  return text
    .replace(/[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu, '\ufffd')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
}
