/** What a model is said to be trained on. Source: material nouns of public plans, reading of 2026-11. */

import type { MaterialKind } from '../claim.ts';
import { type Entry, list } from './phrases.ts';

export type MaterialTag = `material:${MaterialKind}`;

export function materials(): readonly Entry<MaterialTag>[] {
  return [
    {
      tag: 'material:reference',
      phrases: list(`
      handbook*, manual|manuals, doc|docs, documentation, wiki|wikis, knowledge base*, knowledge article*, knowledge, kb, faq|faqs, guideline|guidelines, regulation|regulations, contract|contracts, codebase, code base, repo|repository, module repo, catalogue*|catalog*, pdf|pdfs, confluence, notion, sharepoint, intranet, policy|policies, policy wording*, wordings, abbreviations, acronyms, vocabulary, terminology, jargon, shorthand, question answer pair*, question and answer, precedent|precedents, precedent bank, practice note*, statute|statutes, bylaw|bylaws, textbook|textbooks, standard|standards, code|codes of, technical sheet*, data sheet*, datasheet*, fact sheet*, product sheet*, spec sheet*, specification|specifications, bulletin|bulletins, calendar|calendars, bible, story bible, lore, lore bible, house guide*, city guide*, circular|circulars, leaflet|leaflets, brochure|brochures, article|articles, help centre|center, help page*, support page*, terms of, terms and conditions, rulings, curriculum, books, collection, notes of the, chapter notes, section notes, encyclop*, dictionary, past answer*, past advice, advice note*, opinions of, opinions, question and answer pair*, q&a pair*, qa pair*, q&a, questions and answers, directory, register of, rules of, rule book, rulebook, glossary, glossaries, schema of, product range, product data, parts list, cellar book, recipes, law, laws, legislation, case law, judgments, tariff book, user guide*, instructions for use, safety data sheet*, service bulletin*, engineering drawings, plans, syllab*, bible, menu card, white papers, annual report*, press release*, web site|website|site content, homepage, pages, knowledge of the, sop library`),
    },
    {
      tag: 'material:changing-reference',
      phrases: list(
        `price|prices, price list*, price sheet*, price schedule*, price book*, pricing, tariff|tariffs, tariff sheet*, rate|rates, rate sheet*, rate card*, fee|fees, fee list*, fee schedule*, fare|fares, fare table*, stock, inventory, rota|rotas, roster|rosters, timetable|timetables, schedule|schedules, menu|menus, opening hours, hours, quota|quotas, availability, promotion|promotions, offers, news, release notes, exchange rates, interest rates, rates sheet, org chart, departures, waiting times, deadlines, room rates, slots, collection calendar, price bulletin*, line up, set times, market data, stock levels, figures of the day, day's figures, surcharge*, surcharge bulletin*, promo calendar, promos, export, daily export, balances`,
      ),
    },
    {
      tag: 'material:style',
      phrases: list(
        `brand guide*, brand voice guide*, voice guide*, editorial guide*, house style guide*, tone of voice guide*, tone guide*, style guide*, styleguide, editorial style, newsletter|newsletters, campaign|campaigns, copy, brand book, blog post*, approved post*, captions, tasting notes, speeches, columns, editorials, best replies, accepted replies, approved replies, five stars, rewritten, text pairs, before and after pairs, scripts, dialogues, letters, letter`,
      ),
    },
    {
      tag: 'material:labelled',
      phrases: list(
        `labelled|labeled, annotated, gold set, gold labels, labels, hand sorted, sorted by hand, hand labelled, sorted letters|mails|tickets, classified, labelled pairs, preference pairs, corrections, outputs of the large, output of the large, large model's output*|labels, its output, sortings, accepted digests, teacher outputs, production logs, records which the editors`,
      ),
    },
    {
      tag: 'material:procedure',
      phrases: list(
        `sop|sops, checklist|checklists, playbook|playbooks, protocol|protocols, procedure|procedures, runbook|runbooks, workflow|workflows, escalation matrix, escalation polic*, rule set, process documentation, process description*, standard operating procedure*`,
      ),
    },
    {
      tag: 'material:traces',
      phrases: list(
        `trace|traces, trajectories, tool call*, click trace*, session|sessions, interaction log*, dispatcher log*, dispatcher chats, agent sessions, event log*, log|logs`,
      ),
    },
    {
      tag: 'material:conversations',
      phrases: list(
        `ticket|tickets, chat|chats, transcript|transcripts, call log*, email|emails|e mail*|mail|mails, conversation|conversations, past replies, resolutions, cases, historical decisions, messages, replies, requests, reviews, complaints, posts, forum, archive, archives, files, records, deal files, correspondence, dialogues, slack, teams channels, recordings, interviews, reports`,
      ),
    },
    {
      tag: 'material:empty',
      phrases: list(
        `data, company data, our data, everything, all of it, content, information, stuff, material, materials, corpus, dataset, datasets, examples, text, texts, history, past`,
      ),
    },
  ];
}
