/**
 * The one door to the engine: `lint(source, options)` gives a report.
 *
 * Text flows one way, and the folders are the stages:
 *
 *     text/      spans, lines, edits
 *     facts/     dated data about providers, formats and sources
 *     read/      text → passages, one reader a format
 *     claims/    passages → claims with their slots, and the evidence (`document.ts` has the way through its folders);
 *                lexicon/ holds words as data, judgement/ the small model that decides from slots and words what is
 *                proposed, and its weights (`npm run learn`)
 *     rules/     claims → signals, one file a rule
 *     settings.ts, config/   what users change: types and defaults, configuration files
 *     findings/  signals → findings: severity, suppression, order, fingerprints
 *     remedies/  finding → edits
 *     engine.ts  wires the stages above, in three parts of engine/: what is asked and answered, understanding, judging
 *     present/   reports → words and shapes, for every host
 *     extension/, cli/   the hosts; upkeep/ makes the generated files
 *
 * The import law, held by the linter (`biome.json`): a stage imports from itself and from stages above it in this list. `vscode`
 * is known to extension/ only, `node:*` to cli/ and upkeep/ only, and hosts never import each other. Rules do not import read/.
 * Two places differ from the plain flow. settings.ts stands below rules/, because severities and thresholds are named by
 * rules; so defaults are data that a rule is given and never imports. present/ stands below this file, because it shows
 * reports, and deciding the tool for a wish lints that wish.
 *
 * What always holds:
 * - No stage above the hosts has a clock, a network or a disk: today and other files are parameters. What a stage keeps from one
 *   call to the next saves time and changes no result.
 * - Nothing throws for bad input. Trouble is told beside the result; a rule that fails costs its own findings.
 * - Spans are half-open UTF-16 offsets inside the document; lines and columns exist only at the edges.
 * - A rule reads slots of claims, never text; how people phrase things is data of claims/lexicon/.
 * - No presentation decides a verdict.
 * - The same input gives the same report in the same order; linting after an edit equals linting afresh, and linting in steps
 *   equals linting at once. Sections that an edit does not reach stay the same objects; what is remembered hangs on them.
 */

import { configFacts } from './claims/config/config-facts.ts';
import type { DocumentInput } from './claims/document/frame.ts';
import { inputOf } from './claims/document/frame.ts';
import { judgementsIn } from './claims/document/judge-tasks.ts';
import { DocumentMemory } from './claims/document/memory.ts';
import { warmUp } from './claims/document/warm-up.ts';
import { ordinaryDocument, unreadableDocument } from './claims/genre/ordinary.ts';
import type { Judgement } from './claims/judgement/reasons.ts';
import { verdictOfBlock } from './claims/plan-block.ts';
import { findingsIn } from './engine/judge.ts';
import { type LintOptions, ordinaryReport, type Problem, type Report, type Source } from './engine/report.ts';
import { type Known, understand } from './engine/understand.ts';
import { withOwnFacts } from './facts/own-facts.ts';
import { providerTable } from './facts/providers.ts';
import type { Finding } from './findings/finding.ts';
import { noComments, readComments } from './read/directives.ts';
import { formatOfPath } from './read/formats.ts';
import { DocumentCache } from './read/markdown/markdown.ts';
import { OpenMarkdown } from './read/markdown/open-markdown.ts';
import { isBinary, isOrdinary } from './read/ordinary.ts';
import type { Format } from './read/passage.ts';
import { readDocument } from './read/read.ts';
import { fitFormat } from './remedies/fit-format.ts';
import type { Fix } from './remedies/fix.ts';
import { type ProvenSuppression, waysToSuppress } from './remedies/proven-suppressions.ts';
import { remediesFor } from './remedies/remedies.ts';
import { once, rememberedOf } from './text/remembered.ts';
import { drained } from './text/steps.ts';

export type { LintOptions, Problem, Report, Source } from './engine/report.ts';

/** Reads, understands and judges one document. Never throws; the same input gives the same report. */
export function lint(source: Source, options: LintOptions): Report {
  return openDocument().lint(source, options);
}

/** A document that is being edited. */
export interface OpenDocument {
  /** The report that `lint` gives, at the cost of what has changed since the text before. */
  lint(source: Source, options: LintOptions): Report;
  /**
   * The same in small steps, so that a host can do other work between them, or give up. Only the newest review of a document may
   * go on: an older one is not to be asked for another step.
   */
  lintInSteps(source: Source, options: LintOptions): Generator<void, Report>;
}

/** Opens a document. From one text to the next it remembers what the parts of the document say, and nothing else. */
export function openDocument(): OpenDocument {
  const cache = new DocumentCache();
  const [markdown, claims] = [new OpenMarkdown(cache), new DocumentMemory()];
  const urgently: Known = { cache, markdown, claims, isUrgent: true };
  const inSteps: Known = { cache, markdown, claims, isUrgent: false };
  return {
    lint: (source, options) => drained(lintInSteps(urgently, source, options)),
    lintInSteps: (source, options) => lintInSteps(inSteps, source, options),
  };
}

function* lintInSteps(known: Known, source: Source, options: LintOptions): Generator<void, Report> {
  const { path, text } = source;
  const format = source.format ?? formatOfPath(path);
  const unread = unreadDocument(text, format, options);
  if (unread) return { ...ordinaryReport(source, options), document: unread };
  if (!known.isUrgent) yield* warmUp(text);
  const problems: Problem[] = [];
  const document = yield* understand(source, format, options, { problems, known });
  yield;
  const providers = withOwnFacts(providerTable, options.settings.providers);
  const isAddressed = format !== 'markdown' || known.markdown.isAddressed;
  const comments = isAddressed ? readComments(text, format) : noComments;
  const { findings, suppressed } = document.plan.isPlan
    ? yield* findingsIn({ text, comments, options, document, providers }, problems)
    : noFindings;
  return { path, format, options, providers, document, findings, suppressed, problems };
}

const noFindings: Pick<Report, 'findings' | 'suppressed'> = { findings: [], suppressed: [] };

/** What is said of a text that need not be read, or cannot. */
function unreadDocument(text: string, format: Format, { assumePlan, settings }: LintOptions) {
  if (assumePlan) return isBinary(text) ? unreadableDocument : undefined;
  return isOrdinary(text, format, settings.vocabulary) ? ordinaryDocument : undefined;
}

/** Why the statements behind the findings of a report were read as they were. Few people ask, so that the document is read anew for it. */
export function judgementsFor(source: Source, report: Report): (finding: Finding) => Judgement | undefined {
  const judgementAt = once(() => judgementsIn(inputAgain(source, report)));
  return (finding) => {
    const claim = report.document.claims.find((it) => it.id === finding.claim);
    // The statistical reader judges whether a model is trained. Where "train" means to fill an index, its answer would be no.
    const isAsked = claim?.mechanism === 'training' && claim.act.value !== 'mislabelled';
    return isAsked ? judgementAt()(claim.act.span) : undefined;
  };
}

function inputAgain({ path, text, size }: Source, { format, options }: Report): DocumentInput {
  const read = readDocument(text, format, { cache: new DocumentCache(), ...(size !== undefined && { size }) });
  const { assumePlan, settings } = options;
  const facts = configFacts(read, text, format, settings.thresholds.minimumExamples);
  const input = inputOf(read, facts, { path, text, assumePlan, vocabulary: settings.vocabulary });
  const block = format === 'markdown' ? verdictOfBlock(text, read.frontMatter) : undefined;
  return block ? { ...input, declared: block } : input;
}

/** The open document on which edits are tried: what is read for one finding of a report is mostly known for the next. */
const triedOn = rememberedOf((_: Report): OpenDocument => openDocument());

/** The fixes for one finding of a report, best first. Edits are computed against `source.text`; each has been tried on it. */
export function fixesFor(source: Source, report: Report, finding: Finding): readonly Fix[] {
  const { document, findings, format, options } = report;
  // A plan whose name is still to be filled in is not there yet.
  const readNeighbour = (path: string) => (path.endsWith('/') ? undefined : options.readNeighbour?.(path));
  const fixes = remediesFor({
    text: source.text,
    format,
    document,
    findings,
    finding,
    thresholds: options.settings.thresholds,
    judge: (text) => {
      const again = triedOn(report).lint({ ...source, text }, { ...options, readNeighbour });
      return { findings: again.findings, claims: again.document.claims };
    },
  });
  return fitFormat(fixes, source.text, format);
}

/**
 * The ways to suppress some findings of a report by a comment, the smallest first; each has been tried on `source.text`. Empty where
 * the format has no comments.
 */
export function suppressionsFor(
  source: Source,
  report: Report,
  wanted: readonly Finding[],
  reason = '',
): readonly ProvenSuppression[] {
  const [first] = wanted;
  if (!first) return [];
  const { document, format, options, path } = report;
  return waysToSuppress({
    path,
    text: source.text,
    format,
    place: first.span,
    statement: document.claims.find((it) => it.id === first.claim)?.statement ?? first.span,
    told: report,
    wanted,
    reason,
    judge: (text) => triedOn(report).lint({ ...source, text }, options),
  });
}
