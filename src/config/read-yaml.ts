/** Reads the YAML of a configuration file, and tells what is wrong with it. */

import { parseDocument } from 'yaml';
import type { ConfigNode } from '../read/config-tree.ts';
import { expandedTree } from '../read/yaml.ts';
import { phrase } from '../text/wording.ts';
import type { Complaint } from './validate.ts';

/** The tree of the only document. Only the first mistake is told, as for JSON. Throws where it nests beyond the stack. */
export function readYamlConfig(text: string, complaints: Complaint[]): ConfigNode | undefined {
  // Not "silent": then nobody is told of a second document, which would not count.
  const document = parseDocument(text, { logLevel: 'error', prettyErrors: false });
  const [first] = document.errors;
  if (first) {
    const words = first.message.replace(/\.$|; please .*/u, '');
    const message = phrase('This is not valid YAML: {words}. Correct it; until then, what follows may be ignored.', {
      words,
    });
    complaints.push({ message, span: { start: first.pos[0], end: first.pos[1] } });
  }
  return expandedTree(document);
}
