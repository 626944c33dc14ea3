/** How writers hold a statement: patterns over lower-case text. Each is linear: no nested repetition, bounded gaps. */

/** Denials that stand before an act in its clause. */
export const denialBefore =
  /\b(?:not|never|no|nobody|no one|none|nothing|neither|nor|without|cannot|can't|won't|don't|doesn't|didn't|isn't|aren't|wouldn't|shouldn't|needn't|mustn't|instead of|rather than|as opposed to|in place of|in lieu of|avoid|avoids|avoiding|refrain|forbids?|forbidden|prohibit\w*|exclud\w+|skip|skips|against|decline[sd]?|ruled? out|refuse[sd]?|reject\w*|stop short of|beyond|preferred (?:over|to)|preferable to)\b|\b(?:0|zero)\s*$/g;

/** Denials that only look like ones. */
export const notDenial =
  /\b(?:not only|not just|not merely|no longer only|no later than|no less than|no fewer than|no sooner|nothing less than|no step|none of (?:them|it) skipped|not until|not before|no matter|no doubt|without doubt|not yet|against the same|against a|without looking|without having|without recourse|without consult\w*|without search\w*|no need to look|need not look|no other end|not more than|no more than)\b/g;

/** Denials behind an act: "fine-tuning … is not planned". */
export const denialAfter =
  /^[^.;]{0,70}?\b(?:(?:is|are|was|were|be|been|being|has been|have been|will be|shall be|would be) (?:explicitly |here |therefore |hereby |thus |also |simply )?(?:not|never|no longer|excluded|rejected|declined|dropped|cancelled|canceled|ruled out|turned down|out of scope|off the table|forbidden|prohibited|unnecessary|overkill|premature|withdrawn|struck|refused|deleted|parked|discarded|superseded)|isn't|aren't|wasn't|weren't|won't be|not (?:planned|needed|required|necessary|pursued|foreseen|proposed|commissioned|wanted|adopted|worth|part of|in scope|in this)|no (?:purpose|need|case|point)|(?:[:(–—,] ?)(?:rejected|declined|dropped|turned down|out of scope)|→ nah|discussed, no|would be overkill|is overkill|makes no sense|does not help|doesn't help|will not|would not|cannot|can't)\b/;

/** The writer only weighs the idea. */
export const tentative =
  /\b(?:may|might|could|perhaps|maybe|possibly|potentially|consider|considers|considering|explore|explores|exploring|exploratory|investigate|investigating|evaluate whether|look into|looking into|eventually|some ?day|one day|later on|much later|nice to have|nice-to-have|stretch|optional|optionally|if budget|if money|if there is (?:some )?money|if time|imagine|toy with|experiment|experiments|experimental|spike|assess|wish|wishes|would like|would love|hope to|idea|ideas|dream|at a later date|tentative(?:ly)?|down the road|down the line|in the future|long term|long-term|year 2|v2 or later)\b/;

/** The writer waits for evidence from the rung below. */
export const gated =
  /\b(?:only (?:if|when|once|after|where)|unless|last resort|not until|until (?:the|a) (?:prompt\w*|baseline)|should (?:the|a|an|it|they|that|this|these|either|any|fewer|more|we)\b[^.;]{0,80}\b(?:fail|fails|miss|misses|fall|falls|short|turn out|prove|proves|not suffice|stay|remain|worse|insufficient|below)|if (?:the|a|an|it|and|that|this|we|prompt\w*|quality|accuracy|scores?|fewer|more)?\b[^.;]{0,80}\b(?:miss|misses|missed|fail|fails|failed|fall|falls|fell|short|below|under|insufficient|not enough|not suffice|worse|cannot|can't|can not|doesn't hold|does not hold|not hold|plateau\w*|stalls?|stuck|still)\b|in case (?:the|a|it) \w+ (?:fails|misses)|would be considered|will be considered only|be scoped only|(?:where|when|whenever) (?:a|an|any|some) \w+(?: \w+)? (?:wish\w*|wants?|propos\w*|intends?|plans?)|gate[sd]? (?:on|by)|price a distilled|is conditional on|contingent on|subject to (?:the|a) (?:prompt|baseline)|once (?:the )?(?:prompt\w*|baseline|retrieval|rag)\b[^.;]{0,60}\b(?:exhaust|miss|fail|fall|plateau|measured|insufficient|not enough|proves?|has been|is)\w*)/;

/** A plain condition; weak on its own. */
export const conditional =
  /\bif\b[^.;]{3,140},\s*(?:she|he|it|they|you|one|the \w+)\s+(?:will|gets?|has|have|ends? up)\b|\b(?:if|should|in case|provided|as long as|were we to|in the event)\b[^.;]{3,120}\b(?:would|could|may|might|then|we'd|look into|be looked|reconsider|revisit|come back|discuss)\b/;

/** Somebody else speaks. */
export const attributed =
  /\b(?:(?<!be )(?<!is )(?<!are )asked|asks|ask for|asking for|ask us|says?|said|saying|claimed|claiming|advertis\w+|according to|offered|offers to|offer of|heard|hear that|suggested|suggests|suggestion|told (?:us|me|them)|tells us|boast\w*|announced|pitch|pitched|pitches|slide|slides|slogan|brochure|request read|mooted|an early draft|an earlier (?:draft|version|plan)|a previous (?:draft|version)|originally|put to us|motion to|wished|opinion|believes?|believed|thinks? that|people want|they want|everyone wants|wants us to|wanted to|wanted|hype|myth|misconception|fallacy|so-called|quoted|buzzword|idea that|notion that|talk of|camps? |advocate\w*|conventional wisdom|temptation|tempting|tempted)\b/;

/** Somebody else's sentence: a verb of saying with what was said. */
export const reportVerb =
  /\b(?:says?|said|claims?|claimed|believes?|thinks?|asked|suggest\w*|told \w+|reported|states?|argues?|argued|announced|heard|explains?|explained|opinion|remark\w*|pointed out) (?:\w+ ){0,3}(?:that|whether|if)\b/;

/** Others act. */
export const thirdParty =
  /\b(?:competitors?|rivals?|vendors?|other (?:groups|companies|firms|teams|towns|cities|agencies|operators|banks|hotels|museums|people|vendors|suppliers|chains|clubs|schools|shops|studios)|others|neighbouring|neighboring|the county|a county|co-operative down|academy had|exhibitor|the paper|a paper|papers?|study|studies|researchers|authors|et al|theirs?|makers?|manufacturer|market leader|big (?:banks|agency|four)|the industry|suppliers? (?:offer|train|claim|say)\w*|some (?:teams|companies|firms|people|vendors)|many (?:teams|companies|firms|people|projects)|most (?:teams|companies|firms|people|projects)|companies|startups|providers?|customers (?:can|may|could|upload|bring)|tenants? (?:can|may|on)|users (?:can|may|could)|clients? can|enterprise tenants)\b/;

/** It happened. */
export const pastBefore =
  /\bhad\s+(?:a|an|the|its|our|their|his)\s+(?:\w+\s+){1,3}$|\b(?:was|were|had been|had|did|got)\s+(?:\w+ly\s+|also\s+|then\s+|once\s+|already\s+|obviously\s+|first\s+|briefly\s+|still\s+|even\s+|being\s+|apparently\s+|supposedly\s+|the \w+ )?$/;
export const pastActive =
  /\b(?:we|they|he|she|i|it|agency|vendor|team|supplier|office|company|somebody|someone|who|which|that|one|colleagues?|academy|studio)\s+(?:\w+ly\s+|had\s+|also\s+|first\s+|once\s+|already\s+|even\s+|has\s+|have\s+)*$/;

/** It went wrong or ended. */
export const failure =
  /\b(?:switched off|withdrawn|withdrew|retired|died|scrapped|shut down|turned off|taken down|stopped|wrong|abandoned|went stale|stale|invented|made up|hallucinated|repealed|outdated|out of date|superseded|last year's|failed|failure|disappointed|regret|mistake|never (?:used|shipped|left)|deserved|rolled back|pulled|given up|was still|nobody relied|did not help|didn't help|quoted (?:a|last|the (?:old|spring|2\d{3}))|charming and wrong|nothing crashed|no longer exist)\b/;

/** A definition or an explanation of what training is. */
export const explains =
  /\b(?:is the process of|means (?:the|that|to|adjust\w*|further|training)|refers to|stands for|is defined as|is a (?:technique|method|way|kind|form|process|thrifty)|are (?:techniques|methods|ways|kinds)|works by|changes how|changes the one|does not (?:add|teach)|doesn't (?:add|teach)|unlike|compared (?:to|with)|versus|vs\.?|in contrast|generally|typically|usually|in general|tends? to|is best (?:for|when|suited)|is good (?:for|at)|is (?:often|rarely|seldom|usually|best|not the|the right|the wrong)|when to|why (?:you|not|fine|train)|how to|how (?:a|an|the|your) \w+ (?:is|are|gets?|works)|learn how|for example|e\.g\.|think of|imagine (?:you|that)|suppose)\b/;

/** The reader is addressed as somebody who may do it. */
export const secondPerson =
  /\b(?:you (?:can|may|could|should|need|want|might|plan|have to|must|then|first|will (?:need|want|see))|your own (?:data|model|docs|documents|dataset|examples)|(?:if|when|before|once|unless) you|you're (?:going|about|not)|you'd)\b/;

/** The writer commits: modal, plan verb, passive future, declared design. */
export const commits =
  /\b(?:will|shall|must|should|is going to|are going to|going to|plans? to|planned|is planned|are planned|propose[sd]?|proposal|intends?|intended|wants? to|we want|i want|want it to|needs? to|have to|aims? to|is to|are to|am to|to be (?:fine|trained|tuned|taught|put|made|adapted|procured)|let's|let us|gets?|getting|get|goes (?:through|into|ahead|to)|go ahead|resolved|resolves|agreed|agree|decided|decides|chosen|adopted|approved|approve|recommend\w*|foreseen|foresee|scheduled|schedule|commission\w*|we ask|starts?|kick ?off|launch\w*|due|deliverables?|milestone|in order (?:to|that)|so that|to which end|to this end|to that purpose|with a view to|the object being|expected to|is being|are being|under way|we are|we're|i'm|i am|i can|next sprint|this sprint|this winter|this quarter|next (?:quarter|year|month|spring|summer|autumn)|q[1-4]\b|20\d\d|phase \w+|sprint \d|week \d|january|february|march|april|june|july|august|september|october|november|december)\b/;
