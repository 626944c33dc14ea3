/** All known config formats, in the order in which they are tried. */

import { companionFormats } from './companion-formats.ts';
import type { ConfigFormat } from './config-format.ts';
import { hostedJobFormats } from './hosted-job-formats.ts';
import { trainerFormats } from './trainer-formats.ts';

export const configFormats: readonly ConfigFormat[] = [...hostedJobFormats, ...trainerFormats, ...companionFormats];
