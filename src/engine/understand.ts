/** The way from a text to the claims of its document, at the cost of what has changed since the text before. */

import { configFacts } from '../claims/config/config-facts.ts';
import { withNeighbours } from '../claims/config/neighbours.ts';
import { type DocumentInput, inputOf } from '../claims/document/frame.ts';
import type { DocumentMemory } from '../claims/document/memory.ts';
import { withoutClaims } from '../claims/document/skim.ts';
import { readClaimsInSteps } from '../claims/document.ts';
import type { DocumentClaims } from '../claims/document-claims.ts';
import { genreOf } from '../claims/genre/genre.ts';
import { mayHoldClaim } from '../claims/genre/may-claim.ts';
import { nothingIn } from '../claims/genre/outline.ts';
import { unreadIn } from '../claims/genre/stated.ts';
import { countTalk } from '../claims/genre/talk.ts';
import type { GenreVerdict } from '../claims/genre/verdict.ts';
import { verdictOfBlock, withPlanBlocks } from '../claims/plan-block.ts';
import type { OwnWords } from '../claims/reading/own-words.ts';
import { frontMatterOf } from '../read/front-matter.ts';
import { type DocumentCache, skimMarkdown } from '../read/markdown/markdown.ts';
import type { OpenMarkdown } from '../read/markdown/open-markdown.ts';
import type { Format } from '../read/passage.ts';
import { readDocument } from '../read/read.ts';
import { LineIndex } from '../text/line-index.ts';
import { once } from '../text/remembered.ts';
import type { Span } from '../text/span.ts';
import type { LintOptions, Problem, Source } from './report.ts';

/** The memory of an open document, and how it is to be read. */
export interface Known {
  /** Parsed blocks of Markdown inside other formats. */
  readonly cache: DocumentCache;
  readonly markdown: OpenMarkdown;
  readonly claims: DocumentMemory;
  /** It is read at once, not in steps: then a look at a few passages may save reading the rest. As one of many steps, the look would be too long. */
  readonly isUrgent: boolean;
}

interface Understanding {
  readonly problems: Problem[];
  readonly known: Known;
}

/** The claims of a document, with what the keys of a config file and the files beside it add. */
export function understand(
  source: Source,
  format: Format,
  options: LintOptions,
  understanding: Understanding,
): Generator<void, DocumentClaims> {
  if (format !== 'markdown') return understandOther(source, format, options, understanding);
  return understandMarkdown(source, options, understanding);
}

function* understandMarkdown(
  { path, text }: Source,
  { assumePlan = false, settings: { vocabulary } }: LintOptions,
  { problems, known: { cache, claims: memory, isUrgent, markdown } }: Understanding,
): Generator<void, DocumentClaims> {
  const frontMatter = frontMatterOf(text);
  problems.push(...unreadStatement(text, frontMatter));
  const document = { path, text, frontMatter, vocabulary };
  const look = lookAt(document, cache);
  // What is said to this tool (front matter, a block, a comment) may decide what the document is: then it is read at once.
  const isNew = isUrgent && !assumePlan && markdown.isEmpty && !text.includes('ai-plan');
  if (isNew && !look.genre().isPlan) return nothingIn(look.genre());
  const isSkimmed = isNew && look.isSparse();
  const skimmed = isSkimmed ? look.claims(look.genre()) : undefined;
  if (skimmed) return skimmed;
  const sections = yield* markdown.read(text);
  const { isAddressed } = markdown;
  const claims = yield* readClaimsInSteps({
    ...document,
    sections,
    assumePlan,
    memory,
    outlined: isNew ? look.genre() : undefined,
    declared: isAddressed ? verdictOfBlock(text, frontMatter) : undefined,
    talk: isSkimmed ? look.talk() : undefined,
    skim: assumePlan || isAddressed || isSkimmed ? undefined : look.claims,
  });
  return isAddressed ? withPlanBlocks(claims, text) : claims;
}

/** What a few passages of a Markdown text tell; each answer is made when it is first asked for. */
function lookAt(
  document: Pick<DocumentInput, 'path' | 'text' | 'frontMatter'> & { readonly vocabulary: OwnWords },
  cache: DocumentCache,
) {
  const { text, vocabulary } = document;
  const skimmed = once(() => {
    cache.turn();
    return skimMarkdown(text, cache, (it) => mayHoldClaim(it, vocabulary));
  });
  const talk = once(() => countTalk(text));
  return {
    talk,
    isSparse: () => skimmed().isSparse(),
    genre: once(() => genreOf({ ...document, passages: skimmed().outline() })),
    claims: (verdict: GenreVerdict) => withoutClaims({ ...document, talk, verdict, passages: skimmed().passages() }),
  };
}

function unreadStatement(text: string, frontMatter: string): Problem[] {
  const unread = unreadIn(text, frontMatter);
  if (!unread) return [];
  const { span, words } = unread;
  const message = `"ai-plan: ${words}" in the front matter is not understood. Write true or false, or facts below it.`;
  return [{ message, span }];
}

function* understandOther(
  { path, text, size }: Source,
  format: Format,
  { assumePlan, readNeighbour, settings: { plan, thresholds, vocabulary } }: LintOptions,
  { problems, known: { cache, claims: memory } }: Understanding,
): Generator<void, DocumentClaims> {
  cache.turn();
  const read = readDocument(text, format, { cache, ...(size !== undefined && { size }) });
  yield;
  const facts = configFacts(read, text, format, thresholds.minimumExamples);
  // The comments of a script without a job explain code.
  const prose = format === 'script' && !facts?.job ? { ...read, sections: [] } : read;
  const input = inputOf(prose, facts, { path, text, assumePlan, vocabulary });
  const document = yield* readClaimsInSteps({ ...input, memory });
  problems.push(...brokenRecords(facts?.broken ?? [], text));
  return facts ? withNeighbours(document, facts, { path, readNeighbour, vocabulary, plan }) : document;
}

const mostBroken = 10;

/** The first broken lines of a data file by their numbers. */
function brokenRecords(broken: readonly Span[], text: string): Problem[] {
  if (broken.length === 0) return [];
  const lines = new LineIndex(text);
  const named = broken.slice(0, mostBroken).map((span) => ({
    message: `Line ${lines.lineAt(span.start)} is not a JSON object; it was left out.`,
    span,
  }));
  const rest = broken.length - named.length;
  if (rest === 0) return named;
  const message =
    rest === 1
      ? '1 more line is not a JSON object; it was left out.'
      : `${rest} more lines are not JSON objects; they were left out.`;
  return [...named, { message, span: undefined }];
}
