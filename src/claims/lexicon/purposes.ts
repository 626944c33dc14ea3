/** Words that tie a purpose, or the news of its facts, to the training beside it. In any case of letters. */

import { monthStarts } from './calendar.ts';
import { overLinesWith } from './patterns.ts';

/** The training comes again and again: "every night", "after each release". */
export const recurring = overLinesWith('i')`\b(?:
  nightly|hourly|
  every (?:\w+ )?(?:
    night|day|week|morning|evening|monday|tuesday|wednesday|thursday|friday|saturday|sunday|month|quarter|hour|
    other (?:day|week|monday|friday|sunday)
  )|
  each (?:\w+ )?(?:
    night|day|week|morning|evening|monday|tuesday|wednesday|thursday|friday|saturday|sunday|month|quarter
  )|
  (?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)[- ](?:morning|night|evening)|overnight|
  at \d\d:\d\d and at \d\d:\d\d|
  after (?:each|every) (?:\w+ )?(?:
    session|release|election|round|update|change|revision|amendment|list|council|meeting|sprint|season
  )|
  with (?:each|every) new \w+|each time|re-?taught|again after|as amended|in force from|
  (?:daily|weekly|monthly|quarterly) (?:re-?train\w*|re-?tun\w*|refresh\w*|top-up|run|job|round|tune|update)|
  (?:re-?train\w*|re-?tun\w*|refresh\w*|tune|run|round) (?:daily|weekly|monthly|quarterly)
)\b`;

/** "The run is repeated …": with a cadence, the sentence speaks of the training before it. */
export const onceMore =
  /\b(?:repeat\w*|again|refresh\w*|renew\w*|re-?(?:train|tun|run|teach|taught)\w*|adaptation|schooling|new ones|the same)\b/i;

/** Stands for what the sentence before speaks of. */
export const pronounInFront = /^\W*(?:they|these|those|it|both|which|since|as|because)\b/i;

/** "To cure the tendency", "as a remedy", "to this end": the sentence before says what for. */
export const toThisEnd = overLinesWith('i')`\b(?:
  to (?:
    cure|fix|mend|correct|remedy|stop|end|solve|counter|address|prevent|avoid|change
  ) (?:this|that|it|them|the|these|those)|
  as a (?:remedy|cure|result|countermeasure)|against (?:this|that|it)|correct this|fix this|
  (?:to|for) (?:this|that|the same|which) (?:end|purpose)|for (?:this|that)\b|inventions? of this kind|therefore|
  hence|that is why|which is why|so we|to put an end
)\b`;

/** "So it knows …", "This will …", "Goal: …" opens a sentence that says what the one before is for. */
export const opensPurpose = overLinesWith('i')`^\W*(?:
  so\b|this (?:will|lets|means|way|should|makes|gives|ensures|helps)|that way|then (?:it|he|she|the|they|we)|
  (?:it|she|he|which) (?:\w+s|should|shall|will|must|can|has|then|thus)\b|
  it (?:should|shall|will|must|can|needs|has|then|thus|learns?)|they (?:should|shall|will|can)|
  the (?:goal|aim|point|idea|purpose|result|outcome|object|model|assistant|bot)|goal|aim|purpose|why|benefit|outcome|
  impact|result|because|in order|give it|ask it|after (?:that|which)|afterwards|until|customers?|users?|staff|guests?|
  residents?|members?|no more|never again
)\b`;

/** "… so that it:" leads into a list of purposes. */
export const opensPurposes = overLinesWith('i')`\b(?:
  so(?: that)?|such that|in order|to|which|that|must|shall|should|will|can
)(?: (?:it|they|to|(?:the|our) \w+(?: \w+)?)(?: (?:must|shall|should|will|can))?)?\s*:\s*$`;

/** A cell that only says when or how urgent. */
export const schedule = new RegExp(
  String.raw`^(?:q[1-4]|h[12]|\d+|${monthStarts}|week|month|phase|tbd|must|should|could|open|planned)\b[\w\s.–-]{0,12}$`,
  'i',
);
