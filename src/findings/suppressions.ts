/** Applies suppression comments: which findings they suppress, and which of them suppress nothing. */

import type { Directive, NamedRule } from '../read/directives.ts';
import type { RuleId, SuppressionNote } from '../rules/rule.ts';
import { LineIndex } from '../text/line-index.ts';
import type { Span } from '../text/span.ts';
import type { Finding, SuppressedFinding } from './finding.ts';

export interface SuppressionInput {
  readonly text: string;
  readonly findings: readonly Finding[];
  readonly directives: readonly Directive[];
  /** Comments that look like a directive and are none. */
  readonly misspelt?: readonly NamedRule[];
  /** Whether a rule of this name exists. */
  isRule(name: string): boolean;
  /** Whether the settings have switched the rule off, so that nobody can tell what its suppressions hide. */
  isOff(name: string): boolean;
  /** The statement that a finding belongs to; a comment above the statement speaks to all of it. */
  statementOf(finding: Finding): Span | undefined;
}

export interface Suppressed {
  readonly findings: readonly Finding[];
  readonly suppressed: readonly SuppressedFinding[];
  readonly notes: readonly SuppressionNote[];
}

/** Splits findings into those that stay and those that a comment suppresses. */
export function applySuppressions(input: SuppressionInput): Suppressed {
  const { directives, misspelt = [] } = input;
  if (directives.length + misspelt.length === 0) return { findings: input.findings, suppressed: [], notes: [] };
  const reach = new Reach(input.text, directives);
  const used = new Map<Directive, Set<string>>();
  const findings: Finding[] = [];
  const suppressed: SuppressedFinding[] = [];
  for (const finding of input.findings) {
    const directive = reach.comment(finding, input.statementOf(finding));
    if (!directive) {
      findings.push(finding);
      continue;
    }
    suppressed.push({ finding, reason: directive.reason });
    used.set(directive, (used.get(directive) ?? new Set()).add(finding.rule));
  }
  const notes = [
    ...directives.flatMap((it) => notesOn(it, used.get(it), input)),
    ...unopened(input),
    ...misspelt.map((it): SuppressionNote => ({ kind: 'misspelt', ...it })),
  ];
  return { findings, suppressed, notes: notes.filter((it) => !reach.comment(toPlaced(it), undefined)) };
}

function notesOn(
  directive: Directive,
  used: ReadonlySet<string> | undefined,
  input: SuppressionInput,
): SuppressionNote[] {
  const { kind, keyword, names, reason } = directive;
  const notes: SuppressionNote[] = [];
  for (const { name, span } of names) {
    if (!input.isRule(name)) notes.push({ kind: 'unknown', span, name });
    else if (kind !== 'enable' && isIdle(name, used, input)) notes.push({ kind: 'unused', span, name });
  }
  if (kind === 'enable') return notes;
  if (names.length === 0 && !used) notes.push({ kind: 'unused', span: keyword, name: undefined });
  if (reason === undefined) notes.push({ kind: 'without-reason', span: keyword, name: undefined });
  return notes;
}

/** Comments that end a block which none has begun: of one name, or as a whole. */
function unopened({ directives, isRule }: SuppressionInput): SuppressionNote[] {
  const open = new Set<string | undefined>();
  const notes: SuppressionNote[] = [];
  for (const { kind, keyword, names } of directives) {
    const all = names.length === 0 ? [{ name: undefined, span: keyword }] : names;
    if (kind === 'disable') for (const { name } of all) open.add(name);
    if (kind !== 'enable') continue;
    for (const { name, span } of all) {
      const ends = name === undefined ? open.size > 0 : open.has(name) || open.has(undefined) || !isRule(name);
      if (!ends) notes.push({ kind: 'unopened', span, name });
      if (name === undefined) open.clear();
      else open.delete(name);
    }
  }
  return notes;
}

function isIdle(name: string, used: ReadonlySet<string> | undefined, input: SuppressionInput): boolean {
  return !used?.has(name) && !input.isOff(name) && !isHygiene(name);
}

const hygiene: Readonly<Record<SuppressionNote['kind'], RuleId>> = {
  unused: 'unused-suppression',
  unopened: 'unused-suppression',
  unknown: 'unknown-rule',
  misspelt: 'unknown-rule',
  'without-reason': 'suppression-without-reason',
};

function isHygiene(name: string): boolean {
  return Object.values(hygiene).some((it) => it === name);
}

function toPlaced({ kind, span }: SuppressionNote): Placed {
  return { rule: hygiene[kind], span };
}

interface Placed {
  readonly rule: string;
  readonly span: Span;
}

/** Which places each comment reaches. */
class Reach {
  readonly #lines: LineIndex;
  readonly #blocks: readonly Directive[];
  readonly #byLine = new Map<number, Directive[]>();

  constructor(text: string, directives: readonly Directive[]) {
    this.#lines = new LineIndex(text);
    this.#blocks = directives.filter((it) => it.kind === 'disable' || it.kind === 'enable');
    for (const directive of directives) {
      const line = this.#lineOf(directive, text);
      if (line !== undefined) this.#byLine.set(line, [...(this.#byLine.get(line) ?? []), directive]);
    }
  }

  /** The comment that suppresses a finding: one for its line before one for its block. */
  comment(finding: Placed, statement: Span | undefined): Directive | undefined {
    const names = (directive: Directive) => speaksOf(directive, finding.rule);
    const last = this.#lines.lineAt(Math.max(finding.span.start, finding.span.end - 1));
    const lines = new Set(statement ? [this.#lines.lineAt(statement.start)] : []);
    for (let line = this.#lines.lineAt(finding.span.start); line <= last; line++) lines.add(line);
    for (const line of lines) {
      const directive = this.#byLine.get(line)?.find(names);
      if (directive) return directive;
    }
    const latest = this.#blocks.findLast((it) => it.span.start <= finding.span.start && names(it));
    return latest?.kind === 'disable' ? latest : undefined;
  }

  #lineOf({ kind, span }: Directive, text: string): number | undefined {
    if (kind === 'disable-line') return this.#lines.lineAt(span.start);
    return kind === 'disable-next-line' ? this.#nextFilledLine(text, span.end) : undefined;
  }

  /** The next line with anything on it but another comment of ours: formatters like to put blank lines between. */
  #nextFilledLine(text: string, offset: number): number {
    let line = this.#lines.lineAt(offset) + 1;
    while (
      line < this.#lines.lineCount &&
      isEmptyOrOurs(text.slice(this.#lines.startOf(line), this.#lines.startOf(line + 1)))
    ) {
      line++;
    }
    return line;
  }
}

function isEmptyOrOurs(line: string): boolean {
  return /^\s*(?:$|(?:<!--|\{\s*\/\*|#|\/\/|\/\*|\.\.)\s*ai-plan-(?:disable|enable))/u.test(line);
}

/** A comment without names speaks of all rules but those about comments, which have to be named. */
function speaksOf({ names }: Directive, rule: string): boolean {
  return names.length === 0 ? !isHygiene(rule) : names.some((it) => it.name === rule);
}
