/** A user's own dated facts about base models, laid over the built-in table. */

import { canonicalName } from './model-names.ts';
import type { Base, DatedFact, Offer, PlatformId, ProviderTable } from './providers.ts';
import { findBase } from './service-life.ts';
import type { FactSource } from './sources.ts';

/** What somebody knows about one base model on one platform; what is left out stays as the table has it. */
export interface ProviderFact {
  readonly model: string;
  readonly platform: PlatformId;
  readonly tunable?: boolean;
  /** ISO date from which requests to the base fail. */
  readonly shutdown?: string;
  /** ISO date from which new projects are refused. */
  readonly closedToNew?: string;
  /** ISO date from which tuned models fail. */
  readonly tunedShutdown?: string;
  /** Where it was read: a title or an address. */
  readonly source?: string;
  /** ISO date on which it was read. */
  readonly asOf: string;
}

/** The table with `facts` in it; of two facts about the same model and platform the first one wins. */
export function withOwnFacts(table: ProviderTable, facts: readonly ProviderFact[]): ProviderTable {
  let changed = table;
  for (const fact of facts.toReversed()) changed = { ...changed, bases: [toBase(changed, fact), ...changed.bases] };
  return changed;
}

/** "gpt-4o" speaks of the snapshot that it stands for, too; a preview or another size of a base for itself alone. */
function toBase(table: ProviderTable, fact: ProviderFact): Base {
  const known = findBase(fact.model, table);
  const others = known?.offers.filter((it) => it.platform !== fact.platform) ?? [];
  const offer = known?.offers.find((it) => it.platform === fact.platform);
  const name = canonicalName(fact.model);
  const id = known?.id ?? fact.model;
  const snapshot = canonicalName(id);
  const fits = exactly(snapshot.startsWith(name) ? [name, snapshot] : [name]);
  return { id, fits, offers: [toOffer(offer, fact), ...others] };
}

function toOffer(offer: Offer | undefined, fact: ProviderFact): Offer {
  const source: FactSource = { title: fact.source ?? 'your configuration', url: '', asOf: fact.asOf };
  const on = (date: string): DatedFact => ({ date, verified: true, source });
  return {
    ...offer,
    platform: fact.platform,
    tunable: fact.tunable ?? offer?.tunable ?? true,
    listed: fact.tunable === undefined && offer ? offer.listed : { verified: true, source },
    ...(fact.shutdown !== undefined && { shutdown: on(fact.shutdown) }),
    ...(fact.closedToNew !== undefined && { closedToNew: on(fact.closedToNew) }),
    ...(fact.tunedShutdown !== undefined && { tunedShutdown: on(fact.tunedShutdown) }),
  };
}

function exactly(names: readonly string[]): RegExp {
  return new RegExp(`^(?:${names.map((it) => it.replace(/[^\w-]/gu, '\\$&')).join('|')})$`, 'u');
}
