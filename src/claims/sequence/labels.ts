/** Labels by which steps name sections, rows and items: "2.1", "FR-06", "part B". */

import { Kept } from '../../text/kept.ts';
import { remembered, rememberedOf } from '../../text/remembered.ts';
import type { Chapter } from '../document/chapter.ts';
import { type ChapterClaims, noClaims } from '../drafts/assemble.ts';
import { prompting, retrieving } from '../lexicon/sequences.ts';
import { labelNames, referencesIn } from '../reading/names.ts';
import type { Statement } from '../reading/statements.ts';
import { isDone } from './marks.ts';

/** What a section proposes instead of a training. */
export type LowerTool = 'prompting' | 'retrieval';

/** The label that a heading, row or item starts with. */
function labelAt(text: string): string | undefined {
  return labelsAmongNames(labelNames(text))[0];
}

/** Where a text names such labels. */
export function references(text: string): { readonly label: string; readonly start: number; readonly end: number }[] {
  return referencesIn(text).flatMap(({ names, start, end }) =>
    labelsAmongNames(names).map((label) => ({ label, start, end })),
  );
}

/** A plain "#2" is no label, since every numbered list has a second item; "WP2" is "WP 2". */
function labelsAmongNames(names: readonly string[]): string[] {
  return names.filter((it) => !it.startsWith('#')).map((it) => it.replace(/^wp(?=\d)/, '§'));
}

/** Ids of claims by the label that their heading, row or item starts with; the first claim of a label counts. */
export function labelsOf(claims: readonly ChapterClaims[], chapters: readonly Chapter[]): ReadonlyMap<string, number> {
  const labels = new Map<string, number>();
  for (const [at, chapter] of chapters.entries()) {
    const { all, key } = claims[at] ?? noClaims;
    if (all.length === 0) continue;
    for (const [own, place] of labelsIn.recall(chapter, [key], () => labelsAmong(all)))
      if (!labels.has(own)) labels.set(own, all[place]?.claim.id ?? 0);
  }
  return labels;
}

/** Labels with the place of their claim. */
const labelsIn = new Kept<Chapter, ReadonlyMap<string, number>>();

function labelsAmong(all: ChapterClaims['all']): ReadonlyMap<string, number> {
  const labels = new Map<string, number>();
  for (const [at, { statement }] of all.entries())
    for (const own of ownLabels(statement)) if (!labels.has(own)) labels.set(own, at);
  return labels;
}

const ownLabels = rememberedOf(({ row, passage }: Statement) =>
  [row[0]?.text ?? passage.text, passage.headings.at(-1) ?? ''].map(labelAt).filter((it) => it !== undefined),
);

/** What labelled sections propose instead of a training: a step that names "part A", where articles are indexed, is a retrieval step. The same object for the same answer. */
export function lowerSections(
  tools: readonly (readonly (readonly [string, LowerTool])[])[],
): ReadonlyMap<string, LowerTool> {
  const found = new Map<string, LowerTool>();
  for (const all of tools) for (const [own, tool] of all) if (!found.has(own)) found.set(own, tool);
  return sameMap(JSON.stringify([...found]));
}

export const labelled = new Kept<Chapter, readonly (readonly [string, LowerTool])[]>();

const sameMap = remembered(
  (entries): ReadonlyMap<string, LowerTool> => new Map(JSON.parse(entries) as [string, LowerTool][]),
  4,
);

export const labelledTools = rememberedOf((statements: readonly Statement[]): (readonly [string, LowerTool])[] =>
  statements.flatMap(({ passage, text, row }): (readonly [string, LowerTool])[] => {
    const own = labelAt(row[0]?.text ?? passage.text) ?? labelAt(passage.headings.at(-1) ?? '');
    if (own === undefined) return [];
    const lower = text.toLowerCase();
    if (isDone(prompting, lower)) return [[own, 'prompting']];
    return isDone(retrieving, lower) ? [[own, 'retrieval']] : [];
  }),
);

export const ownReferences = rememberedOf(({ text }: Statement) => references(text));
