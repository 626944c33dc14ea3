/** Words of evidence that many kinds share: other models, prompted models, measured quality. */

import { anyOf } from './patterns.ts';

/** Models of other kinds: what is said about them says nothing about a tuned language model. */
export const otherModels = anyOf(`
  forecast|forecasts|forecasting, logistic|linear|plain|ridge regression, a regression on|of|model, logistic model, isolation forest, graph network, two tower, tower network, roberta, deberta, gradient, spam filter|model, statistical thing|model|one, satellite,
  demand|yield|eta|failure|growth|ageing|bearing|surveillance|actuarial|occupancy|geometry|dunning|mortality|pricing|maintenance model|models, risk score, risk|suspicious|score ... trees, screener, random forest, boosted, boosting, lightgbm, xgboost, fraud, churn,
  classifier|classifiers, detector|detectors, recogniser|recognisers|recognizer|recognizers|recognition, encoder|encoders,
  reranker|rerankers, ranker, ocr, speech, vision, photo|photos, image|images, camera, recommender|recommenders,
  prediction*, predictor*, predicts, glm, lstm, arima, survival model, reserving|reserve model, credit scor*, anomal*, vibration,
  pose, embedding model, no show, matchmaking, anti cheat, linear model, estimator`);

/** A language model, prompted and not tuned: for certain, or by its name and size. */
export const promptedStrong = anyOf(`
  prompt|prompts|prompted|prompting, zero~shot, few~shot, in~context, system message|instruction, instruction|instructions sheet|only|and|plus|with,
  with same instruction|instructions, with the same instruction|instructions, worked examples, example|examples in|inside|within the|a|its _, manual pasted, code~book in|pasted,
  untuned, with instruction|instructions, with|and|plus examples, with|and|plus _ examples, with|and|plus the|its|same _ examples, instruction|instructions first, its|the|an|a|our instruction|instructions,
  style guide in`);
export const promptedWeak = anyOf(`
  large|larger|big|bigger|hosted|rented|frontier|premium|stock|plain|unmodified|general|commercial|today's|today’s|current|present|existing model|models|one|llm|gpt|flash,
  large|larger|big|bigger|hosted|frontier|premium|stock|plain|unmodified|general|commercial|today's|current|present|existing _ model|models|one|llm,
  large|big|hosted|frontier|commercial _ _ model|models, large|big with, off the shelf model|one, teacher, baseline, stand in, flagship, gpt _, gpt~4*, gpt~5*, gpt~6*, gemini, claude, sonnet, opus, haiku, nova pro|lite|premier,
  command r, deepseek`);

/** The tuned model: its figures are no baseline. */
export const tuned = anyOf(`tuned, fine~tuned, student, adapter, distilled, lora, trained model|one`);

/** A figure that is wanted, not measured; stands before it. */
export const wanted =
  /\b(?:targets?|goals?|must|shall|should|at least|at most|(?:not|no) more than|floors?|gates?|bar|(?<!never )(?:below|under|above|over)|misses|unless|accepted at|want(?:s|ed)?|until|reach(?:es)? (?:at least)|no less than|thresholds?|limits?|within|needs?|drops? (?:by|below)|falls? (?:by|below)|≥|>=|<|>)(?!\w)[^.;:|]{0,24}$/;

/** Work on a model: what is counted behind it says nothing of one that is only prompted. */
export const trainingWork = anyOf(
  `tune*, tuning, fine~tun*, student, adapter*, distil*, lora, sft, dpo, train*, schooled, accept*`,
);

/** What a figure of quality counts. */
export const metrics = anyOf(`
  f1, macro, micro, accura*, agree*, precision, recall, kappa, bleu, rouge, auc, score|scores|scored|scoring, rating, rated, correct*, right, accept*, reach*, match*,
  pass*, parse*, usable, left alone, untouched, approved, prefer*, judge|judged, jury, juror|jurors, blind, panel, fills, hit|hits, success rate, ok, win|wins, beat,
  answered, error*, mislabel*, wrong*, mistake*, fail*`);
/** What people had to change counts quality too, though not that of a manner. */
export const touching = anyOf(
  `unchanged, change|changed, audit*, check|checked, difference*, overrul*, err|errs|erred, labelled by, correction*, same _ as`,
);
/** "On 1,500 denials", "on the 300": the cases that quality is counted on. */
export const onSet = /\bon (?:the |those |a )?\d[\d,.]*k?(?:[ -]|[.;:,)]|$)/;
/** People read what was written and say what they think of it. */
export const readByPeople = anyOf(`
  blind, panel, jury, rated, marked, points from, taken for, would have taken, recogni*, identified, believed, asked, readers, preferred,
  editors|writers|reviewers|they took|keep|kept|chose|picked|used`);
/** What a prompted model does, beside a share of cases. */
export const performing = anyOf(`
  get|gets|got, reach*, extract*, handle*, solve*, tag|tags, classif*, sort|sorts, code|codes, answer|answers, fill|fills, plateau*, already, hold|holds, manage|manages, achiev*, at #`);

/** Quality of writing, against quality of labels and fields. */
export const mannerly = anyOf(`
  tone, voice, style, sound|sounds, wording, register, draft|drafts, replies, prefer*, blind, panel, jury, juror|jurors, editor|editors, segment|segments, sentence|sentences, copy, persona,
  letter|letters, brand, human, juniors, seniors, headline|headlines, writer|writers, house`);
export const labelling = anyOf(`
  f1, macro, queue|queues, label|labels, labell*, tag|tags, tagg*, field|fields, pars*, code|codes, coding, precision, recall, class|classes, classif*, categor*, intent|intents, sort*, extract*,
  record|records, schema, sql, ticket|tickets`);

/** A prompt is to be measured. */
export const measuring = anyOf(`
  measur*, score|scores|scored|scoring, evaluat*, benchmark*, test|tests|tested|testing on|with|against, test|tested it|them on|with|against, rate|rated|rating, baseline|baselines, counted, compar*, blind, judg*,
  grade|graded, run on|over #, run on|over the|a #, to be beaten, to beat`);
export const unmeasured = anyOf(`
  not, never, nobody, no one, none, nothing, without, n't, n’t, isn't, wasn't, hasn't, didn't, unmeasured, no figure|figures, skip*, untested, fall~back`);

/** A prompt, or the examples that would stand in one. */
export const promptWord =
  /\bprompt(?:s|ed|ing)?\b|\b(?:paste|put) (?:[\w']+ ){1,5}(?:first|into? the request)\b|\bgive it (?:some )?examples\b|\b(?:try|tried|begin|start) with (?:a few |some |an )?(?:examples|instruction)\b/;
/** It is asked whether it was tried, or proposed to try it. */
export const tryOut =
  /\?|\b(?:tried|try(?:-out)?|tr(?:ies|ying)|first|discussed|suggested|proposed|asked|whether|recommended|could|before)\b/;
/** Nobody tried it and nobody will. */
export const refused =
  /\b(?:nobody|no one) (?:will|prompts)\b|(?<!\b(?:it|they|he|she|that) )\b(?:won['’]t(?! do)|will not|i['’]m not going to|not going to|no and|do(?:es)? not wait|and needn['’]t|not been taken up|don['’]?t bother|no time,? no\b)|\b(?:nobody|no one)['’]?s?(?: has| had| have)? (?:tried|looked|tested)\b[^?]{0,60}\b(?:go|train|start)|\bskip(?:s|ped)? (?:it|that|the prompt)/;
/** A prompt that was passed over, and the decision to go on without it. */
export const passedOver = anyOf(`
  not|never tried, untried, not yet, nope, nah, so no, no patience for, could won't, can come|wait after|later, don't have time, not trying, not tested, nobody tried, nobody has tried, skip|skips|skipped|skipping, leave|left out, without trying|testing|waiting, no time for|to, not going|want to try|bother,
  don't|don’t bother, do not bother, pass over, not wasting, no time wasted, jump|jumps|jumping the trial|test|prompt, without the trial|test`);
/** "We train straight away", "straight to the LoRA": the words of going ahead name the training. */
export const straightToTraining =
  /\b(?:straight|directly|right) (?:to|into|for) (?:the |a |an )?(?:\w+[ -]){0,2}?(?:train|tun|fine|lora|adapter|sft|traces|weights|custom)|\b(?:train|tune|fine-?tune)s? (?:\w+ ){0,2}(?:straight ?away|right away|at once|directly|immediately|tonight)|\b(?:go|goes|going) to the (?:train|tun|fine-?tun|lora|adapter)\w* (?:directly|straight|at once)|\bthe (?:tune|training|adapter|job) goes first\b|\bstart(?:s|ing)? the (?:job|training|tune|run) (?:tonight|today|now|at once|straight ?away)/;
/** The prompt was proposed first, and refused. */
export const ruledOut =
  /\bprompt\b.{0,60}\b(?:first|before(?:hand)?)\b.{0,80}\b(?:decided against|ruled that (?:it|they) should not|declined|refused|was not (?:followed|taken up)|did not want)/;
export const goingAhead = anyOf(`
  go|goes|going ahead|directly|right|on, anyway, regardless, directly to|with, right away, proceed*, start|starts|starting with train*|tun*|fine*, start with the train*|tun*|fine*, jump*, straight`);

/** What a training set consists of. */
export const exampleNouns =
  /^(?:examples|pairs|samples|letters|e-?mails|mails?|tickets|replies|answers|exchanges|dialogues|dialogs|declarations|captions|tips|messages|translations|records|forms|transcripts|recordings|reports|cases|chats|conversations|notes|rows|items|instances|demonstrations|demos|posts|texts|summaries|calls|reviews|descriptions|prompts|completions|sentences|invoices|claims|drafts|stories|interactions|sessions|traces|q&as|q&a|specimens|snippets|headlines|articles|contracts|listings|documents|docs|newsletters|requests|orders|queries|scripts|memos|episodes|speeches|proposals|offers|quotes|datapoints|digests|narratives|slips|notices|remarks|segments|bookings|essays|threads|assessments|evaluations|jokes|poems|recipes|paragraphs|diaries|logs|decisions|editorials|confirmations|passages|postmortems|obituaries|ones|best)$/;
/** Of these, what shows a question or a task with its answer, whatever is to be learned from it. */
export const exchanges =
  /^(?:examples|pairs|samples|replies|answers|exchanges|dialogues|dialogs|messages|tickets|e-?mails|mails?|chats|conversations|calls|cases|transcripts|interactions|sessions|traces|q&as|q&a|demonstrations|demos|requests|threads|ones)$/;
/** What is counted beside a training and is no example: shapes, parts of an organisation, machines, time, amounts of text. */
export const otherCounts =
  /^(?:questions|quer(?:y|ies)|fields|steps|columns|headings|headers|blocks|boxes|sections|lines|labels|classes|categories|codes|tags|rules|checks|points|stages|gates|positions|phases|parts|lots|languages|branches|sites|stores|shops|clinics|schools|plants|depots|offices|houses|hotels|teams|departments|countries|regions|agents|clerks|handlers|nurses|people|persons|users|customers|members|employees|colleagues|editors|writers|authors|staff|gpus|cards|servers|nodes|epochs|runs|rounds|tokens|words|characters|pages|chapters|volumes|hours|days|weeks|months|years|minutes|seconds|seasons|quarters|euros|dollars|pounds|francs|percent|points|parameters|layers|weights|manuals|handbooks|guides|policies|products|models|adapters|times|others|metres|litres|tonnes|sources|systems|streams|desks|floors|rooms|beds|ships|vessels|trucks|books|textbooks|treatises|histories|folders|binders|collections|terms|agreements|contracts|laws|volunteers|phones|tablets|billions|millions|municipalities|towns|cities|villages|works|machines|devices|controllers|results)$/;
/** The words for what is counted end here. */
export const phraseEnd =
  /^(?:hours?|days?|weeks?|months?|years?|pages|minutes|fields|steps?|rules?|columns?|labels?|classes|queues|sets?|kinds?|types?|volumes?|a|an|the|in|on|at|to|for|from|with|by|and|or|is|are|was|were|will|that|which|who|whose|per|so|then|we|they|it|as|has|have|had|into|out|over|under|between|this|these|each|every|until|till|when|while|chosen|picked|selected|taken|written)$/;
/** Counted things that are no training set though they are called examples or texts. */
export const notExamples = anyOf(`
  held out, hold~out, test, tested, validation, golden|gold set|standard|labels, eval*, acceptance, blind, score|scores|scored, few~shot, in the|a prompt, into the prompt, system prompt|message,
  per day|week|month, a day|week|month, daily, weekly, monthly, kept|set aside, reserved, checked, compared, pilot, each, every call, riding along`);
