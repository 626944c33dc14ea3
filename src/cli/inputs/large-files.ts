/** Reads the text of a file; of one that is too large to hold, its start, or an even sample of its lines where lines are records. */

import { knownFormatOf } from '../../read/formats.ts';
import { sampleRanges } from '../../read/records.ts';
import { type Decoded, decode } from '../../text/decode.ts';
import type { FileSystem } from '../file-system.ts';
import { notAFile } from '../trouble.ts';

const largest = 64_000_000;
const head = 8_000_000;

/** A decoded text, and the size of the whole file where it is a sample. */
export interface FileText extends Decoded {
  readonly size?: number;
}

/** The text of a file. Throws what the disk throws. */
export function readText(path: string, files: FileSystem): FileText {
  const { size, kind } = files.stat(path);
  // Reading a pipe waits for a writer that may never come, and a device may never end.
  if (kind === 'other') throw Object.assign(new Error(path), { code: notAFile });
  if (size <= largest) return decode(files.read(path));
  if (knownFormatOf(path) !== 'jsonl') return { ...decode(files.readPart(path, 0, head)), size };
  const parts = sampleRanges(size).map(({ start, end }) =>
    wholeLines(decode(files.readPart(path, start, end)).text, start > 0),
  );
  return { text: parts.join(''), hasMark: false, isFaithful: false, size };
}

/** What to say of a text that was read in part; undefined where it was read whole, or where a finding says it itself. */
export function partialNote(path: string, { size }: FileText): string | undefined {
  if (size === undefined || knownFormatOf(path) === 'jsonl') return undefined;
  return `It is ${Math.round(size / 1e6)} MB long; only its first ${head / 1e6} MB were read.`;
}

/** Drops the lines that the cut went through. */
function wholeLines(text: string, isCutBefore: boolean): string {
  const from = isCutBefore ? text.indexOf('\n') + 1 : 0;
  const to = text.lastIndexOf('\n') + 1;
  return to > from ? text.slice(from, to) : '';
}
