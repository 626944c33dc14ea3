/** Reads plain text, reStructuredText and AsciiDoc as prose: paragraphs, bullets and headings by the look of their lines. */

import { withoutEnd } from '../text/ends.ts';
import { filler } from './comment.ts';
import { Prose } from './markdown/inline.ts';
import { documentStart, type Passage } from './passage.ts';

interface Line {
  readonly start: number;
  readonly text: string;
}

const bullet = /^[ \t]*(?:[-*+•·–]|\(?\d{1,3}[.)]|\(?[a-z]\))[ \t]+/;
const speaker = /^[A-Z][\w .'-]{0,24}:[ \t]/;
const ruler = /^[ \t]*(?<mark>[-=~^*_#])\k<mark>{2,}[ \t]*$/;

/** All passages of a plain text, in order. Never throws. */
export function readPlainText(text: string): Passage[] {
  const passages: Passage[] = [];
  let heading = '';
  let leadIn = '';
  for (const group of groupLines(text)) {
    const first = group[0]?.text ?? '';
    const passage = toPassage(group, heading, leadIn);
    if (passage.text === '') continue;
    passages.push(passage);
    if (passage.kind === 'heading') heading = passage.text;
    leadIn = passage.kind === 'heading' ? '' : bullet.test(first) ? leadIn : passage.text;
  }
  return passages;
}

function toPassage(group: readonly Line[], heading: string, leadIn: string): Passage {
  const prose = new Prose();
  const first = group[0] ?? { start: 0, text: '' };
  const last = group.at(-1) ?? first;
  for (const line of group) {
    const marker = line === first ? (bullet.exec(line.text)?.[0].length ?? 0) : 0;
    const body = line.text.slice(marker).trimEnd();
    prose.addRun(body, line.start + marker);
    if (line !== last) prose.space(line.start + line.text.length);
  }
  const end = last.start + last.text.trimEnd().length;
  const isItem = bullet.test(first.text);
  const isHeading = !isItem && group.length === 1 && looksLikeHeading(prose.text);
  return {
    origin: documentStart,
    text: prose.text,
    offsets: prose.offsetsTo(end),
    kind: isHeading ? 'heading' : isItem ? 'item' : 'paragraph',
    span: { start: first.start, end },
    headings: heading === '' ? [] : [heading],
    level: isHeading ? 1 : 0,
    depth: isItem ? 1 : 0,
    leadIn: isItem ? leadIn : '',
    ordinal: undefined,
    task: undefined,
    cell: undefined,
    keys: [],
    quiet: prose.quiet,
    quoted: /^[ \t]*>/.test(first.text),
  };
}

function looksLikeHeading(text: string): boolean {
  return text.length < 60 && /[A-Z]/.test(text) && text === text.toUpperCase();
}

/** Lines that belong together: wrapped ones (about as long as the longest of their run) are joined, others stand alone. */
function groupLines(text: string): Line[][] {
  const groups: Line[][] = [];
  let open: Line[] = [];
  let widest = 0;
  const close = () => {
    if (open.length > 0) groups.push(open);
    open = [];
    widest = 0;
  };
  for (const line of linesOf(text)) {
    if (line.text.trim() === '' || ruler.test(line.text)) {
      close();
      continue;
    }
    const before = open.at(-1);
    const isWrapped =
      before !== undefined &&
      before.text.length >= Math.max(55, widest * 0.7) &&
      !bullet.test(line.text) &&
      !speaker.test(line.text);
    if (!isWrapped) close();
    open.push(line);
    widest = Math.max(widest, line.text.length);
  }
  close();
  return groups;
}

/** Lines of comments are passed over: what stands around one may be a single paragraph. */
function* linesOf(text: string): Iterable<Line> {
  let start = 0;
  while (start < text.length) {
    let end = text.indexOf('\n', start);
    if (end === -1) end = text.length;
    const line = text.slice(start, end).replace(/\r$/, '');
    const seen = line.includes(filler) ? withoutEnd(line, ` \t${filler}`) : line;
    if (seen !== '' || line === '') yield { start, text: seen };
    start = end + 1;
  }
}
