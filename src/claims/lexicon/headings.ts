/** What a heading, a lead-in or a table header says about the stance of what stands below. Patterns over lower-case text. */

import { overLines, overLinesWith } from './patterns.ts';

/** The work is behind the writer. */
export const doneHeading = /^\W*(?:done|shipped|completed|delivered|released|archive|already (?:done|live|in place))\b/;

export const rejectedHeading = overLines`\b(?:
  non-?\s?goals?|anti-?goals?|out[- ]of[- ]scope|not in (?:scope|this|the)|
  not (?:
    included|planned|proposed|foreseen|wanted|pursued|dealt|touched|doing|done|accepted|part of|our idea|chosen|
    needed|this quarter|worth|now
  )|
  wo?n'?t (?:do|be|have|fix|happen)|wontfix|icebox|graveyard|exclu\w+|rejected|rejections?|refused|declined|discarded|
  dropped|parked|abandoned|ruled out|turned down|left (?:aside|out|alone)|cut\b|said no|no to\b|not going to|
  (?:are|do|does|did|will|would|must|shall) not\b|don'?t\b|doesn'?t\b|aren'?t\b|never|avoid|
  considered and (?:not|left)|considered, not|set aside|struck|no longer|things we (?:avoid|skip)|what this is not|
  isn'?t|deprecated|obsolete|limitations?|no-?gos?|red lines|guard ?rails|cancelled|anti-?patterns?|pitfalls|
  dead ends|bad ideas|unsuitable
)\b`;

/** Denials that ask for care: "What must not fail". */
export const notRejectedHeading = /\b(?:must not fail|do not forget)\b/;

/** The same for evidence: what guard rails and limits say of checks and costs holds for the plan. */
export const setAside = overLines`\b(?:
  non-?\s?goals?|anti-?goals?|out[- ]of[- ]scope|not in (?:scope|this)|
  not (?:included|planned|proposed|foreseen|pursued|accepted|chosen|doing|now)|wo?n'?t (?:do|be|have|fix|happen)|
  wontfix|icebox|graveyard|excluded|rejected|rejections?|refused|declined|discarded|dropped|parked|abandoned|
  ruled out|turned down|decided against|considered and (?:not|left)|considered, not|no longer|dead ends|bad ideas
)\b`;

/** Neutral until a decision adopts one of them. */
export const optionsHeading = overLines`\b(?:
  alternatives?|options?|candidates?|considered|pros and cons|trade-?offs?|comparison|arguments?|weighed|
  approaches (?:compared|considered)|possibilities|variants?|looked at|evaluated
)\b`;

/** "Options and decision". */
export const decisionHeading = /\bdecision\b/;

export const askedHeading = overLines`\b(?:
  open (?:points?|issues?|items?|topics?|matters?)|^open$|questions?|unknowns?|
  to (?:be )?(?:settled?|clarif\w+|decided?|discuss\w*|determin\w+|argue)|still (?:to|open)|undecided|unresolved|
  not (?:yet )?decided|doubts?|for discussion|loose ends|faqs?|q ?& ?a|matters reserved|reservations?|tbd|parking lot|
  any other business|asked
)\b`;

export const reportedHeading = overLines`\b(?:
  history|retro(?:spective)?|lessons?(?: learned)?|what (?:we|i|it) (?:have )?(?:learn\w*|did|tried|broke|heard)|
  what (?:
    others?|people|guests|customers|parents|users|schools|directors|vendors|clients|staff
  ) (?:have )?(?:say|said|ask|asked|want|wanted|told|heard|think|wish)|
  (?:others?|other) (?:do|say|people|towns|museums)|prior art|related work|literature|references|sources|bibliography|
  citations?|further reading|links|earlier attempts|previous attempts?|tried so far|heard|quotes|interviews?|
  pitch lines?|judges|competitors?|market|landscape|post-?mortem|incident|went (?:wrong|right|well)|challenges|
  how we built|built with|accomplishments|glossary|definitions?|terms|abbreviations|words|vocabulary|changelog|
  release notes|credits|acknowledg\w+|what was asked|asked for|comparable|frequently|
  common (?:mistakes|misconceptions)|myths?|dissent|remarks?|comments?|notes from|feedback|
  testimonials|inspiration|background reading
)\b`;

/** Work is planned here. */
export const planHeading = overLines`\b(?:
  road ?map|next|future|later|upcoming|planned|plans?|phases?|milestones?|proposals?|proposed|scope|requirements?|
  design|approach|strategy|solution|deliverables?|services|work (?:packages?|streams?)|decisions?|goals?|objectives?|
  key results?|timeline|time ?table|schedule|stages?|steps|outlook|to-?\s?do|backlog|ideas?|features?|vision|epics?|
  stories|where this goes|further out|iteration|sprint|q[1-4]\b|h[12]\b|20\d\d|v\d|wish|now|maybe|architecture|
  components?|build|programme|program|actions?|tasks|mitigations?|risks?|model (?:work|choice)|implementation|
  initiative|measure requested|recommendation|resolution|aim|development|long term|short term|mid term|deployment|
  budget|costs?
)\b`;

/** What is quoted below is asked of the product. In any case of letters, as the next one. */
export const requirementPlace = /\b(?:user stor|use case|requirement|sample ask|example command|acceptance)/i;

/** Nothing is decided yet. */
export const ideasPlace =
  /\b(?:maybe|perhaps|ideas?|someday|nice to have|wish ?list|wishes|could have|stretch|at a later date|outlook)\b/i;

/** "We will not:" before a list. */
export const denyingLeadIn = overLines`\b(?:
  will not|won't|not (?:do|be|plan|going|part|included|in scope|cover|intend)|do not|don't|does not|avoid|
  out of scope|exclud\w+|never|reject\w*|dropped|declined|ruled out|turned down|unsuitable|said no
)\b`;

/** "No", "Avoid" opens the item that others hang below. */
export const denyingItem = /^\W*(?:[❌✗✘⛔👎]|no\b|not\b|avoid\b|don't\b|won't\b)/u;

/** "The board discussed:" before a list. */
export const askingLeadIn = /\b(?:ask(?:ed|s)?|question|discuss|wonder)\b/;

/** Verdicts in the cells of a row. */
export const rejectedCell = overLinesWith('u')`
  ^(?:\W*)(?:
    no\b(?! cost| extra| code| change| worse| more| less| fewer)|nope|not (?:chosen|pursued|now|adopted|worth|needed|planned|doing)|rejected|
    declined|dropped|parked|discarded|struck|refused|withdrawn|won'?t|cut\b|superseded|cancelled|canceled|closed|
    out\b|killed|abandoned|off the table|turned down|never\b|overkill
  )|
  [✗❌⛔👎✘🚫]|\brejected\b|\bturned down\b|\bdropped\b|\bno, |\bnot pursued\b|\bdeclined\b`;

export const acceptedCell = /^\W*(?:accepted|approved|adopted|agreed|yes|chosen|planned|scheduled|go\b)/u;

export const doneCell = /^(?:\W*)(?:done|shipped|live|complete[d]?|finished|released)\b|✅|☑|✔/u;

/** Headers of columns in which a long cell may be a verdict, too. */
export const verdictHeader = /verdict|decision|outcome|status|state|prio|answer|treatment|fate|result/;

/** Headers of columns that hold other people's words or mistakes. */
export const reportedHeader = overLines`\b(?:
  don'?t (?:write|say|do)|instead of|misconception|myth|wrong|bad|avoid|trap|what people say|they say|in the workshop|
  tempted|wish,? as submitted|ask|asked|as heard|picturing|claim|pitch|rumou?r|anti-?pattern|cons?|against
)\b`;

/** Of these, what sets something against the cells in front of it. */
export const insteadHeader = /instead|don't/;

/** Headers of columns that say when. In any case of letters. */
export const dateHeader = /^(?:when|date|month|week|quarter|due|start)/i;

/** Work that is still to come, in whatever document. In any case of letters. */
export const futureHeading = overLinesWith('i')`\b(?:
  road ?map|future|next|upcoming|planned|plans?|to-?\s?do|phases?|milestones?|further out|later|where this goes|
  backlog|ideas?|wish|vision|not in yet|coming|ahead|on the bench|2\d{3}|state of play|stages?|
  proposal|current
)\b`;
