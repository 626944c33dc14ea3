/** Words that name a base model rather than a product built on one. */

/** A word for a model, a family of models, or a size: "8B". */
const modelName =
  /\b(?:models?|llms?|slms?|gpt|claude|sonnet|haiku|opus|gemini|gemma|llama|q?wen\d*|mistral|ministral|phi|deepseek|command|nova|\d+(?:\.\d+)?b)\b|^(?:gpt|claude|gemini|gemma|llama|qwen|mistral|phi)[-\d]/i;

/** Whether `text` calls something a model, or by the name of one. */
export function isModelName(text: string): boolean {
  return modelName.test(text);
}

/** What may follow the name: "Llama 3.1 8B", "Nova Micro". */
export const modelSuffix =
  /\d|^(?:mini|micro|nano|lite|pro|small|medium|large|flash|flash-lite|haiku|sonnet|opus|instruct)$/;
