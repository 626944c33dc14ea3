/** A scan of raw text that tells whether reading can pay: words of training or retrieval near a model to apply them to. */

/** Acts that are said of models, and of people and ovens. */
const training =
  /fine[-\s\u2010-\u2013*]{0,4}tun|finetun|fine adj|\bq?loras?\b|\bsft\b|\bdpo\b|\bgrpo\b|\brlhf\b|\bpeft\b|\brl\b|distil|\btrain|-?trained|\bre-?train|\b(?:re-?)?tun(?:e|ed|es|ing)\b|adapters?\b|weights\b|\btaught\b|\bteach|\bschool(?:ed|ing|s)\b|\bdrill|\bbak(?:e|ed|ing)\b|\bburn|instil|internali|memori[sz]e|by heart|\blearn|raised on|steeped|immers|absorb|reinforc|supervis|\bfed\b|\bfeed|lessons|retrieval|\brag\b|vector|\bembed(?!ded)|knowledge (?:base|graph)/i;
/** Acts that are said of everything: beside a language model only. */
const anything =
  /customi[sz]|\badapt|brought|expos|preference|(?:build|built|make|made|create)\b|\bgrow\b|retriev|\bindex|\bparameters\b|embedded|\b(?:own|custom|bespoke)\W+(?:\w+\W+){0,2}(?:llm|gpt|model|ai)\b|\bstudent\b|\badjusted\b|imparted|nourish|apprentice/i;

const languageModel = String.raw`\bllms?\b|\bslms?\b|language model|\bgpt|chatgpt|\bclaude\b|gemini|llama|mistral|qwen|gemma|deepseek|\bnova\b|assistant|\bbots?\b|chat ?bot|copilot|companion|concierge|\bai\b`;
/** "The helper", "a 7b", "our model": may be one. */
const someModel = String.raw`\bmodels?\b|\bhelper\b|\bmachine\b|\bcomputer\b|\b\d{1,2}b\b`;
const learner = new RegExp(`(?<sure>${languageModel})|${someModel}`, 'gi');

/** How far an act and its learner may stand apart, in characters: the sentences around, or a heading above. */
const reach = 400;

/** Whether `text` can hold a claim about training or retrieval. Linear in its length; false means that nothing would be found. */
export function mayHoldClaims(text: string): boolean {
  learner.lastIndex = 0;
  let found = learner.exec(text);
  while (found) {
    // Windows that overlap are looked through as one.
    const start = Math.max(0, found.index - reach);
    let end = found.index + reach;
    let isSure = false;
    for (; found && found.index <= end; found = learner.exec(text)) {
      end = found.index + reach;
      isSure ||= found.groups?.sure !== undefined;
    }
    const window = `${joint(text, start)}${text.slice(start, end)}${joint(text, end)}`;
    if (training.test(window) || (isSure && anything.test(window))) return true;
  }
  return false;
}

/** Stands for the rest of a word that an edge cuts through: "rl" is not said where "URL" begins outside. */
function joint(text: string, edge: number): string {
  return /^\w\w$/.test(text.slice(Math.max(0, edge - 1), edge + 1)) ? '_' : '';
}
