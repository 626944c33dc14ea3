/** Words of evidence: what was measured, what is kept up, what is paid. Patterns over lower-case text. */

/** Models of other kinds: what is said about them says nothing about a tuned language model. */
export const otherModels =
  /\b(?:forecast\w*|(?:logistic|linear|plain|a|ridge) regression|random forest|boost(?:ed|ing)|lightgbm|xgboost|fraud|churn|classifiers?|detectors?|recogni[sz]\w*|encoders?|rerankers?|ranker|cross-encoder|ocr|speech|vision|photos?|images?|camera|recommenders?|predict(?:ion|or|s)\w*|glm|lstm|arima|survival model|reserv\w+ model|credit[- ]scor\w+|anomal\w+|vibration|pose|embedding model|no-show|matchmaking|anti-cheat|linear model|estimator)\b/;

/** A language model, prompted and not tuned. */
export const promptedStrong =
  /\bprompt(?:s|ed|ing)?\b|\bzero-?\s?shot\b|\bfew-?\s?shot\b|\bin-?context\b|\bsystem (?:message|instruction)\b|\b(?:instruction|instructions) (?:sheet|only|and|plus|with)\b|\bwith (?:the same|the|an?|our) instructions?\b|\bworked examples\b|\bexamples? in the (?:context|instruction)s?\b|\bmanual pasted\b|\bcode ?book (?:in|pasted)\b|\buntuned\b|\b(?:with|and|plus) (?:the |its |same )*(?:[\w-]+ )?examples\b|\bexamples (?:in|inside|within) (?:the|a|its)\b|\binstructions? first\b|\b(?:its|the|an?|our) instructions?(?: alone| only)\b|\bstyle guide in\b/;
export const promptedWeak =
  /\b(?:large|larger|big|bigger|hosted|frontier|flagship|premium|teacher|stock|plain|unmodified|off-the-shelf|general|commercial|today'?s|current|existing)(?: [\w-]+){0,3}?,? (?:models?|one|llm|gpt|gemini|claude|flash|flagship|teacher)\b|\bteacher\b|\bbaseline\b|\bstand-in\b|\bflagship\b|\b(?:gpt-?[\d.o]+[\w.-]*|gemini(?: [\d.]+)?|claude|sonnet|opus|haiku|nova (?:pro|lite|premier)|command r\+?|deepseek)\b/;

/** The tuned model: its figures are no baseline. */
export const tuned = /\b(?:tuned|fine-?tuned|student|adapter|distilled|lora|trained (?:model|one))\b/;

/** A figure that is wanted, not measured; stands before it. */
export const wanted =
  /\b(?:targets?|goal|must|shall|should|at least|floor|gate|bar|below|under|above|over|misses|unless|accepted at|wanted|until|reach(?:es)? (?:at least)|no less than|threshold|limit|within|needs?|drops? (?:by|below)|falls? (?:by|below)|≥|>=|<|>)[^.;:|]{0,24}$/;

export const metrics =
  /\b(?:f1|macro|micro|accura\w+|agree\w*|precision|recall|kappa|bleu|rouge|auc|score[sd]?|rating|rated|correct\w*|right|accept\w*|reach\w*|match\w*|pass\w*|parse\w*|parseable|usable|left alone|left untouched|approved|prefer\w*|judged?|jur(?:y|or|ors)|blind|panel|fills|hits?|hit rate|success rate|exact match|untouched|ok|wins?|beat|scor\w+|answered)\b/;

/** Quality of writing, against quality of labels and fields. */
export const mannerly =
  /\b(?:tone|voice|style|sounds?|wording|register|drafts?|replies|prefer\w*|blind|panel|jur(?:y|ors?)|editors?|segments?|sentences?|copy|persona|letters?|brand|human|juniors|seniors|headlines?|writers?|house)\b/;
export const labelling =
  /\b(?:f1|macro|queues?|labels?|labell\w*|tags?|tagg\w*|fields?|pars\w*|codes?|coding|precision|recall|class(?:es)?|classif\w*|categor\w*|intents?|sort\w*|extract\w*|records?|schema|sql|tickets)\b/;

export const measuring =
  /\b(?:measur\w*|scor(?:e|es|ed|ing)|evaluat\w*|benchmark\w*|test(?:ed|s|ing)? (?:it |them )?(?:on|with|against)|rat(?:e|ed|ing)|baselines?|counted|compar\w*|blind|judg\w*|graded?)\b/;
export const unmeasured =
  /\b(?:not|never|nobody|no one|none|nothing|without|n['’]t|unmeasured|no figures?|skip\w*|untested)\b|\bfall-?back\b/;

/** A prompt that was passed over, and the decision to go on without it. */
export const passedOver =
  /\b(?:not tried|never tried|untried|not tested|nobody (?:has )?tried|skip(?:s|ped|ping)?|leave out|left out|without (?:trying|testing|waiting)|no time (?:for|to)|not (?:going|want) to (?:try|bother)|don['’]?t bother|do not bother|pass over)\b/;
export const goingAhead =
  /\b(?:go(?:es|ing)? (?:ahead|straight|directly|right|on)|anyway|regardless|straight (?:to|into|away)|directly (?:to|with)|right away|proceed\w*|start(?:s|ing)? (?:straight |directly )?with (?:the )?(?:train|tun|fine)\w*|jump\w*)\b/;

/** Something judges the quality of an output. */
export const judging =
  /\b(?:re-?)?(?:scored|scores (?:the|each|every|\d|it|sixty|forty|fifty|a|all)|score (?:it|them|the|each|forty|fifty|\d)|scoring|evaluat\w*|measur\w*|replay\w*|re-?runs?|run again|run (?:against|over|on|through)|runs (?:on|nightly|weekly|against|over)|benchmark\w*|graded?|judged?|audit(?:s|ed)?|regression (?:tests?|suite|set|run)|regression|spot[- ]check\w*|rated|sampled|tested|tests?|re-?test\w*|annotated blind|counted|checked against|compared|double-(?:keyed|coded|checked|labelled)|played through)\b|\btrack\w* (?:the )?(?:agreement|accuracy|error|quality|score)|\bagreement (?:with|of)\b|\b(?:gold(?:en)?|held[- ]?out|hold-?out|reference|test|eval(?:uation)?|benchmark|audited|regression) (?:sets?|split|sample|cases|suite|harness|mails|messages|tickets|questions|letters|panel|conversations|thousand)\b|\b(?:correction|acceptance|error|hit) rate\b|\baccuracy\b|\bevals?\b|\bhold-?outs?\b|\bgold set\b|\bgold(?:en)? set\b|\bscores? (?:to|on|goes|go|in|into) the (?:dashboard|board|report|sheet)|\brelease gate\b|\breads? (?:[\w-]+ ){1,3}(?:drafts|segments|messages|letters|replies|answers|outputs|conversations|mails|cases|samples|digests)\b(?=[^|]*\b(?:score|card|scale|marks?|under|below|good|points|rubric|grade|switch))|\bsame [\d,.]+k?\b|\bthose [\d,.]+k? \w+|\bsame (?:blind )?(?:panel|set|paragraphs|cases|script|questions|card)\b/;

/** Tests of software. */
export const softwareTests = /\b(?:unit|integration|load|smoke|penetration|pen|browser|end-to-end) tests?\b/;

/** It happens again, or at every change. */
export const recurring =
  /\b(?:nightly|weekly|monthly|quarterly|daily|hourly|continuous\w*|continually|regular(?:ly)?|ongoing|each|every|per (?:week|month|quarter|release|build|version|season)|twice a|once a|before (?:any|a|release|go-live|launch|it (?:ships|goes))|releases? (?:shall|must|has to|have to|needs? to|only)|(?:a|any|no) release|release gate|gate (?:for|of)|gates?\b|is the gate|not released|no release|ci\b|alarm|alerts?|dashboard|on the wall|whatever is deployed|from then on|again|month by month|week by week|over time|in production|live sample|half-?year\w*|periodic\w*|drift|goes live (?:per|only)|from the switch on|decides? (?:in|on|whether)|ships? (?:if|only)|same (?:blind )?panel|those [\d,.]+k?)\b/;

/** The model is trained again. */
export const retraining =
  /\b(?:re-?train\w*|(?:fine-?)?(?:train|tun)(?:s|es|ed)? (?:it |the \w+ )?again|new (?:adapter|model|version|student|checkpoint) (?:is|gets|will be) (?:trained|tuned|built|distilled)|re-?tun(?:e|es|ed|ing)|re-?distil\w*|re-?fit(?:s|ted|ting)?|re-?bak(?:e|es|ed)|re-?adapt\w*|(?:trained|tuned|schooled|distilled|adapted|fitted|built|taught) (?:again|anew|afresh|once more)|(?:new|fresh|another) (?:training |tuning )?(?:run|job|round)|repeats? (?:the|its|this) (?:tun\w+|training|adaptation|run|job|distillation|exercise)|(?:re-?runs?|re-?starts?|redoes|repeats?|renews?) (?:the |its )?(?:student|adapters?|q?lora|sft|dpo|model|tune|tuning|job|training|distillation|run)|rebuil[dt]\w*|redistil\w*|(?:train|tune|distil) (?:it|the \w+) again|refreshed? (?:the )?(?:model|adapter|student|tune))\b|\b(?:job|runs?|tune|tuning|training|adaptation|adapters?|student|model|q?lora|sft|dpo|it|small one|distillation|lesson|lessons|schooling|exercise|round)\b[^.;|]{0,40}\b(?:repeated|re-?run|redone|rebuilt|made anew|built again|built anew|refreshed|renewed|done again|run again)\b/;
export const cadence =
  /\b(?:each|every|quarterly|monthly|weekly|yearly|annual(?:ly)?|twice a|once a|per (?:quarter|season|year|month|release)|half-?year\w*|whenever|when|if|as soon as|after each|on the first|(?:in|for|each|every) (?:january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|winter)|follows|means?|cadence|scheduled?|trigger\w*|drift\w*|drops?|falls?)\b/;
export const keeping =
  /\b(?:owns?|owned by|owner|keeps?|kept by|maintains?|maintained|looks? after|curates?|curated|belongs? to|lives? with|responsible for|in the care of|steward\w*)\b/;
export const trainingData =
  /\b(?:training (?:data|set|examples|rows|material|pairs|corpus)|data ?set|label(?:led)? (?:set|data)|rows|examples|pairs|material|corpus|records|labels|the set|the data|cvs|letters|samples|segments|tuning set)\b/;
export const renewing =
  /\b(?:adds?|added|draws?|drawn|refresh\w*|re-?labels?|relabell\w*|renew\w*|replac\w*|fresh|new ones|re-?issues?|regenerat\w*|updates?|updated|extends?|tops? up|re-?collect\w*)\b/;
/** Training of people, and things that only might be. */
export const notRetraining =
  /\bon offer\b|\b(?:staff|clerks?|people|employees|agents|colleagues|handlers|nurses|teachers|officers|teams?|leads|crews?|drivers) (?:are|is|get|gets|will be|must be|to be)? ?re-?train\w*|\bretrain\w* (?:as a|of staff)|\bwould (?:re-?train|consider|have to|need)|\bno(?:t| plans? to)\b[^.;|]{0,20}\bre-?train|\bnobody\b[^.;|]{0,20}\bre-?train|\bnever re-?train|\bwithout re-?train/;

/** The base model ends. */
export const ending =
  /\b(?:retir\w*|deprecat\w*|end[- ]of[- ](?:life|service|support)|sunset\w*|withdr[ae]w\w*|shut ?down|shuts? (?:it )?down|discontinu\w*|switched off by|switches (?:it )?off|disappears?|drops (?:the|it|support)|goes away|taken away|phased out|successor|pulls? (?:the|it)|ends? (?:of )?support|no longer (?:offered|served|available)|pinned|pin (?:the|a)|removed from)\b/;
/** Headings below which every line is about judging quality. */
export const judgingPlaces =
  /\b(?:evaluation|quality(?! records)|measurement|measuring|monitoring|testing|checking|checks|watch\w*|honest)\b/;

export const base =
  /\b(?:base|bases|base model|provider|providers|vendor|snapshot|model version|version|weights|foundation model|google|openai|aws|amazon|azure|microsoft|mistral|together|fireworks|cohere|anthropic|list)\b/;
export const wayOut =
  /\bexit(?: plan| strategy)?\b\s*[:.–—-]|\bway (?:back|out)\b|\bmigration plan\b|\bmigrat\w+ (?:to|the tune|plan)|\bmove to (?:its|the|another|a new) (?:successor|base|model|provider)|\bre-?tun\w* (?:on )?(?:its|the) successor|\bsecond (?:host|provider)\b|\btake the (?:open )?weights\b|\bportab(?:le|ility)\b/;

/** Weights that nobody can retire. */
export const ownHardware =
  /\b(?:own|in-?house|on[- ]prem\w*|local|dedicated|leased|our)\b[^.;|]{0,28}\b(?:servers?|box(?:es)?|racks?|gpus?|cards?|machines?|hardware|cluster|data ?cent(?:re|er)s?|workstations?|h100s?|a100s?|l40s?|l4s?)\b|\b(?:two|three|four|\d+|the)(?: [\w-]+)? (?:l4|l40s|a100|h100|h200|a6000|a10|4090|3090|b200)s?\b|\b(?:l4|l40s|a100|h100|a6000|4090) (?:cards?|gpus?|slices?)\b|\bopen[- ]weights?\b(?! (?:later|one day|instead|as a))|[\p{L}]['’]s (?:own )?(?:server|box|rack|workstation|hardware|machine|data ?cent(?:re|er))s?\b|\bon-?prem(?:ises?)?\b|\b(?:serves?|served|serving|host(?:s|ed)?|run) (?:it |them )?(?:by )?ourselves\b|\bself-?(?:host|serv)\w*|\b(?:operated|run|served|hosted) (?:in the house|in-?house|on[- ]site|on the premises|on premises)\b|\bwe hold the weights\b|\bweights are ours\b|\bkeep the weights\b|\bin (?:our|the) (?:own )?(?:cellar|basement|server room|back room|back office|rack)\b|\bon the (?:workstation|tablets?|laptops?|premises|box)\b|\b(?:cards?|gpus?|box|server|workstation|rack)\b[^.;|]{0,30}\b(?:basement|back office|cellar|data ?cent(?:re|er)|on site|already (?:in|paid|ours)|bought|written off|standing idle)\b|\bon our (?:own )?(?:premises|hardware|metal)\b|\bvllm\b|\bollama\b|\bllama\.cpp\b/u;

/** Serving a tuned model. */
export const serving =
  /\b(?:hosting|hosted deployment|serving|served|inference|per[- ]token|tokens?|endpoint|provisioned|throughput|running(?: costs?)?|run(?:ning)? it|operation|deployment|on-demand|gpu hours?|gpus?|power|electricity|rack|api (?:spend|costs?|bill|calls)|serve|host it|all[- ]in|upkeep|compute|model fees?|usage)\b/;
export const notServing =
  /\b(?:web(?: ?site)?|database|data ?base|crm|licen[cs]es?|domain|telephon\w*|staff|course|rental van|storage|integration|catering)\b/;
/** What a sum is when it is not the price of a training run. */
export const otherSums =
  /\b(?:bill|invoice|saving|saves?|from|down|revenue|salary|month|monthly|serving|hosting|inference|per (?:month|call|mail|letter|ticket|document|\w+ and month)|a (?:month|mail|letter|call|ticket|notice)|power|rack)\b/;
/** What the prompted model costs today says nothing about the tuned one. */
export const servingToday =
  /\b(?:today|currently|at present|so far|large|big|bigger|prompted|current|premium|frontier)\b/;

export const trainingCost =
  /\b(?:fine-?tun\w*|tun(?:e|es|ing)|training|trained|customi[sz]ation|refinement|distillation|sft|lora|adapter|job|jobs|pre-training)\b/;
export const peopleTraining =
  /\b(?:staff|teachers?|coordinators?|human|people|personnel|teams?|users?|clerks?|volunteers?|seasonal|agents?|front-office|workshops?|courses?|employees|adjusters?|evenings?|days|lunch|cohorts?|handlers?|seminar|e-learning|learning|leads)\b/;
/** Cost or delay is the reason: a sum that hurts, or one that is to fall. */
export const costs =
  /[€£$] ?\d|\b(?:ct|cents?|pence|invoices?|bills?|charges?|prices?|costs?|expenses?|spend|tokens?|latency|response times?|seconds|milliseconds|ms|money|budget|margin)\b/;
export const hurting =
  /\b(?:too|become|became|grown|doubled|tripled|exploded|embarrass\w*|nuisance|annoy\w*|rid of|eats?|swallow\w*|hurts?|cannot|can['’]t|lower|reduc\w*|cuts?|cutting|bring(?:ing|s)? down|sav(?:e|es|ing)|tenth|fifth|sixth|quarter of|fraction|half (?:of|the)|less|away|down|slow|faster|within|under|below|only because|for no (?:other )?reason)\b/;
export const cheaper =
  /\b(?:cheaper|cheaply|dearer|unit cost|cost per|price per|low cost|at a fraction|for pennies|for less|inexpensive|too expensive|too dear|too slow|economies)\b/;

/** Headings and headers below which bare figures are money. */
export const moneyPlaces =
  /\b(?:budget|costs?|fees?|money|investment|remuneration|price|prices|charges?|amount|economics|spend|commercials|finance|financing|€|eur(?:o|os)?|usd|gbp|chf|inr|£|\$|one-?off|once)\b|[€£$]/;

/** What a training set consists of. */
export const exampleNouns =
  /^(?:examples|pairs|samples|letters|e-?mails|mails?|tickets|replies|answers|exchanges|dialogues|dialogs|declarations|captions|tips|messages|translations|records|forms|transcripts|recordings|reports|cases|chats|conversations|notes|rows|items|instances|demonstrations|demos|posts|texts|summaries|calls|reviews|descriptions|prompts|completions|sentences|invoices|claims|drafts|stories|interactions|sessions|traces|questions|q&as|q&a|specimens|snippets|headlines|articles|contracts|listings|documents|docs|newsletters|requests|orders|queries|scripts|memos|episodes|speeches|proposals|offers|quotes|datapoints|digests|narratives|slips|notices|remarks|segments|bookings|essays|threads|assessments|evaluations|jokes|poems|recipes|paragraphs)$/;
/** Counted things that are no training set though they are called examples or texts. */
export const notExamples =
  /\b(?:held[- ]out|hold-?out|test|validation|gold(?:en)? (?:set|standard|labels)|eval\w*|acceptance|blind|score[sd]?|few-?shot|in the prompt|in a prompt|into the prompt|system (?:prompt|message)|per (?:day|week|month)|a (?:day|week|month)|daily|weekly|monthly|tested|kept aside|set aside|reserved|checked|compared|pilot)\b/;
