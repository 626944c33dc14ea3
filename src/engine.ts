/**
 * The one door to the engine: `lint(source, options)` gives a report.
 *
 * Text flows one way, and the folders are the stages:
 *
 *     text/      spans, lines, edits
 *     facts/     dated data about providers, formats and sources
 *     read/      text → passages, one reader a format
 *     claims/    passages → claims with their slots, and the evidence; lexicon/ holds words as data, judgement/ the small model
 *                that decides from slots and words what is proposed, and its weights (`npm run learn`)
 *     rules/     claims → signals, one file a rule
 *     settings.ts, config/   what users change: types and defaults, configuration files
 *     findings/  signals → findings: severity, precedence, suppression, order, fingerprints
 *     remedies/  finding → edits
 *     engine.ts  wires the stages above
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
 * - No stage above the hosts has a clock, a network, a disk or a state: today and other files are parameters.
 * - Nothing throws for bad input. Trouble is a `Problem` with a name and a place; a rule that fails costs its own findings.
 * - Spans are half-open UTF-16 offsets inside the document; lines and columns exist only at the edges.
 * - A rule reads slots of claims, never text; how people phrase things is data of claims/lexicon/.
 * - No presentation decides a verdict.
 * - The same input gives the same report in the same order; linting after an edit equals linting afresh, and linting in steps
 *   equals linting at once. Sections that an edit does not reach stay the same objects; what is remembered hangs on them.
 */

import { withNeighbours } from './claims/config/neighbours.ts';
import { readConfigFacts } from './claims/config/read-config.ts';
import { judgementAt, readClaimsInSteps } from './claims/document.ts';
import type { DocumentClaims } from './claims/document-claims.ts';
import { DocumentMemory } from './claims/document-memory.ts';
import type { Judgement } from './claims/judgement/reasons.ts';
import { mayHoldClaim } from './claims/may-claim.ts';
import { ordinaryDocument } from './claims/ordinary.ts';
import { nothingIn } from './claims/outline.ts';
import { type GenreVerdict, genreOf } from './claims/plan.ts';
import { verdictOfBlock, withPlanBlocks } from './claims/plan-block.ts';
import { withoutClaims } from './claims/skim.ts';
import { countTalk } from './claims/talk.ts';
import { warmUp } from './claims/warm-up.ts';
import { withOwnFacts } from './facts/own-facts.ts';
import { providerTable } from './facts/providers.ts';
import type { Finding, SuppressedFinding } from './findings/finding.ts';
import { type RuleSignals, settle } from './findings/settle.ts';
import { applySuppressions, type Suppressed } from './findings/suppressions.ts';
import { type Directive, readDirectives } from './read/directives.ts';
import { formatOfPath } from './read/formats.ts';
import { frontMatterOf } from './read/front-matter.ts';
import { DocumentCache, skimMarkdown } from './read/markdown/markdown.ts';
import { OpenMarkdown } from './read/markdown/open-markdown.ts';
import { isOrdinary } from './read/ordinary.ts';
import type { Format } from './read/passage.ts';
import { readDocument } from './read/read.ts';
import { fitFormat } from './remedies/fit-format.ts';
import type { Fix } from './remedies/fix.ts';
import { remediesFor } from './remedies/remedies.ts';
import { rules } from './rules/index.ts';
import type { Family, RuleContext } from './rules/rule.ts';
import type { Settings } from './settings.ts';
import { LineIndex } from './text/line-index.ts';
import { once } from './text/remembered.ts';
import type { Span } from './text/span.ts';
import { drained } from './text/steps.ts';
import type { Say } from './text/wording.ts';

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
   * Gives the text of another file by its path, and for a path that ends with a slash the names in that folder, one a line.
   * What a config names and what lies beside it is read through it. Absent where the host has no files.
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
  /** What it was judged by; fixes are tried under the same options. */
  readonly options: LintOptions;
  readonly document: DocumentClaims;
  /** In document order. Empty when the document is no plan (unless asked to assume one). */
  readonly findings: readonly Finding[];
  readonly suppressed: readonly SuppressedFinding[];
  readonly problems: readonly Problem[];
}

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

/** Opens a document: from one text to the next it remembers what its parts say. The memory is all there is to it. */
export function openDocument(): OpenDocument {
  const cache = new DocumentCache();
  const known = { cache, markdown: new OpenMarkdown(cache), claims: new DocumentMemory() };
  return {
    lint: (source, options) => drained(lintInSteps({ ...known, isUrgent: true }, source, options)),
    lintInSteps: (source, options) => lintInSteps({ ...known, isUrgent: false }, source, options),
  };
}

/** What is known of a document from the text before. */
interface Known {
  /** Parsed blocks of Markdown inside other formats. */
  readonly cache: DocumentCache;
  readonly markdown: OpenMarkdown;
  readonly claims: DocumentMemory;
  /** All at once: then a look at a few passages may save reading the rest. In steps, the look would be a long one. */
  readonly isUrgent: boolean;
}

function* lintInSteps(known: Known, source: Source, options: LintOptions): Generator<void, Report> {
  const format = source.format ?? formatOfPath(source.path);
  if (!options.assumePlan && isOrdinary(source.text, format, options.settings.vocabulary)) {
    return ordinaryReport(source.path, format, options);
  }
  if (!known.isUrgent) yield* warmUp(source.text);
  const problems: Problem[] = [];
  const document = yield* understand(source, format, options, { problems, known });
  yield;
  const { settings, today } = options;
  const { thresholds } = settings;
  const providers = withOwnFacts(providerTable, settings.providers);
  const context: RuleContext = { document, today, thresholds, providers, suppressions: [], ruleIds };
  const signals = document.plan.isPlan ? yield* judge(context, problems) : [];
  const found = settle(signals, settings, source.text, options.say);
  const directives = format === 'markdown' && !known.markdown.isAddressed ? [] : readDirectives(source.text, format);
  const { findings, suppressed, notes } = suppress(source.text, directives, found, document, settings);
  yield;
  const remarks = document.plan.isPlan ? yield* judge({ ...context, suppressions: notes }, problems, 'hygiene') : [];
  return {
    path: source.path,
    format,
    options,
    document,
    findings: [...findings, ...settle(remarks, settings, source.text, options.say)].sort(
      (a, b) => a.span.start - b.span.start,
    ),
    suppressed,
    problems,
  };
}

function ordinaryReport(path: string, format: Format, options: LintOptions): Report {
  return { path, format, options, document: ordinaryDocument, findings: [], suppressed: [], problems: [] };
}

interface Understanding {
  readonly problems: Problem[];
  readonly known: Known;
}

/** Text to passages to claims, with what a config file's keys and neighbours add. */
function understand(
  source: Source,
  format: Format,
  options: LintOptions,
  understanding: Understanding,
): Generator<void, DocumentClaims> {
  return format === 'markdown'
    ? understandMarkdown(source, options, understanding.known)
    : understandOther(source, format, options, understanding);
}

function* understandMarkdown(
  { path, text }: Source,
  { assumePlan = false, settings: { vocabulary } }: LintOptions,
  { cache, claims: memory, isUrgent, markdown }: Known,
): Generator<void, DocumentClaims> {
  const talk = once(() => countTalk(text));
  const frontMatter = frontMatterOf(text);
  const look = once(() => {
    cache.turn();
    return skimMarkdown(text, cache, (it) => mayHoldClaim(it, vocabulary));
  });
  const genre = once(() => genreOf({ path, text, frontMatter, passages: look().outline() }));
  const skim = (verdict: GenreVerdict) =>
    withoutClaims({ path, text, vocabulary, talk, frontMatter, verdict, passages: look().passages() });
  // What is said to this tool (front matter, a block, a comment) may decide what the document is: then it is read at once.
  const isNew = isUrgent && !assumePlan && markdown.isEmpty && !text.includes('ai-plan');
  if (isNew && !genre().isPlan) return nothingIn(genre());
  const isSkimmed = isNew && look().isSparse();
  const skimmed = isSkimmed ? skim(genre()) : undefined;
  if (skimmed) return skimmed;
  const sections = yield* markdown.read(text);
  const { isAddressed } = markdown;
  const claims = yield* readClaimsInSteps({
    path,
    text,
    sections,
    frontMatter,
    assumePlan,
    vocabulary,
    memory,
    genre: isNew ? genre() : undefined,
    verdict: isAddressed ? verdictOfBlock(text, frontMatter) : undefined,
    talk: isSkimmed ? talk() : undefined,
    skim: assumePlan || isAddressed || isSkimmed ? undefined : skim,
  });
  return isAddressed ? withPlanBlocks(claims, text) : claims;
}

function* understandOther(
  { path, text, size }: Source,
  format: Format,
  { assumePlan = false, readNeighbour, settings }: LintOptions,
  { problems, known: { cache, claims: memory } }: Understanding,
): Generator<void, DocumentClaims> {
  cache.turn();
  const read = readDocument(text, format, { cache, ...(size !== undefined && { size }) });
  yield;
  const facts = format === 'plaintext' ? undefined : readConfigFacts(read, text, format);
  const { sections, frontMatter } = read;
  const { vocabulary } = settings;
  const document = yield* readClaimsInSteps({
    path,
    text,
    sections,
    frontMatter,
    assumePlan,
    vocabulary,
    memory,
    verdict: facts?.verdict,
    job: facts?.job,
  });
  problems.push(...brokenRecords(facts?.broken ?? [], text));
  return facts ? withNeighbours(document, facts, { path, readNeighbour, plan: settings.plan }) : document;
}

/** Why the statement behind a finding was read as it was. The document is read once more, since few people ask. */
export function judgementFor({ path, text, size }: Source, report: Report, finding: Finding): Judgement | undefined {
  const { document, format, options } = report;
  const claim = document.claims.find((it) => it.id === finding.claim);
  if (claim?.mechanism !== 'training') return undefined;
  const read = readDocument(text, format, { cache: new DocumentCache(), ...(size !== undefined && { size }) });
  const isProse = format === 'markdown' || format === 'plaintext';
  const facts = isProse ? undefined : readConfigFacts(read, text, format);
  const { sections, frontMatter } = read;
  return judgementAt(claim.act.span, {
    path,
    text,
    sections,
    frontMatter,
    assumePlan: options.assumePlan ?? false,
    vocabulary: options.settings.vocabulary,
    verdict: facts?.verdict ?? (format === 'markdown' ? verdictOfBlock(text, frontMatter) : undefined),
    job: facts?.job,
  });
}

const mostBroken = 10;

/** The first broken lines of a data file by their numbers. */
function brokenRecords(broken: readonly Span[], text: string): Problem[] {
  if (broken.length === 0) return [];
  const lines = new LineIndex(text);
  const named = broken.slice(0, mostBroken).map((span) => ({
    message: `Line ${lines.lineAt(span.start)} is no JSON object; it was left out.`,
    span,
  }));
  const rest = broken.length - named.length;
  return rest > 0
    ? [...named, { message: `${rest} more lines are no JSON objects; they were left out.`, span: undefined }]
    : named;
}

const ruleIds: readonly string[] = rules.map((it) => it.id);

/** Runs the rules, or one family of them; a rule that fails is named and costs only its own findings. */
function* judge(context: RuleContext, problems: Problem[], family?: Family): Generator<void, RuleSignals[]> {
  const all: RuleSignals[] = [];
  for (const rule of rules) {
    if (family !== undefined && rule.family !== family) continue;
    try {
      all.push({ rule, signals: [...rule.check(context)] });
    } catch (error) {
      problems.push({
        message: `Rule ${rule.id} failed: ${error instanceof Error ? error.message : String(error)}. Its findings are left out.`,
        span: undefined,
      });
      all.push({ rule, signals: [] });
    }
    yield;
  }
  return all;
}

function suppress(
  text: string,
  directives: readonly Directive[],
  findings: readonly Finding[],
  document: DocumentClaims,
  settings: Settings,
): Suppressed {
  if (directives.length === 0) return { findings, suppressed: [], notes: [] };
  const statements = new Map(document.claims.map((it) => [it.id, it.statement]));
  return applySuppressions({
    text,
    findings,
    directives,
    isRule: (name) => ruleIds.includes(name),
    isOff: (name) => rules.some((it) => it.id === name && (settings.rules[it.id] ?? it.severity) === 'off'),
    statementOf: ({ claim }) => (claim === undefined ? undefined : statements.get(claim)),
  });
}

/** The fixes for one finding of a report, best first. Edits are computed against `source.text`; each has been tried on it. */
export function fixesFor(source: Source, report: Report, finding: Finding): readonly Fix[] {
  const { document, findings, format, options } = report;
  const tried = openDocument();
  const fixes = remediesFor({
    text: source.text,
    format,
    document,
    findings,
    finding,
    thresholds: options.settings.thresholds,
    judge: (text) => {
      const again = tried.lint({ ...source, text }, options);
      return { findings: again.findings, claims: again.document.claims };
    },
  });
  return fitFormat(fixes, source.text, format);
}
