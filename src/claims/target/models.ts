/**
 * Finds the names of models and tuning platforms in prose, inline code included.
 *
 *   findModels(text)  → mentions in order: { span, words, model, platform, role, isOpenWeights }
 *
 * Spans count in the text that was given. `model` is a canonical name (see `facts/model-names.ts`), undefined for a
 * platform's name. `platform` is the platform itself, or the one that a model's vendor runs, undefined for open weights.
 * Dates and offers of a mention: `serviceLife(model, platform, today)` and `tunability(model, platform)` in `facts/service-life.ts`.
 */

import { canonicalName } from '../../facts/model-names.ts';
import type { PlatformId } from '../../facts/providers.ts';
import { withoutEnd } from '../../text/ends.ts';
import { matchesOf } from '../../text/matches.ts';
import { remembered } from '../../text/remembered.ts';
import type { Span } from '../../text/span.ts';

/** What a mention is to the training: the base, the model that labels or is compared with, or not said. */
export type ModelRole = 'base' | 'teacher' | 'comparison' | 'plain';

export interface ModelMention {
  readonly span: Span;
  readonly words: string;
  /** Canonical name of a model; undefined where a platform is named. */
  readonly model: string | undefined;
  readonly platform: PlatformId | undefined;
  readonly role: ModelRole;
  /** Weights that anyone can download, tune and keep. */
  readonly isOpenWeights: boolean;
}

/** All mentions of models and platforms in a text, in order, none overlapping. */
export function findModels(source: string): readonly ModelMention[] {
  return mayName.test(source) ? remember(source) : [];
}

const remember = remembered(modelsIn, 500);

function modelsIn(source: string): ModelMention[] {
  const text = source.replace(/[\u2010\u2011\u00a0]/g, (it) => (it === '\u00a0' ? ' ' : '-'));
  const mentions: ModelMention[] = [];
  for (const found of matchesOf(names, text)) {
    const span = { start: found.index, end: found.index + found[0].length };
    const words = source.slice(span.start, span.end);
    const platform = found.groups?.platform;
    const role = roleOf(text, span);
    if (platform !== undefined) {
      const id = platformNamed(platform, text.slice(span.end, span.end + 30));
      if (id) mentions.push({ span, words, model: undefined, platform: id, role, isOpenWeights: false });
    } else mentions.push(modelMention(words, span, role));
  }
  return mentions;
}

/** The same for the value of a config key, which is a model's name and nothing else. */
export function modelNamed(words: string, span: Span): ModelMention {
  return modelMention(words, span, 'base');
}

function modelMention(words: string, span: Span, role: ModelRole): ModelMention {
  const model = canonicalName(words);
  const platform = vendorPlatform(words, model);
  return { span, words, model, platform, role, isOpenWeights: platform === undefined };
}

/** The platform that the model's vendor runs; Bedrock ids and Nova name Bedrock itself. */
function vendorPlatform(words: string, model: string): PlatformId | undefined {
  if (/(?:^|[/.\s])(?:amazon|anthropic|meta|cohere)\.|^arn:aws:bedrock/.test(words.toLowerCase()))
    return 'amazon-bedrock';
  return vendors.find(({ fits }) => fits.test(model))?.platform;
}

const vendors: readonly { readonly fits: RegExp; readonly platform: PlatformId }[] = [
  { fits: /^(?:gpt-(?!oss|neo|j\b)|o\d|davinci|babbage)/, platform: 'openai' },
  { fits: /^gemini/, platform: 'google-vertex' },
  { fits: /^claude/, platform: 'anthropic' },
  { fits: /^(?:nova|titan)/, platform: 'amazon-bedrock' },
  { fits: /^command/, platform: 'cohere' },
];

const platformNames: readonly { readonly fits: RegExp; readonly platform: PlatformId }[] = [
  { fits: /azure|foundry/, platform: 'azure-openai' },
  { fits: /open ?ai/, platform: 'openai' },
  { fits: /vertex|gemini enterprise/, platform: 'google-vertex' },
  { fits: /ai studio|gemini api/, platform: 'google-ai-studio' },
  { fits: /bedrock/, platform: 'amazon-bedrock' },
  { fits: /anthropic|claude api/, platform: 'anthropic' },
  { fits: /mistral|plateforme/, platform: 'mistral' },
  { fits: /cohere/, platform: 'cohere' },
  { fits: /together/, platform: 'together' },
  { fits: /fireworks/, platform: 'fireworks' },
];

function platformNamed(words: string, after: string): PlatformId | undefined {
  const name = words.toLowerCase().replace(/[\s\u00a0-]+/g, ' ');
  // "OpenAI on Azure" is Azure; "OpenAI-compatible" is an interface that many speak.
  if (
    name === 'openai' &&
    /^\W{0,2}(?:models? )?(?:on|in|via|through|within|under) (?:our |the |your )?azure/i.test(after)
  )
    return 'azure-openai';
  if (/^[\s-]compatible/i.test(after)) return undefined;
  return platformNames.find(({ fits }) => fits.test(name))?.platform;
}

const mayName =
  /gpt|4o|\bo[134][- ]?mini|davinci|babbage|gemini|claude|haiku|nova[- ]|titan|llama|qwen|gemma|mistral|ministral|codestral|mixtral|magistral|phi|deepseek|falcon|olmo|smollm|granite|kimi|glm|nemotron|command|cohere|openai|open ai|azure|foundry|vertex|studio|bedrock|anthropic|plateforme|together|fireworks/i;

/** A family that only counts with a number behind it: "the llama in the dialogue", "Phi Kappa" and "granite worktops" do not. */
const open = String.raw`(?:[\w.-]{1,40}\/)?(?:qwen|(?:code|tiny|meta-)?llama|gemma|phi|falcon(?![- ]?9)|granite|yi|glm|olmo|nemotron|gpt-oss|gpt-neox|pythia|bloomz?|kimi|smollm)[- ]?(?=[vkr]?\d)[\w.]+(?: (?:\d+(?:\.\d+)?b|instruct|it|chat|base|mini|medium|small|scout|maverick|vision|thinking|coder)\b|-[\w.]+)*`;
const bare = String.raw`(?:[\w.-]{1,40}\/)?(?:(?:mini|code|magi)?stral|mistral|mixtral|deepseek|qwen)(?:[- ](?:\d+x)?\d[\w.]*|[- ](?:large|medium|small|nemo|coder|v\d[\w.]*|r\d|instruct|chat)\b|-[\w.]+)+`;
const gpt = String.raw`(?:ft:)?(?:chat)?gpt[- ]?\d(?:\.\d)?o?(?:[- ](?:turbo|mini|nano|pro|luna|terra|sol|instruct|codex)\b)*(?:[-@]\d{4}(?:-\d\d-\d\d)?|\s?\(\d{4}-\d\d-\d\d\))?(?::[\w:-]*)?|\b4o(?:[- ]mini)?\b(?:-\d{4}-\d\d-\d\d)?|\bo[134][- ]mini(?:-\d{4}-\d\d-\d\d)?|(?:babbage|davinci)-002`;
const gemini = String.raw`gemini(?:[- ]?\d(?:\.\d)?)?(?:[- ](?:pro|ultra|flash(?:[- ]?lite)?|nano)\b)?(?:[- ]\d\.\d\b)?(?:-\d{3}\b)?(?! (?:api|enterprise))`;
const claude = String.raw`(?:(?:(?:us|eu|apac|global)\.)?anthropic\.)?claude(?:[- ](?:v?\d{1,2}(?:[.-]\d{1,2}(?!\d))?|instant|haiku|sonnet|opus|fable|mythos)\b){0,3}(?:-\d{8})?(?:-v\d:\d(?::\d+k)?)?(?! (?:api|code|desktop)\b)`;
const aws = String.raw`(?:amazon[. ])?nova[- ](?:2[- ])?(?:micro|lite|pro|premier|canvas)\b(?:[- ]2\b)?(?:-v\d:\d(?::\d+k)?)?|amazon\.titan-[\w:-]+|(?:(?:us|eu|apac)\.)?meta\.llama[\w:.-]+|titan image generator`;
const cohere = String.raw`(?:cohere(?:'s)? )?command(?:[- ](?:r(?:\+|7b|-plus| plus)?|a|light|text|nightly)(?![\w]))+(?:-\d\d-\d{4})?`;
const platform = String.raw`azure[\s-]open ?ai|open ?ai|azure(?: ai)? foundry|microsoft foundry|ai foundry|azure|vertex(?: ai)?|gemini enterprise agent platform|(?:google )?ai studio|gemini api|(?:amazon |aws )?bedrock|anthropic|claude api|la plateforme|mistral ai|cohere|together(?: ai|\.ai)|fireworks(?: ai|\.ai)`;

const names = new RegExp(
  String.raw`(?<![\w@./-])(?:${gpt}|${open}|${bare}|${gemini}|${claude}|${aws}|${cohere}|(?<platform>${platform})(?![\w@]|\.com|\/))(?![\w])`,
  'giu',
);

const reach = 48;
/** "on GPT-5's labels", "copy the outputs of GPT-5", "replace GPT-5". Read right before and right after the name. */
const teacherBefore =
  /(?:distil\w* from|labels?|labell?ed|outputs?|answers|replies|data|examples|judged?|scored|generated|written|drawn|taken|teacher)(?: (?:of|from|by))? ?(?:the |a |our )?(?:larger? |big(?:ger)? |prompted |frontier )?$/i;
const teacherAfter = /^(?:'s|’s)? (?:labels|outputs|answers|as (?:a |the )?(?:judge|teacher|reference)|into\b)/i;
const comparisonBefore =
  /(?:than|instead of|rather than|unlike|replac\w+|away from|leav\w+|without|versus|vs\.?|against|compar\w+ (?:with|to)|match(?:es|ing)?|beat(?:s|ing)?|as good as|fall(?:s|ing)? back to|not (?:at|on|with|through|via)|off) (?:the |our |plain |prompted |stock )?$/i;
const baseBefore =
  /(?:\bbase(?: model)?(?: is| will be|:| =)?|\binto|\bon top of|\bfine-?tun\w+|\btun\w+|\btrain(?:ing)?|\bstudent(?: is|:)?|\badapter (?:on|for|over)|\bcustomi[sz]\w+(?: of)?) ?(?:a |an |the |our |own )?(?:small |hosted )?$/i;
const baseAfter =
  /^,? (?:as (?:the |a |our |its )?(?:base|student)|(?:fine-?)?tune[ds]?\b|adapter|lora|is (?:fine-?)?tuned|custom-tuned)/i;

function roleOf(text: string, span: Span): ModelRole {
  const before = withoutEnd(text.slice(Math.max(0, span.start - reach), span.start), '`*_"\'“‘');
  const after = text.slice(span.end, span.end + reach).replace(/^[`*_"”]+/, '');
  if (baseAfter.test(after)) return 'base';
  if (teacherAfter.test(after) || teacherBefore.test(before)) return 'teacher';
  if (comparisonBefore.test(before)) return 'comparison';
  return baseBefore.test(before) ? 'base' : 'plain';
}
