/** Tells from raw text alone that a document is none of our business: most files are, and must cost no more than a look. */

import { countOf } from '../text/paragraphs.ts';
import { isWorthReading } from './config-gate.ts';
import { isProseFormat } from './formats.ts';
import { mayHoldClaimsInBytes } from './markdown/byte-gate.ts';
import { mayHoldClaims } from './markdown/gate.ts';
import type { Format } from './passage.ts';
import { looksLikeRecords } from './records.ts';

/** A team's own words that make a document worth reading. */
export interface GateWords {
  readonly training: readonly string[];
  readonly models: readonly string[];
  readonly products: readonly string[];
}

/** Whether nothing can be found in `text`, so that it need not be read. Words for this tool and a team's own are always read. */
export function isOrdinary(text: string, format: Format, own: GateWords): boolean {
  if (text.trim() === '') return true;
  switch (format) {
    case 'markdown':
    case 'plaintext':
    case 'restructuredtext':
    case 'asciidoc':
      return (!mayHoldClaims(text) && !text.includes('ai-plan') && !holdsAny(text, own)) || isBinary(text);
    case 'json':
    case 'jsonc':
      return !looksLikeRecords(text, 'json') && !isWorthReading(text, format);
    case 'yaml':
    case 'toml':
      return !isWorthReading(text, format);
    default:
      return false;
  }
}

/** So many characters show whether it is a text. */
const examined = 12_000;
const fewest = 20;

/** Whether these are the bytes of a program or a picture: of so many characters, more than one is a control character. */
export function isBinary(text: string): boolean {
  const start = text.slice(0, examined);
  return countOf(/[^\P{Cc}\s]/gu, start) * fewest > start.length;
}

/** The same from UTF-8 that nobody has decoded, for the formats where that can be told; false where the text has to be asked. */
export function isOrdinaryInBytes(bytes: Uint8Array, format: Format, own: GateWords): boolean {
  return isProseFormat(format) && !hasWords(own) && !mayHoldClaimsInBytes(bytes);
}

function hasWords({ training, models, products }: GateWords): boolean {
  return training.length + models.length + products.length > 0;
}

function holdsAny(text: string, { training, models, products }: GateWords): boolean {
  const words = [...training, ...models, ...products];
  if (words.length === 0) return false;
  const lower = text.toLowerCase();
  return words.some((it) => lower.includes(it.toLowerCase()));
}
