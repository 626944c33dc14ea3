/** Words that may stand for a training beside a named model or a count of examples, though they mean many things. */

/** Over one word in lower case. */
export const hints =
  /^(?:weights?|run|runs|rounds?|pass|lessons?|school|schooling|study|studied|swallow\w*|digest\w*|ingest\w*|absorb\w*|adjust\w*|refin\w*|student|pairs|epochs?|custom|own|bespoke|checkpoint|parameters|imparted|nourish\w*|apprentice\w*|course|jobs?|formation|formed|feedings?|condition(?:ed|ing)|wean\w*|marinat\w*|soak\w*|habituat\w*|diet|fodder|acquires?|renewed|put|continu(?:e|es|ed|ation)|undergo\w*|season(?:ed|ing)|infus\w*|learn(?:s|ed|t|ing)?|educat\w*|drum(?:s|med|ming)|foundation|topped|worked)$/;

/** The same within a text. */
export const mayHint =
  /\b(?:weights?|runs?|rounds?|pass|lessons?|school|schooling|study|studied|swallow|digest|ingest|absorb|adjust|refin|student|pairs|epochs?|custom|own|bespoke|checkpoint|parameters|imparted|nourish|apprentice|course|jobs?|form(?:ation|ed)|feeding|condition(?:ed|ing)|wean|marinat|soak|habituat|diet|fodder|acquire|renewed|put|continu|undergo|season|infus|learn|educat|drum(?:s|med)|foundation|topped|worked)/i;

/** A count of examples: three digits or more, or thousands in short. */
export const manyExamples = /^\d{1,3}(?:[.,']?\d{3})+$|^\d{3,}$|^\d+(?:[.,]\d)?k$/;
