/** Words without which a text holds no claim, and those that may stand for a training beside a model, though they mean many things. */

import { overLines, overLinesWith } from './patterns.ts';

/** Words of training and of retrieval, or beginnings of them: looked for before anything costlier. */
export const mayClaim = overLinesWith('i')`
  tun(?:e|ing|n)|fine adj|refin|reinforc|preference|supervis|train|lora|\b(?:sft|ft|dpo|kto|orpo|grpo|peft)\b|
  distil|teach|taught|school|drill|weights|bak(?:e|ing)|burn|instil|adapt|learn|raised|brought|groom|coach|studied|
  bring (?:up|the|it)|built|build|feed|fed on|steep|immers|expos|\bma(?:de\b|ke)|ingrain|absorb|imprint|mould|\bgrow\b|
  (?:custom|internal|memor|personal|special)i|lessons|pour|encod|embed|index|retriev|vector|\brag\b|
  knowledge (?:base|graph|transfer)|semantic search|parameter|optimi[sz]|refit|fitted|\bpress|educat|tutor|round to|
  \brl(?:hf|aif|vr)?\b|hard.?wir|assimilat|inculcat|nurtured|reared|reward model|gradient|mixed into|
  (?:calibrat|tailor)ed on|put (?:it|them)|puts|'d on|'d \d
`;

/** Beside a named model or a count of examples. Over one word in lower case. */
export const hints = overLines`^(?:
  weights?|run|runs|rounds?|pass|lessons?|school|schooling|study|studied|swallow\w*|digest\w*|ingest\w*|absorb\w*|
  adjust\w*|refin\w*|student|pairs|epochs?|custom|own|bespoke|checkpoint|parameters|imparted|nourish\w*|
  apprentice\w*|course|jobs?|formation|formed|feedings?|condition(?:ed|ing)|wean\w*|marinat\w*|soak\w*|habituat\w*|
  diet|fodder|acquires?|renewed|put|continu(?:e|es|ed|ation)|undergo\w*|season(?:ed|ing)|infus\w*|learn(?:s|ed|t|
  ing)?|educat\w*|drum(?:s|med|ming)|foundation|topped|worked
)$`;

/** "We run an open model on our own server": says no more than where. From such a word to the end of its statement. */
export const serving = /^runs? (?:an?|the|our|it)\b[^,;:]{0,60}\bown (?:servers?|hardware|machines?)\W*$/i;

/** The same within a text. */
export const mayHint = overLinesWith('i')`\b(?:
  weights?|runs?|rounds?|pass|lessons?|school|schooling|study|studied|swallow|digest|ingest|absorb|adjust|refin|
  student|pairs|epochs?|custom|own|bespoke|checkpoint|parameters|imparted|nourish|apprentice|course|jobs?|
  form(?:ation|ed)|feeding|condition(?:ed|ing)|wean|marinat|soak|habituat|diet|fodder|acquire|renewed|put|continu|
  undergo|season|infus|learn|educat|drum(?:s|med)|foundation|topped|worked
)`;

/** A count of examples: three digits or more, or thousands in short. */
export const manyExamples = /^\d{1,3}(?:[.,']?\d{3})+$|^\d{3,}$|^\d+(?:[.,]\d)?k$/;
