/** Reads a document of any format into passages. */

import { mayBeJobInCode } from '../facts/job-words.ts';
import { frontMatterIn } from '../text/front-matter.ts';
import { drained } from '../text/steps.ts';
import { withoutComments } from './comment.ts';
import { collectComments } from './comments.ts';
import { isWorthReading } from './config-gate.ts';
import { proseOf } from './config-prose.ts';
import type { ConfigNode } from './config-tree.ts';
import type { ConfigTextFormat } from './formats.ts';
import { frontMatterOf } from './front-matter.ts';
import type { BlockCache } from './markdown/markdown.ts';
import { OpenMarkdown } from './markdown/open-markdown.ts';
import { type PlacedText, readNotebook } from './notebook.ts';
import type { Format, Passage } from './passage.ts';
import { readPlainText } from './plain-text.ts';
import { looksLikeRecords, type Records, readRecords } from './records.ts';
import { type Section, wholeSection } from './section.ts';
import { treeOf } from './structure.ts';
import { readYaml } from './yaml.ts';

export interface ReadDocument {
  readonly passages: readonly Passage[];
  /** The same by sections. */
  readonly sections: readonly Section[];
  /** Text of the front matter, without its fences; empty where there is none. */
  readonly frontMatter: string;
  /** The tree of a config file that is worth reading. */
  readonly config?: ConfigNode;
  /** The records of a training data file. */
  readonly records?: Records;
  /** Code that may start a training: a script, or the code cells of a notebook. */
  readonly code?: PlacedText;
}

export interface ReadOptions {
  readonly cache?: BlockCache;
  /** Size of the whole file where `text` is a sample of it. */
  readonly size?: number;
}

/** What `text` says, in passages, and what else its format holds. Never throws. */
export function readDocument(
  text: string,
  format: Format,
  { cache = new Map(), size }: ReadOptions = {},
): ReadDocument {
  switch (format) {
    case 'markdown':
      return ofSections(drained(new OpenMarkdown().read(text)), frontMatterOf(text));
    case 'plaintext':
    case 'restructuredtext':
    case 'asciidoc':
      return whole(readPlainText(withoutComments(text, collectComments(text, format))), text);
    case 'jsonl':
      return looksLikeRecords(text, 'jsonl') ? { ...nothing, records: readRecords(text, 'jsonl', size) } : nothing;
    case 'json':
    case 'jsonc':
      return looksLikeRecords(text, 'json')
        ? { ...nothing, records: readRecords(text, 'json', size) }
        : readConfig(text, format, cache);
    case 'yaml':
    case 'toml':
      return readConfig(text, format, cache);
    case 'notebook': {
      const { passages, code } = readNotebook(text, cache);
      return { ...whole(passages, text), code };
    }
    case 'script':
      return readScript(text, cache);
  }
}

/**
 * A prompt file has its settings in front matter; its text is the prompt, and nobody's plan. What starts a training may say why in
 * its comments.
 */
function readScript(text: string, cache: BlockCache): ReadDocument {
  const matter = frontMatterIn(text);
  const config = matter?.mark === '---' ? readYaml(text.slice(0, matter.body.end)) : undefined;
  const code = { text, offsets: [] };
  if (config) return { ...nothing, code, config };
  const passages = mayBeJobInCode.test(text) ? proseOf({ text, format: 'script', root: undefined, cache }) : [];
  return { ...whole(passages, text), code };
}

const nothing: ReadDocument = { passages: [], sections: [], frontMatter: '' };

function readConfig(text: string, format: ConfigTextFormat, cache: BlockCache): ReadDocument {
  if (!isWorthReading(text, format)) return nothing;
  const root = treeOf(text, format);
  const passages = proseOf({ text, format, root, cache });
  return root ? { ...whole(passages, text), config: root } : whole(passages, text);
}

function whole(passages: readonly Passage[], text: string): ReadDocument {
  return { passages, sections: [wholeSection(passages, text)], frontMatter: '' };
}

function ofSections(sections: readonly Section[], frontMatter: string): ReadDocument {
  return { passages: sections.flatMap((it) => it.passages), sections, frontMatter };
}
