/** Findings in the words of the language server protocol. */

import { pathToFileURL } from 'node:url';
import { type Diagnostic, DiagnosticSeverity, type Range } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Finding } from '../../findings/finding.ts';
import type { GuideLinks } from '../../present/hover.ts';
import type { Severity } from '../../rules/rule.ts';
import type { Span } from '../../text/span.ts';
import type { OpenText } from '../open-text.ts';

/** An open document with the report of its text. */
export interface Opened extends OpenText {
  readonly uri: string;
  readonly document: TextDocument;
}

const severities: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
};

export function toRange(document: TextDocument, { start, end }: Span): Range {
  return { start: document.positionAt(start), end: document.positionAt(end) };
}

function rangeIn(text: string, span: Span): Range {
  return toRange(TextDocument.create('', '', 0, text), span);
}

export interface DiagnosticOptions {
  readonly links: GuideLinks;
  /** The text of another file that a finding points into. */
  readonly textOf: (path: string) => string | undefined;
}

export function toDiagnostic(opened: Opened, finding: Finding, { links, textOf }: DiagnosticOptions): Diagnostic {
  const { uri, document } = opened;
  const { rule, severity, message, span, related } = finding;
  return {
    source: 'ai-plan-lint',
    code: rule,
    codeDescription: { href: links.rule(rule) },
    severity: severities[severity],
    message,
    range: toRange(document, span),
    relatedInformation: related.map((it) => ({
      message: it.message,
      location:
        it.path === undefined
          ? { uri, range: toRange(document, it.span) }
          : { uri: pathToFileURL(it.path).href, range: rangeIn(textOf(it.path) ?? '', it.span) },
    })),
  };
}
