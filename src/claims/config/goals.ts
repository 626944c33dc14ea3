/** Finds claims in a file that starts a fine-tune: there, a goal that names a need is one, without any word of training. */

import { plainKey } from '../../read/config-tree.ts';
import type { MaterialRegion } from '../material/region.ts';
import { materialOf } from '../material.ts';
import { type FoundNeed, needsOf } from '../need.ts';
import type { ActTagged, Reader, Reading } from '../reading/reader.ts';
import type { Statement } from '../reading/statements.ts';
import { stanceOf } from '../stance.ts';
import type { TrainingDraft } from '../training.ts';

/** What stands under these keys is what the training is for. */
const goalKeys: ReadonlySet<string> = new Set('goal goals objective objectives purpose aim intent usecase'.split(' '));
/** What stands under these may describe the file: only sentences about what the model learns or does count. */
const descriptionKeys: ReadonlySet<string> = new Set('description summary about'.split(' '));
const goalComment = /^(?:goal|objective|purpose|aim|intent|why)\s*:/i;
const aboutLearning =
  /\b(?:learns?|knows?|remembers?|memori[sz]es?|picks? up|so that|meant to|to make|should|shall|must)\b/i;

/** Words of what people want: without them, a comment explains a setting ("train LoRA on the frozen base"). */
const intent =
  /\b(?:todo|fixme|we|our|us|goal|objective|purpose|aim|intent|why|so that|so (?:agents|users|customers|people|staff|they|it)|to be (?:trained|tuned|fine-?tuned)|wants?|wish\w*|idea|plan(?:s|ned)? to|next (?:round|run|version|step|quarter|month))\b/i;

/** Whether a draft in a job file is meant as a claim: one in a comment has to say that something is wanted, and what for. */
export function isMeantInJob({ statement, needs }: TrainingDraft): boolean {
  const { kind, text } = statement.passage;
  return kind !== 'comment' || (needs[0].value !== 'unstated' && intent.test(text));
}

/** The drafts that goals imply, where they have none already. */
export function impliedByGoals(
  statements: readonly Statement[],
  drafts: readonly TrainingDraft[],
  reader: Reader,
): TrainingDraft[] {
  const told = new Set(drafts.map((it) => it.statement.passage));
  const implied = statements
    .filter((it) => isGoal(it) && !told.has(it.passage))
    .map((it) => impliedBy(it, reader))
    .filter((it) => it !== undefined);
  return implied.filter((it, at) => !implied.slice(0, at).some((earlier) => isGoingOn(it, earlier)));
}

/** The sentences of one goal may name one need more than once. */
function isGoingOn({ statement, needs }: TrainingDraft, earlier: TrainingDraft): boolean {
  return statement.passage === earlier.statement.passage && needs[0].value === earlier.needs[0].value;
}

function isGoal({ passage, before, text }: Statement): boolean {
  if (passage.kind === 'comment') return goalComment.test(passage.text) && before === undefined;
  const keys = passage.keys.slice(-2).map(plainKey);
  return (
    keys.some((it) => goalKeys.has(it)) || (keys.some((it) => descriptionKeys.has(it)) && aboutLearning.test(text))
  );
}

function impliedBy(statement: Statement, reader: Reader): TrainingDraft | undefined {
  const reading = reader.read(statement);
  const learning = learningIn(reading);
  const nowhere: ActTagged = { tag: 'act-strong', from: 0, to: 0, start: statement.start, end: statement.start };
  const region = learning && regionBehind(learning, reading);
  const material = materialOf(learning ?? nowhere, reading, region);
  // What is learnt is knowledge, unless the sentence says more.
  const found = needsOf({ act: learning ?? nowhere, reading, region, material, reader });
  const isOpen = found[0].value === 'unstated' || found[0].in === undefined;
  if (!learning && isOpen) return undefined;
  const needs: readonly [FoundNeed, ...FoundNeed[]] =
    found[0].value === 'unstated' ? [knowledgeAt(statement, learning ?? nowhere)] : found;
  const act: ActTagged = learning ?? { ...nowhere, start: needs[0].start, end: needs[0].end };
  const stance = stanceOf(statement, act);
  return {
    statement,
    act,
    learner: { value: 'language-model', at: undefined },
    material,
    needs,
    stance,
    isBare: false,
  };
}

/** All that stands behind the verb, so that lists of facts are seen whole. */
function regionBehind({ to }: ActTagged, { words }: Reading): MaterialRegion {
  return { from: to, to: words.length, isFirm: true, core: words.length };
}

function knowledgeAt(statement: Statement, { start, end }: ActTagged): FoundNeed {
  return { value: 'knowledge', in: statement, start, end };
}

/** "It learns the week's room rates": the verb, where what follows is a thing and not another verb. */
function learningIn({ words }: Reading): ActTagged | undefined {
  const index = words.findIndex((it, at) => isLearning(it.norm) && words[at + 1]?.norm !== 'to');
  const word = words[index];
  return word && { tag: 'act-teach', from: index, to: index + 1, start: word.start, end: word.end };
}

function isLearning(norm: string): boolean {
  return /^(?:learns?|knows?|remembers?|memori[sz]es?)$/.test(norm);
}
