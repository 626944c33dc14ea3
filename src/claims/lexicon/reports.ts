/** How writers tell rather than propose: what happened, what others do or say, what training is. Over lower-case text. */

import { overLines } from './patterns.ts';

/** It happened: "was", "had the model", "comes already", right in front of the act. */
export const pastBefore = overLines`
  \bhad\s+(?:a|an|the|its|our|their|his)\s+(?:\w+\s+){1,3}$|
  \b(?:already(?: been)?|comes?|came|ships?)\s+$|
  \b(?:was|were|had been|had|did|got)\s+(?:
    \w+ly\s+|also\s+|then\s+|once\s+|already\s+|obviously\s+|first\s+|briefly\s+|still\s+|even\s+|being\s+|
    apparently\s+|supposedly\s+|the \w+ )?$`;

/** "We", "the vendor also": with an act in the past behind it. */
export const pastActive = overLines`\b(?:
  we|they|he|she|i|it|agency|vendor|team|supplier|office|company|somebody|someone|who|which|that|one|colleagues?|
  academy|studio
)\s+(?:\w+ly\s+|had\s+|also\s+|first\s+|once\s+|already\s+|even\s+|has\s+|have\s+)*$`;

/** "We tried", "was considered": what came of it is over, too. */
export const triedBefore =
  /\b(?:tried|attempted|piloted|evaluated|considered|looked (?:at|into)|discussed|experimented with)\s+(?:(?:a|an|the|to)\s+)?$/;

/** Behind these it goes on. */
export const wentFor = /\b(?:will|shall|chose|choose|go(?:ing)? (?:with|for|ahead)|adopt(?:ed)?|now|next)\b/;

/** What was done once and holds today is the design. */
export const stillSo = /\b(?:is|are) (?:now|still|today)\b/;

/** In front of these "trained" is a participle, or a wish. */
export const noPastBefore = /\b(?:be|been|being|is|are|have|has|had|get|gets|will|shall|to|want|wants|of|and)\W*$/;

/** "Trained our clerks": what was acted on follows. */
export const objectBehind = /^\s+(?:an?|the|its|their|our|his|her|it|them)\b/;

/** It went wrong or ended. */
export const failure = overLines`\b(?:
  switched off|withdrawn|withdrew|retired|died|scrapped|shut down|turned off|taken down|stopped|wrong|abandoned|stale|
  invented|made up|hallucinated|repealed|outdated|out of date|superseded|last year's|failed|failure|disappointed|
  regret|mistake|never (?:used|shipped|left)|deserved|rolled back|pulled|given up|was still|nobody relied|
  did not help|didn't help|quoted (?:a|last|the (?:old|spring|2\d{3}))|nothing crashed|no longer exist
)\b`;

/** "Most teams often": what everybody does. */
export const crowd =
  /\b(?:people|teams|companies|organi[sz]ations|practitioners|everyone|most|many|some)\s+(?:often\s+|usually\s+|then\s+)?$/;

/** Somebody else speaks. */
export const attributed = overLines`\b(?:
  (?<!be )(?<!is )(?<!are )asked|asks|ask for|asking for|ask us|says?|said|saying|claimed|claiming|advertis\w+|
  according to|offered|offers to|offer of|heard|hear that|suggested|suggests|suggestion|told (?:us|me|them)|tells us|
  boast\w*|announced|pitch|pitched|pitches|slide|slides|slogan|brochure|request read|mooted|an early draft|
  an earlier (?:draft|version|plan)|a previous (?:draft|version)|originally|put to us|motion to|wished|opinion|
  believes?|believed|thinks? that|people want|they want|everyone wants|wants us to|wanted to|wanted|hype|myth|
  misconception|fallacy|so-called|quoted|buzzword|idea that|notion that|talk of|camps? |advocate\w*|
  conventional wisdom|temptation|tempting|tempted
)\b`;

/** Somebody else's sentence: a verb of saying with what was said. */
export const reportVerb = overLines`^\W*according to\b|\b(?:
  says?|said|claims?|claimed|believes?|thinks?|asked|suggest\w*|told \w+|reported|states?|argues?|argued|announced|
  heard|explains?|explained|opinion|remark\w*|pointed out
) (?:\w+ ){0,3}(?:that|whether|if)\b`;

/** "The board resolves": words of the plan itself. */
export const ownDecision = /\b(?:we|board|committee|council|it was|it is) (?:\w+ )?(?:propose|resolv|agree|decid|ask)/;

/** A supplier that has to do something does it for the plan. */
export const owes = /^\s*(?:shall|must|is to|are to|undertakes? to|agrees? to)\b/;

/** "Vendor to tune" opens a task. */
export const opensTask = /^\s*to\b/;

/** Whoever is made to do something does it for the plan, too: "have the vendor tune", "we pay an agency to tune". */
export const madeTo =
  /\b(?:have|get|ask|hire|pay|commission|contract|engage|instruct|task) (?:an?|the|our)\s+(?:\w+\s+)?$/;

/** Or where it is done "for us". */
export const forUs = /^[^.;]{0,60}\bfor us\b/;

/** Others act. */
export const thirdParty = overLines`\b(?:
  competitors?|rivals?|vendors?|
  other (?:
    groups|companies|firms|teams|towns|cities|agencies|operators|banks|hotels|museums|people|vendors|suppliers|chains|
    clubs|schools|shops|studios
  )|
  others|neighbouring|neighboring|the county|a county|co-operative down|academy had|exhibitor|the paper|a paper|
  papers?|study|studies|researchers|authors|et al|theirs?|makers?|manufacturer|market leader|
  big (?:banks|agency|four)|the industry|suppliers? (?:offer|train|claim|say)\w*|
  some (?:teams|companies|firms|people|vendors)|many (?:teams|companies|firms|people|projects)|
  most (?:teams|companies|firms|people|projects)|companies|startups|providers?|
  customers (?:can|may|could|upload|bring)|tenants? (?:can|may|on)|users (?:can|may|could)|clients? can|
  enterprise tenants
)\b`;

/** "By a vendor", "with the county": others only help. */
export const meansOf = /\b(?:from|by|via|through|on|with|at)\b/;

/** A definition or an explanation of what training is. */
export const explains = overLines`\b(?:
  is the process of|means (?:the|that|to|adjust\w*|further|training)|refers to|stands for|is defined as|
  is a (?:technique|method|way|kind|form|process|thrifty)|are (?:techniques|methods|ways|kinds)|works by|changes how|
  changes the one|does not (?:add|teach)|doesn't (?:add|teach)|unlike|compared (?:to|with)|versus|vs\.?|in contrast|
  generally|typically|usually|in general|tends? to|is best (?:for|when|suited)|is good (?:for|at)|
  is (?:often|rarely|seldom|usually|best|not the|the right|the wrong)|when to|why (?:you|not|fine|train)|how to|
  how (?:a|an|the|your) \w+ (?:is|are|gets?|works)|learn how|for example|e\.g\.|think of|imagine (?:you|that)|suppose
)\b`;

/** An explanation with one of these plans something. */
export const ownWill = /\b(?:we|will|shall|must)\b/;

/** The reader is addressed as somebody who may do it. */
export const secondPerson = overLines`\b(?:
  you (?:can|may|could|should|need|want|might|plan|have to|must|then|first|will (?:need|want|see))|
  your own (?:data|model|docs|documents|dataset|examples)|(?:if|when|before|once|unless) you|
  you're (?:going|about|not)|you'd
)\b`;

/** Whoever speaks of "us" plans for the reader, too. */
export const ourselves = /\b(?:we|our|us|shall)\b/;

/** "Note that …", "Tip: …". */
export const opensAdvice = /^\W*(?:as the saying|remember|note that|beware|tip)\b/;
