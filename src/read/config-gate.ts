/** Decides from a quick look at the text whether a config file is worth parsing: most are not, and must cost nothing. */

import { mayBeJob } from '../facts/config-formats.ts';
import type { Format } from './passage.ts';

const head = 64_000;
/** The TOML parser is the slowest of the three. */
const longest = { toml: 400_000, others: 1_500_000 };

/** Words without which no value, comment or key can speak of training or retrieval, and no trainer can be meant. */
const mayMatter =
  /train|tun(?:e[ds]?|ing)\b|lora|\bsft\b|\bdpo\b|rlhf|peft|distil|adapter|taught|teach|learn|school|weights|customi[sz]|retriev|vector|embed|\brag\b|knowledge base/i;

/** Signs of files that every project has. Each is one look at the head of the text. */
const ordinary: Readonly<Record<'json' | 'yaml' | 'toml', readonly RegExp[]>> = {
  json: [
    /"(?:(?:dev|peer|optional)?dependencies|compilerOptions|lockfileVersion|eslintConfig|swagger|openapi|asyncapi)"\s*:/i,
    /"\$schema"\s*:\s*"https?:\/\/(?:json-schema\.org|schema\.management\.azure|biomejs|turbo|json\.schemastore\.org)/,
    /"AWSTemplateFormatVersion"\s*:(?![\s\S]*AWS::Bedrock::)/,
    /"(?:editor\.\w+|files\.exclude|manifest_version|configurations)"\s*:/,
  ],
  yaml: [
    /^(?:openapi|swagger|asyncapi|apiVersion|AWSTemplateFormatVersion(?![\s\S]*AWS::Bedrock::)|site_name|lockfileVersion)\s*:/m,
    /^services:\s*(?:#.*)?$[\s\S]{0,4000}^\s+(?:image|build):/m,
    /^(?:on|'on'|"on"):[\s\S]{0,8000}^jobs:/m,
    /^(?:stages|pipelines|trigger|workflow|default):[\s\S]{0,8000}^\s+-?\s*(?:script|task|bash)\s*:/m,
    /^(?:orbs|language|before_install|install):[\s\S]{0,4000}^(?:jobs|script):/m,
    /^\s*-?\s*package-ecosystem:|^repos:\s*$[\s\S]{0,400}^\s+-?\s*rev:|^- hosts:|^\s*-\s*hosts:\s/m,
  ],
  toml: [/^\[(?:build-system|project|package|tool\.poetry|workspace|dependencies)\]/m, /^\[\[package\]\]/m],
};

/** Whether to parse the text at all. */
export function isWorthReading(text: string, format: Format): boolean {
  if (text.length > (format === 'toml' ? longest.toml : longest.others) || text.includes('\u0000') || isTooDeep(text))
    return false;
  const start = text.slice(0, head);
  const signs = format === 'yaml' ? ordinary.yaml : format === 'toml' ? ordinary.toml : ordinary.json;
  return (mayMatter.test(text) || mayBeJob.test(text)) && !signs.some((it) => it.test(start));
}

const deepestNesting = 1000;

/** Deeper nesting than any parser should be asked to climb: nobody wrote that by hand. Brackets in strings count too, which is harmless. */
function isTooDeep(text: string): boolean {
  let depth = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 91 || code === 123) depth++;
    else if ((code === 93 || code === 125) && depth > 0) depth--;
    if (depth > deepestNesting) return true;
  }
  return /(?:[-?:&*!]\S{0,30} +){200}|^ {2000}/m.test(text);
}
