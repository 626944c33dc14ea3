/** Questions to the provider table: can this base be tuned there, and how long would a tune started today serve? */

import { Memory, rememberedOf } from '../text/remembered.ts';
import { phrase, type Wording } from '../text/wording.ts';
import { canonicalName } from './model-names.ts';
import type { Base, DatedFact, Offer, Platform, PlatformId, ProviderTable } from './providers.ts';
import { type FactSource, factSources, type SourceId } from './sources.ts';

export interface ServiceLife {
  /** The dated snapshot that the name stands for. */
  readonly model: string;
  readonly platform: PlatformId;
  readonly offer: Offer;
  /** The day that counts: the first verified one, or the first reported one where none is verified. */
  readonly ends: DatedFact;
  /** From then on a tune of it fails; undefined where only new projects are refused. */
  readonly stops: DatedFact | undefined;
  /** Days of service that a tune started today would have; 0 once it has stopped; undefined where no day is known. */
  readonly days: number | undefined;
  /** True where a verified date lies in the past after which requests fail. */
  readonly requestsFail: boolean;
}

/** How long a tune of `model` on `platform` would serve; undefined where no end is published. */
export function serviceLife(
  model: string,
  platform: PlatformId,
  today: string,
  table: ProviderTable,
): ServiceLife | undefined {
  const find = () => ({ life: lifeOf(model, platform, today, table) });
  return knownLives(table).recall(`${model} ${platform} ${today}`, find).life;
}

/** A document of many trainings asks again and again for the few bases that it names. */
const knownLives = rememberedOf((_: ProviderTable) => new Memory<{ readonly life: ServiceLife | undefined }>(100));

function lifeOf(model: string, platform: PlatformId, today: string, table: ProviderTable): ServiceLife | undefined {
  const base = findBase(model, table);
  const offer = base?.offers.find((it) => it.platform === platform);
  const ends = offer ? firstEnd(offer) : undefined;
  if (!base || !offer || !ends) return undefined;
  const { shutdown } = offer;
  const stops = offer.tunedShutdown ?? shutdown;
  return {
    model: base.id,
    platform,
    offer,
    ends,
    stops,
    days: stops?.date === undefined ? undefined : Math.max(0, daysBetween(today, stops.date)),
    requestsFail: shutdown?.verified === true && (shutdown.date === undefined || shutdown.date <= today),
  };
}

function firstEnd({ closedToNew, shutdown }: Offer): DatedFact | undefined {
  const facts = [closedToNew, shutdown].filter((it) => it !== undefined);
  return facts.find((it) => it.verified) ?? facts[0];
}

export type Tunability =
  | { readonly verdict: 'offered' | 'unknown' }
  | { readonly verdict: 'refused'; readonly verified: boolean; readonly source: FactSource };

/** Whether `platform` offers `model` for tuning. Models the table says nothing about are `unknown`, never refused. */
export function tunability(model: string, platform: PlatformId, table: ProviderTable): Tunability {
  const offer = findBase(model, table)?.offers.find((it) => it.platform === platform);
  if (offer)
    return offer.tunable
      ? { verdict: 'offered' }
      : { verdict: 'refused', verified: offer.listed.verified, source: sourceOf(offer.listed) };
  const list = platformOf(platform, table)?.closedList;
  if (!list?.fits.test(canonicalName(model))) return { verdict: 'unknown' };
  return { verdict: 'refused', verified: list.verified, source: factSources[list.source] };
}

/** The table's entry for a name in any spelling. */
export function findBase(model: string, table: ProviderTable): Base | undefined {
  const find = () => {
    const name = canonicalName(model);
    return { base: table.bases.find((it) => it.fits.test(name)) };
  };
  return knownBases(table).recall(model, find).base;
}

const knownBases = rememberedOf((_: ProviderTable) => new Memory<{ readonly base: Base | undefined }>(100));

export function platformOf(id: PlatformId, table: ProviderTable): Platform | undefined {
  return table.platforms.find((it) => it.id === id);
}

export function sourceOf({ source }: { readonly source: SourceId | FactSource }): FactSource {
  return typeof source === 'string' ? factSources[source] : source;
}

/** Whole days from one ISO date to another; negative where the second lies earlier. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);
}

/** "as of 2026-06-27, 150 days ago"; copies without a day give their year or month alone. */
export function ageOf({ asOf }: FactSource, today: string): Wording {
  const isDay = /^\d{4}-\d\d-\d\d$/.test(asOf);
  if (!isDay || asOf > today) return phrase('as of {day}', { day: asOf });
  return phrase('as of {day}, {ago}', { day: asOf, ago: whenWords(asOf, today) });
}

/** "in 43 days", "today", "12 days ago". */
export function whenWords(date: string, today: string): Wording {
  const days = daysBetween(today, date);
  if (days === 0) return phrase('today');
  if (days > 0) return days === 1 ? phrase('in 1 day') : phrase('in {days} days', { days });
  return days === -1 ? phrase('1 day ago') : phrase('{days} days ago', { days: -days });
}
