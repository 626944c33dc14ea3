/** Finds the comments of a text in the syntax of its format. */

import { frontMatterIn } from '../text/front-matter.ts';
import type { Comment } from './comment.ts';
import { type LightMarkup, lineComments } from './line-comments.ts';
import { cutBlocks } from './markdown/blocks.ts';
import { codeSpans, markedComments } from './marked-comments.ts';
import type { Format } from './passage.ts';
import { yamlCommentSpans } from './yaml-comments.ts';

/** The comments of a text in order: in Markdown and plain notes those that speak to this tool. Never throws; linear in the length of the text. */
export function collectComments(text: string, format: Format): readonly Comment[] {
  switch (format) {
    case 'markdown':
      return markdownComments(text);
    case 'plaintext':
    case 'restructuredtext':
    case 'asciidoc':
      return lightComments(text, format);
    case 'notebook':
      return markedComments(text, { start: 0, end: text.length }, []);
    case 'yaml':
      return yamlComments(text, 0);
    case 'toml':
      return commentsAmong(tomlToken, text);
    case 'json':
    case 'jsonc':
      return commentsAmong(jsonToken, text);
    case 'script':
      return commentsAmong(scriptToken, text);
    case 'jsonl':
      return [];
  }
}

/** A comment that lies in another one is none. */
function lightComments(text: string, format: LightMarkup): Comment[] {
  const all = [...markedComments(text, { start: 0, end: text.length }, []), ...lineComments(text, format)];
  let last = 0;
  return all
    .sort((a, b) => a.span.start - b.span.start)
    .filter(({ span }) => {
      if (span.start < last) return false;
      last = span.end;
      return true;
    });
}

/** HTML and MDX comments outside code, and the comments of the front matter. */
function markdownComments(text: string): Comment[] {
  return cutBlocks(text).flatMap((block) => {
    if (block.kind === 'fence' || block.kind === 'code') return [];
    const source = text.slice(block.start, block.end);
    if (!source.includes('ai-plan-')) return [];
    if (block.kind === 'front-matter') {
      const isToml = frontMatterIn(text)?.mark === '+++';
      return isToml ? commentsAmong(tomlToken, source, block.start) : yamlComments(source, block.start);
    }
    return markedComments(text, block, codeSpans(source, block.start));
  });
}

/** Strings are skipped, basic and literal ones, on one line or on many; an unclosed one ends with its line or the text. */
const tomlToken = /"""(?:[^\\]|\\[\s\S])*?(?:"""|$)|'''[\s\S]*?(?:'''|$)|"(?:[^"\\\n]|\\.)*"?|'[^'\n]*'?|#[^\n]*/gu;
const jsonToken = /"(?:[^"\\\n]|\\.)*"?|\/\/[^\n]*|\/\*[\s\S]*?(?:\*\/|$)/gu;
/** Of Python, shells and Terraform: `#` is part of a word behind one, and slashes are a path or a division behind anything. */
const scriptToken =
  /"""(?:[^\\]|\\[\s\S])*?(?:"""|$)|'''(?:[^\\]|\\[\s\S])*?(?:'''|$)|"(?:[^"\\\n]|\\.)*"?|'(?:[^'\\\n]|\\.)*'?|(?<!\S)#[^\n]*|\/(?<=(?:^|\n)[ \t]*\/)(?:\/[^\n]*|\*[\s\S]*?(?:\*\/|$))/gu;

/** A script without its comments and its long strings, which may speak of code that does not run; all else stays at its place. */
export function codeOf(text: string): string {
  return text.replace(scriptToken, (it) => (/^(?:#|\/|"""|''')/u.test(it) ? it.replace(/[^\r\n]/gu, ' ') : it));
}

/** Those of the tokens that start with the mark of a comment. */
function commentsAmong(token: RegExp, text: string, offset = 0): Comment[] {
  return [...text.matchAll(token)].flatMap(({ 0: found, index }) => {
    const start = offset + index;
    const end = start + found.length;
    if (found.startsWith('/*'))
      return [{ span: { start, end }, body: { start: start + 2, end: Math.max(start + 2, end - 2) } }];
    const mark = found.startsWith('#') ? 1 : found.startsWith('//') ? 2 : 0;
    return mark === 0 ? [] : [toLineComment(start, found.trimEnd(), mark)];
  });
}

function yamlComments(text: string, offset: number): Comment[] {
  return yamlCommentSpans(text).map(({ start, end }) => toLineComment(offset + start, text.slice(start, end), 1));
}

function toLineComment(start: number, comment: string, markLength: number): Comment {
  const end = start + comment.length;
  return { span: { start, end }, body: { start: Math.min(start + markLength, end), end } };
}
