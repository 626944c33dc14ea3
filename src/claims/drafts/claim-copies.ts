/**
 * Claims at another place, with another number or task: thousands are copied at a keystroke, so each field is named.
 *
 * A spread takes six times as long, and V8 gives each object that is made of a spread and fields behind it a hidden class of its own:
 * whoever reads many of them then reads each for the first time. So paths that run at each keystroke name their fields.
 */

import { movedBy } from '../../text/span.ts';
import type { BaseModel, Claim, NamedNeed, Slot, Target } from '../claim.ts';

/** What an edit elsewhere, and the tasks of the document, change of a claim. */
interface Change {
  readonly by: number;
  readonly id: number;
  readonly task: string | undefined;
  readonly target: Target | undefined;
}

/** A section moves as a whole, and what a claim points at stands in its own section. */
export function movedClaim(claim: Claim, by: number, id: number): Claim {
  const { task, target } = claim;
  return copied(claim, { by, id, task, target: target && movedTarget(target, by) });
}

export function withTask(claim: Claim, task: string): Claim {
  return copied(claim, { by: 0, id: claim.id, task, target: claim.target });
}

export function withTarget(claim: Claim, target: Target): Claim {
  return copied(claim, { by: 0, id: claim.id, task: claim.task, target });
}

function copied(claim: Claim, { by, id, task, target }: Change): Claim {
  const { act, material, needs } = claim;
  return {
    mechanism: claim.mechanism,
    act: by === 0 ? act : { value: act.value, span: movedBy(act.span, by), words: act.words },
    learner: movedSlot(claim.learner, by),
    material: material && movedSlot(material, by),
    needs: by === 0 ? needs : movedNeeds(needs, by),
    stance: claim.stance,
    place: claim.place,
    statement: by === 0 ? claim.statement : movedBy(claim.statement, by),
    task,
    restates: claim.restates,
    id,
    target,
  };
}

function movedNeeds(needs: Claim['needs'], by: number): Claim['needs'] {
  const [first, ...more] = needs;
  return more.length === 0
    ? [movedSlot(first, by)]
    : [movedSlot(first, by), ...more.map((it): NamedNeed => movedSlot(it, by))];
}

function movedSlot<Value>(slot: Slot<Value>, by: number): Slot<Value> {
  const { value, span, words } = slot;
  if (!span || by === 0) return slot;
  return words === undefined ? { value, span: movedBy(span, by) } : { value, span: movedBy(span, by), words };
}

function movedTarget(target: Target, by: number): Target {
  if (by === 0) return target;
  const { base, platform, starts } = target;
  return {
    base: base && movedBase(base, by),
    platform: platform?.span ? { ...platform, span: movedBy(platform.span, by) } : platform,
    starts: starts && { ...starts, span: movedBy(starts.span, by) },
  };
}

function movedBase({ model, isOpenWeights, span, words }: BaseModel, by: number): BaseModel {
  return { model, isOpenWeights, span: movedBy(span, by), words };
}
