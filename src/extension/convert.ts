/** Conversions between the engine's world (offsets, plain data) and the editor's. The only place that does them. */

import {
  Diagnostic,
  DiagnosticRelatedInformation,
  DiagnosticSeverity,
  type Position,
  Range,
  SnippetString,
  SnippetTextEdit,
  type TextDocument,
  TextEdit,
  type Uri,
  WorkspaceEdit,
} from 'vscode';
import type { Finding } from '../findings/finding.ts';
import type { Fix } from '../remedies/fix.ts';
import type { Severity } from '../rules/rule.ts';
import type { LineIndex } from '../text/line-index.ts';
import type { Edit, Span } from '../text/span.ts';
import { guideUri } from './guides.ts';
import type { Manuscript, Part } from './manuscript.ts';

export const diagnosticSource = 'AI Plan Lint';

const severities: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
};

export interface Place {
  readonly uri: Uri;
  readonly range: Range;
}

/** Finds places: in the document that was read, and in another file by its path. */
export interface Places {
  here(span: Span): Place;
  elsewhere(path: string, span: Span): Place | undefined;
}

/** Where `span` lies: the part that holds its start, and the range there (cut off at the part's end). */
export function toPlace(manuscript: Manuscript, span: Span): Place {
  const { document, start } = partAt(manuscript, span.start);
  return {
    uri: document.uri,
    range: new Range(document.positionAt(span.start - start), document.positionAt(span.end - start)),
  };
}

/** Where `span` lies in a file that no editor has open. */
export function toRange(lines: LineIndex, span: Span): Range {
  const [start, end] = [lines.positionAt(span.start), lines.positionAt(span.end)];
  return new Range(start.line - 1, start.column - 1, end.line - 1, end.column - 1);
}

/** The offset in the manuscript of a position in one of its parts. */
export function toOffset(manuscript: Manuscript, document: TextDocument, position: Position): number {
  const part = manuscript.parts.find((it) => it.document === document);
  return (part?.start ?? 0) + document.offsetAt(position);
}

/** The span in the manuscript of a range in one of its parts. */
export function toSpan(manuscript: Manuscript, document: TextDocument, range: Range): Span {
  return { start: toOffset(manuscript, document, range.start), end: toOffset(manuscript, document, range.end) };
}

/** A finding as the editor shows it: rule id as the code, linked to the rule's guide. */
export function toDiagnostic(finding: Finding, path: string, { here, elsewhere }: Places): Diagnostic {
  const diagnostic = new Diagnostic(here(finding.span).range, finding.message, severities[finding.severity]);
  diagnostic.source = diagnosticSource;
  diagnostic.code = { value: finding.rule, target: guideUri('rules', finding.rule) };
  diagnostic.relatedInformation = finding.related.flatMap((related) => {
    const other = related.path === path ? undefined : related.path;
    const place = other === undefined ? here(related.span) : elsewhere(other, related.span);
    return place ? [new DiagnosticRelatedInformation(place, related.message)] : [];
  });
  return diagnostic;
}

/** The rule that a diagnostic of ours is about. */
export function ruleOfDiagnostic({ code }: Diagnostic): string {
  return String(typeof code === 'object' ? code.value : code);
}

/** A fix as an edit of the workspace; snippets keep their tab stops. */
export function toWorkspaceEdit(manuscript: Manuscript, fix: Pick<Fix, 'edits' | 'snippet'>): WorkspaceEdit {
  const edit = new WorkspaceEdit();
  const byDocument = new Map<Uri, (TextEdit | SnippetTextEdit)[]>();
  for (const change of fix.edits) {
    const { uri, range } = toPlace(manuscript, change.span);
    const list = byDocument.get(uri) ?? [];
    list.push(toTextEdit(change, range, fix.snippet));
    byDocument.set(uri, list);
  }
  for (const [uri, edits] of byDocument) edit.set(uri, edits as TextEdit[]);
  return edit;
}

function toTextEdit(change: Edit, range: Range, snippet: boolean): TextEdit | SnippetTextEdit {
  return snippet
    ? new SnippetTextEdit(range, new SnippetString(change.newText))
    : TextEdit.replace(range, change.newText);
}

function partAt(manuscript: Manuscript, offset: number): Part {
  const part = manuscript.parts.findLast((it) => it.start <= offset) ?? manuscript.parts[0];
  if (!part) throw new RangeError('a manuscript has at least one part');
  return part;
}
