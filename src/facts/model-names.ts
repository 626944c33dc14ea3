/** One spelling for each model: what documents, configs and cloud consoles write, brought to the form of the table. */

import { withoutEnd } from '../text/ends.ts';

/**
 * The name in lower case without owner, region, format or context suffix: "GPT-4o mini", `gpt-4o-mini` and
 * `ft:gpt-4o-mini:acme::x1` all give `gpt-4o-mini`; `us.meta.llama3-2-3b-instruct-v1:0` gives `llama-3.2-3b-instruct`.
 */
export function canonicalName(written: string): string {
  const name = written
    .slice(0, 300)
    .trim()
    .toLowerCase()
    .replace(/[\u00a0\u2010-\u2015]/g, (it) => (it === '\u00a0' ? ' ' : '-'))
    .replace(/^["'`]+/, '');
  const bare = lastSegment(tunedFrom(withoutEnd(name, `"'\``)))
    .replace(/^(?:us|eu|apac|global)\./, '')
    .replace(
      /^(?:(?:amazon|meta|anthropic|cohere|mistral|google|openai|ai21)\.|(?:amazon|cohere(?:'s)?) )(?=[a-z])/,
      '',
    )
    .replace(/(?:-v\d+)?[:@].*/s, '')
    .replace(/[()]/g, '')
    .replace(/[\s_]+/g, '-');
  return spell(bare);
}

/** `ft:<base>:<org>:<suffix>:<id>` names its base. */
function tunedFrom(name: string): string {
  return name.startsWith('ft:') ? (name.split(':')[1] ?? name) : name;
}

function lastSegment(name: string): string {
  const path = withoutEnd(name, '/');
  return path.slice(path.lastIndexOf('/') + 1);
}

function spell(name: string): string {
  return name
    .replace(/^gpt(?=\d)/, 'gpt-')
    .replace(/^4o/, 'gpt-4o')
    .replace(/^chatgpt-(?=\d)/, 'gpt-')
    .replace(/^(?:meta-)?llama-?(?=\d)/, 'llama-')
    .replace(/^llama-v?(?<major>\d)[-p](?<minor>\d)(?=-|$)/, 'llama-$<major>.$<minor>')
    .replace(/^(?<family>qwen|gemma|ministral|phi|gemini|claude)(?=\d)/, '$<family>-')
    .replace(/^claude-v(?=\d)/, 'claude-');
}

/** Families that read, hear, see or draw, and write no text. */
const others =
  /bert|(?:^|-)(?:bge|gte|e5|minilm|mpnet|electra|embed(?:ding)?s?|rerank(?:er)?|whisper|wav2vec2?|vit|resnet|convnext|swin|dino|detr|clip|siglip|trocr|layoutlm|yolo|segformer|stable-diffusion|sdxl|flux)(?=[-.\dv]|$)/;

export function isOtherModel(written: string): boolean {
  return others.test(canonicalName(written));
}

/** Parts of a name that say nothing about which base it is. */
const idle = new Set(
  'instruct it chat hf base bnb 4bit 8bit unsloth awq gptq gguf amazon meta google openai alibaba'.split(' '),
);
/** Parts without which it is another model. */
const variants = new Set(
  'mini nano micro lite pro turbo flash large medium small haiku sonnet opus coder vision luna'.split(' '),
);

/** Whether two spellings can mean one base: they share their variant, and what the shorter one says the longer one says too. */
export function isSameBase(a: string, b: string): boolean {
  const [few, many] = [partsOf(a), partsOf(b)].sort((x, y) => x.length - y.length);
  if (!few || !many || few.length === 0) return false;
  return few.every((it) => many.includes(it)) && many.every((it) => !variants.has(it) || few.includes(it));
}

function partsOf(name: string): string[] {
  const parts = canonicalName(name).match(/\d+(?:\.\d+)?[a-z]*|[a-z]+/g) ?? [];
  return [...new Set(parts.filter((it) => !idle.has(it)))];
}
