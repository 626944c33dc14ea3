/** Words of the values in an `ai-plan` block. */

/** "none", "tbd", "not yet", "?" state nothing. */
export const unsaid =
  /^(?:none|no|n\/?a|nil|null|~|tbd|tbc|todo|to be (?:decided|defined)|not (?:yet|known|decided|measured)|unknown|open|later|\?+|-+|…|\.\.\.)\b[^a-z0-9]*$|^\W*$/iu;

/** The weights are served by those who tuned them. */
export const ownWeights =
  /\b(?:self-?hosted|on[- ]prem\w*|in[- ]house|our own|own (?:servers?|hardware|gpus?|cards?))\b/iu;

/** A score that is still to come; one "to be beaten" is there. In lower case. */
export const yetToCome = /\b(?:will|planned|to be(?! beaten))\b/;
