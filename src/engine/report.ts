/** What the engine is asked (`Source`, `LintOptions`), and what it answers (`Report`). */

import type { DocumentClaims } from '../claims/document-claims.ts';
import { ordinaryDocument } from '../claims/genre/ordinary.ts';
import type { ProviderTable } from '../facts/providers.ts';
import type { Finding, SuppressedFinding } from '../findings/finding.ts';
import { formatOfPath } from '../read/formats.ts';
import type { Format } from '../read/passage.ts';
import type { Settings } from '../settings.ts';
import type { Span } from '../text/span.ts';
import type { Say } from '../text/wording.ts';

export interface Source {
  /** Path or URI path with forward slashes; steers the format and weighs in "is it a plan". */
  readonly path: string;
  readonly text: string;
  /** Overrides what the path says, e.g. the editor's language id. */
  readonly format?: Format;
  /** Size of the whole file where `text` is a sample of a file that is too large to hold (see `sampleRanges`). */
  readonly size?: number;
}

export interface LintOptions {
  readonly settings: Settings;
  /** ISO date that stands for today, e.g. `2026-11-22`. */
  readonly today: string;
  /** Review on request: findings even when the text is no plan. */
  readonly assumePlan?: boolean;
  /** Says messages in the reader's language; in English where absent. */
  readonly say?: Say;
  /**
   * Reads what a config names and what lies beside it: the text of the file at a path, or, for a path that ends with a slash, the names
   * in that folder, one a line. Empty where there is no such folder, undefined where nobody can tell. Absent where the host has no files.
   */
  readonly readNeighbour?: (path: string) => string | undefined;
}

/** Trouble with the input or inside a rule: named, placed, never thrown. */
export interface Problem {
  readonly message: string;
  readonly span: Span | undefined;
}

export interface Report {
  readonly path: string;
  readonly format: Format;
  /** The options of the run; fixes are tried under the same ones. */
  readonly options: LintOptions;
  /** The dated facts about base models, the user's own among them. */
  readonly providers: ProviderTable;
  readonly document: DocumentClaims;
  /** In document order. Empty when the document is no plan (unless asked to assume one). */
  readonly findings: readonly Finding[];
  readonly suppressed: readonly SuppressedFinding[];
  readonly problems: readonly Problem[];
}

/** The report on a text that needs no engine, which may not even be loaded. Without claims, nobody asks for providers. */
export function ordinaryReport({ path, format = formatOfPath(path) }: Source, options: LintOptions): Report {
  const providers: ProviderTable = { platforms: [], bases: [] };
  return { path, format, options, providers, document: ordinaryDocument, findings: [], suppressed: [], problems: [] };
}
