/** The examples of the guides, as cases: each fenced block under "Flagged" and "Left alone". */

import { readdirSync, readFileSync } from 'node:fs';

export interface GuideExample {
  readonly kind: 'flagged' | 'left alone';
  /** A path whose ending says the format of the fence. */
  readonly path: string;
  /** The example without its marks. */
  readonly text: string;
  /** Where the marks `⟦ ⟧` stood. */
  readonly marked: { readonly start: number; readonly end: number } | undefined;
}

export const guideFolder = 'src/guides/rules';

export function guideNames(): readonly string[] {
  return readdirSync(guideFolder).map((it) => it.replace(/\.md$/u, ''));
}

export function readGuide(rule: string): string {
  return readFileSync(`${guideFolder}/${rule}.md`, 'utf8');
}

/** The headings of the guide itself, not those inside its examples. */
export function guideHeadings(guide: string): readonly string[] {
  return sections(guide).map((it) => it.heading);
}

export function guideExamples(guide: string): readonly GuideExample[] {
  return [
    ...fences(section(guide, 'Flagged')).map((it) => toExample('flagged', it)),
    ...fences(section(guide, 'Left alone')).map((it) => toExample('left alone', it)),
  ];
}

/** The plan that a guide's configs name, if it has one. */
export function guidePlan(guide: string): string | undefined {
  return fences(section(guide, 'The plan'))[0]?.body;
}

interface Fence {
  readonly language: string;
  readonly body: string;
}

function section(guide: string, heading: string): string {
  return sections(guide).find((it) => it.heading === heading)?.body ?? '';
}

function sections(guide: string): readonly { readonly heading: string; readonly body: string }[] {
  const found: { heading: string; body: string }[] = [];
  let isFenced = false;
  for (const line of guide.split('\n')) {
    if (line.startsWith('```')) isFenced = !isFenced;
    const heading = isFenced ? undefined : /^## (?<heading>.+)$/u.exec(line)?.groups?.heading;
    const last = found.at(-1);
    if (heading !== undefined) found.push({ heading, body: '' });
    else if (last) last.body += `${line}\n`;
  }
  return found;
}

function fences(body: string): readonly Fence[] {
  return [...body.matchAll(/^```(?<language>\w+)\n(?<body>[\s\S]*?)^```$/gmu)].map(({ groups }) => ({
    language: groups?.language ?? '',
    body: groups?.body ?? '',
  }));
}

const endings: Readonly<Record<string, string>> = {
  markdown: 'md',
  yaml: 'yaml',
  json: 'json',
  jsonl: 'jsonl',
  toml: 'toml',
  text: 'txt',
  sh: 'sh',
  python: 'py',
};

function toExample(kind: GuideExample['kind'], { language, body }: Fence): GuideExample {
  const ending = endings[language];
  if (!ending) throw new RangeError(`an example in ${language} has no file name`);
  const start = body.indexOf('⟦');
  const end = body.indexOf('⟧');
  const marked = start < 0 ? undefined : { start, end: end - 1 };
  return { kind, path: `example.${ending}`, text: body.replace(/[⟦⟧]/gu, ''), marked };
}
