/** Sequences of work and what each step is: training, prompting, retrieval, evaluation or something else. */

import type { Claim } from './claim.ts';
import type { Sequence, Step } from './document-claims.ts';
import { otherModels } from './lexicon/evidence.ts';
import { dataNoun, measuringStep, notDone, prompting, retrieving, trainingStep } from './lexicon/sequences.ts';
import type { ActTagged, Reader } from './reading.ts';
import { type StepParts, sequencesIn } from './sequence-parts.ts';
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
  return sequencesIn(statements).flatMap((parts) => {
    const steps = stepsOf(parts, claims, tasks, reader, labels);
    const first = steps[0];
    const last = steps.at(-1);
    return first && last
      ? [{ span: { start: first.span.start, end: Math.max(last.span.end, first.span.end) }, steps }]
      : [];
  });
}

function stepsOf(
  parts: StepParts,
  claims: readonly Claim[],
  tasks: Tasks,
  reader: Reader,
  labels: ReadonlyMap<string, Claim>,
): Step[] {
  return parts.flatMap((part): Step[] => {
    const first = part[0];
    if (!first) return [];
    const words = part.map((it) => it.text).join(' ');
    const whole = sourceSpan(first.passage, first.start, first.end);
    const lower = words.toLowerCase();
    const training = claims.length > 0 ? trainingIn(part, tasks, reader, labels) : undefined;
    if (isDone(prompting, lower)) return [{ span: whole, words, mechanism: 'prompting', claim: undefined }];
    if (training) return [{ span: training.span, words, mechanism: 'training', claim: training.claim?.id }];
    if (isDone(retrieving, lower)) return [{ span: whole, words, mechanism: 'retrieval', claim: undefined }];
    const mechanism = measuringStep.test(lower) ? 'evaluation' : 'other';
    return [{ span: whole, words, mechanism, claim: undefined }];
  });
}

function isDone(what: RegExp, text: string): boolean {
  const at = text.search(what);
  return at !== -1 && !notDone.test(text.slice(0, at));
}

interface Training {
  readonly span: { readonly start: number; readonly end: number };
  readonly claim: Claim | undefined;
}

/** The training of a step: a claim in it, a claim that it names, or a bare training act. */
function trainingIn(
  part: readonly Statement[],
  tasks: Tasks,
  reader: Reader,
  labels: ReadonlyMap<string, Claim>,
): Training | undefined {
  for (const statement of part) {
    const [claim] = tasks.claimsAt(statement);
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
  if (words && !otherModels.test(lower))
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

/** "2.1", "part B", "D2", "R1", "item 3": what the claim's row, item or heading starts with. */
function labelsOf(claims: readonly Claim[], tasks: Tasks): Map<string, Claim> {
  const labels = new Map<string, Claim>();
  const add = (label: string | undefined, claim: Claim) => {
    if (label !== undefined && !labels.has(label)) labels.set(label, claim);
  };
  for (const claim of claims) {
    const statement = tasks.statementOf(claim);
    if (!statement) continue;
    const starts = [statement.row[0]?.text ?? statement.passage.text, statement.passage.headings.at(-1) ?? ''];
    for (const start of starts) {
      const groups =
        /^\W*(?:(?<id>[A-Z]{1,5}-?\d+(?:\.\d+)*)|(?<section>\d+\.\d+)|(?<part>[A-H])[.)])(?=[\s.:|)–—-]|$)/.exec(
          start,
        )?.groups;
      add(groups?.id ?? groups?.section ?? (groups?.part && `part ${groups.part}`), claim);
    }
  }
  return labels;
}

function namedIn(statement: Statement, labels: ReadonlyMap<string, Claim>): Training | undefined {
  if (labels.size === 0) return undefined;
  for (const match of statement.text.matchAll(
    /\b[A-Z]{1,5}-?\d+(?:\.\d+)*\b|\b\d+\.\d+\b(?!\s?[%€£$kKmM])|\b[Pp]arts? [A-H]\b/g,
  )) {
    const claim = labels.get(match[0].replace(/^[Pp]arts? /, 'part '));
    const isOwn = claim && match.index === 0 && statement.passage.ordinal === undefined && statement.row.length === 0;
    if (claim && !isOwn)
      return {
        span: sourceSpan(
          statement.passage,
          statement.start + match.index,
          statement.start + match.index + match[0].length,
        ),
        claim,
      };
  }
  return undefined;
}
