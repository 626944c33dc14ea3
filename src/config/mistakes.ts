/** What is wrong with the YAML of a configuration file. */

import { parseDocument } from 'yaml';
import { phrase } from '../text/wording.ts';
import type { Complaint } from './validate.ts';

/** Only the first mistake is told: the others mostly follow from it. */
export function yamlMistakes(text: string): Complaint[] {
  try {
    const [first] = parseDocument(text, { logLevel: 'silent', prettyErrors: false }).errors;
    if (!first) return [];
    const words = first.message.replace(/\.$/u, '');
    const span = { start: first.pos[0], end: first.pos[1] };
    return [
      {
        message: phrase('This is not valid YAML: {words}. Correct it; until then what follows may not count.', {
          words,
        }),
        span,
      },
    ];
  } catch {
    return [{ message: phrase('The file nests too deeply to be read.'), span: { start: 0, end: 0 } }];
  }
}
