/** Reads the text of a file; of one that is too large to hold, its start, or an even sample of its lines where lines are records. */

import { knownFormatOf } from '../read/formats.ts';
import { sampleRanges } from '../read/records.ts';
import { decode } from './decode.ts';
import type { FileSystem } from './host.ts';

const largest = 64_000_000;
const head = 8_000_000;

/** The text, and the size of the whole file where the text is a sample. */
export function readText(path: string, files: FileSystem): { readonly text: string; readonly size?: number } {
  const { size } = files.stat(path);
  if (size <= largest) return { text: decode(files.read(path)).text };
  if (knownFormatOf(path) !== 'jsonl') return { text: decode(files.readPart(path, 0, head)).text, size };
  const parts = sampleRanges(size).map(({ start, end }) =>
    wholeLines(decode(files.readPart(path, start, end)).text, start > 0),
  );
  return { text: parts.join(''), size };
}

/** Drops the lines that the cut went through. */
function wholeLines(text: string, isCutBefore: boolean): string {
  const from = isCutBefore ? text.indexOf('\n') + 1 : 0;
  const to = text.lastIndexOf('\n') + 1;
  return to > from ? text.slice(from, to) : '';
}
