/** A passage: a run of prose with the way back from each of its characters to the source. */

import type { Offsets } from '../text/offsets.ts';
import type { Span } from '../text/span.ts';

export type Format =
  | 'markdown'
  | 'plaintext'
  | 'restructuredtext'
  | 'asciidoc'
  | 'yaml'
  | 'json'
  | 'jsonc'
  | 'toml'
  | 'jsonl'
  | 'notebook'
  | 'script';

/** So many passages at the start of a document are its opening. It helps to tell what the document is, and so do all headings. */
export const openingPassages = 12;

export type PassageKind = 'heading' | 'paragraph' | 'item' | 'cell' | 'value' | 'comment';

/** Something that stays quiet inside a passage, though it is read as evidence: code, struck text, titles of papers. */
export interface QuietRange extends Span {
  readonly why: 'code' | 'struck' | 'title';
}

/** A cell's neighbourhood: its row number from 0 (the header is -1) and the header above it. */
export interface CellPlace {
  /** Number of the table in its section, or in a document that is read at once, from 0. */
  readonly table: number;
  readonly row: number;
  readonly column: number;
  readonly header: string;
}

/**
 * Where the source of some passages starts in the document. It moves with the text before it, so that what is known of the
 * passages outlives edits elsewhere; nothing else of a passage ever changes.
 */
export interface Origin {
  start: number;
}

/** The origin of passages that are read anew at every edit. */
export const documentStart: Readonly<Origin> = { start: 0 };

export interface Passage {
  readonly origin: Readonly<Origin>;
  /** The prose with markup removed, entities decoded and line breaks turned into spaces. */
  readonly text: string;
  /** Of the characters of `text`, from the origin. */
  readonly offsets: Offsets;
  readonly kind: PassageKind;
  /** Source range of the whole passage, markup included, from the origin. */
  readonly span: Span;
  /** Headings above, outermost first, as plain text. */
  readonly headings: readonly string[];
  /** Heading level 1 to 6 for headings, else 0. */
  readonly level: number;
  /** Depth of list nesting, 0 outside lists; children have a larger depth than their parent. */
  readonly depth: number;
  /** The text that leads into the list or table this passage is part of ("We will not:"), else empty. */
  readonly leadIn: string;
  /** Marker number of an ordered item, else undefined. */
  readonly ordinal: number | undefined;
  /** State of a task box or status glyph. */
  readonly task: 'open' | 'done' | undefined;
  readonly cell: CellPlace | undefined;
  /** Key path for values of config files, outermost first. */
  readonly keys: readonly string[];
  /** Spans of `text` (not of the source) that are quiet. */
  readonly quiet: readonly QuietRange[];
  /** The passage as a whole is quiet: block quotation, footnote reference list. */
  readonly quoted: boolean;
}
