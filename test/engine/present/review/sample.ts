/** Hand-made reports: each part of a plan is named by the words that carry it. */

import type { Claim, Mechanism, Need, Stance } from '../../../../src/claims/claim.ts';
import type {
  DocumentClaims,
  Evidence,
  PlainEvidenceKind,
  Sequence,
  Step,
} from '../../../../src/claims/document-claims.ts';
import type { Report, Source } from '../../../../src/engine.ts';
import { providerTable } from '../../../../src/facts/providers.ts';
import type { Finding } from '../../../../src/findings/finding.ts';
import { reviewOf } from '../../../../src/present/review/model.ts';
import type { ReviewModel } from '../../../../src/present/review/shape.ts';
import type { Alternative, RuleId, Severity } from '../../../../src/rules/rule.ts';
import { defaultSettings } from '../../../../src/settings.ts';
import type { Span } from '../../../../src/text/span.ts';
import { phrase } from '../../../../src/text/wording.ts';

export const today = '2026-11-24';

/** Adds to a report about `text`; every method takes words that stand in it. */
export class SampleReport {
  readonly source: Source;
  readonly #claims: Claim[] = [];
  readonly #evidence: Evidence[] = [];
  readonly #sequences: Sequence[] = [];
  readonly #findings: Finding[] = [];
  plan = { isPlan: true, reason: phrase('it schedules work on an AI feature') };

  constructor(text: string, path = 'docs/plan.md') {
    this.source = { path, text };
  }

  claim(words: string, need: Need, more: Partial<ClaimWords> = {}): this {
    const span = this.#find(words);
    const needs = [need, ...(more.also ?? [])].map((value) => ({ value }));
    this.#claims.push({
      id: this.#claims.length,
      mechanism: more.mechanism ?? 'training',
      act: { value: more.act ?? 'strong', span, words },
      learner: { value: 'language-model' },
      material: undefined,
      needs: needs as unknown as Claim['needs'],
      stance: { value: more.stance ?? 'proposed' },
      place: { kind: 'sentence', headings: [] },
      statement: more.statement ? this.#find(more.statement) : this.#lineOf(span),
      task: undefined,
      restates: more.restates ?? false,
      target: more.target,
    });
    return this;
  }

  /** A finding about the last claim, unless it is about the whole plan. */
  finding(rule: RuleId, words: string, more: Partial<FindingWords> = {}): this {
    const claim = more.ofClaim === false ? undefined : this.#claims.at(-1);
    this.#findings.push({
      rule,
      severity: more.severity ?? 'warning',
      message: more.message ?? `Message of ${rule}.`,
      messageId: more.messageId ?? '',
      span: this.#find(words),
      need: more.need ?? (claim && wrongTool.has(rule) ? claim.needs[0].value : undefined),
      mechanism: claim?.mechanism,
      alternative: more.alternative,
      related: [],
      claim: claim?.id,
      fingerprint: `${rule}-${this.#findings.length}`,
    });
    return this;
  }

  /** `perDay` is that of a volume. */
  evidence(kind: SampleEvidence, words: string, perDay?: number): this {
    const place = { span: this.#find(words), words, task: undefined };
    if (kind === 'volume') this.#evidence.push({ kind, ...place, detail: { perDay } });
    else if (kind === 'training-cost') this.#evidence.push({ kind, ...place, detail: { platform: undefined } });
    else if (kind === 'prompt-baseline')
      this.#evidence.push({ kind, ...place, detail: { state: 'measured', isOfAnother: false } });
    else this.#evidence.push({ kind, ...place, detail: undefined } as Evidence);
    return this;
  }

  steps(...steps: readonly (readonly [Step['mechanism'], string])[]): this {
    const placed = steps.map(([mechanism, words]) => ({ mechanism, words, span: this.#find(words), claim: undefined }));
    const start = placed[0]?.span.start ?? 0;
    this.#sequences.push({ span: { start, end: placed.at(-1)?.span.end ?? start }, steps: placed });
    return this;
  }

  get report(): Report {
    const document: DocumentClaims = {
      plan: this.plan,
      claims: this.#claims,
      evidence: this.#evidence,
      sequences: this.#sequences,
    };
    const findings = [...this.#findings].sort((a, b) => a.span.start - b.span.start);
    const options = { settings: defaultSettings, today };
    const shared = { path: this.source.path, format: 'markdown', options, providers: providerTable } as const;
    return { ...shared, document, findings, suppressed: [], problems: [] };
  }

  get review(): ReviewModel {
    return reviewOf(this.report, this.source, today);
  }

  #find(words: string): Span {
    const start = this.source.text.indexOf(words);
    if (start < 0) throw new Error(`The sample does not say "${words}".`);
    return { start, end: start + words.length };
  }

  #lineOf({ start, end }: Span): Span {
    const next = this.source.text.indexOf('\n', end);
    return { start: this.source.text.lastIndexOf('\n', start - 1) + 1, end: next < 0 ? this.source.text.length : next };
  }
}

type SampleEvidence = PlainEvidenceKind | 'volume' | 'training-cost' | 'prompt-baseline';

interface ClaimWords {
  readonly mechanism: Mechanism;
  readonly act: Claim['act']['value'];
  readonly stance: Stance;
  readonly also: readonly Need[];
  readonly statement: string;
  readonly restates: boolean;
  readonly target: NonNullable<Claim['target']>;
}

interface FindingWords {
  readonly severity: Severity;
  readonly message: string;
  readonly messageId: string;
  readonly need: Need;
  readonly alternative: Alternative;
  readonly ofClaim: false;
}

const wrongTool: ReadonlySet<RuleId> = new Set<RuleId>([
  'knowledge-by-training',
  'stale-snapshot',
  'tone-by-training',
  'procedure-by-training',
  'unstated-purpose',
  'behavior-by-retrieval',
]);
