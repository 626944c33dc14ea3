/** What the rules say of a document, and what of it the document itself suppresses. */

import type { DocumentClaims } from '../claims/document-claims.ts';
import type { Finding } from '../findings/finding.ts';
import { type RuleSignals, settle } from '../findings/settle.ts';
import { applySuppressions, type Suppressed } from '../findings/suppressions.ts';
import type { Comments } from '../read/directives.ts';
import { rules } from '../rules/index.ts';
import type { Family, RuleContext } from '../rules/rule.ts';
import type { Settings } from '../settings.ts';
import { once } from '../text/remembered.ts';
import type { LintOptions, Problem, Report } from './report.ts';

const ruleIds: readonly string[] = rules.map((it) => it.id);

/** A document that the rules are asked about. */
interface Case extends Pick<RuleContext, 'document' | 'providers'> {
  readonly text: string;
  readonly comments: Comments;
  readonly options: LintOptions;
}

/** The findings in a plan. The suppression rules speak last: they are asked what the comments of the plan suppress. */
export function* findingsIn(
  { text, comments, options, document, providers }: Case,
  problems: Problem[],
): Generator<void, Pick<Report, 'findings' | 'suppressed'>> {
  const { settings, today, say } = options;
  const { thresholds } = settings;
  const context: RuleContext = { document, today, thresholds, providers, suppressions: [], ruleIds };
  const found = settle(yield* signalsOf(context, problems), settings, text, say);
  const { findings, suppressed, notes } = suppress(text, comments, found, document, settings);
  yield;
  const signals = yield* signalsOf({ ...context, suppressions: notes }, problems, 'hygiene');
  const all = [...findings, ...settle(signals, settings, text, say)];
  return { findings: all.sort((a, b) => a.span.start - b.span.start), suppressed };
}

/** Runs the rules, or one family of them; a rule that fails is named and costs only its own findings. */
function* signalsOf(context: RuleContext, problems: Problem[], family?: Family): Generator<void, RuleSignals[]> {
  const all: RuleSignals[] = [];
  for (const rule of rules) {
    if (family !== undefined && rule.family !== family) continue;
    try {
      all.push({ rule, signals: [...rule.check(context)] });
    } catch (error) {
      problems.push({
        message: `Rule ${rule.id} failed: ${error instanceof Error ? error.message : String(error)}. Its findings are left out.`,
        span: undefined,
      });
    }
    yield;
  }
  return all;
}

function suppress(
  text: string,
  { directives, misspelt }: Comments,
  findings: readonly Finding[],
  { claims }: DocumentClaims,
  settings: Settings,
): Suppressed {
  const statements = once(() => new Map(claims.map((it) => [it.id, it.statement])));
  return applySuppressions({
    text,
    findings,
    directives,
    misspelt,
    isRule: (name) => ruleIds.includes(name),
    isOff: (name) => rules.some((it) => it.id === name && (settings.rules[it.id] ?? it.severity) === 'off'),
    statementOf: ({ claim }) => (claim === undefined ? undefined : statements().get(claim)),
  });
}
