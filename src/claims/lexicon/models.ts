/** The names of models and platforms, and the words around them that say what a model is to a training. */

import type { PlatformId } from '../../facts/providers.ts';
import { overLinesWith } from './patterns.ts';

/** Beginnings and parts of all names below: looked for before anything costlier. */
export const mayName = overLinesWith('i')`
  gpt|4o|\bo[134][- ]?mini|davinci|babbage|gemini|claude|haiku|nova[- ]|titan|llama|qwen|gemma|mistral|ministral|
  codestral|mixtral|magistral|phi|deepseek|falcon|olmo|smollm|granite|kimi|glm|nemotron|command|cohere|openai|
  open ai|azure|foundry|vertex|studio|bedrock|anthropic|plateforme|together|fireworks
`;

/** A family that only counts with a number behind it: "the llama in the dialogue", "Phi Kappa" and "granite worktops" do not. */
const open = String.raw`(?:[\w.-]{1,40}\/)?(?:qwen|(?:code|tiny|meta-)?llama|gemma|phi|falcon(?![- ]?9)|granite|yi|glm|olmo|nemotron|gpt-oss|gpt-neox|pythia|bloomz?|kimi|smollm)[- ]?(?=[vkr]?\d)[\w.]+(?: (?:\d+(?:\.\d+)?b|instruct|it|chat|base|mini|medium|small|scout|maverick|vision|thinking|coder)\b|-[\w.]+)*`;
/** Names that people also have: they count with a size, a version or a use behind them. */
const bare = String.raw`(?:[\w.-]{1,40}\/)?(?:(?:mini|code|magi)?stral|mistral|mixtral|deepseek|qwen)(?:[- ](?:\d+x)?\d[\w.]*|[- ](?:large|medium|small|nemo|coder|v\d[\w.]*|r\d|instruct|chat)\b|-[\w.]+)+`;
/** With the date of a snapshot, and the id of one that was tuned: "ft:gpt-4o-mini-2024-07-18:acme". */
const gpt = String.raw`(?:ft:)?(?:chat)?gpt[- ]?\d(?:\.\d)?o?(?:[- ](?:turbo|mini|nano|pro|luna|terra|sol|instruct|codex)\b)*(?:[-@]\d{4}(?:-\d\d-\d\d)?|\s?\(\d{4}-\d\d-\d\d\))?(?::[\w:-]*)?|\b4o(?:[- ]mini)?\b(?:-\d{4}-\d\d-\d\d)?|\bo[134][- ]mini(?:-\d{4}-\d\d-\d\d)?|(?:babbage|davinci)-002`;
/** Not the interface or the product: "Gemini API", "Claude Code". */
const gemini = String.raw`gemini(?:[- ]?\d(?:\.\d)?)?(?:[- ](?:pro|ultra|flash(?:[- ]?lite)?|nano)\b)?(?:[- ]\d\.\d\b)?(?:-\d{3}\b)?(?! (?:api|enterprise))`;
const claude = String.raw`(?:(?:(?:us|eu|apac|global)\.)?anthropic\.)?claude(?:[- ](?:v?\d{1,2}(?:[.-]\d{1,2}(?!\d))?|instant|haiku|sonnet|opus|fable|mythos)\b){0,3}(?:-\d{8})?(?:-v\d:\d(?::\d+k)?)?(?! (?:api|code|desktop)\b)`;
/** With Bedrock's ids: "amazon.titan-text-express-v1". */
const aws = String.raw`(?:amazon[. ])?nova[- ](?:2[- ])?(?:micro|lite|pro|premier|canvas)\b(?:[- ]2\b)?(?:-v\d:\d(?::\d+k)?)?|amazon\.titan-[\w:-]+|(?:(?:us|eu|apac)\.)?meta\.llama[\w:.-]+|titan image generator`;
const cohere = String.raw`(?:cohere(?:'s)? )?command(?:[- ](?:r(?:\+|7b|-plus| plus)?|a|light|text|nightly)(?![\w]))+(?:-\d\d-\d{4})?`;
const platform = String.raw`azure[\s-]open ?ai|open ?ai|azure(?: ai)? foundry|microsoft foundry|ai foundry|azure|vertex(?: ai)?|gemini enterprise agent platform|(?:google )?ai studio|gemini api|(?:amazon |aws )?bedrock|anthropic|claude api|la plateforme|mistral ai|cohere|together(?: ai|\.ai)|fireworks(?: ai|\.ai)`;

/** A model, or in the group `platform` the name of a platform. */
export const names = new RegExp(
  String.raw`(?<![\w@./-])(?:${gpt}|${open}|${bare}|${gemini}|${claude}|${aws}|${cohere}|(?<platform>${platform})(?![\w@]|\.com|\/))(?![\w])`,
  'giu',
);

interface Owner {
  /** Over words in lower case. */
  readonly fits: RegExp;
  readonly platform: PlatformId;
}

/** The platforms that the vendors of models run, by canonical names of models. */
export const vendors: readonly Owner[] = [
  { fits: /^(?:gpt-(?!oss|neo|j\b|[12](?![.\d]))|o\d|davinci|babbage)/, platform: 'openai' },
  { fits: /^gemini/, platform: 'google-vertex' },
  { fits: /^claude/, platform: 'anthropic' },
  { fits: /^(?:nova|titan)/, platform: 'amazon-bedrock' },
  { fits: /^command/, platform: 'cohere' },
];

/** Platforms by what they are called, also on the line of a budget: "Tuning job, Google", "on Together". The first that fits counts. */
export const platformNames: readonly Owner[] = [
  { fits: /\b(?:azure|microsoft|foundry)\b/, platform: 'azure-openai' },
  { fits: /\bopen ?ai\b/, platform: 'openai' },
  { fits: /\b(?:ai studio|gemini api)\b/, platform: 'google-ai-studio' },
  { fits: /\b(?:vertex|gemini enterprise|google)\b/, platform: 'google-vertex' },
  { fits: /\b(?:bedrock|aws|amazon)\b/, platform: 'amazon-bedrock' },
  { fits: /\b(?:anthropic|claude api)\b/, platform: 'anthropic' },
  { fits: /\bmistral (?:ai|api|platform)\b|\bla plateforme\b/, platform: 'mistral' },
  { fits: /\bcohere\b/, platform: 'cohere' },
  {
    fits: /\btogether(?:\.ai| ai|'s)\b|\b(?:on|at|with|via|in) together\b(?! (?:with|for)\b)|^\W*together,/,
    platform: 'together',
  },
  { fits: /\bfireworks\b/, platform: 'fireworks' },
];

/** "OpenAI on Azure" is Azure. Read behind the name. */
export const onAzure = /^\W{0,2}(?:models? )?(?:on|in|via|through|within|under) (?:our |the |your )?azure/i;

/** "OpenAI-compatible" is an interface that many speak, and "OpenAI's 1558M model" anyone can download. Read behind the name. */
export const compatible =
  /^(?:[\s-]compatible|(?:['’]s)? (?:\d{2,4}m\b|gpt-?2\b|gpt-oss|whisper|clip\b|gym\b|triton\b|cookbook))/i;

/** Ids at Bedrock say so. */
export const bedrockId = /(?:^|[/.\s])(?:amazon|anthropic|meta|cohere)\.|^arn:aws:bedrock/;

/** "The labels of GPT-5", "distilled from". Read right before the name, as the next ones that end in `Before`. */
export const teacherBefore = overLinesWith('i')`
  (?:distil\w* from|labels?|labell?ed|outputs?|answers|replies|data|examples|judged?|scored|generated|written|drawn|
  taken|teacher)(?: (?:of|from|by))? ?(?:the |a |our )?(?:larger? |big(?:ger)? |prompted |frontier )?$
`;

/** "GPT-5's labels". Read right behind the name. */
export const teacherBehind = overLinesWith('i')`
  ^,?(?:'s|’s)? (?:(?:\w+[ -]){0,2}(?:labels|outputs|answers|replies|responses|annotations|judg\w+|ratings|dataset|
  data set|traces)\b|as (?:a |the )?(?:judge|teacher|reference)|into\b|to (?:label|review|judge|annotate|score|rate|
  classify|grade|generate|write)\b)
`;

/** "Replace GPT-5", "as good as". */
export const comparisonBefore = overLinesWith('i')`
  (?:than|instead of|rather than|unlike|replac\w+|away from|leav\w+|without|versus|vs\.?|against|compar\w+ (?:with|
  to)|match(?:es|ing)?|beat(?:s|ing)?|as good as|fall(?:s|ing)? back to|not (?:at|on|with|through|via)|off) (?:the |
  our |plain |prompted |stock )?$
`;

/** "We fine-tune", "base model:". */
export const baseBefore = overLinesWith('i')`
  (?:\bbase(?: model)?(?: is| will be|:| =)?|\binto|\bon top of|\bfine-?tun\w+|\btun\w+|\btrain(?:ing)?|
  \bstudent(?: is|:)?|\badapter (?:on|for|over)|\bcustomi[sz]\w+(?: of)?) ?(?:a |an |the |our |own )?(?:small |
  hosted )?$
`;

/** "… as the base", "… adapter". Read right behind the name. */
export const baseBehind =
  /^,? (?:as (?:the |a |our |its )?(?:base|student)|(?:fine-?)?tune[ds]?\b|adapter|lora|is (?:fine-?)?tuned|custom-tuned)/i;
