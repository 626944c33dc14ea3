/** A scan of raw text that tells whether reading can pay: words of training or retrieval near a model to apply them to. */

/** Acts that are said of models, and of few other things. */
const training =
  /fine[-\s\u2010-\u2013*]{0,4}tun|finetun|fine adj|\bq?loras?\b|\b(?:sft|ft|dpo|kto|orpo|grpo|peft|rl(?:hf|aif|vr)?)\b|distil|\b(?:re-?|pre|post)?train|trained|\b(?:re-?)?tun(?:e|ed|es|ing)\b|adapters?\b|weights\b|\btaught\b|\bteach|instil|internali|reinforc/i;
/** Acts that are said of models, and of people, ovens and machines. */
const teaching =
  /\bschool(?:ed|ing|s)\b|\bdrill|\bbak(?:e|ed|ing)\b|\bburn|memori[sz]|by heart|\blearn|raised on|steeped|immers|absorb|supervis|\bfed\b|\bfeed|lessons|retrieval|\brag\b|vector|\bembed(?!ded)|knowledge (?:base|graph)/i;
/** Acts that are said of everything: beside a language model only. */
const anything =
  /customi[sz]|speciali[sz]e|\badapt|brought|expos|preference|(?:build|built|make|made|create)\b|\bgrow\b|retriev|\bindex|\bparameters\b|embedded|\b(?:own|custom|bespoke)\W+(?:\w+\W+){0,2}(?:llm|gpt|model|ai)\b|\bstudent\b|\badjusted\b|imparted|nourish|apprentice/i;

const languageModel = String.raw`llms?\b|\bslms?\b|language model|gpt|\bclaude\b|gemini|llama|mistral|qwen|gemma|deepseek|\bnova\b|assistant|\bbots?\b|chat ?bot|copilot|companion|concierge|\bai\b|\bq?loras?\b`;
/** "The helper", "a 7b", "our model": may be one. What is fine-tuned or trained, by whatever name, or has a training run is one, too. */
const someModel = String.raw`\bmodels?\b|\bhelper\b|\bmachine\b|\bcomputer\b|\b\d{1,2}b\b|fine[- ]tun(?:ed|ing)\b|fine[- ]tunes?\b[^.\n]{0,40}\bon\b|\ba fine[- ]tune\b|finetun|\b(?:sft|dpo|kto|orpo|grpo|rl(?:hf|aif|vr))\b|\b(?:training|tuning) runs?\b|reinforcement training|\btrained\son\b|\btrain\s(?:it|the|our|an?)\b`;
const learner = new RegExp(`(?<sure>${languageModel})|${someModel}`, 'gi');

/** How far an act and its learner may stand apart, in characters: the sentences around, or a heading above. */
const reach = 400;
/** The same where either word alone says little: one sentence, or the line above. */
const shortReach = 160;

/** Whether `text` can hold a claim about training or retrieval. Linear in its length; false means that nothing would be found. */
export function mayHoldClaims(text: string): boolean {
  const found = new Learners(text);
  return (
    around(text, found, reach, (near, isSure) => training.test(near) || (isSure && teaching.test(near))) ||
    around(text, found, shortReach, (near, isSure) => teaching.test(near) || (isSure && anything.test(near)))
  );
}

interface Learner {
  readonly at: number;
  /** Whether it is a language model by its name. */
  readonly isSure: boolean;
}

/** The learners of a text, looked for as they are asked for: in a plan the first few are enough. */
class Learners {
  readonly #text: string;
  readonly #found: Learner[] = [];
  #looked = 0;

  constructor(text: string) {
    this.#text = text;
  }

  get(index: number): Learner | undefined {
    if (index === this.#found.length && this.#looked !== -1) {
      learner.lastIndex = this.#looked;
      const next = learner.exec(this.#text);
      this.#looked = next ? learner.lastIndex : -1;
      if (next) this.#found.push({ at: next.index, isSure: next.groups?.sure !== undefined });
    }
    return this.#found[index];
  }
}

/** A plan can overlap from end to end: from this length on, what has been put together is looked through each time it has doubled. */
const firstLook = 4000;

/** Whether something holds of the text around a learner. What overlaps is looked through as one, so that no text is read often. */
function around(
  text: string,
  found: Learners,
  reach: number,
  holds: (near: string, isSure: boolean) => boolean,
): boolean {
  let index = 0;
  for (let first = found.get(index); first; first = found.get(index)) {
    const start = Math.max(0, first.at - reach);
    let end = first.at + reach;
    let isSure = first.isSure;
    let look = firstLook;
    for (let it = found.get(++index); it && it.at <= end; it = found.get(++index)) {
      end = it.at + reach;
      isSure ||= it.isSure;
      if (end - start < look) continue;
      look *= 2;
      // Up to the end of a line: what is found there does not depend on what follows.
      const line = text.lastIndexOf('\n', it.at);
      if (line > start && holds(`${joint(text, start)}${text.slice(start, line)}`, isSure)) return true;
    }
    if (holds(`${joint(text, start)}${text.slice(start, end)}${joint(text, end)}`, isSure)) return true;
  }
  return false;
}

/** Stands for the rest of a word that an edge cuts through: "rl" is not said where "URL" begins outside. */
function joint(text: string, edge: number): string {
  return /^\w\w$/.test(text.slice(Math.max(0, edge - 1), edge + 1)) ? '_' : '';
}
