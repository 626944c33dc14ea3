/** Reads the JSON of a configuration file, and tells what is wrong with it. */

import { type ParseError, printParseErrorCode } from 'jsonc-parser';
import type { ConfigNode } from '../read/config-tree.ts';
import { jsonTree } from '../read/json.ts';
import { phrase } from '../text/wording.ts';
import type { Complaint } from './validate.ts';

/** The tree of the file. Only the first mistake is told: the others mostly follow from it. Throws where it nests beyond the stack. */
export function readJsonConfig(text: string, complaints: Complaint[]): ConfigNode | undefined {
  const errors: ParseError[] = [];
  const tree = jsonTree(text, errors);
  const [first] = errors;
  if (first) {
    const words = printParseErrorCode(first.error)
      .replace(/(?<=[a-z])(?=[A-Z])/gu, ' ')
      .toLowerCase();
    const message = phrase('This is not valid JSON: {words}. Correct it; until then, what follows may be ignored.', {
      words: phrase(words),
    });
    complaints.push({ message, span: { start: first.offset, end: first.offset + first.length } });
  }
  return tree;
}
