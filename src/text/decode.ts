/** Decodes bytes to text, as an editor does when it opens a file. */

export interface Decoded {
  /** The text without its byte order mark, so that columns are those of an editor. */
  readonly text: string;
  readonly hasMark: boolean;
  /** Whether writing the text back as UTF-8 gives the same bytes. */
  readonly isFaithful: boolean;
}

const lenient = new TextDecoder('utf-8', { ignoreBOM: true });
const utf16 = { little: new TextDecoder('utf-16le'), big: new TextDecoder('utf-16be') };

/** Decodes UTF-8 (bad bytes become replacement characters) and UTF-16, with or without its mark. Never throws. */
export function decode(bytes: Uint8Array): Decoded {
  const order = orderOf(bytes);
  if (order) return { text: utf16[order].decode(bytes), hasMark: true, isFaithful: false };
  const text = lenient.decode(bytes);
  const hasMark = text.startsWith('\ufeff');
  return { text: hasMark ? text.slice(1) : text, hasMark, isFaithful: !text.includes('\ufffd') };
}

/** Whether bytes are read as UTF-8; else as UTF-16. */
export function isUtf8(bytes: Uint8Array): boolean {
  return orderOf(bytes) === undefined;
}

/** The order of the bytes of UTF-16. */
function orderOf(bytes: Uint8Array): keyof typeof utf16 | undefined {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'little';
  return first === 0xfe && second === 0xff ? 'big' : unmarkedOrder(bytes);
}

const head = 512;

/** Latin text in UTF-16 has a NUL in every other byte, always on the same side, and no other text has. */
function unmarkedOrder(bytes: Uint8Array): keyof typeof utf16 | undefined {
  const end = Math.min(head, bytes.length - (bytes.length % 2));
  if (end < 8) return undefined;
  const most = end * 0.4;
  // Without any NUL so far, the rest cannot hold enough of them.
  const few = end - 2 * most;
  let [first, second] = [0, 0];
  for (let at = 0; at < end; at += 2) {
    if (bytes[at] === 0) first++;
    if (bytes[at + 1] === 0) second++;
    if (at > few && first + second === 0) return undefined;
  }
  if (first === 0 && second >= most) return 'little';
  return second === 0 && first >= most ? 'big' : undefined;
}
