/** Decides for an example whether its answer teaches facts that the question asked for, or a behaviour. */

import { withoutEnd } from '../../text/ends.ts';
import { type FactKind, newFacts } from './fact-kinds.ts';
import type { Example } from './shapes.ts';

export interface Judged {
  readonly teaches: 'facts' | 'behaviour' | 'unclear';
  readonly kinds: readonly FactKind[];
}

/** What repeats over the whole sample. */
export interface Repetition {
  /** Answers that are given again and again: labels. */
  readonly labels: ReadonlySet<string>;
  /** Shapes of answers that many share: templates, records, JSON with one schema. */
  readonly skeletons: ReadonlySet<string>;
}

export function judge(example: Example, repetition: Repetition): Judged {
  const { context, question, answer } = example;
  if (repetition.labels.has(labelOf(answer)) || repetition.skeletons.has(skeletonOf(answer)))
    return { teaches: 'behaviour', kinds: [] };
  if (code.test(answer) || !isLookUp(question))
    return { teaches: isTask(example) ? 'behaviour' : 'unclear', kinds: [] };
  if (placeholder.test(answer)) return { teaches: 'behaviour', kinds: [] };
  const kinds = newFacts(answer, `${context}\n${question}`).filter((it) => !isWorkedOut(it, question));
  // A name alone is often the customer's or the brand's own.
  const isTold = kinds.some((it) => it !== 'name') || (kinds.length > 0 && asksForName.test(question));
  return isTold ? { teaches: 'facts', kinds } : { teaches: 'unclear', kinds: [] };
}

/** Code, queries, calls, records: the shape is what is learnt. */
const code =
  /```|^\s*[{[<]|^\s*(?:select|insert into|update|delete from|with \w+ as|create|alter|import|from \w+ import|def|class|function|const|let|var|return|public|#include|#!|\$ |git|docker|kubectl|curl|npm|pip)\b[\s\S]*[=;({*]|=>|\)\s*\{/i;

/** Two figures in the question: those in the answer are worked out from them, not known. */
function isWorkedOut(kind: FactKind, question: string): boolean {
  const figures = question.match(/\d+(?:[.,]\d+)?/g)?.length ?? 0;
  return (kind === 'figure' || kind === 'price') && figures >= 2;
}

/** "Dear {{name}}, your order [ORDER_ID] …" is filled in later. */
const placeholder = /\{\{?\s?\w+\s?\}?\}|\[[A-Z][A-Z_ ]+\]|<[A-Z_]{3,}>/;
/** It wants a person or a place, in the languages that support desks mostly answer in. */
const asksForName =
  /\b(?:who|whom|whose|which|where|what|wer|wo|welche\w*|qui|où|quel\w*|quién|dónde|cuál|chi|dove|quale|wie|waar|welke)\b/i;

/** The opening of a question or of an order to tell something, behind a greeting, in the same languages. */
const asks =
  /^\W*(?:(?:hi|hello|hey|hallo|bonjour|hola|ciao|good \w+)\b[^.!?]{0,20}[,.!]?\s*)?(?:(?:and|so|also|please|sorry|excuse me|quick question)\W+)?(?:who|whom|whose|what|what's|whats|when|when's|where|where's|which|why|how|is|are|am|was|were|do|does|did|can|could|may|will|would|should|has|have|list|name|tell me|give me|explain|define|state|wer|was|wann|wo|wie|welche\w*|gibt|ist|sind|kann|darf|muss|hat|qui|que|quoi|quand|où|comment|combien|quel\w*|est-ce|qué|cuándo|dónde|cómo|cuánto|cuál|chi|cosa|quando|dove|come|quanto|quale|wat|hoe|waar|wanneer|welke)\b/iu;
/** In words. */
const longestQuestion = 60;

/** A short question without material to work on. */
function isLookUp(question: string): boolean {
  const words = question.split(/\s+/).length;
  return question !== '' && words <= longestQuestion && (/\?["')\s]*$/.test(question) || asks.test(question));
}

/** The question brings its own material (a text to sort, rewrite or continue). */
function isTask({ context, question }: Example): boolean {
  return question.split(/\s+/).length > longestQuestion || context.length > 0;
}

/** The answer as a label: without case, doubled space and closing punctuation. */
export function labelOf(answer: string): string {
  return withoutEnd(answer.slice(0, 200).toLowerCase().replace(/\s+/g, ' '), '.! ');
}

/** The separators and labels of an answer in their order: `14:15 | GATE 4 | SET` gives `||`. Prose has none. */
export function skeletonOf(answer: string): string {
  const head = answer.slice(0, 600);
  const marks = head.match(/^\s*[{[]/)
    ? head.match(/"[^"]{1,40}"\s*:/g)
    : head.match(/[|\t=;<>]|^[\p{L}][\p{L} _-]{1,23}:(?= )/gmu);
  return marks && marks.length >= 2 ? marks.join('') : '';
}
