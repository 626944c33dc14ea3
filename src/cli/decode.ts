/** Bytes → text, the way an editor opens a file. */

export interface Decoded {
  /** The text without its byte order mark, so that columns are those of an editor. */
  readonly text: string;
  readonly hasMark: boolean;
  /** Whether writing the text back as UTF-8 gives the same bytes. */
  readonly isFaithful: boolean;
}

const lenient = new TextDecoder('utf-8', { ignoreBOM: true });
const utf16 = { little: new TextDecoder('utf-16le'), big: new TextDecoder('utf-16be') };

/** Decodes UTF-8 (bad bytes become replacement characters) and, behind its mark, UTF-16. Never throws. */
export function decode(bytes: Uint8Array): Decoded {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return foreign(utf16.little.decode(bytes));
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return foreign(utf16.big.decode(bytes));
  const text = lenient.decode(bytes);
  const hasMark = text.startsWith('\ufeff');
  return { text: hasMark ? text.slice(1) : text, hasMark, isFaithful: !text.includes('\ufffd') };
}

function foreign(text: string): Decoded {
  return { text, hasMark: true, isFaithful: false };
}
