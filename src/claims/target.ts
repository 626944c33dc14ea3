/** Finds the target of a training claim (which base model, where, from when) by its statement, else by the document. */

import type { PlatformId } from '../facts/providers.ts';
import type { Span } from '../text/span.ts';
import type { Claim, Target } from './claim.ts';
import { findDates } from './dates.ts';
import { type Statement, sourceSpan } from './reading/statements.ts';
import { findModels, type ModelMention } from './target/models.ts';

interface StatedMention extends ModelMention {
  readonly statement: Statement;
}

/** The host on which a vendor's models were taken to be tuned, as the whole document decides. A target with one is checked again later. */
export interface HostQuestion {
  readonly vendor: PlatformId;
  readonly host: PlatformId;
}

/** Finds the targets of the claims of one document. */
export class Targets {
  readonly #mentions: () => readonly ModelMention[];
  readonly #hosts = new Map<PlatformId, PlatformId>();
  #platforms: readonly (PlatformId | undefined)[] | undefined;
  #answers: readonly PlatformId[] | undefined;

  /** `mentions` gives all models and platforms that the document names, when somebody has to know. */
  constructor(mentions: () => readonly ModelMention[]) {
    this.#mentions = mentions;
  }

  /** The target of a training claim, with the question that was put to the whole document for it. */
  of(claim: Claim, statement: Statement): { readonly target?: Target; readonly host?: HostQuestion } {
    const near = [statement, ...statement.row.filter((it) => it !== statement)];
    const mentions = near.flatMap(mentionsIn).filter(isTarget);
    const base = baseNear(statement, mentions, claim);
    const { platform, host } = this.#platform(mentions, base);
    const starts = near.flatMap(datesIn)[0];
    if (!base && !platform && !starts) return {};
    return { target: { base, platform, starts }, ...(host && { host }) };
  }

  /** The host of each vendor that has several. */
  get hosts(): readonly PlatformId[] {
    this.#answers ??= vendors.map((it) => this.#hostOf(it));
    return this.#answers;
  }

  /** Whether the document still gives the same answer. */
  isStill({ vendor, host }: HostQuestion): boolean {
    return this.#hostOf(vendor) === host;
  }

  /** A platform that the statement names; else the one that the document speaks of and that has this model. */
  #platform(
    mentions: readonly StatedMention[],
    base: Target['base'],
  ): { readonly platform?: Target['platform']; readonly host?: HostQuestion } {
    const named = mentions.filter((it) => it.model === undefined);
    const stated = named.find((it) => it.platform === 'azure-openai') ?? named[0];
    if (stated?.platform)
      return { platform: { id: stated.platform, span: placeOf(stated), words: stated.words, isStated: true } };
    const vendor = mentions.find((it) => placeOf(it).start === base?.span.start)?.platform ?? vendorOf(base);
    if (!vendor) return {};
    const host = this.#hostOf(vendor);
    return { platform: { id: host, isStated: false }, host: { vendor, host } };
  }

  /** GPT models also live at Azure, Claude at Bedrock: what the document names most often decides. */
  #hostOf(vendor: PlatformId): PlatformId {
    const hosts = otherHosts[vendor];
    const known = hosts ? this.#hosts.get(vendor) : vendor;
    if (!hosts || known) return known ?? vendor;
    this.#platforms ??= this.#mentions().map((it) => it.platform);
    const times = (id: PlatformId) => this.#platforms?.filter((it) => it === id).length ?? 0;
    const host = hosts.find((it) => times(it) > times(vendor)) ?? vendor;
    this.#hosts.set(vendor, host);
    return host;
  }
}

function baseNear(statement: Statement, mentions: readonly StatedMention[], claim: Claim): Target['base'] {
  const found = chooseBase(mentions, claim.act.span) ?? declaredBeside(statement);
  if (!found?.model) return undefined;
  return { model: found.model, isOpenWeights: found.isOpenWeights, span: placeOf(found), words: found.words };
}

/** "Base: gpt-4o-mini." in the sentence before or behind. */
function declaredBeside({ before, after, children }: Statement): StatedMention | undefined {
  return [after, before, ...children]
    .filter((it) => it !== undefined && /\bbase\b|\bstudent\b/i.test(it.text))
    .flatMap((it) => (it ? mentionsIn(it) : []))
    .find((it) => it.model !== undefined && it.role === 'base');
}

/** The platforms that some statements name by themselves. */
export function platformsNamed(statements: readonly Statement[]): ModelMention[] {
  return statements.flatMap(mentionsIn).filter((it) => isTarget(it) && it.model === undefined);
}

function mentionsIn(statement: Statement): StatedMention[] {
  return findModels(statement.text).map((it) => ({ ...it, statement }));
}

function placeOf({ statement, span }: StatedMention): Span {
  return sourceSpan(statement.passage, statement.start + span.start, statement.start + span.end);
}

const otherHosts: Readonly<Partial<Record<PlatformId, readonly PlatformId[]>>> = {
  openai: ['azure-openai'],
  anthropic: ['amazon-bedrock'],
  'google-vertex': ['google-ai-studio'],
};

const vendors = Object.keys(otherHosts) as PlatformId[];

function vendorOf(base: Target['base']): PlatformId | undefined {
  return base ? findModels(base.words)[0]?.platform : undefined;
}

function isTarget(mention: ModelMention): boolean {
  return mention.role === 'base' || mention.role === 'plain';
}

/** The mention that is called the base, else the first one behind the training words, else the last one before them. */
function chooseBase(mentions: readonly StatedMention[], act: Span): StatedMention | undefined {
  const models = mentions.filter((it) => it.model !== undefined);
  const candidates = models.some((it) => it.role === 'base') ? models.filter((it) => it.role === 'base') : models;
  return candidates.find((it) => placeOf(it).start >= act.start) ?? candidates.at(-1);
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
