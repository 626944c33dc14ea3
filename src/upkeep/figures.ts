/** The recorded accuracy: what `npm run accuracy -- --record` wrote, and where a new run falls below it. */

import { existsSync, readFileSync, writeFileSync } from 'node:fs';

/** Shares between 0 and 1 of one family of rules on one set of documents, rounded to three digits. */
export interface Figure {
  readonly precision: number;
  readonly recall: number;
  /** How many false alarms there were, where there is nothing to find: the shares say nothing there. */
  readonly alarms?: number;
}

/** Figures by set, then by family. */
export type Figures = Readonly<Record<string, Readonly<Record<string, Figure>>>>;

export const figuresFile = 'test/corpus/figures.json';

export function readFigures(): Figures {
  return existsSync(figuresFile) ? (JSON.parse(readFileSync(figuresFile, 'utf8')) as Figures) : {};
}

/** Records the sets that were scored; other sets keep their figures. */
export function recordFigures(scored: Figures): void {
  writeFileSync(figuresFile, `${JSON.stringify({ ...readFigures(), ...scored }, undefined, 2)}\n`);
}

/** One sentence for each figure that is lower than the recorded one. */
export function findFalls(scored: Figures, recorded: Figures): readonly string[] {
  return Object.entries(scored).flatMap(([set, families]) =>
    Object.entries(families).flatMap(([family, figure]) =>
      (['precision', 'recall'] as const)
        .map((kind) => ({ kind, now: figure[kind], before: recorded[set]?.[family]?.[kind] ?? 0 }))
        .filter(({ now, before }) => now < before)
        .map(({ kind, now, before }) => `${set}: ${kind} of ${family} fell from ${before} to ${now}.`),
    ),
  );
}
