/** Words beside an act of training that tell whether a model is trained. Over one word, or over text; in lower case unless said otherwise. */

import { overLines, overLinesWith } from './patterns.ts';

/** "Training data", "tuning budget": one word behind an act that makes it part of a noun. */
export const dataNouns = overLines`^(?:
  data|set|sets|dataset|datasets|examples?|pairs|samples?|material|materials|corpus|corpora|rows|records|file|files|
  images|split|loss|steps?|epochs?|cost|costs|budget|fee|fees|charges?|price|time|logs?|stack|library|licen[cs]e|
  guide|article|page|paper|course|day|days|session|sessions|hours?|evening|evenings|contract|contracts|provider|
  vendor|expert|team|question|questions|debate|decision|trick|buttons?|menu|wizard|tab|cut-?off|schedule|schedules|
  plan|plans|calendar|cadence|owner|policy|rota
)$`;

/** The act in front of them is a noun itself. */
export const nounsOfTraining = /ing$|^sft$|^rlhf$|^tune$/;

/** "The tuned …". */
export const participles = /(?:ed|taught)$/;

/** "Instruction-tuned": so makers deliver their models … */
export const asDelivered = /^(?:instruct|instruction|chat)\b/;

/** … unless they become so. */
export const becoming = /^(?:be|being|get|gets|getting)$/;

/** Words in front of it that point at something known. */
export const determiners = /^(?:the|this|that|any|every|each|no|whose|same|present|current|existing|old)$/;

/** And words behind it for what is known. */
export const knownModels =
  /^(?:model|models|one|ones|version|answers?|bot|chatbot|assistant|weights|deployment|small|open|llm|system)$/;

/** "Tuned or not": both are spoken of. Over the two words behind the act. */
export const contrasts = /^(?:or|and) (?:not|untuned|un)/;

/** People are trained: for hours, on tills, in empathy. In any case of letters. */
export const courses = overLinesWith('i')`\b(?:
  sessions?|hours?|minutes?|half[- ]days?|afternoons?|evenings?|workshops?|courses?|e-learning|refreshers?|
  certificates?|classroom|seminars?|induction|onboarding|safe use|use of the|on the new|till|screen|tablet|l&d|
  coaching|empathy
)\b`;

/** Other machine learning leaves marks of its own; two of them tell. */
export const otherMachineLearning = overLinesWith('g')`\b(?:
  epochs?|frames?|bounding box\w*|map\b|mape|ndcg|backbone|augmentation|sensors?|audio|tabular|features|
  hyperparameter\w*|validation loss|checkpoint path|kaggle|pixels?|labelled (?:frames|images|pictures|clips)|
  click(?:s| pairs| logs)|wake word|acoustic|noise|dialect recordings|dials?
)\b`;

/** Acts that are only done to language models. In any case of letters. */
export const trainingOfTexts = /^(?:sft|dpo|grpo|rlhf|orpo|instruct|supervised|continu|domain|in |into )/i;

/** Adapters of software and machines. In any case of letters, as the next three. */
export const otherAdapters =
  /\b(?:api|driver|connector|gateway|provider|protocol|plug(?:-?in)?s?|interface|cable|pattern|class|database|vendor|upload|upstream|downstream|wrapper|sdks?|back-?end|mcp|llm adapters?|adapters? (?:converts?|translates?|maps|wraps|implements?|connects?|exposes|calls|handles|go into|goes into)|(?:write|writing|implement(?:ing)?|register(?:ing)?) (?:an? |your |custom |new ){0,2}adapters?)\b/i;

/** "Distilled into a smaller one". */
export const distilling = /\b(?:into|teacher|student|smaller?)\b/i;

/** "Notes distilled into a report". */
export const distilledTexts = /\b(?:notes?|chapter|meeting|report|memory|summary|summaries) (?:in)?to\b/i;

/** "Teach the model our schema in the prompt". */
export const prompting = overLinesWith('i')`
  \b(?:in|into|to|via|by|through|with) (?:the|a|its|their|our|his|one) (?:system )?(?:
    prompt|instructions?|context|system message
  )\b|
  \bat (?:question|query|run|request) time\b|\bfew-?shot\b`;

/** "They train on Fridays": alone these say too little. */
export const plainVerbs = /^(?:train|trains|tune|tunes|retrain|retrains)$/;

/** "Training run", "tuning job". */
export const runs = /^(?:run|runs|job|jobs|round|rounds|phase|pipeline|loop|attempts?)$/;

/** A step of few words: "2. Tuning". */
export const tunings = /^(?:tuning|tune|tuned|retune)$/;

/** "Built out of them": what was named before. In any case of letters. */
export const outOfThese = /\b(?:on|from|out of) (?:them|these|those|it|this|that)\b/i;

export const outOf = /\b(?:on|from|out of)\b/;

/** "Our own … model", "a bespoke LLM". In lower case. */
export const ownModel =
  /\b(?:own|custom|bespoke|private|in-house|proprietary|house|dedicated)\b[^.;]{0,40}\b(?:llm|slm|model|gpt|ai|language model)\b/;
