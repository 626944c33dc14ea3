/** Asks for the facts of a file that is no prose. In the extension, the code that reads them is loaded with the first such file. */

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
