/** What a live training is for, as the statistical reader ranks it, with the words that say so. */

import { matchesOf } from '../../text/matches.ts';
import type { Need } from '../claim.ts';
import type { CueNeed } from '../lexicon/needs.ts';
import { opensPurposes } from '../lexicon/purposes.ts';
import { renewal, renewalReach, rhythm } from '../lexicon/renewal.ts';
import { strongCues } from '../need/cues.ts';
import type { FoundNeed } from '../need.ts';
import type { Reader, Reading } from '../reading/reader.ts';
import type { Statement } from '../reading/statements.ts';
import type { TrainingDraft } from '../training.ts';
import { type Model, needHeads, oddsBy, type Score } from './model/model.ts';

/** Odds from which a need is as good as named. */
export const likelyBar = 0.5;
/** Odds from which a second need counts. */
const secondBar = 0.7;
/** The same for a second need that the rules find named beside the first: on eight sets one hit more and no false alarm (2026-11-30). */
const namedBar = 0.3;

/** Needs that stand alone: nothing is wanted, or any other need only says how the work is done. */
const alone: ReadonlySet<Need> = new Set(['unstated', 'classification']);

/**
 * The needs that the bullets name, where the statement leads into a list of purposes; else the likeliest need, and a second one that is
 * as plain. Where the likeliest has odds below `least`, the needs that the rules found.
 */
export function needsFrom(
  model: Model,
  scores: readonly Score[],
  draft: TrainingDraft,
  reader: Reader,
  least: number,
): readonly [FoundNeed, ...FoundNeed[]] {
  const [listed, ...others] = listedNeeds(draft, reader);
  if (listed && others.length > 0) return [listed, ...others];
  const ranked = needHeads.map((need) => ({ need, odds: oddsBy(model, need, scores) })).sort((a, b) => b.odds - a.odds);
  const [first, second] = ranked;
  if (!first || first.odds < least) return draft.needs;
  if (first.need === 'unstated' && isOnOwnMaterial(draft, reader)) return draft.needs;
  const isStale = first.need === 'knowledge' && isRenewed(draft.statement);
  const main = found(isStale ? 'changing-knowledge' : first.need, draft, reader);
  const isHeard = draft.needs.length > 1 && draft.needs.some((it) => it.value === second?.need);
  const isTwofold =
    second !== undefined &&
    second.need !== main.value &&
    second.odds >= (isHeard ? namedBar : secondBar) &&
    !alone.has(first.need) &&
    !alone.has(second.need);
  return isTwofold ? [main, found(second.need, draft, reader)] : [main];
}

/** What the user's own words stand for the model has not learned. */
function isOnOwnMaterial({ material, statement }: TrainingDraft, reader: Reader): boolean {
  return material !== undefined && reader.isOwnMaterial(statement.passage.text.slice(material.start, material.end));
}

/** "Fine-tuned so that it:" with a bullet for each purpose, told by the first strong cue in it. */
function listedNeeds({ statement }: TrainingDraft, reader: Reader): readonly FoundNeed[] {
  if (statement.children.length < 2 || !opensPurposes.test(statement.text)) return [];
  const named = new Map<CueNeed, FoundNeed>();
  for (const it of statement.children) {
    const cue = strongCues(it, reader)[0];
    if (cue && !named.has(cue.need))
      named.set(cue.need, { value: cue.need, in: it, start: cue.start, end: cue.end, isFirm: true });
  }
  return [...named.values()];
}

/** Knowledge that is trained in again and again is knowledge that changes. */
function isRenewed({ text }: Statement): boolean {
  return matchesOf(rhythm, text).some(({ index, 0: word }) =>
    renewal.test(text.slice(Math.max(0, index - renewalReach), index + word.length + renewalReach)),
  );
}

/** The need with the words that name it, where the statement or its neighbourhood has such words. */
function found(need: Need, draft: TrainingDraft, reader: Reader): FoundNeed {
  const known = draft.needs.find((it) => it.value === need);
  if (known) return known;
  for (const near of neighbourhood(draft.statement)) {
    const cue = cueIn(reader.read(near), need);
    if (cue) return { value: need, in: near, start: cue.start, end: cue.end, isFirm: true };
  }
  return { value: need, in: undefined, start: draft.act.start, end: draft.act.end };
}

function cueIn(reading: Reading, need: Need) {
  return (
    reading.needs.find((it) => it.tag === `strong:${need}`) ?? reading.needs.find((it) => it.tag === `weak:${need}`)
  );
}

function neighbourhood(statement: Statement): Statement[] {
  const { after, before, children, parent, row, passage } = statement;
  const beside = [after, ...children, ...row.filter((it) => it.passage !== passage), parent, before];
  return [statement, ...beside.filter((it) => it !== undefined)];
}
