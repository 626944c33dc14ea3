/** Adds what an `ai-plan` block states to the claims of its document: evidence, the need, the base model. */

import { isNeedValue, type PlanKey, planKeyOf } from '../facts/plan-keys.ts';
import { type BlockEntry, findPlanBlocks } from '../read/plan-block.ts';
import type { Span } from '../text/span.ts';
import { phrase } from '../text/wording.ts';
import type { Claim, Target } from './claim.ts';
import type { DocumentClaims, Evidence, EvidenceKind, EvidenceOf, PlainEvidenceKind } from './document-claims.ts';
import { middle, quantitiesIn } from './evidence/numbers.ts';
import { ratesIn } from './evidence/rates.ts';
import { statedIn } from './genre/stated.ts';
import { type GenreVerdict, genreVerdict } from './genre/verdict.ts';
import { unmeasured } from './lexicon/evidence.ts';
import { bareBefore, bareBehind, ownWeights, unsaid } from './lexicon/plan-block.ts';
import { blockBaselineIn } from './plan-block/block-baseline.ts';
import { findModels } from './target/models.ts';

/** The document together with what its blocks state; without a block it is the same. */
export function withPlanBlocks(document: DocumentClaims, text: string): DocumentClaims {
  const entries = findPlanBlocks(text)
    .flatMap((it) => it.entries)
    .filter(isSaid);
  if (entries.length === 0) return document;
  const added = entries.flatMap(evidenceOf);
  return {
    ...document,
    evidence: [...document.evidence, ...added].sort((a, b) => a.span.start - b.span.start),
    claims: document.claims.map((it) => withTarget(withNeed(it, entries), entries)),
  };
}

/** A document that states its facts in a fenced block is a plan, unless its front matter says otherwise. */
export function verdictOfBlock(text: string, frontMatter: string): GenreVerdict | undefined {
  if (statedIn(frontMatter)?.isPlan !== undefined || !findPlanBlocks(text).some((it) => it.where === 'fence'))
    return undefined;
  return genreVerdict('plan', phrase('it has an ai-plan block'));
}

function isSaid({ value }: BlockEntry): boolean {
  return !unsaid.test(value.trim());
}

const kinds: Readonly<Partial<Record<PlanKey, PlainEvidenceKind>>> = {
  eval: 'evaluation',
  owner: 'retraining',
  exit: 'deprecation',
  hosting: 'hosting',
};

function evidenceOf({ key, value, span }: BlockEntry): Evidence[] {
  const of = <Kind extends EvidenceKind>(kind: Kind, detail: EvidenceOf<Kind>['detail']) => {
    return { kind, span, words: value, task: undefined, detail };
  };
  const known = planKeyOf(key);
  if (known === 'volume') return volumeIn(value).map((perDay) => of('volume', { perDay }));
  if (known === 'baseline') {
    const state = blockBaselineIn(value);
    return state ? [of('prompt-baseline', { state, isOfAnother: false })] : [];
  }
  const kind = known && kinds[known];
  const kept = known === 'hosting' || known === 'provider' ? ownWeights.test(value) : false;
  return [
    ...(kind && !unmeasured.test(value.toLowerCase()) ? [of(kind, undefined)] : []),
    ...(kept ? [of('self-hosted', undefined)] : []),
  ];
}

/** "9,000 mails a day", "100,000+ a month", or a bare number of calls a day. */
export function volumeIn(value: string): number[] {
  const plain = value.replace(/(?<=\d|\d[km])\+/giu, '').trim();
  const rate = ratesIn(plain, () => 'calls').find((it) => it.perDay !== undefined)?.perDay;
  if (rate !== undefined) return [rate];
  const [quantity] = quantitiesIn(plain);
  const isBare =
    quantity && bareBefore.test(plain.slice(0, quantity.start)) && bareBehind.test(plain.slice(quantity.end));
  return isBare ? [middle(quantity)] : [];
}

/** A training whose statement names no need is for the need of the block. */
function withNeed(claim: Claim, entries: readonly BlockEntry[]): Claim {
  const isUnstated = claim.mechanism === 'training' && claim.needs.every((it) => it.value === 'unstated');
  const stated = entries.find((it) => planKeyOf(it.key) === 'need');
  const value = stated?.value.trim().toLowerCase();
  if (!isUnstated || !stated || !value || !isNeedValue(value)) return claim;
  return { ...claim, needs: [{ value, span: stated.span, words: stated.value }] };
}

/** The base model and the platform, where the statement names none. */
function withTarget(claim: Claim, entries: readonly BlockEntry[]): Claim {
  if (claim.mechanism !== 'training' || claim.target?.base) return claim;
  const base = baseIn(entries.find((it) => planKeyOf(it.key) === 'base-model'));
  const platform = claim.target?.platform ?? platformIn(entries.find((it) => planKeyOf(it.key) === 'provider'));
  if (!base && !platform) return claim;
  const own = base && findModels(base.words)[0]?.platform;
  const concluded: Target['platform'] = own ? { id: own, isStated: false } : undefined;
  return { ...claim, target: { base, platform: platform ?? concluded, starts: claim.target?.starts } };
}

function baseIn(stated: BlockEntry | undefined): Target['base'] {
  const found = stated && findModels(stated.value).find((it) => it.model !== undefined);
  if (!stated || !found?.model) return undefined;
  return {
    model: found.model,
    isOpenWeights: found.isOpenWeights,
    words: found.words,
    span: within(stated, found.span),
  };
}

function platformIn(stated: BlockEntry | undefined): Target['platform'] {
  const found = stated && findModels(stated.value).find((it) => it.platform !== undefined);
  if (!stated || !found?.platform) return undefined;
  return { id: found.platform, isStated: true, words: found.words, span: within(stated, found.span) };
}

/** Values over several lines keep only their whole span. */
function within({ value, span }: BlockEntry, part: Span): Span {
  const isOneLine = span.end - span.start === value.length;
  return isOneLine ? { start: span.start + part.start, end: span.start + part.end } : span;
}
