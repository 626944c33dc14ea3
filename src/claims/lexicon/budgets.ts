/** Words of budgets: training runs, serving, and cost as a reason. Over lower-case text. */

import { code, named, signs } from './currencies.ts';
import { anyOf } from './patterns.ts';

/** Serving a tuned model. */
export const serving = anyOf(`
  hosting, hosted deployment, serving, served, inference, per token, token|tokens, endpoint, provisioned, throughput, running, run it, running it, operation, deployment, on demand, gpu hour|hours, gpu|gpus, power, electricity,
  rack, api spend|cost|costs|bill|calls, serve, host it, all~in, upkeep, compute, model fee|fees, usage, use, using, in use, calls, per call, predictions, exploitation, monthly charge|charges`);
/** Paid for, whatever it costs. */
export const servingCovered =
  /\b(?:hosting|serving|inference|tokens|calls)\b[^.;]{0,40}\b(?:included|covered|paid (?:by|from|out)|in the [\w ]{0,12}credits)\b/;
/** "Then about 4 a month". */
export const servingLater =
  /\b(?:then|afterwards|after that|thereafter)\b[^;,.]{0,24}\d[\d.,]*[^;,.\d]{0,12}\b(?:a|per) (?:month|year)\b/;
/** Nobody knows, or asked, what running it costs. */
export const servingUnknown =
  /\b(?:nobody|no one|none|not|n['’]t|unknown|no (?:line|figure|word))\b[^.;|]{0,50}\b(?:run(?:ning)?|hosting|serving|endpoint|operation)\b/;
/** Certain, even beside words of training. */
export const servingPlainly = anyOf(
  `host*, serve, serving, inference, endpoint, running, deployment, provisioned, throughput, by the hour, tuned, use, calls`,
);
export const notServing = anyOf(
  `web, website, web~site, database, data~base, crm, licence|licences|license|licenses, domain, telephon*, staff, course, rental van, integration, catering, nurse|nurses, clerk|clerks`,
);
/** What the prompted model costs today says nothing about the tuned one. */
export const servingToday = anyOf(
  `today, currently, at present, so far, large, big, bigger, prompted, current, premium, frontier, long context`,
);

export const trainingCost = anyOf(`
  fine~tun*, tune|tunes|tuning, training|trainings, trained, customi*, speciali*, adaptation|adaptations, refinement, distillation, sft, lora, qlora, adapter, job|jobs, pre~training, ft run|job, for the run, for the _ run,
  cost|costs|price of the run, the run cost|costs|is put`);
export const peopleTraining = anyOf(`
  staff, teacher|teachers, coordinator|coordinators, human, people, person|persons, employee, hire|hires, shift|shifts, training day, assistants, advisers, personnel, team|teams, user|users, clerk|clerks, volunteer|volunteers, seasonal, agent|agents, front office, workshop|workshops, course|courses, employees, adjuster|adjusters,
  evening|evenings, days, lunch, cohort|cohorts, handler|handlers, seminar, e~learning, learning, leads`);
/** What a sum is when it is not the price of a training run. */
export const otherSums = anyOf(`
  bill, invoice, saving, save|saves, from #, down, revenue, salary, month, monthly, serving, hosting, inference, per month|call|mail|letter|ticket|document, per _ and month, a month|mail|letter|call|ticket|notice, power, rack`);

/** Cost or delay is the reason: a sum that hurts, or one that is to fall. */
export const costs = new RegExp(
  `${signs} ?\\d|\\b(?:ct|cents?|pence|invoices?|bills?|charges?|prices?|costs?|expenses?|spend|tokens?|latency|response times?|seconds|milliseconds|ms|money|budget|margin)\\b`,
);
export const hurting = anyOf(`
  too, become, became, grown, doubled, tripled, exploded, embarrass*, nuisance, annoy*, rid of, eat|eats, swallow*, hurt|hurts, cannot, can't, can’t, lower, reduc*, cut|cuts, cutting, bring|brings|bringing down, save|saves|saving, tenth, fifth, sixth, quarter of,
  fraction, half of|the, less, away, down, slow, faster, within, under, below, only because, for no reason, for no other reason`);
export const cheaper = anyOf(`
  cheaper, cheaply, dearer, unit cost, cost per, price per, low cost, at a fraction, for pennies, for less, inexpensive, too expensive|dear|slow, economies`);

/** Headings and headers below which bare figures are money. */
export const moneyPlaces = new RegExp(
  `\\b(?:budget|costs?|fees?|money|investment|remuneration|price|prices|charges?|amount|economics|spend|commercials|finance|financing|one-?off|once)\\b|${named}`,
);
/** Sentences in which a bare figure beside a training is its price. */
export const moneyTalk = /\b(?:charges?|budget(?:ed)?|costs?|prices?|fees?|quot\w+|puts?|sheet says|sum)\b/;
/** Figures below are thousands. */
export const thousands = new RegExp(
  `\\b[kt] ?(?:${signs}|${code}\\b)|\\b(?:thousands?|tsd|in k)\\b|(?:${signs}|\\b${code}) ?k\\b`,
);
