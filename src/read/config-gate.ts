/** Decides from a quick look at the text whether a config file is worth parsing: most are not, and must cost nothing. */

import { mayBeJob } from '../facts/job-words.ts';
import type { Format } from './passage.ts';

const head = 64_000;
/** The TOML parser is the slowest of the three. */
const longest = { toml: 400_000, others: 1_500_000 };

/** Words without which no value, comment or key can speak of training or retrieval, and no trainer can be meant. */
const mayMatter =
  /train|tun(?:e[ds]?|ing)\b|lora|\bsft\b|\bdpo\b|rlhf|peft|distil|adapter|taught|teach|learn|school|weights|customi[sz]|retriev|vector|embed|\brag\b|knowledge base/i;

/** Signs of files that every project has; `unless` takes one back. */
interface Sign {
  readonly pattern: RegExp;
  readonly unless?: string;
  /** Must stand at most so many characters behind the first. */
  readonly follower?: { readonly pattern: RegExp; readonly within: number };
}

const cloudFormation = 'AWS::Bedrock::';
const ordinary: Readonly<Record<'json' | 'yaml' | 'toml', readonly Sign[]>> = {
  json: [
    {
      pattern:
        /"(?:(?:dev|peer|optional)?dependencies|compilerOptions|lockfileVersion|eslintConfig|swagger|openapi|asyncapi)"\s*:/i,
    },
    {
      pattern:
        /"\$schema"\s*:\s*"https?:\/\/(?:json-schema\.org|schema\.management\.azure|biomejs|turbo|json\.schemastore\.org)/,
    },
    { pattern: /"AWSTemplateFormatVersion"\s*:/, unless: cloudFormation },
    { pattern: /"(?:editor\.\w+|files\.exclude|manifest_version|configurations)"\s*:/ },
  ],
  yaml: [
    { pattern: /^(?:openapi|swagger|asyncapi|apiVersion|site_name|lockfileVersion)\s*:/m },
    { pattern: /^AWSTemplateFormatVersion\s*:/m, unless: cloudFormation },
    {
      pattern: /^services:[ \t]*(?:#.*)?$/gm,
      follower: { pattern: /^[ \t]+(?:image|build):/gm, within: 4000 },
    },
    { pattern: /^(?:on|'on'|"on"):/gm, follower: { pattern: /^jobs:/gm, within: 8000 } },
    {
      pattern: /^(?:stages|pipelines|trigger|workflow|default):/gm,
      follower: { pattern: /^[ \t]+(?:-[ \t]*)?(?:script|task|bash|cmd)[ \t]*:/gm, within: 8000 },
    },
    {
      pattern: /^(?:orbs|language|before_install|install):/gm,
      follower: { pattern: /^(?:jobs|script):/gm, within: 4000 },
    },
    { pattern: /^repos:[ \t]*$/gm, follower: { pattern: /^[ \t]+(?:-[ \t]*)?rev:/gm, within: 400 } },
    { pattern: /^[ \t]*(?:-[ \t]*)?package-ecosystem:|^- hosts:|^[ \t]*-[ \t]*hosts:\s/m },
  ],
  toml: [
    { pattern: /^\[(?:build-system|project|package|tool\.poetry|workspace|dependencies)\]/m },
    { pattern: /^\[\[package\]\]/m },
  ],
};

function isShown({ pattern, unless, follower }: Sign, text: string): boolean {
  if (!follower) return pattern.test(text) && (unless === undefined || !text.includes(unless));
  const ends = [...text.matchAll(pattern)].map((it) => it.index + it[0].length);
  let last = 0;
  return [...text.matchAll(follower.pattern)].some(({ index }) => {
    while ((ends[last + 1] ?? Number.POSITIVE_INFINITY) <= index) last++;
    const end = ends[last] ?? Number.POSITIVE_INFINITY;
    return end <= index && index - end <= follower.within;
  });
}

/** Whether to parse the text at all. */
export function isWorthReading(text: string, format: Format): boolean {
  if (text.length > (format === 'toml' ? longest.toml : longest.others) || text.includes('\u0000') || isTooDeep(text))
    return false;
  const start = text.slice(0, head);
  const signs = format === 'yaml' ? ordinary.yaml : format === 'toml' ? ordinary.toml : ordinary.json;
  return (mayMatter.test(text) || mayBeJob.test(text)) && !signs.some((it) => isShown(it, start));
}

const deepestNesting = 1000;
/** Marks of YAML in a row (`- - - -`, `? ? ?`): each opens a level, too. */
const mostMarks = 200;
const longestMark = 31;

/** Deeper nesting than any parser should be asked to climb: nobody wrote that by hand. Brackets in strings count too, which is harmless. */
function isTooDeep(text: string): boolean {
  let [depth, marks, wordStart] = [0, 0, 0];
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 91 || code === 123) depth++;
    else if ((code === 93 || code === 125) && depth > 0) depth--;
    else if (code === 32) {
      if (at > wordStart) marks = at - wordStart <= longestMark && isMark(text.charCodeAt(wordStart)) ? marks + 1 : 0;
      wordStart = at + 1;
    } else if (code >= 9 && code <= 13) {
      marks = 0;
      wordStart = at + 1;
    }
    if (depth > deepestNesting || marks >= mostMarks) return true;
  }
  return /^ {2000}/m.test(text);
}

/** One of `-?:&*!`. */
function isMark(code: number): boolean {
  return code === 45 || code === 63 || code === 58 || code === 38 || code === 42 || code === 33;
}
