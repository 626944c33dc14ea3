/** Reads the parts of a bundled guide that other presentations quote: its reason, its advice, its before and after. */

export interface GuideExtract {
  readonly title: string;
  /** The paragraphs under "Why", as Markdown with links. */
  readonly why: string;
  /** The numbered steps under "What to do instead", as Markdown with links. */
  readonly steps: string;
  readonly before: string;
  readonly after: string;
}

/** Cuts a guide into its parts; a part that the guide does not have is empty. */
export function readGuideExtract(markdown: string): GuideExtract {
  const text = markdown.replace(/\r\n/gu, '\n');
  const advice = section(text, 'What to do instead');
  return {
    title: /^# (?<title>.+)$/mu.exec(text)?.groups?.title ?? '',
    why: section(text, 'Why'),
    steps: /^(?:\d+\. .*(?:\n {2,}.*)*\n?)+/u.exec(advice)?.[0].trim() ?? '',
    before: paragraph(advice, 'Before'),
    after: paragraph(advice, 'After'),
  };
}

/** The reason and the steps of a rule in another language, from a page that has a section for each rule. */
export function readCard(markdown: string, rule: string): Pick<GuideExtract, 'why' | 'steps'> | undefined {
  const text = section(markdown.replace(/\r\n/gu, '\n'), rule);
  const start = text.search(/^1\. /mu);
  return start < 0 ? undefined : { why: text.slice(0, start).trim(), steps: text.slice(start).trim() };
}

function section(text: string, heading: string): string {
  const start = text.indexOf(`\n## ${heading}\n`);
  if (start < 0) return '';
  // A section ends at the next heading, unless that one stands in a fenced example.
  const lines: string[] = [];
  let isFenced = false;
  for (const line of text.slice(start + heading.length + 5).split('\n')) {
    if (line.startsWith('```')) isFenced = !isFenced;
    if (!isFenced && line.startsWith('## ')) break;
    lines.push(line);
  }
  return lines.join('\n').trim();
}

function paragraph(text: string, label: string): string {
  const start = text.indexOf(`\n${label}: `);
  if (start < 0) return '';
  const body = text.slice(start + label.length + 3);
  const end = body.indexOf('\n\n');
  return (end < 0 ? body : body.slice(0, end)).replace(/\s+/gu, ' ').trim();
}
