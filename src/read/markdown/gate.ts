/** A scan of raw text that tells whether reading can pay: words of training or retrieval near a model to apply them to. */

/** Acts that hardly mean anything else. */
const certain =
  /fine[-\s\u2010-\u2013*]{0,4}tun|finetun|fine adj|\bq?loras?\b|\bsft\b|\bdpo\b|\bgrpo\b|\brlhf\b|\bpeft\b|distil|retrieval|\brag\b|vector|embedd|knowledge (?:base|graph)/i;
/** Acts that are said of many things. */
const possible =
  /\btrain|-?trained|\bre-?train|\b(?:re-?)?tun(?:e|ed|es|ing)\b|adapter|weights\b|\bparameters\b|\btaught\b|\bteach|\bschool(?:ed|ing|s)\b|\bdrill|\bbak(?:e|ed|ing)\b|\bburn|instil|internali|memori[sz]|customi[sz]|\badapt|by heart|learn|brought|raised on|steeped|immers|expos|absorb|reinforc|preference|supervis|(?:build|built|make|made|create)\b|\bgrow\b|feed|\bfed\b|lessons|retriev|\bindex/i;
const learner =
  /\bllms?\b|\bslms?\b|language model|\bmodels?\b|\bgpt|chatgpt|\bclaude|gemini|llama|mistral|qwen|gemma|deepseek|\bnova\b|\bai\b|assistant|\bbots?\b|chat ?bot|copilot|\bhelper|companion|concierge|\bmachine\b|\bcomputer\b|\b\d{1,2}b\b/gi;

/** How far an act and its learner may stand apart, in characters: the sentences around, or a heading above. */
const reach = 400;

/** Whether `text` can hold a claim about training or retrieval. Linear in its length; false means that nothing would be found. */
export function mayHoldClaims(text: string): boolean {
  learner.lastIndex = 0;
  let found = learner.exec(text);
  if (!found) return false;
  if (certain.test(text)) return true;
  while (found) {
    // Windows that overlap are looked through as one.
    const start = Math.max(0, found.index - reach);
    let end = found.index + reach;
    for (found = learner.exec(text); found && found.index <= end; found = learner.exec(text)) end = found.index + reach;
    if (possible.test(text.slice(start, end))) return true;
  }
  return false;
}
