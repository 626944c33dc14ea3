/** Works out what a training statement wants to change: from its own words first, then from what stands around it, then from its material. */

import type { MaterialRegion } from './material/region.ts';
import type { FoundMaterial } from './material.ts';
import { changing } from './need/changing.ts';
import { cuesOf } from './need/cues.ts';
import type { Needs } from './need/found-need.ts';
import { type Asked, refersBack, sources } from './need/sources.ts';
import type { ActTagged, Reader, Reading } from './reading/reader.ts';

export type { FoundNeed } from './need/found-need.ts';

interface NeedInput {
  readonly act: ActTagged;
  readonly reading: Reading;
  readonly region: MaterialRegion | undefined;
  readonly material: FoundMaterial | undefined;
  readonly reader: Reader;
}

/** The needs that the statement names, the main one first; `unstated` alone where nothing says what shall change. */
export function needsOf(input: NeedInput): Needs {
  const [first, ...rest] = namedNeeds(input);
  return [changing(first, input), ...rest];
}

/** The first place that names a need has the say. */
function namedNeeds(input: NeedInput): Needs {
  const asked = askedWith(input);
  for (const needsIn of sources) {
    const [first, ...rest] = needsIn(asked);
    if (first) return [first, ...rest];
  }
  return [{ value: 'unstated', in: undefined, start: input.act.start, end: input.act.end }];
}

function askedWith({ act, reading, region, material, reader }: NeedInput): Asked {
  const { statement } = reading;
  // What the act and the material say of themselves is no purpose.
  const own = cuesOf(reading).filter(
    (it) => !(it.from < act.to && act.from < it.to) && !(region && it.from >= region.from && it.to <= region.core),
  );
  const strong = own.filter((it) => it.strength === 'strong');
  return { statement, own, strong, refersBack: refersBack(statement), material, reader };
}
