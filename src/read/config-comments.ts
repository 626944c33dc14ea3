/** The prose in the comments of a config file. */

import type { Span } from '../text/span.ts';
import { collectComments } from './comments.ts';
import type { ConfigEntry, ConfigNode } from './config-tree.ts';
import { inWords, isProse } from './config-words.ts';
import { moved } from './moved.ts';
import type { Format, Passage } from './passage.ts';
import { readPlainText } from './plain-text.ts';

export interface CommentedText {
  readonly text: string;
  readonly format: Format;
  readonly root: ConfigNode | undefined;
}

interface CommentLine {
  readonly span: Span;
  readonly body: Span;
}

/** The prose of comments; those of neighbouring lines are one text. */
export function commentPassages({ text, format, root }: CommentedText): Passage[] {
  const comments = collectComments(text, format).filter((it) => {
    const body = text.slice(it.body.start, it.body.end);
    return !isDirective(body) && !isCommand(body);
  });
  return groupComments(comments, text).flatMap((group) => readComments(group, text, root));
}

/** "start with: trl sft --config job.yaml" is a command, not prose. */
function isCommand(body: string): boolean {
  return /\s--?[a-z][\w-]*(?:[\s=]|$)|^\s*\$\s/iu.test(body);
}

function isDirective(body: string): boolean {
  return /^[\s*!]*(?:ai-plan|yaml-language-server|eslint|prettier|biome|yamllint|shellcheck|vim?:|-\*-|\$schema)/iu.test(
    body,
  );
}

/** Comments on lines of their own that follow each other are one text; a comment behind a value stands alone. */
function groupComments(comments: readonly CommentLine[], text: string): CommentLine[][] {
  const groups: CommentLine[][] = [];
  for (const comment of comments) {
    const last = groups.at(-1)?.at(-1);
    const isNext =
      last &&
      isOwnLine(comment, text) &&
      isOwnLine(last, text) &&
      isBreak(text.slice(last.span.end, comment.span.start));
    if (isNext) groups.at(-1)?.push(comment);
    else groups.push([comment]);
  }
  return groups;
}

function isBreak(between: string): boolean {
  return /^[ \t]*\r?\n[ \t]*$/.test(between);
}

function isOwnLine({ span }: CommentLine, text: string): boolean {
  const start = text.lastIndexOf('\n', span.start - 1) + 1;
  return text.slice(start, span.start).trim() === '';
}

function readComments(group: readonly CommentLine[], text: string, root: ConfigNode | undefined): Passage[] {
  let value = '';
  const offsets: number[] = [];
  for (const { body } of group) {
    if (value !== '') {
      value += '\n';
      offsets.push(body.start - 1);
    }
    const lead = /^[*!#/]*[ \t]?/.exec(text.slice(body.start, body.end))?.[0].length ?? 0;
    for (let at = body.start + lead; at < body.end; at++) offsets.push(at);
    value += text.slice(body.start + lead, body.end);
  }
  offsets.push(group.at(-1)?.body.end ?? 0);
  const keys = root ? keysAt(root, group[0]?.span.start ?? 0) : [];
  return readPlainText(value)
    .filter((it) => isProse(it.text))
    .map((it) => ({
      ...moved(it, offsets),
      kind: it.kind === 'item' ? 'item' : 'comment',
      headings: [...keys.map(inWords), ...it.headings],
      keys,
    }));
}

/** The keys that a place in the file lies under. */
function keysAt(root: ConfigNode, offset: number): string[] {
  const keys: string[] = [];
  let node: ConfigNode | undefined = root;
  while (node) {
    const entry: ConfigEntry | undefined =
      node.kind === 'map'
        ? node.entries.findLast((it) => it.keySpan.start <= offset && offset < it.value.span.end)
        : undefined;
    const item: ConfigNode | undefined =
      node.kind === 'list' ? node.items.find((it) => it.span.start <= offset && offset < it.span.end) : undefined;
    if (entry) keys.push(entry.key);
    node = entry?.value ?? item;
  }
  return keys;
}
