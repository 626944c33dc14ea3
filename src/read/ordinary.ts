/** Tells from raw text alone that a document is none of our business: most files are, and must cost no more than a look. */

import { isWorthReading } from './config-gate.ts';
import { mayHoldClaims } from './markdown/gate.ts';
import type { Format } from './passage.ts';
import { looksLikeRecords } from './records.ts';

/** Whether nothing can be found in `text`, so that it need not be read. Words for this tool are always read. */
export function isOrdinary(text: string, format: Format): boolean {
  switch (format) {
    case 'markdown':
    case 'plaintext':
      return !mayHoldClaims(text) && !text.includes('ai-plan');
    case 'json':
    case 'jsonc':
      return !looksLikeRecords(text, false) && !isWorthReading(text, format);
    case 'yaml':
    case 'toml':
      return !isWorthReading(text, format);
    default:
      return false;
  }
}
