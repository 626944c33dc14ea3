/** `--format sarif`: SARIF 2.1.0 with rules and their guides, fingerprints, suppressions, fixes and related places. */

import type { Rule, Severity } from '../../rules/rule.ts';
import type { FileOutcome, Outcome, OutcomeFinding, OutcomeFix, OutcomeSuppressed, Range } from './outcome.ts';

export interface SarifOptions {
  readonly rules: readonly Rule[];
  /** The guide of a rule as Markdown. */
  guide(rule: string): string;
}

/** Code scanning services refuse logs with more results. */
const mostResults = 25_000;

/** The whole run as a SARIF log. */
export function renderSarif(outcome: Outcome, { rules, guide }: SarifOptions): string {
  const all = outcome.files.flatMap((file) => [
    ...file.findings.map((it) => ({ file, finding: it, suppression: undefined })),
    ...file.suppressed.map((it) => ({ file, finding: it.finding, suppression: it })),
  ]);
  const kept = all.length <= mostResults ? all : all.sort((a, b) => weight(a) - weight(b)).slice(0, mostResults);
  const notices = outcome.errors.map(({ path, message }) => ({
    level: 'error',
    message: { text: path === '' ? message : `${path}: ${message}` },
  }));
  if (kept.length < all.length) {
    const text = `${all.length - kept.length} further findings are left out: a log may hold ${mostResults}. Lint fewer files at a time.`;
    notices.push({ level: 'warning', message: { text } });
  }
  const places = new Map(rules.map((it, index) => [it.id as string, index]));
  const log = {
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { ...outcome.tool, rules: rules.map((it) => toDescriptor(it, guide(it.id))) } },
        columnKind: 'utf16CodeUnits',
        invocations: [{ executionSuccessful: outcome.errors.length === 0, toolExecutionNotifications: notices }],
        results: kept.map((it) => toResult(it.file, it.finding, it.suppression, places)),
      },
    ],
  };
  return `${JSON.stringify(log, undefined, 2)}\n`;
}

interface Candidate {
  readonly finding: OutcomeFinding;
  readonly suppression: OutcomeSuppressed | undefined;
}

/** What matters most comes first where not everything fits. */
function weight({ finding, suppression }: Candidate): number {
  return (suppression ? 10 : 0) + ['error', 'warning', 'information'].indexOf(finding.severity);
}

const levels: Readonly<Record<Severity | 'off', string>> = {
  error: 'error',
  warning: 'warning',
  information: 'note',
  off: 'none',
};

function toDescriptor({ id, title, family, severity }: Rule, guide: string): object {
  return {
    id,
    name: id.replace(/(?:^|-)(?<letter>[a-z])/gu, (_, letter: string) => letter.toUpperCase()),
    shortDescription: { text: `${title}.` },
    fullDescription: { text: firstParagraph(guide) },
    help: { text: plain(guide), markdown: guide },
    defaultConfiguration: { level: levels[severity], enabled: severity !== 'off' },
    properties: { tags: [family] },
  };
}

function firstParagraph(guide: string): string {
  const paragraph = guide.split(/\r?\n\r?\n/u).find((it) => !it.startsWith('#') && it.trim() !== '') ?? '';
  return plain(paragraph).replace(/\s+/gu, ' ').trim();
}

/** A guide without the markup of links, for viewers that show text only. */
function plain(markdown: string): string {
  return markdown
    .replace(/\[(?<words>[^[\]]*)\]\([^()]*\)/gu, '$<words>')
    .replace(/[*_`]{1,3}(?=\S)|(?<=\S)[*_`]{1,3}/gu, '');
}

function toResult(
  file: FileOutcome,
  finding: OutcomeFinding,
  suppression: OutcomeSuppressed | undefined,
  places: ReadonlyMap<string, number>,
): object {
  const { rule, severity, message, need, mechanism, alternative, related, fixes, fingerprint } = finding;
  return {
    ruleId: rule,
    ruleIndex: places.get(rule) ?? -1,
    level: levels[severity],
    message: { text: message },
    locations: [toLocation(file.path, finding.range)],
    ...(related.length > 0 && {
      relatedLocations: related.map((it, id) => ({
        id,
        ...toLocation(it.path, it.range),
        message: { text: it.message },
      })),
    }),
    partialFingerprints: { 'aiPlanLint/v1': fingerprint },
    ...(fixes.length > 0 && { fixes: fixes.map((it) => toFix(file.path, it)) }),
    // A run with any suppression must say of every result whether it is suppressed.
    suppressions: suppression ? [toSuppression(suppression)] : [],
    properties: { need, mechanism, alternative },
  };
}

function toSuppression({ by, reason }: OutcomeSuppressed): object {
  if (by === 'baseline') return { kind: 'external', justification: 'Accepted in the baseline.' };
  return { kind: 'inSource', ...(reason !== undefined && { justification: reason }) };
}

function toLocation(path: string, range: Range | null): object {
  return { physicalLocation: { artifactLocation: { uri: toUri(path) }, ...(range && { region: toRegion(range) }) } };
}

function toRegion({ start, end }: Range): object {
  return {
    startLine: start.line,
    startColumn: start.column,
    endLine: end.line,
    endColumn: end.column,
    charOffset: start.offset,
    charLength: end.offset - start.offset,
  };
}

function toFix(path: string, { title, edits }: OutcomeFix): object {
  const replacements = edits.map((it) => ({
    deletedRegion: toRegion(it.range),
    ...(it.newText !== '' && { insertedContent: { text: it.newText } }),
  }));
  return { description: { text: title }, artifactChanges: [{ artifactLocation: { uri: toUri(path) }, replacements }] };
}

/** A relative path stays relative, to the root of the checkout; an absolute one becomes a file URI. */
function toUri(path: string): string {
  const encoded = path
    .split('/')
    .map((it) => encodeURIComponent(it.replace(/[\ud800-\udfff]/gu, '\ufffd')))
    .join('/');
  if (path.startsWith('/')) return `file://${encoded}`;
  return /^[a-z]:\//iu.test(path) ? `file:///${encoded.replace('%3A', ':')}` : encoded;
}
