/** The platform that words name: a line of a budget, or a name alone. */

import type { PlatformId } from '../../facts/providers.ts';
import { platformNames } from '../lexicon/models.ts';

/** The first that fits; `text` in lower case. */
export function platformIn(text: string): PlatformId | undefined {
  return platformNames.find(({ fits }) => fits.test(text))?.platform;
}
