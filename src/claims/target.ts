/** Finds for each training claim what is to be tuned where and when: by its own statement, else by the document. */

import type { PlatformId } from '../facts/providers.ts';
import type { Span } from '../text/span.ts';
import type { Claim, Target } from './claim.ts';
import { findDates } from './dates.ts';
import { findModels, type ModelMention } from './models.ts';
import { type Statement, sourceSpan } from './statements.ts';

/** The claims with their targets. */
export function withTargets(claims: readonly Claim[], statements: readonly Statement[]): Claim[] {
  if (!claims.some((it) => it.mechanism === 'training')) return [...claims];
  const finder = new TargetFinder(statements);
  return claims.map((claim) => {
    const target = claim.mechanism === 'training' ? finder.targetOf(claim) : undefined;
    return target ? { ...claim, target } : claim;
  });
}

interface Placed extends ModelMention {
  /** The place in the source. */
  readonly at: Span;
}

class TargetFinder {
  readonly #statements: readonly Statement[];
  readonly #starts: readonly number[];
  readonly #cache = new Map<Statement, readonly Placed[]>();
  #everywhere: readonly Placed[] | undefined;

  constructor(statements: readonly Statement[]) {
    this.#statements = statements;
    this.#starts = statements.map((it) => sourceSpan(it.passage, it.start, it.end).start);
  }

  targetOf(claim: Claim): Target | undefined {
    const statement = this.#statementAt(claim.act.span.start);
    if (!statement) return undefined;
    const near = [statement, ...statement.row.filter((it) => it !== statement)];
    const mentions = near.flatMap((it) => this.#mentionsIn(it)).filter(isTarget);
    const base = this.#baseNear(statement, mentions, claim);
    const platform = this.#platform(mentions, base);
    const starts = near.flatMap(datesIn)[0];
    if (!base && !platform && !starts) return undefined;
    return { base, platform, starts };
  }

  /** The last statement that starts at or before `offset`. */
  #statementAt(offset: number): Statement | undefined {
    let low = -1;
    let high = this.#starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return this.#statements[low];
  }

  #baseNear(statement: Statement, mentions: readonly Placed[], claim: Claim): Target['base'] {
    const found = chooseBase(mentions, claim.act.span) ?? this.#declaredBeside(statement);
    if (!found?.model) return undefined;
    return { model: found.model, isOpenWeights: found.isOpenWeights, span: found.at, words: found.words };
  }

  /** "Base: gpt-4o-mini." in the sentence before or behind. */
  #declaredBeside({ before, after, children }: Statement): Placed | undefined {
    return [after, before, ...children]
      .filter((it) => it !== undefined && /\bbase\b|\bstudent\b/i.test(it.text))
      .flatMap((it) => (it ? this.#mentionsIn(it) : []))
      .find((it) => it.model !== undefined && it.role === 'base');
  }

  /** A platform that the statement names; else the one that the document speaks of and that has this model. */
  #platform(mentions: readonly Placed[], base: Target['base']): Target['platform'] {
    const named = mentions.filter((it) => it.model === undefined);
    const stated = named.find((it) => it.platform === 'azure-openai') ?? named[0];
    if (stated?.platform) return { id: stated.platform, span: stated.at, words: stated.words, isStated: true };
    const own = mentions.find((it) => it.at.start === base?.span.start)?.platform ?? vendorOf(base);
    if (!own) return undefined;
    return { id: this.#hostOf(own), isStated: false };
  }

  /** GPT models also live at Azure, Claude at Bedrock: what the document names most often decides. */
  #hostOf(vendor: PlatformId): PlatformId {
    const hosts = otherHosts[vendor];
    if (!hosts) return vendor;
    this.#everywhere ??= this.#statements.flatMap((it) => this.#mentionsIn(it)).filter(isTarget);
    const named = this.#everywhere.filter((it) => it.model === undefined).map((it) => it.platform);
    const times = (id: PlatformId) => named.filter((it) => it === id).length;
    return hosts.find((it) => times(it) > times(vendor)) ?? vendor;
  }

  #mentionsIn(statement: Statement): readonly Placed[] {
    const known = this.#cache.get(statement);
    if (known) return known;
    const placed = findModels(statement.text).map((it) => ({
      ...it,
      at: sourceSpan(statement.passage, statement.start + it.span.start, statement.start + it.span.end),
    }));
    this.#cache.set(statement, placed);
    return placed;
  }
}

const otherHosts: Readonly<Partial<Record<PlatformId, readonly PlatformId[]>>> = {
  openai: ['azure-openai'],
  anthropic: ['amazon-bedrock'],
  'google-vertex': ['google-ai-studio'],
};

function vendorOf(base: Target['base']): PlatformId | undefined {
  return base ? findModels(base.words)[0]?.platform : undefined;
}

function isTarget(mention: ModelMention): boolean {
  return mention.role === 'base' || mention.role === 'plain';
}

/** The mention that is called the base, else the first one behind the training words, else the last one before them. */
function chooseBase(mentions: readonly Placed[], act: Span): Placed | undefined {
  const models = mentions.filter((it) => it.model !== undefined);
  const candidates = models.some((it) => it.role === 'base') ? models.filter((it) => it.role === 'base') : models;
  return candidates.find((it) => it.at.start >= act.start) ?? candidates.at(-1);
}

/** "Live by March" and "tickets from 2024 to 2025" say nothing about when the job starts. */
const otherDate =
  /(?:\b(?:by|until|till|live|before|latest|deadline|from|to|and|of|since|between|during|dated|data|records|in the years)|[–-]) ?$/i;

function datesIn(statement: Statement): NonNullable<Target['starts']>[] {
  return findDates(statement.text)
    .filter((it) => !otherDate.test(statement.text.slice(Math.max(0, it.span.start - 24), it.span.start)))
    .map(({ span, words, year, month, day }) => ({
      span: sourceSpan(statement.passage, statement.start + span.start, statement.start + span.end),
      words,
      year,
      month,
      day,
    }));
}
