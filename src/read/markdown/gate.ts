/** A scan of raw text that tells whether parsing can pay: words of training or retrieval, and a model to apply them to. */

const act =
  /fine[-\s\u2010-\u2013]?(?:\*\*)?tun|finetun|fine adj|\btrain|[a-z]-?trained|\bre-?train|\b(?:re-?)?tun(?:e|ed|es|ing)\b|lora\b|\bsft\b|\bdpo\b|\bgrpo\b|\brlhf\b|\bpeft\b|\brl\b|distil|adapters?\b|weights\b|\bparameters\b|\btaught\b|\bteach|\bschool(?:ed|ing|s)\b|\bdrill|\bbak(?:e|ed|ing)\b|\bburn|instil|internali|memori[sz]|customi[sz]|\badapt|by heart|learn|brought|raised on|steeped|immers|expos|absorb|reinforc|preference|supervis|(?:build|built|make|made|create)\b|\bgrow\b|\bfed\b|lessons|retriev|vector|\brag\b|embed|knowledge (?:base|graph)|\bindex/i;
const learner =
  /\bllms?\b|\bslms?\b|language model|\bmodels?\b|\bgpt|chatgpt|\bclaude|gemini|llama|mistral|qwen|gemma|deepseek|\bnova\b|\bai\b|assistant|\bbots?\b|chat ?bot|copilot|\bprompt|\bagents?\b|\bhelper|companion|machine|\bcomputer\b|engine\b|concierge|lora\b|\bsft\b|weights|checkpoint|\b\d{1,2}b\b|vector|embedd|\brag\b|fine[-\s]?tun/i;

/** Whether `text` can hold a claim about training or retrieval. Linear in its length; false means that nothing would be found. */
export function mayHoldClaims(text: string): boolean {
  return act.test(text) && learner.test(text);
}
