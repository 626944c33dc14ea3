/** The plan map: wishes down, tools across, each statement a dot in the cell that it stands in. */

import type { Mechanism } from '../../claims/claim.ts';
import { wishTable } from '../../rules/wish-table.ts';
import type { Translate } from '../translate.ts';
import type { MapCell, PlanMap, WishId, WishRow } from './shape.ts';
import { needsOf } from './wishes.ts';

/** From the cheapest tool to the dearest. */
const tools: readonly { readonly id: Mechanism; readonly name: string }[] = [
  { id: 'prompting', name: 'Prompt' },
  { id: 'structured-output', name: 'Schema' },
  { id: 'retrieval', name: 'Retrieval' },
  { id: 'agent', name: 'Agent' },
  { id: 'training', name: 'Training' },
];

const rightTools: Readonly<Record<WishId, readonly Mechanism[]>> = {
  format: ['structured-output', 'prompting'],
  knowledge: ['retrieval', 'prompting'],
  tone: ['prompting'],
  procedure: ['prompting'],
  economics: ['training', 'prompting'],
  decision: ['agent'],
  capability: ['prompting'],
  unstated: [],
};

const names: Readonly<Record<WishId, string>> = {
  format: 'Structure',
  knowledge: 'Knowledge',
  tone: 'Tone',
  procedure: 'Procedure',
  economics: 'Task at volume',
  decision: 'Next step',
  capability: 'Ability',
  unstated: 'Not said',
};

/** The map of these wishes. */
export function planMap(wishes: readonly WishRow[], translate: Translate): PlanMap {
  return {
    tools: tools.map(({ id, name }) => ({ id, name: translate(name) })),
    rows: wishes.map((wish) => ({
      id: wish.id,
      name: translate(names[wish.id]),
      cells: tools.map(({ id }) => ({
        tool: id,
        place: placeOf(wish.id, id),
        statements: wish.statements.filter((it) => it.mechanism === id),
      })),
    })),
  };
}

/** The wish table decides what is wrong; what is right is what its tools are named after. */
function placeOf(id: WishId, tool: Mechanism): MapCell['place'] {
  if (rightTools[id].includes(tool)) return 'right';
  return needsOf(id).some((need) => wishTable[need].mismatch[tool] !== undefined) ? 'wrong' : 'neutral';
}
