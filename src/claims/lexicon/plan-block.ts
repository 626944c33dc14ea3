/** Words of the values in an `ai-plan` block. */

/** "None", "tbd by Q2", "not yet", "to be named", "?" state nothing. */
export const unsaid =
  /^(?:\W*|(?:no|n\/?a|null|unknown|open|later)\b[^a-z0-9]*|(?:none(?! of\b)|nil|tb[acd]|to ?do(?! (?:an?|it|the)\b)|to be (?:agreed|confirmed|decided|defined|found|named)|not (?:yet|known|decided|measured)|vacant|open (?:issue|point|question))\b[^.;]*)$/iu;

/** The weights are served by those who tuned them. */
export const ownWeights =
  /\b(?:self-?hosted|on[- ]prem\w*|in[- ]house|our own|own (?:servers?|hardware|gpus?|cards?))\b/iu;

/** A score that is still to come; one "to be beaten" is there. In lower case. */
export const yetToCome = /\b(?:will|planned|to follow|to be(?! beaten)|is (?:our|the) (?:goal|target))\b/;

/** What may stand around a figure that is no more than a number of calls a day. */
export const bareBefore =
  /^(?:(?:about|around|approx\.?|ca\.?|roughly|some|up to|at least|over|more than) )?[~≈<>]? ?$/iu;
export const bareBehind = /^(?: ?calls)?$/iu;
