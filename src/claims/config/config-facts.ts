/** The facts of a file that is no prose. In the extension, what reads them waits for the first such file: prose must not ask it. */

import { isProseFormat } from '../../read/formats.ts';
import type { Format } from '../../read/passage.ts';
import type { ReadDocument } from '../../read/read.ts';
import { type ConfigFacts, readConfigFacts } from './read-config.ts';

/** Undefined for prose. `minimumExamples` is the bar below which training data are few. */
export function configFacts(
  read: ReadDocument,
  text: string,
  format: Format,
  minimumExamples: number,
): ConfigFacts | undefined {
  return isProseFormat(format) ? undefined : readConfigFacts(read, text, format, minimumExamples);
}
