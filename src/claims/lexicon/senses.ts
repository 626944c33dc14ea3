/**
 * What words of a purpose or of a material have to do with, wherever they stand: much wider than the cues of `needs.ts`, and never
 * a verdict by themselves. The statistical reader learns what each of them is worth by its place. Source: the vocabulary of each
 * need and of common materials, collected 2026-11.
 */

import { type Entry, list } from './phrases.ts';

export type Sense =
  | 'tone'
  | 'manner'
  | 'likeness'
  | 'address'
  | 'parts'
  | 'form'
  | 'sameness'
  | 'procedure'
  | 'points'
  | 'diligence'
  | 'choice'
  | 'knowing'
  | 'facts'
  | 'change'
  | 'truth'
  | 'mind'
  | 'cost'
  | 'sorting'
  | 'vague';

export function senses(): readonly Entry<Sense>[] {
  return [
    {
      tag: 'tone',
      phrases: list(`
      tone*, voice, cadence, register, diction, idiom, turn of phrase, phrasing, accent, wit, humour, humor, charm, warmth, courtesy, courtesies, politeness, manner+, grace, dignity, tact, empathy, patience, kindness, dryness, bluntness, flair, flavour|flavor, personality, persona, character, attitude, temper, mood, spirit, soul, gravitas, swagger, cheek, sass, sarcasm, irony, slang, dialect, lingo, small talk, wording, style, house style, handwriting, pen, prose, rhythm, melody, lilt, tongue, salutation+, sign off+, greeting+, formality, politesse, bedside manner, brand voice|language, elegance, modesty, authority, seriousness, playfulness, enthusiasm, candour|candor`),
    },
    {
      tag: 'manner',
      phrases: list(`
      warm|warmer|warmly, friendl*, polite*, courteous*, kind|kinder|kindly, gentle|gently|gentler, dry|dryly|drily, curt*, terse*, blunt*, brusque, cold, stiff*, formal*, informal*, casual*, chatty, chirpy, cheeky, cheerful*, cheery, funny, funnier, witty, wry*, playful*, solemn*, sober*, calm*, soothing*, reassuring*, respectful*, humble, modest*, elegant*, plain|plainer|plainly, plainspoken, human|humanly, humane, robotic, soulless, wooden, grumpy, grumbl*, gruff*, grandmotherly, motherly, fatherly, neighbourly|neighborly, breezy, upbeat, snappy, punchy, poetic*, lyrical, old fashioned, measured, unhurried, patient|patiently, empath*, sympathetic*, compassionate*, tactful*, diplomatic*, authoritative*, confident*, salesy, pompous, pretentious, bureaucratic, officious, legalistic, ministerial, recognisabl*|recognizabl*, authentic*, on brand, in character, posh, folksy, homely, hearty, cordial*, festive, sassy, snarky, ironic*, unmistakabl*`),
    },
    {
      tag: 'likeness',
      phrases: list(`
      sound*|talk*|speak*|write*|writing|read+|reading|word*|phrase*|greet*|joke*|answer*|repl*|feel*|text*|chat* like|as, sound*|talk*|speak*|write*|writing|read+|reading|word*|phrase*|greet*|joke*|answer*|repl*|feel*|text*|chat* _ like|as, sound*|talk*|speak*|write*|writing|read+|word*|phrase*|answer*|repl* the way, come*|came across, as if|though, like us|ours|hers|mine, like one of, like a human|person|friend|neighbour|neighbor, like _ would|did|does|wrote|writes|speaks|spoke|talks|said|says, like _ _ would|did|does|wrote|writes|speaks|spoke|talks|said|says, like _ used to, as _ would|did|does|used|wrote|writes|spoke|speaks|talks|said|says, as _ _ would|did|does|used|wrote|writes|spoke|speaks|talks|said|says, the way _ speak*|talk*|write*|wrote|say*|said|sound*|put+|word*, the way _ _ speak*|talk*|write*|wrote|say*|said|sound*|put+|word*, her|his|our|their|whose hand|pen|mouth|voice|words|manner|style|tone, her|his|our|their own hand|pen|mouth|voice|words|manner|style|tone, could be mine|ours|hers|his, could have been, hear+ her|him|them|us|one, is still at|here, tell it|them apart|from, tell the difference, mistake* it|them|us for, who writes, in plain|simple|easy|clear|everyday|good language|english|german|words|french|dutch|italian|spanish, in b1|a2 german|english|language, language of the`),
    },
    {
      tag: 'address',
      phrases: list(
        `du, sie, tu, vous, usted, first name+, dear, regards, exclamation, emoji+, pun+, joke+, swear*, apolog*, thank*, sorry, smil*, laugh*, cry, cried, tear+`,
      ),
    },
    {
      tag: 'parts',
      phrases: list(`
      #|all|each|every|any|no|none|same|the|its|our|their field+|line+|block+|section+|paragraph+|box|boxes|column+|slot+|key+|heading+|parts|sentences|words|characters|bullet+|attribute+|positions|elements|tags|cells|rows|page+, # _ field+|line+|block+|section+|paragraph+|boxes|columns|slots|keys|headings|parts|sentences|words|characters|bullets|attributes|positions|elements|tags|cells|rows|pages, # _ _ fields|lines|blocks|sections|paragraphs|boxes|columns|slots|keys|headings|parts|sentences|words|characters|bullets|attributes|positions|elements|tags`),
    },
    {
      tag: 'form',
      phrases: list(`
      json, xml, csv, yaml, html, markdown, schema, template, layout, format*, structur*, shape|shaped|shapes, column*, field+, heading+, bullet+, paragraph*, abstract, headline, subject line, first|last|opening|closing line, preamble, parse*|parsing, parsable, malformed, well formed, machine readable, semicolon+, comma+, bracket+, brace+, delimit*, indent*, pipe+, length, short|shorter, brief|briefer, concise*, long winded, rambl*, too long, half a page, one page, page and a half, max|maximum, at most, no more than, never more than, no longer than, exactly, nothing else|more, no prose|chatter, chatter, capital letters, capitals, upper|lower case, full stop+, punctuation, spelling, numbering, date format, iso, abbreviat*, citation style`),
    },
    {
      tag: 'sameness',
      phrases: list(`
      in this|that|the|one|no|always|which order|sequence|arrangement|layout|shape|form|format, in the same|fixed|right|prescribed|usual|exact order|sequence|arrangement|layout|shape|form|format|structure|building, same|fixed|exact|identical|uniform|prescribed|invariab*|set|standard|unvarying order|sequence|arrangement|layout|shape|form|format|structure|fashion|building|pattern|skeleton|grid|card|sheet, same|fixed|exact|identical|uniform|prescribed|standard _ order|sequence|arrangement|layout|shape|form|format|structure|pattern|skeleton|grid|card|sheet, no other order|sequence|way, open+|opening with, close+|closing with, end+ with|in|on, begin+|start+ with, followed by, on|in its own line|row|paragraph, always the same, always with|in|as, invariably, every time, every single time, without exception, one line|sentence|paragraph each|per|of, per line, come+ out|back as|in|with, to the last comma`),
    },
    {
      tag: 'procedure',
      phrases: list(`
      sop+, procedure+, protocol+, checklist+, check list+, playbook+, runbook+, routine, drill, ritual, workflow, decision tree, flow chart, flowchart, rule book, rulebook, ruleset, rule+, policy|policies, guideline+, script, questionnaire, anamnesis, triage, escalation, matrix, step+, stage+, station+, hold point+, check+, gate+, hurdle+, verif*, tick+, ticked off, safety, lock out, four eyes, handover, intake, screening, identification, sign off, compliance, condition+, criterion|criteria`),
    },
    {
      tag: 'points',
      phrases: list(`
      #|all|each|every|any|no|none|same|the|its|our|their step+|question+|check+|rule+|stage+|station+|point+|item+|condition+|criteria|verifications|hurdles|gates|tests|warning+|confirmations, # _ steps|questions|checks|rules|stages|stations|points|items|conditions|criteria|verifications|hurdles|gates|tests|warnings|confirmations, # _ _ steps|questions|checks|rules|stages|stations|points|items|conditions|criteria`),
    },
    {
      tag: 'diligence',
      phrases: list(`
      step by step, one after the other|another, one by one, in turn, in sequence, in the right|proper|correct|due|prescribed order|sequence, in her|his|my|our|due|proper order|sequence, in order, without skipping|leaving|omitting|missing|forgetting|jumping|exception, without being reminded, never skip*|forget*|jump*|omit*|leave*|misses, no|none step|question|point|item _ left|skipped|missed|forgotten|jumped, none is|gets|be skipped|forgotten|jumped|left|missed|omitted, skip*|jump*|forget*|forgot*|omit*|miss|misses|leave*|left out|a|any|the|one|none|nothing|no|step|half, forget*|forgot* to ask, go|goes|going|walk*|run+|work+ through, walk*|take*|lead*|guide* _ through, walk*|take*|lead*|guide* _ _ through, keep+|stick+ to, follow*, obey*, adher*, abid*, comply|complies|complied, before it|anything|anybody|any|the|he|she|they, before it|anything|anybody|any|the|he|she|they _ answers|answered|says|does|released|sent|booked, ask+ all|every|each, asks for all, asks the #, always ask+, ask+|asked first|always|for, proceed*, until all|every|each, complete*, in full, from first to last, top to bottom, rung by rung, by the book`),
    },
    {
      tag: 'choice',
      phrases: list(`
      decid*, decision, decider, choos*, choice, chose, pick+, picking, picker, select*, judg*, weigh*, settl* on, determin*, work+|figure+ out, find+ its|out, planner, plan+ ahead|its|the|a|several, planning, replan*, agent*, autonom*, orchestrat*, controller, dispatcher, navigator, pilot, strategist, tactic*, strategy, delegat*, branch|branches, fork+, hand over or, tool call+, tool+, api call+, function call*, reroute*, re route|book*, rebook*, retry, abort, wait or, whether to, which _ next, which _ _ next, which _ to, which to, who|whom to|next, what to do, what comes|happens|follows, what should be done, what the next, next step|move|action|call|tool|question|thing|stop|one|to, do|try|ask next, by|for itself, on its own, of its own accord, unaided, alone, depending, depends on, according to what, from|based on|on|given what, after each|every|seeing, once it|the _ has|have, in view of, in the light of, the last result|answer|reply|message|reading|call`),
    },
    {
      tag: 'knowing',
      phrases: list(`
      know+|knowing, knew, knowledge, remember*, recall*, memor*, recit*, by heart, learn+|learned|learnt our|the|all|every|which|what|who|where|its|their|from, in its|his|the head|skull|memory|weights|bones|belly|parameters, in|into it, content+ of, fluent in, familiar, conversant, acquainted, at home in, versed, at hand, understand+, comprehend*, grasp*, answer+, answering, question+, ask+, asked, enquir*, inquir*, query, queries, look*|lookup up, look* _ up, lookup*, consult*, open+|opening the|a|any, search*, find+|finding the|a|out|any|who|what|where|which, tell+, told, say+ which|what|where|who|how|when|yes|whether, name+ the|each|every|any, explain+, inform*, advis*, quote+, quoting, state+|stated the|which|what, give+|given the|out|information|an, identif*, recognis*|recogniz*, recommend*, suggest*, what a|the|we|our|it _ is|are|cost+|means|says|contains|holds, who's who, without search*|look*|opening|asking|network|reception|signal|internet|connection|fetch*|retriev*, no signal|network|reception|internet|connection|searching|lookup, offline, below deck, in the field, on the phone, rather than|instead open*|search*|look*|ask*|phon*|of`),
    },
    {
      tag: 'facts',
      phrases: list(`
      fact+, lore, canon, catalogue|catalog, handbook, manual+, encyclop*, dictionary, glossary, terminology, terms, vocabulary, jargon, regulation+, statute+, bylaw+, by law+, law+, code+, standard+, specification+, datasheet+, data sheet+, part+, part number+, product+, assortment, history, past, precedent+, ruling+, case law, opinions, minutes, register+, registry, directory, index, records, files, archive+, bulletin+, circular+, notices, brochure+, leaflet+, wiki, docs, documentation, pages, book+, compendium, recipe+, map+, route+, timetable+, tariff+, price list+, price+, fee+, rate+, stock, menu, opening hours, who, where, date+, name+, numbers, addresses, location+, species, plant+, disease+, coverage, entitle*, eligib*, rights, benefits, contract+, conditions of`),
    },
    {
      tag: 'change',
      phrases: list(`
      current*, latest, newest, up to date, today, tonight, tomorrow, this week|morning|month|season|evening, last night, fresh*, stale, outdated, out of date, obsolete, superseded, valid, in force, as amended, amend*, chang*, alter*, revis*, updat*, renew*, reissu*, republish*, move+ every|each|daily|weekly, go|goes up, drop+ every|each, rise+|risen, nightly, hourly, daily, weekly, fortnightly, monthly, quarterly, each|every night|morning|evening|week|month|monday|tuesday|wednesday|thursday|friday|saturday|sunday|quarter|season|spring|autumn|year|january|release|session|delivery|revision|other|few|two|three|six, overnight, on mondays|tuesdays|wednesdays|thursdays|fridays|saturdays|sundays, again and|after|whenever|each|every|on, anew, afresh, retrain*, retun*, rerun*, re train*|tun*|run*|done|taught, redo, refresh*, repeat*, keep+ up|pace|current, keep+ _ up|current, in step, pace with, never behind, whenever, as soon as, right by, of the day|week|moment|hour, the day, as of now|today, new ones|prices|rates|list|fees|menu|text|version|rules, short notice, seasonal, volatile, drift*, stand, actual`),
    },
    {
      tag: 'truth',
      phrases: list(`
      hallucinat*, invent*, made up, make+|making up, make+|making _ up, make+|making _ _ up, fabricat*, confabulat*, fantas*, phantom, imagin*, fictitious, fiction, fairy tale+, bogus, spurious, wrong fact+|answer+|figure+|number+|name+|paragraph|citations|room|date+, false*, untrue, truth*, true, honest*, lie+, lying, lied, liar, bluff*, guess*, speculat*, unfounded, unsupported, ungrounded, ground|grounded|grounding|groundedness, faithful*, fidelity, accura*, correct*, factual*, error+, mistake+, cite+|cited, citing, citation+, footnote*, source+, reference*, real, genuine, verif*, never existed, do|does not exist, don't|doesn't exist, exist*, nonexistent, only what, nothing that|but|of|it, claim+, pretend*, admit*, don't|doesn't|not know|known, says so, keep+|stay+ silent, hold+ its tongue, silence, stick+ to`),
    },
    {
      tag: 'mind',
      phrases: list(`
      smart*, clever*, bright|brighter, wise|wiser, wisdom, intelligen*, reason*, think*, thought, math+, mathematic*, arithmetic*, calculat*, logic*, expert*, connoisseur, specialist, master, mastery, scholar, doctor, scientist, lawyer, engineer, inspector, analyst, diagnos*, judgement|judgment, acumen, insight*, better, best, improv*, stronger, strength, quality, deep|deeper|deeply, depth, sharp|sharper|sharpness, level, raise|raised|raises, lift*, world class, genius, brain*, brilliant*, capab*, ability, abilities, skil*, talent*, performance, outperform*, as good as, good as, at the level, harder, difficult, complex, nuance*, common sense, less stupid|dumb, stupid*, dumb*, puzzle*, olympiad, hard cases, hardest, textbook+, thesis, theses, dissertations`),
    },
    {
      tag: 'cost',
      phrases: list(`
      cost*, cheap*, price of, expens*, dear|dearer, afford*, save+|saved, saving+, bill+, invoice from|of, spend*, spent, money, euro+, dollar+, cent+, pence, penn*, token+, latency, fast|faster, speed*, slow*, millisecond+, ms, second+, scale, scal*, volume, throughput, small|smaller, tiny, mini, compact, distil*, hosted, flagship, big one|model, large one|model, frontier, replac*, take+ over, instead of the, fraction, half of|the, tenth, fifth, quarter of, budget*, margin*, on device, edge, own box|hardware|server|machine, gpu*, electricity, a|per|each|every day|month|week|hour, #`),
    },
    {
      tag: 'sorting',
      phrases: list(`
      classif*, categor*, label*, tag+, tagged, tagging, sort+, sorted, sorting, triage*, route+|routed, routing, queue*, bucket*, tray*, class|classes, type+, kind+, code+, coding, intent*, topic*, cause*, group*, detect*, spam, priority, urgen*, extract*, pull+ out, read+ off, attribute*, entities, entity, f1, macro f1, accuracy, precision, annotat*, hand labelled, ground truth`),
    },
    {
      tag: 'vague',
      phrases: list(`
      own model|gpt|llm|ai, custom model|gpt|llm|ai, private model, proprietary, for reasons, because, why, purpose, what for, nobody know*|said|says, everything, all of|it|our|the|data, our data, company data, whatever, stuff, vibes, texture, in general, not told|said|stated|specified, unspecified, tbd, tbc, somehow, fun, exciting, strategic, ip, asset, moat, ours`),
    },
  ];
}
