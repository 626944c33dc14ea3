/** The provider clock: each base model that the plan would tune, with its end date and the days of service that are left. */

import type { PlatformId, ProviderTable } from '../../facts/providers.ts';
import { ageOf, daysBetween, platformOf, type ServiceLife, serviceLife, sourceOf } from '../../facts/service-life.ts';
import type { FactSource } from '../../facts/sources.ts';
import { endWords, lifeWords, platformName } from '../../rules/provider-words.ts';
import { type Tuning, tuningsOf } from '../../rules/tunings.ts';
import { inWords, joined, phrase } from '../../text/wording.ts';
import type { Translate } from '../translate.ts';
import type { ClockEntry, Level } from './shape.ts';
import type { Reviewed } from './statements.ts';

/** Fewer days of service are too few to start a tune; with fewer than twice as many its successor is due for planning. */
const shortService = 90;

/** One entry a base model and platform, and one for each tuning service that is closing, in the order of the plan. */
export function clockOf(reviewed: Reviewed, translate: Translate): ClockEntry[] {
  const tunings = tuningsOf(reviewed.report.document);
  const entries = tunings.flatMap((it) => [serviceEntry(it, reviewed, translate), baseEntry(it, reviewed, translate)]);
  const found = entries.filter((it) => it !== undefined);
  return found.filter((it, index) => found.findIndex((other) => other.name === it.name) === index);
}

function baseEntry({ base, platform }: Tuning, reviewed: Reviewed, translate: Translate): ClockEntry | undefined {
  if (!base) return undefined;
  const { report, today } = reviewed;
  const { providers } = report;
  const life = platform && serviceLife(base.model, platform, today, providers);
  const shared = {
    kind: 'base' as const,
    name: nameOf(base.words, platform, providers),
    quote: reviewed.quote(base.span),
  };
  if (!life) {
    const note =
      base.isOpenWeights && platform === undefined
        ? 'Open weights: nobody can retire what you keep.'
        : 'No end date is published.';
    return { ...shared, date: undefined, days: undefined, level: 'none', note: translate(note), source: undefined };
  }
  const date = life.stops?.date;
  return {
    ...shared,
    date,
    days: date === undefined ? undefined : daysBetween(today, date),
    level: levelOf(life, today),
    note: inWords(
      joined([phrase('{end}.', { end: endWords(life, base.words, today, providers) }), lifeWords(life)], ' '),
      translate,
    ),
    source: sourceFor(sourceOf(life.stops ?? life.ends), today, translate),
  };
}

/** A platform that ends its tuning service as a whole: the day from which no job starts. */
function serviceEntry(
  { platform, base, span }: Tuning,
  reviewed: Reviewed,
  translate: Translate,
): ClockEntry | undefined {
  const { report, today } = reviewed;
  const { providers } = report;
  const last = platform && !base?.isOpenWeights ? platformOf(platform, providers)?.closing?.at(-1) : undefined;
  if (!platform || last?.date === undefined) return undefined;
  const days = daysBetween(today, last.date);
  return {
    kind: 'service',
    name: translate('Fine-tuning at {0}', platformName(platform, providers)),
    quote: reviewed.quote(span),
    date: last.date,
    days,
    level: 'wrong',
    note: translate(
      days > 0
        ? 'From that day nobody can start a new job; many accounts are already refused.'
        : 'It takes no new jobs.',
    ),
    source: sourceFor(sourceOf(last), today, translate),
  };
}

/** By the end of the base, since a new tune needs it, even where tuned models outlive it. */
function levelOf({ requestsFail, ends }: ServiceLife, today: string): Level {
  if (requestsFail) return 'wrong';
  const days = ends.date === undefined ? undefined : daysBetween(today, ends.date);
  if (days !== undefined && days < shortService) return 'wrong';
  return days !== undefined && days < 2 * shortService ? 'open' : 'good';
}

function nameOf(words: string, platform: PlatformId | undefined, table: ProviderTable): string {
  return platform ? `${words}, ${platformName(platform, table)}` : words;
}

function sourceFor(source: FactSource, today: string, translate: Translate): ClockEntry['source'] {
  return { title: source.title, url: source.url, age: inWords(ageOf(source, today), translate) };
}
