/** Words that show what a document speaks of: they are counted over its whole text, in any case of letters. */

import { overLinesWith } from './patterns.ts';

export const languageModels = overLinesWith('gi')`\b(?:
  llms?|slms?|language models?|gpt|chatgpt|claude|gemini|llama|mistral|ministral|qwen|gemma|deepseek|assistant|
  chat ?bots?|bots?|copilots?|prompt(?:s|ed|ing)?|fine-?tun\w*|lora|qlora|sft|dpo|generative|foundation model|
  drafts?|replies|hallucinat\w*|nova (?:micro|lite|pro)|our own ai|open[- ]weights?
)\b`;

/** Models that learn something else than texts, and what they are used for. */
export const otherModels = overLinesWith('gi')`\b(?:
  classifiers?|detectors?|recogni[sz]ers?|encoders?|forecast\w*|regression|random forest|gradient[- ]boost\w*|
  xgboost|lightgbm|cnn|lstm|ocr|speech|vision|images?|yolo|rerankers?|embeddings?|recommenders?|churn|
  fraud|anomaly|pictures?|photos?|cameras?|convolution\w*|neural net\w*|sensors?|predictors?|boosted trees?|
  time series
)\b`;

/** Plain words for what may be a language model. */
export const helpers = overLinesWith('gi')`\b(?:
  helpers?|companion|machine|computer|ai|answers?|chat|model|writes?|greets?|talks?
)\b`;

/** Words that only texts about language models hold. */
export const certain = overLinesWith('gi')`\b(?:
  llms?|slms?|language[- ]models?|gpt[\w.-]*|chatgpt|claude|gemini|llama[\w.-]*|mistral|ministral|qwen[\w.-]*|gemma|
  deepseek|chat ?bots?|copilots?|generative|hallucinat\w*|q?loras?|sft|dpo|rlhf|grpo|ai|gen ?ai|rag|open[- ]weights?
)\b`;

/** Words that texts about language models share with others. */
export const likely = overLinesWith('gi')`\b(?:
  assistants?|bots?|models?|adapters?|weights|robots?|vector|retrieval|embeddings?|knowledge (?:base|graph)|
  semantic search|fine-?tun\w*|prompt(?:s|ed|ing)?
)\b`;
