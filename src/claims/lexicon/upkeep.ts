/** Words of the time after the launch: judging, training again, the end of the base model, own weights. Over lower-case text. */

import { fullMonths, monthNames } from './calendar.ts';
import { behind, inFront } from './currencies.ts';
import { anyOf } from './patterns.ts';

/** Something judges the quality of an output. */
export const judging = anyOf(`
  scored, rescored, remeasured, re~sorted, re~slugged, re~marked, re~rated, re~rates, re~judged, re~counted, re~voted, re~checked, re~reads, exact match, score|scores it|them|the|each|every|a|all|#|forty|fifty|sixty, scoring, evaluat*, measur*, replay*, re~run|reruns, runs the #|same|set|suite, set|suite|harness|sample|cases runs, run again, run against|over|through,
  run #, run on these|those|them, run by|in ci, run on each|every prompt|model|version|release|candidate, keeps running, coded also|again|blind|twice, run on #, run on the #|same|gold|golden|reference|held, run after|before|at|for each|every|any, runs against|over, benchmark*, grade|grades|graded, judge|judged|judges, audited, audits the|a|#, regression,
  spot check*, rate|rates #, rated, sampled, test|tests|tested, re~test*, annotated blind, counted, compare|compares|compared, comparison, double~keyed|double~coded|double~labelled, checked, played through,
  track|tracks|tracked|tracking agreement|error*|score*, track|tracks the agreement|error*, agreement with|of,
  golden|gold|held~out|reference set|sets|split|sample|cases|suite|harness|mails|messages|tickets|questions|letters|panel|conversations|chats|thousand,
  correction|acceptance|error|hit|override rate, accuracy, precision, recall of|is|at|on|above|below|under|and, f1, eval|evals, hold~out|outs, score|scores to|on|goes|go|in|into the dashboard|board|report|sheet, weekly|monthly|nightly score, release gate, raters, graders,
  blind rating|vote|coding|read|reading|reads, panel of #, run|runs nightly|weekly|monthly, asked again, overruled, overridden, share of wrong, wrong labels|codes, shadow run|mode, same #, those # _, same panel|set|paragraphs|cases|script|questions|card, same blind panel, reading|vote|poll|panel|survey|count|sample|rating|score|scores|exam|target ... repeated, reading|vote|poll|panel|survey|rating goes on, panel repeats, repeats the|her|his|this|its #|reading|vote, same jury|survey|readers|twelve|sheet, score|scores|audit|audits _ _ on #, will|shall audit, audit #, audit of #, recode|recodes #, re~read #, judging, quality |, quality :, re~scoring, as the bar, the gate, yardstick, computed on #, read anew, keyed by two, readers|panel|clerks|experts score|mark|rate`);

/** Somebody reads some of the outputs, and something follows from it. */
export const samplingReads =
  /\breads? (?:[\w-]+ ){1,3}(?:drafts|segments|messages|letters|replies|answers|outputs|conversations|mails|cases|samples|digests)\b(?=[^|]*\b(?:score|card|scale|marks?|under|below|good|points|rubric|grade|switch))|\breviewers?\b[^|]*\b(?:report|score|outputs?)\b|\b(?:checks?|goes through|listens? to|marks|rates|rate(?= \d| [a-z]+ty\b)|repeats?|recodes?|re-?reads?|asks? it|who checks)\b[^.;|]{0,50}\b(?:\d[\d,]*|ten|twenty|thirty|forty|fifty|sixty|eighty|hundred)\b[^.;|]{0,50}\b(?:a|each|every|per) (?:week|month|quarter|fortnight)\b|\b(?:every|each) (?:week|month|quarter|fortnight|(?:mon|tues|wednes|thurs|fri)day)\b[^.;|]{0,50}\b(?:checks?|goes through|listens? to|marks|recodes?|re-?reads?|asks? it)\b[^.;|]{0,40}\b(?:\d[\d,]*|ten|twenty|thirty|forty|fifty|sixty|eighty|hundred)\b/;

/** "Below 93 % the machine pauses": somebody looks at the figure for as long as the model runs. */
export const floor =
  /\b(?:below|under|less than|beneath) (?:that|it|this|the bar|the floor|\d[\d.,]*(?: ?(?:%|per ?cent|points?|of \d+|in \d+))?)[^.;|]{0,50}\b(?:(?:goes?|comes?|falls?|switch\w*|is|are|moves?|we go) back|returns?|pauses?|paused|halt(?:s|ed)?|stops?|switched off|rolled back|takes over|reverts?|pulled)\b/;

/** "Under 91 % the flagship is back on", "below 0.93 nothing is released", "under 8 → old way": a bar with what follows below it. */
export const lowerBar =
  /\b(?:below|under|fewer than|less than) (?:0?\.\d+|\d\d?(?:[.,]\d+)?)(?: ?(?:%|per ?cent|points?|of \d+|in \d+))?(?: (?:fine|clear|right|correct|usable|accepted))?(?:,|:| →| –|) (?:it|we|nothing|nobody|the (?:old|large|big|hosted|prompted|former|previous|feature|word|phrase|rented|frontier|commercial|other)|old|flagship|back|people|clerks)\b/;

/** A time that comes again. */
const moment =
  '(?:(?:each|every|per|any) (?:(?:new|software|first) )?(?:release|build|version|candidate|deploy\\w*|change|image|patch|update|merge|commit|tag|adapter|student|1st|night|week|month|quarter|term|season|half-year|spring|autumn|(?:mon|tues|wednes|thurs|fri|sun)day)|(?:night|week|fortnight|month|quarter)ly|once a (?:week|month|quarter)|the first of (?:the|each|every) month|the first (?:mon|tues|wednes|thurs|fri)day|every two (?:weeks|months))';

export const atMoment = new RegExp(`\\b${moment}\\b`);

/** Cases that were spoken of before: "the 2,500", "those 900 notes"; no sum of money and no volume. */
const knownCases = `(?:the|those|these|same) (?:\\d{3,}|\\d{1,3}[., ]\\d{3}|\\d+k|\\w+ (?:hundred|thousand))\\b(?! ?${behind})(?!(?: [\\w-]+)? (?:a|per) )`;

/** "Monthly check on the 5,000", "the 10,000 bundles are the gate at each release", "the 1,600 go into CI". */
export const knownSet = new RegExp(
  `\\b${knownCases}[^.|]{0,80}\\b(?:${moment}|(?:in|into|by) ci)\\b|\\b${moment}\\b[^.|]{0,60}\\b${knownCases}`,
);
/** "0.945 on the 2,500", "96.5 % of those 900". */
export const onKnownSet = new RegExp(`(?:\\d ?%?|\\breach(?:es|ed)?|\\bscore[sd]?) (?:on|of|over) ${knownCases}`);

/** What is counted is what the model learns from. */
export const learnedFrom =
  /\b(?:re-?)?(?:train|tun(?:e|ing)|distil|school|taught|teach|adapter|lora|keep|kept|own|maintain|curat|replac|refresh|renew|collect|add|draw)/;

/** "A drop of five or more blocks the release." */
export const stopsRelease =
  /\b(?:drops?|falls?|loss|below|under|worse)\b[^.;|]{0,40}\b(?:blocks?|stops?|fails?) (?:the |a |any )?(?:release|deploy|merge|roll-?out|build)\b/;

/** Columns that say how quality is watched. */
export const judgingColumn = /eval|quality|scor|measured|checked|verified|monitor|watched/;

/** "Watch: the 2,000 messages on each version", "Re-measuring. The 3,000, nightly": a word of judging in front, a number, a time. */
export const watchLabel = new RegExp(
  `^\\W*(?:(?:continued |the )?(?:watch|watching|score|scoring|rating|panel|quality|checks?|checked|vigilance|re-?measur\\w+|measure|gates?|control|proof|eval|how (?:is it|it is|it's|it’s|good it is|we'll) \\w+)(?: (?:panel|sheet|for each \\w+))?)\\**[:.|](?=.*\\d).*\\b${moment}\\b`,
);

/** "The 2,500 items are put to it once a week", "passed through the model the first Monday of the month". */
export const putAgain = new RegExp(
  `(?:(?<![\\d,.])\\d[\\d,.]{1,8}|hundred|thousand)\\b[^.;|]{0,40}\\b(?:(?:put|passed|sent|fed|shown|applied) (?:to|through|before|past|afresh|again)|converted|translated|processed)\\b[^.;|]{0,40}\\b${moment}\\b`,
);

/** "Six members read fifty notes a month", "QA samples 500 codes each week": few enough that people do it. */
export const handfulRead = new RegExp(
  `\\b(?:read|reads|samples|rates?|codes?|marks?|scores?|re-?checks?) (?:(?:about|some|another) )?(?:\\d\\d|[1-9][05]0|(?:ten|twenty|thirty|forty|fifty|sixty|eighty)|(?:\\w+ )?hundred) (?:[\\w-]+ ){0,6}(?:a (?:week|month|quarter)|${moment})\\b|\\b(?:read|rate|check|mark|score)s? (?:each|every) (?:third|fifth|tenth|twentieth|fiftieth|hundredth|\\d+th) |\\b${moment} (?:[\\w.-]+ ){1,4}(?:reads?|samples|rates?|marks?) (?:\\d\\d|[2-9]00|ten|twenty|thirty|forty|fifty|sixty|eighty|(?:\\w+ )?hundred)\\b`,
);

/** Runs of the training, which judge nothing. */
export const trainingRuns =
  /\b(?:re-?)?(?:runs?|redo(?:es)?) (?:the |its |our )?(?:tun\w*|job|training|fine-?tun\w*|adapter|lora|distil\w*)(?: job)?(?: again)?|\b(?:job|tune|tuning|training|adapter|student|lora) (?:is |are |to be |gets )?(?:re-?)?run(?: again)?\b/g;
/** "190 euros a month", and single things that are looked at in passing ("each reply"). */
export const noRhythm = new RegExp(
  `${inFront} ?[\\d.,]{1,12}k? (?:a|per|each) (?:month|year)|(?<![\\d.,])[\\d.,]{1,12}k? ?${behind}(?:,? (?:a|per|each) |/| )(?:month|year|monthly)|\\b(?:each|every)(?: (?:one|other|was|is|has|of|hundred|draft|reply|letter|mail|message|parcel|call|ticket|case|answer|edit|employee|line)s?\\b|(?=[.,;)]|$))`,
  'g',
);

/** "The 3,000 are run every night", "the 1,500-letter set": a fixed set, gone through again; what comes in each day is none. */
export const fixedSet =
  /\b(?:the|those|these|same) (?:\d[\d., ]*\d|\w+ hundred|\w+ thousand)\b(?! (?:a|per|each|every) )[^.;|]{0,60}\b(?:again|afresh|run|repeated|replayed|re-?read|scored|marked|judged|measured|go through|passed through)\b(?![^.;|]{0,40}\b(?:a|each|every|per) (?:working )?(?:day|hour)\b)|\b\d[\d,.]*-\w+ set\b/;

/** It happens again, or at every change. */
export const recurring = anyOf(`
  nightly, weekly, fortnightly, fortnight, a week|month|quarter, as long as, monthly, quarterly, daily, hourly, continuous*, continually, regular, regularly, ongoing, each, every, per week|month|quarter|release|build|version|season, twice|once a, before any|a|release,
  release|releases shall|must|only, release|releases has|have|needs|need to, a|any|no release, gate|gates, not released, ci, alarm, alert|alerts, dashboard, on the wall, whatever is deployed, from then on, again, cron, month by month, week by week, over time, at months # #,
  in production, for good, permanent*, live sample, half~year*, periodic*, drift, goes live per|only, from the switch on, decide|decides in|on|whether, ship|ships if|only, same panel, same blind panel, month~end, paged, 1 in #`);

/** Strong enough to turn the sentence beside it into an evaluation: "CI prints the number on each PR". */
export const replayed = anyOf(`
  replay*, nightly, weekly, monthly, re~run, run again, ci, after|before|for|on|at|with each|every|any _, each|every|per release|build|pr|version|commit|deploy*|change|candidate|night|week|month|quarter|monday|tuesday|friday|sunday, half~year`);

/** Headings below which every line is about judging quality. */
export const judgingPlaces = anyOf(
  `eval*, quality, measurement, measuring, monitoring, testing, checking, checks, watch*, scor*, proof, vigilance, honest, we|we'll|will know`,
);

/** Tests and assessments of something else. */
export const otherTests = anyOf(
  `unit|integration|load|smoke|penetration|pen|browser test|tests, end to end test|tests, committee selects|chooses, users can rate, budget, tender|tenders, evaluation|assessment|comparison of offers`,
);

/** The model is trained again. */
export const retraining = anyOf(`
  re~train*, re~tun*, re~distil*, re~learning, re~run of the, next job|tune|training|tuning, re~fit|refits|refitted|refitting, re~bake|baked|bakes, re~adapt*, train|trains|tune|tunes|tuned|distil it again, fine~tune|fine~tunes|distil again, train|tune|distil the _ again,
  trained|tuned|schooled|distilled|adapted|fitted|built|taught again|anew|afresh, trains|tunes|train|tune|distils again|anew|afresh, train|trains|tune|tunes|distil|distils ... model|adapter|student again|anew|afresh, fresh tune|tuning|training|adapter, trained|tuned|distilled|built from scratch, trained|tuned once more, new adapter|model|version|student|checkpoint is|gets trained|tuned|built|distilled,
  new adapter|model|version|student|checkpoint will be trained|tuned|built|distilled, new|fresh|another run|job|round, new|another training|tuning run|job|round, model|adapter|student|tune refresh|renewal|update, updated|new adapters|models|versions ship*,
  re~run|reruns|runs|redo|redoes|repeat|repeats|renew|renews|restart|restarts the|its student|adapter|adapters|lora|qlora|sft|dpo|model|fine~tune|tune|fine~tuning|tuning|job|training|distillation|run|adaptation|customisation|schooling|exercise, training pipeline is|gets started|run,
  re~run|reruns|runs lora|qlora|sft|dpo|tuning|training, rebuil*, refresh|refreshes|refreshed the model|adapter|student|tune,
  job|run|runs|tune|tuning|training|adaptation|adapter|adapters|student|model|lora|qlora|sft|dpo|it|distillation|lesson|lessons|schooling|customisation|exercise|round ... repeated|redone|refreshed|renewed, small one ... repeated|redone,
  job|run|tune|tuning|training|adaptation|adapter|adapters|student|model|lora|qlora|it|distillation|round ... made|built|done|run|cut|taught|schooled|tuned|customised|customized|adapted new|anew|again|afresh, one is|gets|be redone,
  re~made, remakes, re~cuts, made anew|afresh, makes the adapter|student|model|lora again|anew, customised|customized|customisation|customization again|anew|afresh, lora|adapter|adaptation|training anew,
  relaunch|relaunches the tuning|training|tune|job,
  means|mean|brings|bring|orders|order|triggers|starts|start|calls|call ... new|fresh adapter|tune|tuning|student|adaptation|customisation|customization|lora|distil*|fine~tune, triggers|trigger|orders the re~run|tuning, new|fresh tune|tuning|lora|distil|distillation|student|adapter|customisation|fine~tune each|every|when|in|if|or|twice|per|whenever, and|then a new adapter|student|tune|lora|distil, made again, trained over again, job|run|tune|tuning|training|adapter|adapters|student|model|it ... re~run`);

/** When: a date, a rhythm or a trigger. */
export const cadence = anyOf(`
  each, every, quarterly, monthly, weekly, yearly, annual, annually, year~end, at easter, brings|bring, orders a|the, in those|the same week|weeks, in those weeks|months, before valentine's|christmas|the, summer holidays, twice|once a, a|per year|quarter, per season|month|release, within # days|weeks, half~year*, whenever, when, if, as soon as, on the first, above|below|under #, fewer than,
  in|for ${fullMonths}|may|spring|summer|autumn|winter, follows, mean|means, cadence, schedule|scheduled, trigger*, drift*, drop|drops, fall|falls`);
/** "New intents: collect 200, extend the set, re-tune." */
const month = `(?:${monthNames})`;
export const novelty = /^\W*(?:\*\*)?new [\w ]{3,24}:|\bnew (?:[\w'-]+ ){1,4}(?:→|=|->)/;
export const strictCadence = anyOf(
  `each, every, quarterly, monthly, weekly, yearly, annually, twice|once a, a|per year|quarter, per season|month`,
);

/** "Each March and September", "June, December". */
export const twoMonths = new RegExp(`\\b${month}\\b(?:,| and| or| &) (?:each |every |in )?${month}\\b`);

/** Somebody keeps the data and renews it. */
export const keeping = anyOf(`
  own the|those|all, owns, owned by, owner, has|have charge of, has ... in her|his charge, managed by, redo the pairs|set|examples|labels, holds|hold the, answerable for, redoes|relabels|regenerate, keep|keeps, kept by, maintain|maintains|maintained, look|looks after, curate|curates|curated, belong|belongs to, live|lives with, responsible for, in the care of, steward*`);
export const trainingData = anyOf(`
  training|tuning data|set, data~set, label|labelled set|data, rows, examples, pairs, material, corpus, records, labels, the set|data, the #, cvs, letters, samples, segments, mails, tickets, remarks, notes, texts, messages, lines, captions, verdicts, reports, strings, answers, cases, sentences, phrases, summaries, corrections`);
export const renewing = anyOf(`
  add|adds|added, draw|draws|drawn, refresh*, re~label*, renew*, replac*, fresh, new ones, re~issue|issues, regenerat*, redo*, repeats, re~run*, exchanges, update|updates|updated, extend|extends, top|tops up, re~collect*, throw|throws out`);

/** "She draws a fresh 3,000", "adds two thousand letters", "from the then current set": new examples of the same task. */
export const freshExamples =
  /\b(?:add|draw|pick|take|collect|re-?label|regenerate|re-?moderate|make|renew|write)(?:e?s)?\b[^.;|]{0,40}\b(?:\d[\d.,]*|hundred|thousand|new|fresh|set|pairs|examples|an? (?:half|third|quarter|fifth|tenth))\b|\brefresh(?:es)? the (?:training )?(?:set|data|pairs|examples)\b|\bfrom the (?:last|then current|current) (?:\d[\d.,]*|set)\b/;

/** "Run after each retraining" speaks of another event. */
export const occasions =
  /\b(?:after|before|on|at|for|with) (?:each|every|any) (?:re-?train\w*|re-?tun\w*|training|tune|new (?:run|adapter|model|student))\b/g;

/** Training of people, corrections before the launch, and things that only might be. */
export const notRetraining = anyOf(`
  on offer, staff|clerk|clerks|people|employees|agents|colleagues|handlers|nurses|teachers|officers|team|teams|leads|crew|crews|drivers re~train*, staff|clerks|people|employees|agents|colleagues|handlers|nurses|teachers|officers|teams|leads|crews|drivers|planners are|get|must|is|need|needs re~train*,
  staff|clerks|people|employees|agents|colleagues|handlers|nurses|teachers|officers|teams|leads|crews|drivers|planners will|must|to be re~train*, would like|have ... re~train*, suggestion|suggested|proposal|proposed|moved|asked ... train|re~train*|re~tun*|re~fit*|refreshed, re~train*|re~tun*|re~fit* ... refused|declined|dropped|turned down, retrain* as a, retrain* of staff, would re~train|consider|need, would have to, not ... re~train*, no plans to ... re~train*, nobody ... re~train*, never re~train*, without re~train*,
  before go live, before the launch, before launch`);

/** The base model ends. */
export const ending = anyOf(`
  retir*, deprecat*, end of life|service|support, eol, sunset*, withdraw*, withdrew, shut~down, shuts down, discontinu*, stop|stops serving|offering, switched off by, switches off, switches it off, disappear|disappears, drops the|it|support, goes away, taken away, phased out, successor,
  pulls, take|takes ... away, legacy, vendor|provider|google|aws|amazon|microsoft|openai|azure stops|ends|drops|may end, ends support, no longer offered|served|available, pinned, pin the|a, removed from, supported until, support ends, are replaced`);
export const base = anyOf(`
  base, bases, model, models, tune, tuned one, provider|providers, vendor, snapshot, version, weights, google, openai, aws, amazon, azure, microsoft, mistral, together, fireworks, cohere, anthropic, list, nova, gpt*, gemini`);
/** What is done about it. */
export const meeting = anyOf(`
  if, in case, when, once, should, before, after, until, plan*, reserv*, move|moves, switch, re~tun*, pinned, replayed, successor, calendar, notice, same day, follow|follows, each time, contract, replacement, follow~up, budget, kept, keep|keeps, ours, open`);
export const wayOut = anyOf(`
  exit :, exit plan|strategy, way back|out, migration plan, migrat* to, migrat* the tune, move to its|the|another successor|base|model|provider, move to a new base|model|provider, re~tun* its|the successor, port|ports|ported ... successor, re~tun* on its|the successor, second host|provider, take the weights, take the open weights, portable, portability`);
export const exitLabel = /\bexit\b\s*[:.–—-]/;

/** Somebody else serves the tuned model, whoever that is. */
export const served = anyOf(`
  same ... provider|vendor|supplier|platform|host, provider's|provider’s|vendor's|supplier's platform, hosted|rental|rented platform, contractual provider, at|with our|the provider|vendor|supplier, small|smaller|little|compact hosted model, per~token, hosted model of`);
/** Weights that nobody can retire. */
export const ownHardware = anyOf(`
  own|inhouse|local|leased|our ... server|servers|box|boxes|rack|racks|gpu|gpus|card|cards|machine|machines|hardware|cluster|workstation|workstations|h100|h100s|a100|a100s|l40s|l4|l4s|datacenter|kubernetes,
  in house ... server|servers|box|rack|gpu|gpus|cards|machine|hardware|cluster, own|our|in house|local|company ... data centre|center, hosted|run|served|operated in~house, hosted|run|served|operated in the house, hosted|run|served|operated on site,
  two|three|four|the|a|one|single|# l4|l40s|a100|a100s|h100|h100s|h200|a6000|a10|4090|4090s|3090|b200, two|three|four|the|a|one|single|# _ l4|l40s|a100|a100s|h100|h100s|a6000|4090|4090s, rtx _, l4|l40s|a100|h100|a6000|4090 card|cards|gpu|gpus|slices,
  open weight|weights, on~prem, on~premise, on~premises, on the premises, serve|serves|served|host|hosts|hosted|run|runs it|them ourselves, serve|host|run ourselves, self~host*, self~serv*, hold the weights, weights are ours, keep the weights, on the workstation|tablet|tablets|laptop|laptops|box,
  on~device, edge device, air~gapped, under the desk|picture, in our|the cellar|basement|rack, in our|the server|back room, in our own depot|basement|cellar|computing, our|own computing centre|room|center, on the server of|in, server of the, spare server, on the computer under|in, box under, lives on your|our, on our|your disks, two|four|eight cards, pass into our, on the house's own, on the co~operative's, in our|the back office, card|cards|gpu|gpus|box|server|workstation|rack ... basement|cellar|bought, on our premises|metal, on our own premises|metal,
  written off, standing idle, vllm, ollama, llama.cpp, tgi`);
/** "The Institute's server". */
export const someonesServer =
  /\p{L}['’]s (?:own |spare |old )?(?:server|box|rack|workstation|hardware|machine|data ?cent(?:re|er))s?\b/u;
/** Only open weights are known by their size: "a 3B student". */
export const weightSize = /\b(?:\d\.\d+|[789]|\d\d+)b\b|(?<=[a-z\d),] ?[ (-])\db\b|\b\db (?:student|model|open)/;
/** Only thought of: "could be moved to open weights one day". */
export const onlyThought =
  /\b(?:open[- ]weights?) (?:later|one day|instead|as a)\b|\b(?:could|might|can) (?:be )?(?:move|redo|use|go)\w*\b/;
