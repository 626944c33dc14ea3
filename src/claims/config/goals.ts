/** In a file that starts a fine-tune the file itself is the training verb: a goal that names a need is a claim. */

import { plainKey } from '../../read/config-tree.ts';
import { materialOf } from '../material.ts';
import { needsOf } from '../need.ts';
import type { ActTagged, Reader } from '../reading.ts';
import { stanceOf } from '../stance.ts';
import type { Statement } from '../statements.ts';
import type { TrainingDraft } from '../training.ts';

const goalKeys: ReadonlySet<string> = new Set(
  'goal goals objective objectives purpose aim intent target description summary usecase'.split(' '),
);
const goalComment = /^(?:goal|objective|purpose|aim|intent|why)\s*:/i;

/** Claims of the goals in `statements` that say no training word of their own. */
export function impliedByGoals(
  statements: readonly Statement[],
  drafts: readonly TrainingDraft[],
  reader: Reader,
): TrainingDraft[] {
  const told = new Set(drafts.map((it) => it.statement.passage));
  return statements
    .filter((it) => isGoal(it) && !told.has(it.passage))
    .map((it) => impliedBy(it, reader))
    .filter((it) => it !== undefined);
}

function isGoal({ passage, before }: Statement): boolean {
  if (passage.kind === 'comment') return goalComment.test(passage.text) && before === undefined;
  return passage.keys.slice(-2).some((it) => goalKeys.has(plainKey(it)));
}

function impliedBy(statement: Statement, reader: Reader): TrainingDraft | undefined {
  const reading = reader.read(statement);
  const nowhere: ActTagged = { tag: 'act-strong', from: 0, to: 0, start: statement.start, end: statement.start };
  const material = materialOf(nowhere, reading, undefined);
  const needs = needsOf({ act: nowhere, reading, region: undefined, material, reader });
  const main = needs.find((it) => it.in === statement);
  if (needs[0].value === 'unstated' || !main) return undefined;
  const act: ActTagged = { ...nowhere, start: main.start, end: main.end };
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
