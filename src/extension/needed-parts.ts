/** Which parts of the extension a document needs: none for most, the engine and a parser for what may be a plan. */

import type { TextDocument } from 'vscode';
import type { Source } from '../engine.ts';
import { formatOfPath, isConfigFormat, isProseFormat } from '../read/formats.ts';
import { type GateWords, isOrdinary } from '../read/ordinary.ts';
import { frontMatterIn } from '../text/front-matter.ts';
import { formatOf } from './languages.ts';
import { allParts, type Part } from './late.ts';

const forProse: readonly Part[] = ['engine', 'model', 'markdown'];
const forConfigs: readonly Part[] = ['engine', 'model', 'markdown', 'configs'];

/** The parts without which the findings of a document cannot be mended. */
export function partsForFixes(document: TextDocument): readonly Part[] {
  const format = formatOf(document);
  return format && isConfigFormat(format) ? allParts : ['engine', 'model', 'markdown', 'more'];
}

/** How a document is to be read. */
interface Reading {
  readonly assumePlan: boolean;
  readonly vocabulary: GateWords;
}

/** The parts without which `source` cannot be linted. */
export function partsFor(source: Source, { assumePlan, vocabulary }: Reading): readonly Part[] {
  const format = source.format ?? formatOfPath(source.path);
  if (!assumePlan && isOrdinary(source.text, format, vocabulary)) return [];
  if (!isProseFormat(format)) return forConfigs;
  // Comments in front matter are comments of YAML or TOML.
  return source.text.includes('ai-plan-') && frontMatterIn(source.text) ? forConfigs : forProse;
}
