/** Reads the plan that a config names: what it would tune, on what, and the evidence that counts for the config too. */

import { knownFormatOf } from '../../read/formats.ts';
import { readDocument } from '../../read/read.ts';
import type { Span } from '../../text/span.ts';
import type { DocumentInput } from '../document/frame.ts';
import { readClaims } from '../document.ts';
import type { Evidence } from '../document-claims.ts';
import { isLive } from '../live.ts';
import { withPlanBlocks } from '../plan-block.ts';
import { findModels } from '../target/models.ts';
import type { PlanDigest, Stated } from './job.ts';

const longest = 2_000_000;

/** A plan as the config that names it sees it: what to compare with, and the evidence that counts for both. */
export interface ReadPlan {
  readonly digest: PlanDigest;
  readonly evidence: readonly Evidence[];
}

/** Reads a plan's text. Never throws. */
export function readPlan(plan: Pick<DocumentInput, 'path' | 'text' | 'vocabulary'>): ReadPlan {
  const source = plan.text.slice(0, longest);
  const { sections, frontMatter } = readDocument(source, knownFormatOf(plan.path) ?? 'markdown');
  const read = readClaims({ ...plan, text: source, sections, frontMatter, assumePlan: true });
  const { claims, evidence } = withPlanBlocks(read, source);
  const live = claims.filter(({ mechanism, stance }) => mechanism === 'training' && isLive(stance));
  const digest: PlanDigest = {
    bases: live.flatMap(({ target }) => (target?.base ? [{ value: target.base.words, span: target.base.span }] : [])),
    models: findModels(source).flatMap((it) => (it.model === undefined ? [] : [it.model])),
    datasets: datasetsIn(source),
    needs: [...new Set(live.flatMap((it) => it.needs.map((need) => need.value)))].filter((it) => it !== 'unstated'),
  };
  return { digest, evidence };
}

/** Evidence of the plan, told at the place where the config names it. */
export function inherited(evidence: readonly Evidence[], span: Span | undefined): Evidence[] {
  return span ? evidence.map((it) => ({ ...it, span })) : [];
}

const dataName =
  /(?:s3|gs|hf|azureml):\/\/[^\s`"')\]>,]+|\bfile-[A-Za-z0-9_-]{6,}|(?<![\w./-])[\w./-]*[\w-]\.(?:jsonl|ndjson|parquet|arrow)\b/g;

/** Files, buckets and upload ids that hold data. */
function datasetsIn(text: string): Stated[] {
  return [...text.matchAll(dataName)].map((it) => ({
    value: it[0],
    span: { start: it.index, end: it.index + it[0].length },
  }));
}
