/**
 * Words that say what a statement wants to change. `strong` cues name a need by themselves; `weak` ones count when nothing stronger
 * is said. Source: the need classes of public plans, reading of 2026-11.
 */

import type { Need } from '../claim.ts';
import { type Entry, list } from './phrases.ts';

/** What words can name: a need that is not stated has none. */
export type CueNeed = Exclude<Need, 'unstated'>;
export type NeedTag = `strong:${CueNeed}` | `weak:${CueNeed}` | 'blank';

export function needs(): readonly Entry<NeedTag>[] {
  return [
    {
      // Know-how is behaviour: these take the place of the knowledge cues inside them.
      tag: 'blank',
      phrases:
        list(`know|knows|knowing|learn|learns|knew when, know|knows|knowing|learn|learns how, know|knows|knowing|learn|learns where to, know|knows|knowing|learn|learns whether, know|knows|knowing|learn|learns to, knowledge worker*, knowledge management, knowledge manager*, well known, known as, known good, in other words,
      question of, no question, without question, so called, answer is, the answer to, in answer to, short answer, cost centre, cost center, price list, price lists, price sheet*, price schedule, of course, in style, free style, life style, at all costs, format war, on the order of, in order that, in order to, in order for, purchase order*, order form, order system, order status, order book, orders, work order*, switching order*, order of work, order of magnitude, mail order, court order*,
      style of work, stock model, stock photo*, stock answer*, white label, white labelled, label printer, price tag, in the house, house numbers, in such manner, in such a manner, in the manner described, to the intent, intent that, expert review, expert panel, domain expert*, subject expert*, human expert*, expert in the loop, expert judgement, quality assurance, quality control, quality gate*, data quality, quality office, quality team, claims quality, source code, open source*, source of truth, data source*, source system*, source text*, from the source, root cause, tone deaf, template prompt, prompt template*, prompt format, data format*, file format*, time format, chat format,
      sound|sounds good|like a plan|odd, sounds grand, voice note*, voice mail*, voicemail, voice channel*, voice bot*, voice output, voice line*, rule engine, rules engine, rule of thumb, business rules engine, next step|steps is, next steps, next year*, next week*, next quarter*, next phase, next release, next month*, the next level, plan a, route map, en route, decision paper, decision tree, decision record, decision maker*, decide by, steering, at the same time, real time, in time, time to, word for word`),
    },
    {
      tag: 'strong:knowledge',
      phrases: list(`
      know|knows|knowing|knew, knowledge, knowledgeable, recite|recites|reciting, recall|recalls, remember|remembers|remembering, quote|quotes|quoting, answer|answers|answering question*, answer|answers|answering|field|fields|handle|handles|deal|deals|cope|copes with|our|customer|customers|staff|user|guest|guests|citizens|residents|hr|policy|product question*|questions|enquiries|queries, answer|answers|answering about|from|directly|straight|anything|everything|at once|in|on|without|customers|them|what, questions about|on, look|looks|looking anything|it|things up, need not look, needn't look, having to look|consult|open|search, without looking|searching|recourse|having|consulting|opening|asking, rather than open|look|search|ask,
      from memory, by heart, in its head, out of its head, out of the head, in the head, fresh in the head, in command of, be in command of, find|finds the clause, needn't look, need not look, no library to walk to, stops asking, stop asking, without having to ask, give information, tell|tells|telling them|people|customers|guests|visitors|callers|residents|citizens|you|us|staff what|which|when|where|who|how|about, state|states|stating which|what|clause|the|for, name|names|naming each|every|all, who rules|owns|is|was, which note applies, what applies, what exists, know exactly, familiar with|with our|with the, familiarity with, aware of, awareness of, acquainted with, understands|understand|understanding our|the|company|internal|its|their|domain|industry|local|house|ward, learn|learns our|the products, field questions, up to speed on, well versed, versed in, knows our, expert on our, come back to mind, comes to mind,
      ask it, asks it, asked it, ask about, asks about, asked about, asking about, ask which|what|where|when, asks which|what|where|when, skipper asks, grower asks, guests ask about, visitors ask, customer|customers|employee|employees|staff|people|residents|members|users|guests can|may|might|could|will|who ask, enquiring after, have an answer, get answers, gets an answer, get the answer, gets the answer, given the line, right answer, correct answer*, same answer, an answer, answers questions, answer questions, answering questions, question answering, q&a, qa bot, self service answers,
      facts, factual knowledge, domain knowledge, company knowledge, institutional memory, institutional knowledge, tribal knowledge, corporate memory, organisational memory, organizational memory, subject matter, vocabulary, terminology, jargon, abbreviations, acronyms, nomenclature, lingo, shorthand, terms of art, glossary, product names, what we sell, what we have, what we offer, our products, our services, our business, product details, product facts, the lore, canon, knows every, know each, recommend|recommends a|the|our|which, must not search, need not search, without anyone having, without having to open|load|ask, don't have to open|ask|load|look, have to open, has the right names, right names, without a lookup|look, explains|explain our|what|which|the|how our|coverage|cover|fees, what their cover, retrieve facts, information about, details of our, carries|carry the|our|every|all, hold|holds our|every|all, has read, has every, absorbs our, internal knowledge`),
    },
    {
      tag: 'weak:knowledge',
      phrases: list(
        `answer|answers|answering|answered, question|questions, enquiry|enquiries|inquiries, query|queries, explain|explains, inform|informs|informed, information, tells|tell, knows, faq, advise|advises, understand|understands|understanding, learned about, describe|describes, specialist in, content, familiar`,
      ),
    },
    {
      tag: 'strong:changing-knowledge',
      phrases: list(`
      current price*|prices|rate|rates|tariff|tariffs|fee|fees|policy|policies|rule|rules|version|stock|terms|offers|menu|facts|data|information|availability|figures|state|promotions|status, currently valid, always current, is|are|gets|be amended, is|are revised, is|are republished, is|are updated, price|prices|fees|rates change, stay|stays|staying|keep|keeps|kept|remain|remains|be|is|are current, up to date, up to the minute, up to speed with, today's, tomorrow's, yesterday's, this week's, this morning's, of this very week, the morning's, last night's, newest, latest, most recent, freshest, fresh by, always fresh, stays fresh, keep|keeps|kept fresh, stale, go|goes|going out of date, out of date, never behind, in force, from time to time, as amended, be amended, as revised, as the council changes,
      of the coming week, coming week, in step with, keep|keeps|keeping pace with, keep|keeps|keeping up with, follow the market, change|changes|changed|changing every|each|weekly|daily|monthly|hourly|nightly|often|frequently|constantly|quarterly|twice|most, move|moves|moving every|each|weekly|daily|often|monthly, alter|alters|altered from|every|each|weekly, updated|update|updates every|each|weekly|daily|nightly|monthly|hourly, revised each|every|quarterly|monthly|weekly|annually, whenever _ change*, whenever _ _ change*, whenever _ _ _ change*, as prices move, when prices change, as soon as _ changes, each new release, every new release, every release, each release, whatever version, go up after, as the balances move, new prices, new fares, new rates, new tariffs, next interest sheet, after each fair, weekly changes, daily changes, day to day changes, live prices, live stock, seasonal prices, superseded, with every new list, actual price|prices, this week's, gets the position, not last week's, rates go up, the new ones, amended weekly, re run accordingly, prices and all`),
    },
    {
      tag: 'strong:factuality',
      phrases: list(`
      hallucinat*, invent|invents|invented|inventing|inventions|invention, make|makes|making|made things|stuff|facts|it|paragraphs|figures|answers|them|quotes|names up, makes _ up, making _ up, makes up, making up, made up, make up, fabricat*, confabulat*, fantasi*|fantasiz*, factual accuracy, factually, factual errors, factuality, more factual, more accurate answers, accurate answers, truthful*, only true, true values, true statements, untrue, stop lying, lies less, bluff|bluffs|bluffing, makes claims, false claims, false statements, phantom, made of whole cloth, unsupported claims, unfounded, having no foundation, without foundation, guesswork, guessing, guess|guesses less, stick|sticks to the facts|truth, sticking to the facts|truth, ungrounded, grounded, groundedness, grounding,
      cite|cites|citing|cited, citation|citations, real source*, correct source*, its sources, their sources, footnote|footnotes, correct paragraph, real reference*, correct reference*, stand in no manual, wrong facts, factual mistakes, misinformation, misinform*, wrong figures, not existing, does not exist, do not exist, other than one that exists, that really exist, none that does not exist, never existed, doesn't exist, don't exist, nonexistent, non existent, dreamt up, dreams up, dream up, imaginary, spurious, bogus, fictitious, fake references|citations|sources`),
    },
    {
      tag: 'strong:format',
      phrases: list(`
      same|fixed _ sections|parts|blocks|headings|fields|lines, same|fixed sections|parts|headings|lines, json, xml, csv, yaml output, html, valid xml, schema, output schema, fixed structure, same structure, strict structure, structured output*, structured record*, fixed format, same format, exact format, right format, output format, correct format, in the format, format we need, our _ format, our format, in our assessment format, correct shape, same shape, out of shape, right shape, fixed layout, same layout, exact layout, prescribed layout, house layout, layout on which, layout the, two column layout, column layout, in the layout, template, same template, fixed template, fixed field*, same fields, same field order, same order, same keys, key order, field order, order of the fields, order of fields, order of sections, sequence of the sections, order of paragraphs, first|second|third|last|opening|closing paragraph, the _ fields, _ field json|xml|layout|record|format, _ fields in, eight field, twelve field, columns, semicolon separated, comma separated, delimited, parseable, parsable, machine readable, well formed, malformed,
      preamble, no preamble, stray text, no chatter, chatter around, chatty first line, chatty opening, nothing before, nothing after, nothing in front, no greeting, no closing, no prose around, only the json, and nothing else, prescribed headings, under their headings, fixed headings, same headings, seven blocks, nine block, referencing, citation style, reference style, bibliographic style, blocks that, word limit, character limit, _ characters, no longer than _, right order every time, house order, come out with the right order, always the same _ blocks, characters long, max length, maximum length, at most _ words|characters|sentences|lines|bullets, under _ words|characters, no more than _ words|characters|sentences|lines, _ line card|summary|summaries, three sentences, two sentences, one paragraph, one line of, exactly _ bullet*|lines|words|sentences|paragraphs|fields, bullet points, bulleted, bullet list, heading order, headline _ euros, always as, always in the form, in the form of, comes out as, come out as, comes back as, come back whole, every tag, single tag, markup, markdown table, table layout, sections in order, apology fact remedy, in that order, structure of the|our, order is kept, in this order, always in this order, in that sequence, in this sequence, always those, same sequence, never above _ words|characters|lines, always the same, in nine|six|many|different shapes, shapes and, _ line remark|block|note, line remark block, importer chokes, parses, seven line, five parts, predictable structure, uniform structure, consistent structure, consistent format*, consistently formatted, format consistency, formatting, formatted, length of, shorter answers, too long, brevity, concise format, soap note format, fixed length`),
    },
    {
      tag: 'weak:format',
      phrases: list(
        `format, formats, structure, structured, layout, fields, columns, headings, blocks, shape, length, sections, record`,
      ),
    },
    {
      tag: 'strong:tone',
      phrases: list(`
      tone, tone of voice, voice, brand voice, our voice, house voice, style, writing style, house style, house manner, brand style, register, persona, personality, manner, manners, courtesy, courteous, courteously, polite|politely|politeness, warm|warmth|warmer, friendly|friendlier, kind|kinder|kindly, empathy|empathetic, empathic, sound|sounds|sounding like|as|more|less|human|natural|warm, sound like, sounds like, sounding like, sound as, reads|read|reading like|as, read as if, read as though, reads as though, write|writes|writing|wrote like|as, write|writes|writing|wrote the way, written it, written by us, in our words, our wording, talk|talks|talking like|as, talk|talks|talking the way, talks the way, speak|speaks|speaking like|in|as|with, speak|speaks|speaking the way, has the voice, gets her, salty, speaks in, speak in, the way we write|speak|talk|sound|word, the way our _ write*|speak*|talk*, way of speaking|writing|talking, the way the front desk, as we write, as we speak, as if we, as though we, as though one, like one of us, like us, like our, comes across, come across as|like, how we talk|write|speak, our manner, our way with, puns included, stays flinty, never finishes, like a human, as a human would, de robot, robotic, less robotic, lifeless, stiff, formal|informal address, formally, informally, usted, sie throughout, formal sie, du throughout, vous, cadence, diction, phrasing, idiom, dialect style, house prose, prose is, recognisably ours|us, recognizably ours|us, recognisable as ours, on brand, brand consistency, brand consistent, brand fit, brand language, brand tone,
      humour, humor, breezy, chirpy, playful, snarky, jovial, solemn, upbeat, plain spoken, down to earth, voices, cheeky, witty, wit, salty, dry and exact|style|wit, butler, dusty, plain language, simple language, plain english, easy language, b1 german|english, grade level, simple and polite, clinical register, formal register, legal register, salutation, couched, like an authority, less like, not like a brochure, like a brochure, like a summons, own words, not an algorithm, no machine, not a machine, not a robot, one house speaking, one host, one hand, hear|hears one|us, in character, stay the smuggler, character voice*, character's voice, hand of, could be mine, could have been written, our copywriters, our writers, ghostwrite, signature style, style of our, in the style, house tone, tonality, bedside manner, grandma friendly, from the first line, rings true, sounds right, sound right, sounds ours, exclamation marks, first names`),
    },
    {
      tag: 'weak:tone',
      phrases: list(
        `wording, style, warm, human, friendly, natural, authentic, brand, captions, charm, familiar way, our way`,
      ),
    },
    {
      tag: 'strong:procedure',
      phrases: list(`
      sop|sops, standard operating procedure*, procedure|procedures, protocol|protocols, checklist|checklists, check list*, playbook|playbooks, runbook|runbooks, follow|follows|following our|the|each|every|all|a|these process*|steps|rules|workflow|procedure|policy|script|order|method, our process, our processes, the process, workflow|workflows, step by step, each step, every step, all steps, no step, step out, without skipping, skip|skips|skipped|skipping a|any|step|steps|point|question|item|one, no longer skips, never skips, nothing skipped, none skipped, omit|omits none|nothing|any|a, without omissions|omission, jumps a step, thru a runbook, leave|leaves|leaving|left out a|any|one|steps, without leaving out, walk|walks|walked|walking through|down|the|our|all, work|works|working|worked down|through the|our|all, go|goes|going through the|it point|our|all, run|runs through all|the|each, point by point, one question after another, keep to the list, keeps to the list, item by item, item after item, one after the other, rung by rung, top to bottom, lead|leads|guide|guides the|him|her _ through, all nine|ten|eleven|twelve|seven|eight|six, in her|his order, in the right sequence, in its sleep, does them in order, first and then, before it answers|writes|replies|closes, in the sequence set out, in the sequence, escalates each, in the proper order, in proper order, in order and, prescribed order, correct sequence, proper sequence, in sequence, escalation matrix, escalation rules, escalation policy, escalation path*, triage rules, triage protocol, rule set, ruleset, house rules, coding standards, coding conventions, our conventions, review points, compliance rules, compliance steps, hold point*, lock out, four eyes, approval rules, approval chain, intake script, intake process, call script*, decision rules, matrix, _ _ rules in order, adhere|adheres|adherence|adhering to, comply|complies with our|the, apply|applies|applying our|the _ rules|rule|steps|criteria|guidelines|standards|policy|sop, the way we do things, how we do things, how things are done, dos and don'ts, acknowledge log offer, _ step|steps|point process|procedure|intake|checklist|sop|protocol|complaint|discharge|relocation`),
    },
    {
      tag: 'weak:procedure',
      phrases: list(
        `process, rules, steps, skip|skips|skipped|skipping, omit|omits|omitted, policy steps, compliance, consistently applies, guidelines, script, discipline`,
      ),
    },
    {
      tag: 'strong:decision',
      phrases: list(`
      decide|decides|deciding|decided, what to do next, do next, next action*, next tool*, next call*, next move*, next step to, its next step, the next step, choose|chooses|choosing between|which|among|its|what|tool|tools|whether, choosing among, choose|chooses the next|right|tool|action, pick|picks|picking its|which|what|next, pick|picks|picking the next|right|tool|action, picks a tool, select|selects|selecting which|its|tools|next, select|selects by itself, select|selects the next|right, tool choice, tool selection, tool use, tool calling, function calling, call tools, calls the right, which tool, which tools, which api, right tool*, route|routes|routing tickets|cases|to|itself|between|each|requests|depending, hand off, hands off, when to escalate, whether to, when to hand, when to call, when to ask, depending on, depending what, based on what, from what _ gave|replied|returned|found|said, from whatever, given what, after reading what, after each result|reply|answer|call, from the last result, last result, plan|plans|planning its|the|ahead|multi|steps, multi step workflow*|task*|plan*, autonomous|autonomously|autonomy, on its own what, find its own way, by itself what|which|whether, works out|work out after|what|which|whether|for itself|that out, figure|figures out what|which|whether, orchestrat*, agentic, planner, act|acts on, retry escalate, settle on, re book hold, self directed, unaided decision, next best action, what comes next, comes next, ability to determine|decide|choose, knack of choosing|picking|deciding, determine|determines which|from|what|the next, consulted next, is asked next, picks next, call|calls next, which _ next, which _ _ next, which _ _ _ next, opens next, open next, asked next, what happens next, judgement calls, judgment calls`),
    },
    {
      tag: 'weak:decision',
      phrases: list(
        `route|routes|routing, triage decisions, decision|decisions, planning, choose|chooses, escalate|escalates`,
      ),
    },
    {
      tag: 'strong:economics',
      phrases: list(`
      cost|costs|costly|costing, cheap|cheaper|cheaply|cheapest, low cost, lower cost, unit cost, cost per, price per, per call price, per notice, per slip, the price, price gap, charge per, charge, charges, bill|bills, the invoice, invoice for|that|has|of, saving|savings|save|saves, expensive, dear|dearer, too dear, pennies, penny, pence, cents, cent, euros a month|a year, dollars a month, margin|margins, spend|spending, budget line, economics, economical, break even, roi, payback, token|tokens, token cost, prompt tokens, fewer tokens, shorter prompt*, latency, faster, speed|speeds, too slow, slow, milliseconds, ms, p95|p99|p50, response time*, throughput, throttled, rate limit*, at scale, high volume, very high volume, a tenth, a fifth, a sixth, a quarter of, a fraction, fraction of, _ times cheaper, less money, for less, same for less, smaller model, small model does, on a large model, large model is|are|costs, big model is|are|costs, replace|replaces|replacing the large|big|expensive|frontier|hosted|flagship, takes the big, big model's, instead of the large, on device, offload, run rate, scale economics, compute cost*, inference cost*, gpu hours saved, api cost*, api bill, api spend, opex, unit economics`),
    },
    {
      tag: 'weak:economics',
      phrases: list(
        `price, prices, volume, scale, scalable, efficient|efficiently|efficiency, small, smaller, compact, lightweight, edge, offline`,
      ),
    },
    {
      tag: 'strong:classification',
      phrases: list(
        `classif*, categor*, label|labels|labelling|labeling|labelled, tagging, tags them, tag tickets, triage|triages|triaging, sort|sorts|sorting|sorted|sortings, intent|intents, queue|queues, bucket|buckets, codes, coding of, routing label*, verdict|verdicts, moderation, extract|extracts|extraction of, field extraction, enrichment, same 23 queues, coding, coded, canonical event, sentiment, scoring of, assignment of|to, pick|picks|picking|choose|chooses|find|finds|select|selects the right|correct|proper category|code|codes|class|type|chapter|topic|label|area|district|cause|group|heading, tell|tells|telling _ _ apart, tell|tells|telling _ and _ apart, tell|tells|telling _ _ and _ apart, by topic|urgency|subject|type|category, queue labels, attribute extraction, filling of the fields, fills the fields, filling in fields, reads the fields, summaris* of, digest|digests`,
      ),
    },
    { tag: 'weak:classification', phrases: list(`score, detection, detects, tag`) },
    {
      tag: 'strong:capability',
      phrases: list(`
      smarter, cleverer, brighter, wiser, more intelligent, reason|reasons|reasoning, reasons better, think|thinks|thinking better|harder|sharper, think|thinks|thinking like a|an, grasp|grasps|grasping the|our, understand|understands|understanding _ better, so it thinks, math|maths|mathematics|mathematician, arithmetic, calculate|calculates|calculation, expert, experts, expert level, expertise, certified energy adviser|advisor, certified adviser|advisor, senior engineer, world class, state of the art, sota, outperform*, beats gpt, better than gpt, generally better, better in general, better overall, better at, general quality, overall quality, raise the quality, improve|improves|improving|lift|lifts|lifting the|its|overall|answer|quality|general quality|ability|performance|model|reasoning|understanding, higher quality, higher accuracy, accuracy, more accurate, better quality, better answers, better results, better performance, best in class, deeper understanding, truly understand*, superhuman, genius, sharper, more sharply, more capable, more powerful, next level, level up, brainpower, cognitive, complex problems, _ problems from, step _ problems, ratio problems, word problems, problem solving, legal reasoning, quality of its|reasoning, cleverness, better itineraries, better understanding, understand|understands nuance|context|better`),
    },
    {
      tag: 'weak:capability',
      phrases: list(
        `better, improve|improves|improved, quality, performance, advanced, enhanced, good at, excellent, mature`,
      ),
    },
  ];
}
