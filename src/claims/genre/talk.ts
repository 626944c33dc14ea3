/** What a document speaks of: language models, other models, helpers in plain words. */

import type { TrainingJob } from '../config/job.ts';
import type { ModelTalk } from './model-talk.ts';

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

const helperTalk = /\b(?:helpers?|companion|machine|computer|ai|answers?|chat|model|writes?|greets?|talks?)\b/gi;

/** How often a text, or a part of it, uses words of each kind. No match runs over a line end, so that counts of parts add up. */
export type TalkCounts = Readonly<Record<keyof typeof patterns, number>>;

const patterns = {
  languageModels: languageModelTalk,
  otherModels: otherModelTalk,
  helpers: helperTalk,
  certain: certainTalk,
  likely: likelyTalk,
};

export function countTalk(text: string): TalkCounts {
  return {
    languageModels: count(text, languageModelTalk),
    otherModels: count(text, otherModelTalk),
    helpers: count(text, helperTalk),
    certain: count(text, certainTalk),
    likely: count(text, likelyTalk),
  };
}

export function sumTalk(parts: readonly TalkCounts[]): TalkCounts {
  const sum = { languageModels: 0, otherModels: 0, helpers: 0, certain: 0, likely: 0 };
  for (const it of parts) {
    sum.languageModels += it.languageModels;
    sum.otherModels += it.otherModels;
    sum.helpers += it.helpers;
    sum.certain += it.certain;
    sum.likely += it.likely;
  }
  return sum;
}

/** Whether a text of `length` is about language models at all; a release train or an index in a software proposal is not. */
export function isAboutLanguageModels({ certain, likely }: TalkCounts, length: number): boolean {
  if (certain >= 1 + Math.floor(length / charactersPerWord)) return true;
  return length < shortText && likely > 0;
}

/** A file that starts a fine-tune is about a language model, whatever its words. */
export function modelTalk({ languageModels, otherModels, helpers }: TalkCounts, job?: TrainingJob): ModelTalk {
  return { languageModels: languageModels + (job ? 10 : 0), otherModels, helpers };
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
