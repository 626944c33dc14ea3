/** What a document speaks of: language models, other models, helpers in plain words. */

import type { TrainingJob } from './config/job.ts';
import type { ModelTalk } from './training.ts';

const languageModelTalk =
  /\b(?:llms?|slms?|language models?|gpt|chatgpt|claude|gemini|llama|mistral|ministral|qwen|gemma|deepseek|assistant|chat ?bots?|bots?|copilots?|prompt(?:s|ed|ing)?|fine-?tun\w*|lora|qlora|sft|dpo|generative|foundation model|drafts?|replies|hallucinat\w*|nova (?:micro|lite|pro)|our own ai|open[- ]weights?)\b/gi;
const otherModelTalk =
  /\b(?:classifiers?|detectors?|recogni[sz]ers?|encoders?|forecast\w*|regression|random forest|gradient[- ]boost\w*|xgboost|lightgbm|cnn|convolutional|lstm|ocr|speech|vision|images?|yolo|rerankers?|embeddings?|recommenders?|churn|fraud|anomaly|pictures?|photos?|cameras?|convolution\w*|neural net\w*|sensors?|predictors?|boosted trees?|time series)\b/gi;

/** Words that only texts about language models hold. */
const certainTalk =
  /\b(?:llms?|slms?|language[- ]models?|gpt[\w.-]*|chatgpt|claude|gemini|llama[\w.-]*|mistral|ministral|qwen[\w.-]*|gemma|deepseek|chat ?bots?|copilots?|generative|hallucinat\w*|q?loras?|sft|dpo|rlhf|grpo|ai|gen ?ai|rag|open[- ]weights?)\b/gi;
const likelyTalk =
  /\b(?:assistants?|bots?|models?|adapters?|weights|robots?|vector|retrieval|embeddings?|knowledge (?:base|graph)|semantic search|fine-?tun\w*|prompt(?:s|ed|ing)?)\b/gi;
/** Characters of text for which one certain word is expected. */
const charactersPerWord = 20_000;
/** A short memo may name its helper in plain words only. */
const shortText = 8000;

/** Whether a text is about language models at all; a release train or an index in a software proposal is not. */
export function isAboutLanguageModels(text: string): boolean {
  const certain = count(text, certainTalk);
  if (certain >= 1 + Math.floor(text.length / charactersPerWord)) return true;
  return text.length < shortText && count(text, likelyTalk) > 0;
}

const helperTalk = /\b(?:helpers?|companion|machine|computer|ai|answers?|chat|model|writes?|greets?|talks?)\b/gi;

/** A file that starts a fine-tune is about a language model, whatever its words. */
export function modelTalk(text: string, job?: TrainingJob): ModelTalk {
  const sure = job ? 10 : 0;
  return {
    languageModels: sure + count(text, languageModelTalk),
    otherModels: count(text, otherModelTalk),
    helpers: count(text, helperTalk),
  };
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
