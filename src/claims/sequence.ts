/** Sequences of work and what each step is: training, prompting, retrieval, evaluation or something else. */

import type { Claim } from './claim.ts';
import type { Sequence, Step } from './document-claims.ts';
import { otherModels } from './lexicon/evidence.ts';
import { dataNoun, measuringStep, notDone, prompting, retrieving, trainingStep } from './lexicon/sequences.ts';
import type { ActTagged, Reader } from './reading.ts';
import type { StepParts } from './sequence-marks.ts';
import { sequencesIn } from './sequence-parts.ts';
import { type Statement, sourceSpan } from './statements.ts';
import type { Tasks } from './tasks.ts';

/** All sequences in order. `claims` are the live training claims: without one, a step is no training. */
export function readSequences(
  statements: readonly Statement[],
  claims: readonly Claim[],
  tasks: Tasks,
  reader: Reader,
): Sequence[] {
  const labels = claims.length > 0 ? labelsOf(claims, tasks) : new Map<string, Claim>();
  const scene: Scene = {
    tasks,
    reader,
    labels,
    lower: lowerSections(statements),
    hasClaims: claims.length > 0,
  };
  return sequencesIn(statements).flatMap((parts) => {
    const steps = stepsOf(parts, scene);
    const first = steps[0];
    const last = steps.at(-1);
    return first && last
      ? [{ span: { start: first.span.start, end: Math.max(last.span.end, first.span.end) }, steps }]
      : [];
  });
}

interface Scene {
  readonly tasks: Tasks;
  readonly reader: Reader;
  /** Claims by the number or id that their heading, row or item starts with. */
  readonly labels: ReadonlyMap<string, Claim>;
  /** Sections without a training claim, by their number or letter: what they propose instead. */
  readonly lower: ReadonlyMap<string, 'prompting' | 'retrieval'>;
  readonly hasClaims: boolean;
}

function stepsOf(parts: StepParts, scene: Scene): Step[] {
  return parts.flatMap((part): Step[] => {
    const first = part[0];
    if (!first) return [];
    const words = part.map((it) => it.text).join(' ');
    const whole = sourceSpan(first.passage, first.start, first.end);
    const lower = words.toLowerCase();
    const step = (mechanism: Step['mechanism']): Step[] => [{ span: whole, words, mechanism, claim: undefined }];
    if (isDone(prompting, lower)) return step('prompting');
    const training = scene.hasClaims ? trainingIn(part, scene) : undefined;
    const named = references(words)
      .map((it) => scene.lower.get(it.label))
      .find((it) => it !== undefined);
    if (training && (!training.isNamed || named === undefined))
      return [{ span: training.span, words, mechanism: 'training', claim: training.claim?.id }];
    if (isDone(retrieving, lower)) return step('retrieval');
    return step(named ?? (measuringStep.test(lower) ? 'evaluation' : 'other'));
  });
}

function isDone(what: RegExp, text: string): boolean {
  const at = text.search(what);
  return at !== -1 && !notDone.test(text.slice(0, at));
}

interface Training {
  readonly span: { readonly start: number; readonly end: number };
  readonly claim: Claim | undefined;
  /** The step only names the claim's number or section. */
  readonly isNamed?: boolean;
}

/** The training of a step: a claim in it, a claim that it names, or a bare training act. */
function trainingIn(part: readonly Statement[], { tasks, reader, labels }: Scene): Training | undefined {
  for (const statement of part) {
    const [claim] = tasks.claimsIn(statement);
    if (claim) return { span: claim.act.span, claim };
  }
  for (const statement of part) {
    const act = bareAct(statement, reader);
    if (act) return { span: sourceSpan(statement.passage, act.start, act.end), claim: undefined };
  }
  for (const statement of part) {
    const named = namedIn(statement, labels);
    if (named) return named;
  }
  return undefined;
}

/** "Tuning, two attempts", "RL run", "Launch the job": not about people, other models or the data. */
function bareAct(statement: Statement, reader: Reader): { readonly start: number; readonly end: number } | undefined {
  const lower = statement.text.toLowerCase();
  const reading = reader.read(statement);
  const isOthers = otherModels.test(lower) || reading.learners.some((it) => it.tag === 'other-model');
  const words = trainingStep.exec(lower);
  const clause = words ? lower.slice(lower.lastIndexOf(';', words.index) + 1).split(';')[0] : undefined;
  if (words && clause !== undefined && !otherModels.test(clause))
    return { start: statement.start + words.index, end: statement.start + words.index + words[0].length };
  const hasPeople = reading.learners.some((it) => it.tag === 'human');
  return reading.acts.find((it) => isBare(it, statement, isOthers, hasPeople));
}

function isBare(act: ActTagged, statement: Statement, isOthers: boolean, hasPeople: boolean): boolean {
  const { passage } = statement;
  const behind = passage.text.slice(act.end, statement.end).toLowerCase();
  if (dataNoun.test(behind) || notDone.test(passage.text.slice(statement.start, act.start).toLowerCase())) return false;
  if (act.tag === 'act-strong') return !otherModels.test(statement.text.toLowerCase());
  return (
    (act.tag === 'act-train' || act.tag === 'act-tune' || act.tag === 'act-distil' || act.tag === 'act-adapter') &&
    !isOthers &&
    !hasPeople
  );
}

const label = /^\W*(?:(?<id>[A-Z]{1,5}-?\d+(?:\.\d+)*)|(?<section>\d+\.\d+)|(?<part>[A-H])[.)])(?=[\s.:|)–—-]|$)/;

/** "FR-06", "2.1", "part B": what a heading, row or item starts with. */
function labelAt(text: string): string | undefined {
  const groups = label.exec(text)?.groups;
  return groups?.id ?? groups?.section ?? (groups?.part === undefined ? undefined : `part ${groups.part}`);
}

/** The references of a text to such labels. */
function references(text: string): { readonly label: string; readonly start: number; readonly end: number }[] {
  const found = text.matchAll(/\b[A-Z]{1,5}-?\d+(?:\.\d+)*\b|\b\d+\.\d+\b(?!\s?[%€£$kKmM])|\b[Pp]arts? [A-H]\b/g);
  return [...found].map((it) => ({
    label: it[0].replace(/^[Pp]arts? /, 'part '),
    start: it.index,
    end: it.index + it[0].length,
  }));
}

function labelsOf(claims: readonly Claim[], tasks: Tasks): Map<string, Claim> {
  const labels = new Map<string, Claim>();
  for (const claim of claims) {
    const statement = tasks.statementOf(claim);
    if (!statement) continue;
    for (const start of [statement.row[0]?.text ?? statement.passage.text, statement.passage.headings.at(-1) ?? '']) {
      const own = labelAt(start);
      if (own !== undefined && !labels.has(own)) labels.set(own, claim);
    }
  }
  return labels;
}

/** "Part A" that indexes articles: a step that names it is a retrieval step. */
function lowerSections(statements: readonly Statement[]): Map<string, 'prompting' | 'retrieval'> {
  const found = new Map<string, 'prompting' | 'retrieval'>();
  for (const { passage, text } of statements) {
    const own = labelAt(passage.headings.at(-1) ?? '') ?? labelAt(passage.text);
    if (own === undefined || found.has(own)) continue;
    const lower = text.toLowerCase();
    if (isDone(prompting, lower)) found.set(own, 'prompting');
    else if (isDone(retrieving, lower)) found.set(own, 'retrieval');
  }
  return found;
}

function namedIn(statement: Statement, labels: ReadonlyMap<string, Claim>): Training | undefined {
  if (labels.size === 0) return undefined;
  for (const { label: named, start, end } of references(statement.text)) {
    const claim = labels.get(named);
    const isOwn = start === 0 && statement.passage.ordinal === undefined && statement.row.length === 0;
    if (claim && !isOwn)
      return {
        span: sourceSpan(statement.passage, statement.start + start, statement.start + end),
        claim,
        isNamed: true,
      };
  }
  return undefined;
}
