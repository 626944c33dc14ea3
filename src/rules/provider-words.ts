/** Words about dated provider facts: what stops when, how long a tune would serve, how old the fact is. */

import type { BaseModel } from '../claims/claim.ts';
import type { DatedFact, Offer, PlatformId, ProviderTable } from '../facts/providers.ts';
import { ageOf, platformOf, type ServiceLife, serviceLife, sourceOf, whenWords } from '../facts/service-life.ts';
import { joined, phrase, type Wording } from '../text/wording.ts';
import type { RuleContext } from './rule.ts';

export function platformName(id: PlatformId, table: ProviderTable): string {
  return platformOf(id, table)?.name ?? id;
}

/** "gpt-4.1-mini-2025-04-14 stops on Azure OpenAI on 2027-04-14 (in 141 days)", for each kind of end, tuned models last. */
export function endWords(life: ServiceLife, name: string, today: string, table: ProviderTable): Wording {
  const { platform, offer } = life;
  const model = nameOf(name, life.model);
  const where = platformName(platform, table);
  const base = life.requestsFail
    ? [goneWords(offer, model, where)]
    : [closedWords(offer, model, where, today), shutdownWords(offer, model, where, today)];
  return joined([...base, tunedWords(offer, today)], '; ');
}

/** The document's word for a base, with the dated snapshot that it stands for. */
function nameOf(words: string, id: string): string {
  return /\d{4}-\d\d-\d\d$/.test(id) && !words.includes(id) ? `${words} (${id})` : words;
}

function goneWords({ shutdown }: Offer, model: string, where: string): Wording {
  if (shutdown?.date === undefined)
    return phrase('{model} has been shut down on {platform}; requests to it fail', { model, platform: where });
  return phrase('{model} was shut down on {day} on {platform}; requests to it fail', {
    model,
    platform: where,
    day: shutdown.date,
  });
}

function tunedWords({ tunedShutdown }: Offer, today: string): Wording | undefined {
  if (tunedShutdown?.date === undefined) return undefined;
  const { date } = tunedShutdown;
  return date <= today
    ? phrase('tuned deployments of it stopped on {day}', { day: date })
    : phrase('tuned deployments of it stop on {day}', { day: date });
}

function closedWords({ closedToNew }: Offer, model: string, where: string, today: string): Wording | undefined {
  if (closedToNew?.date === undefined) return undefined;
  const { date } = closedToNew;
  const places = { model, platform: where, day: date, when: whenWords(date, today) };
  return date <= today
    ? phrase('{platform} closed {model} to new and inactive projects on {day}', places)
    : phrase('{platform} closes {model} to new and inactive projects on {day} ({when})', places);
}

function shutdownWords(offer: Offer, model: string, where: string, today: string): Wording | undefined {
  const { shutdown } = offer;
  if (shutdown?.date === undefined) return undefined;
  const places = { model, platform: where, day: shutdown.date, when: whenWords(shutdown.date, today) };
  return shutdown.verified
    ? phrase('{model} stops on {platform} on {day} ({when})', places)
    : phrase('its shutdown is reported for {day} ({when})', places);
}

/** "A tune started today would serve 51 days."; nothing where the day is unknown or past. */
export function lifeWords({ days, requestsFail, stops }: ServiceLife): Wording | undefined {
  if (requestsFail || days === undefined) return undefined;
  const time = days === 1 ? phrase('1 day') : phrase('{days} days', { days });
  return stops?.verified
    ? phrase('A tune started today would serve {time}.', { time })
    : phrase('If the report holds, a tune started today would serve {time}.', { time });
}

/** "(OpenAI deprecations, as of 2026-06-27, 150 days ago)". */
export function sourceWords(fact: Pick<DatedFact, 'source'>, today: string): Wording {
  const source = sourceOf(fact);
  return phrase('({title}, {age})', { title: source.title, age: ageOf(source, today) });
}

/** Optional sentences at the end of a message, with the space before them where there are any. */
export function trailing(...sentences: readonly (Wording | undefined)[]): Wording {
  const said = joined(sentences, ' ');
  return sentences.every((it) => it === undefined) ? '' : phrase(' {said}', { said });
}

/** The end of a base on its platform, with its source, in sentences. */
export function endRemark(
  base: BaseModel,
  platform: PlatformId,
  { today, providers }: RuleContext,
): { life: ServiceLife; words: Wording } | undefined {
  const life = serviceLife(base.model, platform, today, providers);
  if (!life) return undefined;
  const end = endWords(life, base.words, today, providers);
  const told = phrase('{end} {source}.', { end, source: sourceWords(life.ends, today) });
  return { life, words: joined([told, lifeWords(life)], ' ') };
}
