/** Words of volumes: periods, things that are handled, and things that are merely counted. Patterns over lower-case text. */

import { daysPerMonth } from './calendar.ts';
import { behind, named } from './currencies.ts';

/** Days in a period; a working day counts as a day, an hour as a 24th of one. */
export const periodDays: Readonly<Record<string, number>> = {
  second: 1 / 86_400,
  sec: 1 / 86_400,
  s: 1 / 86_400,
  minute: 1 / 1440,
  min: 1 / 1440,
  hour: 1 / 24,
  hr: 1 / 24,
  h: 1 / 24,
  shift: 1,
  day: 1,
  d: 1,
  weekday: 1,
  workday: 1,
  night: 1,
  evening: 1,
  morning: 1,
  weekend: 7,
  week: 7,
  wk: 7,
  w: 7,
  fortnight: 14,
  month: daysPerMonth,
  mo: daysPerMonth,
  mth: daysPerMonth,
  quarter: 91,
  season: 91,
  term: 91,
  semester: 182,
  'half-year': 182,
  year: 365,
  yr: 365,
  y: 365,
  annum: 365,
};

/** What a day may be called: "on an ordinary working day". Part of a pattern. */
export const dayKinds =
  'average|academic|financial|fiscal|strongest|fullest|heaviest|ordinary|normal|typical|usual|regular|busy|quiet|slow|good|given|single|calendar|working|work|business|banking|surgery|trading|school|market|opening|full|whole|hot|cold|summer|winter|rainy|sunny|heavy|light|weekday|office|teaching|exchange|production|standard|\\p{L}+-heavy';

export const periodAdverbs: Readonly<Record<string, number>> = {
  hourly: 1 / 24,
  daily: 1,
  nightly: 1,
  weekly: 7,
  biweekly: 14,
  'bi-weekly': 14,
  fortnightly: 14,
  monthly: daysPerMonth,
  quarterly: 91,
  'half-yearly': 182,
  annual: 365,
  yearly: 365,
  annually: 365,
};

/** What a model handles, for figures that name no unit of their own ("40 a week in low season"). */
export const calls =
  /\b(?:(?:call|ticket|mail|message|letter|case|request|document|order|chat|question|draft|conversation|note|claim|review|answer|form|invoice|text|post|comment|report|listing|notice|slip|sheet|record|transcript|digest|caption|lookup|prompt|inference|generation|classification|transaction|submission|application|complaint|piece|headline|description|offer|quote|receipt|appeal|tip|lot|deed|dictation|announcement|notification|booking|reservation|abstract|translation|article|title|label)s?|e-?mails?|enquir(?:y|ies)|inquir(?:y|ies)|quer(?:y|ies)|repl(?:y|ies)|summar(?:y|ies)|searches|synops[ei]s|minutes)\b/;

/** Things come in: a figure without a unit then counts them ("at a rate of about 160 a day"). */
export const arrivals =
  /\b(?:arriv\w*|com(?:e|es|ing) in|reach(?:es)? us|lands?|drops? in|roll in|flow in|pour in|handle[sd]?|process(?:es|ed)?|answer(?:s|ed)?|writes?|drafts?|drafted|serves?|receiv\w+)\b/;

/** Plainly so, whatever else the sentence speaks of. */
export const comingIn = /\bcom(?:e|es|ing) in\b|\bpass(?:es)? through (?:it|us|the)\b|\barriv\w+/;

/** What a thing does that comes every so often: "a mail drops in every four minutes". In any case of letters. */
export const arrivesEach =
  /\b(?:comes?|drops?|lands?|hits?|writes?|rings?|calls?|flows?|enters?|process\w*|handles?|answers?|arriv\w*|reach\w*|goes|boards|is (?:sent|received|handled|processed|answered|written|asked|typed|made|reported|logged))\b/i;

/** What machines do by themselves every so often. */
export const ticking = /\b(?:refresh|poll|sync|updat|re-?index|check|backup|backed up|cron|retr|heartbeat|save)/i;

/** "volume", "load", "intake": the figure beside them is a volume whatever its unit. */
export const loads =
  /\b(?:volumes?|loads?|traffic|throughput|intake|inflow|inbound|usage|(?<!on[- ])demand|workload)\b/;

/** Where the words for what is counted end: "letters | from members a day". */
export const phraseEnds =
  /\s(?:of|from|for|in|at|by|to|on|per|via|with|over|across|through|under|between|behind|that|which|who|whose|are|is|were|was|have|has|come|comes|arrive|arrives|reach|put|pass|go|write|ask|asks|being|each|a|the|or so|so|we|it)\b|[,(]/i;

/** Words by which no task is told from another. */
export const namelessWords =
  /^(?:and|the|some|such|those|these|them|per|each|all|new|about|times|with|are|from|that|which|day|ordinary|average)$/;

/** A number behind words of training, and behind "on" or "with", counts material. */
export const learning = /\b(?:tun|train|school|teach|taught|learn|adapt)/i;

/** Between two figures of which the second follows from the first. */
export const conclusion =
  /(?:\bi\.\s?e\.|that is|that['’]s|which (?:makes|is)|\bso (?:about|around|roughly|some|figure))[^;]{0,40}$|=\s?$/i;

/** Heads of counted things that are no calls of a model. */
export const notCalls = new RegExp(
  `^(?:(?:hour|hr|minute|min|second|sec|day|week|month|year|shift|night|point|token|word|character|page|litre|tonne|gpu|card|server|node|seat|run|epoch|example|sample|row|pair|label|annotation|release|update|change|amendment|edit|revision|meal|portion|lunch|dinner|breakfast|workshop|course|training|lesson|sprint|mark|rating|tester|vote|star|thing|objective|section|element|ton|mind|meeting|bug|error)s?|(?:m|pennie|r|classe|time)s|${behind}|percent|per|pct|%|‰|gb|mb|tb|kb|kwh|km|kg|licen[cs]es?|fte|deploy(?:ment)?s?)$`,
);

/** Of these, what a model may well handle where they come in bulk. */
export const bulky = /^(?:page|label|row|change|edit|update|release)s?$/;

/** Pieces of work that are called like other things, where nothing else tells how much there is to do. */
export const pieces = /^(?:pages?|releases?|cards?|meetings?|lessons?|labels?|papers?|funerals?)$/;

/** People are cases for those who do so. */
export const caring =
  /\b(?:sees?|discharges?|transfers?|treats?|serves?|receives?|handles?|admits?|advises?|registers?|examines?|interviews?)\b/;

/** "Officers read", "our adjusters go through": the work of many, which the model is to take over. Stands before the figure. */
export const readingWork = /(?:s|\b(?:we|they|people|staff)) (?:read|go through|process|write)\b[^,]{0,20}$/;

/** Where and by whom things are handled: "every branch", "per agent". */
export const places =
  /^(?:branch|clinic|site|shop|store|office|team|desk|house|hotel|school|plant|region|tenant|ward|department|practice|location|brand|client|customer|agent|clerk|handler|person|head|user|member|colleague|adviser|advisor|editor|lawyer|nurse|dispatcher|employee|rep|queue|mailbox|market|country)$/;

/** People are no calls, unless they write or ask. */
export const people =
  /^(?:(?:employee|person|agent|clerk|handler|adjuster|colleague|user|customer|client|member|visitor|guest|patient|student|citizen|resident|driver|grower|subscriber|caller|participant|volunteer|tenant|applicant|buyer|seller|shopper|parent|lawyer|reader|therapist|doctor|nurse|caseworker|inspector|editor|dispatcher|translator)s?|staff|people|advis[eo]rs?)$/;

export const contactVerbs =
  /\b(?:writes?|asks?|rings?|calls?|phones?|messages?|chats?|contacts?|enquires?|inquires?|claims?|complains?|appeals?|objects?|wrote|asked|turns? to|uses? (?:it|the)|appl(?:y|ies)|question(?:s|ed)?|each with an?)\b/;

/** What is read, labelled or added so as to judge or renew a model is no load of it. Stands a few words before the figure. */
export const samplingBefore =
  /\b(?:labels?|annotates?|scores?|replays?|samples?|audits?|grades?|marks?|judges?|curates?|rewrites?|reads?|reviews?|checks?|tests?|evaluates?|re-?labels?|re-?runs?|spot[- ]checks?|looks? at|goes through|re-?codes?|asks it|puts)\b(?:[,:]? (?!at\b|writes?\b)[\w'’-]+){0,5}\W*$/;
/** So is what is added to the data, in a sentence that speaks of data. */
export const addingBefore = /\b(?:adds?|draws?|collects?)\b/;
export const ofData =
  /\b(?:examples?|pairs|labelled|corrections?|training|(?:re-?)?trained|set|fresh|random|new ones?)\b/;
/** The same, behind the figure. */
export const samplingAfter =
  /^[^.;:]{0,60}\b(?:re-?labell?ed|annotated|adjudicated|scored|re-run|replayed|spot-checked|sampled|audited|graded|corrected|fresh|random|new ones|gold|held[- ]out|listened to|gone through|posed|re-?marked|rerun|read aloud|as in the pilot|marked by|judged by|against the|coded (?:by hand|twice))\b/;

/** People and papers that judge, wherever they stand in the sentence. */
export const samplers =
  /\b(?:measured by|evaluates?|score sheets?|scale (?:of )?(?:\d|one)|out of (?:ten|five|\d+)|blind(?:ly)?|quality (?:desk|manager|team|sample)|panel|examiners|raters|who checks|read by)\b|\b0 to (?:5|10)\b/;

/** "4,000 texts are revised each year". */
export const changedBehind =
  /\b(?:are|is|get|gets|were) (?:being )?(?:revised|changed|amended|updated|replaced|rewritten|corrected|added|renewed)\b/;

/** Sets that are kept for judging are no load, however large. */
export const judgingSets =
  /\b(?:(?:test|control|reference|fixed|frozen|check) (?:set|sample|batch|basket|collection)s? of|sets? of $|the same $|gold(?:en)?|held[- ]out|hold-?out|replayed|re-run|adjudicated|audited|annotated|regression|spot-checked|hand-?labelled|double-(?:keyed|coded|checked|labelled))\b/;

/** Rows and keys about judging: what they count is sampled. */
export const judgingRows =
  /\b(?:checks?|scor(?:e|es|ing)|quality|eval\w*|tests?|audits?|monitoring|review|sampling|acceptance)\b/;

/** So do headings: "5. How it is looked at". In any case of letters. */
export const judgingHeading =
  /^[\d.\s]*(?:success|measur(?:e$|ing)|verif|check|evals?\b|evaluat|quality$|accept|test(?:s|ing)?\b|monitor|numbers we|how (?:it|this|we|that) (?:is |are )?(?:looked|judge|measure|check|test|know))/i;

/** Facts that change so many times are no calls. */
export const changing =
  /\b(?:edit\w*|chang\w*|revis\w*|updat\w*|correct\w*|amend\w*|mov(?:e|es|ed)|publish\w*|retrain\w*|re-?tun\w*|rewrit\w*|alter\w*|replac\w*|refresh\w*|meet\w*|releas\w*)\b/;

export const peaks =
  /\b(?:peaks?|busiest|strongest|fullest|heaviest|at most|maximum|max\b|up to|height of|record\b|spikes?|worst|black friday|cyber monday|christmas|easter|new year|storm|open enrolment|open enrollment|after a|twice that)\b/;

/** What comes in or is done with each of them, between the figure and its "daily". */
export const handled =
  /^(?:[\p{L}-]+ ){1,4}?(?:is|are|was|were|get|gets) (?:being )?(?:received|handled|processed|answered|written|sent|sent in|typed|dictated|filed|reported|logged|taken|made|opened|read in|booked|issued|submitted|drafted|corrected)$/u;

/** "Call twenty caterers a week": an errand of people, told at the beginning of a clause. Stands before the figure. */
export const errands = /^\W*(?:call|visit|phone|meet|contact|invite|talk to|write to)(?: about| some)? $/;

/** Limits and conditions are no volumes. Stands before the figure, in its clause. */
export const unreal =
  /\b(?:rate[- ]limit\w*|limits? of|concurrent|simultaneous|limited to|capped at|cap of|quota of|capacity (?:of|for)|can (?:take|handle|serve|process)|if\b|unless|should (?:the |our |we )?\w+ (?:reach|grow|rise|get|pass|exceed|cross)|once (?:we|it|they|volumes?)|would (?:need|take|have)|at least|break-?even|(?<!see )below|never more than|until (?:we|it))\b/;

export const budgets = new RegExp(
  `${named}|\\b(?:costs?|prices?|fees?|bills?|invoices?|sav(?:e|es|ings?)|charged?s?|priced|budget\\w*|paid|pay(?:s|ing)?|billed|stomach\\w*|afford\\w*|shares? of|salary|running|spen[dt]\\w*|(?:run|runs|running) (?:it|them)|keep:|rent(?:ed)?|retainer|licen[cs]es?|electricity|booked|in the plan|reserved|throughput|hosting|serving|on-demand|contingency|(?<!(?:by|and) )post|power|inference|operation|rack|rental|gpus?|money|asks \\d[\\d,.]*)\\b`,
);

/** "No training: 4 letters a week", "130 a day. Nobody needs a special model for that": the volume of a task for which none is trained. */
export const noneTrained =
  /\b(?:no|not|never|nobody|nothing|neither|don['’]t|won['’]t|isn['’]t)\b[^.;:|]{0,40}\b(?:tun(?:e|ed|ing)|train(?:ed|ing)?|fine-?tun\w+|adapter|special model|lora)\b|\bnot taken up\b/;

/** Shown, drilled, used: people and their habits are counted. */
export const peopleTaught = /\b(?:trained|shown|taught|drilled|used|use it|uses it)\b/;

/** What went wrong is counted to judge the work: "complaints about tone per quarter". */
export const amiss =
  /\b(?:complaints? (?:about|of)|wrong|bugs?|errors?|failed|missed|missing|lost|returned|bounced|escalations?)\b/;
