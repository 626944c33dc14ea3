/** What a workspace review keeps of one plan: its verdict and its findings as the editor shows them, not its text. */

import { type Diagnostic, type Uri, workspace } from 'vscode';
import { lint, type Report, type Source } from '../../engine.ts';
import type { Finding } from '../../findings/finding.ts';
import { reviewOf } from '../../present/review/model.ts';
import type { Level } from '../../present/review/shape.ts';
import { LineIndex } from '../../text/line-index.ts';
import { type Places, toDiagnostic, toRange } from '../convert.ts';
import type { FileServices, Reading } from '../manuscript-linter.ts';
import { translate } from '../names.ts';
import { textOf } from '../text-of.ts';
import { today } from '../today.ts';

export interface PlanFile {
  readonly uri: Uri;
  readonly level: Level;
  readonly sentence: string;
  readonly diagnostics: readonly Diagnostic[];
}

/** Beyond this nobody reads it as a plan; data files grow without end. */
const longestFile = 5_000_000;

/** Reads a file that no editor has open; undefined where it is no plan. Throws where it cannot be read. */
export async function readPlanFile(uri: Uri, services: FileServices): Promise<PlanFile | undefined> {
  const { configs, neighbours, adoption } = services;
  await Promise.all([configs.ready(uri), adoption.ready(uri)]);
  if (!configs.isWanted(uri)) return undefined;
  const { size } = await workspace.fs.stat(uri);
  if (size > longestFile) return undefined;
  const text = await textOf(uri);
  const source = { path: uri.path, text };
  const readNeighbour = (path: string) => neighbours.textOf(uri, path);
  const report = lint(source, { settings: configs.settingsOf(uri), today: today(), readNeighbour, say: translate });
  if (!isKept(report)) return undefined;
  const lines = new LineIndex(text);
  const shown = adoption.shown(uri, text, report.findings);
  return planFileOf(
    uri,
    { source, report, shown },
    {
      here: (span) => ({ uri, range: toRange(lines, span) }),
      elsewhere: (path, span) => neighbours.placeIn(uri, path, span),
    },
  );
}

/** The same for a document that is open. */
export function planFileOfReading(uri: Uri, reading: Reading, places: Places): PlanFile | undefined {
  const { report, shown, manuscript } = reading;
  return isKept(report) ? planFileOf(uri, { source: manuscript.source, report, shown }, places) : undefined;
}

function isKept(report: Report): boolean {
  return report.findings.length > 0 || (report.document.plan.isPlan && report.document.claims.length > 0);
}

interface JudgedFile {
  readonly source: Source;
  readonly report: Report;
  readonly shown: readonly Finding[];
}

function planFileOf(uri: Uri, { source, report, shown }: JudgedFile, places: Places): PlanFile {
  const diagnostics = shown.map((it) => toDiagnostic(it, source.path, places));
  const { verdict } = reviewOf(report, source, today(), translate);
  return { uri, level: verdict.level, sentence: verdict.sentence, diagnostics };
}
