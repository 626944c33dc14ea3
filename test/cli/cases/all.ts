/** What the command line promises, call by call. The same table runs in memory and as a real process. */

import { adoption } from './adoption.ts';
import { badInput } from './bad-input.ts';
import type { Case } from './case.ts';
import { configuration } from './configuration.ts';
import { exitStatus } from './exit-status.ts';
import { fixing } from './fixing.ts';
import { inputs } from './inputs.ts';
import { outputs } from './outputs.ts';
import { scoring } from './scoring.ts';

export const cases: readonly Case[] = [
  ...exitStatus,
  ...inputs,
  ...configuration,
  ...outputs,
  ...adoption,
  ...fixing,
  ...scoring,
  ...badInput,
];
