/** Words of sequences: phases, dates, and what makes a list an order of work. Patterns over lower-case text. */

import { monthNames } from './calendar.ts';

/** "Phase 1", "M2", "Q3", "WP1", "v0", "Week 3", "Sprint 2". */
export const phaseMark = new RegExp(
  `^\\W*(?:(?:in|during) (?:the )?)?(?:(?:phase|stage|step|milestone|sprint|iteration|release|wave|gen(?:eration)?|increment|quarter|months?|weekends?|weeks?|wks?|days?|year|rung|act|horizon|activity|work package) ?(?:no\\.? ?)?(?:\\d+|[ivx]{1,4}\\b|one|two|three|four|five|first|[a-d]\\b)|(?:first|second|third|fourth|final|last|next) (?:phase|stage|step|milestone|sprint|wave|quarter|month|half-year)|wp ?\\d+\\b[^(]{0,40}\\((?:months?|weeks?|q\\d|m\\d|from|(?:${monthNames})\\b)|(?:m|q|h|kw|w|v|p|s)-?\\d{1,2}\\b(?!\\.\\d{3})|(?:kw|cw) \\d{1,2}\\b|v?\\d+\\.\\d+(?:\\.\\d+)?(?: \\(|: ))`,
);

/** One letter and a number is mostly a requirement's id, a question's or a story's; below an order of work it is a step. */
export const bareMark = /^\W*[mhpsqw]-?\d{1,2}\b/;

/** "Q4: Is it allowed to …?" */
export const askedMark =
  /^\W*q\d{1,2}\b[^?]*\?|^\W*q\d{1,2}\W+(?:how|what|who|does|do|is|are|describe|must|can|which|where|when|why|please|shall)\b/;

/** "Q3", "H1 2027" are dates wherever they stand. */
export const datedMark = /^\W*(?:q[1-4]\b(?:\W|$)|h[12]\W+20\d\d)/;

/** "January", "by 15 March", "2027 H1", "mid-February", "spring", "now", "later". */
export const dateMark = new RegExp(
  `^\\W*(?:(?:by|until|till|from|in|on|early|mid|late|end(?: of)?|first week of|beginning of|start of|before|after|about|ca\\.?|since)[ -]+(?:the )?)*(?:\\d{1,2}(?:\\.|st|nd|rd|th)? ?(?:–|-|to)? ?(?:\\d{1,2}(?:\\.|st|nd|rd|th)? )?)?(?:(?:${monthNames})\\b|20\\d\\d\\b|\\d{1,2}\\.\\d{1,2}\\.|\\d{1,2}[./-]\\d{1,2}[./-]20\\d\\d\\b|\\d{1,2}[./]20\\d\\d\\b|i{1,3}v?\\s?[/.-]\\s?20\\d\\d\\b|(?:this|next) (?:week|month|quarter|year)\\b|(?:q[1-4]|h[12])\\b|spring|summer|autumn|winter|now\\b|later\\b|next\\b|today\\b|tomorrow\\b|(?:mon|tue|wed|thu|fri|sat|sun)(?:[a-z]*day)?\\b|year \\d|some ?day\\b|afterwards\\b)`,
);

/** Headings of a chat or a diary. */
export const weekday = /^\W*(?:mon|tue|wed|thu|fri|sat|sun)(?:[a-z]*day)?\b/;

/** "Spring: …", "Early summer". */
export const seasonMark = /^\W*(?:(?:early|mid|late|in|by) )?(?:spring|summer|autumn|winter)\b/;

/** "February. Rule questions", "Before January board. They train": the lead of a paragraph. */
export const monthLead = new RegExp(
  `^\\W*(?:(?:by|until|before|in|from|early|mid|late) (?:the )?)?(?:${monthNames}|spring|summer|autumn|winter)\\b(?: 20\\d\\d)?[^.:,\\d]{0,40}[.:]`,
);

/** A heading or lead-in below which a numbered list is an order of work. */
export const workOrder =
  /^\W*(?:\w{1,4}(?:\.\d)?\W+)?(?:the )?(?:sequence|order|build|activities|how|do|time|plans?|approach)\W*$|\b(?:in (?:(?:which|what|this) )?order|(?:phase|milestone|stage|step|sprint|rung)s?|road ?map|time ?line|time ?table|schedule|calendar|programme|program|build order|order of (?:the )?(?:work|building|things|doing|performance|proceeding|business)|order matters|work order|work ?plan|work ?packages?|planning|project plan|plan of|the plan|^plan|roll-?out|next steps|sequence of work|how it (?:goes|will go)|phasing|work items|what happens when|implementation|delivery plan|deliverables|approach in|how we (?:get there|will proceed|proceed|go about it)|(?:planned|intended|proposed) procedure|^\W*(?:the )?(?:path|to[- ]?dos?)\W*$|procedure of the project|dates|when|in this order|ladder)\b/;

/** What is weighed, asked, done by the way or judged, in lists and in tables. */
const judged =
  '(?:requirement|option|alternative|decision|action|risk)s?|measures|metrics|acceptance|criteria|evaluation';

const gathering = 'collect|gather|clean|export|pull|scrape|prepare|label|anonymi[sz]e|convert|split';
const releasing = 'deploy|ship|release|launch|host|roll out|go live|hook|put|switch|hand over|install|quanti[sz]e';
const doing =
  'build|create|write|merge|set up|load|start|run|train|tune|fine-?tune|distil\\w*|evaluate|test|try|compare|measure|check|pilot|connect';

/** How a step of work on a model begins: with the data, the making or the release. */
export const workVerb = new RegExp(`^\\W*(?:(?:first|then|next),? )?(?:${gathering}|${releasing}|${doing})\\b`, 'i');
/** With the data or the release: what a product does in numbered steps begins with neither. */
export const outerWork = new RegExp(`^\\W*(?:(?:first|then|next),? )?(?:${gathering}|${releasing})\\b`, 'i');

/** Numbered, and no order of work: what the product does, what is asked of it, what was weighed. */
export const otherOrder = new RegExp(
  `\\b(?:${judged}|(?:question|check|reason)s?|rules|principles|goals|objectives|conditions|terms|non-goals|sources|references|services|how (?:it(?! (?:goes|will go))|a|an|the|this)|request|runtime|run time|at run|works\\b|flow|pipeline|decided|scope|architecture|definition|today|life of|journey|user stor|conversation|message|what the)\\b`,
);

/** Tables of these are records or errands. */
export const otherTables = new RegExp(
  `\\b(?:${judged}|(?:result|experiment|session|course(?! of)|to-?do)s?|assumptions|issues|candidates|lessons|responsibilities|history|past|before|considered|retro|heard|people|glossary|ablation|comments?|reading|curriculum|training (?:of )?(?:staff|people))\\b|^\\W*(?:the |our |project )?team\\b`,
);

/** Lists and tables of these tell what has been, or was not wanted. */
export const records =
  /\b(?:(?:decisions?|change|revision|version)s?\W?(?:log|history|record)|history|^\W*log|decommissioned|decided against|earlier|come from|references|where we (?:were|have been))\b/;
/** Tables of money and of effort are no order of work. */
export const moneyHeading =
  /^\W*(?:\w{1,4}(?:\.\d)?\W+)?(?:the )?(?:costs?|budget|fees?|charges|prices?|pricing|remuneration|investment|effort|money|payments?|commercials|expenses)\b/;
/** Its rows fall due, whatever they cost. */
export const dueHeader = /\b(?:when|due|date|month|week|quarter|until|by|start|end|period)s?\b/;
/** Headers of columns that put rows in order. */
export const orderHeader =
  /^\W*(?:(?:phase|stage|step|milestone|sprint|date|month|week|quarter|day|wk|predecessor|end|half-year|weekend|term)s?|kw|cw|calendar weeks?|when|due(?: date)?|by(?: when)?|until|q|time|period|starts?|starting|deadline|target(?: date)?|timeline|iteration|release|year|window|depends on|dependenc(?:y|ies)|seasons?(?: blocks?)?|horizon|act|(?:completed?|ready|done|finished) by|end date|from|to|demo|starts? (?:after|when))\W*$/;

/** Columns in which bare numbers are an order. */
export const numbered =
  /(?<!(?:person|man|staff)[- ]|(?:\/|per|a) ?)\b(?:kw|cw|phase|stage|step|sprint|month|week|wk|quarter|day|year|iteration|wave)s?\b/;
/** Days and weeks of work that a row costs are no order of it. */
export const effort = /^\W*(?:(?:person|man|work)[- ]?)?(?:days|weeks|months|hours)\W*$/;

export const prompting =
  /\bprompt(?:s|ed|ing)?\b|\buntuned\b|\bexamples only\b|\bsystem messages?\b|\bfew-?shot\b|\binstructions?\b(?<!\b(?:(?:work|working|operating|safety|user) |(?:collect|gather|scan|export) [^.;,]{0,40})instructions?)(?![- ]?tun)(?![- ](?:pairs?|data\w*|sets?|examples?|samples?|following|format))(?! (?:of|for) (?:\d+|the (?:team|staff|clerks|agents|users)|staff|teams?|team leads|users|people|nurses|officers|operators|clerks|all)\b)|\b(?:persona|style|writing) brief\b|\btone (?:sheet|card)\b|\bstyle (?:sheet|card)\b/;
export const retrieving =
  /\bretriev\w*|\brag\b|\bsearch(?:able|es)?\b(?<!\b(?:fix|repair|speed up|slow|broken|faster) (?:(?:the|our) )?(?:[\w-]+ )?search)|\b(?:re-?)?index(?:ed|ing|es)?\b|\bvector (?:store|database|db|index)\b|\blook-?ups?\b|\blook(?:s|ed)? (?:\w+ ){0,2}up\b|\b(?:knowledge (?:base|graph)|fact sheets)\b(?<!\b(?:collect|gather|clean|scan|export) [^.;,]{0,40})|\breads? (?:from )?(?:the )?(?:live|collection|catalogue|register)\b|\bembedded\b|\bembeddings?\b|\bpgvector\b|\bfetched\b/;
/** "Instead of prompting", "no search": named, and not done. */
export const notDone = /\b(?:instead of|rather than|without|no|not|never|skip\w*|fall-?back|except) (?:\w+ ){0,3}$/;
export const measuringStep =
  /\b(?:measur\w*|evaluat\w*|scor(?:e|ed|ing)|test set|gold set|baseline|benchmark\w*|held[- ]out|blind)\b/;

/** Courses and sessions: people are trained. */
export const ofPeople =
  /\b(?:(?:session|course|exam|workshop|user)s?|half[- ]days?|(?:\d+|one|two|three) (?:half[- ])?(?:day|evening|hour|afternoon|morning)s?|staff|apprentices|reception|colleagues|e-learning|on training|hour of|lunch)\b|\btrainings?\b[^,;]{0,20}\bfor (?:\d+|all)\b/i;
/** "Data for the tuning", "who can train", "swap in the fine-tuned model": the step is another one. Before an act. */
export const notTheStep =
  /\b(?:for|before|about|ready to|who|can|could|how|see|lets?|wants?|swap in|compare|test|try|with|using|from) (?:(?:an?|the|each|every|our|your|later|this) )?(?:\w+ ){0,1}$/;
/** "Fine-tune the push timing": what is adjusted follows. */
export const adjustedBehind =
  /^[^\w,.;()]{0,2}(?:(?:the|our|its|their|an?|all|more) )?(?!(?:on|with|for|to|in|at|by|from|and|or|via|using|into|per|is|of|runs?|jobs?|steps?|phase|stage|starts?|started|done|again|once|then|if|until|after|against|pass|round|loop|script|pipeline|workflow|experiments?|code|api|harness|method|approach|begins?|pending|planned|ready|weights?|small|local|base|own|first|second|week)\b)[a-z][a-z-]{2,}/;
/** "Tuning idea dropped": it is not going to be done; "✅ Training run": it is done. */
export const overWords = /^\W*[✅✔☑]|\b(?:dropped|deleted|removed|abandoned|rejected|refused|parked)\b|\bclosed\W*$/iu;
/** Behind a step's number or date. */
const stepStart = `^\\W*(?:(?:\\d{1,2} )?(?:${monthNames}) ?(?:\\d{1,2})?: )?(?:first,? )?(?:the |both )?`;
/** Runs in which nothing is trained. */
const otherRuns =
  'pilot|trial|test|dry|parallel|shadow|first|second|last|final|next|full|live|dress|print|eval\\w*|to|we|they|and';
/** Steps of work that are a training though they hardly say so. */
export const trainingStep = new RegExp(
  [
    '\\b(?:refinement|customi[sz]ation|tuning|training|distillation|adaptation|rl\\w*|grpo|sft|dpo|lora) (?:runs?|jobs?|rounds?|pass(?:es)?)\\b',
    '\\b(?:launch|submit|start|kick off|run|queue) the (?:job|run|tune|training)\\b|\\bhave the job run\\b',
    '\\b(?:job|tune|training job) (?:slot|started|starts|submitted|launched)\\b',
    '\\b(?:he|she|they) trains?\\b',
    '\\btrain(?:s|ed|ing)? (?:[\\w’-]+ ){1,6}into (?:it|the (?:\\w+ )?model)\\b',
    '(?<![\\w-])[\\w-]+ tune (?:submitted|started|ready|done)\\b',
    `${stepStart}(?:(?:first|second|vertex|bedrock|azure|openai|together) )?jobs?(?=\\W*$|[,;:.(]| \\(| (?:on|with|at|for|in|and|submitted|started|done|ready|again|no|\\d)\\b)`,
    `${stepStart}(?!(?:${otherRuns})\\b)[a-z]+(?:-[a-z]+)? run(?=\\W*$|[,;:]| \\(| on\\b| again\\b)`,
    '\\bft job\\b|\\b[a-z]+ rl(?=\\W|$)',
    '\\bcustomi[sz](?:ation|ing)\\b(?! of (?!(?:the )?(?:language |large )*model))',
    '\\b(?:speciali[sz]|adapt)ation of (?:the |a )?(?:language )?model\\b|^\\W*adaptation(?=\\W*$|,)',
    '\\blearning (?:phase|execution|run|stage)\\b',
    '^\\W*weights (?:done|trained|ready)\\b|\\b(?:model|voice|narrator) (?:delivered|trained|tuned)\\b(?! (?:on|with|from|to)\\b)',
    '^\\W*(?:the |first )?(?:trained|tuned|taught|bespoke|schooled) model\\b',
    '\\b(?:jobs?|tunes?) for [\\w.]+ (?:submitted|handed in|run)\\b|\\bjob runs?\\b',
    '(?:^|: )[^\\w:]{0,4}(?:the |both |[\\w-]+ )?(?:tunes?|tunings?|schooling)(?:\\W*$| on\\b| \\(| for\\b| in\\b)',
    "\\b(?:adapted|customi[sz]ed|trained|tuned) model (?:delivered|ready|installed|handed over|on (?:the )?[\\w'’]+ server)",
  ].join('|'),
);
export const dataNoun =
  /^\W*(?:data|set|sets|pairs?|examples?|samples?|material|rows|corpus|records|budget|cost|costs|fee|room|plan)\b/;

/** Keys of a config file that hold steps. */
export const stepKeys =
  /^(?:(?:phase|milestone|step|stage|sprint|iteration|increment|wave|quarter|month|week)s?|roadmap|timeline|schedule|work_?packages?)$/i;
/** Keys of one step among them: "0", "m2", "2027-Q1", "next". */
export const stepKey = /^(?:\d+|(?:20\d\d)?[-_ ]?[a-z]+[-_ ]?\d{1,2}|20\d\d.{0,6}|now|next|later)$/i;

/** Ordinal adverbs that put sentences in order. */
export const firstWord =
  /^\W*(?:(?:on )?(?:the |my |our )?(?:order|sequence)\b[^:.]{0,40}[:.]\W*)?(?:\p{L}[\p{L}.'’-]{0,20}(?: [\p{L}.'’-]{1,20}){0,2}: )?(?:first(?:ly)?(?!\.)|to begin with|to start with|we start (?:with|by)|initially|at first)\b(?! (?:of all|offer|question|point|item|motion|proposal|option|reading|part)\b)/u;
export const thenWord =
  /(?:^\W*|[,;][^\w,;]*)(?:and )?(?:then|second(?:ly)?|next|after (?:that|this|which)|afterwards|later|thereafter|finally|third(?:ly)?|lastly|subsequently)\b/;

/** The same as the first word of a paragraph. */
export const thenStart =
  /^\W*(?:then|next|after (?:that|this)|afterwards|later|thereafter|finally|lastly|subsequently)\b/;
