/** Words that may stand for a training beside a named model, though they mean many things. */

/** Over one word in lower case. */
export const hints =
  /^(?:weights?|run|runs|round|rounds|pass|lessons?|school|schooling|study|studied|swallow\w*|digest\w*|ingest\w*|absorb\w*|adjust\w*|refin\w*|student|pairs|epochs?|custom|own|bespoke|checkpoint|parameters|imparted|nourished|nourish|apprentice\w*|course)$/;

/** The same within a text. */
export const mayHint =
  /\b(?:weights?|runs?|rounds?|pass|lessons?|school|schooling|study|studied|swallow|digest|ingest|absorb|adjust|refin|student|pairs|epochs?|custom|own|bespoke|checkpoint|parameters|imparted|nourish|apprentice|course)/i;
