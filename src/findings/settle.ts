/** Turns the signals of rules into findings: severity, order, fingerprints. Rules know none of this. */

import type { Rule, RuleSeverity, Severity, Signal } from '../rules/rule.ts';
import type { Settings } from '../settings.ts';
import { inWords, phrase, type Say } from '../text/wording.ts';
import type { Finding } from './finding.ts';
import { Fingerprints } from './fingerprint.ts';

export interface RuleSignals {
  readonly rule: Rule;
  readonly signals: readonly Signal[];
}

/** Findings in document order. `text` is the source, for the words of statements. */
export function settle(all: readonly RuleSignals[], settings: Settings, text: string, say?: Say): Finding[] {
  const found: Told[] = [];
  for (const { rule, signals } of all)
    for (const signal of signals) {
      const severity = severityOf(rule, signal, settings.rules[rule.id]);
      const message = rule.messages[signal.message];
      if (severity !== 'off' && message) found.push({ rule, signal, severity, message });
    }
  found.sort(
    (a, b) =>
      a.signal.span.start - b.signal.span.start ||
      a.signal.span.end - b.signal.span.end ||
      (a.rule.id < b.rule.id ? -1 : 1),
  );
  const fingerprints = new Fingerprints();
  return found.map((it) => {
    const { start, end } = it.signal.claim?.statement ?? it.signal.span;
    return toFinding(it, fingerprints.next(it.rule.id, text.slice(start, end)), say);
  });
}

/** A signal that becomes a finding, with the message that its facts are put into. */
interface Told {
  readonly rule: Rule;
  readonly signal: Signal;
  readonly severity: Severity;
  readonly message: string;
}

function toFinding({ rule, signal, severity, message }: Told, fingerprint: string, say: Say | undefined): Finding {
  const { claim } = signal;
  return {
    rule: rule.id,
    severity,
    message: inWords(phrase(message, signal.facts), say),
    messageId: signal.message,
    span: signal.span,
    need: signal.need,
    mechanism: claim?.mechanism ?? rule.mechanism,
    alternative: signal.alternative ?? rule.alternative,
    related: signal.related?.map((it) => ({ ...it, message: inWords(it.message, say) })) ?? [],
    claim: claim?.id,
    fingerprint,
  };
}

/** The user's severity wins over the signal's and the rule's; a tentative statement lowers any of them by one. */
function severityOf(rule: Rule, signal: Signal, own: RuleSeverity | undefined): RuleSeverity {
  if (own === 'off') return 'off';
  const base = own ?? signal.severity ?? rule.severity;
  return signal.claim?.stance.value === 'tentative' ? lower(base) : base;
}

function lower(severity: RuleSeverity): RuleSeverity {
  return severity === 'error' ? 'warning' : severity === 'warning' ? 'information' : severity;
}
