/** Forms of the words that mean training, and the small words that stand around them. */

export type WordForm = 'base' | 's' | 'ing' | 'ed' | 'noun';

const verbs = `
  tune tunes tuning tuned, finetune finetunes finetuning finetuned, retune retunes retuning retuned,
  train trains training trained, retrain retrains retraining retrained, pretrain pretrains pretraining pretrained,
  teach teaches teaching taught, school schools schooling schooled, drill drills drilling drilled,
  educate educates educating educated, coach coaches coaching coached, tutor tutors tutoring tutored,
  adapt adapts adapting adapted, customise customises customising customised, customize customizes customizing customized,
  personalise personalises personalising personalised, personalize personalizes personalizing personalized,
  specialise specialises specialising specialised, specialize specializes specializing specialized,
  distil distils distilling distilled, distill distills distilling distilled, refine refines refining refined,
  condition conditions conditioning conditioned, optimise optimises optimising optimised, optimize optimizes optimizing optimized,
  raise raises raising raised, rear rears rearing reared, feed feeds feeding fed, steep steeps steeping steeped,
  immerse immerses immersing immersed, bake bakes baking baked, burn burns burning burned, burn burns burning burnt,
  build builds building built, bring brings bringing brought, instil instils instilling instilled,
  imprint imprints imprinting imprinted, encode encodes encoding encoded`;

const nouns = `lora loras qlora qloras dora peft sft rlhf dpo grpo rft adapter adapters adaptor adaptation customisation
  customization distillation finetunes schooling preference-optimisation optimisation optimization`;

const forms = new Map<string, WordForm>(nouns.split(/\s+/).map((it) => [it, 'noun']));
const bases = new Map<string, string>([
  ['going', 'go'],
  ['doing', 'do'],
  ['using', 'use'],
  ['putting', 'put'],
  ['giving', 'give'],
  ['embedding', 'embed'],
]);
for (const row of verbs.split(',')) {
  const [base, s, ing, ed] = row.trim().split(' ');
  if (base && ing) bases.set(ing, base);
  for (const [key, form] of [
    [base, 'base'],
    [s, 's'],
    [ing, 'ing'],
    [ed, 'ed'],
  ] as const) {
    if (key) forms.set(key, form);
  }
}

/** The form of a training word ("Fine-Tuned", "instruction-tuned", "re-trained"), or undefined for any other word. */
export function formOf(norm: string): WordForm | undefined {
  return forms.get(norm.replace(/-/g, '')) ?? forms.get(norm.slice(norm.lastIndexOf('-') + 1));
}

/** The base form of a gerund: "fine-tuning" is "fine-tune"; undefined where the verb is not known. */
export function baseOf(norm: string): string | undefined {
  const whole = bases.get(norm);
  if (whole) return whole;
  const cut = norm.lastIndexOf('-') + 1;
  const base = cut > 0 ? bases.get(norm.slice(cut)) : undefined;
  return base && norm.slice(0, cut) + base;
}

const set = (words: string) => new Set(words.trim().split(/\s+/));

/** Adverbs that go with the training they qualify. */
export const ownAdverbs = set('further newly freshly additionally again subsequently specifically accordingly');
export const beForms = set('be been being is are was were am');
export const getForms = set('get gets getting got');
export const haveForms = set("have has had having i've we've they've it's");
export const becomeForms = set('become becomes becoming');
const auxiliaries = 'will shall must should would could can may might';
/** Words that make a clause finite. */
export const finiteForms = set(
  `is are was were am ${auxiliaries} ought has have had gets goes becomes makes takes keeps means does do`,
);
/** What an infinitive may follow. */
export const modals = set(
  `${auxiliaries} to cannot we'll i'll they'll it'll let's please do does and then or not never also now`,
);
export const plainModals = set(auxiliaries);
export const subjects = set("i we you they he she it who we'll");
export const determiners = set(
  'a an the our its their his her this that these those one each every any my your another',
);
export const adverbs = set(
  'further newly freshly then also first once again additionally subsequently continually specifically thoroughly now finally further already merely simply always properly up',
);

/** Words that qualify a training noun and go when it goes: "a second supervised LoRA run". */
export const modifiers =
  set(`monday-morning same further additional second third fourth more new small tiny little single separate own custom continued continual
  supervised short overnight nightly daily weekly monthly quarterly yearly monday tuesday wednesday thursday friday saturday sunday
  full light lightweight preference reinforcement instruction domain domain-specific parameter-efficient lora qlora sft rl dpo model
  first initial subsequent last final extra dedicated proper regular repeated renewed planned`);

/** Nouns that only say how the training is run: "run", "job", "round of". */
export const runNouns = set(
  'run runs job jobs round rounds refresh pass passes step session sessions cycle cycles adapter adapters tune training tuning course exercise work programme program dose bit lesson lessons',
);

/** Prepositions that introduce what a model is trained on. */
export const materialPrepositions = set('on upon over with w using from off to');

export const prepositions = set(
  'on upon over with w using from off to in into at by via through for within inside of out during before after until till under per against about around as',
);

/** Words at which a phrase ends. */
export const connectors = set(
  'so that because since as which who whose where when while if unless until till lest thereby whereby and or but then plus to in for',
);

/** Where the training would have run; kept, because the model still runs there. */
export const platform =
  /\b(?:bedrock|azure|vertex|openai|aws|sagemaker|google|cohere|mistral|together|fireworks|foundry|tenant|platform|premises|house|server|servers|devices?|region|cloud)\b/i;

/** Training jargon: a phrase with such a word goes with the training. */
export const jargon =
  /\b(?:fine-?\s?tun\w*|tun(?:e|es|ed|ing)|(?:re)?train\w*|refin(?:e|es|ed|ing)|q?loras?|sft|dpo|rlhf|grpo|peft|adapters?|epochs?|weights?|gpus?|checkpoints?|job|endpoint|distil\w*|learn(?:s|ed|t|ing)?|dataset|hyperparameters?)\b/i;

/** Where a model keeps what it has learned, as people say. */
export const weights = /\b(?:weights|parameters|head|brain|memory)\b/i;

/** How often: goes where the facts are read live. */
export const cadence =
  /(?:\s*,)?\s*\b(?:(?:every|each)\s+(?:other\s+|single\s+)?(?:night|day|morning|evening|week|weekend|month|quarter|year|hour|monday|tuesday|wednesday|thursday|friday|saturday|sunday)(?:\s+(?:night|morning|evening|afternoon))?|nightly|daily|weekly|monthly|quarterly|hourly|overnight|once\s+a\s+(?:day|week|month|quarter|year)|again)\b/iy;
