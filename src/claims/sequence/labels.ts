/** Numbers and ids by which steps name sections, rows and items: "2.1", "FR-06", "part B". */

import { Kept, remembered, rememberedOf } from '../../text/remembered.ts';
import type { Chapter } from '../document/chapter.ts';
import type { ChapterClaims } from '../drafts/assemble.ts';
import { prompting, retrieving } from '../lexicon/sequences.ts';
import type { Statement } from '../reading/statements.ts';
import { isDone } from './marks.ts';

/** What a section proposes instead of a training. */
export type LowerTool = 'prompting' | 'retrieval';

const id = '[A-Z]{1,5}[.-]?\\d+(?:\\.\\d+)*';
/** "Part 2", "Task B", "WP 3": parts of the work by their names. */
const named = '(?:[Pp]art|[Pp]iece|[Tt]ask|[Pp]ackage|[Tt]rack|[Ss]tream|WP)s? (?:\\d{1,2}|[A-H])';
const label = new RegExp(
  `^\\W*(?:(?<plain>${id}|\\d+\\.\\d+)|(?:\\d+\\W+)?(?<named>${named})|(?<part>[A-H])[.)])(?=[\\s.:,|)·–—-]|$)`,
);
const reference = new RegExp(`\\b${id}\\b|\\b\\d+\\.\\d+\\b(?!\\.\\w|\\s?[%€£$kKmM])|\\b${named}\\b`, 'g');

/** "FR-06", "2.1", "part B": what a heading, row or item starts with. */
function labelAt(text: string): string | undefined {
  const { plain, named, part } = label.exec(text)?.groups ?? {};
  const name = plain ?? named;
  return name === undefined ? part && `part ${part}` : oneName(name);
}

/** "Task 2", "WP 2" and "WP2" are one part of the work. */
function oneName(name: string): string {
  return name.replace(/^(?:\w+ |WP)(?=\w)/, 'part ');
}

/** The references of a text to such labels. */
export function references(text: string): { readonly label: string; readonly start: number; readonly end: number }[] {
  return [...text.matchAll(reference)].map((it) => ({
    label: oneName(it[0]),
    start: it.index,
    end: it.index + it[0].length,
  }));
}

/** Ids of claims by the number or id that their heading, row or item starts with: the first claim counts. */
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

const noClaims: ChapterClaims = { all: [], key: {} };

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

/** "Part A" that indexes articles: a step that names it is a retrieval step. The same object as long as it says the same. */
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
    const own = labelAt(passage.headings.at(-1) ?? '') ?? labelAt(row[0]?.text ?? passage.text);
    if (own === undefined) return [];
    const lower = text.toLowerCase();
    if (isDone(prompting, lower)) return [[own, 'prompting']];
    return isDone(retrieving, lower) ? [[own, 'retrieval']] : [];
  }),
);

export const ownReferences = rememberedOf(({ text }: Statement) => references(text));
