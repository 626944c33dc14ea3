/** What the rules say of a document, and what of it the document itself silences. */

import type { DocumentClaims } from '../claims/document-claims.ts';
import type { Finding } from '../findings/finding.ts';
import type { RuleSignals } from '../findings/settle.ts';
import { applySuppressions, type Suppressed } from '../findings/suppressions.ts';
import type { Comments } from '../read/directives.ts';
import { rules } from '../rules/index.ts';
import type { Family, RuleContext } from '../rules/rule.ts';
import type { Settings } from '../settings.ts';
import type { Problem } from './report.ts';

export const ruleIds: readonly string[] = rules.map((it) => it.id);

/** Runs the rules, or one family of them; a rule that fails is named and costs only its own findings. */
export function* judge(context: RuleContext, problems: Problem[], family?: Family): Generator<void, RuleSignals[]> {
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
      all.push({ rule, signals: [] });
    }
    yield;
  }
  return all;
}

export function suppress(
  text: string,
  { directives, misspelt }: Comments,
  findings: readonly Finding[],
  document: DocumentClaims,
  settings: Settings,
): Suppressed {
  if (directives.length + misspelt.length === 0) return { findings, suppressed: [], notes: [] };
  const statements = new Map(document.claims.map((it) => [it.id, it.statement]));
  return applySuppressions({
    text,
    findings,
    directives,
    misspelt,
    isRule: (name) => ruleIds.includes(name),
    isOff: (name) => rules.some((it) => it.id === name && (settings.rules[it.id] ?? it.severity) === 'off'),
    statementOf: ({ claim }) => (claim === undefined ? undefined : statements.get(claim)),
  });
}
