/** Words by which facts or their training come anew: "repeated every January", "amended weekly". */

/** How often. */
export const rhythm =
  /\b(?:each|every|whenever|weekly|nightly|monthly|daily|hourly|quarterly|yearly|annually|as soon as)\b/gi;

/** What comes anew; stands within some words of the rhythm. */
export const renewal =
  /\b(?:amend\w*|revis\w*|updat\w*|correct\w*|refresh\w*|re-?(?:train|tun|run|build|built|peat|issu|new|load|fresh)\w*|again|anew|afresh|chang\w*|new (?:version|issue|edition|list|rates?|prices?)|goes? up|moves?|alter\w*|burn(?:s|t|ed)?|brought up)\b/i;

/** Characters between the two. */
export const renewalReach = 60;
