/** Turns the signals of rules into findings: severity, precedence, order, fingerprints. Rules know none of this. */

import type { Claim, MaterialKind, Need } from '../claims/claim.ts';
import type { Rule, Signal } from '../rules/rule.ts';
import type { RuleSeverity, Settings } from '../settings.ts';
import { inWords, phrase, type Say } from '../text/wording.ts';
import type { Finding, Reading, Severity } from './finding.ts';
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

/** A signal that is told, with its words before anything stands in their places. */
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
    span: signal.span,
    need: signal.need,
    mechanism: claim?.mechanism ?? rule.mechanism,
    alternative: signal.alternative ?? rule.alternative,
    related: signal.related?.map((it) => ({ ...it, message: inWords(it.message, say) })) ?? [],
    readings: claim ? readingsOf(claim) : [],
    claim: claim?.id,
    fingerprint,
  };
}

/** The user's word wins; otherwise a tentative statement is one lower than the rule's own severity. */
function severityOf(rule: Rule, signal: Signal, own: RuleSeverity | undefined): RuleSeverity {
  if (own === 'off') return 'off';
  const base = own ?? signal.severity ?? rule.severity;
  return signal.claim?.stance.value === 'tentative' ? lower(base) : base;
}

function lower(severity: RuleSeverity): RuleSeverity {
  return severity === 'error' ? 'warning' : severity === 'warning' ? 'information' : severity;
}

const needWords: Readonly<Record<Need, string>> = {
  knowledge: 'knowledge',
  'changing-knowledge': 'facts that change',
  factuality: 'fewer made-up answers',
  format: 'a fixed format',
  tone: 'tone or style',
  procedure: 'following a procedure',
  decision: 'choosing the next step',
  economics: 'cost, speed or volume',
  classification: 'labelling or sorting',
  capability: 'a generally better model',
  unstated: 'not said',
};

const materialWords: Readonly<Record<MaterialKind, string>> = {
  reference: 'reference text',
  'changing-reference': 'facts that change',
  labelled: 'labelled examples',
  style: 'examples of style',
  conversations: 'conversations',
  procedure: 'a procedure',
  traces: 'records of steps',
  empty: 'data of no named kind',
};

/** What was read from the statement, slot by slot, in the document's own words. */
function readingsOf({ act, learner, material, mechanism, needs, place, stance }: Claim): Reading[] {
  const isIndexed = act.value === 'mislabelled';
  const trained = isIndexed ? 'retrieval, called training' : 'training';
  const model = learner.words ? 'a model' : 'a model, not named here';
  return [
    { slot: 'act', value: mechanism === 'retrieval' ? 'retrieval' : trained, words: act.words },
    reading('learner', learner.value === 'language-model' ? 'a language model' : model, learner.words),
    ...(material ? [reading('material', materialWords[material.value], material.words)] : []),
    ...needs.map((it) => reading('purpose', needWords[it.value], it.words)),
    reading('stance', stance.value, stance.words),
    reading('place', place.kind === 'list' ? 'list item' : place.kind, place.headings.at(-1)),
  ];
}

function reading(slot: Reading['slot'], value: string, words: string | undefined): Reading {
  return words === undefined || words === '' ? { slot, value } : { slot, value, words };
}
