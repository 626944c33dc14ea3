/** The platform that a budget line names. */

import type { PlatformId } from '../../facts/providers.ts';

const platforms: readonly { readonly id: PlatformId; readonly words: RegExp }[] = [
  { id: 'azure-openai', words: /\b(?:azure|microsoft|foundry)\b/ },
  { id: 'openai', words: /\bopenai\b/ },
  { id: 'amazon-bedrock', words: /\b(?:bedrock|aws|amazon)\b/ },
  { id: 'google-vertex', words: /\b(?:vertex|google)\b/ },
  {
    id: 'together',
    words: /\btogether(?:\.ai| ai|'s)\b|\b(?:on|at|with|via|in) together\b(?! (?:with|for)\b)|^\W*together,/,
  },
  { id: 'fireworks', words: /\bfireworks\b/ },
  { id: 'mistral', words: /\bmistral (?:ai|api|platform|la plateforme)\b/ },
  { id: 'cohere', words: /\bcohere\b/ },
];

/** The first that fits; `text` in lower case. */
export function platformIn(text: string): PlatformId | undefined {
  return platforms.find((it) => it.words.test(text))?.id;
}
