/** A decision and its need in two keys of one map, read as one sentence. */

import { OffsetRuns } from '../text/offsets.ts';
import type { Span } from '../text/span.ts';
import { align } from './align.ts';
import { type ConfigEntry, type ConfigNode, plainKey } from './config-tree.ts';
import { documentStart, type Passage } from './passage.ts';

const decisionKeys: ReadonlySet<string> = new Set(
  'approach strategy method technique adaptation customization customisation modelstrategy mechanism solution'.split(
    ' ',
  ),
);
const needKeys: ReadonlySet<string> = new Set('need needs goal purpose objective aim why problem wish'.split(' '));

/** `approach: fine-tune` beside `need: answer from the fare table` is one sentence in two keys. */
export function decisionIn(
  entries: readonly ConfigEntry[],
  source: string,
): (Passage & { entries: readonly ConfigEntry[] }) | undefined {
  const decision = entries.find((it) => decisionKeys.has(plainKey(it.key)));
  const need = entries.find((it) => needKeys.has(plainKey(it.key)));
  const [how, what] = [wordsOf(decision?.value), wordsOf(need?.value)];
  if (!decision || !need || how === undefined || what === undefined || how.length > 60 || what.length > 300)
    return undefined;
  const [first, second] = [decision, need].map((it) => it.value).filter((it) => it.kind === 'scalar');
  if (!first || !second) return undefined;
  const [howAt, whatAt] = [align(how, source, first), align(what, source, second)];
  const link = ' in order to: ';
  // Offsets may not fall: where the need stands above the decision, its words stay in front.
  const isAbove = first.span.start > second.span.start;
  const text = isAbove ? `${what}: ${how}` : how + link + what;
  const middle = (isAbove ? whatAt : howAt).at(-1) ?? 0;
  const offsets = isAbove
    ? [...whatAt.slice(0, -1), middle, middle, ...howAt]
    : [...howAt.slice(0, -1), ...[...link].map(() => middle), ...whatAt];
  const span = { start: offsets[0] ?? 0, end: offsets.at(-1) ?? 0 };
  return { ...plainPassage(text, offsets, span), entries: [decision, need] };
}

function wordsOf(node: ConfigNode | undefined): string | undefined {
  return node?.kind === 'scalar' && typeof node.value === 'string' && node.value !== '' ? node.value : undefined;
}

function plainPassage(text: string, offsets: readonly number[], span: Span): Passage {
  return {
    origin: documentStart,
    text,
    offsets: OffsetRuns.of(offsets),
    kind: 'value',
    span,
    headings: [],
    level: 0,
    depth: 0,
    leadIn: '',
    ordinal: undefined,
    task: undefined,
    cell: undefined,
    keys: [],
    quiet: [],
    quoted: false,
  };
}
