/** How writers hold a proposal: denied, decided, conditional, weighed, committed. Over lower-case text; every gap is bounded. */

import { fullMonths } from './calendar.ts';
import { overLines, overLinesWith } from './patterns.ts';

/** "Not planned: …" opens the statement. */
export const denyingLabel =
  /^\W*(?:not (?:planned|in scope|now|doing|included)|out of scope|won'?t(?: do)?|never|excluded|rejected|declined|dropped|closed|no)\b[^:.]{0,30}:/;

export const sayingNo = /\b(?:say|says|saying|said) no\b/;

/** Denials that stand before an act in its clause. */
export const denialBefore = overLinesWith('g')`
  \b(?:
    not|never|no|nobody|no one|none|nothing|neither|nor|without|cannot|can't|won't|don't|doesn't|didn't|isn't|aren't|
    wouldn't|shouldn't|needn't|mustn't|instead of|rather than|as opposed to|in place of|in lieu of|avoid|avoids|
    avoiding|refrain|forbids?|forbidden|prohibit\w*|exclud\w+|skip|skips|against|decline[sd]?|ruled? out|refuse[sd]?|
    reject\w*|veto\w*|stop short of|beyond|preferred (?:over|to)|preferable to|opt(?:s|ed|ing)?[ -]out of|decided against|
    (?:stay|steer)(?:s|ed|ing)? (?:away from|clear of)
  )\b|
  \b(?:wrong|a mistake|pointless|foolish) to\s*$|
  \bprefers?\b[^.,;]{3,60}\bto (?:an?|the|any)\s*$|
  \b(?:stop(?:s|ped|ping)?|ceased?|quit|gave up|giv(?:e|ing) up)\s*$|
  \b(?:(?:delet|cancel+|retir|remov|dropp?|scrapp?|replac|archiv|decommission)(?:e|ed|es|ing|s)?|(?:shut(?:ting)? down|(?:switch|turn)(?:ing|ed)? off|phas(?:e|ing) out|get(?:ting)? rid of)) (?:the|our|this|that|all|any)\s+(?:\w+\s+)?$|
  ^\W*(?:delete|cancel|retire|remove|drop|scrap|replace|decommission)s?\s+(?:last \w+'s\s+)?$|
  \b(?:0|zero)\s*$`;

/**
 * "Instead of retrieval we tune", "we skip retrieval and tune": what is denied stands in front of the act's own subject or verb.
 * Over a clause up to its act, which stands there as `@` where it is a verb.
 */
export const deniesAnother = overLines`
  \b(?:instead of|rather than|as opposed to|in place of|in lieu of|without|avoid\w*|skip\w*|against|beyond)\b[^.;]{3,60}
  (?=\b(?:we|i|they|you)\b(?: \w+){0,3} @?$|\band(?: then)? @$)`;

/** Denials that only look like ones. */
export const notDenial = overLinesWith('g')`\b(?:
  not only|not just|not merely|no longer only|no later than|no less than|no fewer than|no sooner|nothing less than|
  no step|none of (?:them|it) skipped|not until|not before|no matter|no doubt|without doubt|not yet|against the same|
  against a|without looking|without having|without recourse|without consult\w*|without search\w*|no need to look|
  need not look|no other end|not more than|no more than
)\b`;

/** Denials behind an act: "fine-tuning … is not planned". */
export const denialAfter = overLines`^[^.;]{0,70}?\b(?:
  (?:is|are|was|were|be|been|being|has been|have been|will be|shall be|would be) (?:explicitly |here |therefore |hereby |thus |also |simply )?(?:
    not|never|no longer|excluded|rejected|declined|dropped|cancelled|canceled|ruled out|turned down|out of scope|
    off the table|forbidden|prohibited|unnecessary|overkill|premature|withdrawn|struck|refused|deleted|parked|
    discarded|superseded|retired|replaced|removed|decommissioned|phased out|given up|voted (?:down|out)|called off|shelved|scrapped|
    abandoned|(?:switched|turned) off|shut down|
    taken (?:down|offline|out of)
  )|
  isn't|aren't|wasn't|weren't|hasn't been|(?:model|adapter|run|job|[)]|it) ?[(,:–—]?\s?(?:given up|switched off|struck(?: out)?|shut down|turned off|scrapped|cancelled|called off|abandoned|retired|withdrawn)|
  (?:will not|would not|cannot|can't|won't|wouldn't)(?! (?:wait|(?:be \w+|start|begin|happen|finish) (?:before|until)))|
  not (?:
    planned|needed|required|necessary|pursued|foreseen|proposed|commissioned|wanted|adopted|worth|part of|in scope|
    in this
  )|
  never (?:paid|worked|shipped|happened|made it|took off|went live|left the)|no (?:purpose|need|case|point)|(?:[:(–—,] ?)(?:rejected|declined|dropped|turned down|out of scope)|→ nah|
  discussed, no|is overkill|would be (?:overkill|a mistake|wrong|a waste|pointless)|makes no sense|doesn't make sense|
  (?:and|but|then) (?:we |was |were |then )?(?:rejected|dropped|declined|discarded|abandoned|decided against|turned it down|said no|voted (?:it|that) (?:down|out))|does not help|doesn't help
)\b`;

/** "Decision: no.", "That was a mistake." opens what follows the statement. */
export const verdictBehind = overLines`^\s*(?:
  (?:decision|verdict|recommendation|outcome|result|answer)\s*:\s*(?:no|skip|rejected|dropped|not)\b[^.]*|no[.,!]|
  closed\b|nope\b|rejected\b|dropped\b|declined\b|discussed, no\b|we said no\b|not pursued\b|turned down\b|
  not (?:chosen|adopted|pursued)\b|that (?:was|is) (?:a mistake|wrong|not what)|
  we (?:have compared|said no|decided against|dropped (?:it|that|this)|turned (?:it|that) down|stay with|keep the (?:plain|standard|ready|same|hosted|present))\b|
  (?:\w+ ){1,3}(?:voted (?:it|that) (?:out|down)|turned (?:it|that) down|(?:was|were) against (?:it|that)|said no)\b|
  (?:but )?(?:that|this|it) (?:is|was) (?:not|never) (?:planned|pursued|what|the plan)[^.]*
)`;

/** "Verdict: dropped" opens an item below it. */
export const verdictBelow =
  /^\W*(?:(?:decision|verdict|recommendation|outcome)\s*:\s*(?:no|skip|rejected|dropped)|rejected|dropped|declined|❌|👎)/u;

/** "… – parked", "… (no)". */
export const verdictAtEnd =
  /[(–—:,.;→-]\s*(?:no|nope|rejected|dropped|declined|parked|not (?:now|pursued|planned)|cancelled|nah)\W*$/;

export const whether = /\bwhether\b/;

/** The writer waits for evidence from the rung below. */
export const gated = overLines`\b(?:
  only (?:\w+ ){0,3}(?:if|when|once|after|where)|provided that|unless|last resort|not until|until (?:the|a) (?:prompt\w*|baseline)|
  should (?:the|a|an|it|they|that|this|these|either|any|fewer|more|we)\b[^.;]{0,80}\b(?:
    fail|fails|miss|misses|fall|falls|short|turn out|prove|proves|not suffice|stay|remain|worse|insufficient|below
  )|
  if (?:the|a|an|it|and|that|this|we|prompt\w*|quality|accuracy|scores?|fewer|more)?\b[^.;]{0,80}\b(?:
    miss|misses|missed|fail|fails|failed|fall|falls|fell|short|below|under|insufficient|not enough|not suffice|worse|
    cannot|can't|can not|doesn't hold|does not hold|not hold|plateau\w*|stalls?|stuck|still
  )\b|
  in case [^.;]{0,60}\b(?:still|fails?|misses|not)\b|on one condition\b|on (?:the )?condition that|
  would be considered|will be considered only|be scoped only|
  (?:where|when|whenever) (?:a|an|any|some) \w+(?: \w+)? (?:wish\w*|wants?|propos\w*|intends?|plans?)|
  gate[sd]? (?:on|by)|price a distilled|is conditional on|contingent on|subject to (?:the|a) (?:prompt|baseline)|
  once (?:the )?(?:prompt\w*|baseline|retrieval|rag)\b[^.;]{0,60}\b(?:
    exhaust|miss|fail|fall|plateau|measured|insufficient|not enough|proves?|has been|is
  )\w*
)`;

/** A plain condition; weak on its own. */
export const conditional = overLines`
  \bif\b[^.;]{3,140},\s*(?:she|he|it|they|you|one|the \w+)\s+(?:will|gets?|has|have|ends? up)\b|
  \b(?:if|should|in case|provided|as long as|were we to|in the event)\b[^.;]{3,120}\b(?:
    would|could|may|might|then|we'd|look into|be looked|reconsider|revisit|come back|discuss
  )\b`;

/** Behind these a condition is part of the purpose. */
export const soThat = /\bso that\b/;

/** The writer only weighs the idea; not in May. */
export const tentative = overLines`\b(?:
  (?<!\b(?:in|by|before|after|until|till|since|from|of|to|early|mid|late|next|last|this|\d|\d\.)[ -])may(?!,? ?\d)|might|could|perhaps|maybe|possibly|potentially|consider|considers|considering|explore|explores|exploring|
  exploratory|investigate|investigating|evaluate whether|look into|looking into|eventually|some ?day|one day|later on|
  much later|nice to have|nice-to-have|stretch|optional|optionally|if budget|if money|if there is (?:some )?money|
  if time|imagine|toy with|experiment|experiments|experimental|spike|assess|wish|wishes|would like|would love|hope to|
  idea|ideas|dream|at a later date|tentative(?:ly)?|down the road|down the line|in the future|long term|long-term|
  year 2|v2 or later
)\b`;

/** The same among the first words of the statement, wherever its act stands. */
export const hedgeInFront = /^\W*(?:\S+\s+){0,3}?(?:maybe|perhaps|possibly|eventually|some ?day|one day|later)\b/;

/** The writer commits: modal, plan verb, passive future, declared design. */
export const commits = overLines`\b(?:
  will|shall|must|should|is going to|are going to|going to|plans? to|planned|is planned|are planned|propose[sd]?|
  proposal|intends?|intended|wants? to|we want|i want|want it to|needs? to|have to|aims? to|is to|are to|am to|
  to be (?:fine|trained|tuned|taught|put|made|adapted|procured)|let's|let us|gets?|getting|get|
  goes (?:through|into|ahead|to)|go ahead|resolved|resolves|agreed|agree|decided|decides|chosen|adopted|approved|
  approve|recommend\w*|foreseen|foresee|scheduled|schedule|commission\w*|we ask|starts?|kick ?off|launch\w*|due|
  deliverables?|milestone|in order (?:to|that)|so that|to which end|to this end|to that purpose|with a view to|
  the object being|expected to|is being|are being|under way|we are|we're|i'm|i am|i can|next sprint|this sprint|
  this winter|this quarter|next (?:quarter|year|month|spring|summer|autumn)|q[1-4]\b|20\d\d|phase \w+|sprint \d|
  week \d|${fullMonths}
)\b`;

/** The writer is one of those who act. */
export const weOurselves = /\b(?:we|our|us|i)\b/;
