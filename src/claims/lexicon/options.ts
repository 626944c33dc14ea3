/** Words of the ways to go that a plan weighs. */

/** The row of a model or of a way to go: it is about the same task as the other rows. */
export const optionOfOneTask =
  /\b(?:prompt\w*|baseline|untuned|stock|base|today|hosted|large|big|small|model|gpt|claude|gemini|llama|option|route|run|[a-d])\b|\d ?b\b/i;
