/** Words about dated provider facts: what stops when, how long a tune would serve, how old the fact is. */

import type { BaseModel } from '../claims/claim.ts';
import { type DatedFact, type Offer, type PlatformId, type ProviderTable, providerTable } from '../facts/providers.ts';
import { ageOf, daysBetween, platformOf, type ServiceLife, serviceLife, sourceOf } from '../facts/service-life.ts';
import type { RuleContext } from './rule.ts';

/** The built-in table, or the one that the user's settings changed. */
export function tableOf({ providers }: RuleContext): ProviderTable {
  return providers ?? providerTable;
}

export function platformName(id: PlatformId, table: ProviderTable): string {
  return platformOf(id, table)?.name ?? id;
}

/** "gpt-4.1-mini-2025-04-14 retires on Azure OpenAI on 2027-04-14 (in 141 days)", for each kind of end. */
export function endWords(life: ServiceLife, name: string, today: string, table: ProviderTable): string {
  const { platform, offer } = life;
  const model = nameOf(name, life.model);
  const where = platformName(platform, table);
  if (life.requestsFail)
    return `${model} ${offer.shutdown?.date === undefined ? 'has been shut down' : `was shut down on ${offer.shutdown.date}`} on ${where}; requests to it fail, and a tune of it would have no base`;
  const parts = [closedWords(offer, model, where, today), shutdownWords(offer, model, where, today)];
  const tuned = offer.tunedShutdown;
  if (tuned?.date !== undefined) parts.push(`tuned deployments of it stop on ${tuned.date}`);
  return parts.filter((it) => it !== undefined).join('; ');
}

/** The document's word for a base, with the dated snapshot that it stands for. */
function nameOf(words: string, id: string): string {
  return /\d{4}-\d\d-\d\d$/.test(id) && !words.includes(id) ? `${words} (${id})` : words;
}

function closedWords({ closedToNew }: Offer, model: string, where: string, today: string): string | undefined {
  if (closedToNew?.date === undefined) return undefined;
  const { date } = closedToNew;
  return date <= today
    ? `${where} closed ${model} to new and inactive projects on ${date}`
    : `${where} closes ${model} to new and inactive projects on ${date} (${inDays(date, today)})`;
}

function shutdownWords(offer: Offer, model: string, where: string, today: string): string | undefined {
  const { shutdown, closedToNew } = offer;
  if (shutdown?.date === undefined) return undefined;
  const when = `${shutdown.date} (${inDays(shutdown.date, today)})`;
  if (!shutdown.verified)
    return `${closedToNew ? 'its' : `the`} shutdown${closedToNew ? '' : ` of ${model} on ${where}`} is reported for ${when}`;
  return closedToNew ? `its shutdown follows on ${when}` : `${model} stops on ${where} on ${when}`;
}

/** "A tune started today would serve 51 days"; empty where the day is unknown or past. */
export function lifeWords({ days, requestsFail }: ServiceLife): string {
  if (requestsFail || days === undefined) return '';
  return `A tune started today would serve ${days === 1 ? '1 day' : `${days} days`}.`;
}

/** "in 43 days", "today", "12 days ago". */
export function inDays(date: string, today: string): string {
  const days = daysBetween(today, date);
  if (days === 0) return 'today';
  const count = Math.abs(days) === 1 ? '1 day' : `${Math.abs(days)} days`;
  return days > 0 ? `in ${count}` : `${count} ago`;
}

/** "(OpenAI deprecations, as of 2026-06-27, 150 days ago)". */
export function sourceWords(fact: Pick<DatedFact, 'source'>, today: string): string {
  const source = sourceOf(fact);
  return `(${source.title}, ${ageOf(source, today)})`;
}

/** The end of a base on its platform, as one remark for related information. */
export function endRemark(
  base: BaseModel,
  platform: PlatformId,
  context: RuleContext,
): { life: ServiceLife; words: string } | undefined {
  const table = tableOf(context);
  const life = serviceLife(base.model, platform, context.today, table);
  if (!life) return undefined;
  const words = [
    `${endWords(life, base.words, context.today, table)}.`,
    lifeWords(life),
    `${sourceWords(life.ends, context.today)}.`,
  ];
  return { life, words: words.filter((it) => it !== '').join(' ') };
}
